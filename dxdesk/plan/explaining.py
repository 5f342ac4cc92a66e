"""Why a need stays unmet: the furthest gate anybody reached, or who has the time instead."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set

from dxdesk.plan.displacing import Displacement, Displacing
from dxdesk.plan.gates import MONTHS, Gate, half_days_free
from dxdesk.plan.options import Option, OptionSet
from dxdesk.plan.plan import UnmetNeed
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import PlannedNeed, Problem
from dxdesk.plan.relaxing import cheapest_change
from dxdesk.plan.wordings import (
    codes_shown,
    days_shown,
    month_shown,
    months_shown,
    need_shown,
    people_shown,
)

Said = tuple[str, Mapping[str, object]]  # a code of reasons.SENTENCES and its values

NOTHING: Said = ("", {})


def explain(
    problem: Problem,
    option_set: OptionSet,
    chosen: Sequence[Option],
    names: Mapping[str, str],
    over: Callable[[], bool] = lambda: False,
) -> tuple[UnmetNeed, ...]:
    """One entry for every need nobody serves, in the order of the problem's table.

    Once `over` says True, what is left is only told how many people could go.
    """
    served = {option.need for option in chosen}
    by_need: dict[str, list[Option]] = {}
    for option in option_set.options:
        by_need.setdefault(option.need, []).append(option)
    displacing = Displacing(problem, chosen)
    unmet = []
    for need in problem.needs:
        if need.key in served:
            continue
        if over():
            able = {option.specialist for option in by_need.get(need.key, ())}
            why, then = _not_examined(problem, able), NOTHING
        elif need.key in by_need:
            why, then = _no_time(problem, by_need[need.key], chosen, displacing)
        else:
            why = _furthest_gate(problem, option_set, need, names)
            then = _change(problem, need, names)
        unmet.append(UnmetNeed(need.key, why[0], why[1], then[0], then[1]))
    return tuple(unmet)


def _not_examined(problem: Problem, able: Set[str]) -> Said:
    people = [person for person in problem.specialists if person.key in able]
    return ("NOT_EXAMINED", _crowd(people)) if people else ("NOT_EXAMINED_NOBODY", {})


def _change(problem: Problem, need: PlannedNeed, names: Mapping[str, str]) -> Said:
    change = cheapest_change(problem, need, names)
    return change.code, {"name": change.person.name, **change.values}


def _furthest_gate(
    problem: Problem, option_set: OptionSet, need: PlannedNeed, names: Mapping[str, str]
) -> Said:
    if not problem.specialists:
        return "EMPTY_POOL", {}
    if need.first_start >= MONTHS:
        return "NEXT_YEAR", {"first": month_shown(need.first_start, problem.fiscal_year)}
    gate_of = {p.key: option_set.stopped.get((p.key, need.key)) for p in problem.specialists}
    ruled_out = [p for p in problem.specialists if gate_of[p.key] is None]
    if ruled_out:
        return "FORBIDDEN", _crowd(ruled_out)
    furthest = max(gate for gate in gate_of.values() if gate is not None)
    nearest = sorted(
        (p for p in problem.specialists if gate_of[p.key] == furthest),
        key=lambda p: (problem.travel_minutes[p.key, need.town], p.key),
    )
    return furthest.name, _gate_values(problem, need, furthest, nearest, names)


def _crowd(people: Sequence[Specialist]) -> dict[str, object]:
    return {"count": len(people), "names": people_shown(people)}


def _gate_values(
    problem: Problem,
    need: PlannedNeed,
    gate: Gate,
    nearest: Sequence[Specialist],
    names: Mapping[str, str],
) -> Mapping[str, object]:
    values = _crowd(nearest)
    if gate is Gate.TYPE:
        return {"talents": codes_shown(need.talents, names)}
    if gate is Gate.HARD_SKILL:
        values["skills"] = codes_shown(need.hard_skills, names)
    elif gate is Gate.PERIOD:
        values["first"] = month_shown(need.first_start, problem.fiscal_year)
        values["latest"] = month_shown(need.latest_start, problem.fiscal_year)
        values["months"] = need.least_months
    elif gate is Gate.TRAVEL:
        values["name"] = nearest[0].name
        values["minutes"] = problem.travel_minutes[nearest[0].key, need.town]
        values["limit"] = nearest[0].travel_limit_minutes
    elif gate is Gate.HOURS:
        values["days"] = days_shown(need.least_half_days)
    return values


def _no_time(
    problem: Problem, options: Sequence[Option], chosen: Sequence[Option], displacing: Displacing
) -> tuple[Said, Said]:
    """Somebody could go: what stands in the way is time, pins, money or the weights."""
    able = {option.specialist for option in options}
    people = [person for person in problem.specialists if person.key in able]
    crowd = _crowd(people)
    allowed = displacing.allowed(options)
    if not allowed:
        found = displacing.best(options, beyond_budget=True)
        assert found is not None  # nobody to be hired has assignments that could be in the way
        return ("HIRES", crowd), _said("RELAX_HIRES", problem, found)
    options = allowed
    found = displacing.best(options)
    if found is not None and not found.gone:
        name = {"name": _name(problem, found.option)}
        reason = "NOT_WORTH" if found.change <= 0 else "ROOM_LEFT"
        return (reason, name), _said("RELAX_PIN", problem, found)
    if found is not None:
        values = {**crowd, "months": months_shown(_full_months(options, chosen, people))}
        return ("CAPACITY", values), _said(_instead(found), problem, found)
    if problem.purses:
        found = displacing.best(options, beyond_budget=True)
        if found is not None:
            code = "RELAX_BUDGET_INSTEAD" if found.gone else "RELAX_BUDGET"
            return ("BUDGET", crowd), _said(code, problem, found)
    found = displacing.best(options, beyond_budget=True, release_pins=True)
    if found is None:
        return ("NOT_EXAMINED", crowd), NOTHING
    return ("PINNED", crowd), _said("RELAX_RELEASE", problem, found)


def _instead(found: Displacement) -> str:
    if not found.exact:
        return "RELAX_INSTEAD_SO_FAR"
    return "RELAX_INSTEAD" if found.change else "RELAX_INSTEAD_EVEN"


def _name(problem: Problem, option: Option) -> str:
    return next(p.name for p in problem.specialists if p.key == option.specialist)


def _said(code: str, problem: Problem, found: Displacement) -> Said:
    """The sentence's values, and the keys with which the advice can be followed."""
    option = found.option
    return code, {
        "name": _name(problem, option),
        "month": month_shown(option.start, problem.fiscal_year),
        "months": option.months,
        "displaced": "、".join(need_shown(problem, gone.need) for gone in found.gone),
        "change": found.change,
        "more": f"{found.more_yen:,}",
        "specialist": option.specialist,
        "start": option.start,
        "half_days": option.half_days,
        "needs": " ".join(gone.need for gone in found.gone),
        "more_yen": found.more_yen,
    }


def _full_months(
    options: Sequence[Option], chosen: Sequence[Option], people: Sequence[Specialist]
) -> list[int]:
    """Months of the need's own window in which nobody who could go has the least time needed."""
    wanted = range(min(o.start for o in options), max(o.end for o in options))
    least = min(option.load for option in options)
    full = []
    for month in wanted:
        active = [o for o in chosen if o.start <= month < o.end]
        free = [
            half_days_free(p) - sum(o.load for o in active if o.specialist == p.key) >= least
            and sum(o.specialist == p.key for o in active) < p.towns_at_once
            for p in people
        ]
        if not any(free):
            full.append(month)
    return full or list(wanted)
