"""What the edges and grounds of visits mean, below a calendar."""

from __future__ import annotations

from dxdesk.plan.commitment import CONFIRMED, DRAFT, NOTIFIED
from dxdesk.ui.prefecture.legend import WARNING, Legend
from dxdesk.words import tr


class VisitLegend(Legend):
    """The signs of week and month."""

    def __init__(self) -> None:
        super().__init__()
        self.show_words(
            (
                (DRAFT, tr("draft")),
                (NOTIFIED, tr("notified")),
                (CONFIRMED, tr("confirmed")),
                ("pin", tr("pinned")),
                (WARNING, tr("not decided yet")),
                ("calendar-arrow-right", tr("moved to another day")),
                ("cancel", tr("left out")),
            )
        )
