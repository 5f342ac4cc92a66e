"""The ledger by vendors: what each one holds, for how much, until when."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from dxdesk.ask.systems import System
from dxdesk.ask.vendors import Vendor, by_vendor, perhaps_the_same
from dxdesk.schemes.calendar import months_after, wareki_day
from dxdesk.ui.municipality.systems_model import MONTHS_AHEAD, Ledger
from dxdesk.ui.municipality.systems_timeline import (
    paint_bar,
    paint_ground,
    paint_today,
    paint_years,
    place_of,
)
from dxdesk.ui.parts import Card, Column, PlainLabel, RecordDelegate, RecordTableModel, Table
from dxdesk.ui.parts.records import RECORD, Index
from dxdesk.ui.parts.table_look import TableHeader
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

_TIMELINE = 4  # the column of the line of years
_SYSTEMS_NAMED = 3


class _VendorDelegate(RecordDelegate):
    """The last column is the line of years, with a mark at every end."""

    today = date.min

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() != _TIMELINE:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, option, index)
        rect, look = option.rect, current()
        ends = [s.contract_end for s in index.data(RECORD).systems if s.contract_end]
        paint_ground(painter, rect, self.today)
        for end in sorted(ends, reverse=True):
            soon = self.today <= end <= months_after(self.today, MONTHS_AHEAD)
            paint_bar(painter, rect, place_of(end, self.today, rect), soon=soon)
        paint_today(painter, rect, self.today)
        foot = QRectF(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(foot, look.colour("line_soft"))
        painter.restore()


class _VendorHeader(TableHeader):
    """The headings, with the years over the last column."""

    today = date.min

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if section != _TIMELINE or self.today == date.min:
            super().paintSection(painter, rect, section)
            return
        painter.save()
        painter.fillRect(rect, current().colour("surface"))
        paint_years(painter, rect, self.today)
        foot = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(foot, current().colour("outline"))
        painter.restore()


class VendorsCard(Card):
    """One row a vendor; Enter leads to its systems. Likeness of names is said, never acted on."""

    vendor_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(padding=(0, 0))
        self.body.setContentsMargins(1, 1, 1, px(12))
        self._today = date.min
        self.model = RecordTableModel(self._columns())
        self.table = Table(self.model, tr("By vendor"), row_height=56, sortable=False)
        self._delegate, self._header = _VendorDelegate(self.table), _VendorHeader(self.table)
        self.table.setItemDelegate(self._delegate)
        self.table.setHorizontalHeader(self._header)
        self._header.setSectionsClickable(False)
        self.table._fit_columns()
        self.table.setMinimumHeight(px(240))
        self.table.opened.connect(lambda vendor: self.vendor_opened.emit(vendor.name))
        self.hint = PlainLabel("", "note")
        self.hint.setContentsMargins(px(16), px(4), px(16), 0)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.hint)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(tr("Vendor"), _name, width=250, bold=lambda vendor: bool(vendor.name)),
            Column(tr("Yen a year"), _cost, align="right", width=150),
            Column(tr("Next end"), self._end, width=182),
            Column(tr("Systems"), _systems, tooltip=_every_system, width=214),
            Column(tr("Time line"), lambda vendor: "", stretch=True),
        )

    def show_ledger(self, ledger: Ledger) -> None:
        """Group what was said; operations without a contract are left out."""
        self._today = self._delegate.today = self._header.today = ledger.today
        vendors = by_vendor(filter(_under_contract, ledger.systems))
        self.model.show_records(vendors)
        alike = perhaps_the_same(vendor.name for vendor in vendors)
        said = tr("{names} may be the same vendor. The names stay as they are written.")
        lines = [said.format(names="".join(f"「{name}」" for name in names)) for names in alike]
        self.hint.setText("\n".join(lines))
        self.hint.setVisible(bool(lines))

    def _end(self, vendor: Vendor) -> str:
        if vendor.first_end is None:
            return tr("not written")
        days = (vendor.first_end - self._today).days
        words = tr("{days} days left") if days >= 0 else tr("ended {days} days ago")
        return f"{wareki_day(vendor.first_end)}\n{words.format(days=abs(days))}"


def _under_contract(system: System) -> bool:
    """Own systems, and operations of which more is known than their move."""
    known = system.vendor or system.contract_end or system.yearly_cost_yen
    return not system.operation or bool(known)


def _name(vendor: Vendor) -> str:
    count = tr("{count} systems").format(count=len(vendor.systems))
    name = vendor.name or tr("(no vendor written)")
    return f"{name}\n{count}"


def _cost(vendor: Vendor) -> str:
    unknown = vendor.cost_unknown
    if unknown == len(vendor.systems):
        return tr("not written")
    beside = tr("{count} not written").format(count=unknown) if unknown else ""
    return f"{vendor.yearly_cost_yen:,}\n{beside}" if beside else f"{vendor.yearly_cost_yen:,}"


def _systems(vendor: Vendor) -> str:
    names = [system.name for system in vendor.systems]
    if len(names) <= _SYSTEMS_NAMED - 1:
        return "\n".join(names)
    more = tr("{name} and {count} more").format(name=names[1], count=len(names) - 2)
    return f"{names[0]}\n{more}"


def _every_system(vendor: Vendor) -> str:
    return "、".join(system.name for system in vendor.systems)
