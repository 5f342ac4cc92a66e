"""Names say what a user would say; what is public says what it does."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house.source import ROOT, modules, offenders, python_files, tree

SAYS_NOTHING = {
    *("util", "utils", "helper", "helpers", "misc", "common", "manager", "base", "core"),
}


def _empty_words(path: Path) -> set[str]:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return {word for part in parts for word in part.split("_")} & SAYS_NOTHING


def _silent(path: Path) -> Iterator[str]:
    """Functions without a docstring that another module may use."""
    for node in tree(path).body:
        if not isinstance(node, ast.FunctionDef) or node.name.startswith("_"):
            continue
        if not ast.get_docstring(node):
            yield node.name


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert offenders(python_files(), _empty_words) == {}


def test_every_file_begins_by_saying_what_lives_here() -> None:
    filled = [path for path in python_files() if tree(path).body]
    assert [path for path in filled if not ast.get_docstring(tree(path))] == []


def test_every_public_function_says_what_it_does() -> None:
    assert offenders(modules(), _silent) == {}
