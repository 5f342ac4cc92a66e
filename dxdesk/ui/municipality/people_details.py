"""What else is known of one person: post, duties, since when, skills and certificates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dxdesk.ask.staffing import Person
from dxdesk.errors import Refusal
from dxdesk.paper.cell_values import list_from
from dxdesk.schemes.calendar import day_from, wareki_day, wareki_year
from dxdesk.schemes.shelf_records import Certificate
from dxdesk.ui.focus_ring import GROWN
from dxdesk.ui.municipality.sheet import stacked
from dxdesk.ui.parts import Card, OutlineButton, PlainLabel, TextButton
from dxdesk.ui.theme import px
from dxdesk.words import tr

_BETWEEN = "、"


class CertificateList(QWidget):
    """The certificates held, each with a way to take it off, and a box to add one."""

    changed = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self._held: tuple[str, ...] = ()
        self._names: Mapping[str, str] = {}
        self.choice = QComboBox()
        self.choice.setEditable(True)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(12)
        self.choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.choice.setAccessibleName(tr("Certificate to add"))
        self.add = OutlineButton(tr("Add"), small=True)
        self.add.setAccessibleName(tr("Add this certificate"))
        self.add.clicked.connect(self._add)
        adding = QHBoxLayout()
        adding.addWidget(self.choice, 1)
        adding.addWidget(self.add)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._list)
        column.addLayout(adding)
        self._shown: list[TextButton] = []

    def offer(self, certificates: Sequence[Certificate], year: int) -> None:
        """The certificates to choose from, each with the years in which its exam is held."""
        self._names = {each.code: each.name for each in certificates}
        self.choice.clear()
        for each in certificates:
            self.choice.addItem(f"{each.name}{years_held(each, year)}", each.code)
        self.choice.setCurrentIndex(-1)

    def show_held(self, held: tuple[str, ...]) -> None:
        """List what is held; a code that is no code of ours is shown as it was written."""
        self._held = held
        for button in self._shown:
            self._list.removeWidget(button)
            button.deleteLater()
        self._shown = []
        for code in held:
            name = self._names.get(code, code)
            button = TextButton(name, "close")
            button.setAccessibleName(tr("Take off {name}").format(name=name))
            button.clicked.connect(lambda _=False, code=code: self._take_off(code))
            self._list.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self._shown.append(button)

    def _add(self) -> None:
        text = self.choice.currentText().strip()
        codes = {name: code for code, name in self._names.items()}
        listed = self.choice.findText(text)
        code = self.choice.itemData(listed) if listed >= 0 else codes.get(text, text)
        if code and code not in self._held:
            self.changed.emit((*self._held, code))
        self.choice.setCurrentIndex(-1)
        self.choice.clearEditText()

    def _take_off(self, code: str) -> None:
        self.changed.emit(tuple(each for each in self._held if each != code))


def years_held(certificate: Certificate, year: int) -> str:
    """「（令和8年度まで）」, 「（令和9年度から）」 or "". A pass never lapses."""
    first, last = certificate.first_fiscal_year, certificate.last_fiscal_year
    if first is not None and first > year:
        return tr(" (held from {year})").format(year=wareki_year(first))
    if last is not None:
        return tr(" (held until {year})").format(year=wareki_year(last))
    return ""


class PersonDetails(Card):
    """The details of one person; every field is kept when it is left."""

    person_changed = Signal(object)
    removal_requested = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._person = Person("", "")
        self._title = PlainLabel("", "heading")
        close = TextButton(tr("Close"), "chevron-up")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close)
        self.body.addLayout(head)
        self.fields = {code: QLineEdit() for code in ("name", "post", "duties", "since", "skills")}
        self.certificates = CertificateList()
        self.fault = PlainLabel("", "body", role="bad")
        self.fault.hide()
        self.body.addLayout(self._form())
        self.body.addWidget(self.fault)
        remove = tr("Take this person off the list")
        self.remove = OutlineButton(remove, "delete-outline", small=True)
        self.remove.clicked.connect(lambda: self.removal_requested.emit(self._person.key))
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch(1)
        self.body.addLayout(foot)
        for field in self.fields.values():
            field.editingFinished.connect(self._keep)
        self.certificates.changed.connect(self._keep_certificates)

    def _form(self) -> QGridLayout:
        labels = {
            "name": tr("Name"),
            "post": tr("Section and post"),
            "duties": tr("Other work (divide with 、)"),
            "since": tr("In this work since"),
            "skills": tr("Good at (divide with 、)"),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        columns = 1 if stacked() else 2
        for place in range(columns):
            grid.setColumnStretch(place, 1)
        for place, (code, label) in enumerate(labels.items()):
            self.fields[code].setAccessibleName(label)
            column = QVBoxLayout()
            column.setSpacing(GROWN + px(4))  # the ring of the field stays off its label
            column.addWidget(PlainLabel(label, "note"))
            column.addWidget(self.fields[code])
            column.addStretch(1)
            grid.addLayout(column, place // columns, place % columns)
        column = QVBoxLayout()
        column.addWidget(PlainLabel(tr("Certificates"), "note"))
        column.addWidget(self.certificates)
        grid.addLayout(column, len(labels) // columns, len(labels) % columns)
        return grid

    def show_person(self, person: Person) -> None:
        """Fill the fields; one that is being written into keeps its text."""
        same, self._person = person.key == self._person.key, person
        self._title.setText(tr("Details of {name}").format(name=person.name))
        since = wareki_day(day_from(person.since)) if person.since else ""
        values = {
            "name": person.name,
            "post": person.post,
            "duties": _BETWEEN.join(person.other_duties),
            "since": since,
            "skills": _BETWEEN.join(person.skills),
        }
        for code, field in self.fields.items():
            if not (same and field.hasFocus()):
                field.setText(values[code])
        self.certificates.show_held(person.certificates)

    def _keep(self) -> None:
        said = {code: field.text().strip() for code, field in self.fields.items()}
        fault, since = "", ""
        if not said["name"]:
            fault = tr("A person needs a name.")
        try:
            since = day_from(said["since"]).isoformat() if said["since"] else ""
        except Refusal:
            fault = tr("Write the day such as 令和7年4月1日 or 2025-04-01.")
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        if fault:
            return
        person = replace(
            self._person,
            name=said["name"],
            post=said["post"],
            other_duties=list_from(said["duties"]),
            since=since,
            skills=list_from(said["skills"]),
        )
        if person != self._person:
            self.person_changed.emit(person)

    def _keep_certificates(self, held: tuple[str, ...]) -> None:
        self.person_changed.emit(replace(self._person, certificates=held))
