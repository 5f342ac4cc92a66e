"""Every English sentence for people has its Japanese, and the two carry the same values."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from dxdesk import words
from dxdesk.errors import Refusal
from dxdesk.refusals import REFUSALS
from tests.house.source import ROOT, modules, offenders, tree

CATALOGUE = ROOT / "i18n" / "dxdesk_ja.ts"
MARKS = {"tr": 0, "QT_TRANSLATE_NOOP": 1}  # function, and which argument is the sentence
JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
LETTERS = re.compile("[A-Za-z]")
PLACEHOLDER = re.compile(r"\{[^}]*\}")


def _marked(path: Path) -> Iterator[ast.expr]:
    """What is handed to `tr()` or marked for translation in one file."""
    return _marked_in(tree(path))


def _marked_in(part: ast.AST) -> Iterator[ast.expr]:
    for node in ast.walk(part):
        if not isinstance(node, ast.Call):
            continue
        place = MARKS.get(ast.unparse(node.func).split(".")[-1])
        if place is not None and len(node.args) > place:
            yield node.args[place]


def _literals(path: Path) -> list[str]:
    return [
        each.value
        for each in _marked(path)
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    ]


def _messages() -> list[tuple[str, str, bool]]:
    """Source, translation, and whether the catalogue calls it finished."""
    return [
        (
            message.findtext("source") or "",
            message.findtext("translation") or "",
            message.find("translation[@type]") is None,
        )
        for message in ElementTree.parse(CATALOGUE).iter("message")
    ]


MESSAGES = _messages()
SAID = {source for path in modules() for source in _literals(path)}


def _put_together(path: Path) -> Iterator[str]:
    for each in _marked(path):
        if isinstance(each, ast.JoinedStr | ast.BinOp):
            yield ast.unparse(each)


def _hidden(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.JoinedStr):
            yield from (ast.unparse(each) for each in _marked_in(node) if _is_sentence(each))


def _is_sentence(marked: ast.expr) -> bool:
    """A literal; words that come out of a table were marked where the table stands."""
    return isinstance(marked, ast.Constant)


def test_no_sentence_hides_in_an_f_string() -> None:
    """Qt's extractor does not look inside f-strings; such a `tr()` never gets its Japanese."""
    assert offenders(modules(), _hidden) == {}


def test_no_sentence_is_put_together_before_it_is_translated() -> None:
    """An f-string or a sum in `tr()` is silently never translated."""
    assert offenders(modules(), _put_together) == {}


def test_every_sentence_of_the_program_is_in_the_catalogue() -> None:
    assert SAID - {source for source, _, _ in MESSAGES} == set()


def test_the_catalogue_holds_nothing_the_program_does_not_say() -> None:
    assert {source for source, _, _ in MESSAGES} - SAID == set()


def test_every_translation_is_finished() -> None:
    assert [source for source, japanese, done in MESSAGES if not (done and japanese)] == []


def test_every_translation_of_words_is_japanese() -> None:
    untouched = [
        source
        for source, japanese, _ in MESSAGES
        if LETTERS.search(PLACEHOLDER.sub("", source)) and not JAPANESE.search(japanese)
    ]
    assert untouched == []


def test_every_translation_carries_the_same_values() -> None:
    different = [
        source
        for source, japanese, _ in MESSAGES
        if set(PLACEHOLDER.findall(source)) != set(PLACEHOLDER.findall(japanese))
    ]
    assert different == []


def test_the_command_line_says_what_the_catalogue_says() -> None:
    """And one English sentence has one Japanese sentence, whatever its context."""
    assert [source for source, japanese, _ in MESSAGES if words.tr(source) != japanese] == []


def test_every_refusal_is_told_in_whole_japanese_sentences() -> None:
    for code, source in REFUSALS.items():
        names = [name.strip("{}").split(":")[0] for name in PLACEHOLDER.findall(source)]
        said = words.sentence(Refusal(code, **dict.fromkeys(names, "○○")))
        assert said.endswith(("。", "）", ")", "○○")), code
        assert "{" not in said, code


def test_a_reason_inside_a_refusal_is_told_in_japanese_too() -> None:
    source, japanese = next((source, japanese) for source, japanese, _ in MESSAGES if japanese)
    code = next(code for code, text in REFUSALS.items() if "{reason}" in text)
    names = [name.strip("{}") for name in PLACEHOLDER.findall(REFUSALS[code])]
    assert japanese in words.sentence(Refusal(code, **dict.fromkeys(names, source)))


def test_signs_of_figures_are_written_in_one_place() -> None:
    """A hyphen is no minus: what says more or less is written by `words.signed`."""
    signs = re.compile(r"^['\"]?\+")

    def found(path: Path) -> Iterator[str]:
        if path.name == "words.py":
            return
        for node in ast.walk(tree(path)):
            spec = node.format_spec if isinstance(node, ast.FormattedValue) else None
            if spec is not None and signs.search(ast.unparse(spec).removeprefix("f")):
                yield ast.unparse(node)

    assert offenders(modules(), found) == {}


def test_more_and_less_have_the_signs_of_print() -> None:
    assert [words.signed(n) for n in (2, -1264, 0)] == ["＋2", "−1,264", "0"]
