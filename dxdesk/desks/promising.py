"""Telling towns of their visits and settling them: 案 → 通知済み → 確定, and back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from dxdesk.desks.plans_kept import KeptPlan, plan_in_force, told_of
from dxdesk.errors import Refusal
from dxdesk.plan.commitment import CONFIRMED, NOTIFIED, Commitment, Pair, Stated
from dxdesk.plan.options import person_days
from dxdesk.plan.problem import Problem
from dxdesk.store import received, town_years
from dxdesk.store.commitments import remove_commitments, save_commitments
from dxdesk.store.planners_deeds import planners_deed
from dxdesk.store.town_years import AskedDays

if TYPE_CHECKING:
    from sqlite_utils import Database


def notify(db: Database, pairs: Iterable[Pair] | None, today: date) -> int:
    """Note that the towns were told of these assignments (None: all that are drafts).

    Settled ones stay settled. Returns how many changed.

    Raises:
        Refusal: E-PLAN-NONE; E-ASSIGNMENT-NONE where the plan in force has no such pair.
    """
    return _promise(db, pairs, today, NOTIFIED)


def confirm(db: Database, pairs: Iterable[Pair] | None, today: date) -> int:
    """Settle these assignments (None: all the towns were told of); they stay in every new plan.

    Returns how many changed.

    Raises:
        Refusal: as `notify`.
    """
    return _promise(db, pairs, today, CONFIRMED)


def take_back(db: Database, pairs: Iterable[Pair], today: date) -> int:
    """Make them drafts again, in the plan or no more in it; returns how many were told of before.

    Raises:
        Refusal: E-PLAN-NONE.
    """
    kept = plan_in_force(db)
    year = kept.planned.problem.fiscal_year
    known = {each.pair for each in told_of(db, year)}
    wanted = [pair for pair in pairs if pair in known]
    with planners_deed(db, "taken back", {"count": len(wanted)}, today.isoformat()):
        remove_commitments(db, year, wanted)
    return len(wanted)


def _promise(db: Database, pairs: Iterable[Pair] | None, today: date, state: str) -> int:
    kept = plan_in_force(db)
    chosen = _chosen(kept, pairs, state)
    serials = {each.town: each.serial for each in received.latest(db)}
    year = kept.planned.problem.fiscal_year
    before = {each.pair: each for each in told_of(db, year)}
    made = [_commitment(each, state, today, serials, year, before) for each in chosen]
    with planners_deed(db, state, {"count": len(made)}, today.isoformat()):
        save_commitments(db, made)
        _keep_asked(db, kept.planned.problem)
    return len(made)


def _chosen(kept: KeptPlan, pairs: Iterable[Pair] | None, state: str) -> Sequence[Stated]:
    """Those whose state changes by it."""
    stated = {(e.assignment.specialist, e.assignment.need): e for e in kept.standing.stated}
    if pairs is None:
        before = NOTIFIED if state == CONFIRMED else "draft"
        return [each for each in stated.values() if each.state == before]
    wanted = list(dict.fromkeys(pairs))
    for specialist, need in wanted:
        if (specialist, need) not in stated:
            raise Refusal("E-ASSIGNMENT-NONE", specialist=specialist, need=need)
    settled = (CONFIRMED,) if state == CONFIRMED else (NOTIFIED, CONFIRMED)
    return [stated[pair] for pair in wanted if stated[pair].state not in settled]


def _commitment(
    each: Stated,
    state: str,
    today: date,
    serials: dict[str, int],
    year: int,
    before: dict[Pair, Commitment],
) -> Commitment:
    assignment = replace(each.assignment, pinned=False)
    pair = assignment.specialist, assignment.need
    told = before.get(pair) if each.state == NOTIFIED else None
    return Commitment(
        fiscal_year=year,
        assignment=assignment,
        state=state,
        notified_on=told.notified_on if told else today,
        confirmed_on=today if state == CONFIRMED else None,
        serial=told.serial if told else serials.get(assignment.need.partition(":")[0], 0),
    )


def _keep_asked(db: Database, problem: Problem) -> None:
    """What every town asked for this year, for the ledger over the years.

    Months gone shorten what is left of a wish: the most that was asked in the year counts.
    """
    asked: dict[str, int] = {}
    for need in problem.needs:
        days = person_days(need.half_days_per_week, need.months)
        asked[need.town] = asked.get(need.town, 0) + days
    year = problem.fiscal_year
    before = {e.town: e for e in town_years.asked_days(db) if e.fiscal_year == year}
    wanted = []
    for town, days in sorted(asked.items()):
        row = before.get(town, AskedDays(year, town, 0))
        if row.asked < days:
            wanted.append(replace(row, asked=days))
    town_years.save_asked_days(db, wanted)
