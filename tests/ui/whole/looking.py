"""What eyes meet on a screen: words that are cut, a page that runs out sideways, a lost focus."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from dxdesk.ui.focus_ring import FocusRing, focus_rect
from dxdesk.ui.reading_order import stops
from tests.ui.whole.walking import widgets

SLACK = 2  # pixels that rounding may take
FEW = 40  # stops of a screen that are tried; lists of hundreds are alike


def _said(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {text or widget.accessibleName()}".strip()


def cut(screen: QWidget) -> list[str]:
    """Words that do not have the room they need, in their own widget or in what holds it."""
    written = (each for each in widgets(screen) if isinstance(each, QLabel | QAbstractButton))
    reasons = ((each, _lacks_room(each) or _is_clipped(each)) for each in written if _words(each))
    return [f"{_said(each)}: {why}" for each, why in reasons if why]


def _words(widget: QLabel | QAbstractButton) -> bool:
    return bool(widget.text().strip())


def _lacks_room(widget: QLabel | QAbstractButton) -> str:
    if widget.hasHeightForWidth():
        needed = widget.heightForWidth(widget.width())
        return f"{needed} high, has {widget.height()}" if needed > widget.height() + SLACK else ""
    needed = widget.sizeHint().width()
    return f"{needed} wide, has {widget.width()}" if needed > widget.width() + SLACK else ""


def _is_clipped(widget: QWidget) -> str:
    """By something that holds it and does not scroll."""
    held, inner = widget, widget.rect()
    while (holder := held.parentWidget()) is not None and not held.isWindow():
        inner = inner.translated(held.pos())
        if isinstance(holder.parentWidget(), QAbstractScrollArea):
            return ""
        if not holder.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(inner):
            return f"sticks out of {type(holder).__name__}"
        held = holder
    return ""


def sideways(screen: QWidget) -> list[str]:
    """Pages that have to be moved sideways to be read."""
    areas = (each for each in widgets(screen) if isinstance(each, QScrollArea))
    return [
        f"{type(each.widget()).__name__} by {each.horizontalScrollBar().maximum()}"
        for each in areas
        if each.horizontalScrollBar().maximum() > SLACK
    ]


def out_of_order(screen: QWidget) -> list[str]:
    """Stops of Tab that stand wholly above the one before, in the same column."""
    places = [(each, _place(each, screen)) for each in stops(screen)]
    return [
        f"{_said(after)} after {_said(before)}"
        for (before, one), (after, other) in pairwise(places)
        if other.bottom() <= one.top()
        and _in_one_column(one, other)
        and _area(before) is _area(after)  # places of another area are moved by its scrolling
    ]


def _place(widget: QWidget, screen: QWidget) -> QRect:
    return QRect(widget.mapTo(screen, QPoint(0, 0)), widget.size())


def _area(widget: QWidget) -> QWidget | None:
    holder = widget.parentWidget()
    while holder is not None and not isinstance(holder, QScrollArea):
        holder = holder.parentWidget()
    return holder


def _in_one_column(one: QRect, other: QRect) -> bool:
    return one.left() < other.right() and other.left() < one.right()


def unseen(screen: QWidget) -> list[str]:
    """Stops of Tab at which the ring is not drawn around what has the focus, in sight."""
    tried = [(each, _said(each)) for each in stops(screen)[:FEW]]
    return [said for each, said in tried if not _ring_is_seen(each, screen)]


def _ring_is_seen(widget: QWidget, screen: QWidget) -> bool:
    if not isValid(widget):  # thrown away when something before it had the focus
        return True
    widget.setFocus()
    QApplication.processEvents()
    if not isValid(widget) or not widget.hasFocus():
        return True  # it hands the focus on to a part of itself, which is a stop too
    wanted = focus_rect(widget).translated(widget.mapTo(screen, QPoint(0, 0)))
    return any(ring.geometry().intersects(wanted) for ring in _rings(screen))


def _rings(screen: QWidget) -> Iterator[QWidget]:
    for ring in screen.findChildren(FocusRing):
        if ring.isVisible():
            yield ring
