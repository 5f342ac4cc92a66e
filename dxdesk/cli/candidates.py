"""The prefecture's verb for placing by hand: candidates."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from dxdesk.cli.planning import now_text
from dxdesk.cli.prefecture import workspace
from dxdesk.cli.saying import FILE, say_done, speaks
from dxdesk.cli.verbs import Verb
from dxdesk.words import tr


@click.command(cls=Verb, help=tr("Who could take a need, and what that costs others."))
@FILE
@click.argument("need", metavar="393011:N01")
@click.option("--assign", metavar="T01", help=tr("Place this person and pin the pair."))
@speaks
def candidates(file: Path, need: str, assign: str | None, as_json: bool) -> None:
    """Ranked people first, then who cannot and why."""
    from dxdesk.desks import fits, placing
    from dxdesk.desks.plans_kept import plan_in_force, told_of

    with workspace(file) as db:
        kept = plan_in_force(db)
        found = fits.candidates(kept, told_of(db, kept.planned.problem.fiscal_year), need)
        if assign:
            placing.assign(db, assign, need, now_text())
    lines = []
    for place, each in enumerate(found.ranked, start=1):
        given_up = "、".join(f"{e.town} {e.need.title}" for e in each.given_up) or tr("nothing")
        words = tr(
            "{place}. {name}: {minutes} minutes one way; gives up {given}; "
            "urgent needs left {before} → {after}; notices to change {notices}"
        )
        lines.append(
            words.format(
                place=place,
                name=each.person.name,
                minutes=each.fit.travel_minutes,
                given=given_up,
                before=each.urgent[0],
                after=each.urgent[1],
                notices=each.notices,
            )
        )
    lines += [f"  × {person.name}: {why}" for person, why in found.unfit]
    if assign:
        lines.append(tr("Placed: {key}.").format(key=assign))
    facts = {
        "need": need,
        "ranked": [
            {**asdict(e.fit), "urgent": e.urgent, "notices": e.notices} for e in found.ranked
        ],
        "unfit": [{"specialist": person.key, "why": why} for person, why in found.unfit],
        "assigned": assign or "",
    }
    say_done(as_json, facts, *lines)
