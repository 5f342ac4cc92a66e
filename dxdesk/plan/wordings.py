"""Values for sentences, as they are shown: names, months, days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import Problem
from dxdesk.schemes.calendar import month_at, wareki_month

SHOWN_NAMES = 3


def month_shown(index: int, fiscal_year: int) -> str:
    """Month index (April = 0) as "令和8年10月"."""
    return wareki_month(month_at(index, fiscal_year))


def months_shown(indices: Iterable[int]) -> str:
    """Month indices as "10月、11月"."""
    return "、".join(f"{(3 + index) % 12 + 1}月" for index in indices)


def days_shown(half_days: int) -> str:
    """Half-days a week as days, "1.5"."""
    return f"{half_days // 2}.5" if half_days % 2 else str(half_days // 2)


def people_shown(people: Iterable[Specialist]) -> str:
    """Up to three names, the nearest first."""
    names = [person.name for person in people]
    return "、".join(names[:SHOWN_NAMES]) + (" ほか" if len(names) > SHOWN_NAMES else "")


def codes_shown(codes: Iterable[str], names: Mapping[str, str]) -> str:
    """Codes of talents or skills as words; a code without a word stays as it is."""
    return "、".join(names.get(code, code) for code in codes)


def need_shown(problem: Problem, key: str) -> str:
    """Town and title: "芽室町 共同調達"."""
    need = next(need for need in problem.needs if need.key == key)
    town = next(town.name for town in problem.towns if town.code == need.town)
    return f"{town} {need.title}"
