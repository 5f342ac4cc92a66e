"""Whether a question still means what it meant: its id has travelled, and answers rest on it.

Wording may always be mended, and choices may be added. What an answer is made of stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dxdesk.ask import flaws
from dxdesk.ask.flaws import Place
from dxdesk.ask.questions import Choice, Field, Question, Row

WORDED = ("text", "help", "example", "why", "where_to_look", "ask_whom")
KEPT = ("kind", "unit", "exclusive", "at_most_choices", "sums_to", "records")
Parts = Sequence[Choice] | Sequence[Row] | Sequence[Field]
# What a national question does beside being asked; a prefecture's own does none of it.
AT_WORK = (
    *("section", "tier", "shown_when", "dimension", "scored", "points_rule", "treatment"),
    *("survey_item", "feeds", "free_text_warning", "most"),
)


def refuse_other_meaning(place: Place, before: Question, after: Question) -> None:
    """Refuse what would make an answer given to `before` say something else under `after`."""
    for part in KEPT:
        if getattr(before, part) != getattr(after, part):
            place.refuse(flaws.MEANING_CHANGED, part)
    if after.most is not None and (before.most is None or after.most < before.most):
        place.refuse(flaws.MEANING_CHANGED, "most")
    _refuse_lost(place, "choices", before.choices, after.choices)
    _refuse_lost(place, "rows", before.rows, after.rows)
    _refuse_lost(place, "fields", before.fields, after.fields)
    now = {each.code: each for each in after.fields}
    for each in before.fields:
        _refuse_other_field(place, each, now[each.code])
    for new in set(now) - {each.code for each in before.fields}:
        if now[new].required:
            place.refuse(flaws.MEANING_CHANGED, new)


def refuse_other_work(place: Place, before: Question, after: Question) -> None:
    """Refuse in a national question whatever is more than wording or a choice more."""
    refuse_other_meaning(place, before, after)
    for part in AT_WORK:
        if getattr(before, part) != getattr(after, part):
            place.refuse(flaws.MORE_THAN_WORDING, part)
    points = {each.code: each.points for each in after.choices}
    for each in before.choices:
        if points[each.code] != each.points:
            place.refuse(flaws.MORE_THAN_WORDING, f"{each.code} points")
    for name, old, new in (
        ("rows", before.rows, after.rows),
        ("fields", before.fields, after.fields),
    ):
        if len(old) != len(new):
            place.refuse(flaws.MORE_THAN_WORDING, name)


def reworded(before: Question, after: Question) -> bool:
    """Whether a person would read anything else than before."""
    return _words(before) != _words(after)


def _words(question: Question) -> object:
    return (
        *(getattr(question, part) for part in WORDED),
        tuple(replace(each, points=None) for each in question.choices),
        question.rows,
        question.fields,
    )


def _refuse_other_field(place: Place, before: Field, after: Field) -> None:
    if (before.kind, before.unit) != (after.kind, after.unit):
        place.refuse(flaws.MEANING_CHANGED, before.code)
    _refuse_lost(place, before.code, before.choices, after.choices)


def _refuse_lost(place: Place, part: str, before: Parts, after: Parts) -> None:
    known = {each.code for each in after}
    for each in before:
        if each.code not in known:
            place.refuse(flaws.MEANING_CHANGED, f"{part} {each.code}")
