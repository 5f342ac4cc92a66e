"""Cuts never take away anything a person can really do."""

from __future__ import annotations

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk.plan.cutting import Cutter, mixes
from dxdesk.plan.gates import half_days_free
from dxdesk.plan.model import model_of
from dxdesk.plan.options import options_for
from dxdesk.plan.problem import Problem
from dxdesk.plan.relaxation import relaxation_of
from dxdesk.plan.running import Limits
from dxdesk.plan.solving import solve
from tests.plan.prefectures import prefecture
from tests.plan.small import problems


@given(
    st.lists(st.integers(1, 7), min_size=1, max_size=4, unique=True),
    st.integers(1, 10),
    st.integers(1, 4),
)
def test_the_mixes_are_all_that_fit(loads: list[int], free: int, at_once: int) -> None:
    every = {
        counts
        for counts in product(range(at_once + 1), repeat=len(loads))
        if sum(counts) <= at_once
        and sum(n * load for n, load in zip(counts, loads, strict=True)) <= free
    }
    assert set(mixes(tuple(loads), free, at_once)) == every


@settings(max_examples=60, deadline=None)
@given(problems(most_needs=6), st.randoms(use_true_random=False))
def test_a_cut_is_broken_by_no_month_a_person_could_have(small: Problem, random: object) -> None:
    options = options_for(small).options
    values = [random.choice((0.0, 0.5, 0.7, 1.0)) for _ in options]  # type: ignore[attr-defined]
    people = {person.key: person for person in small.specialists}
    for cut in Cutter(small, options).cuts(values):
        (key,) = {options[j].specialist for j in cut}
        by_load = {options[j].load: factor for j, factor in cut.items()}
        loads = tuple(by_load)
        for mix in mixes(loads, half_days_free(people[key]), people[key].towns_at_once):
            taken = sum(by_load[load] * n for load, n in zip(loads, mix, strict=True))
            assert taken <= 1 + 1e-9


def test_cuts_bring_the_bound_down_and_never_below_the_best_plan() -> None:
    town_sized = prefecture(1, 19, 5)
    options = options_for(town_sized).options
    model = model_of(town_sized, options)
    with_cuts = relaxation_of(town_sized, model, Limits(10), lambda: False)
    assert with_cuts is not None and with_cuts.cuts
    best = solve(town_sized)
    assert best.stopped == "optimal"
    assert best.value <= with_cuts.bound + 1e-6
