"""What must be given up for one more assignment, against trying every set."""

from __future__ import annotations

from itertools import combinations
from time import perf_counter

import pytest
from hypothesis import assume, given, settings

from dxdesk.plan import displacing
from dxdesk.plan.displacing import Displacing
from dxdesk.plan.explaining import explain
from dxdesk.plan.greedy import greedy
from dxdesk.plan.options import Option, options_for
from dxdesk.plan.problem import Problem
from dxdesk.plan.reasons import SENTENCES
from dxdesk.plan.roster import Roster
from dxdesk.plan.valuing import Worth
from tests.plan.prefectures import prefecture
from tests.plan.small import need, person, problem, problems, town


def by_trying_all(small: Problem, chosen: tuple[Option, ...], ways: list[Option]) -> int | None:
    """The best change of the whole plan's worth over all ways and all sets in the way."""
    roster, worth = Roster(small, chosen), Worth(small)
    pinned = {(pin.specialist, pin.need) for pin in small.pins}
    best: int | None = None
    for option in ways:
        in_the_way = [
            other
            for other in roster.of_person(option.specialist)
            if other.start < option.end
            and option.start < other.end
            and (other.specialist, other.need) not in pinned
        ]
        for size in range(len(in_the_way) + 1):
            for gone in combinations(in_the_way, size):
                if roster.fits(option, gone):
                    instead = [o for o in chosen if o not in gone] + [option]
                    change = worth.of(instead) - worth.of(chosen)
                    best = change if best is None else max(best, change)
    return best


@settings(max_examples=150, deadline=None)
@given(problems(most_needs=9))
def test_the_least_costly_displacement_is_found_among_all(small: Problem) -> None:
    option_set = options_for(small)
    chosen = greedy(small, option_set)
    # What loses points by itself would be given up gladly; such plans are not looked at here.
    assume(all(option.points >= 0 for option in chosen))
    served = {option.need for option in chosen}
    around = Displacing(small, chosen)
    for key in {option.need for option in option_set.options} - served:
        ways = [option for option in option_set.options if option.need == key]
        found = around.best(ways)
        assert (None if found is None else found.change) == by_trying_all(small, chosen, ways)
        if found is not None:
            assert found.exact
            assert Roster(small, chosen).fits(found.option, found.gone)


def busy(assignments: int) -> tuple[Problem, tuple[Option, ...]]:
    """One person with so many assignments every second week, and a need for the whole week."""
    small_needs = [
        need(n, half_days_per_week=1, least_half_days=1, months=2, least_months=2, first_start=m)
        for n in range(1, assignments // 2 + 1)
        for m in (0, 2)
    ]
    towns = [town(n) for n in range(1, assignments // 2 + 2)]
    whole = need(len(towns), half_days_per_week=10, least_half_days=10, months=4, least_months=4)
    keyed = [
        need(int(each.town[2:5]), number, **{
            name: getattr(each, name)
            for name in ("half_days_per_week", "least_half_days", "months", "least_months")
        }, first_start=each.first_start, latest_start=each.first_start)
        for number, each in enumerate(small_needs)
    ]  # fmt: skip
    one = person(1, towns_at_once=assignments)
    crowded = problem(towns, [*keyed, whole], [one])
    kept = [o for o in options_for(crowded).options if o.need != whole.key]
    return crowded, tuple(kept)


def test_a_person_with_twenty_assignments_is_explained_at_once() -> None:
    crowded, chosen = busy(20)
    begun = perf_counter()
    unmet = explain(crowded, options_for(crowded), chosen, {})
    assert perf_counter() - begun < 2
    assert [each.reason for each in unmet] == ["CAPACITY"]
    assert len(str(unmet[0].relaxation_values["needs"]).split()) >= 10


def test_a_search_that_is_cut_short_says_that_a_cheaper_way_may_exist(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    crowded, chosen = busy(20)
    monkeypatch.setattr(displacing, "MOST_STEPS", 200)
    (unmet,) = explain(crowded, options_for(crowded), chosen, {})
    assert (unmet.reason, unmet.relaxation) == ("CAPACITY", "RELAX_INSTEAD_SO_FAR")
    assert SENTENCES[unmet.relaxation].format(**unmet.relaxation_values)


def test_a_search_that_is_cut_short_before_it_finds_a_way_advises_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    crowded, chosen = busy(20)
    monkeypatch.setattr(displacing, "MOST_STEPS", 12)
    (unmet,) = explain(crowded, options_for(crowded), chosen, {})
    assert (unmet.reason, unmet.relaxation) == ("NOT_EXAMINED", "")


def test_all_reasons_of_a_large_prefecture_take_seconds() -> None:
    large = prefecture(1, 179, 40)
    option_set = options_for(large)
    chosen = greedy(large, option_set)
    begun = perf_counter()
    unmet = explain(large, option_set, chosen, {})
    assert perf_counter() - begun < 12
    assert len(unmet) > 200
    assert "NOT_EXAMINED" not in {each.reason for each in unmet}
