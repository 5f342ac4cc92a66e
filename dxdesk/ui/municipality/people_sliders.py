"""Sliders that divide a week into tenths, by mouse, arrows or a digit."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QStyle, QStyleOptionSlider, QVBoxLayout, QWidget

from dxdesk.ui.parts import PlainLabel
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

WHOLE_WEEK = 10


class TenthsSlider(QSlider):
    """0 to 10 tenths; `chosen` follows a wish of the person, never what is shown from outside."""

    chosen = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, WHOLE_WEEK)
        self.setPageStep(1)
        self.setAccessibleName(name)
        self.setMinimumWidth(px(120))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self.chosen)

    def show_tenths(self, tenths: int | None) -> None:
        """Show a share that was said elsewhere."""
        self.blockSignals(True)
        self.setValue(tenths or 0)
        self.blockSignals(False)
        self.setAccessibleDescription(in_tenths(tenths))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.text().strip()
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if plain and digit and digit in "0123456789":
            self.setValue(int(digit))
            if digit == "0":  # also where nothing was said and the slider stands at 0 already
                self.chosen.emit(0)
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # turning the wheel moves the page, never an answer

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(current().colour("outline"), 1))
        half, middle = self._handle_width() / 2, self.height() / 2
        for mark in range(WHOLE_WEEK + 1):
            x = half + (self.width() - 2 * half) * mark / WHOLE_WEEK
            if mark != self.value():
                painter.drawLine(QPointF(x, middle + px(4)), QPointF(x, middle + px(9)))

    def _handle_width(self) -> int:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control, handle = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
        return self.style().subControlRect(control, option, handle, self).width()


def in_tenths(tenths: int | None) -> str:
    """7割; まだ where nothing is said."""
    return tr("not yet") if tenths is None else tr("{count} tenths").format(count=tenths)


class LabelledSlider(QWidget):
    """A slider under its name and its value."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.slider = TenthsSlider(name)
        self._value = PlainLabel("", "strong")
        self._value.setWordWrap(False)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(name, "body"), 1)
        head.addWidget(self._value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.slider)
        self.slider.chosen.connect(lambda tenths: self._value.setText(in_tenths(tenths)))

    def show_tenths(self, tenths: int) -> None:
        """Show a share."""
        self.slider.show_tenths(tenths)
        self._value.setText(in_tenths(tenths))
