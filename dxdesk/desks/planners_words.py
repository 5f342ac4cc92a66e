"""What the planner and the prefecture say beside reports and pool, as the problem takes it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.plan.problem import Weights
from dxdesk.plan.problem_making import PlannersWord
from dxdesk.store import planners_word

if TYPE_CHECKING:
    from sqlite_utils import Database

BUDGET = "budget_yen"
WAITING = "waiting_bonus"
TRAVEL_MONEY = "travel_yen_per_hour"
FIGURES = (BUDGET, WAITING, TRAVEL_MONEY)  # whole numbers a prefecture sets for itself


def weights_of(db: Database) -> Weights:
    """The shipped weights, with the prefecture's own figures in their place."""
    own = planners_word.figures(db)
    return replace(
        shelf.weights(), **{name: own[name] for name in (WAITING, TRAVEL_MONEY) if name in own}
    )


def word_of(db: Database, fiscal_year: int) -> PlannersWord:
    """Everything the planner changed, for the problem of a fiscal year."""
    from dxdesk.desks.continuity import waited_years

    added = planners_word.added_needs(db)
    return PlannersWord(
        changes=planners_word.need_changes(db),
        added=added,
        town_names={each.town: shelf.municipality(each.town).name for each in added},
        travel=planners_word.travel_changes(db),
        waited=waited_years(db, fiscal_year),
        budget_yen=planners_word.figures(db).get(BUDGET),
        budgets=planners_word.budgets(db),
    )
