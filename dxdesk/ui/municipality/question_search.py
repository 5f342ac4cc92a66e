"""Finding a question by its words, its number, its section, or how it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from dxdesk.ask.finding import (
    FILTERS,
    LATER,
    NOTED,
    PERHAPS,
    UNANSWERED,
    UNKNOWN,
    Entry,
    counts,
    folded,
    matching,
)
from dxdesk.ask.interview import Interview
from dxdesk.ask.municipality import Municipality
from dxdesk.ask.questions import Question
from dxdesk.ask.wording import wording_for
from dxdesk.ui.municipality.home_record import said_in_words
from dxdesk.ui.municipality.two_part_rows import TwoPartRows
from dxdesk.ui.parts import OutlineButton, PlainLabel, spread
from dxdesk.ui.parts.keys import on_keys
from dxdesk.ui.theme import px
from dxdesk.words import tr

ROOM = 240  # px at 100 %: the list is never lower


def entries_of(interview: Interview, town: Municipality) -> tuple[Entry, ...]:
    """Every question that is asked now, with what is said to it."""
    titles = interview.question_set.titles
    return tuple(_entry(interview, town, question, titles) for question in interview.visible())


def _entry(
    interview: Interview, town: Municipality, question: Question, titles: Mapping[str, str]
) -> Entry:
    text = wording_for(question.text, town.form)
    answer = interview.answers.get(question.id)
    note = answer.note if answer else ""
    choices = " ".join(choice.label for choice in question.choices)
    words = f"{question.id} {titles[question.section]} {text} {question.help} {choices} {note}"
    marks = {interview.state(question.id)}
    if answer is not None and answer.certain is False:
        marks.add(PERHAPS)
    if note:
        marks.add(NOTED)
    said = said_in_words(interview, town, question)
    noted = tr("Note: {text}").format(text=note)
    shown = f"{said}　{noted}" if note else said
    return Entry(question.id, text, shown, folded(words), frozenset(marks))


def _names() -> dict[str, str]:
    return {
        UNANSWERED: tr("Not answered"),
        LATER: tr("Later"),
        UNKNOWN: tr("Do not know"),
        PERHAPS: tr("Probably"),
        NOTED: tr("With a note"),
    }


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

    escapes = True  # Esc is the way back

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
        self._drawing = TwoPartRows((12, 6), 14, 1.4)
        self.view.setItemDelegate(self._drawing)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setMinimumHeight(px(ROOM))
        self.filters = {each: OutlineButton("", small=True) for each in FILTERS}
        self._count = PlainLabel(kind="note")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(32), px(24), px(32), px(16))
        column.setSpacing(px(8))
        column.addWidget(PlainLabel(tr("Find a question"), "title"))
        column.addWidget(self.field)
        column.addLayout(spread(*self.filters.values(), spacing=8))
        column.addWidget(self._count)
        column.addWidget(self.view, 1)
        for number, button in enumerate(self.filters.values(), start=1):
            button.setCheckable(True)
            button.toggled.connect(lambda _on: self._find())
            on_keys(self, f"Alt+{number}", button.toggle)
        self.field.textEdited.connect(lambda _text: self._find())
        self.field.moved.connect(self._move)
        self.field.entered.connect(self.choose)
        self.view.activated.connect(lambda _index: self.choose())
        self.view.clicked.connect(lambda _index: self.choose())

    def forget(self) -> None:
        """Nothing written and nothing picked out."""
        self.field.clear()
        for button in self.filters.values():
            button.setChecked(False)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """What can be found; what was written and picked out stays, and where one stood."""
        row = self.view.currentIndex().row()
        here = self._found[row].question if 0 <= row < len(self._found) else ""
        self._all = tuple(entries)
        self._find(here)

    def start(self) -> None:
        """Ready to type."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen_filters(self) -> tuple[str, ...]:
        """The filters that are on."""
        return tuple(each for each, button in self.filters.items() if button.isChecked())

    def _find(self, here: str = "") -> None:
        text = self.field.text()
        self._found = matching(self._all, text, self.chosen_filters())
        self._rows.setStringList([f"{e.question}  {e.text}\n{e.said}" for e in self._found])
        places = [entry.question for entry in self._found]
        self.view.setCurrentIndex(self._rows.index(places.index(here) if here in places else 0))
        words = tr("{count} questions") if self._found else tr("No question is like this.")
        self._count.setText(words.format(count=len(self._found)))
        self.looked_for.emit(text)
        found = counts(self._all, text)
        for each, name in _names().items():
            self.filters[each].setText(f"{name} {found[each]}")
            on = tr("on") if self.filters[each].isChecked() else tr("off")
            said = tr("{name}, {count} questions, {on}")
            self.filters[each].setAccessibleName(said.format(name=name, count=found[each], on=on))

    @staticmethod
    def keys() -> tuple[tuple[str, str], ...]:
        """The keys that work here, for the status line."""
        return (
            ("↑↓", tr("move")),
            ("Enter", tr("open")),
            ("Alt+1–5", tr("pick out")),
            ("Esc", tr("back")),
        )

    def _move(self, step: int) -> None:
        row = self.view.currentIndex().row() + step
        if 0 <= row < len(self._found):
            self.view.setCurrentIndex(self._rows.index(row))

    def choose(self) -> None:
        """Open the question the list stands on."""
        row = self.view.currentIndex().row()
        if 0 <= row < len(self._found):
            self.chosen.emit(self._found[row].question)
