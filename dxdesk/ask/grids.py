"""Forms and grids: answers of several parts, from JSON or from text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from dxdesk.ask.characters import clean_text
from dxdesk.ask.choosing import choice_code, choice_codes
from dxdesk.ask.numbers import iso_day, plain, whole_number
from dxdesk.ask.questions import Field, Kind, Question, Row
from dxdesk.ask.unfit import (
    FIELD_MISSING,
    FIELD_TWICE,
    FIELD_UNKNOWN,
    FORM_WANTED,
    PART_ABOVE_WHOLE,
    ROWS_MANY,
    ROWS_WANTED,
    SUM_WRONG,
    TEXT_WANTED,
    Unfit,
)

MOST_ROWS = 500
UNKNOWN_ROW = "unknown"  # 「わからない」 for one row, where rows are kept as records
NOTHING: tuple[object, ...] = (None, "", [])


def form_value(question: Question, raw: object) -> dict[str, object]:
    """{field code: value} with only the fields that were filled in.

    Raises:
        Unfit: an unknown or missing field, or a value that does not fit its field.
    """
    value = _filled(question.fields, _parts(raw))
    rule = question.points_rule
    if rule is not None and rule.measure == "share_percent":
        whole, part = (value[field.code] for field in question.fields)
        if int(str(part)) > int(str(whole)):
            raise Unfit(PART_ABOVE_WHOLE, f"{part} > {whole}")
    return value


def grid_value(question: Question, raw: object) -> object:
    """{row code: choice code or number} for fixed rows, a list of {column: value} for free rows.

    Raises:
        Unfit: see `form_value`; too many rows; numbers that do not add up.
    """
    if question.rows:
        return _fixed_rows(question, raw)
    if not isinstance(raw, list | tuple):
        raise Unfit(ROWS_WANTED, raw)
    if len(raw) > MOST_ROWS:
        raise Unfit(ROWS_MANY, len(raw))
    return [_filled(question.fields, _parts(row)) for row in raw]


def _fixed_rows(question: Question, raw: object) -> dict[str, object]:
    said = _for_all_rows(question, raw)
    value = {
        _row_code(key, question.rows): row_value(question, each)
        for key, each in (_parts(raw) if said is None else said).items()
        if each not in NOTHING
    }
    if not value:
        raise Unfit(FIELD_MISSING, question.rows[0].label)
    if question.sums_to is not None:
        total = sum(int(str(each)) for each in value.values())
        if total != question.sums_to:
            raise Unfit(SUM_WRONG, f"{total} → {question.sums_to}")
    return {row.code: value[row.code] for row in question.rows if row.code in value}


def _for_all_rows(question: Question, raw: object) -> dict[str, object] | None:
    """One choice said for all rows at once, or None."""
    if not question.choices or not isinstance(raw, str) or re.search("[:：]", raw):
        return None
    return {row.code: raw for row in question.rows}


def _row_code(key: str, rows: Sequence[Row]) -> str:
    for row in rows:
        if plain(key) in (row.code, plain(row.label)):
            return row.code
    raise Unfit(FIELD_UNKNOWN, key)


def row_value(question: Question, raw: object) -> object:
    """The value of one fixed row. Raises Unfit."""
    if isinstance(raw, Mapping) and len(raw) == 1:  # a row of one column, said as {column: value}
        (raw,) = raw.values()
    if not question.choices:
        return whole_number(raw, question.unit, question.most)
    if question.records and raw in (UNKNOWN_ROW, "わからない"):
        return UNKNOWN_ROW
    return choice_code(raw, question.choices)


def _parts(raw: object) -> dict[str, object]:
    """The parts of a mapping, or of a text like 所属:総務課,職名:主事."""
    if isinstance(raw, str):
        raw = _parts_of_text(raw)
    if not isinstance(raw, Mapping):
        raise Unfit(FORM_WANTED, raw)
    parts: dict[str, object] = {}
    for key, value in raw.items():
        if not isinstance(key, str):
            raise Unfit(FORM_WANTED, key)
        parts[key] = value
    return parts


def _parts_of_text(text: str) -> dict[str, object]:
    parts: dict[str, object] = {}
    for piece in filter(str.strip, re.split("[,，、]", text)):
        divided = re.split("[:：]", piece, maxsplit=1)
        if len(divided) != 2:
            raise Unfit(FORM_WANTED, piece)
        name = divided[0].strip()
        if name in parts:
            raise Unfit(FIELD_TWICE, name)
        parts[name] = divided[1].strip()
    return parts


def _filled(fields: Sequence[Field], parts: Mapping[str, object]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, raw in parts.items():
        field = _field_named(name, fields)
        if field.code in found:
            raise Unfit(FIELD_TWICE, name)
        if raw not in NOTHING:
            found[field.code] = field_value(field, raw)
    for field in fields:
        if field.required and field.code not in found:
            raise Unfit(FIELD_MISSING, field.label)
    if not found:
        raise Unfit(FIELD_MISSING, fields[0].label)
    return {field.code: found[field.code] for field in fields if field.code in found}


def _field_named(name: str, fields: Sequence[Field]) -> Field:
    for field in fields:
        if plain(name) in (field.code, plain(field.label)):
            return field
    raise Unfit(FIELD_UNKNOWN, name)


def field_value(field: Field, raw: object) -> object:
    """The value of one field. Raises Unfit."""
    if field.kind is Kind.NUMBER:
        return whole_number(raw, field.unit, field.most)
    if field.kind is Kind.DATE:
        return iso_day(raw)
    if field.kind is Kind.SINGLE:
        return choice_code(raw, field.choices)
    if field.kind is Kind.MULTI:
        return choice_codes(raw, field.choices) if field.choices else _list_of_texts(raw)
    return clean_text(raw)


def _list_of_texts(raw: object) -> list[str]:
    said = re.split("[、\n]", raw) if isinstance(raw, str) else raw
    if not isinstance(said, list | tuple):
        raise Unfit(TEXT_WANTED, raw)
    return [clean_text(each) for each in said]
