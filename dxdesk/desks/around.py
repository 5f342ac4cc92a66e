"""After a change: a new plan that moves only the people around it, beside the plan in force."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from dxdesk.desks import dispatch, plans_kept
from dxdesk.desks.placing import reasons_soon
from dxdesk.desks.plans_kept import KeptPlan, Planned
from dxdesk.errors import Refusal
from dxdesk.plan.commitment import NOTIFIED, Commitment
from dxdesk.plan.options import option_of
from dxdesk.plan.plan import NEAR, Assignment
from dxdesk.plan.problem import Problem
from dxdesk.plan.promises import fixed_among, keeping_days
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

MOST_TOUCHED = 12  # needs and people; more changes are a matter for the whole plan


@dataclass(frozen=True, slots=True)
class Around:
    """The plan kept beside the one in force, and what it does to the visits of that one.

    `proven`: no better plan exists within the same limits for the people around the change.
    """

    name: str
    planned: Planned
    touched: frozenset[str]  # keys of needs and people
    changed: tuple[Assignment, ...]  # visits that are not as they were
    proven: bool


def plan_around(
    db: Database, today: date, allowed: int | None = 0, seed: int = 0, at: str = ""
) -> Around:
    """Plan only around what changed since the plan in force was made; that one stays in force.

    Of its visits at most `allowed` change beyond those that cannot stay; None = as many as pay.

    Raises:
        Refusal: E-PLAN-NONE, E-AROUND-NOTHING where nothing changed, E-AROUND-WHOLE where too
            much did; as `dispatch.problem_of`.
    """
    from dxdesk.plan.replanning import replan_around

    kept = plans_kept.plan_in_force(db)
    before = kept.planned.plan.assignments
    problem = dispatch.problem_of(db, today)
    touched = _touched_or_refused(kept, problem)
    told = plans_kept.told_of(db, problem.fiscal_year)
    settled = [each.assignment for each in fixed_among(told, problem)]
    fixed = {(each.specialist, each.need) for each in settled}
    found = replan_around(
        problem,
        before,
        touched,
        told=[each for each in before if (each.specialist, each.need) not in fixed],
        settled=settled,
        allowed=allowed,
        seed=seed,
        names=dispatch.talent_names(),
    )
    plan = keeping_days(problem, found.plan, _as_they_were(before, told, problem, today))
    chosen = [o for each in plan.assignments if (o := option_of(problem, each)) is not None]
    known = [each for each in kept.planned.plan.unmet if each.need not in touched]
    unmet = reasons_soon(problem, chosen, known)
    pairs = tuple(sorted({(each.specialist, each.need) for each in before}))
    planned = Planned(replace(problem, previous=pairs), replace(plan, unmet=unmet, stopped=NEAR))
    name = plans_kept.keep_plan(db, planned, at or today.isoformat(), _name(kept))
    return Around(name, planned, touched, found.changed, found.proven)


def touched_by(before: Problem, now: Problem) -> frozenset[str] | None:
    """Keys of the needs and people that changed; None where the change concerns everybody."""
    if _common(before) != _common(now):
        return None
    found = _differing({n.key: n for n in before.needs}, {n.key: n for n in now.needs})
    found |= _differing({p.key: p for p in before.specialists}, {p.key: p for p in now.specialists})
    towns = _differing({t.code: t for t in before.towns}, {t.code: t for t in now.towns})
    found |= {need.key for need in now.needs if need.town in towns}
    known = before.travel_minutes.keys() & now.travel_minutes.keys()  # the others are told above
    ways = {pair for pair in known if before.travel_minutes[pair] != now.travel_minutes[pair]}
    ways |= {
        pair
        for pair in {*before.winter, *now.winter}
        if before.winter.get(pair) != now.winter.get(pair)
    }
    found |= {person for person, _ in ways}
    promised = {*before.promised, *now.promised}
    for pin in set(before.pins) ^ set(now.pins):
        if (pin.specialist, pin.need) not in promised:
            found |= {pin.specialist, pin.need}
    return frozenset(found)


def _common(problem: Problem) -> Problem:
    """What concerns everybody: weights, money, the year."""
    return replace(
        problem,
        first_open_month=0,
        towns=(),
        needs=(),
        specialists=(),
        travel_minutes={},
        winter={},
        pins=(),
        promised=(),
        previous=(),
    )


def _differing(old: Mapping[str, object], new: Mapping[str, object]) -> set[str]:
    return {key for key in {*old, *new} if old.get(key) != new.get(key)}


def _touched_or_refused(kept: KeptPlan, problem: Problem) -> frozenset[str]:
    touched = touched_by(kept.planned.problem, problem)
    if touched is None or len(touched) > MOST_TOUCHED:
        raise Refusal("E-AROUND-WHOLE")
    if not touched:
        raise Refusal("E-AROUND-NOTHING", name=kept.name)
    return touched


def _name(kept: KeptPlan) -> str:
    """A plan in force is never written over: the next one has another name."""
    name = tr("Changed parts only")
    return f"{name}2" if kept.name == name else name


def _as_they_were(
    before: Iterable[Assignment], told: Iterable[Commitment], problem: Problem, today: date
) -> list[Commitment]:
    """Drafts keep their weekdays too, as if their towns knew them."""
    told = list(told)
    known = {each.pair for each in told}
    drafts = [
        Commitment(problem.fiscal_year, each, NOTIFIED, today, None, 0)
        for each in before
        if (each.specialist, each.need) not in known
    ]
    return [*told, *drafts]
