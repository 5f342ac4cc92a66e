"""The page 確認待ち: every 「わからない」 under the one who would know."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.desks.answer_lines import AnswerLine, Waiting
from dxdesk.ui.municipality.sheet import Sheet
from dxdesk.ui.parts import Card, IconLabel, Pill, PlainLabel, TextButton, rule
from dxdesk.ui.theme import px
from dxdesk.words import tr


class WaitingScreen(Sheet):
    """One card a person or section to ask; each question leads back to its page."""

    question_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Waiting for an answer"))
        self._cards = QVBoxLayout()
        self.body.addLayout(self._cards)
        self.body.addStretch(1)
        self._cards.setSpacing(px(16))
        self.buttons: dict[str, TextButton] = {}

    def show_waiting(self, groups: Sequence[Waiting], sections: Mapping[str, str]) -> None:
        """Show all groups; `sections` are titles by code."""
        while self._cards.count():
            item = self._cards.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = {}
        count = sum(len(group.lines) for group in groups)
        self.say(_summary(count))
        for group in groups:
            self._cards.addWidget(self._card(group, sections))

    def _card(self, group: Waiting, sections: Mapping[str, str]) -> Card:
        card = Card(padding=(24, 14))
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(IconLabel("account-question-outline", "muted", 22))
        head.addWidget(PlainLabel(group.whom or tr("Not yet decided whom to ask"), "heading"), 1)
        count = PlainLabel(tr("{count} questions").format(count=len(group.lines)), "note")
        count.setWordWrap(False)
        head.addWidget(count)
        card.body.addLayout(head)
        for line in group.lines:
            card.body.addWidget(rule())
            card.body.addWidget(self._line(line, sections, named=bool(group.whom)))
        return card

    def _line(self, line: AnswerLine, sections: Mapping[str, str], *, named: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(16))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(line.text, "body"))
        beside = f"{line.section} {sections.get(line.section, '')}"
        if not named and line.usually_knows:
            who = tr("usually known by {whom}").format(whom="・".join(line.usually_knows))
            beside = f"{beside}　{who}"
        words.addWidget(PlainLabel(beside, "note"))
        row.addLayout(words, 1)
        if line.risky:
            pill = Pill(tr("ask soon"), "warn", "clock-alert-outline")
            row.addWidget(pill, 0, Qt.AlignmentFlag.AlignVCenter)
        button = TextButton(tr("Open the question"), "arrow-right")
        button.setAccessibleName(tr("Open the question: {text}").format(text=line.text))
        button.clicked.connect(lambda: self.question_chosen.emit(line.question))
        row.addWidget(button)
        self.buttons[line.question] = button
        return holder

    @staticmethod
    def keys() -> tuple[tuple[str, str], ...]:
        """The keys that work here, for the status line."""
        return (("Tab", tr("next")), ("Enter", tr("open")))


def _summary(count: int) -> str:
    if not count:
        return tr("Nothing is waiting: no answer is 「わからない」.")
    said = tr("{count} answers are 「わからない」. Ask and write them in; sending works as it is.")
    return said.format(count=count)
