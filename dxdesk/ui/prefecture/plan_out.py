"""What leaves the plan: the paper for the meeting, letters, calendar files, the workbook."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.desks.plan_table import PlanTable
from dxdesk.desks.town_letters import is_draft, unencrypted_words
from dxdesk.desks.visit_calendar import VisitCalendar
from dxdesk.ui.parts import ChoiceBox, NoticeLine, OutlineButton, PlainLabel
from dxdesk.ui.prefecture.panels import Panel, Panels
from dxdesk.ui.theme import px
from dxdesk.words import tr


class Choosing(Panel):
    """One kind of paper: what it is, for whom, and the button that writes it."""

    def __init__(self, title: str, what: str, button: str, icon: str) -> None:
        super().__init__(title)
        self.what = PlainLabel(what, "note", role="text")
        self.state = PlainLabel("", "note")
        self.write = OutlineButton(button, icon, small=True)
        self.inner.addWidget(self.what)
        self.inner.addWidget(self.state)
        self.inner.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeft)
        self.state.hide()

    def say(self, words: str) -> None:
        """A sentence about the state of things; "" for none."""
        self.state.setText(words)
        self.state.setVisible(bool(words))

    def put_before_button(self, widget: QWidget) -> None:
        """A choice between the words and the button."""
        self.inner.insertWidget(self.inner.count() - 1, widget)


class OutView(QWidget):
    """Wishes go up: `letters_wanted(code)`, `calendars_wanted(person, code)`; "" means all."""

    paper_wanted = Signal()
    letters_wanted = Signal(str)
    calendars_wanted = Signal(str, str)
    book_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.paper = Choosing(
            tr("Paper for the meeting"),
            tr("Summary, municipalities, people, what is unmet and why, map, assumptions."),
            tr("Write as PDF"),
            "file-pdf-box",
        )
        self.letters = Choosing(
            tr("Letters to the municipalities"),
            tr("Who comes when, or why nobody does. Number, day and sender are filled in by hand."),
            tr("Write the letters"),
            "email-outline",
        )
        self.calendars = Choosing(
            tr("Calendar files"),
            tr("Visits for the calendar of each person or office. Undecided days are left out."),
            tr("Write the calendar files"),
            "calendar-export",
        )
        self.book = Choosing(
            tr("Excel"),
            tr("Everything as tables: plan, week, every visit, months of people and towns."),
            tr("Write the workbook"),
            "microsoft-excel",
        )
        self.town, self.whose = ChoiceBox(tr("Municipality")), ChoiceBox(tr("Whose calendar"))
        self.letters.put_before_button(self.town)
        self.calendars.put_before_button(self.whose)
        self._towns: list[str] = [""]
        self._owners: list[tuple[str, str]] = [("", "")]
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        notice = NoticeLine(closable=False)
        notice.show_notice(unencrypted_words(), "warn")
        panels = Panels()
        for column in ((self.paper, self.letters), (self.calendars, self.book)):
            side = QWidget()
            lines = QVBoxLayout(side)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(px(12))
            for panel in column:
                lines.addWidget(panel)
            lines.addStretch(1)
            panels.add(side, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        whole.addWidget(notice)
        whole.addWidget(panels, 1)

    def _wire(self) -> None:
        self.paper.write.clicked.connect(self.paper_wanted)
        self.book.write.clicked.connect(self.book_wanted)
        self.letters.write.clicked.connect(
            lambda: self.letters_wanted.emit(self._towns[max(0, self.town.currentIndex())])
        )
        self.calendars.write.clicked.connect(
            lambda: self.calendars_wanted.emit(*self._owners[max(0, self.whose.currentIndex())])
        )

    def show_plan(self, table: PlanTable, calendar: VisitCalendar) -> None:
        """Show for whom there is something to write, and what is not settled yet."""
        towns = [(town.code, town.name) for town in table.towns]
        self._towns = ["", *(code for code, _ in towns)]
        _fill(self.town, [tr("all municipalities"), *(name for _, name in towns)])
        people = [((each.key, ""), each.name) for each in calendar.going]
        visited = [(("", each.code), each.name) for each in calendar.visited]
        self._owners = [("", ""), *(key for key, _ in (*people, *visited))]
        _fill(self.whose, [tr("all people and municipalities"), *(n for _, n in people + visited)])
        drafts = sum(is_draft(calendar, code) for code, _ in towns)
        said = tr("{drafts} of {count} letters are drafts and say so.")
        self.letters.say(said.format(drafts=drafts, count=len(towns)))
        undecided = len(calendar.table.open)
        self.calendars.say(
            tr("{count} visits to decide").format(count=undecided) if undecided else ""
        )


def _fill(box: ChoiceBox, words: Sequence[str]) -> None:
    """Other choices; the same words stay chosen."""
    chosen = box.currentText()
    box.clear()
    box.addItems(list(words))
    box.setCurrentIndex(max(0, box.findText(chosen)))
