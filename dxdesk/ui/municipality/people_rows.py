"""One row a person: the share as a slider, the rest of the week, and who stands in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ask.staffing import Person
from dxdesk.ui.municipality.people_sliders import WHOLE_WEEK, TenthsSlider, in_tenths
from dxdesk.ui.municipality.sheet import side_by_side, stacked
from dxdesk.ui.parts import Card, ChoiceBox, PlainLabel, TextButton, rule
from dxdesk.ui.theme import px
from dxdesk.words import tr

People = tuple[Person, ...]
_SHARES = (23, 34, 18, 33)  # widths of the four columns
_AS_WIDE_AS_ITS_COLUMN = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_DETAILS = 104  # width of the button behind them


def with_deputy(people: People, absent: str, deputy: str) -> People:
    """The people with `deputy` alone standing in for `absent`; "" for nobody said."""
    found = []
    for person in people:
        others = tuple(key for key in person.deputy_for if key != absent)
        stands_in = (absent,) if person.key == deputy else ()
        found.append(replace(person, deputy_for=(*others, *stands_in)))
    return tuple(found)


def without(people: People, key: str) -> People:
    """The people without one, who then stands in for nobody."""
    return tuple(
        replace(person, deputy_for=tuple(each for each in person.deputy_for if each != key))
        for person in people
        if person.key != key
    )


def new_key(people: Sequence[Person]) -> str:
    """The next free key of a person: p1, p2 …"""
    numbers = [int(p.key[1:]) for p in people if p.key[:1] == "p" and p.key[1:].isdecimal()]
    return f"p{max(numbers, default=0) + 1}"


class PersonRow(QWidget):
    """Name, slider, rest of the ten, deputy, and a way to the details."""

    share_chosen = Signal(str, int)
    deputy_chosen = Signal(str, str)
    opened = Signal(str)

    def __init__(self, person: Person) -> None:
        super().__init__()
        self.key = person.key
        self._name, self._post = PlainLabel("", "strong"), PlainLabel("", "note")
        self.slider = TenthsSlider(person.name)
        self._share = PlainLabel("", "heading")
        self._rest, self._duties = PlainLabel("", "body"), PlainLabel("", "note")
        self.deputy = ChoiceBox()
        self.deputy.setSizeAdjustPolicy(_AS_WIDE_AS_ITS_COLUMN)
        self.deputy.setMinimumContentsLength(6)
        self._stands_in = PlainLabel("", "note")
        self.details = TextButton(tr("Details"), "pencil")
        self._lay_out()
        self.slider.chosen.connect(lambda tenths: self.share_chosen.emit(self.key, tenths))
        self.deputy.activated.connect(
            lambda _: self.deputy_chosen.emit(self.key, self.deputy.currentData())
        )
        self.details.clicked.connect(lambda: self.opened.emit(self.key))

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        row = side_by_side()
        row.setContentsMargins(0, px(10), 0, px(10))
        outer.addLayout(row)
        outer.addWidget(rule())
        row.setSpacing(px(8) if stacked() else px(16))
        slider = QHBoxLayout()
        slider.addWidget(self.slider, 1)
        slider.addWidget(self._share)
        self._share.setWordWrap(False)
        self._share.setMinimumWidth(px(44))
        in_place = _column(self.deputy, self._stands_in)
        parts = (_column(self._name, self._post), slider, _column(self._rest, self._duties))
        for part, share in zip((*parts, in_place), _SHARES, strict=True):
            holder = QWidget()
            holder.setLayout(part)
            part.setContentsMargins(0, 0, 0, 0)
            row.addWidget(holder, 0 if stacked() else share)
        self.details.setFixedWidth(px(_DETAILS))
        row.addWidget(self.details)

    def show_person(self, person: Person, people: People) -> None:
        """The row as it is now, without moving the focus."""
        share = person.share_tenths
        self._name.setText(person.name)
        self._post.setText(person.post)
        self._post.setVisible(bool(person.post))
        self.slider.show_tenths(share)
        self.slider.setAccessibleName(tr("IT work of {name}").format(name=person.name))
        self._share.setText(in_tenths(share))
        rest = in_tenths(None if share is None else WHOLE_WEEK - share)
        self._rest.setText(tr("Other work {rest}").format(rest=rest) if stacked() else rest)
        self._duties.setText("・".join(person.other_duties))
        self._duties.setVisible(bool(person.other_duties))
        self.details.setAccessibleName(tr("Details of {name}").format(name=person.name))
        self._show_deputies(person, people)

    def _show_deputies(self, person: Person, people: People) -> None:
        names = {each.key: each.name for each in people}
        stand_ins = [each.key for each in people if person.key in each.deputy_for]
        self.deputy.clear()
        self.deputy.setAccessibleName(tr("Who stands in for {name}").format(name=person.name))
        self.deputy.addItem(tr("(choose)"), "")
        for each in people:
            if each.key != person.key:
                self.deputy.addItem(each.name, each.key)
        if len(stand_ins) > 1:
            self.deputy.addItem("・".join(names[key] for key in stand_ins), "several")
            self.deputy.setCurrentIndex(self.deputy.count() - 1)
        elif stand_ins:
            self.deputy.setCurrentIndex(self.deputy.findData(stand_ins[0]))
        self.deputy.setEnabled(len(people) > 1)
        for_whom = [names[key] for key in person.deputy_for if key in names]
        words = tr("Stands in for {names}").format(names="・".join(for_whom))
        self._stands_in.setText(words if for_whom else "")
        self._stands_in.setVisible(bool(for_whom))


def _column(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return column


class PeopleTable(Card):
    """All rows under their headings, and the button that adds one more."""

    share_chosen = Signal(str, int)
    deputy_chosen = Signal(str, str)
    opened = Signal(str)
    add_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, PersonRow] = {}
        self.body.setSpacing(0)
        if not stacked():
            self.body.addLayout(self._headings())
            self.body.addWidget(rule())
        self._space = QVBoxLayout()
        self._space.setSpacing(0)
        self.body.addLayout(self._space)
        self.empty = PlainLabel(tr("Nobody is listed yet. Add the first person."), "help")
        self.body.addWidget(self.empty)
        self.add = TextButton(tr("Add a person"), "plus")
        self.add.clicked.connect(self.add_requested)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self.body.addLayout(foot)

    def _headings(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(16))
        titles = (tr("Name and post"), tr("IT work"), tr("Other work (by itself)"), tr("Deputy"))
        for title, share in zip(titles, _SHARES, strict=True):
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, px(8))
            column.addWidget(PlainLabel(title, "note"))
            row.addWidget(holder, share)
        over_details = QWidget()
        over_details.setFixedWidth(px(_DETAILS))
        row.addWidget(over_details)
        return row

    def show_people(self, people: Sequence[Person]) -> None:
        """Show these rows; those that stay keep their focus."""
        staff = tuple(people)
        for key in [key for key in self.rows if key not in {p.key for p in staff}]:
            self.rows.pop(key).deleteLater()
        for place, person in enumerate(staff):
            if person.key not in self.rows:
                self.rows[person.key] = self._new_row(person)
            row = self.rows[person.key]
            self._space.insertWidget(place, row)
            row.show_person(person, staff)
        self.empty.setVisible(not staff)

    def _new_row(self, person: Person) -> PersonRow:
        row = PersonRow(person)
        row.share_chosen.connect(self.share_chosen)
        row.deputy_chosen.connect(self.deputy_chosen)
        row.opened.connect(self.opened)
        return row
