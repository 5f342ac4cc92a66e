"""The ordinary week of the IT work in tenths; kept as soon as they come to ten."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from dxdesk.ui.municipality.people_sliders import WHOLE_WEEK, LabelledSlider
from dxdesk.ui.parts import Card, IconLabel, PlainLabel
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

PLANNING = "planning"
Kinds = Sequence[tuple[str, str]]  # code and label of each kind of work


class WeekCard(Card):
    """A slider for each kind of work, the sum with a word, and what a full week means."""

    week_changed = Signal(dict)

    def __init__(self) -> None:
        super().__init__()
        self._title = PlainLabel("", "heading")
        self._mark, self._sum = IconLabel(), PlainLabel("", "strong")
        self._sum.setWordWrap(False)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._mark)
        head.addWidget(self._sum)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(32))
        self._meaning = PlainLabel("", "body")
        self.body.addLayout(head)
        self.body.addWidget(PlainLabel(tr("Divide the IT work of a week into ten."), "note"))
        self.body.addLayout(self._grid)
        self.body.addWidget(self._meaning)
        self.sliders: dict[str, LabelledSlider] = {}

    def show_week(self, name: str, kinds: Kinds, week: Mapping[str, int]) -> None:
        """The week as it was said; `name` of whom, "" where that is nobody alone."""
        whose = tr("The week of {name}").format(name=name) if name else tr("An ordinary week")
        self._title.setText(whose)
        if tuple(self.sliders) != tuple(code for code, _ in kinds):
            self._build(kinds)
        for code, slider in self.sliders.items():
            slider.show_tenths(week.get(code, 0))
        self._show_sum()

    def _build(self, kinds: Kinds) -> None:
        columns = 3 if current().text_percent < 150 else 1
        for place, (code, label) in enumerate(kinds):
            slider = LabelledSlider(label)
            slider.slider.chosen.connect(self._said)
            self._grid.addWidget(slider, place // columns, place % columns)
            self.sliders[code] = slider

    def week(self) -> dict[str, int]:
        """The tenths as the sliders stand."""
        return {code: each.slider.value() for code, each in self.sliders.items()}

    def _said(self) -> None:
        self._show_sum()
        if sum(self.week().values()) == WHOLE_WEEK:
            self.week_changed.emit(self.week())

    def _show_sum(self) -> None:
        week = self.week()
        total, whole = sum(week.values()), sum(week.values()) == WHOLE_WEEK
        self._mark.show_icon("check-circle" if whole else "alert", "good" if whole else "warn")
        self._sum.setText(_sum_in_words(total))
        self._sum.set_role("good" if whole else "text")
        self._meaning.setText(_meaning(week) if whole else "")
        self._meaning.setVisible(bool(self._meaning.text()))


def _sum_in_words(total: int) -> str:
    if total < WHOLE_WEEK:
        return tr("{count} tenths left; kept once they are ten").format(count=WHOLE_WEEK - total)
    if total > WHOLE_WEEK:
        return tr("{count} tenths too many; kept once they are ten").format(
            count=total - WHOLE_WEEK
        )
    return tr("sum {count}").format(count=total)


def _meaning(week: Mapping[str, int]) -> str:
    """What the assessment reads out of a week without time for planning."""
    if week.get(PLANNING, 0) > 1:
        return ""
    return tr("Little time for planning: the prefecture is told that daily work fills the week.")
