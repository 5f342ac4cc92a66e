"""The page 確認: the answers of a section, or what still needs something; 「直す」 leads back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ask.answers import AnswerState
from dxdesk.ask.interview import ANSWERED, LATER, UNANSWERED, UNKNOWN
from dxdesk.desks.answer_lines import AnswerLine
from dxdesk.desks.contradictions import ClashLine
from dxdesk.desks.kept_answers import KEPT
from dxdesk.ui.municipality.checking_rows import answer_row
from dxdesk.ui.municipality.clash_list import ClashList
from dxdesk.ui.municipality.sheet import Sheet
from dxdesk.ui.parts import (
    Card,
    ChoiceBox,
    OutlineButton,
    PlainLabel,
    Segments,
    TextButton,
    empty,
    rule,
    spread,
)
from dxdesk.ui.parts.gradual import Gradual, Step
from dxdesk.words import tr

SECTION, NEEDING, UNSURE = "section", "needing", "unsure"
_AT_ONCE = 14  # rows built before the window may go on; the others follow in such slices
_SLICE = 4


class CheckingScreen(Sheet):
    """A section at a time, or what is filtered out of all of them."""

    correction_requested = Signal(str)  # question id
    section_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Check the answers"))
        self._lines: Sequence[AnswerLine] = ()
        self._titles: dict[str, str] = {}
        self._section, self._view = "", SECTION
        self._kept: Sequence[AnswerLine] = ()
        self.choice = ChoiceBox()
        self.choice.setAccessibleName(tr("Section"))
        self.previous = OutlineButton("", "chevron-left", small=True)
        self.next = OutlineButton("", "chevron-right", small=True)
        self.previous.setAccessibleName(tr("The section before"))
        self.next.setAccessibleName(tr("The next section"))
        stepping = QHBoxLayout()
        for widget in (self.previous, self.choice, self.next):
            stepping.addWidget(widget, 1 if widget is self.choice else 0)
        self.corner.addLayout(stepping)
        self.clashes = ClashList()
        self.clashes.mend_wished.connect(self.correction_requested)
        self.body.addWidget(self.clashes)
        self.views = Segments(
            (
                (SECTION, tr("This section")),
                (NEEDING, tr("Still needing something")),
                (UNSURE, tr("Only probably")),
            )
        )
        self.views.set_current(SECTION)
        self.counts = {state: PlainLabel("", "note", role="text") for state in _state_words()}
        for label in self.counts.values():
            label.setWordWrap(False)
        head = QWidget()
        head.setLayout(spread(self.views, *self.counts.values(), spacing=20))
        self._space = QVBoxLayout()
        self.body.addWidget(head)
        self.body.addLayout(self._space)
        self.body.addStretch(1)
        self.buttons: dict[str, TextButton] = {}
        self.rows = Gradual(self, _AT_ONCE, _SLICE)
        self._wire()

    def _wire(self) -> None:
        self.choice.activated.connect(lambda _: self.show_section(self.choice.currentData()))
        self.previous.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        self.views.chosen.connect(self.show_view)

    def show_answers(
        self,
        lines: Sequence[AnswerLine],
        sections: Sequence[tuple[str, str]],
        kept: Sequence[AnswerLine] = (),
    ) -> None:
        """Show the answers as they are now, in the view and on the section that were open.

        `kept` are the answers to questions that are not asked any more: a list of their own.
        """
        self._lines, self._kept = lines, kept
        asked = {line.section for line in lines}
        self._titles = {code: f"{code} {title}" for code, title in sections if code in asked}
        if kept:
            self._titles[KEPT] = tr("Questions not asked any more")
        self.choice.clear()
        for code, title in self._titles.items():
            self.choice.addItem(title, code)
        known = self.choice.findData(self._section) >= 0
        first = str(self.choice.itemData(0) or "")
        section = self._section if known else first
        if self._view == SECTION:
            self.show_section(section)
        else:
            self._section = section
            self.show_view(self._view)

    def show_view(self, view: str) -> None:
        """All of one section, or what needs something, or what is only probable, of all."""
        self._view = view
        self.views.set_current(view)
        for widget in (self.previous, self.choice, self.next):
            widget.setVisible(view == SECTION)
        if view == SECTION:
            self.show_section(self._section)
            return
        if view == NEEDING:
            lines = [line for line in self._lines if line.needs_something]
            said = tr("{count} questions of all sections still need something.")
        else:
            lines = [line for line in self._lines if line.certain is False]
            said = tr("{count} answers of all sections are only probable.")
        self.say(said.format(count=len(lines)))
        self._show_counts(self._lines)
        self._fill(lines, titled=True)

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
        lines = [line for line in (*self._lines, *self._kept) if line.section == code]
        said = tr("This section has {count} questions in all.").format(count=len(lines))
        if code == KEPT:
            said = tr("The prefecture asks these no more. The answers are kept, and stay here.")
        self.say(said)
        self._show_counts(lines)
        self._fill(lines, titled=False)
        if changed:
            self.section_chosen.emit(code)

    def _show_counts(self, lines: Sequence[AnswerLine]) -> None:
        """The five different things, each with its number."""
        states = [line.state for line in lines]
        for state, label in self.counts.items():
            label.setText(f"{_state_words()[state]} {states.count(state)}")

    def _step(self, way: int) -> None:
        place = self.choice.currentIndex() + way
        if 0 <= place < self.choice.count():
            self.show_section(self.choice.itemData(place))

    def _fill(self, lines: Sequence[AnswerLine], *, titled: bool) -> None:
        empty(self._space)
        self.buttons = {}
        card = Card(padding=(24, 10))
        self._space.addWidget(card)
        if not lines:
            card.body.addWidget(PlainLabel(tr("Nothing is left here."), "help"))
        self.rows.begin(self._steps(card, lines, titled))

    def _steps(self, card: Card, lines: Sequence[AnswerLine], titled: bool) -> Iterator[Step]:
        section = ""
        for number, line in enumerate(lines):
            title = self._titles.get(line.section, "") if titled and line.section != section else ""
            section = line.section

            def add(line: AnswerLine = line, title: str = title, first: bool = not number) -> None:
                if not first:
                    card.body.addWidget(rule())
                if title:
                    card.body.addWidget(PlainLabel(title, "heading"))
                self._add_row(card, line)

            yield add

    def _add_row(self, card: Card, line: AnswerLine) -> None:
        row, button = answer_row(line)
        if line.section == KEPT:
            button.hide()
            card.body.addWidget(row)
            return
        button.clicked.connect(lambda: self.correction_requested.emit(line.question))
        card.body.addWidget(row)
        self.buttons[line.question] = button

    def button_for(self, question: str) -> TextButton | None:
        """The button of this question; where it is answered and gone from a list, the next one."""
        if question in self.buttons:
            return self.buttons[question]
        order = [line.question for line in self._lines]
        if not self.rows.complete or question not in order:
            return None
        behind = order[order.index(question) :]
        there = [each for each in behind if each in self.buttons] or list(self.buttons)[-1:]
        return self.buttons[there[0]] if there else None

    @staticmethod
    def keys() -> tuple[tuple[str, str], ...]:
        """The keys that work here, for the status line."""
        return (("Tab", tr("next")), ("Enter", tr("Mend")))


def _state_words() -> dict[str, str]:
    """The five states in as few letters as can be."""
    return {
        ANSWERED: tr("entered"),
        UNKNOWN: tr("don't know"),
        LATER: tr("put off"),
        UNANSWERED: tr("not yet"),
        AnswerState.NOT_APPLICABLE.value: tr("does not concern us"),
    }
