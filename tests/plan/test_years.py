"""A person's best year against trying every year, and the bound made of everybody's."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy
from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk.plan.combining import Combining
from dxdesk.plan.decomposition import Decomposition
from dxdesk.plan.gates import half_days_free
from dxdesk.plan.model import Model, model_of
from dxdesk.plan.options import Option, options_for
from dxdesk.plan.pool import Specialist
from dxdesk.plan.pricing import Pricing
from dxdesk.plan.problem import Problem
from dxdesk.plan.relaxation import relaxation_of
from dxdesk.plan.running import Limits, run_columns
from dxdesk.plan.solving import solve
from dxdesk.plan.valuing import Worth
from dxdesk.plan.years import Years
from tests.plan.prefectures import prefecture
from tests.plan.small import problems

NO_JOURNEY = False, False, 0, 0, 0, 0  # neither remote nor overnight; no minutes, days, yen, points


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
        assert worth == max(
            sum(gains[j] for j in some) for some in every_year(person, options, columns)
        )
        assert worth == sum(gains[j] for j in year)
        assert fits(person, tuple(options[j] for j in year))


@settings(max_examples=100, deadline=None)
@given(problems(most_needs=3, pinned=False), st.data())
def test_no_year_with_an_assignment_exceeds_what_is_said_of_it(
    small: Problem, data: st.DataObject
) -> None:
    options = options_for(small).options
    gains = numpy.array([float(data.draw(st.integers(-20, 50))) for _ in options])
    for person in small.specialists:
        columns = [j for j, o in enumerate(options) if o.specialist == person.key][:12]
        years = Years(person, options, columns)
        years.best(gains)
        said = years.through(gains)
        for some in every_year(person, options, columns):
            assert all(sum(gains[k] for k in some) <= said[j] + 1e-6 for j in some)


@st.composite
def ways_of_one_person(draw: st.DrawFn) -> tuple[Option, ...]:
    """Ways to take a few needs of which many begin and end together."""
    spans = st.sampled_from(((0, 3), (0, 6), (3, 3), (6, 3)))
    found = []
    for _ in range(draw(st.integers(2, 9))):
        (start, months), load = draw(spans), draw(st.sampled_from((2, 2, 4)))
        key = f"990010:N{draw(st.integers(0, 3))}"
        found.append(Option("T1", key, "990010", start, months, load, load, *NO_JOURNEY))
    return tuple(found)


@settings(max_examples=300, deadline=None)
@given(ways_of_one_person(), st.integers(1, 3), st.sampled_from((4, 6, 10)), st.data())
def test_who_has_served_a_need_before_is_free_for_the_next_best(
    ways: tuple[Option, ...], at_once: int, half_days: int, data: st.DataObject
) -> None:
    one = Specialist(
        "T1", "専門家", ("ENGINEER",), towns_at_once=at_once, half_days_per_week=half_days
    )
    gains = numpy.array([float(data.draw(st.integers(-5, 20))) for _ in ways])
    columns = range(len(ways))
    years, every = Years(one, ways, columns), every_year(one, ways, columns)
    assert years.best(gains)[0] == max(sum(gains[j] for j in some) for some in every)
    said = years.through(gains)
    for some in every:
        assert all(sum(gains[k] for k in some) <= said[j] + 1e-6 for j in some)


def every_year(
    person: Specialist, options: Sequence[Option], columns: Sequence[int]
) -> list[tuple[int, ...]]:
    return [
        some
        for size in range(len(columns) + 1)
        for some in combinations(columns, size)
        if fits(person, tuple(options[j] for j in some))
    ]


@settings(max_examples=40, deadline=None)
@given(problems(most_needs=6))
def test_the_bound_of_years_is_a_bound_and_their_plan_a_plan(small: Problem) -> None:
    options = options_for(small).options
    model = model_of(small, options)
    found = relaxation_of(small, model, Limits(10.0), lambda: False)
    if found is None:
        return
    pricing = Pricing(small, model, Limits(10.0, threads=2))
    years = Decomposition(pricing, found.rows, Limits(10.0), lambda: False)
    years.work((), lambda _bound: None)
    best = solve(small)
    free = all(not pin.forbidden for pin in small.pins) and not small.pins
    if free and not any(need.must for need in small.needs):
        assert years.bound >= best.value - 1e-6
        heard: list[tuple[Option, ...]] = []
        Combining(years).best(-1, (), Limits(10.0), lambda: False, heard.append)
        assert heard and all(Worth(small).of(chosen) <= best.value for chosen in heard)


def test_years_bring_the_bound_of_a_prefecture_near_the_best_plan() -> None:
    asked = prefecture(1, 19, 5)
    years, first = bound_of_years(asked)
    best = solve(asked, seconds=20)
    assert best.value - 1e-6 <= years.bound <= first * 1.0001


def test_what_the_best_plan_takes_never_falls_out_and_much_else_does() -> None:
    asked = prefecture(2, 19, 5)
    years, _ = bound_of_years(asked)
    options, losses = options_for(asked).options, years.losses(lambda: False)
    best = solve(asked, seconds=20)
    taken = {
        (a.specialist, a.need, a.start, a.months, a.half_days_per_week, a.remote)
        for a in best.assignments
    }
    stays = {j for j in losses if years.bound + losses[j] >= best.value - 1e-6}
    for j, o in enumerate(options):
        if (o.specialist, o.need, o.start, o.months, o.half_days, o.remote) in taken:
            assert j in stays
    assert len(stays) < len(options) / 2


def test_where_no_years_go_together_no_plan_is_told() -> None:
    model = Model(())
    one, other = (model.column(5.0, whole=True) for _ in range(2))
    model.row({one: 1.0, other: 1.0}, high=1.0)
    assert run_columns(model, Limits(10.0), (), lambda _heard: False) in ({one}, {other})
    model.row({one: 1.0, other: 1.0}, low=2.0, high=2.0)
    assert run_columns(model, Limits(10.0), (), lambda _heard: False) is None


def bound_of_years(asked: Problem) -> tuple[Decomposition, float]:
    """The bound of whole years, and the one of the linear program before."""
    model = model_of(asked, options_for(asked).options)
    found = relaxation_of(asked, model, Limits(10.0), lambda: False)
    assert found is not None
    pricing = Pricing(asked, model, Limits(10.0))
    years = Decomposition(pricing, found.rows, Limits(10.0), lambda: False)
    years.work((), lambda _bound: None)
    return years, found.bound
