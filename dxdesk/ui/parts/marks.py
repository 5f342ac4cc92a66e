"""Words with an explanation: dotted underlines in plain text, opened by a click or by pointing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from dxdesk.ui.parts.labels import PlainLabel
from dxdesk.ui.parts.lines import Lines
from dxdesk.ui.theme import current, px
from dxdesk.words import tr


@dataclass(frozen=True, slots=True)
class Mark:
    """`text[start:end]` has an explanation; `key` names it, `says` is it."""

    start: int
    end: int
    key: str
    says: str


Finder = Callable[[str], Sequence[Mark]]


@dataclass(frozen=True, slots=True)
class Marked:
    """Marks on words as they are broken into lines inside a rectangle."""

    lines: Lines
    rect: QRect
    alignment: Qt.AlignmentFlag
    marks: Sequence[Mark]

    def paint(self, painter: QPainter) -> None:
        """Underline every mark with dots."""
        for mark in self.marks:
            for box in self.lines.boxes(self.rect, self.alignment, mark.start, mark.end):
                underline(painter, box)

    def at(self, point: QPoint) -> Mark | None:
        """The mark under a point."""
        for mark in self.marks:
            boxes = self.lines.boxes(self.rect, self.alignment, mark.start, mark.end)
            if any(box.adjusted(0, 0, 0, px(4)).contains(point) for box in boxes):
                return mark
        return None


def underline(painter: QPainter, box: QRectF) -> None:
    """Dots under a word that stands in `box`."""
    pen = QPen(current().colour("primary"), max(2, px(2)))
    pen.setDashPattern((0.01, 2))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    below = round(box.bottom() + px(2))
    painter.drawLine(round(box.left()) + 1, below, round(box.right()), below)


def tip_of(marks: Iterable[Mark]) -> str:
    """The explanations of marks, a sentence a line: a tip does not break lines by itself."""
    lines = []
    for key, says in {mark.key: mark.says for mark in marks}.items():
        lines += [key, *(each + "。" for each in says.split("。") if each)]
    return "\n".join(lines)


def said_of(marks: Iterable[Mark]) -> str:
    """What a screen reader says of marks: which words have an explanation."""
    names = "、".join(dict.fromkeys(mark.key for mark in marks))
    return tr("Words explained here: {words}").format(words=names) if names else ""


def show_tip(widget: QWidget, event: QHelpEvent, mark: Mark | None) -> None:
    """Show the explanation of a mark where the mouse rests, a sentence a line."""
    if mark is None:
        QToolTip.hideText()
        event.ignore()
    else:
        QToolTip.showText(event.globalPos(), tip_of([mark]), widget)


class TermLabel(PlainLabel):
    """Plain text whose marked words can be clicked; `opened(key)` then."""

    opened = Signal(str)

    def __init__(self, text: str = "", kind: str = "body") -> None:
        super().__init__(text, kind)
        self._marks: Sequence[Mark] = ()
        self.setMouseTracking(True)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Mark words of the text shown now; a new text needs new marks."""
        self._marks = tuple(marks)
        self.setAccessibleDescription(said_of(self._marks))
        self.update()

    def marked(self) -> Marked:
        """The marks where they stand now."""
        rect = self.contentsRect()
        return Marked(self._lines(rect.width()), rect, self.alignment(), self._marks)

    def setText(self, text: str) -> None:
        self._marks = ()
        super().setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.marked().paint(QPainter(self))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.marked().at(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        mark = self.marked().at(event.position().toPoint())
        if mark is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(mark.key)

    def event(self, event: QEvent) -> bool:
        """Pointing at a marked word shows what it means."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            show_tip(self, event, self.marked().at(event.pos()))
            return True
        return super().event(event)
