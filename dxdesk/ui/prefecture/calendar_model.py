"""People or municipalities by days: the model under the week and the month."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dxdesk.desks.calendar_rows import (
    FREE,
    OFF,
    SHUT,
    TOWNS,
    CalendarRow,
    rows_of,
    standing,
    visits_at,
)
from dxdesk.desks.visit_calendar import VisitCalendar
from dxdesk.plan.visit_days import DatedVisit
from dxdesk.schemes.calendar import WEEKDAYS
from dxdesk.words import tr

Index = QModelIndex | QPersistentModelIndex
VISITS = Qt.ItemDataRole.UserRole
STANDING = Qt.ItemDataRole.UserRole + 1


class CalendarModel(QAbstractTableModel):
    """Rows people or municipalities, columns days; a cell holds the visits of that day."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.calendar: VisitCalendar | None = None
        self.by = ""
        self.rows: tuple[CalendarRow, ...] = ()
        self.days: tuple[date, ...] = ()

    def show_days(self, calendar: VisitCalendar | None, by: str, days: Sequence[date]) -> None:
        """Show other days, other rows, or another plan."""
        self.beginResetModel()
        self.calendar, self.by, self.days = calendar, by, tuple(days)
        self.rows = rows_of(calendar, by) if calendar else ()
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.days)

    def visits(self, index: Index) -> tuple[DatedVisit, ...]:
        """What stands in a cell."""
        if self.calendar is None or not index.isValid():
            return ()
        key, day = self.rows[index.row()].key, self.days[index.column()]
        return visits_at(self.calendar, self.by, key, day)

    def most_at_once(self) -> list[int]:
        """For each row, the most visits on one of the days shown."""
        return [max(map(len, self._row(row.key)), default=0) for row in self.rows]

    def bars(self) -> Iterator[tuple[int, int, int]]:
        """Days in one place that follow each other: row, first column, how many columns."""
        for number, row in enumerate(self.rows):
            alone = [self._alone(visits) for visits in self._row(row.key)]
            column = 0
            for pair, run in groupby(alone):
                wide = len(list(run))
                if pair is not None and wide > 1:
                    yield number, column, wide
                column += wide

    def _row(self, key: str) -> list[tuple[DatedVisit, ...]]:
        if self.calendar is None:
            return []
        return [visits_at(self.calendar, self.by, key, day) for day in self.days]

    @staticmethod
    def _alone(visits: tuple[DatedVisit, ...]) -> tuple[str, str] | None:
        """Who goes for what, where it is one visit made as planned."""
        if len(visits) != 1 or visits[0].day != visits[0].planned:
            return None
        return visits[0].specialist, visits[0].need

    def standing(self, index: Index) -> str:
        """What the day of a cell is where no visit stands."""
        assert self.calendar is not None  # there are cells only in a plan
        row, day = self.rows[index.row()], self.days[index.column()]
        return standing(self.calendar, self.by, row.key, day)

    def named(self, visit: DatedVisit) -> str:
        """Where a person goes, or who comes to a municipality."""
        assert self.calendar is not None
        if self.by == TOWNS:
            return self.calendar.people[visit.specialist].name
        return self.calendar.towns[visit.town].name

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == VISITS:
            return self.visits(index)
        if role == STANDING:
            return self.standing(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.words(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            day = day_words(self.days[index.column()])
            return f"{self.rows[index.row()].name} {day} {self.words(index)}"
        return None

    def words(self, index: Index) -> str:
        """A cell in words: where, for what, and what stands in the way."""
        visits = self.visits(index)
        if visits:
            return "\n".join(self._visit_words(each, self.days[index.column()]) for each in visits)
        return {
            FREE: tr("free"),
            OFF: tr("not on this day"),
            SHUT: tr("closed"),
        }.get(self.standing(index), "")

    def _visit_words(self, visit: DatedVisit, day: date) -> str:
        assert self.calendar is not None
        said = f"{self.named(visit)} {self.calendar.needs[visit.need].title}"
        if visit.day == day and visit.planned == day:
            return said
        if visit.day == day:
            from_ = tr("instead of {day}").format(day=day_words(visit.planned))
            return f"{said} {from_}"
        if visit.day is not None:
            moved = tr("moved to {day}").format(day=day_words(visit.day))
            return f"{said} {moved}"
        skipped = tr("left out") if visit.decided else tr("not decided yet")
        return f"{said} {visit.why} {skipped}"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.rows[section].name if section < len(self.rows) else None
        return day_words(self.days[section]) if section < len(self.days) else None

    def copied(self) -> str:
        """The whole table as tab-separated text with headers."""
        head = [tr("Municipality") if self.by == TOWNS else tr("Person")]
        lines = ["\t".join([*head, *(day_words(day) for day in self.days)])]
        for number, row in enumerate(self.rows):
            cells = (self.words(self.index(number, c)) for c in range(len(self.days)))
            lines.append("\t".join([row.name, *(each.replace("\n", "、") for each in cells)]))
        return "\n".join(lines) + "\n"


def day_words(day: date) -> str:
    """「1月18日(月)」."""
    return f"{day.month}月{day.day}日({WEEKDAYS[day.weekday()]})"
