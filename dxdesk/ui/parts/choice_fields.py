"""A box of choices and a box to tick, drawn to follow text size and colours."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
)

from dxdesk.ui.fonts import letters
from dxdesk.ui.icons import paint_icon
from dxdesk.ui.theme import current, px


class ChoiceBox(QComboBox):
    """A box of choices with an arrow of its own; the wheel does not change what was chosen."""

    def __init__(self, name: str = "", *, editable: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEditable(editable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined]

    def let_shrink(self, letters: int) -> None:
        """Never wider than its place for the sake of a long choice; `letters` always fit."""
        self.setMinimumContentsLength(letters)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        look = QStyleOptionComboBox()
        self.initStyleOption(look)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, look)
        colour = current().colour("text" if self.isEnabled() else "outline")
        if not self.isEditable():  # else the words stand in a field of their own
            painter.setPen(colour)
            room = QRect(px(12), 0, self.width() - px(42), self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._fitting(room.width()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.6))
        x, y, half = self.width() - px(18), self.height() / 2, px(4)
        painter.drawPolyline(
            [
                QPointF(x - half, y - half / 2),
                QPointF(x, y + half / 2),
                QPointF(x + half, y - half / 2),
            ]
        )

    def _fitting(self, room: int) -> str:
        """The chosen words as far as they have room; what is left out is in the tip."""
        words = self.currentText()
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        self.setToolTip("" if shown == words else words)
        return shown


class CheckBox(QCheckBox):
    """A box to tick with its words; drawn by hand so that it follows text size and colours."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(letters(px(16))).horizontalAdvance(self.text())
        return QSize(px(26) + (px(8) + words if self.text() else 0), px(30))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        look, side = current(), px(18)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(px(4), (self.height() - side) // 2, side, side)
        on = self.isChecked() and self.isEnabled()
        edge = "primary" if on else "outline" if self.isEnabled() else "line"
        painter.setPen(QPen(look.colour(edge), 2))
        painter.setBrush(look.colour("primary" if on else "surface"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)
        if self.isChecked():
            paint_icon(painter, box, "check-bold", "on_primary" if on else "outline")
        painter.setFont(letters(px(16)))
        painter.setPen(look.colour("text" if self.isEnabled() else "outline"))
        words = QRect(px(30), 0, self.width() - px(30), self.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())
