"""What the planner's own screens show, made together with the picture of the prefecture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from dxdesk.desks import continuity, dispatch, planners_history, travelling
from dxdesk.desks.continuity import LedgerRow
from dxdesk.desks.needs_editing import TableOfNeeds, table_with
from dxdesk.desks.plans_kept import KeptPlan, kept_plans
from dxdesk.desks.travelling import Way
from dxdesk.errors import Refusal
from dxdesk.plan.commitment import Commitment
from dxdesk.plan.problem import Budget
from dxdesk.report.needs_report import NeedsReport
from dxdesk.store import planners_word
from dxdesk.store.commitments import commitments

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class PlannersPicture:
    """Needs, ways, money, plans and years, as they stand."""

    needs: TableOfNeeds
    ways: tuple[Way, ...]
    figures: Mapping[str, int]
    budgets: tuple[Budget, ...]
    plans: tuple[KeptPlan, ...]
    told: tuple[Commitment, ...]
    ledger: tuple[LedgerRow, ...]
    undo: str  # what undo would take back, "" = nothing


def planners_picture(
    db: Database, reports: Sequence[NeedsReport], today: date
) -> PlannersPicture | None:
    """None while reports or people are missing."""
    try:
        problem = dispatch.problem_with(db, reports, today)
    except Refusal:
        return None
    plans = kept_plans(db)
    last = planners_history.last_deed(db)
    return PlannersPicture(
        needs=table_with(db, reports, today),
        ways=travelling.ways_of(db, problem, planners_word.travel_changes(db)),
        figures=planners_word.figures(db),
        budgets=planners_word.budgets(db),
        plans=plans,
        told=commitments(db, problem.fiscal_year),
        ledger=continuity.ledger(db, today),
        undo=planners_history.deed_words(last) if last else "",
    )
