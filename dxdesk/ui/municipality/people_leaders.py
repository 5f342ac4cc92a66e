"""Candidates for DX推進リーダー: who is marked, which of four signs hold, whether they travel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ask.leaders import LeaderCandidate, still_there, with_sign
from dxdesk.ask.staffing import Person
from dxdesk.desks.staffing import Leaders
from dxdesk.schemes.shelf_records import LeaderSign
from dxdesk.ui.municipality.sheet import side_by_side
from dxdesk.ui.parts import (
    Card,
    CheckBox,
    ChoiceBox,
    Flow,
    OutlineButton,
    PlainLabel,
    TextButton,
    empty,
    rule,
)
from dxdesk.ui.theme import px
from dxdesk.words import tr


@dataclass(frozen=True, slots=True)
class LeadersShown:
    """Everything the card shows."""

    people: tuple[Person, ...] = ()
    leaders: Leaders = field(default_factory=Leaders)
    signs: tuple[LeaderSign, ...] = ()
    certificates: Mapping[str, str] | None = None  # code → name


class LeadersCard(Card):
    """Marks and ticks are wishes of the officer; nothing is reckoned, nobody is ranked."""

    candidates_changed = Signal(tuple)
    travel_wished = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._shown = LeadersShown()
        self.body.addWidget(PlainLabel(tr("Candidates for DX leader"), "heading"))
        self._note = PlainLabel("", "note")
        self.body.addWidget(self._note)
        self._space = QVBoxLayout()
        self._space.setSpacing(px(8))
        self.body.addLayout(self._space)
        self.choice = ChoiceBox(tr("Person to mark as a candidate"))
        self.add = OutlineButton(tr("Mark as a candidate"), "plus", small=True)
        self.add.clicked.connect(self._mark)
        self._adding = QWidget()
        row = side_by_side(self._adding)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.choice)
        row.addWidget(self.add)
        row.addStretch(1)
        self.body.addWidget(self._adding)
        self.travel = CheckBox(tr("Let the candidates travel with the report"))
        self.travel.clicked.connect(self.travel_wished)
        self._travel_note = PlainLabel(
            tr("This is about persons, so it stays in the office unless you tick it."), "note"
        )
        for part in (rule(), self.travel, self._travel_note):
            self.body.addWidget(part)
        self.ticks: dict[tuple[str, str], CheckBox] = {}

    def show_leaders(self, shown: LeadersShown) -> None:
        """Show who is marked; a box that has the focus keeps it while the rows are the same."""
        before, self._shown = self._shown, shown
        there = still_there(shown.leaders.candidates, shown.people)
        rows = [(each.person, self._name(each.person)) for each in there]
        if rows != [key for key in self._rows_of(before)] or not self.ticks:
            self._build(there)
        for each in there:
            for sign in shown.signs:
                self.ticks[each.person, sign.code].setChecked(sign.code in each.holds)
        self.travel.setChecked(shown.leaders.travel)
        source = shown.signs[0].source if shown.signs else ""
        said = tr("The four things the guidebook says to look at. No points. Source: {source}")
        self._note.setText(said.format(source=source))
        self._offer(there)

    @staticmethod
    def _rows_of(shown: LeadersShown) -> list[tuple[str, str]]:
        names = {person.key: person.name for person in shown.people}
        there = still_there(shown.leaders.candidates, shown.people)
        return [(each.person, names[each.person]) for each in there]

    def _name(self, key: str) -> str:
        return next(person.name for person in self._shown.people if person.key == key)

    def _build(self, there: Sequence[LeaderCandidate]) -> None:
        empty(self._space)
        self.ticks = {}
        for each in there:
            self._space.addWidget(rule())
            self._space.addWidget(self._row(each.person))

    def _row(self, key: str) -> QWidget:
        holder, name = QWidget(), self._name(key)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        head = QHBoxLayout()
        head.addWidget(PlainLabel(name, "strong"))
        head.addWidget(PlainLabel(self._certificates_of(key), "note"), 1)
        off = TextButton(tr("Take off"), "close")
        off.setAccessibleName(tr("Take {name} off the candidates").format(name=name))
        off.clicked.connect(lambda: self._take_off(key))
        head.addWidget(off)
        column.addLayout(head)
        ticks = Flow(20)
        for sign in self._shown.signs:
            ticks.addWidget(self._tick(key, name, sign))
        column.addLayout(ticks)
        return holder

    def _tick(self, key: str, name: str, sign: LeaderSign) -> CheckBox:
        tick = CheckBox(sign.name)
        tick.setAccessibleName(f"{name} {sign.name}")
        tick.clicked.connect(lambda on: self._say(key, sign.code, on))
        self.ticks[key, sign.code] = tick
        return tick

    def _certificates_of(self, key: str) -> str:
        names = self._shown.certificates or {}
        person = next(each for each in self._shown.people if each.key == key)
        held = "、".join(names.get(code, code) for code in person.certificates)
        return tr("Certificates on the list: {names}").format(names=held) if held else ""

    def _offer(self, there: Sequence[LeaderCandidate]) -> None:
        marked = {each.person for each in there}
        free = [person for person in self._shown.people if person.key not in marked]
        self.choice.clear()
        for person in free:
            self.choice.addItem(person.name, person.key)
        self._adding.setVisible(bool(free))

    def _mark(self) -> None:
        key = self.choice.currentData()
        if key:
            self.candidates_changed.emit((*self._candidates(), LeaderCandidate(key)))

    def _take_off(self, key: str) -> None:
        self.candidates_changed.emit(tuple(c for c in self._candidates() if c.person != key))

    def _say(self, key: str, sign: str, holds: bool) -> None:
        self.candidates_changed.emit(with_sign(self._candidates(), key, sign, holds=holds))

    def _candidates(self) -> tuple[LeaderCandidate, ...]:
        return still_there(self._shown.leaders.candidates, self._shown.people)
