"""人材: the people who can be sent, what the plan takes of them, and the requirement."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from dxdesk.desks.decisions import Decision
from dxdesk.desks.overview import Picture
from dxdesk.desks.plan_table import PoolRow, pool_rows
from dxdesk.desks.pool_changes import PoolChanges
from dxdesk.ui.fonts import letters
from dxdesk.ui.parts import (
    Column,
    FilterField,
    OutlineButton,
    PlainLabel,
    RecordDelegate,
    RecordTableModel,
    Table,
    rule,
)
from dxdesk.ui.parts.records import RECORD
from dxdesk.ui.prefecture.panels import Nothing, Panel, Panels, Screen, growing
from dxdesk.ui.prefecture.pool_detail import PersonPanel
from dxdesk.ui.prefecture.pool_preview import EffectPanel, PreviewPanel
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
    """The primary button takes the pool in from Excel, and says yes to what that would change."""

    keys = (("Ctrl+F", tr("filter")), ("Ctrl+C", tr("copy with headers")))
    import_wanted = Signal()
    taking_wanted = Signal(object)  # PoolChanges
    form_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Pool"))
        self.model = RecordTableModel(COLUMNS)
        self.table = Table(self.model, tr("Pool"), row_height=48)
        self.table.setItemDelegateForColumn(DAYS_COLUMN, DayBoxDelegate(self.table))
        self.person = PersonPanel()
        self.preview, self.effect = PreviewPanel(), EffectPanel()
        self.form = OutlineButton(tr("Write as Excel"), "microsoft-excel")
        self.leave = OutlineButton(tr("Leave the pool as it is"), "close")
        self._nothing = Nothing("account-multiple-outline")
        self._changes: PoolChanges | None = None
        self._decisions: tuple[Decision, ...] = ()
        self._sentence = ""
        self._lay_out()
        self._wire()
        self.end_preview()

    def _lay_out(self) -> None:
        people = Panel()
        people.inner.setContentsMargins(0, px(4), 0, 0)
        people.inner.setSpacing(0)
        people.inner.addWidget(growing(self.table), 1)
        note = PlainLabel(
            tr("The requirement is announced, not in force; the ministry appoints."), "small"
        )
        note.setContentsMargins(px(16), px(6), px(16), px(8))
        people.inner.addWidget(rule())
        people.inner.addWidget(note)
        self.filter = FilterField(self.model)
        self.filter.setMaximumWidth(px(240))
        self.heading.add(self.filter)
        self.table.setMinimumHeight(px(260))
        self._usual, self._before = Panels(), Panels()
        self._usual.add(growing(people), 1)
        self._usual.add(self.person, width=264)
        self._before.add(growing(self.preview), 1)
        self._before.add(self.effect, width=264)
        self.content.addWidget(self._nothing, 1)
        self.content.addWidget(self._usual, 1)
        self.content.addWidget(self._before, 1)
        self.bar.set_extra([self.form, self.leave])

    def _wire(self) -> None:
        self.bar.forward.connect(self._forward)
        self.form.clicked.connect(self.form_wanted)
        self.leave.clicked.connect(self.end_preview)
        self.table.moved.connect(self.person.show_row)

    def first_focus(self) -> QWidget:
        if self._changes is not None:
            return self.preview.table
        return self.table if self.model.rowCount() else self.bar.primary

    def show_picture(self, picture: Picture) -> None:
        """Show the pool beside the plan made last."""
        rows = pool_rows(picture)
        used, free = sum(row.used for row in rows), sum(row.free for row in rows)
        words = tr("{count} people; the plan takes {used} of {free} days a week")
        self._sentence = words.format(count=len(rows), used=days(used), free=days(free))
        before = self.table.current_record()
        self.model.show_records(rows)
        key = before.person.key if before else ""
        chosen = next((r for r in rows if r.person.key == key), rows[0] if rows else None)
        if chosen is not None:
            self.table.choose(chosen)
        self.person.show_row(chosen)
        self._show_which()

    def show_preview(self, changes: PoolChanges, file: str) -> None:
        """Show what a file would change, and ask."""
        self._changes = changes
        self.preview.show_changes(changes, file)
        self.effect.show_changes(changes)
        self._show_which()
        self.preview.table.setFocus()

    def end_preview(self) -> None:
        """Back to the pool in force."""
        self._changes = None
        self._show_which()

    def _show_which(self) -> None:
        asking = self._changes is not None
        before: tuple[QWidget, ...] = (self._before, self.leave)
        usual: tuple[QWidget, ...] = (self._usual, self.form, self.filter)
        for widget in before:
            widget.setVisible(asking)
        here = self.model.has_records()
        for widget in usual:
            widget.setVisible(not asking and (here or widget is self.form))
        nobody = tr("There is nobody in the pool yet. Take the people in from the Excel form.")
        self._nothing.say("" if here or asking else nobody)
        self._show_band()
        if self._changes is not None:
            words = tr("{count} people are in the file. Take them in?")
            self.heading.sentence.setText(words.format(count=len(self._changes.people)))
            self.bar.set_primary(tr("Replace the pool"), "check")
        else:
            self.heading.sentence.setText(self._sentence)
            self.bar.set_primary(tr("Take in from Excel"), "file-import-outline")

    def show_decisions(self, decisions: Sequence[Decision]) -> None:
        self._decisions = tuple(decisions)
        self._show_band()

    def _show_band(self) -> None:
        """A pool that waits to be taken in is the one thing to decide."""
        self.band.show_decisions(() if self._changes else self._decisions)

    def _forward(self) -> None:
        if self._changes is None:
            self.import_wanted.emit()
        else:
            self.taking_wanted.emit(self._changes)
