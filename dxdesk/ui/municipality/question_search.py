"""Finding a question by its words, its number or its section."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from dxdesk.ask.interview import Interview
from dxdesk.ask.municipality import Municipality
from dxdesk.ask.wording import wording_for
from dxdesk.ui.fonts import letters
from dxdesk.ui.municipality.home_record import said_in_words
from dxdesk.ui.parts import PlainLabel
from dxdesk.ui.theme import current, px
from dxdesk.words import tr


@dataclass(frozen=True, slots=True)
class Entry:
    """One question that can be found."""

    question: str
    text: str
    said: str
    words: str  # all it is found by


def entries_of(interview: Interview, town: Municipality) -> tuple[Entry, ...]:
    """Every question that is asked now, with what is said to it."""
    titles = {s.code: s.title for s in interview.question_set.sections}
    found = []
    for question in interview.visible():
        text = wording_for(question.text, town.form)
        choices = " ".join(choice.label for choice in question.choices)
        words = folded(f"{question.id} {titles[question.section]} {text} {question.help} {choices}")
        said = said_in_words(interview, town, question)
        found.append(Entry(question.id, text, said, words))
    return tuple(found)


def folded(text: str) -> str:
    """Full-width and half-width, hiragana and katakana, large and small are the same here."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(chr(ord(c) - 0x60) if "ァ" <= c <= "ヶ" else c for c in folded)


def matching(entries: Sequence[Entry], text: str) -> tuple[Entry, ...]:
    """Those that hold every word of `text`; all while nothing is written."""
    words = folded(text).split()
    return tuple(entry for entry in entries if all(word in entry.words for word in words))


class _Rows(QStyledItemDelegate):
    """A question on one line, what is said to it under it."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(px(200), px(58))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect = QRect(option.rect)
        is_current = index == option.widget.currentIndex()  # type: ignore[attr-defined]
        painter.save()
        painter.fillRect(rect, current().colour("primary_soft" if is_current else "surface"))
        painter.setPen(QPen(current().colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        room = rect.adjusted(px(12), px(6), -px(12), -px(6))
        lines = zip(str(index.data()).split("\n"), ((16, "text"), (14, "muted")), strict=False)
        for text, (size, role) in lines:
            painter.setFont(letters(px(size), bold=is_current and role == "text"))
            painter.setPen(current().colour(role))
            fit = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, fit)
            room.setTop(room.top() + px(25))
        painter.restore()


class SearchField(QLineEdit):
    """↑↓ move in the list below while one types; Enter opens."""

    moved = Signal(int)
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class QuestionSearch(QWidget):
    """A field, and the questions that hold what is written in it."""

    chosen = Signal(str)
    looked_for = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[Entry, ...] = ()
        self._found: tuple[Entry, ...] = ()
        self.field, self._rows, self.view = SearchField(), QStringListModel(self), QListView()
        self.field.setAccessibleName(tr("Words of the question"))
        self.field.setPlaceholderText(tr("For example: backup, contract, B06"))
        self.view.setModel(self._rows)
        self.view.setAccessibleName(tr("Questions found"))
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._drawing = _Rows()
        self.view.setItemDelegate(self._drawing)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMinimumHeight(px(240))
        self._count = PlainLabel(kind="note")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(32), px(24), px(32), px(16))
        column.setSpacing(px(8))
        column.addWidget(PlainLabel(tr("Find a question"), "title"))
        for part in (self.field, self._count):
            column.addWidget(part)
        column.addWidget(self.view, 1)
        self.field.textEdited.connect(self._find)
        self.field.moved.connect(self._move)
        self.field.entered.connect(self.choose)
        self.view.activated.connect(lambda _index: self.choose())
        self.view.clicked.connect(lambda _index: self.choose())

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """What can be found."""
        self._all = tuple(entries)
        self.field.clear()
        self._find("")

    def start(self) -> None:
        """Ready to type."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find(self, text: str) -> None:
        self._found = matching(self._all, text)
        self._rows.setStringList([f"{e.question}  {e.text}\n{e.said}" for e in self._found])
        self.view.setCurrentIndex(self._rows.index(0))
        words = tr("{count} questions") if self._found else tr("No question holds these words.")
        self._count.setText(words.format(count=len(self._found)))
        self.looked_for.emit(text)

    def _move(self, step: int) -> None:
        row = self.view.currentIndex().row() + step
        if 0 <= row < len(self._found):
            self.view.setCurrentIndex(self._rows.index(row))

    def choose(self) -> None:
        """Open the question the list stands on."""
        row = self.view.currentIndex().row()
        if 0 <= row < len(self._found):
            self.chosen.emit(self._found[row].question)
