"""Plans kept under names (案A, 案B): the one in force, with what the towns know of it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dxdesk.ask.characters import why_not
from dxdesk.ask.shown_words import shortened
from dxdesk.errors import Refusal
from dxdesk.plan.commitment import Commitment, Standing, standing_of
from dxdesk.plan.plan import Plan
from dxdesk.plan.problem import Problem
from dxdesk.store import plan_names, plans
from dxdesk.store.commitments import commitments
from dxdesk.store.plan_names import PlanName
from dxdesk.store.planners_deeds import planners_deed

if TYPE_CHECKING:
    from sqlite_utils import Database

FIRST_NAME = "案A"
LONGEST_NAME, LONGEST_NOTE = 20, 200  # characters


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan together with the problem it answers."""

    problem: Problem
    plan: Plan


@dataclass(frozen=True, slots=True)
class KeptPlan:
    """A plan under its name, and what the towns know of it."""

    name: str
    note: str
    in_force: bool
    made_at: str  # ISO day or time
    planned: Planned
    standing: Standing


def name_meant(text: str) -> str:
    """The name of a plan as somebody typed it: B, Ｂ and 案B are one.

    Raises:
        Refusal: E-PLAN-NAME for a name that is empty, too long, or not all to be seen.
    """
    name = " ".join(unicodedata.normalize("NFKC", text).split())
    if len(name) == 1 and name.isascii() and name.isalpha():
        name = f"案{name.upper()}"
    if not name or len(name) > LONGEST_NAME or any(map(why_not, name)):
        raise Refusal("E-PLAN-NAME", name=shortened(text, 2 * LONGEST_NAME), most=LONGEST_NAME)
    return name


def note_meant(text: str) -> str:
    """The words beside a name, on one line. Raises Refusal E-PLAN-NOTE: too long, or strange."""
    note = " ".join(text.split())
    if len(note) > LONGEST_NOTE or any(map(why_not, note)):
        raise Refusal("E-PLAN-NOTE", most=LONGEST_NOTE)
    return note


def plan_in_force(db: Database) -> KeptPlan:
    """The plan that holds, its assignments with their states (案／通知済み／確定).

    Raises:
        Refusal: E-PLAN-NONE when no plan has been made yet.
    """
    named = plan_names.name_in_force(db)
    found = plans.plan_numbered(db, named.plan) if named else plans.latest_plan(db)
    if found is None:
        raise Refusal("E-PLAN-NONE")
    return _kept(db, named or PlanName(FIRST_NAME, found.number, "", in_force=True), found)


def kept_plans(db: Database) -> tuple[KeptPlan, ...]:
    """Every plan with a name, in the order of the names; the one in force among them."""
    named = plan_names.plan_names(db)
    if not named:
        return (plan_in_force(db),) if plans.any_plan(db) else ()
    return tuple(_named(db, each) for each in named)


def kept_plan(db: Database, name: str) -> KeptPlan:
    """The plan of a name.

    Raises:
        Refusal: E-PLAN-UNKNOWN, E-PLAN-NAME.
    """
    meant = name_meant(name)
    names = plan_names.plan_names(db)
    for each in names:
        if each.name == meant:
            return _named(db, each)
    if not names and meant == FIRST_NAME and plans.any_plan(db):
        return plan_in_force(db)
    raise Refusal("E-PLAN-UNKNOWN", name=meant)


def _named(db: Database, named: PlanName) -> KeptPlan:
    found = plans.plan_numbered(db, named.plan)
    assert found is not None  # a name refers to a plan, and plans are never removed
    return _kept(db, named, found)


def _kept(db: Database, named: PlanName, found: plans.SavedPlan) -> KeptPlan:
    problem = plans.problem_from(found.problem)
    told = commitments(db, problem.fiscal_year)
    return KeptPlan(
        named.name,
        named.note,
        named.in_force,
        found.made_at,
        Planned(problem, found.plan),
        standing_of(found.plan, problem.fiscal_year, told),
    )


def told_of(db: Database, fiscal_year: int) -> tuple[Commitment, ...]:
    """What the towns were told for a fiscal year."""
    return commitments(db, fiscal_year)


def keep_plan(db: Database, planned: Planned, at: str, name: str = "", note: str = "") -> str:
    """Save a plan under a name (that of the plan in force unless given); the name is returned.

    The first plan, and one that takes the name of the plan in force, are in force from now on.

    Raises:
        Refusal: E-PLAN-NAME.
    """
    holding = plan_names.name_in_force(db)
    meant = name_meant(name) if name else holding.name if holding else FIRST_NAME
    note = note_meant(note)
    with planners_deed(db, "planned", {"name": meant}, at):
        put_under_name(db, planned, at, meant, note)
    return meant


def put_under_name(db: Database, planned: Planned, at: str, name: str, note: str = "") -> None:
    """The same as a part of some other deed; `name` as `name_meant` gives it."""
    named = {each.name: each for each in plan_names.plan_names(db)}
    holding = next((each for each in named.values() if each.in_force), None)
    earlier = plans.latest_plan(db) if holding is None else None
    if earlier is not None:  # a plan from before plans had names
        holding = PlanName(FIRST_NAME, earlier.number, "", in_force=True)
        plan_names.save_plan_name(db, holding)
    number = plans.save_plan(db, planned.plan, plans.problem_text(planned.problem), at)
    in_force = holding is None or holding.name == name
    said = note or (named[name].note if name in named else "")
    plan_names.save_plan_name(db, PlanName(name, number, said, in_force))


def choose_plan(db: Database, name: str, at: str) -> KeptPlan:
    """Put the plan of this name in force.

    Raises:
        Refusal: E-PLAN-UNKNOWN, E-PLAN-NAME.
    """
    chosen = _name_of(db, name)
    with planners_deed(db, "chosen", {"name": chosen.name}, at):
        plan_names.save_plan_name(db, replace(chosen, in_force=True))
    return kept_plan(db, name)


def copy_plan(db: Database, name: str, new_name: str, at: str, note: str = "") -> str:
    """Keep the same plan under another name too; returns that name.

    Raises:
        Refusal: E-PLAN-UNKNOWN, E-PLAN-NAME, E-PLAN-NAME-TAKEN.
    """
    source, meant = _name_of(db, name), name_meant(new_name)
    if meant in {each.name for each in plan_names.plan_names(db)} | {source.name}:
        raise Refusal("E-PLAN-NAME-TAKEN", name=meant)
    with planners_deed(db, "copied", {"name": meant}, at):
        plan_names.save_plan_name(db, source)
        plan_names.save_plan_name(db, PlanName(meant, source.plan, note, in_force=False))
    return meant


def forget_plan(db: Database, name: str, at: str) -> None:
    """Let a plan go that is not in force.

    Raises:
        Refusal: E-PLAN-UNKNOWN, E-PLAN-IN-FORCE.
    """
    named = _name_of(db, name)
    if named.in_force:
        raise Refusal("E-PLAN-IN-FORCE", name=named.name)
    with planners_deed(db, "forgotten", {"name": named.name}, at):
        plan_names.remove_plan_name(db, named.name)


def _name_of(db: Database, name: str) -> PlanName:
    meant = name_meant(name)
    for each in plan_names.plan_names(db):
        if each.name == meant:
            return each
    found = plans.latest_plan(db)
    if found is not None and meant == FIRST_NAME and not plan_names.plan_names(db):
        return PlanName(FIRST_NAME, found.number, "", in_force=True)
    raise Refusal("E-PLAN-UNKNOWN", name=meant)
