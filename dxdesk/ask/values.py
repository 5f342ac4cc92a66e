"""From what was said to the value that is kept: one shape for each kind of question."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from dxdesk.ask.characters import clean_text
from dxdesk.ask.choosing import choice_code, choice_codes
from dxdesk.ask.grids import form_value, grid_value
from dxdesk.ask.municipality import code_from
from dxdesk.ask.numbers import iso_day, plain, whole_number
from dxdesk.ask.questions import Kind, Question
from dxdesk.ask.short_forms import people_rows
from dxdesk.ask.unfit import (
    CHOICE_ALONE,
    CHOICE_NONE,
    CHOICES_MANY,
    CODE_WRONG,
    KEYS_STRANGE,
    NUMBER_UNREADABLE,
    Unfit,
)
from dxdesk.errors import Refusal

_NUMBER_AND_DAY = re.compile(r"(?P<number>[^(@]*)(?:[(@](?P<day>.*?)(?:現在)?\)?)?")


def value_from(question: Question, raw: object) -> object:
    """The value meant by `raw`: text from the command line, or JSON. A value gives itself again.

    Raises:
        Refusal: E-ANSWER with `id`, `reason` and `said`.
    """
    try:
        return _READERS[question.kind](question, raw)
    except Unfit as unfit:
        raise Refusal("E-ANSWER", id=question.id, reason=unfit.reason, said=unfit.said) from None


def _single(question: Question, raw: object) -> str:
    return choice_code(raw, question.choices)


def _multi(question: Question, raw: object) -> list[str]:
    codes = choice_codes(raw, question.choices)
    if not codes and question.exclusive:  # "none of them" has a choice of its own here
        raise Unfit(CHOICE_NONE)
    if len(codes) > 1 and (alone := set(codes) & set(question.exclusive)):
        raise Unfit(CHOICE_ALONE, ", ".join(alone))
    if question.at_most_choices is not None and len(codes) > question.at_most_choices:
        raise Unfit(CHOICES_MANY, f"{len(codes)} → {question.at_most_choices}")
    return codes


def _number(question: Question, raw: object) -> int:
    return whole_number(raw, question.unit, question.most)


def _number_date(question: Question, raw: object) -> dict[str, object]:
    """1,234人(令和8年10月31日現在), 1234@2026-10-31, or a mapping; the day may be missing."""
    if isinstance(raw, str):
        written = _NUMBER_AND_DAY.fullmatch(plain(raw))
        if written is None:
            raise Unfit(NUMBER_UNREADABLE, raw)
        raw = {"number": written["number"], "date": written["day"]}
    parts = _mapping(raw, ("number", "date"))
    value: dict[str, object] = {}
    if "number" in parts:
        value["number"] = _number(question, parts["number"])
    if "date" in parts:
        value["date"] = iso_day(parts["date"])
    return value


def _number_text(question: Question, raw: object) -> dict[str, object]:
    """1件:メールのあて先まちがい, or a mapping; the text may be missing."""
    if isinstance(raw, str):
        number, _, rest = raw.replace("：", ":").partition(":")
        raw = {"number": number, "text": rest.strip()}
    parts = _mapping(raw, ("number", "text"))
    value: dict[str, object] = {}
    if "number" in parts:
        value["number"] = _number(question, parts["number"])
    if "text" in parts:
        value["text"] = clean_text(parts["text"])
    return value


def _mapping(raw: object, keys: tuple[str, str]) -> dict[str, object]:
    """The parts said; a bare value is the first of them."""
    said: Mapping[object, object] = raw if isinstance(raw, Mapping) else {keys[0]: raw}
    for key in said:
        if key not in keys:
            raise Unfit(KEYS_STRANGE, key)
    parts = {key: said[key] for key in keys if said.get(key) not in (None, "")}
    if not parts:
        raise Unfit(NUMBER_UNREADABLE, raw)
    return parts


def _date(question: Question, raw: object) -> str:
    return iso_day(raw)


def _text(question: Question, raw: object) -> str:
    return clean_text(raw)


def _grid(question: Question, raw: object) -> object:
    if question.records == "staffing":
        raw = people_rows(raw)
    return grid_value(question, raw)


def _lookup(question: Question, raw: object) -> str:
    if not isinstance(raw, str):
        raise Unfit(CODE_WRONG, raw)
    try:
        return code_from(raw)
    except Refusal:
        raise Unfit(CODE_WRONG, raw) from None


_READERS: Mapping[Kind, Callable[[Question, object], object]] = {
    Kind.SINGLE: _single,
    Kind.MULTI: _multi,
    Kind.NUMBER: _number,
    Kind.NUMBER_DATE: _number_date,
    Kind.NUMBER_TEXT: _number_text,
    Kind.DATE: _date,
    Kind.TEXT: _text,
    Kind.FORM: form_value,
    Kind.GRID: _grid,
    Kind.LOOKUP: _lookup,
}
