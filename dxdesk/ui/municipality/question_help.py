"""Beside the question: its help in folds, or the slip that grows for whoever would know."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ask.explaining import Explained
from dxdesk.ui.municipality.question_record import Page
from dxdesk.ui.municipality.term_entries import TermEntry, TermList
from dxdesk.ui.parts import Card, Fold, HelpPanel, Pill, PlainLabel, TextButton, rule
from dxdesk.ui.parts.marks import Finder, TermLabel
from dxdesk.ui.theme import px
from dxdesk.words import tr

OPEN_AT_FIRST = ("answering", "why", "example")
WORDS = "words"  # the fold ことばの説明


class QuestionHelp(HelpPanel):
    """Folds of help, open or closed as they were left; while 「わからない」 is said, the slip."""

    list_wished = Signal()
    wanted_in_sight = Signal(QWidget)  # an explanation that was asked for

    def __init__(self) -> None:
        super().__init__()
        self._opened = {key: True for key in OPEN_AT_FIRST}
        self.folds: dict[str, Fold] = {}
        self.terms = TermList(())

    def show_page(self, page: Page, beside: Explained, finder: Finder) -> None:
        """The folds of a question; its words are marked in them as on the page."""
        self.terms = TermList(beside.terms)
        parts = list(self._parts(page, beside, finder))
        shown = self.show_folds(
            [(title, inside, self._opened.get(key, False)) for key, title, inside in parts],
            tr("About this question"),
        )
        self.folds = dict(zip((key for key, _, _ in parts), shown, strict=True))
        for key, fold in self.folds.items():
            fold.head.toggled.connect(lambda opened, key=key: self._remember(key, opened))
        every = TextButton(tr("All words explained"), "book-open-variant")
        every.clicked.connect(self.list_wished)
        self.body.addWidget(rule())
        self.body.addWidget(every, 0, Qt.AlignmentFlag.AlignLeft)

    def _parts(
        self, page: Page, beside: Explained, finder: Finder
    ) -> Iterator[tuple[str, str, QWidget]]:
        """Key, title and inside of every fold that has something to say."""
        whom = tr("Who usually knows: {names}").format(names="、".join(beside.ask_whom))
        where = "\n".join(filter(None, (beside.where_to_look, whom if beside.ask_whom else "")))
        texts = (
            ("answering", tr("About answering"), page.help_beside),
            ("why", tr("Why is this asked"), beside.why),
            ("where", tr("Where to look"), where),
            (WORDS, tr("What words mean"), ""),
            ("example", tr("An example"), page.words(page.question.example)),
        )
        for key, title, text in texts:
            if key == WORDS and beside.terms:
                yield key, title, self.terms
            elif text:
                yield key, title, self._read(text, finder)

    def _read(self, text: str, finder: Finder) -> TermLabel:
        label = TermLabel(text, "note")
        label.set_marks(finder(text))
        label.opened.connect(self.open_term)
        return label

    def _remember(self, key: str, opened: bool) -> None:
        self._opened[key] = opened

    def open_term(self, name: str) -> TermEntry | None:
        """Open ことばの説明 at one word and bring it into sight; the focus stays where it is."""
        if WORDS not in self.folds:
            return None
        entry = self.terms.show_term(name)
        self.folds[WORDS].head.setChecked(True)
        if entry is not None:
            self.wanted_in_sight.emit(entry)
        return entry

    def open_words(self) -> bool:
        """Open ことばの説明 and put the focus on its first word; False where there is none."""
        if WORDS not in self.folds or not self.terms.entries:
            return False
        self.folds[WORDS].head.setChecked(True)
        self.terms.start()
        self.wanted_in_sight.emit(self.terms.entries[0])
        return True

    def clear(self) -> None:
        self.folds = {}
        super().clear()

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
