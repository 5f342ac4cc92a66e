"""The page システム台帳: what runs, on whose contract, until when, for how much."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ask.systems import System
from dxdesk.ui.municipality.sheet import Sheet, side_by_side, stacked
from dxdesk.ui.municipality.systems_cells import COLUMNS, MOVE, NOT_HANDLED, new_key
from dxdesk.ui.municipality.systems_model import Ledger, SystemsModel
from dxdesk.ui.municipality.systems_paste import BadCell, pasted
from dxdesk.ui.municipality.systems_table import LedgerTable
from dxdesk.ui.municipality.systems_vendors import VendorsCard
from dxdesk.ui.parts import (
    Card,
    NoticeLine,
    OutlineButton,
    PlainLabel,
    Segments,
    TextButton,
    rule,
)
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

_NAMED_BAD_CELLS = 5
BOOKS = "Excel (*.xlsx)"
TABLES = "Excel, CSV (*.xlsx *.csv *.tsv *.txt)"


BY_END, BY_VENDOR = "end", "vendor"


def _views() -> tuple[tuple[str, str], ...]:
    return ((BY_END, tr("By end of contract")), (BY_VENDOR, tr("By vendor")))


def _operations_in_words(ledger: Ledger) -> str:
    """How many of the 20 operations are handled, are not, and are still open."""
    moves = [system.migration for system in ledger.systems if system.operation]
    unhandled, open_ = moves.count(NOT_HANDLED), moves.count("")
    said = tr("Of the 20 operations: {handled} handled, {unhandled} not handled, {open} still open")
    handled = len(moves) - unhandled - open_
    return said.format(handled=handled, unhandled=unhandled, open=open_)


class Figures(Card):
    """Three figures about the ledger, side by side."""

    def __init__(self) -> None:
        super().__init__(padding=(20, 12))
        self._figures: list[tuple[PlainLabel, PlainLabel]] = []
        row = side_by_side()
        row.setSpacing(px(20))
        titles = (tr("End within 18 months"), tr("The next end"), tr("Yearly cost of all"))
        for number, title in enumerate(titles):
            if number and not stacked():
                row.addWidget(rule(upright=True))
            figure, beside = PlainLabel("", "heading"), PlainLabel("", "note")
            figure.setWordWrap(False)
            line = QHBoxLayout()
            line.setSpacing(px(10))
            line.addWidget(figure)
            line.addWidget(beside, 1)
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(PlainLabel(title, "note"))
            column.addLayout(line)
            row.addLayout(column, 1)
            self._figures.append((figure, beside))
        self.body.addLayout(row)

    def show_ledger(self, model: SystemsModel) -> None:
        """Count and add up."""
        systems, today = model.ledger.systems, model.ledger.today
        soon = sorted(
            (s for s in systems if model.is_soon(s)), key=lambda s: s.contract_end or today
        )
        soon_yen = sum(each.yearly_cost_yen or 0 for each in soon)
        costing = [s.yearly_cost_yen for s in systems if s.yearly_cost_yen is not None]
        count, yearly = tr("{count} systems"), tr("{yen} yen a year")
        nearest = ""
        if soon and soon[0].contract_end:
            nearest = tr("{days} days left").format(days=(soon[0].contract_end - today).days)
        texts = (
            (count.format(count=len(soon)), yearly.format(yen=f"{soon_yen:,}")),
            (nearest or tr("none"), soon[0].name if soon else ""),
            (yearly.format(yen=f"{sum(costing):,}"), count.format(count=len(costing))),
        )
        for (figure, beside), (large, small) in zip(self._figures, texts, strict=True):
            figure.setText(large)
            beside.setText(small)


class _Swatch(QWidget):
    """The sign a word of the legend stands for."""

    def __init__(self, role: str, width: int) -> None:
        super().__init__()
        self._role = role
        self.setFixedSize(px(width), px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), current().colour(self._role))
        if self._role == "warn_soft":
            painter.setPen(current().colour("warn"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class SystemsScreen(Sheet):
    """Every change leaves at once as the whole ledger; a bad cell keeps what it had."""

    systems_changed = Signal(tuple)
    import_requested = Signal(Path)
    export_requested = Signal(Path)
    book_undone = Signal()

    def __init__(self) -> None:
        super().__init__(tr("System ledger"))
        self._earlier: list[tuple[System, ...]] = []
        self._book_read = False  # a workbook of people and systems came in before `_earlier`
        self.model = SystemsModel()
        self.table = LedgerTable(self.model)
        self.notice, self.figures = NoticeLine(), Figures()
        self.fault = PlainLabel("", "body", role="bad")
        self.fault.setContentsMargins(px(16), 0, px(16), 0)
        self.fault.hide()
        self.paste_button = OutlineButton(tr("Paste from Excel"), "clipboard-outline", small=True)
        self.read_button = OutlineButton(tr("Read a file"), "file-import-outline", small=True)
        self.write_button = OutlineButton(tr("Write to Excel"), "file-export-outline", small=True)
        for button in (self.paste_button, self.read_button, self.write_button):
            self.corner.addWidget(button)
        self.add_button = TextButton(tr("Add a system"), "plus")
        self.vendors, self.view = VendorsCard(), Segments(_views())
        self.operations = PlainLabel("", "note")
        self.holder = holder = Card(padding=(0, 0))
        holder.body.setContentsMargins(1, 1, 1, 1)
        holder.body.addWidget(self.table, 1)
        holder.body.addWidget(self.fault)
        holder.body.addLayout(self._foot())
        for part in (self.notice, self.figures):
            self.body.addWidget(part)
        self.body.addLayout(self._above())
        self.body.addWidget(holder, 1)
        self.body.addWidget(self.vendors, 1)
        self.show_view(BY_END)
        self._wire()

    def _above(self) -> QBoxLayout:
        """The two ways to see the ledger, and how far the 20 operations are."""
        row = side_by_side()
        row.setSpacing(px(16))
        row.addWidget(self.view)
        row.addStretch(1)
        self.operations.setWordWrap(stacked())
        row.addWidget(self.operations)
        return row

    def _foot(self) -> QBoxLayout:
        row = side_by_side()
        row.setContentsMargins(px(16), 0, px(20), px(8))
        row.setSpacing(px(8))
        row.addWidget(self.add_button)
        row.addStretch(1)
        legend = (("text", 3, tr("today")), ("warn_soft", 16, tr("the next 18 months")))
        for role, width, words in (*legend, ("text", 5, tr("end of contract"))):
            label = PlainLabel(words, "small")
            label.setWordWrap(False)
            pair = QHBoxLayout()
            pair.setContentsMargins(px(12), 0, 0, 0)
            pair.addWidget(_Swatch(role, width))
            pair.addWidget(label, 1)
            row.addLayout(pair)
        return row

    def _wire(self) -> None:
        self.model.edited.connect(self._change)
        self.model.refused.connect(self._say_fault)
        self.table.pasted.connect(self._paste)
        self.table.undo_requested.connect(self.undo)
        self.table.removal_requested.connect(self.remove_system)
        self.notice.acted.connect(self.undo)
        self.paste_button.clicked.connect(self.table.paste)
        self.add_button.clicked.connect(self.add_system)
        self.view.chosen.connect(self.show_view)
        self.vendors.vendor_opened.connect(self._open_vendor)
        self.read_button.clicked.connect(self._choose_book)
        self.write_button.clicked.connect(self._choose_place)

    def show_ledger(self, ledger: Ledger) -> None:
        """Show what is kept; the cell that is being written into keeps its place."""
        self.model.show_ledger(ledger)
        self.figures.show_ledger(self.model)
        self.vendors.show_ledger(ledger)
        self.operations.setText(_operations_in_words(ledger))

    def show_view(self, key: str) -> None:
        """The contracts by their ends, or by vendors."""
        self.view.set_current(key)
        self.vendors.setVisible(key == BY_VENDOR)
        self.holder.setVisible(key == BY_END)
        by_end = tr("The contracts that end soonest come first. Write right into the table.")
        by_vendor = tr("The vendors paid most come first. Enter leads to their systems.")
        self.say(by_end if key == BY_END else by_vendor)

    def _open_vendor(self, name: str) -> None:
        """The list again, with the cursor on the first system of this vendor."""
        self.show_view(BY_END)
        rows = range(self.model.rowCount())
        row = next((r for r in rows if self.model.system(r).vendor.strip() == name), 0)
        self.table.setCurrentIndex(self.model.index(row, 0))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.sort_by_end()

    def _change(self, systems: tuple[System, ...]) -> None:
        self._earlier.append(self.model.ledger.systems)
        self._keep(systems)

    def _keep(self, systems: tuple[System, ...]) -> None:
        ledger = self.model.ledger
        self.show_ledger(replace(ledger, systems=systems))
        self.systems_changed.emit(systems)

    def undo(self) -> None:
        """Take the last change back, as often as there was one."""
        if self._book_read and not self._earlier:
            self._book_read = False
            self.book_undone.emit()
        elif self._earlier:
            self._keep(self._earlier.pop())
            self.notice.show_notice(tr("The last change is taken back."), "info")

    def take_in(self, systems: tuple[System, ...], what: str) -> None:
        """The ledger after a table was taken in; one step takes all of it back."""
        self._change(systems)
        self.model.sort_by_end()
        self.notice.show_notice(tr("Taken in: {what}.").format(what=what), "good", tr("Undo"))

    def add_system(self) -> None:
        """One more row, with the name to be written."""
        systems = self.model.ledger.systems
        key = new_key(systems)
        self._change((*systems, System(key, tr("New system"))))
        place = self.model.index(list(self.model.keys()).index(key), 0)
        self.table.setCurrentIndex(place)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.edit(place)

    def remove_system(self, key: str) -> None:
        """Take a system off; a notice line offers the way back."""
        systems = self.model.ledger.systems
        name = next(system.name for system in systems if system.key == key)
        self._change(tuple(system for system in systems if system.key != key))
        text = tr("{name} is off the ledger.").format(name=name)
        self.notice.show_notice(text, "info", tr("Undo"))

    def _paste(self, text: str, row: int, field: str) -> None:
        ledger = self.model.ledger
        done = pasted(
            text,
            ledger.systems,
            shown=self.model.keys(),
            row=row,
            field=field,
            joint_items=ledger.joint_items,
        )
        if done.systems != ledger.systems:
            self._change(done.systems)
        self.notice.show_notice(
            "\n".join((tr("{count} cells pasted.").format(count=done.taken), *_named(done.bad))),
            "warn" if done.bad else "good",
            tr("Undo") if done.taken else "",
        )

    def _say_fault(self, text: str) -> None:
        self.fault.setText(text)
        self.fault.setVisible(bool(text))

    def say_read(self, people: int, systems: int) -> None:
        """Say what a workbook brought."""
        text = tr("{people} people and {systems} systems were read.")
        self.notice.show_notice(text.format(people=people, systems=systems), "good", tr("Undo"))
        self._earlier.clear()
        self._book_read = True

    def say_book_undone(self) -> None:
        """Say that people and systems are what they were before a workbook was read."""
        self.notice.show_notice(tr("The last change is taken back."), "info")

    def say_written(self, path: Path) -> None:
        """Say where the workbook lies."""
        self.notice.show_notice(tr("Written to {file}.").format(file=path), "good")

    def say_refused(self, text: str) -> None:
        """Say in place why something was not done; nothing has changed then."""
        self.notice.show_notice(text, "bad")

    def _choose_book(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Read a file"), "", TABLES)
        if chosen:
            self.import_requested.emit(Path(chosen))

    def _choose_place(self) -> None:
        name = tr("ledger.xlsx")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Write to Excel"), name, BOOKS)
        if chosen:
            self.export_requested.emit(Path(chosen))

    @staticmethod
    def keys() -> tuple[tuple[str, str], ...]:
        """The keys that work here, for the status line."""
        return (
            ("F2", tr("write")),
            ("Enter", tr("down")),
            ("Tab", tr("next")),
            ("Ctrl+V", tr("paste")),
            ("Ctrl+Z", tr("undo")),
            ("Ctrl+C", tr("copy the table")),
        )


def _named(bad: tuple[BadCell, ...]) -> list[str]:
    """Each bad cell with its line, its column, and what may stand there."""
    columns = {column.field: column for column in (*COLUMNS, MOVE)}
    lines = []
    for cell in bad[:_NAMED_BAD_CELLS]:
        column = columns[cell.field]
        place = tr("line {line}, {column} 「{text}」: ").format(
            line=cell.line, column=tr(column.title), text=cell.text
        )
        lines.append(place + tr(column.allowed))
    if len(bad) > _NAMED_BAD_CELLS:
        lines.append(tr("and {count} more").format(count=len(bad) - _NAMED_BAD_CELLS))
    return lines
