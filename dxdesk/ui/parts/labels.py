"""Words on a screen: text and nothing but text, with air between its lines."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from dxdesk.ui.icons import paint_icon
from dxdesk.ui.theme import px

# Height of a line by kind, in heights of a letter: the bundled font has none of its own.
LINES = {"title": 1.3, "question": 1.4, "heading": 1.4, "number": 1.1, "help": 1.65, "note": 1.65}
READING = 1.55
LONGEST_LINE = 38  # full-width characters of reading text


class PlainLabel(QLabel):
    """Text shown exactly as it is, wrapped between lines of their kind's height.

    Kinds: body, title, question, heading, strong, help, note, small, number. `role` gives it one
    of the colours good, warn, bad, primary, muted. A `selectable` one can be copied from.
    """

    def __init__(
        self, text: str = "", kind: str = "body", *, role: str = "", selectable: bool = False
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._selectable = selectable
        if role:
            self.setProperty("role", role)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.setText(text)

    def set_role(self, role: str) -> None:
        """Give the words another colour."""
        self.setProperty("role", role)
        self.style().unpolish(self)
        self.style().polish(self)

    def _line(self) -> float:
        letter = QFontMetricsF(self.font()).height()
        return float(letter * LINES.get(str(self.property("kind")), READING))

    def _laid_out(self, width: float) -> tuple[QTextLayout, float, float]:
        """The lines in a width, how wide the widest is, and how high all are together."""
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        wrap = QTextOption.WrapMode
        option.setWrapMode(
            wrap.WrapAtWordBoundaryOrAnywhere if self.wordWrap() else wrap.ManualWrap
        )
        layout.setTextOption(option)
        layout.beginLayout()
        top = widest = 0.0
        height = self._line()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (height - line.height()) / 2))
            widest = max(widest, line.naturalTextWidth())
            top += height
        layout.endLayout()
        return layout, widest, top

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inner = max(1, width - margins.left() - margins.right())
        return round(self._laid_out(inner)[2]) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        longest = QFontMetricsF(self.font()).horizontalAdvance("あ") * LONGEST_LINE
        _, widest, height = self._laid_out(longest if self.wordWrap() else 1e6)
        width = int(widest) + 2 + margins.left() + margins.right()
        return QSize(width, round(height) + margins.top() + margins.bottom())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        if not self.wordWrap():
            return hint
        narrow = QFontMetricsF(self.font()).horizontalAdvance("あ") * 6
        return QSize(min(hint.width(), int(narrow)), round(self._line()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._selectable:  # Qt draws the selection, and it draws its own lines
            super().paintEvent(event)
            return
        rect: QRect = self.contentsRect()
        layout, _, height = self._laid_out(rect.width())
        vertical = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        spare = max(0.0, rect.height() - height)
        shift = {Qt.AlignmentFlag.AlignTop: 0.0, Qt.AlignmentFlag.AlignBottom: spare}
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(rect.x(), rect.y() + shift.get(vertical, spare / 2)))


class IconLabel(QWidget):
    """An icon on its own; `said` is what a screen reader says for it."""

    def __init__(self, name: str = "", role: str = "text", size: int = 20, said: str = "") -> None:
        super().__init__()
        self._size = size
        self.show_icon(name, role, said)
        self.setFixedSize(px(size), px(size))

    def show_icon(self, name: str, role: str = "text", said: str = "") -> None:
        """Show another icon in the colour of a role; no name, no icon."""
        self._name, self._role = name, role
        self.setAccessibleName(said)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._name:
            paint_icon(QPainter(self), self.rect(), self._name, self._role)


def rule(*, upright: bool = False) -> QFrame:
    """A thin line between two parts of a screen."""
    line = QFrame()
    line.setObjectName("rule_upright" if upright else "rule")
    return line
