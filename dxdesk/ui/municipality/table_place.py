"""Where the table stands in the file, and how it comes into the ledger."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.desks.table_import import OfficeTable, Outcome
from dxdesk.paper.office_guessing import HEADING_WITHIN
from dxdesk.ui.municipality.sheet import side_by_side
from dxdesk.ui.parts import Card, CheckBox, ChoiceBox, IconLabel, PlainLabel, Segments
from dxdesk.ui.theme import px
from dxdesk.words import tr

ADD, REPLACE = "add", "replace"


class PlaceCard(Card):
    """Sheet, row of headings, hidden rows; to be added or put in place of the ledger."""

    sheet_chosen = Signal(int)
    heading_chosen = Signal(int, int)  # row (0 for none), lines
    hidden_wished = Signal(bool)
    replacing_wished = Signal(bool)

    def __init__(self) -> None:
        super().__init__(padding=(24, 16))
        self.sheet = ChoiceBox(tr("Sheet"))
        self.heading = ChoiceBox(tr("Row of the headings"))
        self.lines = ChoiceBox(tr("Lines of headings"))
        self.hidden = CheckBox(tr("take them in"))
        ways = ((ADD, tr("Add to the ledger")), (REPLACE, tr("Take the place of the ledger")))
        self.way = Segments(ways)
        self.result, self.mark = PlainLabel("", "body"), IconLabel()
        for lines, words in ((1, tr("one line")), (2, tr("two lines"))):
            self.lines.addItem(words, lines)
        row = side_by_side()
        row.setSpacing(px(24))
        self._sheet_part = _titled(tr("Sheet"), self.sheet)
        self._hidden_part = _titled(tr("Hidden rows"), self.hidden)
        for part in (
            self._sheet_part,
            _titled(tr("Row of the headings"), self.heading),
            _titled(tr("Lines of headings"), self.lines),
            _titled(tr("How it comes in"), self.way),
            self._hidden_part,
        ):
            row.addWidget(part)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addLayout(self._said())
        self._wire()

    def _said(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.mark)
        row.addWidget(self.result, 1)
        return row

    def _wire(self) -> None:
        self.sheet.activated.connect(lambda _: self.sheet_chosen.emit(self.sheet.currentData()))
        for box in (self.heading, self.lines):
            box.activated.connect(
                lambda _: self.heading_chosen.emit(
                    self.heading.currentData(), self.lines.currentData()
                )
            )
        self.hidden.clicked.connect(self.hidden_wished)
        self.way.chosen.connect(lambda key: self.replacing_wished.emit(key == REPLACE))

    def show_table(self, table: OfficeTable, outcome: Outcome) -> None:
        """Show what is chosen now, and what it would do."""
        titles = [each.title for each in table.sheets]
        _fill(self.sheet, [(title, at) for at, title in enumerate(titles)], table.matching.sheet)
        self._sheet_part.setVisible(len(titles) > 1)
        last = min(HEADING_WITHIN, len(table.sheet.rows))
        rows = [(tr("none"), 0)]
        rows += [
            (tr("row {number}").format(number=number), number) for number in range(1, last + 1)
        ]
        _fill(self.heading, rows, table.matching.heading)
        self.lines.setCurrentIndex(self.lines.findData(table.matching.lines))
        self.lines.setEnabled(table.matching.heading > 0)
        self._hidden_part.setVisible(bool(table.sheet.hidden))
        self.hidden.setChecked(table.with_hidden)
        self.way.set_current(REPLACE if table.replacing else ADD)
        bad = len(outcome.ledger.bad)
        self.mark.show_icon(*(("alert-circle-outline", "bad") if bad else ("check-circle", "good")))
        unread = tr("{count} cells cannot be read; they are listed below.").format(count=bad)
        every = tr("Every cell in use can be read.")
        self.result.setText(f"{what_it_does(outcome)}　{unread if bad else every}")


def what_it_does(outcome: Outcome) -> str:
    """How many systems come, change and go."""
    merged = outcome.merged
    counts = (
        (tr("{count} new systems"), merged.added),
        (tr("{count} systems mended"), merged.changed),
        (tr("{count} systems taken off"), merged.removed),
    )
    said = [words.format(count=count) for words, count in counts if count]
    return "、".join(said) or tr("Nothing changes")


def _titled(title: str, widget: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(2))
    column.addWidget(PlainLabel(title, "note"))
    column.addWidget(widget)
    return holder


def _fill(box: ChoiceBox, items: Sequence[tuple[str, int]], chosen: int) -> None:
    if [box.itemText(at) for at in range(box.count())] != [words for words, _ in items]:
        box.clear()
        for words, data in items:
            box.addItem(words, data)
    box.setCurrentIndex(box.findData(chosen))
