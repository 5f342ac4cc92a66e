"""One field of a form or of a row, whatever its kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from dxdesk.ask.faults import Fault
from dxdesk.ask.questions import Field, Kind
from dxdesk.ask.wording import wording_for
from dxdesk.ui.parts import ChoiceBox, DayField, NumberField, mark_fault
from dxdesk.ui.theme import px
from dxdesk.words import tr

LONGEST = 20_000  # characters; what is too long is told after 「次へ」 and never cut silently


@dataclass(frozen=True, slots=True)
class Entry:
    """An editor of one field: what stands in it, and how to show something in it."""

    field: Field
    editor: QWidget  # what is laid out
    line: QWidget  # what has the focus and the mark of a fault
    said: Callable[[], object]  # "" while empty
    show: Callable[[object], None]

    def mark(self, fault: bool) -> None:
        """Draw the edge as faulty, or as usual."""
        mark_fault(self.line, fault)


def entry_for(field: Field, form: str, changed: Callable[[], None]) -> Entry:
    """The editor for a field; `changed` is called after each change by hand."""
    if field.kind is Kind.NUMBER:
        return _number(field, changed)
    if field.kind is Kind.DATE:
        return _day(field, changed)
    if field.kind is Kind.SINGLE:
        return _choice(field, form, changed)
    return _line(field, form, changed)


def _number(field: Field, changed: Callable[[], None]) -> Entry:
    editor = NumberField(field.unit, field.most, field.label)
    editor.edited.connect(changed)
    editor.setFixedWidth(px(170 if field.unit == "円" else 130))

    def show(value: object) -> None:
        if isinstance(value, int):
            editor.set_number(value)
        else:
            editor.setText(str(value or ""))

    return Entry(field, editor, editor, lambda: editor.text().strip(), show)


def _day(field: Field, changed: Callable[[], None]) -> Entry:
    editor = DayField(field.label)
    editor.edited.connect(changed)

    def show(value: object) -> None:
        editor.line.setText(str(value or ""))
        with suppress(ValueError):
            editor.set_day(date.fromisoformat(str(value)))

    return Entry(field, editor, editor.line, lambda: editor.line.text().strip(), show)


def _choice(field: Field, form: str, changed: Callable[[], None]) -> Entry:
    editor = ChoiceBox(field.label)
    editor.addItem(tr("Not chosen"), "")
    for choice in field.choices:
        editor.addItem(wording_for(choice.label, form), choice.code)
    editor.activated.connect(lambda _index: changed())
    editor.setMinimumContentsLength(8)

    def show(value: object) -> None:
        editor.setCurrentIndex(max(0, editor.findData(value or "")))

    return Entry(field, editor, editor, editor.currentData, show)


def _line(field: Field, form: str, changed: Callable[[], None]) -> Entry:
    editor = QLineEdit()
    editor.setMaxLength(LONGEST)
    editor.setAccessibleName(wording_for(field.label, form))
    editor.textEdited.connect(lambda _text: changed())

    def show(value: object) -> None:
        is_list = isinstance(value, Sequence) and not isinstance(value, str)
        editor.setText("、".join(map(str, value)) if is_list else str(value or ""))  # type: ignore[call-overload]
        editor.setCursorPosition(0)

    return Entry(field, editor, editor, lambda: editor.text().strip(), show)


def filled_in(entries: Sequence[Entry]) -> dict[str, object]:
    """What stands in the entries, by field code; empty ones are left out."""
    said = {entry.field.code: entry.said() for entry in entries}
    return {code: value for code, value in said.items() if value not in ("", None)}


def entry_of(entries: Sequence[Entry], fault: Fault) -> Entry:
    """The entry of the part a fault names, or the one that holds what was said."""
    named = [entry for entry in entries if fault.part and entry.field.code == fault.part]
    return named[0] if named else entry_holding(entries, fault.said)


def entry_holding(entries: Sequence[Entry], said: str) -> Entry:
    """The entry a fault speaks of: it holds what was said, or is named in it, or is empty."""
    for entry in entries:
        text = str(entry.said())
        if text and said and (text == said or said.startswith(text[:20])):
            return entry
    for entry in entries:
        if entry.field.label == said:
            return entry
    empty = [entry for entry in entries if entry.field.required and entry.said() in ("", None)]
    return (empty or list(entries))[0]
