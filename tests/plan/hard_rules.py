"""Every hard rule of a plan as a table of what breaks it; only problem and plan are known here."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from dxdesk.plan.plan import Assignment, Plan
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import Pin, PlannedNeed, Problem

Violation = tuple[str, str, str]  # rule broken, specialist key, need key ("" = several)
# Reasons that say nobody at all can take a need, whatever the others do.
GATES = {"TYPE", "HARD_SKILL", "REGION", "REMOTE_ONLY", "PERIOD", "TRAVEL", "HOURS"}
GATES |= {"EMPTY_POOL", "NEXT_YEAR", "FORBIDDEN", "NOT_EXAMINED_NOBODY"}
WEEK = set(range(5))


def violations(problem: Problem, plan: Plan) -> tuple[Violation, ...]:
    """The rules a plan breaks; () for every plan this program makes."""
    people = {person.key: person for person in problem.specialists}
    needs = {need.key: need for need in problem.needs}
    known = [a for a in plan.assignments if a.specialist in people and a.need in needs]
    found = [("UNKNOWN", a.specialist, a.need) for a in plan.assignments if a not in known]
    for a in known:
        table = _assignment(problem, people[a.specialist], needs[a.need], a)
        found += [(rule, a.specialist, a.need) for rule, broken in table.items() if broken]
    for p in people.values():
        mine = [a for a in known if a.specialist == p.key]
        found += [(rule, p.key, "") for m in range(12) for rule in _month(problem, p, mine, m)]
    for key, need in needs.items():
        same = [a for a in known if a.need == key]
        found += [(rule, "", key) for rule in _need(need, plan, same)]
    return (*found, *((rule, "", "") for rule, broken in _plan(problem, plan, known) if broken))


def _assignment(problem: Problem, p: Specialist, n: PlannedNeed, a: Assignment) -> dict[str, bool]:
    pins = [pin for pin in problem.pins if (pin.specialist, pin.need) == (p.key, n.key)]
    pin = next((pin for pin in pins if not pin.forbidden), Pin(p.key, n.key))
    days, firm = [*a.weekdays, *a.alternate_weekdays], p.half_days_per_week > 10
    first, last = (_month_of(month, problem.fiscal_year) for month in p.months)
    begins, ends = max(first or 0, 0), 12 if last is None else min(last + 1, 12)
    opens, level = max(n.first_start, problem.first_open_month), a.half_days_per_week
    far = problem.travel_minutes[p.key, n.town] > p.travel_limit_minutes
    return {
        "FORBIDDEN": any(pin.forbidden for pin in pins),
        "TALENT": bool(n.talents) and not set(n.talents) & set(p.talents),
        "HARD_SKILL": not set(n.hard_skills) <= set(p.skills),
        "REGION": bool(p.served_towns) and n.town not in p.served_towns,
        "MODE": n.mode == ("onsite" if a.remote else "remote"),
        "REMOTE_ONLY": p.remote_only and not a.remote,
        "TRAVEL": far and not a.remote and not a.overnight,
        "OVERNIGHT": a.overnight and not p.overnight,
        "EMPLOYMENT": a.months < 1 or a.start < begins or a.start + a.months > ends,
        "START": pin.start is None and not opens <= a.start <= n.latest_start,
        "PINNED_START": pin.start not in (None, a.start),
        "LENGTH": pin.months is None and not n.least_months <= a.months <= n.months,
        "PINNED_MONTHS": pin.months not in (None, a.months),
        "LEVEL": pin.half_days_per_week is None
        and not n.least_half_days <= level <= n.half_days_per_week,
        "PINNED_LEVEL": pin.half_days_per_week not in (None, level),
        "PERSON_DAYS": abs(a.days - level / 2 * a.months * 52 / 12) > 0.5,
        "FIRM": firm and bool(days),  # a firm settles its own weekdays
        "DAYS_PER_WEEK": not firm and len(days) + len(a.weekdays) != level,
        "ALTERNATE": len(a.alternate_weekdays) > 1 or a.alternate_week not in (0, 1),
        "WEEKDAYS": len(set(days)) != len(days) or not set(days) <= WEEK,
        "UNAVAILABLE": bool(set(days) & set(p.unavailable_weekdays)),
        "OVERNIGHT_BLOCK": a.overnight and bool(days) and max(days) - min(days) >= len(days),
    }


def _month_of(month: str, fiscal_year: int) -> int | None:
    return (int(month[:4]) - fiscal_year) * 12 + int(month[5:]) - 4 if month else None


def _month(problem: Problem, p: Specialist, mine: list[Assignment], month: int) -> Iterator[str]:
    active = [a for a in mine if a.start <= month < a.start + a.months]
    own = [problem.terms.get((a.specialist, a.need)) for a in active]
    usual = [a.half_days_per_week + a.overnight for a in active]
    load = sum(
        u if o is None or o.load is None else o.load for u, o in zip(usual, own, strict=True)
    )
    open_half_days = 2 * len(WEEK - set(p.unavailable_weekdays))
    most = p.half_days_per_week
    yield from ["CAPACITY"] * (load > (most if most > 10 else min(most, open_half_days)))
    yield from ["TOWNS_AT_ONCE"] * (len(active) > p.towns_at_once)
    yield from ["SAME_DAY"] * any(_days(a) & _days(b) for a, b in combinations(active, 2))


def _days(a: Assignment) -> set[tuple[int, int]]:
    """The days of two weeks on which an assignment asks for its person."""
    every = {(week, day) for day in a.weekdays for week in (0, 1)}
    return every | {(a.alternate_week, day) for day in a.alternate_weekdays}


def _need(n: PlannedNeed, plan: Plan, same: list[Assignment]) -> Iterator[str]:
    people, months = {a.specialist for a in same}, range(12)
    most = max([n.half_days_per_week, *(a.half_days_per_week for a in same)])
    given = [
        sum(a.half_days_per_week for a in same if a.start <= m < a.start + a.months) for m in months
    ]
    reasons = [unmet.reason for unmet in plan.unmet if unmet.need == n.key]
    given_up = ("MUST_GIVEN_UP", n.key) in {(c, v.get("need")) for c, v in plan.messages}
    excused = bool(same) or given_up or bool(GATES & set(reasons))
    yield from ["NEED_ONCE"] * (len(people) < len(same) or len(same) > 2 - n.same_person)
    yield from ["SHARED_LEVEL"] * (max(given) > most)
    yield from ["MUST"] * (n.must and not excused)
    yield from ["UNEXPLAINED"] * (bool(same) == bool(reasons))


def _plan(problem: Problem, plan: Plan, known: list[Assignment]) -> Iterator[tuple[str, bool]]:
    price = {person.key: person.day_cost_yen or 0 for person in problem.specialists}
    kept = {(a.specialist, a.need) for a in known}
    told = {(values.get("specialist"), values.get("need")) for _, values in plan.messages}
    pinned = {(pin.specialist, pin.need) for pin in problem.pins if not pin.forbidden}
    yield "PIN", not pinned <= kept | told
    for purse in problem.purses:
        payers = set(purse.specialists or price)
        spent = sum(price[a.specialist] * a.days for a in known if a.specialist in payers)
        yield "BUDGET", spent > purse.yen
    hired = {a.specialist for a in known} & {c.specialist for c in problem.candidates}
    yield "HIRES", problem.most_hires is not None and len(hired) > problem.most_hires
