"""How an answer becomes points, and points become the level of a dimension (domain 8.1)."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from math import floor

from dxdesk.ask.questions import PointsRule, Question, Treatment
from dxdesk.assess.assessment import DimensionLevel
from dxdesk.assess.facts import Facts
from dxdesk.assess.scale import Dimension
from dxdesk.assess.signs import shown_by

UNKNOWN_RISK_POINTS = Fraction(1)  # neither 0, as if it were not done, nor left out of sight
LEAST_COVERAGE = Fraction(60, 100)


def points_of(code: str, facts: Facts) -> Fraction | None:
    """The points of a question from 0 to 4; None where the answer says nothing about maturity."""
    question = facts.question(code)
    state = facts.state(code)
    if state == "unknown" and question.treatment is Treatment.RISK:
        return UNKNOWN_RISK_POINTS
    if state != "answered":
        return None
    if question.points_rule is None:
        return _choice_points(question, facts.chosen(code))
    if question.points_rule.measure == "row_mean":
        return _row_mean(question, facts)
    measured = _measured(question, question.points_rule.measure, facts)
    return None if measured is None else _band_points(question.points_rule, measured)


def mean(points: Iterable[Fraction | None]) -> Fraction | None:
    """The mean of the points there are; None when there are none."""
    given = [each for each in points if each is not None]
    return sum(given, Fraction(0)) / len(given) if given else None


def half_up(value: Fraction) -> int:
    """The nearest whole number; a half goes up."""
    return floor(value + Fraction(1, 2))


def two_decimals(value: Fraction | None) -> Decimal | None:
    """For showing: 6/5 as 1.20, a half of the last place goes up."""
    return None if value is None else Decimal(half_up(value * 100)).scaleb(-2)


def level_of(dimension: Dimension, facts: Facts) -> DimensionLevel:
    """Mean of the points rounded down, then the gate; no level below 60 % of answers."""
    points = {code: points_of(code, facts) for code in dimension.questions}
    applicable = [code for code in dimension.questions if _applies(code, points[code], facts)]
    answered = [code for code in applicable if facts.state(code) == "answered"]
    unknown = [code for code in applicable if facts.state(code) == "unknown"]
    average = mean(points.values())
    gate_reason = _gate_reason(dimension, facts)
    gate = dimension.gate.cap if dimension.gate is not None and gate_reason else None
    return DimensionLevel(
        code=dimension.code,
        name=dimension.name,
        level=_level(average, gate) if _enough(len(answered), len(applicable)) else None,
        mean=two_decimals(average),
        gate=gate,
        gate_reason=gate_reason,
        answered=len(answered),
        applicable=len(applicable),
        unknown=tuple(unknown),
        urgent_unknown=tuple(code for code in unknown if points[code] is not None),
    )


def _applies(code: str, points: Fraction | None, facts: Facts) -> bool:
    """Hidden and not-applicable questions, and answers without points, leave the denominator."""
    state = facts.state(code)
    if state == "answered":
        return points is not None
    return state not in ("hidden", "not_applicable")


def _enough(answered: int, applicable: int) -> bool:
    return applicable > 0 and Fraction(answered, applicable) >= LEAST_COVERAGE


def _level(average: Fraction | None, gate: int | None) -> int | None:
    if average is None:
        return None
    return floor(average) if gate is None else min(floor(average), gate)


def _gate_reason(dimension: Dimension, facts: Facts) -> tuple[str, ...]:
    if dimension.gate is None:
        return ()
    return tuple(dict.fromkeys(sign.question for sign in shown_by(dimension.gate.when, facts)))


def _choice_points(question: Question, code: str) -> Fraction | None:
    for choice in question.choices:
        if choice.code == code and choice.points is not None:
            return Fraction(choice.points)
    return None


def _row_mean(question: Question, facts: Facts) -> Fraction | None:
    """The mean over the rows that say something; an unknown row as an unknown question would."""
    unknown = UNKNOWN_RISK_POINTS if question.treatment is Treatment.RISK else None
    return mean(
        unknown if code == "unknown" else _choice_points(question, code)
        for code in facts.choices(question.id)
    )


def _measured(question: Question, measure: str, facts: Facts) -> Fraction | None:
    """The quantity the bands of a question look at."""
    if measure == "number":
        number = facts.number(question.id)
        return None if number is None else Fraction(number)
    if measure == "count":
        counted = [c for c in facts.choices(question.id) if c not in question.exclusive]
        return Fraction(len(counted))
    if measure == "fte":
        fte = facts.fte()
        return None if fte is None else Fraction(fte)
    if measure == "days_left":
        end = facts.day(question.id)
        return None if end is None else Fraction((end - facts.today).days)
    if measure == "share_percent":
        return _share_percent(question, facts)
    raise ValueError(f"{question.id}: unknown measure {measure}")


def _share_percent(question: Question, facts: Facts) -> Fraction | None:
    """The last input of the form in hundredths of the first (old machines of all machines)."""
    inputs = facts.inputs(question.id)
    whole, part = (inputs.get(field.code) for field in (question.fields[0], question.fields[-1]))
    if not isinstance(whole, int) or not isinstance(part, int) or whole <= 0:
        return None
    return Fraction(part * 100, whole)


def _band_points(rule: PointsRule, measured: Fraction) -> Fraction:
    for below, points in rule.bands:
        if below is None or measured < Fraction(below):
            return Fraction(points)
    raise ValueError(f"no band holds {measured}")
