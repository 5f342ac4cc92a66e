"""Days on which nobody should come: those that are marked, and a form for one more."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dxdesk.desks.visit_calendar import VisitCalendar, unknown_words
from dxdesk.plan.visit_days import Mark
from dxdesk.schemes.calendar import wareki
from dxdesk.ui.parts import (
    ChoiceBox,
    DayField,
    FormField,
    OutlineButton,
    PlainLabel,
    empty,
    rule,
)
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.ui.theme import px
from dxdesk.words import tr

LONGEST_WHY = 30


class MarkedDays(Panel):
    """`mark_wanted(mark)` and `unmark_wanted(mark)`; a flaw is said under its field."""

    mark_wanted = Signal(object)
    unmark_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Days nobody comes"))
        self.let_scroll()
        self.whose = ChoiceBox(tr("Whose day"))
        self._keys: list[tuple[str, str]] = []
        self.first, self.last = DayField(tr("First day")), DayField(tr("Last day"))
        self.why = QLineEdit()
        self.why.setMaxLength(LONGEST_WHY)
        self.why.setPlaceholderText(tr("e.g. December assembly"))
        self._first = FormField(tr("First day"), self.first)
        self._last = FormField(tr("Last day (if it is another)"), self.last)
        self._why = FormField(tr("What is on these days"), self.why)
        self.add = OutlineButton(tr("Mark these days"), "calendar-plus", small=True)
        self.add.clicked.connect(self._add)
        self._known = QWidget()
        self._rows = QVBoxLayout(self._known)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(px(4))
        self._unknown = PlainLabel("", "note")
        for part in (FormField(tr("Whose day"), self.whose), self._first, self._last, self._why):
            self.inner.addWidget(part)
        self.inner.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.inner.addWidget(self._unknown)
        self.inner.addWidget(rule())
        self.inner.addWidget(self._known)
        self.inner.addStretch(1)

    def show_calendar(self, calendar: VisitCalendar) -> None:
        """Show the marks there are, and everybody one can be set for."""
        chosen = self._chosen()
        towns = [(town.name, (town.code, "")) for town in calendar.planned.problem.towns]
        people = [(person.name, ("", person.key)) for person in calendar.people.values()]
        choices = [(tr("everybody"), ("", "")), *towns, *people]
        self._keys = [key for _, key in choices]
        self.whose.clear()
        self.whose.addItems([words for words, _ in choices])
        self._choose(chosen)
        said = unknown_words(calendar)
        self._unknown.setText(said)
        self._unknown.setVisible(bool(said))
        self._show_marks(calendar)

    def _show_marks(self, calendar: VisitCalendar) -> None:
        empty(self._rows)
        for mark in calendar.table.days.marks:
            self._rows.addWidget(PlainLabel(_mark_words(calendar, mark), "note", role="text"))
            button = OutlineButton(tr("Take back"), "undo", small=True)
            button.setAccessibleName(
                tr("Take back: {mark}").format(mark=_mark_words(calendar, mark))
            )
            button.clicked.connect(lambda _=False, mark=mark: self.unmark_wanted.emit(mark))
            self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if not calendar.table.days.marks:
            self._rows.addWidget(PlainLabel(tr("No day is marked yet."), "note"))

    def suggest(self, key: str, day: date) -> None:
        """The day and the row the cursor stands on, unless somebody is writing here."""
        if self.why.text():
            return
        self._choose((key, ""))
        self._choose(("", key))
        self.first.set_day(day)

    def _chosen(self) -> tuple[str, str]:
        """Municipality and person; both are "" for everybody."""
        at = self.whose.currentIndex()
        return self._keys[at] if at >= 0 else ("", "")

    def _choose(self, whose: tuple[str, str]) -> None:
        if whose in self._keys:
            self.whose.setCurrentIndex(self._keys.index(whose))

    def _add(self) -> None:
        first, why = self.first.day(), self.why.text().strip()
        last = self.last.day() if self.last.line.text().strip() else first
        self._first.show_error("" if first else tr("Write a day, such as R9.1.21."))
        wrong = last is None or (first is not None and last < first)
        self._last.show_error(tr("Write a day after the first one.") if wrong and first else "")
        self._why.show_error("" if why else tr("Write what is on these days."))
        if first is None or last is None or wrong or not why:
            return
        town, specialist = self._chosen()
        self.why.clear()
        self.last.set_day(None)
        self.mark_wanted.emit(Mark(first, last, why, town, specialist))


def _mark_words(calendar: VisitCalendar, mark: Mark) -> str:
    """「大川村 令和9年1月21日(木) 臨時議会」."""
    whose = tr("everybody")
    if mark.town:
        whose = calendar.towns[mark.town].name if mark.town in calendar.towns else mark.town
    elif mark.specialist:
        known = calendar.people
        whose = known[mark.specialist].name if mark.specialist in known else mark.specialist
    days = wareki(mark.first)
    if mark.last != mark.first:
        days = f"{days}〜{mark.last.month}月{mark.last.day}日"
    return f"{whose}　{days}　{mark.why}"
