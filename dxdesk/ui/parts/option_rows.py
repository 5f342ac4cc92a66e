"""One option as a full-width row with its key printed on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QEnterEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from dxdesk.ui.fonts import letters
from dxdesk.ui.icons import paint_icon
from dxdesk.ui.parts.lines import broken
from dxdesk.ui.parts.marks import Mark, Marked, said_of, show_tip
from dxdesk.ui.theme import current, px, tall

HEIGHT, KEY, PAD, GAP = 52, 26, 13, 14
# To Qt the look is no class of its own: two Qt ancestors of one widget would not do.
if TYPE_CHECKING:

    class _Button(QAbstractButton):
        stepped: SignalInstance

else:
    _Button = object
LINE = 1.4
LARGE_TEXT = 125  # percent; above it an editor stands under the words
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class _RowLook(_Button):
    """The look of a row: key box, words, mark; hover, pressed, chosen, disabled, fault."""

    def _dress_row(self, text: str, key: str) -> None:
        self.key, self.rank, self.fault = key, 0, False
        self._marks: Sequence[Mark] = ()
        self._over = False
        self._beside: QWidget | None = None
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # not Fixed: that would cut a second line of words, which only the width tells of
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_beside(self, widget: QWidget | None) -> None:
        """Put an editor at the right end of the row, such as a box of names."""
        if self._beside is not None:
            self._beside.hide()
        self._beside = widget
        if widget is not None:
            widget.setParent(self)
            widget.show()
            self._place_beside()
        self.updateGeometry()
        self.update()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Mark words that have an explanation: pointing at one shows it, a click still chooses."""
        self._marks = tuple(marks)
        self.setAccessibleDescription(said_of(self._marks))
        self.update()

    def marked(self) -> Marked:
        """The marks where they stand now."""
        rect = self._words_rect(self.rect())
        font = letters(px(16), bold=self.isChecked())
        lines = broken(self.text(), font, rect.width(), line=LINE)
        return Marked(lines, rect, MIDDLE, self._marks)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            show_tip(self, event, self.marked().at(event.pos()))
            return True
        return super().event(event)

    def set_rank(self, rank: int) -> None:
        """Show in which place it was chosen; 0 for none."""
        self.rank = rank
        self.update()

    @property
    def _under(self) -> int:
        """How much of the row an editor takes that stands under the words (large text), or 0."""
        if self._beside is None or current().text_percent <= LARGE_TEXT:
            return 0
        return self._beside.sizeHint().height() + px(10)

    def _place_beside(self) -> None:
        if self._beside is None:
            return
        height = self._beside.sizeHint().height()
        if self._under:
            left, top = px(PAD + KEY + GAP), self.height() - height - px(10)
            width = self.width() - left - px(10)
        else:
            width = min(px(320), max(px(120), self.width() // 2))
            left, top = self.width() - width - px(10), (self.height() - height) // 2
        self._beside.setGeometry(left, top, width, height)

    def _words_rect(self, rect: QRect) -> QRect:
        right = px(PAD + 34)
        if self._beside is not None and not self._under:
            right = min(px(320), max(px(120), rect.width() // 2)) + px(20)
        return rect.adjusted(px(PAD + KEY + GAP), px(4), -right, -px(4) - self._under)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = self._words_rect(QRect(0, 0, width, 100)).width()
        lines = broken(self.text(), letters(px(16), bold=True), max(1, words), line=LINE)
        return max(tall(HEIGHT), round(lines.height) + px(20)) + self._under

    def sizeHint(self) -> QSize:
        words = QFontMetrics(letters(px(16), bold=True)).horizontalAdvance(self.text())
        return QSize(words + px(PAD + KEY + GAP + PAD + 34), tall(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(PAD + KEY + GAP + PAD + 34 + 96), tall(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space presses; arrows move without choosing; the list has the other keys."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(step)
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def hitButton(self, pos: object) -> bool:
        return True

    def resizeEvent(self, event: object) -> None:
        self._place_beside()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        self.update()

    def _ground(self) -> tuple[str, str, int]:
        """Role of the ground, role and width of the edge."""
        if not self.isEnabled():
            return "page", "line", 1
        if self.isChecked():
            return "primary_soft", "primary", 2
        ground = "primary_soft" if self.isDown() else "page" if self._over else "surface"
        return (ground, "bad", 2) if self.fault else (ground, "outline", 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current()
        ground, edge, width = self._ground()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(edge), width))
        painter.setBrush(look.colour(ground))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 8, 8)
        self._paint_key(painter)
        painter.setPen(look.colour("text" if self.isEnabled() else "outline"))
        words = self.marked()
        words.lines.draw(painter, words.rect, MIDDLE)
        words.paint(painter)
        self._paint_mark(painter)

    def _paint_key(self, painter: QPainter) -> None:
        look, chosen = current(), self.isChecked()
        top = (self.height() - self._under - px(KEY)) / 2
        box = QRectF(px(PAD) + 0.5, round(top) + 0.5, px(KEY) - 1, px(KEY) - 1)
        edge = "primary" if chosen else "outline" if self.isEnabled() else "line"
        painter.setPen(QPen(look.colour(edge), 1))
        painter.setBrush(look.colour("primary") if chosen else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(letters(px(15), bold=chosen))
        painter.setPen(
            look.colour("on_primary" if chosen else "muted" if self.isEnabled() else "outline")
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.key)

    def _paint_mark(self, painter: QPainter) -> None:
        if not self.isChecked() or self._beside is not None:
            return
        side = px(20)
        box = QRect(self.width() - px(PAD + 4) - side, (self.height() - side) // 2, side, side)
        if not self.rank:
            paint_icon(painter, box, "check-circle", "primary")
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().colour("primary"))
        painter.drawEllipse(box.adjusted(-px(2), -px(2), px(2), px(2)))
        painter.setFont(letters(px(14), bold=True))
        painter.setPen(current().colour("on_primary"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(self.rank))


class OptionRow(_RowLook, QRadioButton):
    """One of several, of which one may be chosen."""

    stepped = Signal(int)

    def __init__(self, text: str, key: str = "") -> None:
        super().__init__()
        self._dress_row(text, key)


class ManyRow(_RowLook, QCheckBox):
    """One of several, of which any number may be chosen."""

    stepped = Signal(int)

    def __init__(self, text: str, key: str = "") -> None:
        super().__init__()
        self._dress_row(text, key)
