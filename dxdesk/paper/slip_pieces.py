"""What one cell of a returned slip says in its blank, and what may be written there."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from dxdesk.ask.blanks import TICK, WHOLE, Blank
from dxdesk.ask.characters import clean_text
from dxdesk.ask.numbers import iso_day, whole_number
from dxdesk.ask.questions import Kind
from dxdesk.paper.cell_values import Unreadable, is_error, plain, text_from, truth_from
from dxdesk.paper.slip_choices import choice_said, choices_said
from dxdesk.paper.slip_signs import is_unknown
from dxdesk.paper.slip_words import say


def piece(blank: Blank, value: object) -> object:
    """What a cell says in this blank.

    Raises:
        Unfit, Unreadable: it cannot be taken; `allowed` says what may stand there.
    """
    if is_error(value):
        raise Unreadable
    return _READERS[blank.kind](blank, value)


def _tick(blank: Blank, value: object) -> bool:
    said = plain(value)
    if said in (plain(blank.label), blank.mark.rpartition("-")[2]):
        return True
    return truth_from(value)


def _single(blank: Blank, value: object) -> str:
    if is_unknown(value):  # a row of the 20 operations
        return "unknown"
    return choice_said(value, blank.choices)


def _several(blank: Blank, value: object) -> list[str]:
    return choices_said(value, blank.choices)


def _number(blank: Blank, value: object) -> int:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return whole_number(value, blank.unit, blank.most)


def _date(blank: Blank, value: object) -> str:
    return iso_day(value)


def _words(blank: Blank, value: object) -> str:
    return clean_text(text_from(value))


def _none(blank: Blank, value: object) -> object:
    raise Unreadable


_READERS: Mapping[Kind | str, Callable[[Blank, object], object]] = {
    TICK: _tick,
    Kind.SINGLE: _single,
    Kind.MULTI: _several,
    Kind.NUMBER: _number,
    Kind.DATE: _date,
    Kind.TEXT: _words,
    Kind.FORM: _none,
    Kind.GRID: _none,
    Kind.NUMBER_DATE: _none,
    Kind.NUMBER_TEXT: _none,
}


def allowed(blank: Blank, value: object) -> str:
    """What may stand in this blank, in words."""
    if is_error(value):
        return say("faults", "broken")
    if blank.choices:
        labels = [f"{number} {each.label}" for number, each in enumerate(blank.choices, 1)]
        return say("faults", "choice", choices=" / ".join(labels))
    if blank.path == WHOLE:
        return say("faults", "whole")
    if blank.kind == TICK:
        return say("faults", "tick")
    if blank.kind is Kind.NUMBER:
        unit = blank.unit
        return say("faults", "number", unit=unit) if unit else say("faults", "number_plain")
    return say("faults", "day" if blank.kind is Kind.DATE else "note")
