"""The prefecture's verb that plans only around a change."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from dxdesk.cli.compare import comparison_lines
from dxdesk.cli.planning import Allowed, now_text
from dxdesk.cli.prefecture import workspace
from dxdesk.cli.saying import FILE, say_done, speaks, today_option
from dxdesk.cli.verbs import Verb
from dxdesk.words import tr


@click.command(
    cls=Verb, help=tr("Plan only around what changed; the plan in force stays until it is chosen.")
)
@FILE
@click.option(
    "--allow-changes",
    "allowed",
    type=Allowed(),
    default=0,
    show_default=False,
    metavar="N|free",
    help=tr("How many planned visits may change beyond those that must (default: 0)."),
)
@click.option("--choose", is_flag=True, help=tr("Put the new plan in force."))
@today_option
@speaks
def replan(file: Path, allowed: int, choose: bool, today: date, as_json: bool) -> None:
    """Shows what would differ; `--choose` accepts it."""
    from dxdesk.desks import around, plans_kept
    from dxdesk.desks.comparing_plans import comparison

    with workspace(file) as db:
        before = plans_kept.plan_in_force(db).name
        at = now_text()
        made = around.plan_around(db, today, None if allowed < 0 else allowed, at=at)
        found = comparison(db, (made.name, before))
        if choose:
            plans_kept.choose_plan(db, made.name, at)
    words = tr("{name}: {count} visits change.").format(name=made.name, count=len(made.changed))
    facts = {
        "name": made.name,
        "in_force": choose,
        "changed": [[each.specialist, each.need] for each in made.changed],
        "proven_around": made.proven,
        "differing": [each.need.key for each in found.differences],
    }
    say_done(as_json, facts, words, *comparison_lines(found))
