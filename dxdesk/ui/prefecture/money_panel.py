"""What may be spent, and the prefecture's own figures; none of them is set by the state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from dxdesk.desks.money import MOST_YEN
from dxdesk.desks.planners_words import BUDGET, TRAVEL_MONEY, WAITING
from dxdesk.plan.problem import Budget
from dxdesk.ui.parts import FormField, NumberField, OutlineButton, PlainLabel, rule
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.ui.prefecture.wishes import SetBudget, SetFigure
from dxdesk.words import tr


class MoneyPanel(Panel):
    """A field left empty is a figure that is not set."""

    wish = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Money"))
        self.let_scroll()
        self.fields = {
            BUDGET: NumberField("円", MOST_YEN, tr("Budget for all (yen)")),
            TRAVEL_MONEY: NumberField("円", 100_000, tr("Yen for an hour of travel")),
            WAITING: NumberField("点", 100, tr("Points for a year waited")),
        }
        self.grant, self.people = QLineEdit(), QLineEdit()
        self.yen = NumberField("円", MOST_YEN, tr("Yen of this grant head"))
        self.save = OutlineButton(tr("Use these figures"), "check", small=True)
        self.save_head = OutlineButton(tr("Use this grant head"), "check", small=True)
        self.heads = PlainLabel("", "note", role="text")
        self._shown: dict[str, int | None] = {}
        self._lay_out()
        self.save.clicked.connect(self._save)
        self.save_head.clicked.connect(self._save_head)

    def _lay_out(self) -> None:
        self.inner.addWidget(
            PlainLabel(tr("The prefecture's own figures. Empty: not counted."), "note")
        )
        for field in self.fields.values():
            self.inner.addWidget(FormField(field.accessibleName(), field))
        self.inner.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        self.inner.addWidget(rule())
        self.inner.addWidget(PlainLabel(tr("By grant head"), "strong"))
        self.inner.addWidget(self.heads)
        self.inner.addWidget(FormField(tr("Name of the grant head"), self.grant))
        self.inner.addWidget(FormField(tr("Yen (empty: take it away)"), self.yen))
        hint = tr("Keys such as T01、T02. Empty: everybody.")
        self.inner.addWidget(FormField(tr("Whom it pays"), self.people, hint))
        self.inner.addWidget(self.save_head, 0, Qt.AlignmentFlag.AlignLeft)
        self.inner.addStretch(1)

    def show_money(self, figures: Mapping[str, int], budgets: Sequence[Budget]) -> None:
        """What is set; what is being typed into a changed field stays."""
        for name, field in self.fields.items():
            if field.number() == self._shown.get(name):
                field.set_number(figures.get(name))
            self._shown[name] = figures.get(name)
        lines = [
            tr("{head}: {yen} yen ({people})").format(
                head=each.head,
                yen=f"{each.yen:,}",
                people="、".join(each.specialists) or tr("everybody"),
            )
            for each in budgets
        ]
        self.heads.setText("\n".join(lines) or tr("No grant head is set."))

    def _save(self) -> None:
        for name, field in self.fields.items():
            if field.understood() and field.number() != self._shown.get(name):
                self.wish.emit(SetFigure(name, field.number()))

    def _save_head(self) -> None:
        head = self.grant.text().strip()
        if not head:
            self.grant.setFocus()
            return
        named = self.people.text().replace("、", ",").split(",")
        people = tuple(each.strip() for each in named if each.strip())
        self.wish.emit(SetBudget(head, self.yen.number(), people))
        for line in (self.grant, self.yen, self.people):
            line.clear()
