"""The order in which a page is read, which is the order in which Tab goes through it.

Qt's own chain is the order in which parts were made, and a page that hands its focus to one of its
fields makes Qt go round between that field and what comes after it.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QLayoutItem, QWidget


def as_read(widget: QWidget) -> Iterator[QWidget]:
    """A widget and all in it that is shown, top to bottom and left to right as it is laid out."""
    if widget.isHidden() and not widget.isWindow():
        return
    yield widget
    layout = widget.layout()
    laid_out = list(_widgets(layout)) if layout is not None else []
    for each in laid_out:
        yield from as_read(each)
    others = [each for each in widget.children() if isinstance(each, QWidget)]
    rest = [each for each in others if each not in laid_out and not each.isWindow()]
    for each in sorted(rest, key=lambda each: (each.y(), each.x())):
        yield from as_read(each)


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    for item in _items(layout):
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _widgets(inner)


def _items(layout: QLayout) -> list[QLayoutItem]:
    places = range(layout.count())
    if isinstance(layout, QGridLayout):  # by rows, whatever was put in first
        places = sorted(places, key=lambda place: layout.getItemPosition(place)[:2])  # type: ignore[assignment,index]
    return [item for item in map(layout.itemAt, places) if item is not None]


def stops(page: QWidget) -> list[QWidget]:
    """What Tab stops at, in the order of reading."""
    return [
        each
        for each in as_read(page)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isEnabled()
        and each.focusProxy() is None
    ]


def step(page: QWidget, *, forward: bool) -> bool:
    """Give the focus to what comes next on the page, or before; False when nothing can have it."""
    found = stops(page)
    if not found:
        return False
    here = _place(found, QApplication.focusWidget())
    if here is None:
        following = found[0 if forward else -1]
    else:
        following = found[(here + (1 if forward else -1)) % len(found)]
    reasons = Qt.FocusReason
    following.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
    return True


def _place(found: list[QWidget], focused: QWidget | None) -> int | None:
    """Where the focus is: at a stop, or inside one."""
    while focused is not None:
        if focused in found:
            return found.index(focused)
        focused = focused.parentWidget()
    return None
