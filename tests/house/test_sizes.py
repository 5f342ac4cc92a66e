"""Files and functions stay small enough to be read in one look."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.house.source import functions, length, modules, offenders, python_files

LONGEST_FILE = 400
LONGEST_FUNCTION = 40
MEDIAN_FILE = 100
MEDIAN_FUNCTION = 10


def _lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def _too_long(path: Path) -> Iterator[str]:
    if _lines(path) > LONGEST_FILE:
        yield f"{_lines(path)} lines"
    for each in functions(path):
        if length(each) > LONGEST_FUNCTION:
            yield f"{each.name}: {length(each)} lines"


def test_no_file_and_no_function_is_longer_than_a_reader_can_hold() -> None:
    assert offenders(python_files(), _too_long) == {}


def test_the_ordinary_file_is_under_a_hundred_lines() -> None:
    assert median(_lines(path) for path in modules()) < MEDIAN_FILE


def test_the_ordinary_function_is_a_handful_of_lines() -> None:
    lengths = [length(each) for path in modules() for each in functions(path)]
    assert median(lengths) <= MEDIAN_FUNCTION
