"""One addressee on the page 確認待ち: what he or she is to be asked, since when, and how."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.desks.answer_lines import AnswerLine, Waiting
from dxdesk.schemes.calendar import wareki
from dxdesk.ui.municipality.sheet import side_by_side, stacked
from dxdesk.ui.parts import (
    Card,
    CheckBox,
    IconLabel,
    OutlineButton,
    Pill,
    PlainLabel,
    TextButton,
    rule,
)
from dxdesk.ui.parts.gradual import RestingRow
from dxdesk.ui.theme import px
from dxdesk.words import tr


class GroupCard(Card):
    """The head with the two ways of handing over; below it the questions, each to be ticked."""

    question_chosen = Signal(str)
    paper_wished = Signal()
    excel_wished = Signal()
    ticked = Signal()

    def __init__(self, group: Waiting, sections: Mapping[str, str]) -> None:
        super().__init__(padding=(24, 14))
        self.whom = group.whom
        self.boxes: dict[str, CheckBox] = {}
        self.buttons: dict[str, TextButton] = {}
        self.paper = OutlineButton(tr("Hand over on paper"), "printer-outline", small=True)
        self.excel = OutlineButton(tr("Hand over as Excel"), "microsoft-excel", small=True)
        name = group.whom or tr("Not yet decided whom to ask")
        for button, wish in ((self.paper, self.paper_wished), (self.excel, self.excel_wished)):
            button.setAccessibleName(f"{button.text()}: {name}")
            button.clicked.connect(wish)
        self.body.addLayout(self._head(group, name))
        self._sections = sections

    def add_line(self, line: AnswerLine) -> None:
        """Put one more question below the others."""
        self.body.addWidget(rule())
        self.body.addWidget(self._line(line, self._sections))

    def _head(self, group: Waiting, name: str) -> QBoxLayout:
        head = side_by_side()
        head.setSpacing(px(10))
        title = QHBoxLayout()
        title.setSpacing(px(10))
        title.addWidget(IconLabel("account-question-outline", "muted", 22))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(name, "heading"))
        words.addWidget(PlainLabel(_since(group), "note"))
        title.addLayout(words, 1)
        head.addLayout(title, 1)
        for button in (self.paper, self.excel):
            head.addWidget(button)
        return head

    def _line(self, line: AnswerLine, sections: Mapping[str, str]) -> QWidget:
        holder = QWidget()
        row = RestingRow(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        box = CheckBox()
        box.setAccessibleName(tr("Tick: {text}").format(text=line.text))
        box.toggled.connect(self.ticked)
        self.boxes[line.question] = box
        row.addWidget(box)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(line.text, "body"))
        words.addWidget(PlainLabel(self._beside(line, sections), "note"))
        row.addLayout(words, 1)
        beside = QHBoxLayout()
        beside.setSpacing(px(12))
        if line.risky:
            pill = Pill(tr("ask soon"), "warn", "clock-alert-outline")
            beside.addWidget(pill, 0, Qt.AlignmentFlag.AlignVCenter)
        beside.addWidget(self._button(line))
        if stacked():
            beside.addStretch(1)
            words.addLayout(beside)
        else:
            row.addLayout(beside)
        return holder

    def _button(self, line: AnswerLine) -> TextButton:
        button = TextButton(tr("Open the question"), "arrow-right")
        button.setAccessibleName(tr("Open the question: {text}").format(text=line.text))
        button.clicked.connect(lambda: self.question_chosen.emit(line.question))
        self.buttons[line.question] = button
        return button

    def _beside(self, line: AnswerLine, sections: Mapping[str, str]) -> str:
        beside = f"{line.question}　{sections.get(line.section, '')}"
        if not self.whom and line.usually_knows:
            who = tr("usually known by {whom}").format(whom="・".join(line.usually_knows))
            beside = f"{beside}　{who}"
        return beside

    def ticked_questions(self) -> tuple[str, ...]:
        """The questions of this card that are ticked."""
        return tuple(id_ for id_, box in self.boxes.items() if box.isChecked())


def _since(group: Waiting) -> str:
    """How many questions, and since when the oldest waits."""
    if group.since is None:
        return tr("{count} questions").format(count=len(group.lines))
    said = tr("{count} questions, waiting since {day}")
    return said.format(count=len(group.lines), day=wareki(group.since))
