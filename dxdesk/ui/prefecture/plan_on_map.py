"""The map of the plan with what its shapes mean, and right of it the chosen municipality."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.desks.plan_map import PARTLY, QUIET, SERVED, UNMET, MapTown, map_of
from dxdesk.desks.plan_table import PlanTable, months_words, weekdays_words
from dxdesk.ui.parts import ChoiceBox, OutlineButton, PlainLabel, empty, rule
from dxdesk.ui.prefecture.legend import Legend
from dxdesk.ui.prefecture.map_drawing import MapDrawing, paint_base, paint_mark
from dxdesk.ui.prefecture.panels import Panel, Panels, growing
from dxdesk.ui.prefecture.plan_gaps import BANDS
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

BASE, ONSITE, ONLINE = "base", "onsite", "online"


class MapLegend(Legend):
    """What the shapes and lines mean, drawn with the same brush."""

    def __init__(self) -> None:
        super().__init__()
        self.show_words(
            (
                (SERVED, tr("all needs have somebody")),
                (PARTLY, tr("some have")),
                (UNMET, tr("nobody goes")),
                (QUIET, tr("asks nothing")),
                (BASE, tr("where people start")),
                (ONSITE, tr("visits")),
                (ONLINE, tr("online")),
            )
        )

    def paint_sign(self, painter: QPainter, box: QRect, key: str) -> None:
        middle = QRectF(box).center()
        if key == BASE:
            paint_base(painter, middle, px(6))
        elif key in (ONSITE, ONLINE):
            style = Qt.PenStyle.DotLine if key == ONLINE else Qt.PenStyle.SolidLine
            painter.setPen(QPen(current().colour("text"), 2, style))
            painter.drawLine(middle - QPointF(px(9), 0), middle + QPointF(px(9), 0))
        else:
            paint_mark(painter, middle, px(6), key)


class MapTownPanel(Panel):
    """Who comes to the chosen municipality, and which needs have nobody, with the reason."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Municipality"))
        self.let_scroll()

    def show_town(self, table: PlanTable, town: MapTown) -> None:
        """Say everything the plan knows of one municipality."""
        empty(self.inner)
        self.show_head(town.name, tr("one person does IT") if town.one_person_it else "")
        for visit in town.visits:
            sent = visit.assignment
            when = f"{months_words(table.planned, sent)}　{weekdays_words(sent)}"
            way = (
                tr("online")
                if sent.remote
                else tr("{minutes} minutes one way").format(minutes=sent.travel_minutes)
            )
            self.inner.addWidget(PlainLabel(visit.person.name, "strong"))
            self.inner.addWidget(PlainLabel(visit.need.title, "note", role="text"))
            self.inner.addWidget(PlainLabel(f"{when}　{way}", "note"))
            self.inner.addWidget(rule())
        for gap in town.gaps:
            role = BANDS[gap.need.band][1]
            self.inner.addWidget(PlainLabel(tr("nobody goes"), "note", role=role))
            self.inner.addWidget(PlainLabel(gap.need.title, "strong"))
            for words in filter(None, (gap.why, gap.change)):
                self.inner.addWidget(PlainLabel(words, "note"))
            self.inner.addWidget(rule())
        if not town.visits and not town.gaps:
            self.inner.addWidget(PlainLabel(tr("This municipality asks for nobody."), "note"))
        button = OutlineButton(tr("Open the municipality"), "town-hall", small=True)
        button.clicked.connect(lambda: self.opened.emit(town.code))
        self.inner.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.inner.addStretch(1)


class MapView(QWidget):
    """The map; a box above it leaves the ways of one person alone."""

    town_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.drawing, self.town = MapDrawing(), MapTownPanel()
        self.people = ChoiceBox(tr("Whose ways"))
        self._keys: list[str] = [""]
        self._table: PlanTable | None = None
        middle = Panel()
        middle.inner.setContentsMargins(px(6), px(6), px(6), px(4))
        top = QHBoxLayout()
        top.setSpacing(px(10))
        top.addWidget(PlainLabel(tr("Whose ways"), "note"))
        top.addWidget(self.people)
        top.addStretch(1)
        self._larger = OutlineButton(tr("Larger"), "magnify-plus-outline", small=True)
        self._smaller = OutlineButton(tr("Smaller"), "magnify-minus-outline", small=True)
        self._larger.clicked.connect(lambda: self.drawing.magnify(True))
        self._smaller.clicked.connect(lambda: self.drawing.magnify(False))
        top.addWidget(self._larger)
        top.addWidget(self._smaller)
        middle.inner.addLayout(top)
        middle.inner.addWidget(growing(self.drawing), 1)
        middle.inner.addWidget(MapLegend())
        self._note = PlainLabel("", "small")
        self._note.setContentsMargins(px(8), 0, px(8), px(2))
        middle.inner.addWidget(self._note)
        self._say_drawn(0, 0)
        panels = Panels()
        panels.add(growing(middle), 1)
        panels.add(self.town, width=280)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panels)
        self.drawing.town_focused.connect(self._show_town)
        self.drawing.town_opened.connect(self.town_chosen)
        self.drawing.drawn.connect(self._say_drawn)
        self.town.opened.connect(self.town_chosen)
        self.people.activated.connect(lambda at: self.drawing.show_person(self._keys[at]))

    def show_table(self, table: PlanTable) -> None:
        """Show another plan."""
        self._table = table
        sent = {person for _, person in table.visits}
        people = [each for each in table.people if each.key in sent]
        self._keys = ["", *(each.key for each in people)]
        self.people.clear()
        self.people.addItems([tr("everybody"), *(each.name for each in people)])
        if self.drawing.person in self._keys:
            self.people.setCurrentIndex(self._keys.index(self.drawing.person))
        else:
            self.drawing.show_person("")
        self.drawing.show_map(map_of(table))

    def _say_drawn(self, without_room: int, moved: int) -> None:
        said = tr("Places are the latitude and longitude of the offices.")
        if moved:
            said += tr("Marks that would cover each other are moved a little.")
        if without_room:
            said += tr("{count} names had no room; a larger map shows them.").format(
                count=without_room
            )
        self._note.setText(said)

    def _show_town(self, code: str) -> None:
        if self._table is not None and self.drawing.map is not None:
            town = next(each for each in self.drawing.map.towns if each.code == code)
            self.town.show_town(self._table, town)
