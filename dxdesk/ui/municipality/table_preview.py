"""The first rows as they would come in, and every cell that cannot, marked and listed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from dxdesk.ask.systems import OPERATIONS
from dxdesk.desks.table_import import OfficeTable, Outcome
from dxdesk.paper.book_words import synonyms
from dxdesk.paper.office_ledger import COST, BadCell
from dxdesk.paper.office_words import office_words
from dxdesk.schemes.calendar import wareki_day
from dxdesk.ui.municipality.table_columns import our_titles
from dxdesk.ui.parts import Card, Column, PlainLabel, RecordDelegate, RecordTableModel, Table
from dxdesk.ui.parts.records import COLUMN, RECORD, Index
from dxdesk.ui.parts.table_look import row_height
from dxdesk.ui.theme import current, px, tall
from dxdesk.words import tr

ROWS_SHOWN = 8
BAD_SHOWN = 200
_BAD_MARK = ("alert-circle-outline", "bad")
_WIDTHS = {"name": 220, "vendor": 180, COST: 150, "contract_end": 156, "note": 180}
JointWords = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row of the table as it would be read."""

    row: int
    said: Mapping[str, str]
    bad: Mapping[str, BadCell] = field(default_factory=dict)


def preview_rows(outcome: Outcome, joint_words: JointWords) -> tuple[PreviewRow, ...]:
    """The first rows, those with a bad cell and without a name among them."""
    values = {row.row: row.values for row in outcome.ledger.rows[:ROWS_SHOWN]}
    last = max(values, default=0) if len(values) == ROWS_SHOWN else None
    bad: dict[int, dict[str, BadCell]] = {}
    for cell in outcome.ledger.bad:
        if last is None or cell.row <= last:
            bad.setdefault(cell.row, {})[cell.field] = cell
    found = []
    for number in sorted(values.keys() | bad.keys())[:ROWS_SHOWN]:
        said = {f: in_words(f, v, joint_words) for f, v in values.get(number, {}).items()}
        said |= {name: cell.found for name, cell in bad.get(number, {}).items()}
        found.append(PreviewRow(number, said, bad.get(number, {})))
    return tuple(found)


def in_words(name: str, value: object, joint_words: JointWords) -> str:
    """What was read, as the ledger would show it."""
    if isinstance(value, date):
        return wareki_day(value)
    if name == COST and isinstance(value, int):
        return f"{value:,}"
    code = str(value)
    words: Mapping[str, tuple[str, ...]] = {
        "operation": {c: (n,) for c, n in OPERATIONS.items()},
        "migration": synonyms("migration"),
        "joint_item": joint_words,
    }.get(name, {})
    return words.get(code, (code.replace("\n", " "),))[0]


class _PreviewDelegate(RecordDelegate):
    """A bad cell has a bad edge, besides its icon and its words."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        icon = index.data(COLUMN).icon
        if icon is None or icon(index.data(RECORD)) is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current().colour("bad"), 2))
        painter.drawRoundedRect(option.rect.adjusted(4, 4, -4, -5), 4, 4)
        painter.restore()


class PreviewCard(Card):
    """The table of the first rows."""

    def __init__(self) -> None:
        super().__init__(padding=(24, 16))
        self.title = PlainLabel("", "heading")
        self.left_out = PlainLabel("", "note")
        self.body.addWidget(self.title)
        self.table: Table | None = None
        self.body.addWidget(self.left_out)

    def show_outcome(self, table: OfficeTable, outcome: Outcome, joint_words: JointWords) -> None:
        """Show the first rows with the columns as they are matched."""
        rows = preview_rows(outcome, joint_words)
        self.title.setText(
            tr("The first {count} of {all} systems, as they are read").format(
                count=len(rows), all=len(outcome.ledger.rows)
            )
        )
        if self.table is not None:
            self.body.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
        self.table = self._table(table, rows)
        self.body.insertWidget(1, self.table)
        self.left_out.setText(_left_out(outcome))
        self.left_out.setVisible(bool(self.left_out.text()))

    def _table(self, table: OfficeTable, rows: tuple[PreviewRow, ...]) -> Table:
        titles = our_titles()
        used = [each.field for each in table.matching.columns if each.field]
        columns = [Column(tr("Row"), lambda record: str(record.row), align="right", width=64)]
        names = [name for name in titles if name in used]
        columns += [_column(name, titles[name], last=name == names[-1]) for name in names]
        shown = Table(RecordTableModel(columns, rows), tr("Preview"), sortable=False)
        shown.setItemDelegate(_PreviewDelegate(shown))
        shown.setFixedHeight(tall(34) + row_height(False) * max(1, len(rows)) + px(16))
        shown.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return shown


def _column(name: str, title: str, *, last: bool) -> Column:
    def bad(record: PreviewRow) -> BadCell | None:
        return record.bad.get(name)

    mark: Callable[[PreviewRow], tuple[str, str] | None]
    mark = lambda record: _BAD_MARK if bad(record) else None  # noqa: E731
    return Column(
        title,
        lambda record: record.said.get(name, ""),
        align="right" if name == COST else "left",
        icon=mark,
        role=lambda record: "bad" if bad(record) else "text",
        tooltip=lambda record: _reason(bad(record)),
        width=_WIDTHS.get(name, 140),
        stretch=last,
    )


def _reason(cell: BadCell | None) -> str:
    return "" if cell is None else f"{cell.wrong}。{cell.allowed}"


def _left_out(outcome: Outcome) -> str:
    if not outcome.ledger.left_out:
        return ""
    why = office_words().left_out
    rows: dict[str, list[str]] = {}
    for left in outcome.ledger.left_out:
        rows.setdefault(why[left.why], []).append(str(left.row))
    named = "　".join(f"{words} {'・'.join(numbers[:12])}" for words, numbers in rows.items())
    return tr("Rows that do not come in: {rows}").format(rows=named)


class BadCellsCard(Card):
    """The list of cells that cannot be read: where, what, why, and what may stand there."""

    def __init__(self) -> None:
        super().__init__(padding=(24, 16))
        self.title = PlainLabel("", "heading")
        self.body.addWidget(self.title)
        note = tr("They stay empty in the ledger, marked there with what was written.")
        self.body.addWidget(PlainLabel(note, "note"))
        columns = (
            Column(tr("Cell"), lambda cell: cell.place, width=72, bold=lambda _: True),
            Column(tr("Column"), lambda cell: cell.title, width=140),
            Column(tr("Written there"), lambda cell: cell.found or tr("(empty)"), width=150),
            Column(tr("What is wrong"), lambda cell: cell.wrong, width=206),
            Column(
                tr("What is possible"),
                lambda cell: cell.allowed,
                tooltip=lambda cell: cell.allowed,
                stretch=True,
            ),
        )
        self.model = RecordTableModel(columns)
        self.table = Table(self.model, tr("Cells that cannot be read"), sortable=False)
        self.body.addWidget(self.table)

    def show_bad(self, bad: tuple[BadCell, ...]) -> None:
        """Show the list, or nothing where every cell can be read."""
        self.title.setText(tr("{count} cells cannot be read").format(count=len(bad)))
        self.model.show_records(bad[:BAD_SHOWN])
        rows = min(len(bad), 10)
        self.table.setFixedHeight(tall(34) + row_height(False) * rows + px(16))
        self.setVisible(bool(bad))
