"""What the planner changes in needs, travel and money stays, is told, and can be taken back."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from dxdesk.desks import (
    dispatch,
    money,
    needs_added,
    needs_editing,
    needs_excel,
    planners_history,
    travelling,
)
from dxdesk.desks.needs_editing import table_of_needs
from dxdesk.desks.planners_words import BUDGET, TRAVEL_MONEY, WAITING
from dxdesk.errors import Refusal
from tests.desks.prefecture_example import TODAY
from tests.paper.workbooks import bytes_of

if TYPE_CHECKING:
    from sqlite_utils import Database

BY_PHONE = {"talents": ("PM",), "half_days_per_week": 2, "months": 2}


def _refused(code: str, deed: object) -> None:
    with pytest.raises(Refusal) as refused:
        deed()  # type: ignore[operator]
    assert refused.value.code == code


def test_a_changed_cell_needs_a_reason_and_can_be_reset(pref: Database) -> None:
    row = table_of_needs(pref, TODAY).rows[0]
    wanted = {"months": needs_editing.value_meant("months", "１か月")}
    _refused("E-NEED-REASON", lambda: needs_editing.change_need(pref, row.key, wanted, " ", TODAY))
    assert needs_editing.change_need(pref, row.key, wanted, "予算の都合", TODAY) == 1
    changed = table_of_needs(pref, TODAY).row(row.key)
    assert (changed.line.months, changed.changes["months"].reason) == (1, "予算の都合")
    assert needs_editing.reset_need(pref, row.key, ["months"]) == 1
    assert table_of_needs(pref, TODAY).row(row.key) == row


def test_writing_what_the_report_says_resets_the_cell(pref: Database) -> None:
    row = table_of_needs(pref, TODAY).rows[0]
    needs_editing.change_need(pref, row.key, {"weight": 31}, "議会で約束", TODAY)
    same = {"weight": row.line.weight}
    assert needs_editing.change_need(pref, row.key, same, "", TODAY) == 0
    assert table_of_needs(pref, TODAY).changed == 0


def test_a_need_that_is_left_out_is_not_planned(pref: Database) -> None:
    row = table_of_needs(pref, TODAY).rows[0]
    needs_editing.change_need(pref, row.key, {"left_out": True}, "来年度に回す", TODAY)
    assert row.key not in {need.key for need in dispatch.problem_of(pref, TODAY).needs}


def test_a_need_told_by_telephone_is_planned_with_its_note(pref: Database) -> None:
    key = needs_added.add_need(pref, "393631", "窓口の案内", BY_PHONE, "総務課から電話", TODAY)
    assert key == "393631:P01"
    assert needs_added.add_need(pref, "393631", "二つ目", BY_PHONE, "電話", TODAY) != key
    row = table_of_needs(pref, TODAY).row(key)
    assert (row.added, row.note) == (True, "総務課から電話")
    assert key in {need.key for need in dispatch.problem_of(pref, TODAY).needs}
    needs_added.remove_need(pref, key)
    _refused("E-NEED-UNKNOWN", lambda: table_of_needs(pref, TODAY).row(key))


def test_a_town_without_a_report_can_ask_by_telephone_and_one_elsewhere_cannot(
    pref: Database,
) -> None:
    here = {need.town for need in dispatch.problem_of(pref, TODAY).needs}
    silent = next(code for code in ("394246", "394271", "392022") if code not in here)
    needs_added.add_need(pref, silent, "相談", BY_PHONE, "電話", TODAY)
    assert silent in {town.code for town in dispatch.problem_of(pref, TODAY).towns}
    _refused(
        "E-TRAVEL-PLACE",
        lambda: needs_added.add_need(pref, "016373", "相談", BY_PHONE, "電話", TODAY),
    )


def test_the_table_goes_through_excel_and_comes_back_the_same(pref: Database) -> None:
    before = table_of_needs(pref, TODAY)
    data = needs_excel.needs_book(pref, TODAY)
    assert needs_excel.take_needs_book(pref, data, TODAY) == 0
    assert table_of_needs(pref, TODAY) == before


def test_a_cell_changed_in_excel_needs_its_reason_in_the_row(pref: Database) -> None:
    first = table_of_needs(pref, TODAY).rows[0]
    data = needs_excel.needs_book(pref, TODAY)
    titles = [cell.value for cell in load_workbook(BytesIO(data)).worksheets[0][1]]
    day, why = titles.index("週の日数") + 1, titles.index("わけ") + 1
    book = load_workbook(BytesIO(data))
    book.worksheets[0].cell(2, day).value = 0.5
    _refused("E-NEED-REASON", lambda: needs_excel.take_needs_book(pref, bytes_of(book), TODAY))
    book.worksheets[0].cell(2, why).value = "町と相談した"
    assert needs_excel.take_needs_book(pref, bytes_of(book), TODAY) == 1
    row = table_of_needs(pref, TODAY).row(first.key)
    assert row.line.half_days_per_week == 1
    assert row.changes["half_days_per_week"].reason == "町と相談した"
    book.worksheets[0].cell(2, day).value = "たくさん"
    _refused("E-NEEDS-TABLE", lambda: needs_excel.take_needs_book(pref, bytes_of(book), TODAY))


def test_the_prefectures_own_minutes_stand_beside_the_map(pref: Database) -> None:
    way = next(each for each in travelling.ways(pref, TODAY) if each.reckoned)
    travelling.change_way(pref, way.base, way.town, 123, TODAY, winter=(180, 12, 3), reason="山道")
    own = next(e for e in travelling.ways(pref, TODAY) if (e.base, e.town) == (way.base, way.town))
    assert (own.reckoned, own.minutes) == (way.reckoned, 123)
    problem = dispatch.problem_of(pref, TODAY)
    minutes = {problem.travel_minutes[pair] for pair in problem.winter}
    assert minutes == {123}
    assert travelling.reset_way(pref, way.base, way.town)
    assert dispatch.problem_of(pref, TODAY).winter == {}


def test_travel_goes_through_excel_and_blank_minutes_take_a_figure_back(pref: Database) -> None:
    way = travelling.ways(pref, TODAY)[0]
    travelling.change_way(pref, way.base, way.town, 123, TODAY, reason="山道")
    data = travelling.travel_book(pref, TODAY)
    before = travelling.ways(pref, TODAY)
    assert travelling.take_travel_book(pref, data, date(2026, 12, 1)) == 1
    assert travelling.ways(pref, TODAY) == before
    book = load_workbook(BytesIO(data))
    titles = [cell.value for cell in book.worksheets[0][1]]
    book.worksheets[0].cell(2, titles.index("片道（分）") + 1).value = None
    assert travelling.take_travel_book(pref, bytes_of(book), TODAY) == 0


def test_a_winter_without_its_months_is_refused(pref: Database) -> None:
    way = travelling.ways(pref, TODAY)[0]
    data = travelling.travel_book(pref, TODAY)
    book = load_workbook(BytesIO(data))
    titles = [cell.value for cell in book.worksheets[0][1]]
    book.worksheets[0].cell(2, titles.index("片道（分）") + 1).value = 60
    book.worksheets[0].cell(2, titles.index("冬の片道（分）") + 1).value = 90
    _refused("E-TRAVEL-TABLE", lambda: travelling.take_travel_book(pref, bytes_of(book), TODAY))
    _refused(
        "E-TRAVEL-WINTER",
        lambda: travelling.change_way(pref, way.base, way.town, 60, TODAY, winter=(90, 0, 13)),
    )


def test_money_and_figures_reach_the_problem_and_can_be_undone(pref: Database) -> None:
    money.set_figure(pref, BUDGET, 9_000_000)
    money.set_figure(pref, TRAVEL_MONEY, 1_200)
    money.set_figure(pref, WAITING, 2)
    person = dispatch.problem_of(pref, TODAY).specialists[0].key
    money.set_budget(pref, "派遣の財源", 3_000_000, [person])
    problem = dispatch.problem_of(pref, TODAY)
    assert problem.budget_yen == 9_000_000
    assert problem.budgets[0].specialists == (person,)
    assert (problem.weights.travel_yen_per_hour, problem.weights.waiting_bonus) == (1_200, 2)
    _refused("E-BUDGET-PEOPLE", lambda: money.set_budget(pref, "x", 1, ["T99"]))
    _refused("E-MONEY", lambda: money.set_figure(pref, BUDGET, -1))
    for _ in range(4):
        assert planners_history.undo(pref)
    assert dispatch.problem_of(pref, TODAY).budget_yen is None
