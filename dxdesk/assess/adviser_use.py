"""How much of the two adviser schemes is left this fiscal year (domain 8.4, rule RL17)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dxdesk.assess.facts import Facts, day_in
from dxdesk.schemes.calendar import fiscal_year

VISITS_QUESTION, REGIONAL_QUESTION = "R01", "R02"


@dataclass(frozen=True, slots=True)
class AdviserUse:
    """`remaining` in visits (DXADV) or days on site (RICT), where they are counted and known."""

    remaining: Mapping[str, int]
    used_up: frozenset[str]
    warnings: tuple[tuple[str, str], ...]  # (question id, code of a warning)


def adviser_use(facts: Facts) -> AdviserUse:
    """What R01 and R02 leave over; nothing is left out while they are not answered."""
    remaining: dict[str, int] = {}
    used_up: set[str] = set()
    visits = _visits_left(facts)
    if visits is not None:
        remaining["DXADV"] = visits
    days = _days_left(facts)
    if days is not None:
        remaining["RICT"] = days
    if visits == 0:
        used_up |= {"DXADV", "COMBO"}
    if days == 0 or _hours_used_up(facts):
        used_up |= {"RICT", "COMBO"}
    warnings = (("DXADV", VISITS_QUESTION), ("RICT", REGIONAL_QUESTION))
    return AdviserUse(
        remaining,
        frozenset(used_up),
        tuple((asked, f"used_up_{code.lower()}") for code, asked in warnings if code in used_up),
    )


def _visits_left(facts: Facts) -> int | None:
    """Visits with a day of another fiscal year are not of this year's five."""
    limit = facts.schemes.adviser("DXADV").visits_per_year
    if limit is None or facts.state(VISITS_QUESTION) != "answered":
        return None
    this_year = fiscal_year(facts.today)
    visits = sum(_year_of(row.get("date")) in (None, this_year) for row in facts.rows("R01"))
    return max(0, limit - visits)


def _year_of(raw: object) -> int | None:
    day = day_in(raw)
    return None if day is None else fiscal_year(day)


def _days_left(facts: Facts) -> int | None:
    """Days on site; not counted in days once the town has only met online."""
    limit = facts.schemes.adviser("RICT").onsite_days
    if limit is None or facts.state(REGIONAL_QUESTION) != "answered":
        return None
    days, hours = _regional(facts)
    return None if days == 0 and hours > 0 else max(0, limit - days)


def _hours_used_up(facts: Facts) -> bool:
    limit = facts.schemes.adviser("RICT").online_hours
    days, hours = _regional(facts)
    return limit is not None and days == 0 and hours >= limit


def _regional(facts: Facts) -> tuple[int, int]:
    inputs = facts.inputs(REGIONAL_QUESTION)
    days, hours = inputs.get("onsite_days"), inputs.get("online_hours")
    return days if isinstance(days, int) else 0, hours if isinstance(hours, int) else 0
