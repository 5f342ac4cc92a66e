"""ことばの一覧: every word that has an explanation, to be found by the word or its reading."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QVBoxLayout,
    QWidget,
)

from dxdesk.ask.finding import folded
from dxdesk.ask.glossary import Term
from dxdesk.ui.municipality.question_search import SearchField
from dxdesk.ui.municipality.term_entries import TermList, further, headed
from dxdesk.ui.municipality.two_part_rows import TwoPartRows
from dxdesk.ui.parts import HelpPanel, PlainLabel, TextButton
from dxdesk.ui.theme import px
from dxdesk.words import tr

WIDEST = 742
MOST_BESIDE = 5  # words beside the questions found


def terms_like(terms: Sequence[Term], text: str) -> tuple[Term, ...]:
    """Those written or read like `text`; all while nothing is written."""
    wanted = folded(text)
    spoken = ((term, (term.term, term.reading, *term.spellings)) for term in terms)
    return tuple(
        term
        for term, names in spoken
        if all(part in folded(" ".join(names)) for part in wanted.split())
    )


class WordList(QWidget):
    """A field, and the words that are written or read like what stands in it."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[Term, ...] = ()
        self.found: tuple[Term, ...] = ()
        self.field, self._rows, self.view = SearchField(), QStringListModel(self), QListView()
        self.field.setAccessibleName(tr("A word or its reading"))
        self.field.setPlaceholderText(tr("For example: cloud, LGWAN"))
        self.view.setModel(self._rows)
        self.view.setAccessibleName(tr("All words explained"))
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setLayoutMode(QListView.LayoutMode.Batched)  # the window goes on meanwhile
        self.view.setBatchSize(20)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMinimumHeight(px(240))
        self._drawing = TwoPartRows((8, 8), 15, 1.5)
        self.view.setItemDelegate(self._drawing)
        self._count = PlainLabel(kind="note")
        self._lay_out()
        self.field.textEdited.connect(self._find)
        self.field.moved.connect(self._move)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(32), px(24), px(32), px(16))
        column.setSpacing(px(8))
        column.addWidget(PlainLabel(tr("All words explained"), "title"))
        for part in (self.field, self._count):
            part.setMaximumWidth(px(WIDEST))
            column.addWidget(part)
        self.view.setMaximumWidth(px(WIDEST))
        column.addWidget(self.view, 1)

    def show_terms(self, terms: Sequence[Term], text: str = "") -> None:
        """All there are; `text` is looked for at once."""
        self._all = tuple(terms)
        self.field.setText(text)
        self._find(text)

    def take_focus(self) -> None:
        """Ready to type."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find(self, text: str) -> None:
        self.found = terms_like(self._all, text)
        self._rows.setStringList(
            ["\n".join((headed(term), term.says, *further(term))) for term in self.found]
        )
        self.view.setCurrentIndex(self._rows.index(0))
        words = tr("{count} words") if self.found else tr("This word is not in the list yet.")
        self._count.setText(words.format(count=len(self.found)))

    def _move(self, step: int) -> None:
        row = self.view.currentIndex().row() + step
        if 0 <= row < len(self.found):
            self.view.setCurrentIndex(self._rows.index(row))


class WordsFound(HelpPanel):
    """Beside the questions found: the words written or read like what is looked for."""

    def __init__(self) -> None:
        super().__init__()
        self.every = TextButton(tr("All words explained"), "book-open-variant")
        self.terms = TermList(())
        self._note = PlainLabel("", "note")
        for part in (PlainLabel(tr("What words mean"), "strong"), self._note):
            self.body.addWidget(part)
        self.body.addWidget(self.every, 0, Qt.AlignmentFlag.AlignLeft)

    def show_found(self, terms: Sequence[Term], text: str) -> None:
        """The first of the words found; while nothing is written, what will stand here."""
        self.body.removeWidget(self.terms)
        self.terms.hide()
        self.terms.deleteLater()
        self.terms = TermList(terms[:MOST_BESIDE] if text.strip() else ())
        self.body.insertWidget(1, self.terms)
        self.terms.setVisible(bool(self.terms.entries))
        waiting = tr("Words like what you write are explained here.")
        self._note.setText(tr("No such word is in the list yet.") if text.strip() else waiting)
        self._note.setVisible(not self.terms.entries)
