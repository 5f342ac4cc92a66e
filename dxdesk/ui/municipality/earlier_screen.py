"""The page of an earlier state: answers as they were then, beside those of now."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy

from dxdesk.ask.interview import HIDDEN
from dxdesk.desks.answer_lines import AnswerLine
from dxdesk.desks.answer_words import state_in_words
from dxdesk.desks.earlier import EarlierState, ThenAndNow, left_alone
from dxdesk.desks.history import day_and_time
from dxdesk.ui.municipality.sheet import Sheet
from dxdesk.ui.parts import Card, Column, PlainLabel, RecordTableModel, Segments, Table
from dxdesk.ui.theme import px
from dxdesk.words import tr

DIFFERENT, ALL = "different", "all"


def _said(line: AnswerLine | None) -> str:
    return state_in_words(HIDDEN) if line is None else line.in_words


def _then(line: ThenAndNow) -> str:
    return _said(line.then)


def _now(line: ThenAndNow) -> str:
    return _said(line.now)


def columns() -> tuple[Column, ...]:
    """The question, what was said then, what is said now; a mark where they differ."""
    return (
        Column(tr("No."), lambda line: line.question, width=84),
        Column(tr("Question"), lambda line: line.text, stretch=True, tooltip=lambda x: x.text),
        Column(tr("Answer then"), _then, width=290, tooltip=_then, bold=lambda line: line.differs),
        Column(
            tr("Answer now"),
            lambda line: _now(line) if line.differs else tr("the same"),
            width=290,
            tooltip=_now,
            icon=lambda line: ("not-equal-variant", "primary") if line.differs else None,
            role=lambda line: "text" if line.differs else "muted",
        ),
    )


class EarlierScreen(Sheet):
    """Read only; what differs from now is marked, and can be shown alone."""

    escapes = True  # Esc is the way back

    def __init__(self) -> None:
        super().__init__("")
        self._state: EarlierState | None = None
        self.shown = Segments(((DIFFERENT, tr("Only what differs")), (ALL, tr("All answers"))))
        self.corner.addWidget(self.shown)
        self.records = PlainLabel(kind="help")
        self.body.addWidget(self.records)
        self._model = RecordTableModel(columns())
        self.table = Table(self._model, tr("Answers then and now"))
        self.table.setMinimumHeight(px(200))
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._same = PlainLabel(tr("Nothing is different from now."), "body")
        self.body.addWidget(self._same)
        self.body.addWidget(self.table, 1)
        self.offer = Card("quiet", (0, 4))
        kept = tr("Putting it back keeps the present state first; it can be undone any time.")
        for sentence in (kept, left_alone()):
            self.offer.body.addWidget(PlainLabel(sentence, "help"))
        self.body.addWidget(self.offer)
        self.shown.chosen.connect(self.show_part)

    def show_state(self, state: EarlierState) -> None:
        """Show a moment; first only what differs."""
        self._state = state
        when = day_and_time(state.at) if state.at else tr("the beginning")
        self.title.setText(tr("As it was: {when}").format(when=when))
        self.say(
            tr("{count} answers are different now. This page is for reading only.").format(
                count=state.different
            )
        )
        words = tr("People {then} → {now}, systems {before} → {after}")
        told = words.format(
            then=state.people[0],
            now=state.people[1],
            before=state.systems[0],
            after=state.systems[1],
        )
        if not state.records_differ:
            told = tr("People and systems are the same as now.")
        elif state.people[0] == state.people[1] and state.systems[0] == state.systems[1]:
            told = tr("Something about people or systems is different too.")
        self.records.setText(told)
        self.offer.setVisible(self.is_different)
        self.show_part(DIFFERENT if state.different else ALL)

    @property
    def is_different(self) -> bool:
        """Whether putting it back would change anything."""
        return self._state is not None and bool(self._state.different or self._state.records_differ)

    @property
    def moment(self) -> int:
        """The moment shown."""
        assert self._state is not None
        return self._state.moment

    def show_part(self, part: str) -> None:
        """Only what differs, or everything."""
        assert self._state is not None
        self.shown.set_current(part)
        lines = [line for line in self._state.lines if part == ALL or line.differs]
        self._model.show_records(lines)
        self.table.setVisible(bool(lines))
        self._same.setVisible(not lines)
        if lines:
            self.table.setCurrentIndex(self._model.index(0, 0))

    @staticmethod
    def keys() -> tuple[tuple[str, str], ...]:
        """The keys that work here, for the status line."""
        return (("↑↓", tr("move")), ("Ctrl+C", tr("copy")), ("Alt+←", tr("back")))
