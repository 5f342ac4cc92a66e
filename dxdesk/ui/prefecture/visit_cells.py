"""How a visit is drawn: a dashed edge is a draft, a light ground told, a full one settled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPen

from dxdesk.desks.calendar_rows import FREE, OFF, SHUT
from dxdesk.desks.visit_calendar import VisitCalendar
from dxdesk.plan.commitment import CONFIRMED, DRAFT, NOTIFIED
from dxdesk.plan.visit_days import DatedVisit
from dxdesk.ui.fonts import letters
from dxdesk.ui.icons import paint_icon
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class Look:
    """Colours of a visit by what its municipality knows of it."""

    ground: str
    words: str
    dashed: bool


LOOKS = {
    DRAFT: Look("surface", "text", dashed=True),
    NOTIFIED: Look("heat0", "on_heat0", dashed=False),
    CONFIRMED: Look("primary", "on_primary", dashed=False),
}


def look_of(calendar: VisitCalendar, visit: DatedVisit, day: date) -> Look:
    """A visit that is not made on this day has no ground of its own."""
    return LOOKS[calendar.state(visit)] if visit.day == day else Look("surface", "muted", True)


def paint_box(painter: QPainter, rect: QRect, look: Look, *, warned: bool = False) -> None:
    """The frame of a visit; one that has to be decided has an edge in the colour of warning."""
    theme = current()
    style = Qt.PenStyle.DashLine if look.dashed else Qt.PenStyle.SolidLine
    edge, wide = ("warn", 2) if warned else ("primary", 1)
    painter.setPen(QPen(theme.colour(edge), wide, style))
    painter.setBrush(theme.colour("warn_soft" if warned else look.ground))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4))


def paint_week_visit(  # where, which, on which day, who, how
    painter: QPainter,
    rect: QRect,
    calendar: VisitCalendar,
    visit: DatedVisit,
    day: date,
    name: str,
    note: str,
) -> None:
    """Two lines: who or where, with the way there at the right; what for, or what is in the way."""
    here, warned = visit.day == day, visit.open
    look = look_of(calendar, visit, day)
    paint_box(painter, rect, look, warned=warned)
    role = "text" if warned else look.words
    line = QRect(rect.left() + px(8), rect.top() + px(4), rect.width() - px(14), px(20))
    name_line = QRect(line)
    if (visit.specialist, visit.need) in calendar.pinned and here:
        side = px(14)
        icon = QRect(line.left() - px(2), line.center().y() - side // 2, side, side)
        paint_icon(painter, icon, "pin", role)
        name_line.setLeft(icon.right() + px(3))
    right = _way(calendar, visit) if here else ""
    bold, small = (QFontMetrics(letters(px(size), bold=size > 12)) for size in (14, 12))
    both = bold.horizontalAdvance(name) + small.horizontalAdvance(right) + px(6)
    if both > name_line.width():
        right = ""  # where there is room for one of them, it is the name
    used = _say(painter, line, right, 12, role, right=True)
    name_line.setRight(name_line.right() - used - px(4))
    _say(painter, name_line, name, 14, role, bold=True)
    line = line.translated(0, px(19))
    if visit.cause or visit.moved:
        side = px(15)
        icon_name = "alert-outline" if warned else "calendar-arrow-right" if visit.day else "cancel"
        paint_icon(painter, QRect(line.left(), line.top() + px(2), side, side), icon_name, role)
        line.setLeft(line.left() + side + px(4))
    _say(painter, line, note, 13, role)


def _way(calendar: VisitCalendar, visit: DatedVisit) -> str:
    if visit.remote:
        return tr("online")
    minutes = calendar.sent[visit.specialist, visit.need].travel_minutes
    return tr("{minutes} min").format(minutes=minutes)


def _say(  # one line of words: where, what, how
    painter: QPainter,
    line: QRect,
    words: str,
    size: int,
    role: str,
    *,
    bold: bool = False,
    right: bool = False,
) -> int:
    """Draw one line; returns how wide its words are."""
    painter.setFont(letters(px(size), bold=bold))
    painter.setPen(current().colour(role))
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, line.width()))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)


def paint_standing(painter: QPainter, rect: QRect, standing: str, *, small: bool = False) -> None:
    """A day without a visit: closed is hatched, not sent a dash, free has an edge and a word."""
    theme, inner = current(), rect.adjusted(px(3), px(3), -px(4), -px(4))
    if standing == SHUT:
        ground = rect.adjusted(0, 0, -1, -1)
        painter.fillRect(ground, theme.colour("page"))
        painter.fillRect(ground, QBrush(theme.colour("line"), Qt.BrushStyle.BDiagPattern))
    elif standing == OFF:
        _say(painter, inner.adjusted(px(5), 0, 0, 0), "" if small else "―", 13, "muted")
        if small:
            painter.setPen(QPen(theme.colour("outline"), 1))
            middle = rect.center()
            painter.drawLine(middle.x() - px(4), middle.y(), middle.x() + px(4), middle.y())
    elif standing == FREE and not small:
        painter.setPen(QPen(theme.colour("good"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(inner).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4))
        _say(painter, inner.adjusted(px(8), 0, 0, 0), tr("free"), 13, "good", bold=True)


def paint_month_visit(
    painter: QPainter, rect: QRect, calendar: VisitCalendar, visit: DatedVisit, day: date, name: str
) -> None:
    """The first letters of where or who; a visit that is not made has its mark instead."""
    look = look_of(calendar, visit, day)
    paint_box(painter, rect, look, warned=visit.open)
    role = "text" if visit.open else look.words
    if visit.day == day:
        bold = (visit.specialist, visit.need) in calendar.pinned
        painter.setFont(letters(px(12), bold=bold))
        painter.setPen(current().colour(role))
        metrics = painter.fontMetrics()
        if metrics.horizontalAdvance(name) > rect.width():
            name = (name.split() or [name])[0]  # of a person, the family name
        most = max(2, rect.width() // metrics.horizontalAdvance("国"))
        painter.drawText(rect, CENTRE, name[:most])
        return
    side = px(14)
    icon = "alert-outline" if visit.open else "arrow-right" if visit.day else "cancel"
    place = QRect(rect.center().x() - side // 2, rect.center().y() - side // 2, side, side)
    paint_icon(painter, place, icon, role)
