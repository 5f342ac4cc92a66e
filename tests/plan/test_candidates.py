"""Who could take one need: the ranking against planning it out in full."""

from __future__ import annotations

from time import perf_counter

from hypothesis import given, settings

from dxdesk.plan.candidates import ranked
from dxdesk.plan.options import options_for
from dxdesk.plan.problem import Pin, Problem
from dxdesk.plan.solving import solve
from dxdesk.plan.valuing import Worth
from tests.plan.prefectures import prefecture
from tests.plan.small import need, person, problem, problems, town


@settings(max_examples=60, deadline=None)
@given(problems(most_needs=6))
def test_everybody_of_the_pool_is_either_ranked_or_told_why_not(small: Problem) -> None:
    plan = solve(small)
    able = {(o.specialist, o.need) for o in options_for(small).options}
    for asked in small.needs:
        found = ranked(small, plan.assignments, asked.key)
        names = [fit.specialist for fit in found.fits] + [u.specialist for u in found.unfit]
        assert sorted(names) == sorted(p.key for p in small.specialists)
        assert {(fit.specialist, asked.key) for fit in found.fits} <= able
        now = {a.specialist for a in plan.assignments if a.need == asked.key}
        assert {fit.specialist for fit in found.fits if fit.now} <= now


def test_who_is_displaced_and_what_is_lost_is_told() -> None:
    whole = {"half_days_per_week": 10, "least_half_days": 10, "months": 12, "least_months": 12}
    needs = [need(n, weight=5 * n, latest_start=0, **whole) for n in (1, 2)]
    small = problem([town(1), town(2)], needs, [person(1), person(2, talents=("PM",))])
    plan = solve(small)
    found = ranked(small, plan.assignments, needs[0].key)
    [fit] = found.fits
    assert fit.displaced == (needs[1].key,)
    worth = Worth(small)
    by_need = {o.need: o for o in options_for(small).options}
    assert fit.lost == -worth.of([by_need[needs[1].key]])
    assert fit.change == worth.of([by_need[needs[0].key]]) + fit.lost
    assert [(unfit.specialist, unfit.why) for unfit in found.unfit] == [("T2", "TYPE")]


def test_a_person_ruled_out_is_told_to_be_so() -> None:
    small = problem(
        [town(1)], [need(1)], [person(1)], pins=(Pin("T1", need(1).key, forbidden=True),)
    )
    assert [u.why for u in ranked(small, (), need(1).key).unfit] == ["FORBIDDEN"]


def test_in_a_large_prefecture_the_ranking_is_there_at_once() -> None:
    large = prefecture(1, 179, 40)
    plan = solve(large, seconds=2)
    begun = perf_counter()
    found = ranked(large, plan.assignments, large.needs[0].key)
    assert perf_counter() - begun < 0.5
    assert len(found.fits) + len(found.unfit) == 40
