"""計画のもと: nothing reaches the solver that is not in the table, and every word of it is kept."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from dxdesk.plan.need_lines import (
    FIELDS,
    MOST_PRIORITY,
    AddedNeed,
    NeedChange,
    NeedRow,
    forgotten,
    needs_table,
)
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import Pin, PlannedNeed, Problem
from dxdesk.plan.problem_making import PlannersWord, problem_from, table_of
from tests.plan.prefectures import shipped_weights
from tests.plan.test_problem_making import PLACES, REQUEST, report

WEIGHTS = shipped_weights()
DAY = date(2026, 11, 20)
PHONED = AddedNeed(
    "016314:P01", "016314", "窓口の案内", ("SERVICE_DESIGNER",), (), 2, 3, "2027-01", "2027-02",
    "onsite", 12, "this_year", "11月20日に総務課から電話", DAY,
)  # fmt: skip


def change(field: str, value: object, reported: object = None) -> NeedChange:
    return NeedChange("016373:N06", field, value, reported, "電話で聞いた", DAY)


def rows(*changes: NeedChange, first_open: int = 9) -> tuple[NeedRow, ...]:
    return needs_table(
        [report("016373", REQUEST)],
        WEIGHTS,
        fiscal_year=2026,
        first_open_month=first_open,
        changes=changes,
    )


def made(word: PlannersWord, pins: tuple[Pin, ...] = ()) -> Problem:
    return problem_from(
        [report("016373", REQUEST)],
        [Specialist("T01", "専門家", ("PM",), base="016373")],
        PLACES,
        WEIGHTS,
        fiscal_year=2026,
        first_open_month=9,
        pins=pins,
        word=word,
    )


def test_every_field_the_solver_sees_of_a_need_comes_from_a_column() -> None:
    from_columns = {"first_start": "first_month", "latest_start": "latest_month"}
    seen = {from_columns.get(each.name, each.name) for each in fields(PlannedNeed)}
    assert seen <= {*FIELDS, "key", "town", "title"}


def test_the_solver_gets_exactly_the_rows_that_are_not_left_out() -> None:
    word = PlannersWord(
        changes=(change("left_out", True),), added=(PHONED,), town_names={"016314": "音更町"}
    )
    table = table_of([report("016373", REQUEST)], WEIGHTS, 2026, 9, word)
    problem = made(word)
    assert problem.needs == tuple(row.need for row in table if not row.line.left_out)
    assert [need.key for need in problem.needs] == ["016314:P01"]
    assert [town.name for town in problem.towns] == ["音更町", "芽室町"]


def test_a_changed_cell_reaches_the_solver_and_the_report_stays_beside_it() -> None:
    [row] = rows(change("half_days_per_week", 2, 4), change("talents", ("ENGINEER",), ("PM",)))
    assert (row.need.half_days_per_week, row.need.talents) == (2, ("ENGINEER",))
    assert (row.reported.half_days_per_week, row.reported.talents) == (4, ("PM",))
    assert row.need.least_half_days == 1  # follows the days unless the planner names it


def test_a_cell_is_marked_when_the_report_moved_underneath() -> None:
    [row] = rows(change("half_days_per_week", 2, reported=4), change("months", 2, reported=12))
    assert not row.moved("half_days_per_week")
    assert row.moved("months")  # the report said 12 then, and says 6 now
    assert row.line.months == 2  # what the planner said still holds


def test_months_gone_do_not_look_like_a_moved_report() -> None:
    change_of_november = change("months", 4, reported=6)
    for first_open in (0, 9, 11):
        [row] = rows(change_of_november, first_open=first_open)
        assert not row.moved("months")


def test_a_change_of_a_need_that_is_gone_is_kept_and_does_nothing() -> None:
    gone = replace(change("weight", 31), need="016373:N99")
    table = rows(gone)
    assert forgotten(table, [gone]) == (gone,)
    assert table == rows()


def test_waiting_counts_only_where_it_is_switched_on_and_shows_in_the_weight() -> None:
    asked = [report("016373", REQUEST)]
    off = needs_table(asked, WEIGHTS, fiscal_year=2026, first_open_month=9, waited={"016373": 2})
    switched = replace(WEIGHTS, waiting_bonus=3)
    on = needs_table(asked, switched, fiscal_year=2026, first_open_month=9, waited={"016373": 2})
    assert (off[0].need.weight, off[0].bonus, off[0].waited) == (17, 0, 0)
    assert (on[0].need.weight, on[0].bonus, on[0].waited) == (23, 6, 2)


def test_a_person_kept_from_a_town_is_kept_from_all_its_needs() -> None:
    problem = made(PlannersWord(), (Pin("T01", "016373:*", forbidden=True),))
    assert problem.pins == (Pin("T01", "016373:N06", forbidden=True),)


def test_a_pin_with_months_speaks_only_of_its_own_year() -> None:
    this, last = (Pin("T01", "016373:N06", start=9, fiscal_year=year) for year in (2026, 2025))
    assert made(PlannersWord(), (last,)).pins == ()
    assert made(PlannersWord(), (this,)).pins == (this,)


@given(
    half_days=st.integers(1, 10),
    least=st.integers(1, 10),
    months=st.integers(1, 12),
    least_months=st.integers(1, 12),
    weight=st.integers(0, 31),
    first=st.integers(4, 12),
    latest=st.integers(4, 12),
    first_open=st.integers(0, 11),
    bonus=st.integers(0, 9),
    years=st.integers(0, 9),
)
def test_whatever_the_planner_writes_the_solver_is_given_something_that_can_be(
    half_days: int,
    least: int,
    months: int,
    least_months: int,
    weight: int,
    first: int,
    latest: int,
    first_open: int,
    bonus: int,
    years: int,
) -> None:
    values = {
        "half_days_per_week": half_days,
        "least_half_days": least,
        "months": months,
        "least_months": least_months,
        "weight": weight,
        "first_month": f"2026-{first:02d}",
        "latest_month": f"2026-{latest:02d}",
    }
    [row] = needs_table(
        [report("016373", REQUEST)],
        replace(WEIGHTS, waiting_bonus=bonus),
        fiscal_year=2026,
        first_open_month=first_open,
        changes=[change(field, value) for field, value in values.items()],
        waited={"016373": years},
    )
    need = row.need
    assert 1 <= need.least_half_days <= need.half_days_per_week
    assert 1 <= need.least_months <= need.months <= 12 - need.first_start
    assert first_open <= need.first_start <= need.latest_start <= 12 - need.least_months
    assert weight <= need.weight == row.line.weight + row.bonus <= MOST_PRIORITY
