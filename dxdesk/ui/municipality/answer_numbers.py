"""Grids of fixed rows with a number each; where they must add up, the sum is shown live."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ask.faults import Fault
from dxdesk.ask.questions import Field, Kind, Question
from dxdesk.ask.wording import wording_for
from dxdesk.ui.municipality.answer_editor import AnswerEditor, FaultPlace
from dxdesk.ui.municipality.answer_entry import Entry, entry_for, entry_of, filled_in
from dxdesk.ui.municipality.sheet import stacked
from dxdesk.ui.parts import IconLabel, NumberField, PlainLabel, rule
from dxdesk.ui.parts.marks import TermLabel
from dxdesk.ui.theme import px
from dxdesk.words import tr


class NumberRows(AnswerEditor):
    """A row each with its name and a number."""

    def __init__(self, question: Question, form: str) -> None:
        super().__init__()
        self._sums_to = question.sums_to
        self._unit = question.unit
        self.entries: list[Entry] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(0, 1)
        for number, row in enumerate(question.rows):
            label = wording_for(row.label, form)
            field = Field(row.code, label, Kind.NUMBER, question.unit, question.most)
            entry = entry_for(field, form, self._said)
            self.entries.append(entry)
            grid.addWidget(TermLabel(label), number, 0)
            grid.addWidget(entry.editor, number, 1)
            grid.addWidget(PlainLabel(question.unit), number, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, 0)
        column.setSpacing(px(10))
        column.addLayout(grid)
        self._sum, self._mark = PlainLabel(kind="strong"), IconLabel()
        if self._sums_to is not None:
            column.addWidget(rule())
            column.addLayout(self._sum_row())
        self._show_sum()

    def _sum_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        if not stacked():
            row.addStretch()
        row.addWidget(self._mark)
        row.addWidget(self._sum, 1 if stacked() else 0)
        return row

    def show_value(self, value: object | None) -> None:
        said = value if isinstance(value, Mapping) else {}
        for entry in self.entries:
            entry.show(said.get(entry.field.code))
        self._show_sum()

    def raw(self) -> object | None:
        return filled_in(self.entries) or None

    def start(self) -> QWidget:
        return self.entries[0].line

    def show_fault(self, sentence: str, fault: Fault) -> FaultPlace:
        entry = entry_of(self.entries, fault)
        entry.mark(True)
        if not fault.part:  # the rows together
            return FaultPlace("", entry.line, self.raw, lambda: entry.mark(False))
        return FaultPlace(entry.field.label, entry.line, entry.said, lambda: entry.mark(False))

    def _said(self) -> None:
        self._show_sum()
        self.telling()

    def total(self) -> int:
        """The numbers that can be read, added up."""
        editors = [entry.editor for entry in self.entries]
        return sum(e.number() or 0 for e in editors if isinstance(e, NumberField))

    def _show_sum(self) -> None:
        if self._sums_to is None:
            return
        total, unit = self.total(), self._unit
        rest = self._sums_to - total
        words = tr("Together {total} of {whole}{unit}").format(
            total=total, whole=self._sums_to, unit=unit
        )
        if rest > 0:
            words += "  " + tr("{rest}{unit} to go").format(rest=rest, unit=unit)
        elif rest < 0:
            words += "  " + tr("{rest}{unit} too many").format(rest=-rest, unit=unit)
        else:
            words += "  " + tr("This adds up")
        self._sum.setText(words)
        self._mark.show_icon(
            *(("check-circle", "good") if rest == 0 else ("alert-outline", "warn"))
        )
