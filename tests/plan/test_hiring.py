"""What one more person would cover: never the wrong way round, and true of the plans found."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk.plan.hiring import HireAdvice, with_candidates
from dxdesk.plan.pool import TALENTS, Specialist
from dxdesk.plan.problem import Candidate, Problem
from dxdesk.plan.relaxing import relaxed
from dxdesk.plan.solving import solve
from dxdesk.plan.travel import travel_table
from tests.plan.hard_rules import violations
from tests.plan.prefectures import prefecture
from tests.plan.small import need, person, problem, problems, town


def newcomers(asked: Problem, *talents: str, half_days: int = 6) -> list[Specialist]:
    seat = asked.towns[0]
    return [
        Specialist(
            f"+{number}", "", (talent,), half_days_per_week=half_days,
            latitude=seat.latitude, longitude=seat.longitude,
        )
        for number, talent in enumerate(talents)
    ]  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(problems(most_needs=6, pinned=False), st.lists(st.sampled_from(TALENTS), max_size=2))
def test_one_more_person_brings_between_what_is_certain_and_what_is_possible(
    small: Problem, talents: list[str]
) -> None:
    people = newcomers(small, *talents)
    minutes = {(p.key, t.code): 25 for p in people for t in small.towns}
    now = solve(small)
    found = HireAdvice(small, now.assignments).bracket(people, minutes)
    wider = solve(with_candidates(small, people, minutes))
    assert found.guaranteed.points <= wider.value - now.value <= found.optimistic.points
    assert found.guaranteed.points >= 0


def test_in_a_prefecture_the_bracket_is_narrow_and_names_the_work() -> None:
    asked = prefecture(1, 19, 5)
    now = solve(asked, seconds=10)
    people = newcomers(asked, "ENGINEER", "PM")
    found = HireAdvice(asked, now.assignments).bracket(
        people, travel_table(people, asked.towns, {}, asked.weights)
    )
    assert 0 < found.guaranteed.points <= found.optimistic.points
    assert found.hired == ("+0", "+1")
    assert {a.specialist for a in found.assignments} == {"+0", "+1"}
    assert found.new


def two_for_hire(**changes: object) -> Problem:
    whole = {"least_half_days": 4, "months": 12, "least_months": 12, "latest_start": 0}
    needs = [need(1, weight=20, **whole), need(2, weight=10, **whole)]
    people = [person(n, half_days_per_week=4) for n in (1, 2)]
    small = problem([town(1), town(2)], needs, people)
    both = {"candidates": (Candidate("T1"), Candidate("T2"))}
    return replace(small, **(both | changes))  # type: ignore[arg-type]


def test_no_more_people_are_hired_than_may_be() -> None:
    plan = solve(two_for_hire(most_hires=1))
    assert len({a.specialist for a in plan.assignments}) == 1
    assert violations(two_for_hire(most_hires=1), plan) == ()
    [unmet] = plan.unmet
    assert (unmet.reason, unmet.relaxation) == ("CAPACITY", "RELAX_INSTEAD")


def test_a_need_only_somebody_not_hired_could_take_says_so() -> None:
    none = two_for_hire(most_hires=0)
    plan = solve(none)
    assert [(u.reason, u.relaxation) for u in plan.unmet] == [("HIRES", "RELAX_HIRES")] * 2
    followed = relaxed(none, plan.unmet[0])
    assert plan.unmet[0].need in {a.need for a in solve(followed).assignments}


def test_nobody_is_hired_who_costs_more_than_they_bring() -> None:
    dear = two_for_hire(candidates=(Candidate("T1", 10**6), Candidate("T2", 1)))
    plan = solve(dear)
    assert {a.specialist for a in plan.assignments} == {"T2"}
    assert plan.stopped == "optimal"


def test_a_need_that_must_be_served_is_served_before_a_more_valuable_one() -> None:
    needs = [need(1, weight=25), replace(need(2, weight=1), must=True)]
    small = problem([town(1), town(2)], needs, [person(1, half_days_per_week=4, towns_at_once=1)])
    needs = [replace(n, months=12, least_months=12, latest_start=0) for n in needs]
    plan = solve(replace(small, needs=tuple(needs)))
    assert [a.need for a in plan.assignments] == [needs[1].key]
