"""Words and what they mean, one under the other, for the side of a screen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dxdesk.ask.glossary import Term
from dxdesk.ui.parts import PlainLabel
from dxdesk.ui.theme import px
from dxdesk.words import tr

KANA = re.compile("[ぁ-んァ-ヴヶー・]+")
FOREIGN_LETTERS = re.compile("[A-Za-zα-ω]")


def headed(term: Term) -> str:
    """The word, with its reading where it is not written in kana anyway."""
    return term.term if KANA.fullmatch(term.term) else f"{term.term}（{term.reading}）"


def _shortly_headed(term: Term) -> str:
    """The word, with its reading where it has letters an officer may not read aloud."""
    return headed(term) if FOREIGN_LETTERS.search(term.term) else term.term


def further(term: Term) -> list[str]:
    """The example and the source of a word, where it has them."""
    found = [(tr("For example: {example}"), {"example": term.example})] if term.example else []
    if term.source:
        found.append((tr("Source: {source}"), {"source": term.source}))
    return [words.format(**values) for words, values in found]


class TermEntry(QFrame):
    """One word with its explanation; it can have the focus, so that it can be read out."""

    stepped = Signal(int)

    def __init__(self, term: Term) -> None:
        super().__init__()
        self.term = term
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(headed(term))
        self.setAccessibleDescription("\n".join((term.says, *further(term))))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(6), px(8), px(6))
        column.setSpacing(px(2))
        column.addWidget(PlainLabel(_shortly_headed(term), "strong"))
        column.addWidget(PlainLabel(term.says, "note"))
        for line in further(term):
            column.addWidget(PlainLabel(line, "small"))

    def set_current(self, current: bool) -> None:
        """Show that this is the word that was asked for."""
        self.setProperty("current", current)
        self.style().unpolish(self)
        self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↑↓ go to the words beside it."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class TermList(QWidget):
    """Some words; Tab reaches the first (or the one asked for), ↑↓ the others.

    They are written down when they are first looked at: a closed fold costs nothing.
    """

    def __init__(self, terms: Sequence[Term]) -> None:
        super().__init__()
        self.terms = tuple(terms)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(4))

    @cached_property
    def entries(self) -> list[TermEntry]:
        """The words as they stand under each other."""
        entries = [TermEntry(term) for term in self.terms]
        for place, entry in enumerate(entries):
            entry.stepped.connect(lambda step, entry=entry: self._step(entry, step))
            if not place:
                entry.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._column.addWidget(entry)
        return entries

    def showEvent(self, event: QShowEvent) -> None:
        _ = self.entries
        super().showEvent(event)

    def show_term(self, name: str) -> TermEntry | None:
        """Show one word as the one asked for."""
        found = next((each for each in self.entries if each.term.term == name), None)
        for entry in self.entries:
            entry.set_current(entry is found)
        if found is not None:
            self._reach(found)
        return found

    def start(self) -> None:
        """Put the focus on the word Tab would reach."""
        for entry in self.entries:
            if entry.focusPolicy() & Qt.FocusPolicy.TabFocus:
                entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reach(self, reached: TermEntry) -> None:
        for entry in self.entries:
            policies = Qt.FocusPolicy
            entry.setFocusPolicy(policies.StrongFocus if entry is reached else policies.ClickFocus)

    def _step(self, entry: TermEntry, step: int) -> None:
        place = self.entries.index(entry) + step
        if 0 <= place < len(self.entries):
            self._reach(self.entries[place])
            self.entries[place].setFocus(Qt.FocusReason.TabFocusReason)
