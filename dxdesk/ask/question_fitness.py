"""Whether the parts of a question fit its kind, and its conditions the questions before it."""

from __future__ import annotations

from collections.abc import Mapping

from dxdesk.ask import flaws
from dxdesk.ask.flaws import Place
from dxdesk.ask.questions import Condition, Kind, Question

CHOSEN = (Kind.SINGLE, Kind.MULTI)
COUNTED = (Kind.NUMBER, Kind.NUMBER_DATE, Kind.NUMBER_TEXT)
MEASURES: Mapping[str, tuple[Kind, ...]] = {
    "number": COUNTED,
    "count": (Kind.MULTI,),
    "row_mean": (Kind.GRID,),
    "fte": (Kind.GRID,),
    "days_left": (Kind.DATE, Kind.NUMBER_DATE),
    "share_percent": (Kind.FORM,),
}


def check_parts(place: Place, question: Question) -> None:
    """Refuse a part the kind has no use for, or one it cannot do without."""
    kind, rows = question.kind, question.rows
    numbers = kind is Kind.GRID and rows and not question.choices
    needed = {
        "choices": kind in CHOSEN,
        "fields": kind is Kind.FORM or (kind is Kind.GRID and not rows),
    }
    allowed = {
        "choices": kind in CHOSEN or (kind is Kind.GRID and rows),
        "fields": kind is Kind.FORM or (kind is Kind.GRID and not rows),
        "rows": kind is Kind.GRID,
        "exclusive": kind is Kind.MULTI,
        "at_most_choices": kind is Kind.MULTI,
        "sums_to": numbers,
        "records": kind is Kind.GRID,
        "unit": kind in COUNTED or numbers,
        "most": kind in COUNTED or numbers,
    }
    for part, fits in allowed.items():
        if not fits and getattr(question, part) not in ((), "", None):
            place.refuse(flaws.PART_UNFIT, part)
    for part, wanted in needed.items():
        if wanted and not getattr(question, part):
            place.refuse(flaws.PART_MISSING, part)
    _check_words(place, question)
    _check_points(place, question)


def _check_words(place: Place, question: Question) -> None:
    if question.records not in ("", "staffing", "systems"):
        place.refuse(flaws.WORD_UNKNOWN, question.records)
    codes = {choice.code for choice in question.choices}
    for code in question.exclusive:
        if code not in codes:
            place.refuse(flaws.WORD_UNKNOWN, code)


def _check_points(place: Place, question: Question) -> None:
    rule = question.points_rule
    if not question.scored:
        if rule is not None:
            place.refuse(flaws.POINTS_STRAY, "points_rule")
        return
    if not question.dimension:
        place.refuse(flaws.SCORED_NOWHERE, "dimension")
    pointed = any(choice.points is not None for choice in question.choices)
    if rule is None:
        if question.kind is not Kind.SINGLE or not pointed:
            place.refuse(flaws.RULE_MISSING, "points_rule")
        return
    if question.kind not in MEASURES.get(rule.measure, ()):
        place.refuse(flaws.RULE_UNFIT, rule.measure)
    if bool(rule.bands) == (rule.measure == "row_mean"):
        place.refuse(flaws.BANDS_WRONG, "bands")
    if rule.measure == "row_mean" and not pointed:
        place.refuse(flaws.RULE_MISSING, "points")


def check_conditions(
    place: Place,
    question: Question,
    before: Mapping[str, Question],
    everything: Mapping[str, object],
) -> None:
    """Every condition looks back at a question that exists and can be answered that way."""
    for alternative in question.shown_when:
        for condition in alternative:
            target = before.get(condition.question)
            if target is None:
                place.refuse(_astray(question, condition, everything), condition.question)
            check_condition(place, condition, target)


def _astray(question: Question, condition: Condition, everything: Mapping[str, object]) -> str:
    if condition.question == question.id:
        return flaws.CONDITION_SELF
    if condition.question in everything:
        return flaws.CONDITION_FORWARD
    return flaws.CONDITION_UNKNOWN


def check_condition(place: Place, condition: Condition, target: Question) -> None:
    """Refuse a condition on choices or numbers that its question does not have."""
    codes = {choice.code for choice in target.choices}
    for code in (*condition.one_of, *condition.none_of):
        if code not in codes:
            place.refuse(flaws.CONDITION_CHOICE, f"{condition.question} {code}")
    bounded = condition.at_least is not None or condition.at_most is not None
    if bounded and target.kind not in (*COUNTED, Kind.FORM):
        place.refuse(flaws.CONDITION_UNFIT, condition.question)
