"""Everything that is wrong with an answer at once, part by part, so that all can be mended."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from dxdesk.ask.characters import clean_text
from dxdesk.ask.grids import NOTHING, field_value, row_value
from dxdesk.ask.numbers import iso_day, whole_number
from dxdesk.ask.questions import Field, Kind, Question
from dxdesk.ask.saying import STATE_KEYS, day_said
from dxdesk.ask.unfit import FIELD_MISSING, Unfit
from dxdesk.ask.values import value_from
from dxdesk.errors import Refusal

Check = Callable[[object], object]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that keeps an answer from being taken."""

    reason: str  # of `unfit`
    said: str  # the beginning of what was said, or a number beside its bounds
    part: str = ""  # a field, a row, or a circumstance such as "note"; "" the answer as a whole
    row: int | None = None  # of rows the officer adds, from 0


def faults_in(question: Question, raw: object, today: date | None = None) -> tuple[Fault, ...]:
    """All faults of what was said, as `saying.answer_from` takes it; () where it is an answer."""
    found: list[Fault] = []
    value = raw
    if isinstance(raw, Mapping) and set(raw) & {"value", *STATE_KEYS}:
        found += _in_circumstances(raw, today)
        if "value" not in raw:
            return tuple(found)
        value = raw["value"]
    in_parts = list(_in_parts(question, value))
    return (*(in_parts or _in_whole(question, value)), *found)


def _in_circumstances(raw: Mapping[object, object], today: date | None) -> Iterator[Fault]:
    checks: dict[str, Check] = dict.fromkeys(("ask", "note", "source", "said_by"), clean_text)
    checks["answered_on"] = lambda said: day_said(said, today)
    for part, check in checks.items():
        if raw.get(part) not in NOTHING:
            yield from _tried(check, raw[part], part)


def _in_whole(question: Question, value: object) -> Iterator[Fault]:
    try:
        value_from(question, value)
    except Refusal as refusal:
        yield Fault(str(refusal.values["reason"]), str(refusal.values["said"]))


def _in_parts(question: Question, value: object) -> Iterator[Fault]:
    """Faults of single parts; nothing where the answer has none, or is not given in parts."""
    if question.kind is Kind.GRID and not question.rows:
        for number, row in enumerate(value if isinstance(value, Sequence) else ()):
            if isinstance(row, Mapping):
                yield from _in_fields(question.fields, row, number)
    elif isinstance(value, Mapping) and question.kind is Kind.FORM:
        yield from _in_fields(question.fields, value, None)
    elif isinstance(value, Mapping):
        for part, check in _checks(question).items():
            if value.get(part) not in NOTHING:
                yield from _tried(check, value[part], part)


def _checks(question: Question) -> dict[str, Check]:
    number: Check = partial(whole_number, unit=question.unit, most=question.most)
    row: Check = partial(row_value, question)
    rows: dict[str, Check] = {each.code: row for each in question.rows}
    return {
        Kind.NUMBER_DATE: {"number": number, "date": iso_day},
        Kind.NUMBER_TEXT: {"number": number, "text": clean_text},
        Kind.GRID: rows,
    }.get(question.kind, {})


def _in_fields(
    fields: Sequence[Field], said: Mapping[object, object], row: int | None
) -> Iterator[Fault]:
    for field in fields:
        raw = said.get(field.code)
        if raw not in NOTHING:
            yield from _tried(partial(field_value, field), raw, field.code, row)
        elif field.required:
            yield Fault(FIELD_MISSING, field.label, field.code, row)


def _tried(check: Check, raw: object, part: str, row: int | None = None) -> Iterator[Fault]:
    try:
        check(raw)
    except Unfit as unfit:
        yield Fault(unfit.reason, unfit.said, part, row)
