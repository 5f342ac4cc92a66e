"""Contracts on a line of years: today, the coming 18 months, and where each one ends."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from dxdesk.schemes.calendar import fiscal_year, fiscal_year_span, months_after, wareki_year
from dxdesk.ui.fonts import letters
from dxdesk.ui.municipality.systems_model import MONTHS_AHEAD
from dxdesk.ui.theme import current, px

YEARS = 5


def place_of(day: date, today: date, rect: QRect) -> float:
    """Where a day lies in a cell that begins with this fiscal year and holds five."""
    first = fiscal_year_span(fiscal_year(today))[0]
    last = date(first.year + YEARS, first.month, first.day)
    return rect.left() + rect.width() * (day - first).days / (last - first).days


def paint_years(painter: QPainter, rect: QRect, today: date) -> None:
    """The heads of the years: the first in full, the others by number, where they have room."""
    painter.setFont(letters(px(13)))
    taken = float(rect.left())
    painter.setPen(current().colour("muted"))
    first = fiscal_year(today)
    for number in range(YEARS):
        name = wareki_year(first + number)
        words = name if number == 0 else name.lstrip("令和平成昭").removesuffix("年度")
        middle = place_of(date(first + number, 10, 1), today, rect)
        wide = painter.fontMetrics().horizontalAdvance(words) + px(4)
        left = max(middle - wide / 2, taken) if number == 0 else middle - wide / 2
        if left >= taken:
            box = QRectF(left, rect.top(), wide, rect.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
            taken = left + wide


def paint_line(
    painter: QPainter, rect: QRect, today: date, end: date | None, *, soon: bool, words: str
) -> None:
    """One contract: a bar up to its end, on the years and the coming 18 months; words beside it."""
    look = current()
    paint_ground(painter, rect, today)
    if end is not None:
        paint_bar(painter, rect, place_of(end, today, rect), soon=soon)
    paint_today(painter, rect, today)
    if not words:
        return
    begin = rect.left() if end is None else place_of(end, today, rect)
    at = max(begin, place_of(today, today, rect)) + px(10)
    painter.setFont(letters(px(13), bold=end is not None))
    painter.setPen(look.colour("muted" if end is None else "text"))
    box = QRectF(at, rect.top(), rect.right() - at, rect.height())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def paint_ground(painter: QPainter, rect: QRect, today: date) -> None:
    """The coming 18 months and the lines between the years."""
    look = current()
    until = place_of(months_after(today, MONTHS_AHEAD), today, rect)
    now = place_of(today, today, rect)
    painter.fillRect(QRectF(now, rect.top(), until - now, rect.height()), look.colour("warn_soft"))
    painter.setPen(QPen(look.colour("line"), 1))
    for number in range(1, YEARS):
        x = round(place_of(date(fiscal_year(today) + number, 4, 1), today, rect))
        painter.drawLine(x, rect.top(), x, rect.bottom())


def paint_today(painter: QPainter, rect: QRect, today: date) -> None:
    """The line of today."""
    now = place_of(today, today, rect)
    painter.fillRect(QRectF(now - 1, rect.top(), 2, rect.height()), current().colour("text"))


def paint_bar(painter: QPainter, rect: QRect, end: float, *, soon: bool) -> None:
    """A bar up to the place of an end, and the mark there."""
    look, middle = current(), rect.center().y()
    high, wide = px(12), min(end, rect.right()) - rect.left()
    bar = QRectF(rect.left(), middle - high / 2, max(0.0, wide), high)
    painter.fillRect(bar, look.colour("ramp3" if soon else "ramp1"))
    if rect.left() <= end <= rect.right():
        mark = QRectF(end - 2, middle - px(12), 4, px(24))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("text"))
        painter.drawRoundedRect(mark, 2, 2)
