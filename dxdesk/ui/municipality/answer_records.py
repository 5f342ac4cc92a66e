"""People and systems written down on the question page; their ledgers show all there is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from dxdesk.ask.questions import Question
from dxdesk.ui.municipality.answer_rows import FreeRow, FreeRows
from dxdesk.ui.parts import PlainLabel, TextButton
from dxdesk.words import tr

PERSON_FIELDS = ("name", "post", "share_tenths")


class NotApplicable:
    """Said in place of a value: there is nobody of the kind."""


NOT_APPLICABLE = NotApplicable()


class PeopleRows(FreeRows):
    """The people of B02 with their shares; the rest about them is in the list of people."""

    wished = Signal()

    def __init__(self, question: Question, form: str, *, has_table: bool) -> None:
        fields = [field for field in question.fields if field.code in PERSON_FIELDS]
        super().__init__(question, form, fields)
        self.none.setText(tr("Nobody works on this"))
        add_way_out(self, tr("Open the list of people"), has_table, self.wished)
        self._names: dict[FreeRow, str] = {}

    def show_value(self, value: object | None) -> None:
        super().show_value(value)
        self._names = {row: str(row.said().get("name", "")) for row in self.rows}

    def raw(self) -> object | None:
        rows = super().raw()
        if rows == []:
            return NOT_APPLICABLE
        return None if rows is None else self._renamed()

    def _renamed(self) -> list[dict[str, object]]:
        """Deputies follow when the name of somebody is mended; those taken out are no more."""
        now = {self._names.get(row, ""): str(row.said().get("name", "")) for row in self.rows}
        names = {str(row.said().get("name", "")) for row in self.rows}
        found = []
        for row in self.rows:
            said = row.said()
            deputies = said.get("deputy_for")
            if isinstance(deputies, Sequence):
                known = [now.get(str(each), str(each)) for each in deputies]
                said["deputy_for"] = [each for each in known if each in names]
            if said:
                found.append(said)
        return found


class SystemRows(FreeRows):
    """Systems of D09 or contracts of J03. Rows of the ledger keep their names here."""

    wished = Signal()

    def __init__(self, question: Question, form: str, *, has_table: bool) -> None:
        super().__init__(question, form)
        note = tr("Names are mended and rows taken out in the system ledger.")
        self._note = PlainLabel(note, "note")
        add_way_out(self, tr("Open the system ledger"), has_table, self.wished)
        layout = self.layout()
        if has_table and layout is not None:
            layout.addWidget(self._note)

    def _append(self, said: Mapping[str, object]) -> FreeRow:
        row = super()._append(said)
        name = row.entries[0].line
        if said and isinstance(name, QLineEdit):
            name.setReadOnly(True)
            row.remove.hide()
        return row


def add_way_out(rows: FreeRows, text: str, wanted: bool, wish: object) -> None:
    """Under the rows, the way to the whole ledger, where there is one."""
    layout = rows.layout()
    if wanted and layout is not None:
        button = TextButton(text, "arrow-right")
        button.clicked.connect(wish)
        layout.addWidget(button)
