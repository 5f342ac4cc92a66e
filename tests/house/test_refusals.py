"""Every refusal has a code, a sentence, and a place in the program that says it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from dxdesk.refusals import REFUSALS
from tests.house.source import modules, offenders, room, tree

CODE = re.compile(r"E-[A-Z0-9]+(-[A-Z0-9]+)*")


def _codes(path: Path) -> Iterator[str]:
    """Codes written as a whole literal, whether raised at once or handed on."""
    for node in ast.walk(tree(path)):
        value = node.value if isinstance(node, ast.Constant) else None
        if isinstance(value, str) and CODE.fullmatch(value):
            yield value


def _raised(path: Path) -> Iterator[tuple[str, set[str]]]:
    """Code and names of the values of every `Refusal("E-…", name=value)`."""
    for node in ast.walk(tree(path)):
        if not (isinstance(node, ast.Call) and ast.unparse(node.func) == "Refusal" and node.args):
            continue
        [code] = node.args
        spread = any(keyword.arg is None for keyword in node.keywords)
        if isinstance(code, ast.Constant) and not spread:
            yield str(code.value), {str(keyword.arg) for keyword in node.keywords}


def _placeholders(sentence: str) -> set[str]:
    return set(re.findall(r"\{(\w+)", sentence))


def _unfilled(path: Path) -> Iterator[str]:
    """Refusals that would leave a hole in their own sentence."""
    for code, values in _raised(path):
        missing = _placeholders(REFUSALS.get(code, "")) - values
        if missing:
            yield f"{code} needs {missing}"


SPEAKERS = tuple(path for path in modules() if room(path) != "refusals")


def test_every_code_in_the_program_has_a_sentence() -> None:
    assert offenders(SPEAKERS, lambda path: set(_codes(path)) - set(REFUSALS)) == {}


def test_every_refusal_brings_the_values_its_sentence_needs() -> None:
    assert offenders(SPEAKERS, _unfilled) == {}


def test_no_sentence_waits_for_a_refusal_that_never_comes() -> None:
    said = {code for path in SPEAKERS for code in _codes(path)}
    assert set(REFUSALS) - said == set()


def test_every_sentence_is_whole() -> None:
    for code, sentence in REFUSALS.items():
        assert CODE.fullmatch(code), code
        assert sentence.endswith((".", "}", ")")), code
        assert sentence[0].isupper() or sentence[0] in '"{', code
