"""The page 履歴: when, what, before and after in words, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from dxdesk.desks.history import PEOPLE, SYSTEMS, WHOLE, HistoryLine, why_in_words
from dxdesk.schemes.calendar import wareki
from dxdesk.ui.municipality.sheet import Sheet, stacked
from dxdesk.ui.parts import (
    Card,
    ChoiceBox,
    Column,
    OutlineButton,
    PlainLabel,
    RecordTableModel,
    Table,
)
from dxdesk.ui.theme import px
from dxdesk.words import tr

_LONGEST_REASON = 200  # characters


def _when(line: HistoryLine) -> str:
    time = "" if (line.at.hour, line.at.minute) == (0, 0) else f"\n{line.at:%H:%M}"
    return wareki(line.day) + time


def _change(line: HistoryLine) -> str:
    return f"{line.old} → {line.new}" if line.old else line.new


def columns() -> tuple[Column, ...]:
    """When, what, before and after, why."""
    return (
        Column(tr("When"), _when, width=212, sort_key=lambda line: line.moment),
        Column(
            tr("What"),
            lambda line: f"{line.question}  {line.what}" if line.question else line.what,
            width=300,
            tooltip=lambda line: line.what,
        ),
        Column(tr("Before → after"), _change, stretch=True, tooltip=_change),
        Column(
            tr("Reason"),
            why_in_words,
            width=210,
            tooltip=why_in_words,
            role=lambda line: "muted" if line.why in (None, "") else "text",
        ),
    )


class HistoryScreen(Sheet):
    """All of it, or that of one question; a section and a day can be picked out."""

    escapes = True  # Esc is the way back

    earlier_requested = Signal(int)  # the moment to look at
    reason_written = Signal(int, str)  # the change, and why
    all_requested = Signal()

    def __init__(self) -> None:
        super().__init__(tr("History"))
        self._lines: Sequence[HistoryLine] = ()
        self._is_of_one = False
        self.section, self.day = ChoiceBox(tr("Section")), ChoiceBox(tr("Day"))
        self.everything = OutlineButton(tr("Show the whole history"), "history", small=True)
        for part in (self.everything, self.section, self.day):
            self.corner.addWidget(part)
        self._model = RecordTableModel(columns())
        self.table = Table(self._model, tr("History"), row_height=50, sortable=False)
        self.table.setMinimumHeight(px(200))
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._nothing = PlainLabel(tr("Nothing was changed here."), "help")
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.table, 1)
        self._detail = self._detail_card()
        self.body.addWidget(self._detail)
        self.section.activated.connect(lambda _: self._fill())
        self.day.activated.connect(lambda _: self._fill())
        self.everything.clicked.connect(self.all_requested)
        self.table.moved.connect(self._show_detail)
        self.table.opened.connect(lambda line: self.earlier_requested.emit(line.moment))

    def _detail_card(self) -> Card:
        card = Card(padding=(20, 12))
        self.what, self.old, self.new = (
            PlainLabel(kind="strong"),
            PlainLabel(kind="help"),
            PlainLabel(),
        )
        for label in (self.what, self.old, self.new):
            card.body.addWidget(label)
        self.reason = QLineEdit()
        self.reason.setMaxLength(_LONGEST_REASON)
        self.reason.setAccessibleName(tr("Reason for the change"))
        self.reason.setPlaceholderText(tr("For example: counted again"))
        self.keep = OutlineButton(tr("Keep the reason"), small=True)
        self._reason_row = QWidget()
        row = QVBoxLayout(self._reason_row) if stacked() else QHBoxLayout(self._reason_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        row.addWidget(PlainLabel(tr("Reason for the change"), "note"))
        row.addWidget(self.reason, 1)
        row.addWidget(self.keep)
        card.body.addWidget(self._reason_row)
        self.reason.returnPressed.connect(self._write)
        self.keep.clicked.connect(self._write)
        return card

    def show_history(
        self, lines: Sequence[HistoryLine], sections: Mapping[str, str], question: str = ""
    ) -> None:
        """Show these, newest first; `question` is the text of the one they belong to."""
        self._lines, self._is_of_one = lines, bool(question)
        self.title.setText(tr("History of this question") if question else tr("History"))
        self.say(question or tr("Nothing is ever lost: every state can be seen and put back."))
        for part in (self.section, self.day):
            part.setVisible(not question)
        self.everything.setVisible(bool(question))
        self._offer_sections(sections)
        self._offer_days()
        self._fill()

    def show_reading(self) -> None:
        """A long history is still being put into words."""
        self._lines = ()
        self._fill()
        self._nothing.hide()
        self.say(tr("Reading the history …"))

    def _offer_sections(self, sections: Mapping[str, str]) -> None:
        names = {
            **{code: f"{code} {title}" for code, title in sections.items()},
            PEOPLE: tr("People"),
            SYSTEMS: tr("System ledger"),
            WHOLE: tr("Everything at once"),
        }
        there = {line.section for line in self._lines}
        _offer(self.section, tr("All sections"), [(n, c) for c, n in names.items() if c in there])

    def _offer_days(self) -> None:
        days = sorted({line.day for line in self._lines}, reverse=True)
        _offer(self.day, tr("All days"), [(wareki(day), day.isoformat()) for day in days])

    def _fill(self) -> None:
        section, day = self.section.currentData(), self.day.currentData()
        shown = [
            line
            for line in self._lines
            if section in ("", line.section) and (not day or line.day == date.fromisoformat(day))
        ]
        self._model.show_records(shown)
        self.table.leave_out(1, self._is_of_one)
        self._nothing.setVisible(not shown)
        self.table.setVisible(bool(shown))
        self._detail.setVisible(bool(shown))
        if shown:
            self.table.setCurrentIndex(self._model.index(0, 0))
            self._show_detail(shown[0])

    def _show_detail(self, line: HistoryLine) -> None:
        self.what.setText(f"{line.question}  {line.what}" if line.question else line.what)
        self.old.setText(tr("Before: {words}").format(words=line.old))
        self.old.setVisible(bool(line.old))
        after = line.new if line.section == WHOLE else tr("After: {words}").format(words=line.new)
        self.new.setText(after)
        self.new.setVisible(bool(line.new))
        self._reason_row.setVisible(line.why is not None)
        self.reason.setText(line.why or "")

    def _write(self) -> None:
        line = self.table.current_record()
        if line is not None and self.reason.text().strip():
            self.reason_written.emit(line.moment, self.reason.text().strip())

    def look_at_current(self) -> None:
        """Ask for the state just behind the line the cursor is on."""
        line = self.table.current_record()
        if line is not None:
            self.earlier_requested.emit(line.moment)

    def choose(self, moment: int) -> None:
        """Put the cursor on the line of a moment, where it is shown."""
        for row, line in enumerate(self._model.records()):
            if line.moment == moment:
                self.table.setCurrentIndex(self._model.index(row, 0))
                self._show_detail(line)
                return

    @staticmethod
    def keys() -> tuple[tuple[str, str], ...]:
        """The keys that work here, for the status line."""
        return (
            ("↑↓", tr("move")),
            ("Enter", tr("see this state")),
            ("Ctrl+C", tr("copy")),
            ("Alt+←", tr("back")),
        )


def _offer(box: ChoiceBox, everything: str, choices: Sequence[tuple[str, str]]) -> None:
    """Fill a box of choices and keep what was chosen, if it is still there."""
    chosen = box.currentData()
    box.clear()
    box.addItem(everything, "")
    for name, code in choices:
        box.addItem(name, code)
    box.setCurrentIndex(max(0, box.findData(chosen or "")))
