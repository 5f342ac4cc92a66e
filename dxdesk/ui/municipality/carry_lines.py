"""Lines of the ledger of carried media, to be filled in by the office."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from dxdesk.report.carry_outs import CarryOut, open_lines
from dxdesk.schemes.calendar import wareki_day
from dxdesk.ui.municipality.sheet import stacked
from dxdesk.ui.parts import Card, DayField, FormField, OutlineButton, PlainLabel, spread
from dxdesk.ui.theme import px
from dxdesk.words import tr

_COLUMNS = 4


class CarryLine(Card):
    """One line: what is known of the file, and the fields of the office."""

    kept = Signal(int, object)  # number of the line, what stands in its fields

    def __init__(self, line: CarryOut) -> None:
        super().__init__(padding=(16, 12))
        self.line = line
        title = tr("{number}  Report {serial}, written to {medium} on {day}").format(
            number=line.number,
            serial=line.serial,
            medium=line.medium,
            day=wareki_day(line.written_on),
        )
        self.body.addWidget(PlainLabel(title, "strong"))
        self.texts: dict[str, QLineEdit] = {}
        self.days: dict[str, DayField] = {}
        self._day_fields: dict[str, FormField] = {}
        self.body.addLayout(self._fields())
        self.keep = OutlineButton(tr("Keep this line"), "check", small=True)
        self.keep.setAccessibleName(tr("Keep line {number}").format(number=line.number))
        self.keep.clicked.connect(self._keep)
        self.body.addLayout(spread(self.keep))

    def _fields(self) -> QGridLayout:
        grid, columns = QGridLayout(), 1 if stacked() else _COLUMNS
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        for place, field in enumerate((*self._text_fields(), *self._days())):
            grid.addWidget(field, place // columns, place % columns)
        return grid

    def _text_fields(self) -> list[FormField]:
        titles = {
            "registered": tr("Number on the medium"),
            "carrier": tr("Carried by"),
            "secrecy": tr("Class of secrecy"),
            "approver": tr("Approved by"),
        }
        fields = []
        for name, title in titles.items():
            edit = QLineEdit(getattr(self.line, name))
            edit.setMaxLength(100)
            self.texts[name] = edit
            fields.append(FormField(title, edit))
        return fields

    def _days(self) -> list[FormField]:
        titles = {
            "out_on": tr("Taken out on"),
            "back_on": tr("Back on"),
            "erased_on": tr("Erasing checked on"),
        }
        for name, title in titles.items():
            day = DayField(title)
            day.set_day(getattr(self.line, name))
            self.days[name] = day
            self._day_fields[name] = FormField(title, day)
        return list(self._day_fields.values())

    def _keep(self) -> None:
        wrong = tr("Write the day such as 令和8年11月26日 or 2026-11-26.")
        understood = [self._check(name, wrong) for name in self.days]
        if all(understood):
            said: dict[str, str | date | None] = {n: e.text() for n, e in self.texts.items()}
            said.update({name: day.day() for name, day in self.days.items()})
            self.kept.emit(self.line.number, said)

    def _check(self, name: str, wrong: str) -> bool:
        good = self.days[name].understood()
        self._day_fields[name].show_error("" if good else wrong)
        return good


class CarryLines(QWidget):
    """Lines still to be closed first; closed ones are read on the paper below."""

    kept = Signal(int, object)
    book_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[CarryLine] = []
        self._shown: tuple[CarryOut, ...] | None = None
        self.said = PlainLabel("", "note")
        self._column = QVBoxLayout()
        self._column.setSpacing(px(8))
        self.book = OutlineButton(tr("Write as an Excel file"), "microsoft-excel", small=True)
        self.book.clicked.connect(self.book_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.said)
        column.addLayout(self._column)
        column.addLayout(spread(self.book))

    def show_lines(self, lines: Sequence[CarryOut]) -> None:
        """These lines; the newest that is not closed can be filled in, one after the other."""
        if self._shown == tuple(lines):
            return
        self._shown = tuple(lines)
        for card in self.lines:
            card.hide()
            card.deleteLater()
        still_open = open_lines(lines)
        self.lines = [self._card(line) for line in still_open]
        if not lines:
            said = tr("A line is added by itself whenever a report file is written.")
        elif still_open:
            said = tr("Not yet closed: {count}. It is closed by coming back and by erasing.")
        else:
            said = tr("All media came back, and erasing was checked.")
        self.said.setText(said.format(count=len(still_open)))
        self.book.setVisible(bool(lines))

    def _card(self, line: CarryOut) -> CarryLine:
        card = CarryLine(line)
        card.kept.connect(self.kept)
        self._column.addWidget(card)
        return card
