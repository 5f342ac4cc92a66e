"""Grids of fixed rows and choices: one choice a row, all rows on one page."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QItemSelectionModel, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from dxdesk.ask.questions import Question
from dxdesk.ask.wording import wording_for
from dxdesk.ui.municipality.answer_editor import AnswerEditor, Keys
from dxdesk.ui.municipality.grid_block import CELL, GridBlock
from dxdesk.ui.municipality.grid_cells import GridCells
from dxdesk.ui.municipality.grid_rows import Column, GridRows, columns_for
from dxdesk.ui.municipality.sheet import stacked
from dxdesk.ui.parts.marks import Finder
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

ONE_BLOCK = 10  # rows; more stand in two blocks side by side
TWO_BLOCKS_FROM = 900  # pixels of width at 100 %
LARGE_TEXT = 125  # percent; above it one block, whatever the width


class ChoiceGrid(AnswerEditor):
    """One choice a row. `row_said` follows each choice, so that a long grid is saved by rows."""

    row_said = Signal(str, str)  # row code, choice code
    row_reached = Signal(str)  # the row that is current now

    def __init__(self, question: Question, form: str) -> None:
        super().__init__()
        self._question = question
        unknown = tr("Do not know") if question.records else ""
        columns = tuple(_in_form(c, form) for c in columns_for(question.choices, unknown))
        self.grid = GridRows(question.rows, columns, tr("Not yet"))
        self._cells = GridCells(self.grid, tr("Not yet"))
        self._cells.stacked = stacked()
        name = wording_for(question.text, form)
        self.blocks = [GridBlock(self.grid, self._cells, name) for _ in range(2)]
        self._spot = QItemSelectionModel(self.grid)
        self._arranged = (False, -1)
        self._lay_out()
        self._arrange(two=False)
        self._go_to(0, 1)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(32))
        for block in self.blocks:
            block.setSelectionModel(self._spot)
            block.moved.connect(self._move)
            block.chosen.connect(self._say)
            block.name_clicked.connect(self._open_term)
            row.addWidget(block)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= px(TWO_BLOCKS_FROM) and current().text_percent <= LARGE_TEXT
        self._arrange(two=wide and len(self.grid.rows) > ONE_BLOCK)
        super().resizeEvent(event)

    def _arrange(self, *, two: bool) -> None:
        """Rows in one block, or the second half beside the first."""
        if (two, self.width()) == self._arranged:
            return
        self._arranged = (two, self.width())
        rows = len(self.grid.rows)
        half = (rows + 1) // 2 if two else rows
        first, second = self.blocks
        first.show_rows(0, half)
        second.show_rows(half, rows)
        second.setVisible(two)
        self._half = half
        room = self.width() // (2 if two else 1)
        names = 0 if self._cells.stacked else px(200 if two else 320)
        width = max(px(CELL), min(px(96), (room - names) // (len(self.grid.columns) or 1)))
        for block in self.blocks:
            block.set_cell_width(px(CELL) if two else width)

    # what is said

    def show_value(self, value: object | None) -> None:
        said = value if isinstance(value, Mapping) else {}
        self.grid.show({str(k): str(v) for k, v in said.items()}, self.grid.notes)
        row = self._first_open()
        codes = [column.code for column in self.grid.columns]
        code = self.grid.code_at(row)
        self._go_to(row, codes.index(code) + 1 if code in codes else 1)

    def show_notes(self, notes: Mapping[str, str]) -> None:
        """What stands behind the names, by row code: 「令和9年10月」."""
        self.grid.show(self.grid.said, notes)

    def mark_words(self, finder: Finder) -> None:
        self.grid.mark_words(finder)

    def _open_term(self, row: int) -> None:
        """A click on the name of a row opens its word."""
        for mark in self.grid.marks_at(row)[:1]:
            self.term_opened.emit(mark.key)

    def _first_open(self) -> int:
        rows = [r for r in range(len(self.grid.rows)) if not self.grid.code_at(r)]
        return rows[0] if rows else 0

    def raw(self) -> object | None:
        return dict(self.grid.said) or None

    def counts(self) -> tuple[int, int, int]:
        """Rows answered, not known, and not yet said."""
        said = list(self.grid.said.values())
        unknown = said.count("unknown")
        return len(said) - unknown, unknown, len(self.grid.rows) - len(said)

    @property
    def row(self) -> str:
        """The code of the current row."""
        return self.grid.rows[self._cells.row].code

    # moving and choosing

    def row_place(self) -> tuple[GridBlock, QRect]:
        """Where the current row is: its block, and the rectangle of its current cell in it."""
        block = self.blocks[1] if self._cells.row >= self._half else self.blocks[0]
        return block, block.cell_rect()

    def start(self) -> QWidget:
        return self.blocks[1] if self._cells.row >= self._half else self.blocks[0]

    def press(self, number: int) -> bool:
        choices = len(self._question.choices)
        if not 1 <= number <= choices:
            return False
        self._say(self._cells.row, number)
        return True

    def say_unknown(self) -> bool:
        """「わからない」 for the current row; False where a row cannot be said so."""
        if not self._question.records:
            return False
        self._say(self._cells.row, len(self.grid.columns))
        return True

    def keys(self) -> Keys:
        found = [("↑↓", tr("row")), (f"1–{len(self._question.choices)}", tr("choose"))]
        return [*found, ("Ctrl+V", tr("paste from Excel"))]

    def _say(self, row: int, column: int) -> None:
        self.grid.say(row, self.grid.columns[column - 1].code)
        self._go_to(row, column)
        self.row_said.emit(self.grid.rows[row].code, self.grid.columns[column - 1].code)
        self.changed.emit()

    def _move(self, row: int, column: int) -> None:
        inside = 0 <= row < len(self.grid.rows) and 1 <= column <= len(self.grid.columns)
        if inside:
            self._go_to(row, column)
            self.start().setFocus()

    def _go_to(self, row: int, column: int) -> None:
        self._cells.row = row
        self._spot.setCurrentIndex(
            self.grid.index(row, column), QItemSelectionModel.SelectionFlag.NoUpdate
        )
        for block in self.blocks:
            block.viewport().update()
        self.row_reached.emit(self.grid.rows[row].code)

    def paste(self, text: str) -> int:
        """Say a column of words from Excel from the current row on; how many rows were taken."""
        taken = 0
        row = self._cells.row
        for line in text.splitlines():
            if row >= len(self.grid.rows):
                break
            column = self._column_named(line.split("\t")[-1].strip())
            if column:
                self._say(row, column)
                taken += 1
            row += 1
        return taken

    def _column_named(self, word: str) -> int:
        for number, column in enumerate(self.grid.columns, 1):
            if word and word in (
                column.code,
                column.label,
                column.head.replace("\n", ""),
                str(number),
            ):
                return number
        return {"○": 1, "〇": 1, "？": len(self.grid.columns)}.get(word, 0)


def _in_form(column: Column, form: str) -> Column:
    return Column(column.code, wording_for(column.label, form), wording_for(column.head, form))
