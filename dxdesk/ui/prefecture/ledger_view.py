"""年度の台帳: what each town asked for and received over the years, and how long it waited."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dxdesk.desks.continuity import LedgerRow, same_person_words
from dxdesk.desks.planners_picture import PlannersPicture
from dxdesk.schemes.calendar import wareki_year
from dxdesk.ui.parts import (
    ChoiceBox,
    Column,
    FilterField,
    FormField,
    OutlineButton,
    PlainLabel,
    RecordTableModel,
    Table,
    empty,
    rule,
)
from dxdesk.ui.prefecture.panels import Panel, Panels, growing
from dxdesk.ui.prefecture.planners_view import PlannersView
from dxdesk.ui.prefecture.wishes import WriteYear
from dxdesk.ui.theme import px
from dxdesk.words import tr

COLUMNS = (
    Column(tr("Municipality"), lambda row: row.name, bold=lambda row: True, width=140),
    Column(
        tr("Asked"),
        lambda row: tr("{n} days").format(n=f"{row.asked:,}"),
        align="right",
        sort_key=lambda row: row.asked,
        width=104,
    ),
    Column(
        tr("Received"),
        lambda row: tr("{n} days").format(n=f"{row.received:,}"),
        align="right",
        sort_key=lambda row: row.received,
        width=104,
    ),
    Column(
        tr("Waited"),
        lambda row: tr("{n} years").format(n=row.waited) if row.waited else "—",
        align="right",
        sort_key=lambda row: row.waited,
        role=lambda row: "warn" if row.waited else "muted",
        width=96,
    ),
    Column(
        tr("Last served"),
        lambda row: wareki_year(row.last_served) if row.last_served else "—",
        width=136,
    ),
    Column(tr("Same person"), lambda row: same_person_words(row) or "—", stretch=True),
)


class LedgerView(PlannersView):
    """The table by code, never a ranking; at the right the years of one town."""

    def __init__(self) -> None:
        super().__init__()
        self.model = RecordTableModel(COLUMNS)
        self.table = Table(self.model, tr("Towns over the years"))
        self.side = Panel(tr("Years"))
        self._years = QVBoxLayout()
        self.town = ChoiceBox(tr("Municipality"))
        self.town.let_shrink(8)
        self.year, self.asked, self.received, self.note = (QLineEdit() for _ in range(4))
        self.save = OutlineButton(tr("Write this year down"), "check", small=True)
        self._row: LedgerRow | None = None
        self._rule = rule()
        self._nothing = PlainLabel("", "help")
        self._nothing.setContentsMargins(px(16), px(16), px(16), px(16))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self.table.moved.connect(self._show_row)
        self.save.clicked.connect(self._save)
        self.note.returnPressed.connect(self._save)

    def _lay_out(self) -> None:
        middle = Panel()
        middle.inner.setContentsMargins(0, 0, 0, 0)
        middle.inner.setSpacing(0)
        filter_field = FilterField(self.model)
        filter_field.setMaximumWidth(px(240))
        top = QVBoxLayout()
        top.setContentsMargins(px(12), px(8), px(12), px(8))
        top.addWidget(filter_field)
        middle.inner.addLayout(top)
        middle.inner.addWidget(self._nothing, 1)
        middle.inner.addWidget(growing(self.table), 1)
        self.table.setMinimumHeight(px(280))
        note = PlainLabel(tr("Received is what was settled. Towns stand in code order."), "small")
        note.setContentsMargins(px(16), px(6), px(16), px(6))
        middle.inner.addWidget(note)
        self.side.let_scroll()
        self.side.inner.addLayout(self._years)
        self.side.inner.addWidget(self._rule)
        self.side.inner.addWidget(PlainLabel(tr("A year before this workspace"), "strong"))
        self.side.inner.addWidget(FormField(tr("Municipality"), self.town))
        fields = (
            (tr("Fiscal year, such as 令和6"), self.year),
            (tr("Days asked"), self.asked),
            (tr("Days received"), self.received),
            (tr("Where this is known from"), self.note),
        )
        for words, line in fields:
            line.setMaxLength(120)
            self.side.inner.addWidget(FormField(words, line))
        self.side.inner.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        self.side.inner.addStretch(1)
        panels = Panels()
        panels.add(growing(middle), 1)
        panels.add(self.side, width=300)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panels, 1)

    def show_planners(self, picture: PlannersPicture, year: int) -> None:
        """Show every town that ever asked for something."""
        rows = picture.ledger
        if self.town.count() != len(picture.needs.towns):
            self.town.clear()
            for code, name in picture.needs.towns.items():
                self.town.addItem(name, code)
        before = self._row.town if self._row else ""
        hint = tr("Nothing is settled yet. Earlier years can be written down at the right.")
        self._nothing.setText("" if rows else hint)
        self._nothing.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self.model.show_records(rows)
        chosen = next((row for row in rows if row.town == before), rows[0] if rows else None)
        if chosen is not None:
            self.table.choose(chosen)
        self._show_row(chosen)

    def _show_row(self, row: LedgerRow | None) -> None:
        self._row = row
        empty(self._years)
        self.side.show_head(row.name if row else tr("Years"))
        self._rule.setVisible(row is not None)
        if row is not None:
            self.town.setCurrentIndex(max(0, self.town.findData(row.town)))
        for year in reversed(row.years if row else ()):
            words = tr("{year}: {asked} days asked, {received} received")
            said = words.format(
                year=wareki_year(year.fiscal_year), asked=year.asked, received=year.received
            )
            self._years.addWidget(PlainLabel(said, "note", role="text"))
            below = "　".join(part for part in ("、".join(year.people), year.note) if part)
            if below:
                self._years.addWidget(PlainLabel(below, "small"))

    def _save(self) -> None:
        lines = (self.year, self.asked, self.received)
        empty_one = next((line for line in lines if not line.text().strip()), None)
        if empty_one is not None:
            empty_one.setFocus()
            return
        year, asked, received = (line.text() for line in lines)
        town = str(self.town.currentData())
        self.wish.emit(WriteYear(year, town, asked, received, self.note.text()))
        for line in (*lines, self.note):
            line.clear()

    def lacks_rows(self) -> bool:
        return not self.model.rowCount()

    def first_focus(self) -> QWidget:
        """The table, or the first field while there is none."""
        return self.table if self.model.rowCount() else self.year
