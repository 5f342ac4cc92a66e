"""Solver weights, read strictly from the shipped (or the prefecture's own) planning file."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import fields

from dxdesk.errors import Refusal
from dxdesk.plan.problem import Weights

_PARTS = {"value", "unit", "label", "source"}

# Smallest and largest value that still means something; anything not named here: 0 to 100,000.
_RANGES: Mapping[str, tuple[int, int]] = {
    "second_talent_percent": (1, 100),
    "soft_skill_missing_percent": (1, 100),
    "remote_for_hybrid_percent": (1, 100),
    "short_length_percent": (0, 100),
    "low_level_percent": (0, 100),
    "first_segment_percent": (0, 100),
    "second_segment_percent": (0, 100),
    "one_person_slope_percent": (100, 1000),
    "kilometres_per_hour": (1, 200),
    "detour_percent": (100, 500),
    "least_months": (1, 12),
    "least_half_days_percent": (1, 100),
    "points_per_day_month": (1, 1000),
}


def weights_from(text: str) -> Weights:
    """The weights of a planning file; refused at the first flaw with the name of the entry.

    Raises Refusal: E-PLANNING (not TOML), E-PLANNING-ENTRY (missing, unknown or incomplete),
    E-PLANNING-RANGE (not a whole number within its range).
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as flaw:
        raise Refusal("E-PLANNING", reason=str(flaw)) from None
    names = [field.name for field in fields(Weights)]
    for name in [*names, *tables]:
        entry = tables.get(name)
        if name not in names or not isinstance(entry, dict) or set(entry) != _PARTS:
            raise Refusal("E-PLANNING-ENTRY", id=name)
        _check_texts(name, entry)
    weights = Weights(**{name: _whole(name, tables[name]["value"]) for name in names})
    _check_fairness(weights)
    return weights


def _check_texts(name: str, entry: Mapping[str, object]) -> None:
    if not all(isinstance(entry[part], str) and entry[part] for part in _PARTS - {"value"}):
        raise Refusal("E-PLANNING-ENTRY", id=name)


def _whole(name: str, value: object) -> int:
    least, most = _RANGES.get(name, (0, 100_000))
    if type(value) is not int or not least <= value <= most:
        raise Refusal("E-PLANNING-RANGE", id=name, least=f"{least:,}", most=f"{most:,}")
    return value


def _check_fairness(weights: Weights) -> None:
    """The town's value must be concave: the first part may not be worth less than the second."""
    if weights.first_segment_slope < weights.second_segment_slope:
        raise Refusal(
            "E-PLANNING-RANGE",
            id="second_segment_slope",
            least="0",
            most=f"{weights.first_segment_slope:,}",
        )
    if weights.first_segment_percent + weights.second_segment_percent > 100:
        most = 100 - weights.first_segment_percent
        raise Refusal("E-PLANNING-RANGE", id="second_segment_percent", least="0", most=f"{most:,}")
