"""Above the question: the section, and how far one is in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from dxdesk.ui.parts import PlainLabel, TextButton
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

MOST_TICKS = 12
LARGE_TEXT = 125  # percent; above it 5 / 7 says it alone
TICK, GAP, BAR = 28, 4, 220


class Ticks(QWidget):
    """A tick a question; more than twelve are one bar."""

    def __init__(self) -> None:
        super().__init__()
        self._done: tuple[bool, ...] = ()
        self._here = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_ticks(self, done: Sequence[bool], here: int) -> None:
        """Which questions of the section are answered, and which one is open."""
        self._done, self._here = tuple(done), here
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        count = len(self._done)
        wide = count * TICK + (count - 1) * GAP if count <= MOST_TICKS else BAR
        return QSize(px(wide), px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if len(self._done) > MOST_TICKS:
            self._paint_bar(painter)
            return
        for number, done in enumerate(self._done):
            left = number * px(TICK + GAP)
            self._paint_tick(painter, QRectF(left, px(1), px(TICK), px(8)), number, done)

    def _paint_tick(self, painter: QPainter, box: QRectF, number: int, done: bool) -> None:
        is_here = number == self._here
        width = 2 if is_here else 1
        edge = "primary" if is_here or done else "outline"
        painter.setPen(QPen(current().colour(edge), width))
        painter.setBrush(current().colour("primary" if done and not is_here else "surface"))
        inset = width / 2
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), px(4), px(4))

    def _paint_bar(self, painter: QPainter) -> None:
        whole = QRectF(0.5, px(1) + 0.5, self.width() - 1, px(8) - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().colour("primary"))
        part = (self._here + 1) / len(self._done)
        painter.drawRoundedRect(QRectF(0, px(1), self.width() * part, px(8)), px(4), px(4))
        painter.setPen(QPen(current().colour("outline"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(whole, px(4), px(4))


class QuestionHeader(QWidget):
    """B 人と体制, the ticks, 5 / 7."""

    def __init__(self) -> None:
        super().__init__()
        self._section = PlainLabel(kind="strong")
        self._count = PlainLabel()
        self._count.setWordWrap(False)
        self._ticks = Ticks()
        self.about = TextButton(tr("About this question"), "information-outline")
        self.history = TextButton(tr("History"), "history")
        self.history.setAccessibleName(tr("History of this question"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(20))
        row.addWidget(self._section, 1)
        for each in (self.history, self.about, self._ticks, self._count):
            row.addWidget(each)
        self._ticks.setVisible(current().text_percent <= LARGE_TEXT)
        self.setMinimumHeight(px(52))

    def show_place(
        self, section: str, done: Sequence[bool], here: int, *, of_all: bool = False
    ) -> None:
        """The section's name, which of its questions are answered, and which one is open.

        `of_all`: the rail counts fewer questions, and this one is not of them.
        """
        self._section.setText(section)
        self._ticks.show_ticks(done, here)
        place = f"{here + 1} / {len(done)}"
        self._count.setText(tr("of all {place}").format(place=place) if of_all else place)
        self._count.setAccessibleName(
            tr("Question {number} of {count}").format(number=here + 1, count=len(done))
        )
