"""Follows the focus through all windows and keeps the one ring around it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from weakref import ReferenceType, ref

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QWidget,
)

from dxdesk.ui.focus_ring import GROWN, FocusRing, focus_rect

_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.LayoutRequest,
}


def _is_compound(widget: QWidget) -> bool:
    """By name: these kinds are loaded where they are used."""
    return widget.inherits("QComboBox") or widget.inherits("QAbstractSpinBox")


def _outermost(widget: QWidget) -> QWidget:
    """The control a person sees: the inner line of a box of choices belongs to the box."""
    parent = widget.parentWidget()
    return parent if parent is not None and _is_compound(parent) else widget


def _chain(widget: QWidget) -> Iterator[QWidget]:
    """Everything whose moves move the ring: what is painted inside, the widget, what holds it."""
    if isinstance(widget, QAbstractScrollArea):
        yield widget.viewport()
    each: QWidget | None = widget
    while each is not None:
        yield each
        each = None if each.isWindow() else each.parentWidget()


class _Keeper(QObject):
    """Follows the focus through all windows and keeps the ring around it.

    It holds no widget: a window must be able to go while something in it has the focus.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("focus_keeper")
        self._ring: ReferenceType[FocusRing] | None = None
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        with suppress(RuntimeError):  # the widget is being deleted, its filters with it
            for each in _chain(_outermost(old)) if old is not None else ():
                each.removeEventFilter(self)
        self._hide()
        if new is not None and not new.isWindow():
            for each in _chain(_outermost(new)):
                each.installEventFilter(self)
            self._place()

    def _hide(self) -> None:
        ring = self._ring() if self._ring is not None else None
        if ring is not None:
            with suppress(RuntimeError):
                ring.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES or (event.type() == QEvent.Type.Paint and _shows(watched)):
            self._place()
        return False

    def _place(self) -> None:
        focused = QApplication.focusWidget()
        widget = None if focused is None or focused.isWindow() else _outermost(focused)
        if widget is None or not widget.isVisible():
            self._hide()
            return
        window = widget.window()
        ring = window.findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)
        ring = ring or FocusRing(window)
        self._ring = ref(ring)
        rect = focus_rect(widget)
        whole = QRect(widget.mapTo(window, rect.topLeft()), rect.size())
        ring.surround(whole, _allowed(widget, window), is_round=widget.inherits("QSlider"))


def _shows(painted: QObject) -> bool:
    """True for what moves its cursor or its handle without moving itself: lists, sliders."""
    return painted.inherits("QSlider") or (
        isinstance(painted, QWidget) and isinstance(painted.parentWidget(), QAbstractItemView)
    )


def _allowed(widget: QWidget, window: QWidget) -> QRect:
    """The widget itself, less what scroll areas around it hide; a ring's width is granted."""
    own = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    allowed = window.rect().intersected(own.adjusted(-GROWN, -GROWN, GROWN, GROWN))
    each = widget.parentWidget()
    while each is not None and each is not window:
        area = each.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is each:
            port = QRect(each.mapTo(window, QPoint(0, 0)), each.size())
            allowed = allowed.intersected(port.adjusted(-GROWN, 0, GROWN, 0))
        each = area
    return allowed


def install() -> None:
    """Let the ring follow the focus from now on; calling again changes nothing."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.findChild(_Keeper, "focus_keeper") is None:
        _Keeper(app)
