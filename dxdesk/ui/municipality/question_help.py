"""Beside the question: its help, or the slip that grows for whoever would know."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ui.municipality.question_record import Page
from dxdesk.ui.parts import Card, HelpPanel, Pill, PlainLabel, rule
from dxdesk.ui.theme import px
from dxdesk.words import tr


class QuestionHelp(HelpPanel):
    """Folds of help; while 「わからない」 is being said, the slip."""

    def show_slip(self, page: Page, whom: str) -> None:
        """The slip as it will be for this person; without a name yet, only what will happen."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(PlainLabel(tr("This goes on a slip to ask with"), "strong"))
        column.addWidget(PlainLabel(tr("Print it or hand it over as Excel later."), "note"))
        column.addWidget(_slip(page, whom))
        column.addSpacing(px(8))
        count = page.waiting + (0 if page.done and _is_waiting(page) else 1)
        column.addWidget(
            PlainLabel(tr("{count} to be found out so far.").format(count=count), "note")
        )
        column.addWidget(PlainLabel(tr("Go on; nothing is forgotten."), "note"))
        column.addStretch()
        self.show_widget(inside)


def _is_waiting(page: Page) -> bool:
    return page.answer is not None and page.answer.state.value == "unknown"


def _slip(page: Page, whom: str) -> Card:
    card = Card(padding=(16, 16))
    to = tr("To {name}").format(name=whom) if whom else tr("(somebody who knows)")
    card.body.addWidget(PlainLabel(to, "strong"))
    card.body.addWidget(rule())
    row = QHBoxLayout()
    row.setSpacing(px(10))
    row.addWidget(Pill(page.question.id, "tag"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(page.words(page.question.text), "note", role="text"), 1)
    card.body.addLayout(row)
    answer = Card(padding=(8, 6))
    answer.setMinimumHeight(px(56))
    answer.body.addWidget(PlainLabel(tr("Answer"), "small"))
    answer.body.addStretch()
    card.body.addWidget(answer)
    return card
