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
        self._budget, self._budgets = problem.budget_yen, problem.budgets
        self._cost = sum(option.cost_yen for option in chosen)
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
                best = Displacement(option, gone, found[0], self._more_yen(option, gone))
            if search.cut_short:
                break
        return best if best is None or steps <= MOST_STEPS else replace(best, exact=False)

    @property
    def chosen(self) -> tuple[Option, ...]:
        return self._roster.chosen

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
            self._cost += sign * option.cost_yen

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
        limited = not beyond_budget
        return MakingRoom(
            person=self._people[option.specialist],
            option=option,
            mine=mine,
            kept=kept,
            yen_over=self._more_yen(option, ()) if limited else 0,
            change=lambda gone: self._change(option, gone),
            above=above,
            most_steps=most_steps,
        )

    def _more_yen(self, option: Option, gone: Sequence[Option]) -> int:
        """What is missing for an exchange: in the budget for all, or in that of a grant head."""
        more = option.cost_yen - sum(o.cost_yen for o in gone)
        over = [0] if self._budget is None else [0, self._cost + more - self._budget]
        for budget in self._budgets:
            if budget.pays(option.specialist):
                paid = (o.cost_yen for o in self._roster.chosen if budget.pays(o.specialist))
                over.append(sum(paid) + more - budget.yen)
        return max(over)

    def _change(self, option: Option, gone: Sequence[Option]) -> int:
        volume = {option.town: option.delivered}
        points = option.points
        for other in gone:
            volume[other.town] = volume.get(other.town, 0) - other.delivered
            points -= other.points
        for town, more in volume.items():
            before = self._received.get(town, 0)
            points += self._worth.towns[town].of(before + more) - self._worth.towns[town].of(before)
        return points
