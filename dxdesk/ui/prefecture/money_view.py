"""移動とお金: minutes as the prefecture knows them, and what may be spent."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.desks.planners_picture import PlannersPicture
from dxdesk.desks.travelling import Way
from dxdesk.ui.parts import (
    Column,
    FilterField,
    OutlineButton,
    PlainLabel,
    RecordTableModel,
    Segments,
    Table,
    rule,
)
from dxdesk.ui.prefecture.money_panel import MoneyPanel
from dxdesk.ui.prefecture.panels import Panel, Panels, growing
from dxdesk.ui.prefecture.planners_view import PlannersView
from dxdesk.ui.prefecture.way_panel import WayPanel
from dxdesk.ui.prefecture.wishes import TakeBook
from dxdesk.ui.theme import px
from dxdesk.words import tr


def _own(way: Way) -> str:
    return tr("{minutes} min").format(minutes=way.own.minutes) if way.own else "—"


def _winter(way: Way) -> str:
    own = way.own
    if own is None or own.winter_minutes is None:
        return "—"
    words = tr("{minutes} min\n{first} to {last}")
    return words.format(
        minutes=own.winter_minutes, first=f"{own.winter_first}月", last=f"{own.winter_last}月"
    )


COLUMNS = (
    Column(
        tr("Sets out"),
        lambda way: f"{way.base_name}\n{'、'.join(way.people)}",
        width=156,
        tooltip=lambda way: "、".join(way.people),
    ),
    Column(tr("Municipality"), lambda way: way.town_name, bold=lambda way: True, width=110),
    Column(
        tr("From the map"),
        lambda way: tr("{minutes} min").format(minutes=way.reckoned),
        align="right",
        sort_key=lambda way: way.reckoned,
        width=150,
    ),
    Column(
        tr("Own figure"),
        _own,
        align="right",
        role=lambda way: "primary" if way.own else "muted",
        bold=lambda way: way.own is not None,
        sort_key=lambda way: way.own.minutes if way.own else None,
        width=100,
    ),
    Column(tr("In winter"), _winter, align="right", width=108),
    Column(tr("Why"), lambda way: way.own.reason if way.own else "", stretch=True),
)


class MoneyView(PlannersView):
    """Enter goes to the way at the right; there Enter writes it."""

    def __init__(self) -> None:
        super().__init__()
        self.model = RecordTableModel(COLUMNS)
        self.table = Table(self.model, tr("Travel"))
        self.way, self.money = WayPanel(), MoneyPanel()
        self.write = OutlineButton(tr("Write as Excel"), "microsoft-excel", True)
        self.read = OutlineButton(tr("Read from Excel"), "file-import-outline", True)
        self.which = Segments((("way", tr("Way")), ("money", tr("Money"))))
        self._lay_out()
        self.show_panel("way")
        self.which.chosen.connect(self.show_panel)
        self.table.moved.connect(self.way.show_way)
        self.table.opened.connect(self._edit)
        self.way.wish.connect(self.wish)
        self.way.left.connect(self.table.setFocus)
        self.money.wish.connect(self.wish)
        self.write.clicked.connect(lambda: self.wish.emit(TakeBook("travel", out=True)))
        self.read.clicked.connect(lambda: self.wish.emit(TakeBook("travel")))

    def _lay_out(self) -> None:
        middle = Panel()
        middle.inner.setContentsMargins(0, 0, 0, 0)
        middle.inner.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(px(12), px(8), px(12), px(8))
        top.setSpacing(px(8))
        filter_field = FilterField(self.model)
        filter_field.setMinimumWidth(px(130))
        filter_field.setMaximumWidth(px(240))
        top.addWidget(filter_field, 1)
        top.addStretch(1)
        for button in (self.write, self.read):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        middle.inner.addLayout(top)
        middle.inner.addWidget(rule())
        self.table.setMinimumHeight(px(280))
        middle.inner.addWidget(growing(self.table), 1)
        hint = tr("From the map it is an estimate. The own figure counts where there is one.")
        note = PlainLabel(hint, "small")
        note.setContentsMargins(px(16), px(6), px(16), px(6))
        middle.inner.addWidget(note)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.which, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(growing(self.way), 1)
        column.addWidget(growing(self.money), 1)
        panels = Panels()
        panels.add(growing(middle), 1)
        panels.add(side, width=300)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panels)

    def show_panel(self, key: str) -> None:
        """The way that is looked at, or the money."""
        self.which.set_current(key)
        self.way.setVisible(key == "way")
        self.money.setVisible(key == "money")

    def show_planners(self, picture: PlannersPicture, year: int) -> None:
        """Show the ways and the money; the way that is looked at stays."""
        before = self.table.current_record()
        self.model.show_records(picture.ways)
        key = (before.base, before.town) if before else None
        same = (way for way in picture.ways if (way.base, way.town) == key)
        chosen = next(same, picture.ways[0] if picture.ways else None)
        if chosen is not None:
            self.table.choose(chosen)
            self.way.show_way(chosen)
        self.money.show_money(picture.figures, picture.budgets)

    def _edit(self, way: Way) -> None:
        self.show_panel("way")
        self.way.edit()

    def first_focus(self) -> QWidget:
        """The table."""
        return self.table
