"""Who could take one need: ranked people with what each costs others, and who cannot and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dxdesk.plan.displacing import Displacement, Displacing
from dxdesk.plan.gates import Gate, failing_gates
from dxdesk.plan.options import Option, option_of, options_of_pair
from dxdesk.plan.plan import Assignment
from dxdesk.plan.problem import Problem

FORBIDDEN, HIRES, NO_ROOM = "FORBIDDEN", "HIRES", "NO_ROOM"


@dataclass(frozen=True, slots=True)
class Fit:
    """One person who could go, the best way, and what it does to the whole plan.

    `change` in points is against the plan without anybody for this need; `displaced` are keys of
    needs given up for it, `lost` what giving them up takes away (a negative number, or 0).
    `exact` is False when the search was cut short, so that a cheaper way may exist.
    """

    specialist: str
    start: int
    months: int
    half_days_per_week: int
    remote: bool
    overnight: bool
    travel_minutes: int
    change: int
    lost: int
    displaced: tuple[str, ...]
    more_yen: int
    now: bool  # this person has the need in the plan
    exact: bool


@dataclass(frozen=True, slots=True)
class Unfit:
    """One person who cannot go: the first gate that is shut, or FORBIDDEN, HIRES, NO_ROOM."""

    specialist: str
    why: str
    minutes: int  # one way, as the travel table has it


@dataclass(frozen=True, slots=True)
class Ranking:
    fits: tuple[Fit, ...]  # what is best for the whole plan first
    unfit: tuple[Unfit, ...]  # nearest to being fit first


def ranked(problem: Problem, assignments: Iterable[Assignment], need: str) -> Ranking:
    """Everybody of the pool for one need, all else staying as planned.

    The need is looked at as if nobody had it: who has it now is ranked among the others.
    Raises KeyError when the problem has no such need.
    """
    asked = next((each for each in problem.needs if each.key == need), None)
    if asked is None:
        raise KeyError(need)
    planned = [option_of(problem, a) for a in assignments]
    chosen = [option for option in planned if option is not None]
    holders = {option.specialist for option in chosen if option.need == need}
    displacing = Displacing(problem, [option for option in chosen if option.need != need])
    pins = {pin.specialist: pin for pin in problem.pins if pin.need == need}
    fits: list[Fit] = []
    unfit: list[tuple[int, Unfit]] = []
    for person in sorted(problem.specialists, key=lambda p: p.key):
        pin, minutes = pins.get(person.key), problem.travel_minutes[person.key, asked.town]
        if pin is not None and pin.forbidden:
            unfit.append((len(Gate), Unfit(person.key, FORBIDDEN, minutes)))
            continue
        shut = failing_gates(person, asked, problem, pin)
        if shut:
            unfit.append((shut[0], Unfit(person.key, shut[0].name, minutes)))
            continue
        ways = options_of_pair(person, asked, problem, pin)
        found = _cheapest(displacing, ways)
        if isinstance(found, str):
            unfit.append((len(Gate), Unfit(person.key, found, minutes)))
        else:
            fits.append(_fit(displacing, found, person.key in holders))
    unfit.sort(key=lambda pair: (-pair[0], pair[1].minutes, pair[1].specialist))
    fits.sort(key=lambda fit: (fit.more_yen > 0, -fit.change, fit.specialist))
    return Ranking(tuple(fits), tuple(each for _, each in unfit))


def _cheapest(displacing: Displacing, ways: Sequence[Option]) -> Displacement | str:
    """The least costly way within the money there is, else with more of it."""
    if not displacing.allowed(ways):
        return HIRES
    found = displacing.best(ways) or displacing.best(ways, beyond_budget=True)
    return found or NO_ROOM


def _fit(displacing: Displacing, found: Displacement, now: bool) -> Fit:
    option = found.option
    return Fit(
        specialist=option.specialist,
        start=option.start,
        months=option.months,
        half_days_per_week=option.half_days,
        remote=option.remote,
        overnight=option.overnight,
        travel_minutes=option.travel_minutes,
        change=found.change,
        lost=found.change - displacing.alone(option),
        displaced=tuple(gone.need for gone in found.gone),
        more_yen=found.more_yen,
        now=now,
        exact=found.exact,
    )
