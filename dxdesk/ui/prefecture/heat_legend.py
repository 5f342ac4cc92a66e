"""What the squares of the heat map mean."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dxdesk.desks.across import LEVELS, MISSING, Cell
from dxdesk.ui.parts import Flow, PlainLabel
from dxdesk.ui.parts.level_bar import WORDS
from dxdesk.ui.prefecture.level_cell import paint_cell
from dxdesk.ui.theme import px
from dxdesk.words import tr


class _Square(QWidget):
    def __init__(self, cell: Cell) -> None:
        super().__init__()
        self._cell = cell
        self.setFixedSize(px(22), px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_cell(QPainter(self), self.rect(), self._cell)


class HeatLegend(QWidget):
    """Five levels, what cannot be judged, what has not come, and the notch."""

    def __init__(self) -> None:
        super().__init__()
        flow = Flow(14)
        flow.setContentsMargins(px(4), 0, px(8), 0)
        squares = [(Cell("level", level, 1, 1), tr(WORDS[level])) for level in LEVELS]
        squares.append((Cell("unjudged"), tr("cannot be judged (under 60 % answered)")))
        squares.append((MISSING, tr("not sent yet")))
        for cell, words in squares:
            flow.addWidget(_key(cell, words))
        flow.addWidget(PlainLabel(tr("notch: share not answered"), "small"))
        self.setLayout(flow)


def _key(cell: Cell, words: str) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(5))
    row.addWidget(_Square(cell))
    label = PlainLabel(words, "small")
    label.setWordWrap(False)
    row.addWidget(label)
    return box
