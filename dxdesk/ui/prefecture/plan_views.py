"""The plan as a table, a week, a month or a map; each is made when it is first seen."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from dxdesk.desks.overview import Picture
from dxdesk.desks.plan_table import plan_table
from dxdesk.ui.prefecture.compare_plans import ComparePlans
from dxdesk.ui.prefecture.ledger_view import LedgerView
from dxdesk.ui.prefecture.money_view import MoneyView
from dxdesk.ui.prefecture.needs_view import NeedsView
from dxdesk.ui.prefecture.plan_days import DaysView
from dxdesk.ui.prefecture.plan_on_map import MapView
from dxdesk.ui.prefecture.plan_out import OutView
from dxdesk.ui.prefecture.planners_view import PlannersView
from dxdesk.words import tr

TABLE, WEEK, MONTH, MAP, OUT = "table", "week", "month", "map", "out"
NEEDS, MONEY, BESIDE, LEDGER = "needs", "money", "beside", "ledger"
PLANNERS = (NEEDS, MONEY, BESIDE, LEDGER)  # made from what the planner says
VIEWS = (
    (TABLE, tr("Table")),
    (WEEK, tr("Week")),
    (MONTH, tr("Month")),
    (MAP, tr("Map")),
    (OUT, tr("Write out")),
)
PLANNERS_VIEWS = (
    (NEEDS, tr("What is planned from")),
    (MONEY, tr("Travel and money")),
    (BESIDE, tr("Plans beside")),
    (LEDGER, tr("Years")),
)
KEYS: dict[str, tuple[tuple[str, str], ...]] = {
    WEEK: (
        ("Ctrl+→", tr("move the visit")),
        ("Ctrl+PgUp", tr("earlier week")),
        ("Ctrl+PgDn", tr("later week")),
    ),
    MONTH: (("Ctrl+PgUp", tr("earlier month")), ("Ctrl+PgDn", tr("later month"))),
    NEEDS: (("Enter", tr("change the cell")), ("Ctrl+Z", tr("undo")), ("Ctrl+F", tr("filter"))),
    MONEY: (("Enter", tr("change the way")), ("Ctrl+Z", tr("undo")), ("Ctrl+F", tr("filter"))),
    BESIDE: (("↑↓", tr("towns")), ("Enter", tr("open")), ("Ctrl+Z", tr("undo"))),
    LEDGER: (("↑↓", tr("towns")), ("Ctrl+F", tr("filter"))),
    MAP: (("↑↓←→", tr("next municipality")), ("＋ －", tr("size")), ("Enter", tr("open"))),
    OUT: (),
}


class PlanViews(QStackedWidget):
    """The table is given; the others are made when they are first chosen."""

    decided = Signal(object)  # moves of single visits
    taken_back = Signal(object)  # a visit
    mark_wanted = Signal(object)
    unmark_wanted = Signal(object)
    town_chosen = Signal(str)
    paper_wanted = Signal()
    letters_wanted = Signal(str)
    calendars_wanted = Signal(str, str)
    book_wanted = Signal()
    said = Signal()  # what the sentence above says has changed
    wish = Signal(object)  # of the planner

    def __init__(self, table: QWidget) -> None:
        super().__init__()
        self._made: dict[str, QWidget] = {TABLE: table}
        self._picture: Picture | None = None
        self._fresh: set[str] = set()  # views that show the picture already
        self._entered: set[str] = set()  # views of the planner's that were filled once
        self.current = TABLE
        self.addWidget(table)

    def show_picture(self, picture: Picture) -> None:
        """Show another picture in the view that is seen; the others follow when they are."""
        self._picture = picture
        self._fresh = {TABLE}
        self._bring_up_to_date()

    def show_view(self, key: str) -> None:
        """Go to another view."""
        self.current = key
        if key not in self._made:
            made = self._make(key)
            self._made[key] = made
            self.addWidget(made)
        self.setCurrentWidget(self._made[key])
        QTimer.singleShot(0, self, self._bring_up_to_date)  # laid out before it is filled

    def first_focus(self) -> QWidget | None:
        """What has the focus when the screen is opened; None for the table."""
        view = self._made[self.current]
        if isinstance(view, MapView):
            return view.drawing
        if isinstance(view, OutView):
            return view.paper.write
        if isinstance(view, PlannersView):
            return view.first_focus()
        return view.table if isinstance(view, DaysView) else None

    def sentence(self) -> str:
        """What is shown, "" for the table."""
        view = self._made[self.current]
        if isinstance(view, ComparePlans):
            return view.sentence()
        return view.said() if isinstance(view, DaysView) else ""

    def lacks_rows(self) -> bool:
        """Whether there is nothing in the view to go through with keys."""
        view = self._made[self.current]
        return isinstance(view, PlannersView) and view.lacks_rows()

    def primary(self) -> str:
        """What the primary button says here, "" where it plans as everywhere."""
        view = self._made[self.current]
        return view.primary() if isinstance(view, ComparePlans) else ""

    def forward(self) -> None:
        """What the primary button does where it does not plan."""
        view = self._made[self.current]
        if isinstance(view, ComparePlans):
            view.forward()

    def compare_with(self, name: str) -> None:
        """Look at this plan at the left, as soon as it is in the picture."""
        view = self._made[self.current]
        if isinstance(view, ComparePlans):
            view.look_at(name)

    def _make(self, key: str) -> QWidget:
        if key == OUT:
            out = OutView()
            out.paper_wanted.connect(self.paper_wanted)
            out.letters_wanted.connect(self.letters_wanted)
            out.calendars_wanted.connect(self.calendars_wanted)
            out.book_wanted.connect(self.book_wanted)
            return out
        if key in PLANNERS:
            return self._make_planners(key)
        if key == MAP:
            plan_map = MapView()
            plan_map.town_chosen.connect(self.town_chosen)
            return plan_map
        view = DaysView(monthly=key == MONTH)
        view.paged.connect(self.said)
        view.side.decided.connect(self.decided)
        view.side.day.taken_back.connect(self.taken_back)
        view.side.marks.mark_wanted.connect(self.mark_wanted)
        view.side.marks.unmark_wanted.connect(self.unmark_wanted)
        return view

    def _make_planners(self, key: str) -> PlannersView:
        kinds = {NEEDS: NeedsView, MONEY: MoneyView, BESIDE: ComparePlans, LEDGER: LedgerView}
        view = kinds[key]()
        view.wish.connect(self.wish)
        if isinstance(view, ComparePlans):
            view.town_chosen.connect(self.town_chosen)
            view.said.connect(self.said)
        return view

    def _bring_up_to_date(self) -> None:
        picture, view = self._picture, self._made[self.current]
        if picture is None or picture.calendar is None or self.current in self._fresh:
            self.said.emit()
            return
        self._fresh.add(self.current)
        if isinstance(view, DaysView):
            view.show_calendar(picture.calendar, picture.today)
        elif isinstance(view, PlannersView) and picture.planners is not None:
            view.show_planners(picture.planners, picture.calendar.year)
            if self.current not in self._entered:
                self._entered.add(self.current)
                view.first_focus().setFocus()
        elif isinstance(view, MapView):
            table = plan_table(picture)
            if table is not None:
                view.show_table(table)
        elif isinstance(view, OutView):
            table = plan_table(picture)
            if table is not None:
                view.show_plan(table, picture.calendar)
        self.said.emit()
