"""One question across all municipalities."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dxdesk.desks import across
from dxdesk.desks.across import TownAnswer
from dxdesk.desks.overview import Picture
from dxdesk.desks.reported_words import said
from dxdesk.report.needs_report import AskedQuestion
from dxdesk.schemes.calendar import wareki
from dxdesk.ui.parts import Column, FilterField, PlainLabel, RecordTableModel, Table, empty
from dxdesk.ui.prefecture.panels import Panel, Panels, growing
from dxdesk.ui.theme import px
from dxdesk.words import tr

QUESTIONS = (
    Column(tr("No."), lambda question: question.id, width=92),
    Column(tr("Question"), lambda question: question.text, stretch=True,
           tooltip=lambda question: question.text),
)  # fmt: skip
MOST_ANSWERS = 8


def _day(answer: TownAnswer) -> str:
    day = answer.question.answered_on if answer.question else None
    return wareki(day) if day else ""


def _answer(answer: TownAnswer) -> str:
    note = answer.question.note if answer.question else ""
    return f"{said(answer.question)}\n{note}" if note else said(answer.question)


ANSWERS = (
    Column(tr("Code"), lambda answer: answer.town.code, width=108),
    Column(
        tr("Municipality"),
        lambda answer: answer.town.name,
        sort_key=lambda answer: answer.town.code,
        bold=lambda answer: True,
        width=120,
    ),
    Column(
        tr("Answer"),
        _answer,
        stretch=True,
        tooltip=_answer,
        role=lambda answer: "" if _is_said(answer) else "muted",
    ),
    Column(
        tr("Answered on"),
        _day,
        width=196,
        sort_key=lambda answer: answer.question.answered_on if answer.question else None,
    ),
)


def _is_said(answer: TownAnswer) -> bool:
    return answer.question is not None and answer.question.state == "answered"


class QuestionView(QWidget):
    """Left all questions, searchable; right the answers of all municipalities to the chosen one."""

    town_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.questions = RecordTableModel(QUESTIONS)
        self.list = Table(self.questions, tr("Questions"), sortable=False)
        self.search = FilterField(self.questions, tr("Search questions"))
        self.answers = RecordTableModel(ANSWERS)
        self.table = Table(self.answers, tr("Answers"))
        self.filter = FilterField(self.answers)
        self._panel = Panel(tr("Answers"))
        self._counts = QVBoxLayout()
        self._picture: Picture | None = None
        self._lay_out()
        self.list.moved.connect(self._show_answers)
        self.table.opened.connect(lambda answer: self.town_chosen.emit(answer.town.code))

    def _lay_out(self) -> None:
        left = Panel()
        left.inner.addWidget(self.search)
        left.inner.addWidget(growing(self.list), 1)
        self.list.setMinimumHeight(px(200))
        self.table.setMinimumHeight(px(240))
        self._panel.inner.addLayout(self._counts)
        self._panel.inner.addWidget(self.filter)
        self._panel.inner.addWidget(growing(self.table), 1)
        panels = Panels()
        panels.add(left, width=400)
        panels.add(growing(self._panel), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panels)

    def first_focus(self) -> QLineEdit:
        """Where one begins: typing what one looks for."""
        return self.search

    def show_picture(self, picture: Picture) -> None:
        """Show all questions that were asked; the chosen one stays chosen."""
        self._picture = picture
        asked = across.asked_questions(picture)
        before = self.list.current_record()
        self.questions.show_records(asked)
        self.choose(before.id if before else asked[0].id if asked else "")

    def choose(self, question: str) -> None:
        """Show the answers to a question."""
        found = next((each for each in self.questions.records() if each.id == question), None)
        if found is not None:
            self.list.choose(found)
            self._show_answers(found)

    def _show_answers(self, question: AskedQuestion) -> None:
        if self._picture is None:
            return
        answers = across.one_question(self._picture, question.id)
        self._panel.show_head(f"{question.id} {question.text}")
        self.answers.show_records(answers)
        empty(self._counts)
        counts = across.answer_counts(answers)
        if len(counts) > MOST_ANSWERS:  # free text and numbers: counting them says nothing
            words = tr("{count} different answers").format(count=len(counts))
            self._counts.addWidget(PlainLabel(words, "small"))
            return
        for words, count in counts:
            self._counts.addLayout(_count_line(words, count))

    def current_town(self) -> str:
        """The municipality the cursor is on."""
        answer = self.table.current_record()
        return answer.town.code if answer else ""

    def copy_all(self) -> None:
        """Put the answers, with headers, on the clipboard."""
        self.table.clearSelection()
        self.table.copy()


def _count_line(words: str, count: int) -> QHBoxLayout:
    line = QHBoxLayout()
    number = PlainLabel(str(count), "strong")
    number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    number.setFixedWidth(px(36))
    line.addWidget(number)
    line.addWidget(PlainLabel(words, "note"), 1)
    return line
