"""計画のもと: every need as the solver will see it, changed cell by cell with a reason."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.desks.planners_picture import PlannersPicture
from dxdesk.plan.need_lines import NeedRow
from dxdesk.ui.parts import FilterField, Flow, OutlineButton, PlainLabel, RecordTableModel, rule
from dxdesk.ui.prefecture.need_cell import NeedCell
from dxdesk.ui.prefecture.need_form import NeedForm
from dxdesk.ui.prefecture.needs_columns import LEADING, ORDER, NeedsLook, columns
from dxdesk.ui.prefecture.needs_grid import NeedsGrid
from dxdesk.ui.prefecture.panels import Panel, Panels, growing
from dxdesk.ui.prefecture.planners_view import PlannersView
from dxdesk.ui.prefecture.wishes import TakeBook
from dxdesk.ui.theme import px
from dxdesk.words import tr


class NeedsView(PlannersView):
    """Arrows move in the table, Enter goes to the cell at the right; there Enter writes it."""

    def __init__(self) -> None:
        super().__init__()
        self.cell, self.form = NeedCell(), NeedForm()
        self.note = PlainLabel("", "note")
        self.add = OutlineButton(tr("Add a need told by telephone"), "phone-plus-outline", True)
        self.write = OutlineButton(tr("Write as Excel"), "microsoft-excel", True)
        self.read = OutlineButton(tr("Read from Excel"), "file-import-outline", True)
        self._look = NeedsLook()
        self.model = RecordTableModel(columns(self._look))
        self.table = NeedsGrid(self.model, tr("What is planned from"))
        self._middle = Panel()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self._middle.inner.setContentsMargins(0, 0, 0, 0)
        self._middle.inner.setSpacing(0)
        self.note.setContentsMargins(px(16), px(8), px(16), 0)
        self._middle.inner.addWidget(self.note)
        buttons = Flow(8)
        for button in (self.add, self.write, self.read):
            buttons.addWidget(button)
        around = QVBoxLayout()
        around.setContentsMargins(px(12), px(6), px(12), px(8))
        around.addLayout(buttons)
        self._middle.inner.addLayout(around)
        self._middle.inner.addWidget(rule())
        self.table.setMinimumHeight(px(280))
        self._middle.inner.addWidget(growing(self.table), 1)
        self._middle.inner.addWidget(rule())
        self._middle.inner.addLayout(self._foot())
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(growing(self.cell))
        column.addWidget(growing(self.form))
        self.form.hide()
        panels = Panels()
        panels.add(growing(self._middle), 1)
        panels.add(side, width=300)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panels)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(px(12), px(6), px(12), px(6))
        foot.setSpacing(px(12))
        filter_field = FilterField(self.model)
        filter_field.setMaximumWidth(px(240))
        foot.addWidget(filter_field)
        hint = tr("Enter: change the cell. Nothing reaches the planning that is not here.")
        foot.addWidget(PlainLabel(hint, "small"), 1)
        return foot

    def _wire(self) -> None:
        self.table.cell_moved.connect(self._show_cell)
        self.table.opened.connect(lambda row: self.cell.edit())
        self.cell.wish.connect(self.wish)
        self.cell.left.connect(self._back_to_table)
        self.form.wish.connect(self.wish)
        self.form.left.connect(lambda: self.show_form(False))
        self.add.clicked.connect(lambda: self.show_form(True))
        self.write.clicked.connect(lambda: self.wish.emit(TakeBook("needs", out=True)))
        self.read.clicked.connect(lambda: self.wish.emit(TakeBook("needs")))

    def show_form(self, shown: bool) -> None:
        """The form for a need told by telephone, in the place of the cell."""
        self.form.setVisible(shown)
        self.cell.setVisible(not shown)
        if shown:
            self.form.town.setFocus()
        else:
            self._back_to_table()

    def show_planners(self, picture: PlannersPicture, year: int) -> None:
        """Show the table; the cell that is looked at stays."""
        needs = picture.needs
        self._look.names, self._look.year = dict(needs.towns), year
        at = self.table.currentIndex()
        before = self.table.current_record()
        self.model.show_records(needs.rows)
        again = next((r for r in needs.rows if before and r.key == before.key), None)
        chosen = again or (needs.rows[0] if needs.rows else None)
        if chosen is not None:
            column = max(LEADING, at.column())
            self.table.setCurrentIndex(self.model.index(self.model.row_of(chosen), column))
            self._show_cell(chosen, column)
        self.form.show_towns(needs.towns)
        words = tr("{count} needs, {changed} changed by the planner.").format(
            count=len(needs.rows), changed=needs.changed
        )
        if needs.moved:
            words += tr(" In {count} cells the report says something else now.").format(
                count=needs.moved
            )
        if needs.forgotten:
            words += tr(" {count} changes belong to needs that are gone.").format(
                count=len(needs.forgotten)
            )
        self.note.setText(words)

    def _show_cell(self, row: NeedRow, column: int) -> None:
        field = ORDER[column - LEADING] if column >= LEADING else ""
        self.cell.show_cell(row, field)

    def _back_to_table(self) -> None:
        self.table.setFocus()

    def first_focus(self) -> QWidget:
        """The table."""
        return self.table
