"""人材: the people who can be sent, what the plan takes of them, and the requirement."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from dxdesk.desks.overview import Picture
from dxdesk.desks.plan_table import PoolRow, pool_rows
from dxdesk.ui.fonts import letters
from dxdesk.ui.parts import (
    Column,
    FilterField,
    OutlineButton,
    PlainLabel,
    RecordDelegate,
    RecordTableModel,
    Table,
)
from dxdesk.ui.parts.records import RECORD
from dxdesk.ui.prefecture.panels import Panel, Panels, Screen, growing
from dxdesk.ui.prefecture.pool_detail import PersonPanel
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

VERDICTS = {
    "met": ("check-circle-outline", "good"),
    "unknown": ("help-circle-outline", "warn"),
    "not": ("close-circle-outline", "bad"),
}
DAYS_COLUMN = 2


def days(half_days: int) -> str:
    """Half-days as days: 3 is 1.5."""
    return f"{half_days / 2:g}"


def _days(row: PoolRow) -> str:
    return tr("{used} of {free} days, {towns} towns").format(
        used=days(row.used), free=days(row.free), towns=row.towns
    )


def _until(row: PoolRow) -> str:
    last = row.person.months[1]
    return tr("no end") if not last else f"R{int(last[:4]) - 2018}.{int(last[5:])}"


COLUMNS = (
    Column(
        tr("Full name"),
        lambda row: f"{row.person.name}\n{row.person.employment}・{row.base}",
        sort_key=lambda row: row.person.name,
        bold=lambda row: True,
        width=190,
    ),
    Column(
        tr("Kind and strengths"),
        lambda row: f"{row.talents}\n{'、'.join(row.person.skills)}",
        stretch=True,
        tooltip=lambda row: f"{row.talents}\n{'、'.join(row.person.skills)}",
    ),
    Column(tr("Days a week"), _days, sort_key=lambda row: row.used, width=150),
    Column(
        tr("Employed until"),
        _until,
        sort_key=lambda row: row.person.months[1] or "9999",
        icon=lambda row: ("alert-outline", "warn") if row.ends_inside else None,
        role=lambda row: "warn" if row.ends_inside else "",
        width=116,
    ),
    Column(
        tr("Requirement (expected)"),
        lambda row: row.verdict,
        icon=lambda row: VERDICTS[row.check.outcome],
        role=lambda row: VERDICTS[row.check.outcome][1],
        width=150,
    ),
)


class DayBoxDelegate(RecordDelegate):
    """A box a day that can be given, filled as far as the plan takes it; the numbers below."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        self.paint_ground(painter, option, index)
        row: PoolRow = index.data(RECORD)
        left, top = option.rect.left() + px(16), option.rect.top() + px(8)
        for day in range((row.free + 1) // 2):
            box = QRect(left + day * px(17), top, px(14), px(12))
            filled = max(0, min(2, row.used - 2 * day)) / 2
            full = QRect(box.left(), box.top(), round(box.width() * filled), box.height())
            painter.fillRect(full, current().colour("heat2"))
            painter.setPen(QPen(current().colour("outline"), 1))
            painter.drawRect(box)
        painter.setFont(letters(px(13)))
        painter.setPen(current().colour("text"))
        words = QRect(left, top + px(15), option.rect.width() - px(24), px(18))
        painter.drawText(words, 0, str(index.data()))
        painter.restore()


class PoolScreen(Screen):
    """The primary button takes the pool in from Excel."""

    keys = (("Ctrl+F", tr("filter")), ("Ctrl+C", tr("copy with headers")))
    import_wanted = Signal()
    form_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Pool"))
        self.model = RecordTableModel(COLUMNS)
        self.table = Table(self.model, tr("Pool"), row_height=48)
        self.table.setItemDelegateForColumn(DAYS_COLUMN, DayBoxDelegate(self.table))
        self.person = PersonPanel()
        self.form = OutlineButton(tr("Write as Excel"), "microsoft-excel")
        self._nothing = PlainLabel(
            tr("There is nobody in the pool yet. Take the people in from the Excel form."), "help"
        )
        people = Panel()
        people.inner.addWidget(FilterField(self.model))
        people.inner.addWidget(self._nothing)
        people.inner.addWidget(growing(self.table), 1)
        people.inner.addWidget(
            PlainLabel(
                tr("The requirement is announced, not in force; the ministry appoints."), "small"
            )
        )
        self.table.setMinimumHeight(px(260))
        panels = Panels()
        panels.add(growing(people), 1)
        panels.add(self.person, width=264)
        self.content.addWidget(panels, 1)
        self.bar.set_extra([self.form])
        self.bar.set_primary(tr("Take in from Excel"), "file-import-outline")
        self.bar.forward.connect(self.import_wanted)
        self.form.clicked.connect(self.form_wanted)
        self.table.moved.connect(self.person.show_row)

    def first_focus(self) -> QWidget:
        return self.table if self.model.rowCount() else self.bar.primary

    def show_picture(self, picture: Picture) -> None:
        """Show the pool beside the plan made last."""
        rows = pool_rows(picture)
        used, free = sum(row.used for row in rows), sum(row.free for row in rows)
        words = tr("{count} people; the plan takes {used} of {free} days a week")
        self.heading.sentence.setText(
            words.format(count=len(rows), used=days(used), free=days(free))
        )
        before = self.table.current_record()
        self.model.show_records(rows)
        self._nothing.setVisible(not rows)
        key = before.person.key if before else ""
        chosen = next((r for r in rows if r.person.key == key), rows[0] if rows else None)
        if chosen is not None:
            self.table.choose(chosen)
        self.person.show_row(chosen)
