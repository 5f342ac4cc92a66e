"""The page 確認: all answers of one section, each with 「直す」 that leads back here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ask.interview import ANSWERED, LATER, UNANSWERED, UNKNOWN
from dxdesk.desks.answer_lines import AnswerLine
from dxdesk.desks.contradictions import ClashLine
from dxdesk.schemes.calendar import wareki
from dxdesk.ui.municipality.clash_list import ClashList
from dxdesk.ui.municipality.sheet import Sheet, stacked
from dxdesk.ui.parts import Card, ChoiceBox, OutlineButton, Pill, PlainLabel, TextButton, rule
from dxdesk.ui.theme import px
from dxdesk.words import tr

_LONGEST = 600  # characters of an answer shown here


class CheckingScreen(Sheet):
    """A section at a time; `corrected` asks for the question's own page."""

    correction_requested = Signal(str)  # question id
    section_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Check the answers"))
        self._lines: Sequence[AnswerLine] = ()
        self._section = ""
        self.choice = ChoiceBox()
        self.choice.setAccessibleName(tr("Section"))
        self.previous = OutlineButton("", "chevron-left", small=True)
        self.next = OutlineButton("", "chevron-right", small=True)
        self.previous.setAccessibleName(tr("The section before"))
        self.next.setAccessibleName(tr("The next section"))
        for widget in (self.previous, self.choice, self.next):
            self.corner.addWidget(widget)
        self.clashes = ClashList()
        self.clashes.mend_wished.connect(self.correction_requested)
        self.body.addWidget(self.clashes)
        self._space = QVBoxLayout()
        self.body.addLayout(self._space)
        self.body.addStretch(1)
        self.buttons: dict[str, TextButton] = {}
        self.choice.activated.connect(lambda _: self.show_section(self.choice.currentData()))
        self.previous.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))

    def show_answers(
        self, lines: Sequence[AnswerLine], sections: Sequence[tuple[str, str]]
    ) -> None:
        """Show the answers as they are now, on the section that was open."""
        self._lines = lines
        asked = {line.section for line in lines}
        self.choice.clear()
        for code, title in sections:
            if code in asked:
                self.choice.addItem(f"{code} {title}", code)
        known = self.choice.findData(self._section) >= 0
        first = str(self.choice.itemData(0) or "")
        self.show_section(self._section if known else first)

    def show_clashes(self, lines: Sequence[ClashLine]) -> None:
        """Show the answers of all sections that do not fit each other, the open ones first."""
        still_open = sum(not line.reason for line in lines)
        heading = tr("{count} places where answers do not seem to fit").format(count=still_open)
        if not still_open:
            heading = tr("Answers that are left as they are, with a reason")
        self.clashes.show_clashes(lines, heading)

    def show_section(self, code: str) -> None:
        """Show all questions of one section."""
        place = self.choice.findData(code)
        self.choice.setCurrentIndex(place)
        self.previous.setEnabled(place > 0)
        self.next.setEnabled(place < self.choice.count() - 1)
        changed, self._section = code != self._section, code
        lines = [line for line in self._lines if line.section == code]
        said = sum(line.state == ANSWERED for line in lines)
        self.say(
            tr("{answered} of {count} questions of this section are answered.").format(
                answered=said, count=len(lines)
            )
        )
        self._fill(lines)
        if changed:
            self.section_chosen.emit(code)

    def _step(self, way: int) -> None:
        place = self.choice.currentIndex() + way
        if 0 <= place < self.choice.count():
            self.show_section(self.choice.itemData(place))

    def _fill(self, lines: Sequence[AnswerLine]) -> None:
        while self._space.count():
            item = self._space.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = {}
        card = Card(padding=(24, 10))
        for number, line in enumerate(lines):
            if number:
                card.body.addWidget(rule())
            card.body.addWidget(self._row(line))
        self._space.addWidget(card)

    def _row(self, line: AnswerLine) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, px(2), 0, px(2))
        row.setSpacing(px(20))
        words = QVBoxLayout() if stacked() else QHBoxLayout()
        words.setSpacing(px(4 if stacked() else 20))
        words.addWidget(PlainLabel(line.text, "body"), 5)
        words.addLayout(_said(line), 5)
        row.addLayout(words, 1)
        answered = line.state not in (UNANSWERED, LATER)
        button = TextButton(tr("Mend") if answered else tr("Answer it"), "pencil")
        button.setAccessibleName(f"{button.text()}: {line.text}")
        button.clicked.connect(lambda: self.correction_requested.emit(line.question))
        row.addWidget(button)
        self.buttons[line.question] = button
        return holder

    @staticmethod
    def keys() -> tuple[tuple[str, str], ...]:
        """The keys that work here, for the status line."""
        return (("Tab", tr("next")), ("Enter", tr("Mend")))


def _said(line: AnswerLine) -> QVBoxLayout:
    """The answer, or in which of the four ways there is none."""
    column = QVBoxLayout()
    column.setSpacing(px(2))
    if line.state == ANSWERED:
        shown = line.shown if len(line.shown) <= _LONGEST else line.shown[:_LONGEST] + "…"
        column.addWidget(PlainLabel(shown, "strong"))
    elif line.state == UNKNOWN:
        row = QHBoxLayout()
        row.addWidget(Pill(tr("don't know")))
        row.addWidget(PlainLabel(line.ask, "note"), 1)
        column.addLayout(row)
    else:
        words = {LATER: tr("to be answered later"), UNANSWERED: tr("not answered yet")}
        column.addWidget(PlainLabel(words.get(line.state, tr("does not apply")), "help"))
    if line.said_by:
        column.addWidget(PlainLabel(_whose_word(line), "note"))
    if line.note:
        column.addWidget(PlainLabel(tr("Note: {text}").format(text=line.note), "note"))
    return column


def _whose_word(line: AnswerLine) -> str:
    """Who said it, and when."""
    if line.said_on is None:
        return tr("Said by {name}").format(name=line.said_by)
    return tr("Said by {name} on {day}").format(name=line.said_by, day=wareki(line.said_on))
