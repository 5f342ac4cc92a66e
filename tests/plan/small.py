"""Small random problems, and their best plan by trying everything."""

from __future__ import annotations

from itertools import product

from hypothesis import strategies as st

from dxdesk.plan.options import Option, options_for
from dxdesk.plan.pool import TALENTS, Specialist
from dxdesk.plan.problem import Pin, PlannedNeed, PlannedTown, Problem
from dxdesk.plan.roster import Roster
from dxdesk.plan.valuing import Worth
from tests.plan.prefectures import shipped_weights

MONTHS = [f"2027-{month:02d}" for month in range(4, 13)] + ["2028-01", "2028-02", "2028-03"]


def town(number: int, *, alone: bool = False) -> PlannedTown:
    return PlannedTown(f"99{number:03d}0", f"第{number}町", 35.0, 135.0 + number, alone, 5000)


def need(town_number: int, number: int = 1, **changes: object) -> PlannedNeed:
    values: dict[str, object] = {
        "key": f"99{town_number:03d}0:N{number:02d}",
        "town": f"99{town_number:03d}0",
        "title": f"要望{number}",
        "talents": ("ENGINEER",),
        "hard_skills": (),
        "soft_skills": (),
        "half_days_per_week": 4,
        "least_half_days": 2,
        "months": 6,
        "least_months": 3,
        "first_start": 0,
        "latest_start": 2,
        "mode": "onsite",
        "weight": 10,
        "band": "this_year",
    }
    return PlannedNeed(**(values | changes))  # type: ignore[arg-type]


def person(number: int, **changes: object) -> Specialist:
    values: dict[str, object] = {
        "key": f"T{number}",
        "name": f"専門家{number}",
        "talents": ("ENGINEER",),
    }
    return Specialist(**(values | changes))  # type: ignore[arg-type]


def problem(
    towns: list[PlannedTown],
    needs: list[PlannedNeed],
    people: list[Specialist],
    *,
    pins: tuple[Pin, ...] = (),
    minutes: dict[tuple[str, str], int] | None = None,
    first_open_month: int = 0,
    budget_yen: int | None = None,
    previous: tuple[tuple[str, str], ...] = (),
) -> Problem:
    travel = {(p.key, t.code): 30 for p in people for t in towns} | (minutes or {})
    return Problem(
        fiscal_year=2027,
        first_open_month=first_open_month,
        towns=tuple(towns),
        needs=tuple(needs),
        specialists=tuple(people),
        travel_minutes=travel,
        pins=pins,
        weights=shipped_weights(),
        previous=previous,
        budget_yen=budget_yen,
    )


@st.composite
def needs_of(draw: st.DrawFn, town_number: int, number: int) -> PlannedNeed:
    months = draw(st.integers(1, 8))
    half_days = draw(st.integers(1, 6))
    first = draw(st.integers(0, 12 if draw(st.booleans()) else 6))
    return need(
        town_number,
        number,
        talents=tuple(draw(st.permutations(TALENTS))[: draw(st.integers(1, 2))]),
        hard_skills=draw(st.sampled_from(((), (), ("network",)))),
        soft_skills=draw(st.sampled_from(((), ("cloud",)))),
        half_days_per_week=half_days,
        least_half_days=draw(st.integers(1, half_days)),
        months=months,
        least_months=draw(st.integers(1, months)),
        first_start=first,
        latest_start=first + draw(st.integers(0, 1)),
        mode=draw(st.sampled_from(("onsite", "hybrid", "remote"))),
        weight=draw(st.integers(0, 31)),
        same_person=draw(st.sampled_from((True, True, True, False))),
        must=draw(st.sampled_from((False, False, False, False, False, False, True))),
    )


@st.composite
def people_in_pool(draw: st.DrawFn, number: int) -> Specialist:
    first, last = sorted((draw(st.integers(0, 11)), draw(st.integers(0, 11))))
    return person(
        number,
        talents=tuple(draw(st.permutations(TALENTS))[: draw(st.integers(1, 3))]),
        skills=draw(st.sampled_from(((), ("network",), ("network", "cloud")))),
        half_days_per_week=draw(st.integers(1, 10)),
        months=draw(st.sampled_from((("", ""), ("", ""), (MONTHS[first], MONTHS[last])))),
        travel_limit_minutes=draw(st.sampled_from((30, 60, 90))),
        overnight=draw(st.booleans()),
        remote_only=draw(st.sampled_from((False, False, False, True))),
        towns_at_once=draw(st.integers(1, 3)),
        day_cost_yen=draw(st.sampled_from((None, 30_000, 45_000))),
        unavailable_weekdays=draw(st.sampled_from(((), (), (2,), (0, 4)))),
        served_towns=draw(st.sampled_from(((), (), (), ("990010",)))),
    )


@st.composite
def problems(draw: st.DrawFn, *, most_needs: int = 4, pinned: bool = True) -> Problem:
    """Up to three towns, four needs and three people, with pins and sometimes a budget."""
    towns = [town(n, alone=draw(st.booleans())) for n in range(1, draw(st.integers(1, 3)) + 1)]
    count = draw(st.integers(1, most_needs))
    needs = [draw(needs_of(draw(st.integers(1, len(towns))), n)) for n in range(count)]
    people = [draw(people_in_pool(n)) for n in range(draw(st.integers(0, 3)))]
    minutes = {
        (p.key, t.code): draw(st.sampled_from((0, 25, 45, 75, 100))) for p in people for t in towns
    }
    pins = []
    if pinned and people:
        for one in draw(st.lists(st.sampled_from(needs), max_size=2, unique_by=lambda n: n.key)):
            who = draw(st.sampled_from(people))
            start = draw(st.sampled_from((None, 0, 3)))
            pins.append(Pin(who.key, one.key, draw(st.booleans()), start))
    return problem(
        towns,
        needs,
        people,
        pins=tuple(pins),
        minutes=minutes,
        first_open_month=draw(st.sampled_from((0, 0, 4))),
        budget_yen=draw(st.sampled_from((None, None, 2_000_000))),
    )


def ways(small: Problem) -> dict[str, list[tuple[Option, ...]]]:
    """For each need: nobody, each option alone, and each pair where two people may share it."""
    found: dict[str, list[tuple[Option, ...]]] = {n.key: [()] for n in small.needs}
    shared = {n.key for n in small.needs if not n.same_person}
    options = options_for(small).options
    for option in options:
        found[option.need].append((option,))
        found[option.need] += [
            (option, other)
            for other in options
            if option.need in shared
            and other.need == option.need
            and other.specialist > option.specialist
        ]
    return found


def combinations_of(small: Problem) -> int:
    count = 1
    for choices in ways(small).values():
        count *= len(choices)
    return count


def best_value(small: Problem) -> int:
    """The optimum by trying every combination; only for problems without pins that must hold."""
    worth = Worth(small)
    musts = {need.key for need in small.needs if need.must}
    best = (0, 0)  # needs served that have to be, then the worth
    for choice in product(*ways(small).values()):
        options = [option for part in choice for option in part]
        value = len(musts & {option.need for option in options}), worth.of(options)
        if value > best and fits_together(small, options):
            best = value
    return best[1]


def fits_together(small: Problem, options: list[Option]) -> bool:
    roster = Roster(small)
    for option in options:
        if not roster.fits(option):
            return False
        roster.add(option)
    return True
