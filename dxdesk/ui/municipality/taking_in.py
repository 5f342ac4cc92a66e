"""Taking a table of the office into the ledger: read beside the window, matched, then kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dxdesk.desks.table_import import OfficeTable, Outcome, bad_cells_by_system, outcome_of
from dxdesk.paper.office_columns import with_field, with_unit
from dxdesk.paper.office_guessing import guessed_in, matched_at
from dxdesk.ui.municipality.newest import Newest
from dxdesk.ui.municipality.systems_cells import with_operations
from dxdesk.ui.municipality.table_place import what_it_does
from dxdesk.ui.municipality.table_screen import TableScreen
from dxdesk.ui.parts import ActionBar
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.ui.municipality.desk import MunicipalityDesk

Change = Callable[[OfficeTable], OfficeTable]


class TakingIn(QObject):
    """Owns the page and the table on it; the ledger is touched only by `keep`."""

    def __init__(self, desk: MunicipalityDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.newest = Newest(self)
        self.screen, self.bar = TableScreen(), ActionBar(tr("Take in"))
        self._file = ""
        self._now: tuple[OfficeTable, Outcome] | None = None
        self._changes: list[Change] = []
        self._keep_then = False
        self._wire()

    def _wire(self) -> None:
        place, columns = self.screen.place, self.screen.columns
        place.sheet_chosen.connect(
            lambda at: self._change(lambda t: replace(t, matching=guessed_in(t.sheets, at)))
        )
        place.heading_chosen.connect(self._move_heading)
        place.hidden_wished.connect(
            lambda on: self._change(lambda table: replace(table, with_hidden=on))
        )
        place.replacing_wished.connect(
            lambda on: self._change(lambda table: replace(table, replacing=on))
        )
        columns.field_chosen.connect(
            lambda column, field: self._change(
                lambda t: replace(t, matching=with_field(t.matching, column, field))
            )
        )
        columns.unit_chosen.connect(
            lambda column, unit: self._change(
                lambda t: replace(t, matching=with_unit(t.matching, column, unit))
            )
        )
        self.bar.set_back(True, tr("Leave it"))
        self.bar.set_primary(tr("Take in"), None)
        self.bar.back.connect(lambda: self._desk.open("systems"))
        self.bar.forward.connect(self.keep)

    def _move_heading(self, row: int, lines: int) -> None:
        def moved(table: OfficeTable) -> OfficeTable:
            matching = matched_at(table.sheets, table.matching.sheet, row, lines)
            return replace(table, matching=matching)

        self._change(moved)

    def open(self, path: Path, table: OfficeTable, outcome: Outcome) -> None:
        """The page, with a file that was read."""
        self._file, self._changes, self._keep_then = path.name, [], False
        desk = self._desk
        self._show((table, outcome))
        desk.show(self.screen, self.bar, "systems")
        self.screen.place.heading.setFocus()

    def _change(self, change: Change) -> None:
        """Read the table another way, beside the window; wishes come in their order."""
        self._changes.append(change)
        self.newest.make(self._again, self._show, self._say)

    def _again(self) -> tuple[OfficeTable, Outcome]:
        assert self._now is not None
        table = self._now[0]
        while self._changes:
            table = self._changes.pop(0)(table)
        return table, outcome_of(table, self._desk.interview.systems)

    def _show(self, now: tuple[OfficeTable, Outcome]) -> None:
        from dxdesk.paper.ledger_book import joint_words

        self._now = now
        table, outcome = now
        self.screen.show_table(self._file, table, outcome, joint_words())
        self.bar.set_next(tr("When it is taken in"), what_it_does(outcome))
        if self._keep_then and not self._changes:
            self.keep()

    def _say(self, text: str) -> None:
        self.screen.notice.show_notice(text, "bad")

    def keep(self) -> None:
        """Put the systems into the ledger, which can take it back; then show the ledger."""
        if self._now is None or self._changes or self.newest.task.running:
            self._keep_then = True
            return
        self._keep_then = False
        table, outcome = self._now
        if not table.matching.names_systems() or not outcome.ledger.rows:
            self.screen.say_nameless()
            return
        self._now = None
        desk = self._desk
        desk.open("systems")
        systems = desk.ledgers.systems
        systems.take_in(with_operations(outcome.merged.systems), what_it_does(outcome))
        for key, cell in bad_cells_by_system(outcome):
            systems.model.mark_bad(key, cell.field, cell.found)
