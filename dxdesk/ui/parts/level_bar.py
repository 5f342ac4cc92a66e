"""A level from 0 to 4 as filled cells, a digit and a word: colour alone says nothing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from dxdesk.errors import QT_TRANSLATE_NOOP
from dxdesk.ui.fonts import letters
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

WORDS = (
    QT_TRANSLATE_NOOP("Part", "Untouched"),
    QT_TRANSLATE_NOOP("Part", "Person only"),
    QT_TRANSLATE_NOOP("Part", "Begun"),
    QT_TRANSLATE_NOOP("Part", "Running"),
    QT_TRANSLATE_NOOP("Part", "Well done"),
)
NOT_JUDGED = QT_TRANSLATE_NOOP("Part", "Cannot be judged")


def paint_hatch(painter: QPainter, rect: QRectF, role: str = "outline") -> None:
    """Lines at 45°, one pixel in five, with an edge: 「判定できません」."""
    painter.save()
    path = QPainterPath()
    path.addRoundedRect(rect, 3, 3)
    painter.setPen(QPen(current().colour(role), 1))
    painter.setClipPath(path)
    step, height = px(5), rect.height()
    x = rect.left() - height
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + height, rect.top()))
        x += step
    painter.setClipping(False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


def paint_cells(painter: QPainter, rect: QRectF, level: int | None, previous: int | None) -> None:
    """Four cells, as many filled as the level says; ▼ where it stood last time; or the hatch."""
    if level is None:
        paint_hatch(painter, rect)
        return
    look, gap = current(), px(3)
    width = (rect.width() - 3 * gap) / 4
    for cell in range(4):
        box = QRectF(rect.left() + cell * (width + gap), rect.top(), width, rect.height())
        filled = cell < level
        painter.setPen(QPen(look.colour("ramp_edge" if filled else "outline"), 1))
        painter.setBrush(look.colour(f"ramp{level}") if filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
    if previous is not None:
        x = rect.left() + previous * (width + gap) - (gap / 2 if previous else 0)
        y, half = rect.top() + 1, px(5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("text"))
        tip = [QPointF(x - half, y - half), QPointF(x + half, y - half), QPointF(x, y)]
        painter.drawPolygon(QPolygonF(tip))


class LevelBar(QWidget):
    """Cells 113 × 18, the digit 18 bold and the word 14, and how many were answered."""

    def __init__(self, *, words: bool = True) -> None:
        """`words=False` leaves only the cells and the digit, for narrow places."""
        super().__init__()
        self._words = words
        self._level: int | None = None
        self._previous: int | None = None
        self._answered = self._applicable = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_level(
        self,
        level: int | None,
        previous: int | None = None,
        answered: int = 0,
        applicable: int = 0,
    ) -> None:
        """Show a level, or None for one that cannot be judged; 0 applicable hides the count."""
        self._level, self._previous = level, previous
        self._answered, self._applicable = answered, applicable
        self.setAccessibleName(self._said())
        self.updateGeometry()
        self.update()

    def _word(self) -> str:
        return tr(NOT_JUDGED) if self._level is None else tr(WORDS[self._level])

    def _said(self) -> str:
        said = self._word() if self._level is None else f"{self._level} {self._word()}"
        if self._previous is not None:
            said += " " + tr("last time {level}").format(level=self._previous)
        if self._applicable:
            said += f" {self._count()}"
        return said

    def _count(self) -> str:
        return f"{self._answered}/{self._applicable}" if self._applicable else ""

    def _word_width(self) -> int:
        font = QFontMetrics(letters(px(14)))
        longest = max((tr(NOT_JUDGED), *map(tr, WORDS)), key=font.horizontalAdvance)
        return font.horizontalAdvance(longest)

    def sizeHint(self) -> QSize:
        words = self._word_width() + px(6) if self._words else 0
        count = px(60) if self._applicable else 0
        return QSize(px(113 + 16 + 22) + words + count, px(30))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - px(18)) / 2
        cells = QRectF(px(6) + 0.5, round(top) + 0.5, px(113), px(18))
        paint_cells(painter, cells, self._level, self._previous)
        self._paint_words(painter, round(cells.right()) + px(14))

    def _paint_words(self, painter: QPainter, left: int) -> None:
        look = current()
        whole = QRect(left, 0, self.width() - left, self.height())
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(look.colour("text"))
        if self._level is not None:
            painter.setFont(letters(px(18), bold=True))
            painter.drawText(whole, middle, str(self._level))
            whole.adjust(px(20), 0, 0, 0)
        if self._words or self._level is None:
            painter.setFont(letters(px(14)))
            painter.drawText(whole, middle, self._word() if self._words else "?")
        painter.setFont(letters(px(14)))
        painter.setPen(look.colour("muted"))
        painter.drawText(whole, middle | int(Qt.AlignmentFlag.AlignRight), self._count())
