"""Only the needs that two plans serve differently, the weightiest first."""

from __future__ import annotations

from PySide6.QtCore import Signal

from dxdesk import shelf
from dxdesk.desks.comparing_plans import Comparison
from dxdesk.desks.plan_words import visit_words
from dxdesk.plan.comparing_plans import Difference
from dxdesk.ui.parts import Column, RecordTableModel, Table
from dxdesk.ui.prefecture.panels import Panel, growing
from dxdesk.words import tr

TWO = 2
ROLES = {"urgent": "bad", "this_year": "muted", "planned": "muted"}


class DifferingTowns(Panel):
    """Enter opens the municipality."""

    town_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("What differs"), tr("Enter opens the municipality"))
        self.inner.setContentsMargins(0, 0, 0, 0)
        self._found: Comparison | None = None
        self.model = RecordTableModel(self._columns(None))
        self.table = Table(self.model, tr("What differs"), sortable=False)
        self.table.opened.connect(lambda each: self.town_chosen.emit(each.town.code))
        self.inner.addWidget(growing(self.table))

    def _columns(self, found: Comparison | None) -> tuple[Column, ...]:
        """Two plans with the points between; three or four need the room for themselves."""
        names = [each.name for each in found.plans] if found else ["A", "B"]
        town = Column(
            tr("Municipality"),
            lambda each: f"{each.town.name}\n{each.need.title}",
            bold=lambda each: True,
            width=220 if len(names) == TWO else 160,
            tooltip=lambda each: each.need.title,
        )
        points = Column(
            tr("Points"),
            self._points,
            role=lambda each: ROLES.get(each.need.band, "text"),
            width=130,
        )
        width = 240 if len(names) == TWO else 162
        plans = [self._plan(n, name, width, n == len(names) - 1) for n, name in enumerate(names)]
        return (town, points, *plans) if len(names) == TWO else (town, *plans)

    def _plan(self, number: int, name: str, width: int, last: bool) -> Column:
        return Column(
            name,
            lambda each: self._visits(each, number),
            width=width,
            stretch=last,
            tooltip=lambda each: self._visits(each, number),
        )

    @staticmethod
    def _points(each: Difference) -> str:
        band = shelf.scale().band_label(each.need.band)
        points = tr("{points} points").format(points=each.need.weight)
        return f"{points}\n{band}"

    def _visits(self, each: Difference, plan: int) -> str:
        if self._found is None:
            return ""
        visits = each.visits[plan]  # one stands on two lines, two stand on a line each
        return visit_words(self._found.plans[plan], visits, " " if len(visits) > 1 else "\n")

    def show_comparison(self, found: Comparison | None) -> None:
        """Show what differs between two plans."""
        self._found = found
        self.table.show_columns(self._columns(found), found.differences if found else ())
        count = found.towns_differing if found else 0
        self.show_head(
            tr("{count} towns differ").format(count=count), tr("Enter opens the municipality")
        )
