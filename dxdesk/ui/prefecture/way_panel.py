"""Right of the travel table: one way, as the map has it and as the prefecture knows it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from dxdesk.desks.travelling import LONGEST, Way
from dxdesk.ui.parts import FormField, NumberField, OutlineButton, PlainLabel
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.ui.prefecture.wishes import ChangeWay
from dxdesk.ui.theme import px
from dxdesk.words import tr

LONGEST_REASON = 120


class WayPanel(Panel):
    """Minutes of the year, minutes and months of winter, and why."""

    wish = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Way"))
        self.let_scroll()
        self._way: Way | None = None
        self.minutes = NumberField("分", LONGEST, tr("One way, in minutes"))
        self.winter = NumberField("分", LONGEST, tr("In winter, in minutes"))
        self.first = NumberField("月", 12, tr("Winter from month"))
        self.last = NumberField("月", 12, tr("Winter to month"))
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST_REASON)
        self.save = OutlineButton(tr("Write into the table"), "check", small=True)
        self.reset = OutlineButton(tr("As from the map"), "restore", small=True)
        self._reckoned = PlainLabel("", "note")
        self._minutes = FormField(tr("One way, in minutes"), self.minutes)
        self._winter = FormField(tr("In winter, in minutes"), self.winter)
        self._lay_out()
        self.minutes.returnPressed.connect(self._save)
        self.reason.returnPressed.connect(self._save)
        self.save.clicked.connect(self._save)
        self.reset.clicked.connect(self._reset)

    def _lay_out(self) -> None:
        months = QWidget()
        line = QHBoxLayout(months)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        for widget in (self.first, PlainLabel("〜", "note"), self.last):
            line.addWidget(widget)
        self.inner.addWidget(self._reckoned)
        self.inner.addWidget(self._minutes)
        self.inner.addWidget(self._winter)
        self.inner.addWidget(FormField(tr("Winter months (such as 12 and 3)"), months))
        self.inner.addWidget(FormField(tr("Why"), self.reason))
        for button in (self.save, self.reset):
            self.inner.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.inner.addStretch(1)

    def show_way(self, way: Way | None) -> None:
        """Another way; what was typed for the one before is forgotten."""
        self._way = way
        if way is None:
            return
        self.show_head(f"{way.base_name} → {way.town_name}")
        self._reckoned.setText(tr("From the map: {minutes} min").format(minutes=way.reckoned))
        own = way.own
        self.minutes.set_number(own.minutes if own else None)
        self.winter.set_number(own.winter_minutes if own else None)
        self.first.set_number(own.winter_first if own else None)
        self.last.set_number(own.winter_last if own else None)
        self.reason.setText(own.reason if own else "")
        self.reset.setVisible(own is not None)
        for field in (self._minutes, self._winter):
            field.show_error("")

    def edit(self) -> None:
        """To the minutes, all of them marked."""
        self.minutes.setFocus()
        self.minutes.selectAll()

    def _save(self) -> None:
        minutes = self.minutes.number()
        if self._way is None or minutes is None:
            self._minutes.show_error(tr("Write minutes, such as 90."))
            self.minutes.setFocus()
            return
        named = [each.number() for each in (self.winter, self.first, self.last)]
        winter = [each for each in named if each is not None]
        if winter and (len(winter) < len(named) or not all(named[1:])):
            self._winter.show_error(tr("Winter needs minutes and both months."))
            self.winter.setFocus()
            return
        cold = (winter[0], winter[1], winter[2]) if winter else None
        way = self._way
        self.wish.emit(ChangeWay(way.base, way.town, minutes, cold, self.reason.text()))
        self.left.emit()

    def _reset(self) -> None:
        if self._way is not None:
            self.wish.emit(ChangeWay(self._way.base, self._way.town, None))
            self.left.emit()
