"""The strict order: each goal solved by itself with a bound of its own, then kept by the next.

One-person-IT towns reached, towns reached (nearly all that could be), worth, and, where there was
a plan before, assignments that stay as they were.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dxdesk.plan.filling import clashes_in, filled
from dxdesk.plan.model import INFINITY, Model
from dxdesk.plan.options import Option
from dxdesk.plan.plan import Tier
from dxdesk.plan.running import Outcome

if TYPE_CHECKING:
    from dxdesk.plan.drafting import Draft

ALONE, TOWNS, VALUE, KEPT = "ALONE", "TOWNS", "VALUE", "KEPT"
TOWNS_KEPT_PERCENT = 98  # how many of the towns that could be reached must be
TIER_SHARE = 0.2  # of the time, for each of the two goals before the worth
VALUE_SHARE = 0.75  # of the time; by then the worth is done where a goal comes after it
GOALS = {ALONE: 100, TOWNS: TOWNS_KEPT_PERCENT}  # per cent that later goals keep

Chosen = tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Goal:
    """What is counted in a plan, how a model counts it, and when the search for it ends."""

    count: Callable[[Sequence[Option]], int]
    model: Callable[[], Model]
    most: int  # no plan has more
    until: float  # seconds of the solve spent


class Tiers:
    """The goals of one draft, in their order."""

    def __init__(self, draft: Draft, unchanged: frozenset[Option] | None) -> None:
        self._draft, self._unchanged = draft, unchanged
        self._towns = {
            ALONE: frozenset(t.code for t in draft.problem.towns if t.one_person_it),
            TOWNS: frozenset(t.code for t in draft.problem.towns),
        }
        self._found: list[tuple[str, int, int, int]] = []  # goal, best, bound, least

    def reach_towns(self) -> None:
        """The two goals before the worth; the draft keeps their floors from now on."""
        draft = self._draft
        for goal, percent in GOALS.items():
            towns = self._towns[goal]
            best, bound = self._solved(self._reaching(towns))
            least = -(-best * percent // 100)
            draft.floors.append((towns, least))
            self._found.append((goal, best, bound, least))
        if self._unchanged is not None:
            draft.share = VALUE_SHARE

    def keep_unchanged(self, share: float) -> None:
        """After the worth: its own result, then as many assignments unchanged as it lets stay."""
        draft = self._draft
        draft.share = share
        self._found.append((VALUE, draft.value, draft.bound, draft.value))
        if self._unchanged is not None:
            best, bound = self._solved(self._keeping(self._unchanged))
            self._found.append((KEPT, best, bound, best))

    @property
    def told(self) -> tuple[Tier, ...]:
        """Every goal with what the draft has of it now."""
        count = {goal: self._of_towns(towns) for goal, towns in self._towns.items()}
        count[VALUE], count[KEPT] = self._draft.worth.of, self._of_unchanged
        reached = {goal: counted(self._draft.best) for goal, counted in count.items()}
        return tuple(
            Tier(goal, max(best, reached[goal]), max(bound, reached[goal]), least, reached[goal])
            for goal, best, bound, least in self._found
        )

    def _of_towns(self, towns: frozenset[str]) -> Callable[[Sequence[Option]], int]:
        return lambda chosen: len({option.town for option in chosen} & towns)

    def _of_unchanged(self, chosen: Sequence[Option]) -> int:
        return len(set(chosen) & (self._unchanged or frozenset()))

    def _reaching(self, towns: frozenset[str]) -> Goal:
        draft = self._draft

        def model() -> Model:
            made = draft.model(draft.option_set.options)
            columns = set(reach_columns(made, towns))
            made.gains = [float(j in columns) for j in range(len(made.gains))]
            return made

        within = len({option.town for option in draft.option_set.options} & towns)
        until = draft.keeper.spent + TIER_SHARE * draft.keeper.seconds
        return Goal(self._of_towns(towns), model, within, until)

    def _keeping(self, unchanged: frozenset[Option]) -> Goal:
        draft = self._draft

        def model() -> Model:
            made = draft.model(draft.option_set.options)
            worth = {j: gain for j, gain in enumerate(made.gains) if gain}
            made.row(worth, low=draft.value - 0.5, high=INFINITY)
            kept = [float(option in unchanged) for option in made.options]
            made.gains = kept + [0.0] * (len(made.gains) - len(kept))
            return made

        until = draft.share * draft.keeper.seconds
        return Goal(self._of_unchanged, model, len(unchanged), until)

    def _solved(self, goal: Goal) -> tuple[int, int]:
        """The most found and the bound proven; weekdays that clash are learnt on the way."""
        draft, bound = self._draft, goal.most
        while goal.count(draft.best) < bound and not draft.over():
            outcome = draft.run(goal.model(), goal.until, valued=False)
            if outcome.bound is not None:
                bound = min(bound, outcome.bound)
            if not self._taken(goal, outcome):
                break
        best = goal.count(draft.best)
        return best, max(best, bound)

    def _taken(self, goal: Goal, outcome: Outcome) -> bool:
        """Take what was found if it is more; whether weekdays learnt call for another search."""
        draft, chosen = self._draft, tuple(outcome.chosen or ())
        clashes = clashes_in(draft.problem, chosen)
        draft.clashes += [clash for clash in clashes if clash not in draft.clashes]
        whole = filled(draft.problem, draft.option_set, draft.pinned.kept, chosen)
        for candidate in (whole,) if clashes else (chosen, whole):
            more = goal.count(candidate) > goal.count(draft.best)
            if more and draft.holds(candidate) and self._worth_enough(candidate):
                draft.take(candidate)
        return bool(clashes) and outcome.stopped == "optimal"

    def _worth_enough(self, chosen: Chosen) -> bool:
        """Once the worth is settled, no later goal takes from it."""
        settled = any(goal == VALUE for goal, *_ in self._found)
        return not settled or self._draft.worth.of(chosen) >= self._draft.value


def reach_columns(model: Model, towns: frozenset[str]) -> list[int]:
    """The columns of a model that add up to how many of the towns are reached."""
    return sorted(j for town in towns for j in model.reach.get(town, ()))
