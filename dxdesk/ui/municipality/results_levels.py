"""The ten dimensions: cells, digit and word, the share answered, last time's mark, and gates."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ask.shown_words import shortened
from dxdesk.desks.findings import Findings, LevelLine
from dxdesk.schemes.calendar import wareki_day
from dxdesk.ui.municipality.sheet import side_by_side, stacked
from dxdesk.ui.parts import Card, LevelBar, PlainLabel, TextButton, empty, paint_hatch, rule
from dxdesk.ui.theme import px
from dxdesk.words import tr

_LONGEST_GATE = 15  # characters of a question's text on the gate's button


class LevelsCard(Card):
    """A row a dimension; a gate's button leads to the answer that holds the level down."""

    question_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(padding=(20, 6))
        self.body.setSpacing(0)
        self.bars: dict[str, LevelBar] = {}
        self.gates: dict[str, TextButton] = {}

    def show_findings(self, found: Findings) -> None:
        """Show all levels anew."""
        empty(self.body)
        self.bars, self.gates = {}, {}
        for line in found.levels:
            self.body.addWidget(self._row(line))
            self.body.addWidget(rule())
        self.body.addWidget(_legend(found.previous_on))

    def _row(self, line: LevelLine) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, px(5), 0, px(5))
        column.setSpacing(0)
        row = side_by_side()
        name = PlainLabel(line.name, "body")
        if not stacked():
            name.setFixedWidth(px(172))
        bar = LevelBar()
        bar.show_level(line.level, line.previous, line.answered, line.applicable)
        row.addWidget(name)
        row.addWidget(bar, 1)
        column.addLayout(row)
        self.bars[line.code] = bar
        for question, text in line.gate:
            column.addWidget(self._gate(line, question, text), 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    def _gate(self, line: LevelLine, question: str, text: str) -> TextButton:
        longest = _LONGEST_GATE // 3 if stacked() else _LONGEST_GATE
        said = tr("At most {cap} while this answer stands: {text}")
        button = TextButton(
            said.format(cap=line.cap, text=shortened(text, longest)), "lock-outline"
        )
        button.setProperty("small", True)
        button.setToolTip(text)
        button.setAccessibleName(f"{line.name} {said.format(cap=line.cap, text=text)}")
        button.clicked.connect(lambda: self.question_chosen.emit(question))
        self.gates[question] = button
        return button


class _Hatch(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(px(26), px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_hatch(QPainter(self), QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


def _legend(previous_on: date | None) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, px(8), 0, px(6))
    row.setSpacing(px(8))
    if previous_on is not None:
        day = wareki_day(previous_on)
        mark = PlainLabel(tr("▼ last time ({day})").format(day=day), "small")
        mark.setWordWrap(False)
        row.addWidget(mark)
        row.addSpacing(px(12))
    row.addWidget(_Hatch())
    row.addWidget(PlainLabel(tr("fewer than six in ten answered"), "small"), 1)
    return holder
