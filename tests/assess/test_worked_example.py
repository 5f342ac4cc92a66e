"""The worked example of the domain dossier (8.8), to the digit."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from dxdesk.assess.assessment import Priority
from tests.assess.fictional_town import WORKED_EXAMPLE, assessed, level_of, need_of, proposed

RESULT = assessed(**WORKED_EXAMPLE)


def test_seven_tenths_of_one_person_without_time_to_plan_is_no_capacity_at_all() -> None:
    capacity = RESULT.capacity
    assert capacity.fte == Decimal("0.7")
    assert (capacity.base, capacity.value) == (1, 0)
    assert (capacity.no_deputy, capacity.fully_absorbed) == (False, True)
    assert (capacity.one_person_it, capacity.nobody) == (True, False)


def test_the_office_depends_on_one_person() -> None:
    level = level_of(RESULT, "D1")
    assert level.mean == Decimal("1.20")
    assert (level.level, level.gate, level.gate_reason) == (1, 2, ("B02",))
    assert (level.answered, level.applicable) == (5, 5)


def test_specifications_and_estimates_come_out_as_urgent() -> None:
    need = need_of(RESULT, "N24")
    assert (need.gap, need.urgency, need.chosen_by_town) == (3, 3, 3)
    assert need.priority == Priority(6, 6, 4, 1, "urgent")
    assert need.priority.total == 17
    assert need.deadline is not None
    assert (need.deadline.source, need.deadline.on) == ("system:s1", date(2027, 3, 31))
    assert (need.deadline.days_left, need.deadline.overdue) == (128, False)
    assert need.deadline.label == "電子申請の契約の期限"


def test_a_project_manager_is_proposed_and_then_the_adviser_with_three_visits_left() -> None:
    need = need_of(RESULT, "N24")
    assert proposed(need)[:2] == [("POOL_PM", "RL03"), ("DXADV", "alternative")]
    assert need.supports[1].remaining == 3


def test_the_missing_cyber_policy_is_past_its_legal_day() -> None:
    need = need_of(RESULT, "N09")
    assert (need.gap, need.urgency) == (3, 4)
    assert need.priority == Priority(6, 8, 4, 0, "urgent")
    assert need.priority.total == 18
    assert need.deadline is not None
    assert (need.deadline.on, need.deadline.overdue) == (date(2026, 4, 1), True)
    assert proposed(need) == [("POOL_ENG", "RL03"), ("DXADV", "primary"), ("SELF", "alternative")]


def test_the_answers_behind_a_need_are_kept_with_it() -> None:
    evidence = {
        each.question: (each.points, each.holds) for each in need_of(RESULT, "N24").evidence
    }
    assert evidence == {
        "J04": (Decimal("0.00"), True),
        "J05": (Decimal("1.00"), True),
        "J06": (Decimal("2.00"), True),
    }


def test_dimensions_nobody_has_answered_are_not_judged() -> None:
    assert [d.code for d in RESULT.dimensions if d.level is not None] == ["D1"]
    assert level_of(RESULT, "D4").mean == Decimal("0.67")


def test_the_needs_come_highest_priority_first() -> None:
    totals = [(-need.priority.total, need.code) for need in RESULT.needs]
    assert totals == sorted(totals)
