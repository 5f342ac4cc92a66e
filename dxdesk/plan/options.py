"""Every way one person could take one need, and the gate that stopped the others.

Everything hard about one person and one need is decided here, so that the solver only has to
settle who has time for whom.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from dxdesk.plan.gates import Gate, Window, failing_gates, half_days_free, modes, window_of
from dxdesk.plan.plan import Assignment
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import Pin, PlannedNeed, Problem, Terms, Weights

WEEKS_PER_YEAR = 52


@dataclass(frozen=True, slots=True)
class Option:
    """One person, one need, a run of months, half-days a week."""

    specialist: str
    need: str
    town: str
    start: int
    months: int
    half_days: int  # a week, worked for the town
    load: int  # a week, taken from the person (with the overnight trip)
    remote: bool
    overnight: bool
    travel_minutes: int
    days: int
    cost_yen: int
    points: int  # without what reaching the town is worth
    pinned: bool = False

    @property
    def end(self) -> int:
        """The month after the last."""
        return self.start + self.months

    @property
    def delivered(self) -> int:
        """Half-day-months."""
        return self.half_days * self.months


@dataclass(frozen=True, slots=True)
class OptionSet:
    options: tuple[Option, ...]
    stopped: Mapping[tuple[str, str], Gate]  # (specialist, need) -> first gate that is shut


def options_for(problem: Problem) -> OptionSet:
    """All options worth having, ordered by person and need whatever order the problem has."""
    forbidden = {(pin.specialist, pin.need) for pin in problem.pins if pin.forbidden}
    pinned = {(pin.specialist, pin.need): pin for pin in problem.pins if not pin.forbidden}
    found: list[Option] = []
    stopped: dict[tuple[str, str], Gate] = {}
    needs = sorted(problem.needs, key=lambda need: need.key)
    for person in sorted(problem.specialists, key=lambda person: person.key):
        for need in needs:
            pair = (person.key, need.key)
            shut = failing_gates(person, need, problem, pinned.get(pair))
            if shut:
                stopped[pair] = shut[0]
            elif pair not in forbidden:
                found += options_of_pair(person, need, problem, pinned.get(pair))
    return OptionSet(tuple(found), stopped)


def option_of(problem: Problem, assignment: Assignment) -> Option | None:
    """An assignment as an option of this problem; None when person, need or the way is gone.

    Only the person's own limits count: months and days are those of the assignment.
    """
    person = next((p for p in problem.specialists if p.key == assignment.specialist), None)
    need = next((n for n in problem.needs if n.key == assignment.need), None)
    if person is None or need is None:
        return None
    pin = Pin(
        person.key,
        need.key,
        start=assignment.start,
        months=assignment.months,
        half_days_per_week=assignment.half_days_per_week,
    )
    if failing_gates(person, need, problem, pin):
        return None
    ways = _ways(person, need, problem, pin)
    found = [option for option in ways if option.remote == assignment.remote]
    return replace(found[0], pinned=assignment.pinned) if found else None


def person_days(half_days: int, months: int) -> int:
    """Whole days over the span, 52 weeks a year, rounded half up."""
    return (half_days * months * WEEKS_PER_YEAR + 12) // 24


def trips(half_days: int, months: int, overnight: bool) -> int:
    """Journeys there and back over the span; who stays overnight makes one a week at most."""
    return person_days(min(half_days, 2) if overnight else half_days, months)


def travel_yen(half_days: int, months: int, minutes: int, overnight: int, problem: Problem) -> int:
    """Travel money in whole yen, rounded up; nothing while the prefecture has set no rate."""
    on_the_road = 2 * minutes * trips(half_days, months, overnight > 0)
    return -(-on_the_road * problem.weights.travel_yen_per_hour // 60)


def options_of_pair(
    person: Specialist, need: PlannedNeed, problem: Problem, pin: Pin | None
) -> list[Option]:
    """Every way worth having for a pair that no gate bars."""
    found: dict[tuple[int, int, int], list[Option]] = {}
    for option in _ways(person, need, problem, pin):
        found.setdefault((option.start, option.months, option.half_days), []).append(option)
    return [option for same in found.values() for option in _undominated(same)]


def _journeys(
    person: Specialist, need: PlannedNeed, problem: Problem
) -> Iterator[tuple[int, bool, int]]:
    """(one-way minutes, remote, extra half-days a week) for the usual months and for winter."""
    winter = problem.winter.get((person.key, need.town))
    usual = problem.travel_minutes[person.key, need.town]
    for minutes in sorted({usual, winter.minutes} if winter else {usual}):
        for remote, overhead in modes(person, need, minutes):
            yield minutes, remote, overhead


def _ways(
    person: Specialist, need: PlannedNeed, problem: Problem, pin: Pin | None
) -> Iterator[Option]:
    window = window_of(person, need, problem, pin)
    free = half_days_free(person)
    terms = problem.terms.get((person.key, need.key), Terms())
    for minutes, remote, overhead in _journeys(person, need, problem):
        room = free - overhead if terms.load is None else window.half_days
        for start, months, half_days in _shapes(window, room):
            if problem.minutes(person.key, need.town, start, months) != minutes:
                continue
            days = person_days(half_days, months)
            option = Option(
                specialist=person.key,
                need=need.key,
                town=need.town,
                start=start,
                months=months,
                half_days=half_days,
                load=half_days + overhead if terms.load is None else terms.load,
                remote=remote,
                overnight=overhead > 0,
                travel_minutes=0 if remote else minutes,
                days=days,
                cost_yen=(person.day_cost_yen or 0) * days
                + travel_yen(half_days, months, 0 if remote else minutes, overhead, problem),
                points=0,
                pinned=pin is not None,
            )
            points = (
                _points(option, person, need, problem) if terms.points is None else terms.points
            )
            yield replace(option, points=points)


def _shapes(window: Window, most: int) -> Iterator[tuple[int, int, int]]:
    """(start, months, half-days a week) offered: in full, or thinner, or shorter.

    Thin and short at once would be the one-off advice towns do not ask for. "In full" is what was
    asked, or all that the person's days and the year leave.
    """
    top = min(window.half_days, most)
    if top < window.least_half_days:
        return
    for start in window.starts:
        longest = min(window.months, window.end - start)
        in_full, thinner = (longest, top), (longest, window.least_half_days)
        for months, half_days in sorted({in_full, thinner, (window.least_months, top)}):
            yield start, months, half_days


def _undominated(same_shape: list[Option]) -> list[Option]:
    """Of on-site and remote in the same months and days, those not worse on both counts."""
    kept: list[Option] = []
    for option in sorted(same_shape, key=lambda o: (-o.points, o.load)):
        if all(option.load < other.load for other in kept):
            kept.append(option)
    return kept


def _points(option: Option, person: Specialist, need: PlannedNeed, problem: Problem) -> int:
    """Dispatch model: volume x priority x fit x (long beats short) x (full beats thin) - travel."""
    weights = problem.weights
    length, level = max(need.months, option.months), max(need.half_days_per_week, option.half_days)
    short, low = weights.short_length_percent, weights.low_level_percent
    top = (
        weights.points_per_day_month
        * need.weight
        * option.delivered
        * _fit_per_million(option, person, need, weights)
        * (short * length + (100 - short) * option.months)
        * (low * level + (100 - low) * option.half_days)
    )
    bottom = 2 * 10**6 * (100 * length) * (100 * level)
    keep = weights.keep_bonus if (person.key, need.key) in problem.previous else 0
    return (2 * top + bottom) // (2 * bottom) - _travel_points(option, weights) + keep


def _fit_per_million(
    option: Option, person: Specialist, need: PlannedNeed, weights: Weights
) -> int:
    main = not need.talents or person.talents[0] in need.talents
    skilled = set(need.soft_skills) <= set(person.skills)
    half_done = need.mode == "hybrid" and option.remote
    return (
        (100 if main else weights.second_talent_percent)
        * (100 if skilled else weights.soft_skill_missing_percent)
        * (weights.remote_for_hybrid_percent if half_done else 100)
    )


def _travel_points(option: Option, weights: Weights) -> int:
    """Hours a week on the road times months; an overnight stay needs one trip a week at most."""
    half_trips = min(option.half_days, 2) if option.overnight else option.half_days
    minutes = half_trips * option.travel_minutes * option.months
    return (weights.travel_hour_cost * minutes + 30) // 60
