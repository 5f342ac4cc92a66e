"""The painted map of the plan: offices by shape, bases, ways, and names that keep clear."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from dxdesk.desks.plan_map import PARTLY, QUIET, SERVED, UNMET, PlanMap, town_words
from dxdesk.plan.map_marks import CORNER, apart
from dxdesk.plan.map_places import Box, Frame, Label, Placed, labels, placed, toward
from dxdesk.ui.fonts import letters
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

MARGIN, MARK, REACH = 40, 7, 18
CLEAR, RING = 3, 17  # beside a mark with its base; around the mark that has the focus
ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}


class MapDrawing(QWidget):
    """Arrows go to the next municipality in their direction, Enter opens it, a click chooses."""

    town_focused = Signal(str)
    town_opened = Signal(str)
    drawn = Signal(int, int)  # how many names had no room, how many marks were moved

    def __init__(self) -> None:
        super().__init__()
        self.map: PlanMap | None = None
        self.town = ""  # chosen
        self.person = ""  # only this one's ways; "" all
        self.zoom = 1.0
        self._places = Placed({}, (), ())
        self._names: dict[str, Label] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Map of the plan"))
        self.setMinimumSize(px(320), px(300))

    def sizeHint(self) -> QSize:
        return QSize(px(480), px(360))

    def show_map(self, plan_map: PlanMap) -> None:
        """Show another plan; the chosen municipality stays chosen."""
        self.map = plan_map
        codes = [town.code for town in plan_map.towns]
        if self.town not in codes:
            unmet = [town.code for town in plan_map.towns if town.state == UNMET]
            self.town = (unmet or codes or [""])[0]
        self._lay_out()
        self.choose(self.town)

    def show_person(self, key: str) -> None:
        """Only the ways of one person; "" for all."""
        self.person = key
        self.update()

    def choose(self, code: str) -> None:
        """Put the cursor on a municipality."""
        moved, self.town = code != self.town, code
        if moved and (self.zoom > 1 or code not in self._names):
            self._lay_out()
        if self.map is not None and code:
            town = next(each for each in self.map.towns if each.code == code)
            self.setAccessibleDescription(town_words(town))
            self.town_focused.emit(code)
        self.update()

    def _lay_out(self) -> None:
        if self.map is None:
            return
        edge = px(MARGIN)
        frame = Frame(edge, edge, max(1, self.width() - 2 * edge), max(1, self.height() - 2 * edge))
        bases = {f"{x},{y}": (x, y) for x, y in self.map.bases}
        whole = self._zoomed(placed({**self.map.town_places, **bases}, frame))
        mark, base = px(MARK) + 1.0, px(MARK) + 2.0
        self._places = apart(whole, self.map.town_places, mark, base * CORNER)
        points = {town.code: self._places.points[town.code] for town in self.map.towns}
        metrics = QFontMetrics(letters(px(13)))
        sizes = {
            town.code: (metrics.horizontalAdvance(town.name) + 2.0, metrics.height() + 1.0)
            for town in self.map.towns
        }
        room = Frame(2, 2, self.width() - 4, self.height() - 4)
        squares = [
            Box(x - base, y - base, 2 * base, 2 * base)
            for x, y in (self._places.points[key] for key in bases)
        ]
        self._names = labels(points, sizes, room, px(MARK + CLEAR), squares, first=self.town)
        lost = sum(_seen(self, *points[code]) for code in sizes if code not in self._names)
        self.drawn.emit(lost, self._places.moved)

    def _zoomed(self, whole: Placed) -> Placed:
        """Larger, with the chosen municipality in the middle."""
        if self.zoom == 1 or self.town not in whole.points:
            return whole
        x, y = whole.points[self.town]
        wide, high, zoom = self.width() / 2, self.height() / 2, self.zoom
        return Placed(
            {
                k: ((a - x) * zoom + wide, (b - y) * zoom + high)
                for k, (a, b) in whole.points.items()
            },
            tuple((a - x) * zoom + wide for a in whole.breaks_x),
            tuple((b - y) * zoom + high for b in whole.breaks_y),
        )

    def magnify(self, larger: bool) -> None:
        """Twice as large around the chosen municipality, or half."""
        self.zoom = min(8.0, self.zoom * 2) if larger else max(1.0, self.zoom / 2)
        self._lay_out()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def focus_rect(self) -> QRect:
        """The chosen municipality, for the ring around what has the focus."""
        if self.town not in self._places.points:
            return self.rect()
        x, y = self._places.points[self.town]
        side = px(MARK) + px(4)
        return QRect(int(x) - side, int(y) - side, 2 * side, 2 * side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = ARROWS.get(Qt.Key(event.key()))
        if arrow and self.map is not None and self.town:
            towns = {each.code: self._places.points[each.code] for each in self.map.towns}
            self.choose(toward(towns, self.town, arrow))
            self.setFocus()  # the ring goes along
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.town_opened.emit(self.town)
        elif event.text() in ("+", "-", ";", "＋", "－"):  # ; is + without Shift here
            self.magnify(event.text() != "-" and event.text() != "－")
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        hit = self._at(event.position())
        if hit:
            self.choose(hit)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._at(event.position()):
            self.town_opened.emit(self.town)

    def _at(self, place: QPointF) -> str:
        """The municipality whose mark or name is there, "" for none."""
        if self.map is None:
            return ""
        for code, name in self._names.items():
            box = QRectF(name.box.left, name.box.top, name.box.width, name.box.height)
            if box.contains(place):
                return code
        towns = {each.code: self._places.points[each.code] for each in self.map.towns}
        near = [
            ((x - place.x()) ** 2 + (y - place.y()) ** 2, code) for code, (x, y) in towns.items()
        ]
        far, code = min(near, default=(float("inf"), ""))
        return code if far <= px(REACH) ** 2 else ""

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.map is None:
            return
        self._paint_breaks(painter)
        self._paint_ways(painter, self.map)
        for place in self.map.bases:
            x, y = self._places.points[f"{place[0]},{place[1]}"]
            paint_base(painter, QPointF(x, y), px(MARK) + 1)
        for town in self.map.towns:
            point = QPointF(*self._places.points[town.code])
            paint_mark(painter, point, px(MARK), town.state)
        for town in sorted(self.map.towns, key=lambda town: town.code == self.town):
            if town.code in self._names:
                self._paint_name(painter, town.code, town.name, chosen=town.code == self.town)

    def _paint_breaks(self, painter: QPainter) -> None:
        painter.setPen(QPen(current().colour("outline"), 1, Qt.PenStyle.DashDotLine))
        for x in self._places.breaks_x:
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        for y in self._places.breaks_y:
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))

    def _paint_ways(self, painter: QPainter, plan_map: PlanMap) -> None:
        theme = current()
        for way in sorted(plan_map.ways, key=lambda way: way.town == self.town):
            if self.person and way.specialist != self.person:
                continue
            base = plan_map.base_of[way.specialist]
            start = QPointF(*self._places.points[f"{base[0]},{base[1]}"])
            end = QPointF(*self._places.points[way.town])
            chosen = way.town == self.town or bool(self.person)
            style = Qt.PenStyle.DotLine if way.remote else Qt.PenStyle.SolidLine
            role = "primary" if chosen else "outline"
            painter.setPen(QPen(theme.colour(role), px(2.4) if chosen else 1, style))
            painter.drawLine(start, end)

    def name_box(self, code: str, name: str) -> QRectF:
        """Where a name that has room stands; the chosen one keeps clear of its ring."""
        at = self._names[code].box
        box = QRectF(at.left, at.top, at.width, at.height)
        if code != self.town:
            return box
        bold = QFontMetrics(letters(px(13), bold=True)).horizontalAdvance(name) + 2.0
        box.setWidth(max(bold, box.width()))
        return _beside_ring(box, *self._places.points[code], px(RING))

    def _paint_name(self, painter: QPainter, code: str, name: str, *, chosen: bool) -> None:
        label, theme = self._names[code], current()
        box, (x, y) = self.name_box(code, name), self._places.points[code]
        if label.leader:
            painter.setPen(QPen(theme.colour("outline"), 1))
            painter.drawLine(QPointF(x, y), _nearest(box, x, y))
        ground = theme.colour("primary_soft" if chosen else "surface")
        ground.setAlpha(225)  # a way behind a name is still guessed
        painter.fillRect(box, ground)
        painter.setFont(letters(px(13), bold=chosen))
        painter.setPen(theme.colour("text"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        painter.drawText(box, flags, name)


def _seen(drawing: QWidget, x: float, y: float) -> bool:
    return 0 <= x <= drawing.width() and 0 <= y <= drawing.height()


def _beside_ring(box: QRectF, x: float, y: float, reach: float) -> QRectF:
    """A name moved out of the ring around its own mark, the shortest way."""
    ring = QRectF(x - reach, y - reach, 2 * reach, 2 * reach)
    if not ring.intersects(box):
        return box
    across = ring.right() - box.left() if box.center().x() >= x else ring.left() - box.right()
    down = ring.bottom() - box.top() if box.center().y() >= y else ring.top() - box.bottom()
    if abs(across) <= abs(down):
        return box.translated(across, 0)
    return box.translated(0, down)


def _nearest(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(min(max(x, box.left()), box.right()), min(max(y, box.top()), box.bottom()))


def paint_base(painter: QPainter, at: QPointF, side: float) -> None:
    """A square with a dot: somebody starts from here."""
    theme = current()
    painter.setPen(QPen(theme.colour("text"), 2))
    painter.setBrush(theme.colour("surface"))
    painter.drawRect(QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side))
    painter.setBrush(theme.colour("text"))
    painter.drawRect(QRectF(at.x() - side / 3, at.y() - side / 3, 2 * side / 3, 2 * side / 3))


def paint_mark(painter: QPainter, at: QPointF, side: float, state: str) -> None:
    """A full circle is served, a half one partly, a triangle has nobody, a dot asks nothing."""
    theme = current()
    circle = QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side)
    if state in (SERVED, PARTLY):
        painter.setPen(QPen(theme.colour("primary"), 2))
        painter.setBrush(theme.colour("primary" if state == SERVED else "surface"))
        painter.drawEllipse(circle)
        if state == PARTLY:
            painter.setBrush(theme.colour("primary"))
            painter.drawPie(circle, 90 * 16, 180 * 16)
    elif state == UNMET:
        painter.setPen(QPen(theme.colour("bad"), 2))
        painter.setBrush(theme.colour("surface"))
        top = QPointF(at.x(), at.y() - side - 1)
        left, right = (QPointF(at.x() + x, at.y() + side - 1) for x in (-side - 1, side + 1))
        painter.drawPolygon(QPolygonF([top, left, right]))
    elif state == QUIET:
        painter.setPen(QPen(theme.colour("outline"), 1))
        painter.setBrush(theme.colour("outline"))
        painter.drawEllipse(at, side / 2.5, side / 2.5)
