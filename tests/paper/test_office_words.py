"""The words for the columns of office ledgers are refused whole at the first flaw."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from dxdesk import paths
from dxdesk.errors import Refusal
from dxdesk.paper.office_cells import Wrong, meaning
from dxdesk.paper.office_days import day_of
from dxdesk.paper.office_money import yen_of
from dxdesk.paper.office_words import heading_key, office_words, office_words_from

TEXT = (paths.resources() / "wording" / "office_tables.toml").read_text(encoding="utf-8")


def spoil_field(data: dict[str, Any]) -> None:
    data["fields"][0]["field"] = "colour"


def spoil_titles(data: dict[str, Any]) -> None:
    data["fields"][1]["titles"] = []


def spoil_unit(data: dict[str, Any]) -> None:
    data["units"]["千円"] = "1000"


def spoil_sentence(data: dict[str, Any]) -> None:
    del data["wrong"]["error"]


def spoil_totals(data: dict[str, Any]) -> None:
    data["totals"] = "合計"


@pytest.mark.parametrize(
    "spoil", [spoil_field, spoil_titles, spoil_unit, spoil_sentence, spoil_totals]
)
def test_a_flaw_in_the_words_is_named(spoil: Callable[[dict[str, Any]], None]) -> None:
    data = tomllib.loads(TEXT)
    spoil(data)
    with pytest.raises(Refusal) as caught:
        office_words_from(data)
    assert caught.value.code == "E-WORDING"
    assert caught.value.values["file"] == "office_tables.toml"


def test_every_operation_is_called_by_names_of_its_own() -> None:
    said = [name for names in office_words().operations.values() for name in names]
    assert len(set(said)) == len(said)
    assert set(office_words().operations) == {f"{number:02}" for number in range(1, 21)}


def test_headings_are_compared_without_notes_numbers_and_blanks() -> None:
    assert heading_key("③ 年 額（千円）※") == "年額"
    assert heading_key("令和8年度予算額") == "予算額"


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("令和元年五月一日", date(2019, 5, 1)),
        ("令和二十年十月十日", date(2038, 10, 10)),
        ("R10.2末", date(2028, 2, 29)),
        ("令和9年3月31日（水）まで", date(2027, 3, 31)),
        ("2027年3月31日（自動更新）", date(2027, 3, 31)),
        (20270331, date(2027, 3, 31)),
    ],
)
def test_a_day_is_read_as_offices_write_it(said: object, day: date) -> None:
    assert day_of(said) == day


@pytest.mark.parametrize("said", ["27/3/31", "令和9年3月", "自動更新", "R9.13.1", 46843, True])
def test_a_day_is_never_made_up(said: object) -> None:
    with pytest.raises(Wrong) as caught:
        meaning("contract_end", said)
    assert caught.value.why == "unreadable"


@pytest.mark.parametrize(
    ("said", "unit", "yen"),
    [
        ("1億2,000万円", 1, 120_000_000),
        (1188.5, 1000, 1_188_500),
        ("年額 120万円/年", 1000, 1_200_000),
        ("無償", 1000, 0),
        ("1,200,000円也", 1, 1_200_000),
    ],
)
def test_yen_count_in_the_unit_of_the_cell_or_else_of_the_column(
    said: object, unit: int, yen: int
) -> None:
    assert yen_of(said, unit) == yen
