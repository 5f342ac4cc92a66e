"""The form that pins a person to a need with the planner's own months and days."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.desks.plan_table import PlanTable
from dxdesk.plan.gates import half_days_free
from dxdesk.plan.problem import PlannedNeed
from dxdesk.schemes.calendar import months_of
from dxdesk.ui.parts import ChoiceBox, FormField, OutlineButton, PlainLabel
from dxdesk.ui.prefecture.pool import days
from dxdesk.ui.prefecture.wishes import PinDates
from dxdesk.ui.theme import px
from dxdesk.words import tr

MOST_HALF_DAYS = 10


class PinForm(QWidget):
    """Person, first month, number of months, days a week; first filled with what is asked."""

    wish = Signal(object)
    left = Signal()

    def __init__(self, table: PlanTable, need: PlannedNeed, person: str = "") -> None:
        super().__init__()
        self._table, self._need = table, need
        problem = table.planned.problem
        self.person, self.start = ChoiceBox(tr("Person")), ChoiceBox(tr("First month"))
        self.months, self.level = ChoiceBox(tr("How many months")), ChoiceBox(tr("Days a week"))
        self._fill(person)
        self.save = OutlineButton(tr("Pin like this"), "calendar-lock-outline", small=True)
        self.cancel = OutlineButton(tr("Do not pin"), "close", small=True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(6))
        lines.addWidget(PlainLabel(need.title, "strong"))
        note = tr("Your own months and days go before what the town wrote.")
        lines.addWidget(PlainLabel(note, "note"))
        for box in (self.person, self.start, self.months, self.level):
            box.let_shrink(6)
            lines.addWidget(FormField(box.accessibleName(), box))
        for button in (self.save, self.cancel):
            lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._open = problem.first_open_month
        self.start.currentIndexChanged.connect(lambda _: self._fit_months())
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.left)

    def _fill(self, person: str) -> None:
        problem, need = self._table.planned.problem, self._need
        for each in self._table.people:
            words = tr("{name} ({days} d a week)").format(
                name=each.name, days=days(half_days_free(each))
            )
            self.person.addItem(words, each.key)
        self.person.setCurrentIndex(max(0, self.person.findData(person)))
        for number, month in enumerate(months_of(problem.fiscal_year)):
            if number >= problem.first_open_month:
                self.start.addItem(f"{int(month[5:])}月", number)
        self.start.setCurrentIndex(max(0, self.start.findData(need.first_start)))
        for half_days in range(1, MOST_HALF_DAYS + 1):
            self.level.addItem(tr("{days} d a week").format(days=days(half_days)), half_days)
        self.level.setCurrentIndex(self.level.findData(need.half_days_per_week))
        self._fit_months(need.months)

    def _fit_months(self, wanted: int = 0) -> None:
        """Only as many months as the fiscal year still has."""
        chosen = wanted or int(self.months.currentData() or 1)
        most = 12 - int(self.start.currentData() or 0)
        self.months.clear()
        for count in range(1, most + 1):
            self.months.addItem(tr("{count} months").format(count=count), count)
        self.months.setCurrentIndex(self.months.findData(min(chosen, most)))

    def _save(self) -> None:
        dates = int(self.start.currentData()), int(self.months.currentData())
        half_days = int(self.level.currentData())
        self.wish.emit(PinDates(str(self.person.currentData()), self._need.key, dates, half_days))
