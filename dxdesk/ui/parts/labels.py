"""Words on a screen: text and nothing but text, with air between its lines."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from dxdesk.ui.icons import paint_icon
from dxdesk.ui.parts.lines import READING, Lines, broken
from dxdesk.ui.theme import px

# Height of a line by kind, in heights of a letter: the bundled font has none of its own.
LINES = {"title": 1.3, "question": 1.4, "heading": 1.4, "number": 1.1, "help": 1.65, "note": 1.65}
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

    def _lines(self, width: float) -> Lines:
        line = LINES.get(str(self.property("kind")), READING)
        wrap, alignment = self.wordWrap(), self.alignment()
        return broken(self.text(), self.font(), width, line=line, alignment=alignment, wrap=wrap)

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inner = max(1, width - margins.left() - margins.right())
        return round(self._lines(inner).height) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        longest = QFontMetricsF(self.font()).horizontalAdvance("あ") * LONGEST_LINE
        lines = self._lines(longest if self.wordWrap() else 1e6)
        width = int(lines.width) + 2 + margins.left() + margins.right()
        return QSize(width, round(lines.height) + margins.top() + margins.bottom())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        if not self.wordWrap():
            return hint
        metrics = QFontMetricsF(self.font())
        narrow = int(metrics.horizontalAdvance("あ") * 6)
        return QSize(min(hint.width(), narrow), round(metrics.height() * READING))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._selectable:  # Qt draws the selection, and it draws its own lines
            super().paintEvent(event)
            return
        QFrame.paintEvent(self, event)
        rect = self.contentsRect()
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self._lines(rect.width()).draw(painter, rect, self.alignment())


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
