"""The page on which a table of the office is matched and looked at before anything is kept."""

from __future__ import annotations

from dxdesk.desks.table_import import OfficeTable, Outcome
from dxdesk.ui.municipality.sheet import Sheet
from dxdesk.ui.municipality.table_columns import ColumnsCard
from dxdesk.ui.municipality.table_place import PlaceCard
from dxdesk.ui.municipality.table_preview import BadCellsCard, JointWords, PreviewCard
from dxdesk.ui.parts import NoticeLine
from dxdesk.words import tr


class TableScreen(Sheet):
    """Where the table is, what its columns are, how its first rows are read, what is bad."""

    def __init__(self) -> None:
        super().__init__(tr("Take in a table"))
        self.notice = NoticeLine()
        self.place, self.columns = PlaceCard(), ColumnsCard()
        self.preview, self.bad = PreviewCard(), BadCellsCard()
        for part in (self.notice, self.place, self.columns, self.preview, self.bad):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def show_table(
        self, file: str, table: OfficeTable, outcome: Outcome, joint_words: JointWords
    ) -> None:
        """Show everything anew; a box that has the focus keeps it."""
        said = tr("{file}: nothing has been kept yet. See whether the columns are right.")
        self.say(said.format(file=file))
        self.place.show_table(table, outcome)
        self.columns.show_matching(table.matching, outcome.examples)
        self.preview.show_outcome(table, outcome, joint_words)
        self.bad.show_bad(outcome.ledger.bad)
        if table.matching.names_systems():
            self.notice.hide()
        else:
            self.say_nameless()

    def say_nameless(self) -> None:
        """Say that without names no row can come in."""
        text = tr("Choose the column with the names of the systems.")
        self.notice.show_notice(text, "warn")

    @staticmethod
    def keys() -> tuple[tuple[str, str], ...]:
        """The keys that work here, for the status line."""
        return (("Tab", tr("next")), ("↑↓", tr("choose")), ("Ctrl+C", tr("copy the table")))
