"""Answers in the words of the officer: labels, 令和 dates, 1,234人."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from dxdesk.ask.questions import Choice, Field, Kind, Question
from dxdesk.ask.wording import wording_for
from dxdesk.schemes.calendar import wareki

UNKNOWN = "わからない"
NOTHING = "なし"
RANKS = "①②③④⑤⑥⑦⑧⑨"
_OUR_WORDS = (Kind.SINGLE, Kind.MULTI)  # shown by our own labels only, so 「町」 may be swapped


def shown_to_town(question: Question, value: object, form: str, prefecture: str) -> str:
    """The same as the town reads it: 町 and 県 in our labels as its own, what it typed untouched.

    Args:
        form: 市, 区, 町 or 村.
        prefecture: 都, 道, 府 or 県.
    """
    words = shown(question, value)
    ours = question.kind in _OUR_WORDS or (question.kind is Kind.GRID and question.choices)
    return wording_for(words, form, prefecture) if ours else words


def shortened(text: str, most: int) -> str:
    """At most `most` characters of a text; … stands for an end that is cut off."""
    return text if len(text) <= most else text[: most - 1] + "…"


def shown(question: Question, value: object) -> str:
    """The answer in Japanese words; `value` has the shape of the question's kind."""
    return _WORDS[question.kind](question, value)


def _labels(codes: Sequence[str], choices: Sequence[Choice]) -> list[str]:
    labels = {choice.code: choice.label for choice in choices}
    return [labels.get(code, UNKNOWN if code == "unknown" else code) for code in codes]


def _single(question: Question, value: Any) -> str:
    return _labels([value], question.choices)[0]


def _multi(question: Question, value: Any) -> str:
    labels = _labels(value, question.choices)
    if question.at_most_choices is not None:
        return " ".join(f"{RANKS[place]}{label}" for place, label in enumerate(labels)) or NOTHING
    return "、".join(labels) or NOTHING


def _number(question: Question, value: Any) -> str:
    return f"{value:,}{question.unit}"


def _day(value: str) -> str:
    return wareki(date.fromisoformat(value))


def _number_date(question: Question, value: Any) -> str:
    number = _number(question, value["number"]) if "number" in value else UNKNOWN
    return f"{number}({_day(value['date'])}現在)" if "date" in value else number


def _number_text(question: Question, value: Any) -> str:
    number = _number(question, value["number"]) if "number" in value else UNKNOWN
    return f"{number}:{value['text']}" if "text" in value else number


def _date(question: Question, value: Any) -> str:
    return _day(value)


def _text(question: Question, value: Any) -> str:
    return str(value)


def _form(question: Question, value: Any) -> str:
    return "、".join(
        f"{field.label}:{field_in_words(field, value[field.code])}"
        for field in question.fields
        if field.code in value
    )


def field_in_words(field: Field, value: Any) -> str:
    """One field of a form or of a row in words."""
    if field.kind is Kind.NUMBER:
        return f"{value:,}{field.unit}"
    if field.kind is Kind.DATE:
        return _day(value)
    if field.kind is Kind.SINGLE:
        return _labels([value], field.choices)[0]
    if field.kind is Kind.MULTI:
        return "・".join(_labels(value, field.choices))
    return str(value)


def _grid(question: Question, value: Any) -> str:
    if not question.rows:
        return " / ".join(_row(question, row) for row in value) or NOTHING
    if question.choices:
        return _by_choice(question, value)
    return "、".join(
        f"{row.label}:{_number(question, value[row.code])}"
        for row in question.rows
        if row.code in value
    )


def _row(question: Question, row: Any) -> str:
    """Units and dates speak for themselves: 自分 6割."""
    return " ".join(field_in_words(f, row[f.code]) for f in question.fields if f.code in row)


def _by_choice(question: Question, value: Any) -> str:
    """移った:住民基本台帳、戸籍 / 今年度中に移る:介護保険."""
    found: dict[str, list[str]] = {choice.code: [] for choice in question.choices}
    for row in question.rows:
        if row.code in value:
            found.setdefault(value[row.code], []).append(row.label)
    return " / ".join(
        f"{_labels([code], question.choices)[0]}:{'、'.join(rows)}"
        for code, rows in found.items()
        if rows
    )


_WORDS: Mapping[Kind, Callable[[Question, Any], str]] = {
    Kind.SINGLE: _single,
    Kind.MULTI: _multi,
    Kind.NUMBER: _number,
    Kind.NUMBER_DATE: _number_date,
    Kind.NUMBER_TEXT: _number_text,
    Kind.DATE: _date,
    Kind.TEXT: _text,
    Kind.FORM: _form,
    Kind.GRID: _grid,
    Kind.LOOKUP: _text,
}
