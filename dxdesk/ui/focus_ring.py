"""The focus ring: one painted overlay for every widget, always visible, never clipped by it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QWidget

INNER, OUTER = 2, 4  # pixels: the dark inner line, the yellow ring around it
GROWN = INNER + OUTER
RADIUS = 8


class FocusRing(QWidget):
    """The overlay of one window: a dark inner line and a yellow ring around what has the focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._whole = QRect()
        self._is_round = False
        self.hide()

    def surround(self, whole: QRect, allowed: QRect, *, is_round: bool = False) -> None:
        """Show the ring around `whole` as far as `allowed` lets it (both in the window)."""
        seen = whole.adjusted(-GROWN, -GROWN, GROWN, GROWN).intersected(allowed)
        if whole.isEmpty() or not seen.isValid():
            self.hide()
            return
        self._is_round = is_round
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
            half = rect.height() / 2
            radius = (half if self._is_round else min(RADIUS, half)) + out
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
    if widget.inherits("QSlider"):
        return _handle_rect(widget)
    return widget.rect()


def _cell_rect(view: QAbstractItemView) -> QRect:
    rect = view.visualRect(view.currentIndex())
    if not rect.isValid():
        return view.rect()
    port = view.viewport()
    cell = rect.adjusted(GROWN, GROWN, -GROWN, -GROWN).intersected(port.rect())
    return cell.translated(port.pos())


def _handle_rect(slider: QWidget) -> QRect:
    from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider

    if not isinstance(slider, QSlider):
        return slider.rect()
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    return slider.style().subControlRect(
        QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider
    )
