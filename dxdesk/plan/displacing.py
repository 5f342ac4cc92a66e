"""What sending somebody all the same would cost: an exact search over that person's own plan.

The neighbourhood is one person: every way that person could take the need, and every set of
their present assignments that could be given up for it, all else staying as planned.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dxdesk.plan.making_room import MakingRoom
from dxdesk.plan.options import Option
from dxdesk.plan.problem import Problem
from dxdesk.plan.roster import Roster
from dxdesk.plan.valuing import Worth

ANYTHING = float("-inf")
MOST_STEPS = 4_000  # for one need; people with a dozen assignments take a few hundred


@dataclass(frozen=True, slots=True)
class Displacement:
    """`option` instead of `gone`; `change` is what the whole plan gains (mostly below 0).

    `exact` is False when the search was cut short, so that a cheaper way may exist.
    """

    option: Option
    gone: tuple[Option, ...]
    change: int
    more_yen: int = 0
    exact: bool = True


class Displacing:
    """Searches around one finished plan."""

    def __init__(self, problem: Problem, chosen: Sequence[Option]) -> None:
        self._worth = Worth(problem)
        self._roster = Roster(problem, chosen)
        self._people = {person.key: person for person in problem.specialists}
        self._pairs = {(pin.specialist, pin.need) for pin in problem.pins if not pin.forbidden}
        self._received: dict[str, int] = {}
        for option in chosen:
            before = self._received.get(option.town, 0)
            self._received[option.town] = before + option.delivered

    def best(
        self,
        options: Iterable[Option],
        *,
        release_pins: bool = False,
        beyond_budget: bool = False,
        above: float = ANYTHING,
    ) -> Displacement | None:
        """The least costly displacement; None when there is none (that changes more than `above`).

        With `beyond_budget` as much more money may be spent as it takes.
        """
        best: Displacement | None = None
        steps = 0
        # Giving up more never gains: what an option brings by itself bounds all its ways.
        alone = sorted(((self._change(o, ()), o) for o in options), key=lambda pair: -pair[0])
        for most, option in alone:
            search = self._search(option, above, release_pins, beyond_budget, MOST_STEPS - steps)
            if most + search.slack <= above:
                continue
            found = search.find()
            steps += search.steps
            if found is not None:
                above, gone = found
                more_yen = self._roster.yen_over(option, gone)
                best = Displacement(option, gone, found[0], more_yen)
            if search.cut_short:
                break
        return best if best is None or steps <= MOST_STEPS else replace(best, exact=False)

    @property
    def chosen(self) -> tuple[Option, ...]:
        return self._roster.chosen

    def allowed(self, options: Iterable[Option]) -> list[Option]:
        """Those of people who are in the pool, are hired by the plan, or may still be."""
        return [option for option in options if self._roster.may_work(option.specialist)]

    def alone(self, option: Option) -> int:
        """What the plan would gain if nothing had to be given up for it."""
        return self._change(option, ())

    def serves(self, need: str) -> bool:
        return bool(self._roster.of_need(need))

    def take(self, found: Displacement) -> None:
        """Make the exchange, so that later searches start from it."""
        for option in found.gone:
            self._roster.remove(option)
        self._roster.add(found.option)
        for option, sign in ((found.option, 1), *((gone, -1) for gone in found.gone)):
            before = self._received.get(option.town, 0)
            self._received[option.town] = before + sign * option.delivered

    def _search(
        self,
        option: Option,
        above: float,
        release_pins: bool,
        beyond_budget: bool,
        most_steps: int,
    ) -> MakingRoom:
        mine = self._roster.of_person(option.specialist)
        kept = frozenset[Option]()
        if not release_pins:
            kept = frozenset(o for o in mine if (o.specialist, o.need) in self._pairs)
        return MakingRoom(
            person=self._people[option.specialist],
            option=option,
            mine=mine,
            kept=kept,
            yen_over=0 if beyond_budget else self._roster.yen_over(option),
            change=lambda gone: self._change(option, gone),
            above=above,
            most_steps=most_steps,
        )

    def _change(self, option: Option, gone: Sequence[Option]) -> int:
        volume = {option.town: option.delivered}
        points = option.points
        if not self._roster.of_person(option.specialist):
            points -= self._worth.hiring((option.specialist,))
        for other in gone:
            volume[other.town] = volume.get(other.town, 0) - other.delivered
            points -= other.points
        for town, more in volume.items():
            before = self._received.get(town, 0)
            points += self._worth.towns[town].of(before + more) - self._worth.towns[town].of(before)
        return points
