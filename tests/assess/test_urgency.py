"""Urgency and priority: which day presses, and what comes first."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.assess.assessment import Capacity, Deadline
from dxdesk.assess.priority import priority_of
from dxdesk.assess.urgency import budget_urgency_on, urgency_of, urgency_on
from tests.assess.fictional_town import (
    SCALE,
    TODAY,
    UNKNOWN,
    contract,
    facts,
    migrated,
)

days = st.dates(min_value=date(2020, 4, 1), max_value=date(2040, 3, 31))


def urgency(code: str, today: date = TODAY, /, **said: Any) -> int:
    return urgency_of(SCALE.need(code), SCALE, facts(today, **said))[0]


def deadline(code: str, **said: Any) -> Deadline | None:
    return urgency_of(SCALE.need(code), SCALE, facts(**said))[1]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 22), 4), (TODAY, 4), (TODAY + timedelta(90), 4), (TODAY + timedelta(91), 3),
        (TODAY + timedelta(180), 3), (TODAY + timedelta(181), 2), (date(2027, 9, 30), 2),
        (date(2027, 10, 1), 1), (date(2031, 3, 31), 1),
    ],
)  # fmt: skip
def test_a_nearer_day_is_more_urgent(day: date, expected: int) -> None:
    assert urgency_on(day, TODAY) == expected


def test_next_years_first_half_moves_on_with_the_fiscal_year() -> None:
    assert urgency_on(date(2027, 9, 30), date(2026, 4, 1)) == 2
    assert urgency_on(date(2027, 9, 30), date(2026, 3, 31)) == 1
    assert urgency_on(date(2028, 9, 30), date(2027, 4, 1)) == 2


@given(days, days, st.integers(0, 400))
def test_time_passing_never_makes_a_day_less_urgent(day: date, today: date, later: int) -> None:
    assert urgency_on(day, today + timedelta(later)) >= urgency_on(day, today)
    assert 1 <= urgency_on(day, today) <= 4


def test_a_need_without_a_deadline_is_not_urgent() -> None:
    assert urgency("N21") == 1
    assert deadline("N21") is None


@pytest.mark.parametrize("code", ["N24", "N25", "N26"])
def test_contracts_in_the_ledger_urge_what_has_to_do_with_buying(code: str) -> None:
    assert urgency(code, systems=(contract(date(2027, 3, 31)),)) == 3
    assert urgency(code, systems=(contract(date(2026, 12, 31)),)) == 4
    assert urgency(code, systems=(contract(None),)) == 1
    assert urgency("N21", systems=(contract(date(2026, 12, 31)),)) == 1


def test_the_earliest_of_several_contracts_is_named() -> None:
    systems = (
        contract(date(2027, 3, 31), key="s1"),
        contract(date(2027, 3, 1), key="s2", name="庁内LAN"),
        contract(date(2029, 3, 31), key="s3"),
    )
    found = deadline("N26", systems=systems)
    assert found == Deadline("system:s2", "庁内LANの契約の期限", date(2027, 3, 1), 98, False)


def test_a_deadline_the_town_names_for_one_need_urges_only_that_need() -> None:
    rows = [{"date": "2026-12-10", "what": "仕様書の締め切り", "need": "N24"}]
    assert (urgency("N24", P03=rows), urgency("N26", P03=rows)) == (4, 1)


def test_a_deadline_the_town_names_for_none_urges_every_need() -> None:
    rows = [{"date": "2026-12-10", "what": "12月議会"}]
    assert {urgency(need.code, P03=rows) for need in SCALE.needs} == {4}
    assert deadline("N21", P03=rows) == Deadline("P03", "12月議会", date(2026, 12, 10), 17, False)


def test_a_passed_day_urges_the_need_it_was_named_for_but_not_every_need_for_ever() -> None:
    named = [{"date": "2026-11-01", "what": "県への報告", "need": "N06"}]
    unnamed = [{"date": "2026-11-01", "what": "県への報告"}]
    assert urgency("N06", P03=named) == 4
    assert {urgency(need.code, P03=unnamed) for need in SCALE.needs} == {1}


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2026-11-22", 1), ("2026-11-23", 3), ("2027-01-22", 3), ("2027-01-23", 2), ("2027-12-01", 1)],
)
def test_a_budget_request_within_sixty_days_urges_the_specification(
    day: str, expected: int
) -> None:
    rows = [{"item": "書かない窓口", "deadline": day}, {"item": "期日なし"}]
    assert urgency("N24", J08=rows) == expected
    assert urgency("N26", J08=rows) == 1


@given(days, days)
def test_a_budget_request_never_counts_as_overdue(day: date, today: date) -> None:
    assert budget_urgency_on(day, today) in (1, 2, 3)


@pytest.mark.parametrize(
    ("said", "expected"), [("none", 4), ("doing", 4), ("made", 4), ("pub", 1), (UNKNOWN, 1)]
)
def test_the_cyber_policy_is_overdue_until_it_is_published(said: Any, expected: int) -> None:
    assert urgency("N09", F01=said) == expected


def test_before_its_legal_day_the_cyber_policy_is_due_and_not_overdue() -> None:
    early = facts(date(2025, 11, 23), F01="none")
    urgency_then, due = urgency_of(SCALE.need("N09"), SCALE, early)
    assert urgency_then == 3
    assert due is not None and not due.overdue and due.days_left == 129


def test_the_end_of_the_plan_urges_the_next_plan() -> None:
    assert urgency("N03", C02="pub", C03="2026-03-31") == 4
    assert urgency("N03", C02="pub", C03="2027-03-31") == 3
    assert urgency("N03", C02="none") == 1


def test_machines_past_their_day_are_overdue() -> None:
    assert urgency("N34", E05="over") == 4
    assert urgency("N34", E05="noplan") == 1
    found = deadline("N34", E05="over")
    assert found is not None and found.on is None and found.overdue


def test_a_stopped_operation_is_an_interruption() -> None:
    moved = migrated({"01": "done"})
    assert urgency("N06", systems=moved, D05="stop") == 4
    assert urgency("N06", systems=moved, D05="open") == 1


def test_standardisation_is_overdue_unless_the_longer_support_applies() -> None:
    waiting = migrated({"01": "done", "02": "later"})
    assert urgency("N06", systems=waiting, D02="none") == 4
    assert urgency("N06", systems=waiting, D02="planned") == 1
    assert urgency("N06", systems=waiting, D02="unplanned") == 1
    assert urgency("N06", date(2030, 10, 5), systems=waiting, D02="unplanned") == 3
    assert urgency("N06", systems=migrated({"01": "done"}), D02="none") == 1
    assert urgency("N06", systems=waiting) == 1


def capacity(value: int | None) -> Capacity:
    return Capacity(value, None, value, False, False, None, None)


def test_the_bands_begin_at_sixteen_and_eleven() -> None:
    assert priority_of(4, 4, capacity(4), None, SCALE).band == "urgent"
    assert priority_of(4, 3, capacity(3), None, SCALE).band == "this_year"
    assert priority_of(2, 2, capacity(1), None, SCALE).band == "this_year"
    assert priority_of(2, 2, capacity(2), None, SCALE).band == "planned"
    assert [band.label for band in SCALE.bands] == ["急ぐ", "今年度中に", "計画的に"]


def test_hands_nobody_knows_add_nothing() -> None:
    assert priority_of(3, 3, capacity(None), 3, SCALE).capacity_part == 0
    assert priority_of(3, 3, capacity(0), 3, SCALE).capacity_part == 4


@given(
    st.integers(0, 4),
    st.integers(1, 4),
    st.none() | st.integers(0, 4),
    st.none() | st.integers(1, 5),
)
def test_a_priority_is_the_sum_of_its_four_parts_from_2_to_23(
    gap: int, urgency: int, hands: int | None, rank: int | None
) -> None:
    found = priority_of(gap, urgency, capacity(hands), rank, SCALE)
    parts = (found.gap_part, found.urgency_part, found.capacity_part, found.rank_part)
    assert found.total == sum(parts)
    assert 2 <= found.total <= 8 + 8 + 4 + 3
    assert found.band == SCALE.band(found.total)
