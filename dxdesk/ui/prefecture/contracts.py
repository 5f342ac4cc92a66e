"""Contracts of all municipalities by the month in which they end."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.desks import across
from dxdesk.desks.overview import Picture
from dxdesk.schemes.calendar import wareki
from dxdesk.ui.parts import Column, FilterField, RecordTableModel, Table
from dxdesk.ui.prefecture.panels import Panel, growing
from dxdesk.ui.theme import px
from dxdesk.words import tr


def _cost(end: across.ContractEnd) -> str:
    yen = end.system.yearly_cost_yen
    return "" if yen is None else tr("{yen} yen").format(yen=f"{yen:,}")


def _columns(today: date) -> tuple[Column, ...]:
    return (
        Column(tr("Ends on"), lambda end: wareki(end.ends_on), sort_key=lambda end: end.ends_on),
        Column(tr("Days left"), lambda end: f"{(end.ends_on - today).days:,}", align="right",
               sort_key=lambda end: end.ends_on),
        Column(tr("Municipality"), lambda end: end.town.name,
               sort_key=lambda end: end.town.code, bold=lambda end: True),
        Column(tr("System"), lambda end: end.system.name, stretch=True),
        Column(tr("Vendor"), lambda end: end.system.vendor),
        Column(tr("Yearly cost"), _cost, align="right",
               sort_key=lambda end: end.system.yearly_cost_yen),
    )  # fmt: skip


class ContractsView(QWidget):
    """One table, the nearest end first."""

    town_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.model = RecordTableModel(_columns(date.min))
        self.table = Table(self.model, tr("Contracts that end"))
        self._panel = Panel(tr("Contracts that end"))
        self._panel.inner.addWidget(FilterField(self.model))
        self._panel.inner.addWidget(growing(self.table), 1)
        self.table.setMinimumHeight(px(240))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panel)
        self.table.opened.connect(lambda end: self.town_chosen.emit(end.town.code))

    def show_picture(self, picture: Picture) -> None:
        """Show every contract whose end is known."""
        ends = across.contract_ends(picture)
        self.model.columns = _columns(picture.today)
        self.model.show_records(ends)
        note = tr("{count}, nearest first").format(count=len(ends))
        self._panel.show_head(tr("Contracts that end"), note)

    def current_town(self) -> str:
        """The municipality the cursor is on."""
        end = self.table.current_record()
        return end.town.code if end else ""

    def copy_all(self) -> None:
        """Put the table, with headers, on the clipboard."""
        self.table.clearSelection()
        self.table.copy()
