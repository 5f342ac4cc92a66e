"""What one more person would cover: as a bracket, from what is certain to what is possible.

Certain is a plan found with the new people in it. Possible is what their time would be worth at
the prices the linear program puts on every need and town: no plan of the linear program gains
more by them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from dxdesk.plan.anew import planned_anew
from dxdesk.plan.assigning import assignments_of
from dxdesk.plan.model import Model, model_of
from dxdesk.plan.neighbourhoods import favoured
from dxdesk.plan.options import Option, option_of, options_for
from dxdesk.plan.plan import Assignment
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import Candidate, Problem
from dxdesk.plan.relaxation import relaxation_of
from dxdesk.plan.running import Limits, run
from dxdesk.plan.valuing import Worth

COMPANY = 6  # people of the pool planned anew beside the new ones
EACH = 40  # options looked at for each of them
NEW = 120  # and for each new one
NODES = 200

Chosen = tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Gain:
    """What the whole plan gains: points, half-day-months delivered, towns reached."""

    points: int
    half_day_months: int
    towns: int


@dataclass(frozen=True, slots=True)
class Bracket:
    """`guaranteed` is a plan found; `optimistic` what the new people's time could be worth.

    `hired` are the keys of those the plan found hires, `assignments` what they would do, `new`
    the keys of needs served that nobody served before.
    """

    optimistic: Gain
    guaranteed: Gain
    hired: tuple[str, ...]
    assignments: tuple[Assignment, ...]
    new: tuple[str, ...]


def with_candidates(
    problem: Problem,
    people: Iterable[Specialist],
    minutes: Mapping[tuple[str, str], int],
    *,
    hires: int | None = None,
    points: int = 0,
) -> Problem:
    """The problem with people who could be hired, at most `hires` of them (None = all).

    `minutes` is their travel table by (specialist key, town code); hiring each costs `points`.
    """
    people = tuple(people)
    return replace(
        problem,
        specialists=(*problem.specialists, *people),
        travel_minutes={**problem.travel_minutes, **minutes},
        candidates=(*problem.candidates, *(Candidate(p.key, points) for p in people)),
        most_hires=hires,
    )


class HireAdvice:
    """Brackets around one finished plan; making it takes one linear program (seconds)."""

    def __init__(self, problem: Problem, assignments: Iterable[Assignment], seed: int = 0) -> None:
        planned = (option_of(problem, a) for a in assignments)
        self.chosen: Chosen = tuple(option for option in planned if option is not None)
        self._problem, self._seed = problem, seed
        self._options = options_for(problem).options
        model = model_of(problem, self._options)
        found = relaxation_of(problem, model, Limits(60.0, seed), lambda: False)
        most = EACH * len(problem.specialists)
        self._prices = _Prices(problem, model, found.rows if found else ())
        self._favoured = favoured(self._options, found, most) if found else []

    def bracket(
        self,
        people: Sequence[Specialist],
        minutes: Mapping[tuple[str, str], int],
        *,
        hires: int | None = None,
        points: int = 0,
    ) -> Bracket:
        """What hiring (at most `hires`) of `people` brings; `minutes` as in `with_candidates`."""
        wider = with_candidates(self._problem, people, minutes, hires=hires, points=points)
        keys = {person.key for person in people}
        own = replace(wider, specialists=tuple(people), candidates=(), most_hires=None, pins=())
        options = options_for(own).options
        possible = [self._possible(own, person, options) for person in people]
        possible = sorted((gain for gain in possible if gain.points > points), key=_by_points)
        best = possible[: len(people) if hires is None else hires]
        chosen = self._found(wider, keys, options)
        guaranteed = self._gain(wider, chosen)
        before = {option.need for option in self.chosen}
        mine = [option for option in chosen if option.specialist in keys]
        return Bracket(
            optimistic=_at_least(_sum(best, points), guaranteed),
            guaranteed=guaranteed,
            hired=tuple(sorted({option.specialist for option in mine})),
            assignments=assignments_of(own, mine),
            new=tuple(sorted({option.need for option in chosen} - before)),
        )

    def _possible(self, own: Problem, person: Specialist, options: Sequence[Option]) -> Gain:
        """The best year of one new person at the prices of the linear program."""
        worth = [self._prices.worth(o) if o.specialist == person.key else 0.0 for o in options]
        paying = [j for j, gain in enumerate(worth) if gain > 0]
        mine = tuple(options[j] for j in paying)
        model = model_of(replace(own, specialists=(person,)), mine)
        model.gains = [worth[j] for j in paying] + [0.0] * (len(model.gains) - len(mine))
        outcome = run(model, Limits(20.0, self._seed, 1, NODES))
        chosen = outcome.chosen or ()
        reached = {o.town for o in self.chosen}
        return Gain(
            points=outcome.bound or 0,
            half_day_months=sum(option.delivered for option in chosen),
            towns=len({option.town for option in chosen} - reached),
        )

    def _found(self, wider: Problem, keys: set[str], options: Sequence[Option]) -> Chosen:
        """The plan with the new people and those who could best make room for them."""
        ranked = sorted(options, key=lambda o: (-self._prices.worth(o), o.need, o.start))
        theirs = [o for key in sorted(keys) for o in ranked if o.specialist == key]
        mine = [o for key in sorted(keys) for o in [x for x in theirs if x.specialist == key][:NEW]]
        wanted = {option.need for option in mine}
        near: dict[str, int] = {}
        for option in self.chosen:
            if option.need in wanted:
                near[option.specialist] = near.get(option.specialist, 0) + option.delivered
        company = sorted(near, key=lambda key: (-near[key], key))[:COMPANY]
        people = keys | set(company)
        taken = {option.need for option in self.chosen if option.specialist not in people}
        free = [o for o in self.chosen if o.specialist in people]
        free += [o for o in (*mine, *self._favoured) if o.specialist in people]
        free = [o for o in dict.fromkeys(free) if o.need not in taken]
        limits = Limits(20.0, self._seed, 1, NODES)
        found = planned_anew(wider, self.chosen, people, free, limits)
        return self.chosen if found is None else found.chosen

    def _gain(self, wider: Problem, chosen: Chosen) -> Gain:
        worth = Worth(wider)
        return Gain(
            points=worth.of(chosen) - worth.of(self.chosen),
            half_day_months=_delivered(chosen) - _delivered(self.chosen),
            towns=len({o.town for o in chosen}) - len({o.town for o in self.chosen}),
        )


class _Prices:
    """What the linear program thinks of an option that it has not seen, beside what it has."""

    def __init__(self, problem: Problem, model: Model, rows: Sequence[float]) -> None:
        self._worth = Worth(problem)
        self._needs: dict[str, float] = {}
        self._towns: dict[str, tuple[float, float, float]] = {}
        for key, row in model.need_rows.items():
            self._needs[key] = rows[row]
        for town, places in model.town_rows.items():
            reach, alone, flat = (rows[row] if row is not None else 0.0 for row in places)
            self._towns[town] = (reach, alone, flat)
        purse_rows = model.purse_rows if rows else []
        self._purses = [
            (purse, rows[row]) for purse, row in zip(problem.purses, purse_rows, strict=False)
        ]

    def worth(self, option: Option) -> float:
        """Points beyond what the need, the money and the town are worth to the plan already."""
        town = self._worth.towns[option.town]
        price = self._needs.get(option.need, 0.0)
        price += sum(
            per_thousand * option.cost_yen / 1000
            for purse, per_thousand in self._purses
            if purse.pays(option.specialist)
        )
        if option.town in self._towns:
            reach, alone, flat = self._towns[option.town]
            gain = reach + alone * town.fair(option.delivered) + flat * town.flat * option.delivered
        else:
            gain = float(town.of(option.delivered))
        return option.points + gain - price


def _delivered(chosen: Iterable[Option]) -> int:
    return sum(option.delivered for option in chosen)


def _by_points(gain: Gain) -> int:
    return -gain.points


def _sum(gains: Sequence[Gain], points: int) -> Gain:
    return Gain(
        points=sum(gain.points - points for gain in gains),
        half_day_months=sum(gain.half_day_months for gain in gains),
        towns=sum(gain.towns for gain in gains),
    )


def _at_least(possible: Gain, certain: Gain) -> Gain:
    """A bracket is never the wrong way round: what has been found is possible."""
    return Gain(
        points=max(possible.points, certain.points),
        half_day_months=max(possible.half_day_months, certain.half_day_months),
        towns=max(possible.towns, certain.towns),
    )
