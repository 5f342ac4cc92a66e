"""Cells copied in Excel reach the ledger, and what is not understood is named."""

from __future__ import annotations

from datetime import date

import pytest

from dxdesk.ask.systems import System
from dxdesk.ui.municipality.systems_cells import (
    NotUnderstood,
    by_end,
    meant,
    said,
    says_something,
    with_operations,
)
from dxdesk.ui.municipality.systems_paste import Pasted, cells_of, pasted

JOINT = {"CHAT": ("ビジネスチャット",)}
LEDGER = (
    System("s1", "電子申請サービス", vendor="あさぎり情報"),
    System("s2", "グループウェア", yearly_cost_yen=1_320_000),
)
SHOWN = ("s1", "s2")


def _pasted(text: str, row: int = 0, field: str = "name") -> Pasted:
    return pasted(text, LEDGER, shown=SHOWN, row=row, field=field, joint_items=JOINT)


def test_cells_go_where_the_cursor_is() -> None:
    done = _pasted("北星システム\t120万円\nみなと\t990,000", field="vendor")
    assert [s.vendor for s in done.systems] == ["北星システム", "みなと"]
    assert [s.yearly_cost_yen for s in done.systems] == [1_200_000, 990_000]
    assert (done.taken, done.bad) == (4, ())


def test_lines_beyond_the_last_become_new_systems() -> None:
    done = _pasted("町ホームページ\tみなと\t\tR9.11.30", row=2)
    new = done.systems[2]
    assert (new.key, new.name, new.contract_end) == ("s3", "町ホームページ", date(2027, 11, 30))


def test_with_headings_a_line_finds_the_system_of_its_name() -> None:
    lines = ("契約満了日\tシステム名\tどこか", "2027-03-31\t電子申請 サービス\tx", "\t財務会計\ty")
    done = _pasted("\n".join(lines))
    assert done.systems[0].contract_end == date(2027, 3, 31)
    assert done.systems[0].vendor == "あさぎり情報"
    assert done.systems[2].name == "財務会計"


def test_a_cell_not_understood_is_named_and_the_old_value_stays() -> None:
    done = _pasted("来年\n令和9年3月31日", field="contract_end")
    assert [(each.line, each.field, each.text) for each in done.bad] == [
        (1, "contract_end", "来年")
    ]
    assert done.systems[0] == LEDGER[0]
    assert done.systems[1].contract_end == date(2027, 3, 31)


def test_a_new_line_without_a_name_is_not_taken() -> None:
    done = _pasted("北星システム", row=2, field="vendor")
    assert done.systems == LEDGER
    assert [each.field for each in done.bad] == ["name"]


def test_a_cell_in_quotes_keeps_its_line_end_and_tab() -> None:
    assert cells_of('"a\nb"\t"c\td"\r\n\t\n') == [["a\nb", "c\td"]]


@pytest.mark.parametrize("text", ["来年", "13月", "0"])
def test_a_day_that_is_none_is_not_taken(text: str) -> None:
    with pytest.raises(NotUnderstood):
        meant(text, "contract_end", JOINT)


def test_what_a_cell_shows_can_be_written_back() -> None:
    system = System("s1", "x", contract_end=date(2027, 3, 31), yearly_cost_yen=1_188_000)
    for field in ("contract_end", "yearly_cost_yen"):
        shown = said(system, field, JOINT)
        assert meant(shown, field, JOINT) == getattr(system, field)
    assert said(System("s1", "x", joint_item="CHAT"), "joint_item", JOINT) == "ビジネスチャット"
    assert meant("ビジネスチャット", "joint_item", JOINT) == "CHAT"


def test_the_twenty_operations_are_listed_from_the_start_but_say_nothing_yet() -> None:
    whole = with_operations(LEDGER)
    assert len(whole) == 22
    assert [s.key for s in whole if says_something(s)] == ["s1", "s2"]


def test_the_earliest_end_comes_first_and_the_unknown_last() -> None:
    ends = (System("a", "a"), System("b", "b", contract_end=date(2028, 1, 1)))
    assert [s.key for s in by_end((*ends, System("c", "c", contract_end=date(2027, 1, 1))))] == [
        "c",
        "b",
        "a",
    ]
