"""An office's own ledger comes in with every good cell, and every bad one is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk import shelf
from dxdesk.ask.interview import Interview
from dxdesk.ask.systems import System
from dxdesk.desks import municipality as work
from dxdesk.desks.table_import import is_own_form, outcome_of, table_from, take_table
from dxdesk.errors import Refusal
from dxdesk.paper.office_columns import with_field, with_unit
from dxdesk.paper.office_guessing import guessed, matched_at
from dxdesk.store import opening, systems
from tests.desks.ugly_ledgers import HEAD, ROWS, THREE, Ugly, _book, came_in, taken, ugly_ledgers

NOW = datetime(2026, 11, 23, 10, 42)
LEDGERS = ugly_ledgers()
PLAIN = LEDGERS[0].data


def test_at_least_thirty_defects_are_known() -> None:
    assert len({ledger.defect for ledger in LEDGERS}) >= 30


@pytest.mark.parametrize("ledger", LEDGERS, ids=lambda ledger: ledger.defect)
def test_every_good_cell_comes_in_and_every_bad_one_is_named(ledger: Ugly) -> None:
    outcome = taken(ledger)
    assert came_in(outcome) == ledger.good
    assert {cell.place for cell in outcome.ledger.bad} == ledger.bad
    assert all(cell.wrong and cell.allowed for cell in outcome.ledger.bad)


def test_rows_that_are_no_systems_are_said_to_be_left_out() -> None:
    rows = (HEAD, ROWS[0], ("合計", None, "1,320,000"), ("※ 税込み",))
    left_out = outcome_of(table_from(_book(rows)), ()).ledger.left_out
    assert [(row.row, row.why) for row in left_out] == [(3, "total"), (4, "section")]


def test_hidden_rows_come_in_when_they_are_wanted() -> None:
    [ledger] = (each for each in LEDGERS if each.defect == "かくれた行")
    table = replace(table_from(ledger.data), with_hidden=True)
    assert "旧メール" in came_in(outcome_of(table, ()))


def test_a_table_without_headings_is_read_once_its_columns_are_chosen() -> None:
    table = table_from(_book(ROWS))
    matching = matched_at(table.sheets, 0, 0, 1)
    assert [each.title for each in matching.columns] == ["A", "B", "C", "D"]
    fields = ("name", "vendor", "yearly_cost_yen", "contract_end")
    for column, field in enumerate(fields, start=1):
        matching = with_field(matching, column, field)
    assert came_in(outcome_of(replace(table, matching=matching), ())) == THREE


def test_a_field_chosen_for_one_column_leaves_the_other() -> None:
    sheets = table_from(PLAIN).sheets
    matching = with_field(guessed(sheets), 2, "name")
    assert [each.field for each in matching.columns][:2] == ["", "name"]


def test_the_unit_of_a_column_can_be_corrected() -> None:
    table = table_from(PLAIN)
    matching = with_unit(table.matching, 3, "千円")
    found = came_in(outcome_of(replace(table, matching=matching), ()))
    assert found["グループウェア"]["yearly_cost_yen"] == 1_320_000_000


def test_a_system_known_by_name_keeps_what_the_table_does_not_say() -> None:
    known = System("s7", "ｸﾞﾙｰﾌﾟｳｪｱ", vendor="北星システム", note="更新を検討", joint_item="MAIL")
    merged = outcome_of(table_from(PLAIN), (known,)).merged
    [system] = (each for each in merged.systems if each.key == "s7")
    assert (system.note, system.joint_item) == ("更新を検討", "MAIL")
    assert system.contract_end == date(2027, 9, 30)
    assert (merged.added, merged.changed, merged.removed) == (2, 1, 0)


def test_the_same_name_of_another_vendor_is_another_system() -> None:
    known = System("s1", "グループウェア", vendor="ほかの会社")
    merged = outcome_of(table_from(PLAIN), (known,)).merged
    assert merged.added == 3
    assert known in merged.systems


def test_an_operation_under_another_name_comes_into_its_own_line() -> None:
    rows = (("システム名", "業務"), ("町民くん", "住民基本台帳"), ("選挙人名簿管理", "選挙"))
    known = System("op01", "住民基本台帳", "01", "done")
    systems = outcome_of(table_from(_book(rows)), (known,)).merged.systems
    assert systems == (
        System("op01", "住民基本台帳", "01", "done", note="町民くん"),
        System("op05", "選挙人名簿管理", "05"),
    )


def test_replacing_keeps_what_was_said_of_the_moves_of_the_twenty_operations() -> None:
    known = (System("s1", "古い台帳"), System("op02", "印鑑登録", "02", "na", vendor="古い会社"))
    table = replace(table_from(PLAIN), replacing=True)
    merged = outcome_of(table, known).merged
    assert System("op02", "印鑑登録", "02", "na") in merged.systems
    assert "古い台帳" not in {system.name for system in merged.systems}
    assert (merged.added, merged.removed) == (3, 1)


cell = st.none() | st.text(max_size=12) | st.integers() | st.dates() | st.floats()


@given(st.lists(st.lists(cell, max_size=6), min_size=1, max_size=8))
@settings(max_examples=60, deadline=None)
def test_any_text_table_is_read_or_refused_and_each_row_is_accounted_for(
    rows: list[list[object]],
) -> None:
    lines = (HEAD, *rows)
    text = "\r\n".join(",".join(str("" if c is None else c) for c in line) for line in lines)
    try:
        table = table_from(text.encode("utf-8", errors="replace"))
    except Refusal as refusal:
        assert refusal.code in ("E-NOT-TABLE", "E-TABLE-LONG")
        return
    ledger = outcome_of(table, ()).ledger
    numbers = [row.row for row in ledger.rows] + [row.row for row in ledger.left_out]
    assert len(set(numbers)) == len(numbers)


@given(st.binary(max_size=400))
@settings(max_examples=60, deadline=None)
def test_bytes_that_are_no_table_are_refused_with_a_code(data: bytes) -> None:
    try:
        table_from(data)
    except Refusal as refusal:
        assert refusal.code in ("E-NOT-TABLE", "E-NOT-XLSX", "E-XLSX-OLD", "E-TABLE-LONG")


def test_taking_in_twice_changes_nothing_the_second_time(tmp_path: Path) -> None:
    path = tmp_path / "town.dxtown"
    work.new_town(path, "393011", None, NOW.date())
    with opening.held(opening.open_town(path)) as db:
        take_table(db, PLAIN, NOW, replacing=False)
        kept = systems.systems(db)
        _, outcome, _ = take_table(db, PLAIN, NOW, replacing=False)
        assert systems.systems(db) == kept
        assert len(kept) == 3
    assert (outcome.merged.added, outcome.merged.changed) == (0, 0)


def test_a_table_without_names_is_refused_with_its_headings(tmp_path: Path) -> None:
    path = tmp_path / "town.dxtown"
    work.new_town(path, "393011", None, NOW.date())
    data = _book((("氏名", "所属"), ("佐藤", "総務課")))
    with opening.held(opening.open_town(path)) as db, pytest.raises(Refusal) as caught:
        take_table(db, data, NOW, replacing=False)
    assert caught.value.code == "E-LEDGER-COLUMNS"
    assert "「氏名」" in str(caught.value.values["titles"])


def test_the_form_that_was_written_here_is_known_again() -> None:
    interview = Interview(shelf.question_set(), "393011", {}, (), ())
    assert is_own_form(work.ledger(interview))
    assert not is_own_form(_book((HEAD, *ROWS)))
    assert not is_own_form(PLAIN)


def test_each_row_is_a_system_of_its_own_however_often_a_name_comes() -> None:
    rows = (HEAD, *(("同じ名前", "同じ業者", f"{n}", None) for n in range(1, 401)))
    known = (System("s3", "同じ名前", vendor="同じ業者"),)
    merged = outcome_of(table_from(_book(rows)), known).merged
    assert len(set(merged.keys)) == len(merged.keys) == 400
    assert (merged.keys[0], merged.added, merged.changed) == ("s3", 399, 1)
    assert sorted(s.yearly_cost_yen or 0 for s in merged.systems) == [*range(1, 401)]


def test_a_line_of_an_operation_takes_one_row_and_the_next_is_a_system_of_its_own() -> None:
    rows = (("システム名", "業務"), ("A", "戸籍"), ("B", "戸籍"), ("戸籍", "03"))
    merged = outcome_of(table_from(_book(rows)), (System("op03", "戸籍", "03", "done"),)).merged
    assert [s.name for s in merged.systems] == ["戸籍", "B", "戸籍"]
    assert merged.keys == ("op03", "s1", "s2")
