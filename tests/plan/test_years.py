"""A person's best year against trying every year, and the bound made of everybody's."""

from __future__ import annotations

from itertools import combinations

import numpy
from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk.plan.combining import Combining
from dxdesk.plan.decomposition import Decomposition
from dxdesk.plan.gates import half_days_free
from dxdesk.plan.model import model_of
from dxdesk.plan.options import Option, options_for
from dxdesk.plan.pool import Specialist
from dxdesk.plan.pricing import Pricing
from dxdesk.plan.problem import Problem
from dxdesk.plan.relaxation import relaxation_of
from dxdesk.plan.running import Limits
from dxdesk.plan.solving import solve
from dxdesk.plan.valuing import Worth
from dxdesk.plan.years import Years
from tests.plan.prefectures import prefecture
from tests.plan.small import problems


def fits(person: Specialist, year: tuple[Option, ...]) -> bool:
    if len({o.need for o in year}) < len(year):
        return False
    for month in range(12):
        active = [o for o in year if o.start <= month < o.end]
        if len(active) > person.towns_at_once:
            return False
        if sum(o.load for o in active) > half_days_free(person):
            return False
    return True


@settings(max_examples=100, deadline=None)
@given(problems(most_needs=3, pinned=False), st.data())
def test_the_best_year_is_the_best_of_all_years(small: Problem, data: st.DataObject) -> None:
    options = options_for(small).options
    gains = numpy.array([float(data.draw(st.integers(-20, 50))) for _ in options])
    for person in small.specialists:
        columns = [j for j, o in enumerate(options) if o.specialist == person.key][:12]
        worth, year = Years(person, options, columns).best(gains)
        every = (
            sum(gains[j] for j in some)
            for size in range(len(columns) + 1)
            for some in combinations(columns, size)
            if fits(person, tuple(options[j] for j in some))
        )
        assert worth == max(every)
        assert worth == sum(gains[j] for j in year)
        assert fits(person, tuple(options[j] for j in year))


@settings(max_examples=40, deadline=None)
@given(problems(most_needs=6))
def test_the_bound_of_years_is_a_bound_and_their_plan_a_plan(small: Problem) -> None:
    options = options_for(small).options
    model = model_of(small, options)
    found = relaxation_of(small, model, Limits(10.0), lambda: False)
    if found is None:
        return
    pricing = Pricing(small, model, 0)
    years = Decomposition(pricing, found.rows, Limits(10.0), lambda: False)
    years.work((), lambda _bound: None)
    best = solve(small)
    free = all(not pin.forbidden for pin in small.pins) and not small.pins
    if free and not any(need.must for need in small.needs):
        assert years.bound >= best.value - 1e-6
        chosen = Combining(years).best(-1, (), Limits(10.0), lambda: False)
        assert chosen is not None and Worth(small).of(chosen) <= best.value


def test_years_bring_the_bound_of_a_prefecture_near_the_best_plan() -> None:
    asked = prefecture(1, 19, 5)
    model = model_of(asked, options_for(asked).options)
    found = relaxation_of(asked, model, Limits(10.0), lambda: False)
    assert found is not None
    years = Decomposition(Pricing(asked, model, 0), found.rows, Limits(10.0), lambda: False)
    years.work((), lambda _bound: None)
    best = solve(asked, seconds=20)
    assert best.value - 1e-6 <= years.bound <= found.bound * 1.0001
