"""Every hard rule of a plan, stated once more and independently of how the plan was made.

Nothing here knows options, the solver or the search for weekdays: only problem and plan.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from dxdesk.plan.plan import Assignment, Plan
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import Pin, PlannedNeed, Problem

# Reasons that say nobody at all can take a need, whatever the others do.
GATES = (
    *("TYPE", "HARD_SKILL", "REGION", "REMOTE_ONLY", "PERIOD", "TRAVEL", "HOURS"),
    *("EMPTY_POOL", "NEXT_YEAR", "FORBIDDEN", "NOT_EXAMINED_NOBODY"),
)

Violation = tuple[str, str, str]  # rule broken, specialist key, need key ("" = several)


def violations(problem: Problem, plan: Plan) -> tuple[Violation, ...]:
    """The rules a plan breaks; () for every plan this program makes."""
    people = {person.key: person for person in problem.specialists}
    needs = {need.key: need for need in problem.needs}
    found: list[Violation] = []
    for a in plan.assignments:
        if a.specialist not in people or a.need not in needs:
            found.append(("UNKNOWN", a.specialist, a.need))
            continue
        pin = _pin(problem, a)
        for rules in (_pair_rules, _time_rules, _weekday_rules):
            broken = rules(problem, people[a.specialist], needs[a.need], a, pin)
            found += [(rule, a.specialist, a.need) for rule in broken]
    known = [a for a in plan.assignments if a.specialist in people and a.need in needs]
    for person in problem.specialists:
        mine = [a for a in known if a.specialist == person.key]
        found += [(rule, person.key, "") for rule in _person_rules(problem, person, mine)]
    found += _need_rules(needs, known)
    found += _plan_rules(problem, people, plan, known)
    return tuple(found)


def _pin(problem: Problem, a: Assignment) -> Pin | None:
    for pin in problem.pins:
        if (pin.specialist, pin.need) == (a.specialist, a.need) and not pin.forbidden:
            return pin
    return None


def _pair_rules(
    problem: Problem, person: Specialist, need: PlannedNeed, a: Assignment, pin: Pin | None
) -> Iterator[str]:
    minutes = problem.travel_minutes[person.key, need.town]
    pair = (a.specialist, a.need, True)
    if any((other.specialist, other.need, other.forbidden) == pair for other in problem.pins):
        yield "FORBIDDEN"
    if need.talents and not set(need.talents) & set(person.talents):
        yield "TALENT"
    if not set(need.hard_skills) <= set(person.skills):
        yield "HARD_SKILL"
    if person.served_towns and need.town not in person.served_towns:
        yield "REGION"
    if (a.remote and need.mode == "onsite") or (not a.remote and need.mode == "remote"):
        yield "MODE"
    if person.remote_only and not a.remote:
        yield "REMOTE_ONLY"
    if not a.remote and minutes > person.travel_limit_minutes and not a.overnight:
        yield "TRAVEL"
    if a.overnight and not person.overnight:
        yield "OVERNIGHT"


def _time_rules(
    problem: Problem, person: Specialist, need: PlannedNeed, a: Assignment, pin: Pin | None
) -> Iterator[str]:
    first, end = _employed(person, problem.fiscal_year)
    if a.start < max(first, 0) or a.start + a.months > min(end, 12) or a.months < 1:
        yield "EMPLOYMENT"
    if pin is None or pin.start is None:
        if not max(need.first_start, problem.first_open_month) <= a.start <= need.latest_start:
            yield "START"
    elif a.start != pin.start:
        yield "PINNED_START"
    if pin is None or pin.months is None:
        if not need.least_months <= a.months <= need.months:
            yield "LENGTH"
    elif a.months != pin.months:
        yield "PINNED_MONTHS"
    if pin is None or pin.half_days_per_week is None:
        if not need.least_half_days <= a.half_days_per_week <= need.half_days_per_week:
            yield "LEVEL"
    elif a.half_days_per_week != pin.half_days_per_week:
        yield "PINNED_LEVEL"
    exact = a.half_days_per_week / 2 * a.months * 52 / 12
    if abs(a.days - exact) > 0.5:
        yield "PERSON_DAYS"


def _employed(person: Specialist, fiscal_year: int) -> tuple[int, int]:
    """First month and the month after the last, April of the fiscal year = 0."""
    bounds = [
        (int(month[:4]) - fiscal_year) * 12 + int(month[5:]) - 4 if month else None
        for month in person.months
    ]
    return bounds[0] or 0, 12 if bounds[1] is None else bounds[1] + 1


def _weekday_rules(
    problem: Problem, person: Specialist, need: PlannedNeed, a: Assignment, pin: Pin | None
) -> Iterator[str]:
    days = [*a.weekdays, *a.alternate_weekdays]
    if person.half_days_per_week > 10:  # a firm settles its own weekdays
        if days:
            yield "FIRM"
        return
    if 2 * len(a.weekdays) + len(a.alternate_weekdays) != a.half_days_per_week:
        yield "DAYS_PER_WEEK"
    if len(a.alternate_weekdays) > 1 or a.alternate_week not in (0, 1):
        yield "ALTERNATE"
    if len(set(days)) != len(days) or not set(days) <= set(range(5)):
        yield "WEEKDAYS"
    if set(days) & set(person.unavailable_weekdays):
        yield "UNAVAILABLE"
    if a.overnight and days and max(days) - min(days) >= len(days):
        yield "OVERNIGHT_BLOCK"


def _load(problem: Problem, a: Assignment) -> int:
    own = problem.terms.get((a.specialist, a.need))
    if own is not None and own.load is not None:
        return own.load
    return a.half_days_per_week + (1 if a.overnight else 0)


def _person_rules(
    problem: Problem, person: Specialist, mine: Sequence[Assignment]
) -> Iterator[str]:
    open_half_days = 2 * len(set(range(5)) - set(person.unavailable_weekdays))
    most = person.half_days_per_week
    for month in range(12):
        active = [a for a in mine if a.start <= month < a.start + a.months]
        load = sum(_load(problem, a) for a in active)
        if load > (most if most > 10 else min(most, open_half_days)):
            yield "CAPACITY"
        if len(active) > person.towns_at_once:
            yield "TOWNS_AT_ONCE"
        for a, b in combinations(active, 2):
            if any(_meet(a, b, day) for day in range(5)):
                yield "SAME_DAY"


def _meet(a: Assignment, b: Assignment, day: int) -> bool:
    """Whether two assignments ever ask for the same person on the same day."""
    if day not in (*a.weekdays, *a.alternate_weekdays):
        return False
    if day not in (*b.weekdays, *b.alternate_weekdays):
        return False
    both_alternate = day in a.alternate_weekdays and day in b.alternate_weekdays
    return not (both_alternate and a.alternate_week != b.alternate_week)


def _need_rules(
    needs: dict[str, PlannedNeed], assignments: Sequence[Assignment]
) -> Iterator[Violation]:
    for key, need in needs.items():
        same = [a for a in assignments if a.need == key]
        people = {a.specialist for a in same}
        if len(people) < len(same) or len(same) > (1 if need.same_person else 2):
            yield "NEED_ONCE", "", key
        most = max([need.half_days_per_week, *(a.half_days_per_week for a in same)])
        for month in range(12):
            active = [a for a in same if a.start <= month < a.start + a.months]
            if sum(a.half_days_per_week for a in active) > most:
                yield "SHARED_LEVEL", "", key


def _plan_rules(
    problem: Problem, people: dict[str, Specialist], plan: Plan, assignments: Sequence[Assignment]
) -> Iterator[Violation]:
    pairs = {(a.specialist, a.need) for a in assignments}
    told = {(values.get("specialist"), values.get("need")) for _, values in plan.messages}
    for pin in problem.pins:
        pair = (pin.specialist, pin.need)
        if not pin.forbidden and pair not in pairs and pair not in told:
            yield "PIN", pin.specialist, pin.need
    cost = {
        who: sum(
            (people[who].day_cost_yen or 0) * a.days for a in assignments if a.specialist == who
        )
        for who in people
    }
    if problem.budget_yen is not None and sum(cost.values()) > problem.budget_yen:
        yield "BUDGET", "", ""
    for purse in problem.budgets:
        if sum(cost[who] for who in people if who in (purse.specialists or people)) > purse.yen:
            yield "BUDGET", "", purse.head
    hired = {a.specialist for a in assignments} & {c.specialist for c in problem.candidates}
    if problem.most_hires is not None and len(hired) > problem.most_hires:
        yield "HIRES", "", ""
    musts = {need.key for need in problem.needs if need.must}
    given_up = {values["need"] for code, values in plan.messages if code == "MUST_GIVEN_UP"}
    offered = {u.need for u in plan.unmet if u.reason in GATES}
    for key in sorted(musts - {a.need for a in assignments} - given_up - offered):
        yield "MUST", "", key
    served, explained = {a.need for a in assignments}, {unmet.need for unmet in plan.unmet}
    for need in problem.needs:
        if (need.key in served) == (need.key in explained):
            yield "UNEXPLAINED", "", need.key
