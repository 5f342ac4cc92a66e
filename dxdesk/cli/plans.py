"""The prefecture's verbs on plans that are there: plans, notify, confirm, undo, redo."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from dxdesk.cli.planning import now_text
from dxdesk.cli.prefecture import workspace
from dxdesk.cli.saying import FILE, say_done, speaks, today_option
from dxdesk.cli.verbs import UnreadableValue, Verb
from dxdesk.words import tr


@click.command(cls=Verb, help=tr("The plans kept under names; put one in force, copy, let go."))
@FILE
@click.option("--choose", metavar=tr("NAME"), help=tr("Put this plan in force."))
@click.option(
    "--copy", nargs=2, metavar=tr("NAME NEW"), help=tr("Keep a plan under another name too.")
)
@click.option("--forget", metavar=tr("NAME"), help=tr("Let a plan go that is not in force."))
@speaks
def plans(
    file: Path, choose: str | None, copy: tuple[str, str] | None, forget: str | None, as_json: bool
) -> None:
    """One line a plan; the one in force is marked."""
    from dxdesk.desks import plans_kept

    with workspace(file) as db:
        if choose:
            plans_kept.choose_plan(db, choose, now_text())
        if copy:
            plans_kept.copy_plan(db, *copy, now_text())
        if forget:
            plans_kept.forget_plan(db, forget, now_text())
        found = plans_kept.kept_plans(db)
    lines = [_plan_line(each) for each in found] or [tr("No plan has been made yet.")]
    say_done(as_json, {"plans": [_plan_facts(each) for each in found]}, *lines)


def _plan_facts(kept: object) -> dict[str, object]:
    from dxdesk.desks.plans_kept import KeptPlan
    from dxdesk.plan.commitment import STATES

    assert isinstance(kept, KeptPlan)
    return {
        "name": kept.name,
        "note": kept.note,
        "in_force": kept.in_force,
        "made_at": kept.made_at,
        "fiscal_year": kept.planned.problem.fiscal_year,
        "assignments": len(kept.planned.plan.assignments),
        "unmet": len(kept.planned.plan.unmet),
        **{state: kept.standing.count(state) for state in STATES},
        "changed": len(kept.standing.changed),
        "withdrawn": len(kept.standing.withdrawn),
    }


def _plan_line(kept: object) -> str:
    facts = _plan_facts(kept)
    line = tr(
        "{mark} {name}  {made}  {count} visits: {draft} drafts, {notified} told, "
        "{confirmed} settled; {unmet} unmet  {note}"
    )
    return line.format(
        mark="●" if facts["in_force"] else "　",
        made=facts["made_at"],
        count=facts["assignments"],
        **{k: facts[k] for k in ("name", "draft", "notified", "confirmed", "unmet", "note")},
    ).rstrip()


def _pairs(given: tuple[str, ...]) -> list[tuple[str, str]]:
    """ "T01=393011:N01" as person and need."""
    pairs = []
    for text in given:
        person, equals, need = text.partition("=")
        pair = person.strip(), need.strip()
        if not all((equals, *pair)):
            raise UnreadableValue(tr("Write person and need as T01=393011:N01."))
        pairs.append(pair)
    return pairs


@click.command(cls=Verb, help=tr("Note that towns were told of their visits."))
@FILE
@click.argument("pairs", nargs=-1, metavar="[T01=393011:N01]…")
@click.option("--all", "every", is_flag=True, help=tr("All drafts of the plan in force."))
@click.option("--take-back", is_flag=True, help=tr("Make them drafts again."))
@today_option
@speaks
def notify(
    file: Path, pairs: tuple[str, ...], every: bool, take_back: bool, today: date, as_json: bool
) -> None:
    """A visit that towns were told of changes only as far as a new plan is allowed to."""
    from dxdesk.desks import promising

    if bool(pairs) == every or (every and take_back):
        raise UnreadableValue(tr("Name visits, or write --all."))
    with workspace(file) as db:
        if take_back:
            count = promising.take_back(db, _pairs(pairs), today)
        else:
            count = promising.notify(db, None if every else _pairs(pairs), today)
    line = tr("{count} visits are drafts again.") if take_back else tr("{count} visits are told.")
    say_done(as_json, {"changed": count}, line.format(count=count))


@click.command(cls=Verb, help=tr("Settle visits: they stay in every new plan."))
@FILE
@click.argument("pairs", nargs=-1, metavar="[T01=393011:N01]…")
@click.option("--all", "every", is_flag=True, help=tr("All visits that towns were told of."))
@today_option
@speaks
def confirm(file: Path, pairs: tuple[str, ...], every: bool, today: date, as_json: bool) -> None:
    """What is settled counts as received in the ledger over the years."""
    from dxdesk.desks import promising

    if bool(pairs) == every:
        raise UnreadableValue(tr("Name visits, or write --all."))
    with workspace(file) as db:
        count = promising.confirm(db, None if every else _pairs(pairs), today)
    line = tr("{count} visits are settled.").format(count=count)
    say_done(as_json, {"changed": count}, line)


@click.command(cls=Verb, help=tr("Take back what the planner did last."))
@FILE
@speaks
def undo(file: Path, as_json: bool) -> None:
    """Pins, needs, names, notices: one deed after the other."""
    from dxdesk.desks import planners_history

    with workspace(file) as db:
        said = planners_history.undo(db)
    say_done(as_json, {"undone": said}, said or tr("There is nothing to undo."))


@click.command(cls=Verb, help=tr("Do again what was taken back last."))
@FILE
@speaks
def redo(file: Path, as_json: bool) -> None:
    """Only as long as nothing new was done."""
    from dxdesk.desks import planners_history

    with workspace(file) as db:
        said = planners_history.redo(db)
    say_done(as_json, {"redone": said}, said or tr("There is nothing to do again."))
