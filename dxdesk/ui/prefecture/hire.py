"""あと1人いたら: what one more person of each kind would cover, and what it may cost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from dxdesk.desks.decisions import PLAN
from dxdesk.desks.hiring import Advice, KindAdvice
from dxdesk.desks.overview import Picture
from dxdesk.desks.posts import office_words
from dxdesk.plan.hiring_wish import HiringWish
from dxdesk.ui.parts import (
    ChoiceBox,
    FormField,
    OutlineButton,
    PlainLabel,
    RecordTableModel,
    Segments,
    Table,
)
from dxdesk.ui.parts.flow import Flow
from dxdesk.ui.prefecture.hire_cost import CostPanel
from dxdesk.ui.prefecture.hire_rows import BAR_COLUMN, COLUMNS, BracketDelegate
from dxdesk.ui.prefecture.panels import Nothing, Panel, Panels, Screen, growing
from dxdesk.ui.theme import px
from dxdesk.words import tr

DAYS = ("2", "4", "6", "8", "10")  # half-days a week


class WishPanel(Panel):
    """How many days a week, from where, how many people."""

    def __init__(self) -> None:
        super().__init__()
        self.days = Segments([(each, _days(int(each) // 2)) for each in DAYS])
        self.people = Segments([(str(count), _people(count)) for count in range(1, 4)])
        self.base = ChoiceBox(tr("Base"))
        self._days, self._people = "8", "1"
        self.days.set_current(self._days)
        self.people.set_current(self._people)
        self.days.chosen.connect(self._set_days)
        self.people.chosen.connect(self._set_people)
        self.days.setAccessibleName(tr("Working days a week"))
        self.people.setAccessibleName(tr("How many people"))
        line = Flow(spacing=px(16))
        for title, control in (
            (tr("Working days a week"), self.days),
            (tr("How many people"), self.people),
            (tr("Base"), self.base),
        ):
            line.addWidget(FormField(title, control))
        self.inner.addLayout(line)

    def _set_days(self, days: str) -> None:
        self._days = days

    def _set_people(self, people: str) -> None:
        self._people = people

    def show_bases(self, bases: Sequence[tuple[str, str]]) -> None:
        """(code, name) of every office somebody could set out from; what is chosen stays."""
        if self.base.count() == len(bases):
            return
        chosen = self.base.currentData()
        self.base.clear()
        for code, name in bases:
            self.base.addItem(name, code)
        self.base.setCurrentIndex(max(0, self.base.findData(chosen)))

    def wish(self) -> HiringWish:
        """What is chosen."""
        base = str(self.base.currentData() or "")
        return HiringWish(int(self._days), base, int(self._people))


class HireScreen(Screen):
    """The primary button reckons; once a kind is chosen it writes the description of the post."""

    keys = (("↑↓", tr("kind")), ("Ctrl+Enter", tr("primary button")))
    advice_wanted = Signal(object)  # HiringWish
    stop_wanted = Signal()
    lists_wanted = Signal()
    job_wanted = Signal(object, object)  # KindAdvice, HiringWish

    def __init__(self) -> None:
        super().__init__(tr("With one more person"))
        self.wish, self.cost = WishPanel(), CostPanel()
        self.model = RecordTableModel(COLUMNS)
        self.table = Table(self.model, tr("Kinds of specialist"), row_height=74, sortable=False)
        self.bars = BracketDelegate(self.table)
        self.table.setItemDelegateForColumn(BAR_COLUMN, self.bars)
        self.again = OutlineButton(tr("Reckon again"), "refresh")
        self.lists = OutlineButton(tr("Take in lists of candidates"), "file-import-outline")
        self._nothing = Nothing("account-plus-outline")
        self._advice: Advice | None = None
        self._kinds: list[KindAdvice] = []
        self._reckoning = False
        self._planned = False  # nothing can be reckoned before there is a plan
        self._lay_out()
        self.bar.forward.connect(self._forward)
        self.again.clicked.connect(self._ask)
        self.lists.clicked.connect(self.lists_wanted)
        self.table.moved.connect(self._show_kind)
        self.show_advice(None)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        rows = Panel()
        rows.inner.setContentsMargins(0, px(4), 0, 0)
        rows.inner.addWidget(growing(self.table))
        self.table.setMinimumHeight(px(350))
        column.addWidget(self.wish)
        column.addWidget(growing(self._nothing), 1)
        column.addWidget(rows, 1)
        reading = _reading()
        column.addWidget(reading)
        for panel in (self.wish, reading):
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            panel.setSizePolicy(policy)
        self._rows = rows
        self.panels = Panels()
        self.panels.add(left, 1)
        self.panels.add(self.cost, width=284)
        self.content.addWidget(self.panels, 1)
        self.bar.set_extra([self.lists, self.again])

    def first_focus(self) -> QWidget:
        return self.table if self.model.has_records() else self.bar.primary

    def show_picture(self, picture: Picture) -> None:
        """Say what is open in the plan in force; an answer to an earlier plan is put away."""
        towns = [(each.town.code, each.town.name) for each in picture.towns]
        self.wish.show_bases([("", office_words()), *towns])
        self.cost.show_year(picture.fiscal_year + 1)
        self._planned = picture.planned is not None
        self.show_advice(None)
        if picture.planned is None:
            words = tr("There is no plan yet. Make a dispatch plan first.")
        elif not picture.planned.plan.unmet:
            words = tr("The plan serves every need; one more person is not asked for.")
        else:
            words = tr("Choose days, people and base, and reckon: it takes some seconds a kind.")
        self._nothing.say(words)

    def show_advice(self, advice: Advice | None) -> None:
        """Show what was reckoned, or nothing."""
        self._advice = advice
        if advice is not None:
            self._kinds = list(advice.kinds)
            words = tr("Open now: {needs} needs, {days} days a year ({urgent} urgent)")
            self.heading.sentence.setText(
                words.format(
                    needs=advice.open_needs,
                    days=f"{advice.open_days:,}",
                    urgent=advice.open_urgent,
                )
            )
        else:
            self._kinds = []
        self._show_rows()

    def show_reckoning(self, going: bool) -> None:
        """While it is reckoned the button stops it."""
        self._reckoning = going
        if going:
            self._kinds = []
            self._nothing.say(tr("It is being reckoned, kind by kind."))
        self._show_rows()

    def add_kind(self, kind: KindAdvice) -> None:
        """One more kind is reckoned."""
        self._kinds.append(kind)
        self._show_rows()

    def _show_rows(self) -> None:
        self.bars.fit(self._kinds)
        self.model.show_records(self._kinds)
        here = bool(self._kinds)
        self._rows.setVisible(here)
        self._nothing.setVisible(not here and bool(self._nothing.words.text()))
        if here and self.table.current_record() is None:
            self.table.choose(self._kinds[0])
        self._show_kind(self.table.current_record() if here else None)
        self.again.setVisible(here and not self._reckoning)
        self._show_primary()

    def _show_primary(self) -> None:
        if self._reckoning:
            self.bar.set_primary(tr("Stop"), "stop")
        elif self._advice is not None:
            self.bar.set_primary(tr("Write the description of the post"), "file-word-outline")
        elif not self._planned:
            self.bar.set_primary(tr("Go to the dispatch plan"))
        else:
            self.bar.set_primary(tr("Reckon"), "calculator-variant-outline")

    def _show_kind(self, kind: KindAdvice | None) -> None:
        people = self._advice.wish.people if self._advice else 1
        self.cost.show_kind(kind, people)

    def _forward(self) -> None:
        if self._reckoning:
            self.stop_wanted.emit()
        elif not self._planned:
            self.place_wanted.emit(PLAN, "")
        elif self._advice is None:
            self._ask()
        elif (kind := self.table.current_record()) is not None:
            self.job_wanted.emit(kind, self._advice.wish)

    def _ask(self) -> None:
        self.advice_wanted.emit(self.wish.wish())


def _days(days: int) -> str:
    return tr("{days} days").format(days=days)


def _people(count: int) -> str:
    return tr("{count} people").format(count=count)


def _reading() -> Panel:
    panel = Panel(tr("How to read the bars"))
    for words in (
        tr("Solid: for sure. What is settled, told or pinned stays."),
        tr("Hatched: at most, if others are planned anew. No plan covers more."),
    ):
        panel.inner.addWidget(PlainLabel(words, "note"))
    return panel
