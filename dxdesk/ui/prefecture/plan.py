"""派遣計画: left what nobody goes to, middle the table, right the reasons."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from dxdesk.desks.decisions import INBOX, POOL, TOWN
from dxdesk.desks.overview import Picture
from dxdesk.desks.plan_table import Gap, PlanTable, plan_table
from dxdesk.plan.progress import Progress
from dxdesk.schemes.calendar import wareki_year
from dxdesk.ui.parts import OutlineButton, RecordTableModel, Segments
from dxdesk.ui.parts.keys import on_keys
from dxdesk.ui.prefecture.allowed_changes import AllowedChanges
from dxdesk.ui.prefecture.panels import Nothing, Panel, Panels, Screen, growing
from dxdesk.ui.prefecture.plan_detail import PlanDetail
from dxdesk.ui.prefecture.plan_gaps import COLUMNS, GapList
from dxdesk.ui.prefecture.plan_legend import PlanLegend
from dxdesk.ui.prefecture.plan_matrix import PlanMatrix
from dxdesk.ui.prefecture.plan_views import (
    BESIDE,
    KEYS,
    OUT,
    PLANNERS,
    PLANNERS_VIEWS,
    TABLE,
    VIEWS,
    PlanViews,
)
from dxdesk.ui.prefecture.plan_ways import PlanWays
from dxdesk.ui.theme import px
from dxdesk.words import tr


class PlanScreen(Screen):
    """The primary button plans; while the solver works it stops, and the last plan stays."""

    keys: tuple[tuple[str, str], ...] = (
        ("P", tr("pin")),
        ("F", tr("forbid")),
        ("1–4", tr("days a week")),
        ("Delete", tr("take out")),
        ("Enter", tr("who could go")),
        ("Ctrl+Z", tr("undo")),
    )
    plan_wanted = Signal()
    around_wanted = Signal()  # only what changed
    stop_wanted = Signal()
    export_wanted = Signal()
    pin_wanted = Signal(str, str, bool)  # person, need, taken back
    forbid_wanted = Signal(str, str, bool)
    keys_changed = Signal()
    undo_wanted = Signal(bool)  # True: do it again
    wish = Signal(object)  # of the planner
    candidates_wanted = Signal(str)  # need

    def __init__(self) -> None:
        super().__init__(tr("Dispatch plan"))
        self.gaps = RecordTableModel(COLUMNS)
        self.list = GapList(self.gaps)
        self.matrix, self.detail = PlanMatrix(), PlanDetail()
        self.legend, self.changes, self.ways = PlanLegend(), AllowedChanges(), PlanWays()
        self.export = OutlineButton(tr("Write as Excel"), "microsoft-excel")
        self.whole = OutlineButton(tr("Plan the whole again"), "calendar-sync-outline")
        self.switch = Segments(VIEWS)
        self.switch.set_current(TABLE)
        self.heading.add(self.switch)
        self.tables = Segments(PLANNERS_VIEWS)
        self.heading.add(self.tables)
        self._left = Panel(tr("Nobody goes yet"))
        self._nothing = Nothing("calendar-outline")
        self._picture: Picture | None = None
        self.table: PlanTable | None = None
        self.solving = self.writing = self.papering = False
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self._left.inner.setContentsMargins(0, 0, 0, 0)
        self._left.inner.addWidget(growing(self.list))
        self._left.inner.addWidget(self.ways)
        self._left.inner.addWidget(self.changes)
        middle = Panel()
        middle.inner.setContentsMargins(px(4), px(4), px(4), px(4))
        middle.inner.addWidget(growing(self.matrix), 1)
        middle.inner.addWidget(self.legend)
        self.matrix.setMinimumHeight(px(260))
        self.content.addWidget(self._nothing, 1)
        panels = self._panels = Panels()
        panels.add(self._left, width=248)
        panels.add(growing(middle), 1)
        panels.add(self.detail, width=268)
        self.views = PlanViews(panels)
        self.content.addWidget(self.views, 1)
        self.bar.set_extra([self.whole, self.export])

    def _wire(self) -> None:
        self.list.moved.connect(self._show_gap)
        self.list.opened.connect(lambda gap: self.candidates_wanted.emit(gap.need.key))
        self.matrix.cell_focused.connect(self._show_cell)
        self.matrix.pin_wanted.connect(self.detail.pin_first)
        self.matrix.forbid_wanted.connect(self.detail.forbid_first)
        self.matrix.remove_wanted.connect(self.detail.remove_first)
        self.matrix.days_wanted.connect(self.detail.set_days)
        self.matrix.candidates_wanted.connect(self.detail.ask_first)
        self.detail.candidates_wanted.connect(self.candidates_wanted)
        for source in (self.detail, self.changes, self.views):
            source.wish.connect(self.wish)
        on_keys(self, "Ctrl+Z", lambda: self.undo_wanted.emit(False))
        on_keys(self, "Ctrl+Y", lambda: self.undo_wanted.emit(True))
        self.detail.pin_wanted.connect(self.pin_wanted)
        self.detail.forbid_wanted.connect(self.forbid_wanted)
        self.switch.chosen.connect(self.show_view)
        self.tables.chosen.connect(self.show_view)
        self.views.said.connect(self._say_days)
        self.views.town_chosen.connect(lambda code: self.place_wanted.emit(TOWN, code))
        self.export.clicked.connect(self._export)
        self.whole.clicked.connect(self.plan_wanted)
        self.bar.forward.connect(self._forward)

    def first_focus(self) -> QWidget:
        return (self.views.first_focus() or self.matrix) if self.table else self.bar.primary

    def show_view(self, key: str) -> None:
        """The table, a week, a month or the map."""
        self.switch.set_current(key)
        self.tables.set_current(key)
        self.views.show_view(key)
        self._say_keys()
        if key in PLANNERS:
            self.first_focus().setFocus()

    def _say_keys(self) -> None:
        """The keys of the view that is seen, and its button; none where there is nothing yet."""
        key = self.views.current
        here = self.table is not None and not self.views.lacks_rows()
        self.keys = KEYS.get(key, PlanScreen.keys) if here else ()
        # 書き出す has a button of its own for the same workbook
        offered = key not in PLANNERS and (key != OUT or self.writing)
        self.export.setVisible(self.table is not None and offered)
        self.keys_changed.emit()

    def _say_days(self) -> None:
        """Which days are shown, beside what the plan comes to."""
        self._say_keys()
        if self.table is not None and not (self.solving or self.writing or self.papering):
            self._show_state()

    def show_picture(self, picture: Picture) -> None:
        """Show the plan made last, and whether it is still the plan of what is known."""
        came = self._picture is not None and self.table is None and self.isVisible()
        self._picture, self.table = picture, plan_table(picture)
        for widget in (self.views, self.switch, self.tables):
            widget.setVisible(self.table is not None)
        self._say_keys()
        self._nothing.say("" if self.table else _why_no_plan(picture))
        self.views.show_picture(picture)
        if not (self.solving or self.papering):
            self._show_state()
        if came and self.table is not None:  # the first plan: the panels are laid out before it
            QTimer.singleShot(0, self, self._begin)
        else:
            self._fill()

    def _begin(self) -> None:
        """The first plan: the keys below are those of the table, so it has them."""
        self._fill()
        if self.bar.primary.hasFocus():
            self.first_focus().setFocus()

    def _fill(self) -> None:
        """Put the plan into its panels."""
        self.detail.know(self.table)
        self.matrix.show_table(self.table)
        self.legend.show_table(self.table)
        self.changes.show_table(self.table)
        self.ways.show_table(self.table)
        gaps = self.table.gaps if self.table else ()
        self.gaps.show_records(gaps)
        self._left.show_head(tr("{count} needs have nobody").format(count=len(gaps)))
        at = self.matrix.currentIndex()
        if self.table is not None and at.isValid():
            inside = at.column() < len(self.table.people)
            person = self.table.people[at.column()].key if inside else ""
            self._show_cell(self.table.towns[at.row()].code, person)

    def _show_state(self) -> None:
        table = self.table
        self._show_primary()
        if table is None or self._picture is None:
            self.heading.sentence.setText(tr("There is no dispatch plan yet"))
            return
        words = tr(
            "{name}, {year}: somebody goes to {met} of {needs} needs; {urgent} urgent ones left."
        )
        said = words.format(
            name=table.name,
            year=wareki_year(table.planned.problem.fiscal_year),
            met=table.met,
            needs=table.needs,
            urgent=table.urgent_gaps,
        )
        old = (
            "" if self._picture.plan_is_current else tr("Reports, pool or pins have changed since.")
        )
        days = self.views.sentence()
        if self.views.current == BESIDE and days:
            self.heading.sentence.setText(days)
            return
        self.heading.sentence.setText(f"{days}　{said}{old}" if days else said + old)

    def _lacking(self) -> str:
        """The place where what a plan needs is still to be taken in, "" if nothing is."""
        if self._picture is None or not self._picture.arrived:
            return INBOX
        return "" if self._picture.pool else POOL

    def compare_with(self, name: str) -> None:
        """Put a plan that was just made beside the one in force."""
        self.show_view(BESIDE)
        self.views.compare_with(name)

    @property
    def _near(self) -> bool:
        """Whether there is a plan that only needs to follow a change."""
        picture = self._picture
        return self.table is not None and picture is not None and not picture.plan_is_current

    def _show_primary(self) -> None:
        self.whole.setVisible(self._near and not (self.solving or self._lacking()))
        lacking, here = self._lacking(), self.views.primary() if self.table else ""
        if here:
            self.bar.set_primary(here, "check")
        elif lacking:
            words = tr("Take in reports") if lacking == INBOX else tr("Look at the people")
            self.bar.set_primary(words)
        else:
            again = tr("Plan what changed") if self._near else tr("Plan again")
            words = again if self.table else tr("Plan")
            self.bar.set_primary(words, "calendar-sync-outline")

    def show_solving(self, solving: bool, seen: Progress | None = None) -> None:
        """While the solver works: how long, and how near the best plan found is."""
        self.solving = solving
        if not solving:
            self._show_state()
            return
        self.whole.hide()
        self.bar.set_primary(tr("Stop and keep the best"), "stop")
        if seen is None:
            self.heading.sentence.setText(tr("Planning."))
        else:
            words = tr("Planning: {seconds} s, at most {gap} % below the best possible plan.")
            self.heading.sentence.setText(words.format(seconds=seen.seconds, gap=seen.gap_percent))

    def show_writing(self, writing: bool) -> None:
        """While the workbook is written, its button stops that."""
        self.writing = writing
        self._say_keys()
        self.export.setText(tr("Stop writing") if writing else tr("Write as Excel"))
        self.export.set_icon("stop" if writing else "microsoft-excel")
        if writing:
            self.heading.sentence.setText(tr("Writing towns, needs, plan and pool as Excel."))
        else:
            self._show_state()

    def show_papers(self, writing: bool) -> None:
        """While papers are written, the primary button stops that; what is written stays."""
        self.papering = writing
        if writing:
            self.bar.set_primary(tr("Stop writing"), "stop")
            self.heading.sentence.setText(tr("Writing papers."))
        else:
            self._show_state()

    def _export(self) -> None:
        (self.stop_wanted if self.writing else self.export_wanted).emit()

    def _forward(self) -> None:
        lacking = self._lacking()
        if self.papering:
            self.stop_wanted.emit()
            return
        if self.table is not None and self.views.primary() and not self.solving:
            self.views.forward()
            return
        if lacking and not self.solving:
            self.place_wanted.emit(lacking, "")
            return
        if self._near and not self.solving:
            self.around_wanted.emit()
            return
        (self.stop_wanted if self.solving else self.plan_wanted).emit()

    def _show_gap(self, gap: Gap) -> None:
        self.detail.show_gap(gap)
        if not self.matrix.hasFocus():
            self.matrix.blockSignals(True)
            self.matrix.select_town(gap.town.code)
            self.matrix.blockSignals(False)

    def _show_cell(self, town: str, person: str) -> None:
        if self.table is not None:
            self.detail.show_cell(self.table, town, person)


def _why_no_plan(picture: Picture) -> str:
    if not picture.arrived:
        return tr("Take in reports first.")
    if not picture.pool:
        return tr("There is nobody in the pool yet. Take the people in from the Excel form.")
    return tr("Reports and people are here. Press the button to plan.")
