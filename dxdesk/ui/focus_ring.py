"""The focus ring: one painted overlay for every widget, always visible, never clipped by it."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QWidget,
)

INNER, OUTER = 2, 4  # pixels: the dark inner line, the yellow ring around it
GROWN = INNER + OUTER
RADIUS = 8
_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.LayoutRequest,
}


class FocusRing(QWidget):
    """The overlay of one window: a dark inner line and a yellow ring around what has the focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._whole = QRect()
        self.hide()

    def surround(self, whole: QRect, allowed: QRect) -> None:
        """Show the ring around `whole` as far as `allowed` lets it (both in the window)."""
        seen = whole.adjusted(-GROWN, -GROWN, GROWN, GROWN).intersected(allowed)
        if not seen.isValid():
            self.hide()
            return
        if seen != self.geometry() or whole != self._whole or self.isHidden():
            self._whole = whole
            self.setGeometry(seen)
            self.raise_()
            self.show()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        from dxdesk.ui.theme import current

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self._whole.translated(-self.pos()))
        for colour, width, grown in (("focus", OUTER, INNER), ("focus_inner", INNER, 0)):
            painter.setPen(QPen(current().colour(colour), width))
            out = grown + width / 2
            radius = min(RADIUS, rect.height() / 2) + out
            painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), radius, radius)


def focus_rect(widget: QWidget) -> QRect:
    """What the ring goes around, in the widget: a cell, a handle, or the whole widget.

    A widget that knows better has a method `focus_rect() -> QRect`.
    """
    own = getattr(widget, "focus_rect", None)
    if own is not None:
        return QRect(own())
    if isinstance(widget, QAbstractItemView):
        return _cell_rect(widget)
    if isinstance(widget, QSlider):
        return _handle_rect(widget)
    return widget.rect()


def _cell_rect(view: QAbstractItemView) -> QRect:
    rect = view.visualRect(view.currentIndex())
    if not rect.isValid():
        return view.rect()
    port = view.viewport()
    cell = rect.adjusted(GROWN, GROWN, -GROWN, -GROWN).intersected(port.rect())
    return cell.translated(port.pos())


def _handle_rect(slider: QSlider) -> QRect:
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    return slider.style().subControlRect(
        QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider
    )


def _outermost(widget: QWidget) -> QWidget:
    """The control a person sees: the inner line of a box of choices belongs to the box."""
    parent = widget.parentWidget()
    return parent if isinstance(parent, QComboBox | QAbstractSpinBox) else widget


class _Keeper(QObject):
    """Follows the focus through all windows and keeps the ring around it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("focus_keeper")
        self._watched: list[QObject] = []
        self._widget: QWidget | None = None
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        for each in self._watched:
            with suppress(RuntimeError):  # a widget that was deleted meanwhile
                each.removeEventFilter(self)
        self._watched = []
        if self._ring is not None:
            with suppress(RuntimeError):
                self._ring.hide()
        self._widget = None if new is None or new.isWindow() else _outermost(new)
        if self._widget is not None:
            self._watch(self._widget)
            self._place()

    def _watch(self, widget: QWidget) -> None:
        chain: list[QObject] = []
        if isinstance(widget, QAbstractScrollArea):
            chain.append(widget.viewport())
        each: QWidget | None = widget
        while each is not None:
            chain.append(each)
            each = None if each.isWindow() else each.parentWidget()
        for watched in chain:
            watched.installEventFilter(self)
        widget.destroyed.connect(self._forget)
        self._watched = chain

    def _forget(self) -> None:
        self._widget = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        # a list that is painted may have moved its cursor; of other paints nothing follows
        if kind in _MOVES or (kind == QEvent.Type.Paint and watched is self._port()):
            self._place()
        return False

    def _port(self) -> QWidget | None:
        widget = self._widget
        return widget.viewport() if isinstance(widget, QAbstractScrollArea) else None

    def _place(self) -> None:
        widget = self._widget
        if widget is None:
            return
        window = widget.window()
        ring = window.findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self._ring = ring or FocusRing(window)
        if not widget.isVisible() or window.windowType() == Qt.WindowType.Popup:
            self._ring.hide()
            return
        rect = focus_rect(widget)
        whole = QRect(widget.mapTo(window, rect.topLeft()), rect.size())
        self._ring.surround(whole, _allowed(widget, window))


def _allowed(widget: QWidget, window: QWidget) -> QRect:
    """The window, less what scroll areas around the widget hide; a ring's width is granted."""
    allowed = window.rect()
    each = widget.parentWidget()
    while each is not None and each is not window:
        area = each.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is each:
            port = QRect(each.mapTo(window, QPoint(0, 0)), each.size())
            allowed = allowed.intersected(port.adjusted(-GROWN, 0, GROWN, 0))
        each = area
    return allowed


def install(app: QApplication) -> None:
    """Let the ring follow the focus from now on; calling again changes nothing."""
    if app.findChild(_Keeper, "focus_keeper") is None:
        _Keeper(app)
