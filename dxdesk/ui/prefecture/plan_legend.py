"""Below the plan's table: how many visits are drafts, told and settled, and how many are pinned."""

from __future__ import annotations

from dxdesk.desks.plan_table import PlanTable
from dxdesk.desks.plan_words import state_name
from dxdesk.plan.commitment import STATES
from dxdesk.ui.prefecture.legend import Legend
from dxdesk.words import tr

PIN = "pin"


class PlanLegend(Legend):
    """The signs of the table, each with its count."""

    def show_table(self, table: PlanTable | None) -> None:
        """Count the visits of a plan."""
        if table is None:
            self.show_words(())
            return
        counted = tr("{state}: {count} visits")
        words = [
            (state, counted.format(state=state_name(state), count=table.in_state(state)))
            for state in STATES
        ]
        self.show_words([*words, (PIN, tr("pinned {count} (P)").format(count=table.pinned))])
