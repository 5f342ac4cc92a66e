"""The prefecture's verb that looks at a report before it is taken in."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path

import click

from dxdesk.cli.prefecture import workspace
from dxdesk.cli.saying import A_FILE, FILE, say_done, speaks, today_option
from dxdesk.cli.verbs import Verb
from dxdesk.words import tr


@click.command(cls=Verb, help=tr("What a report would do to the plan; nothing is taken in."))
@FILE
@click.argument("report", type=A_FILE)
@today_option
@speaks
def preview(file: Path, report: Path, today: date, as_json: bool) -> None:
    """Needs that change, and visits that no longer fit."""
    from dxdesk.desks import previewing

    with workspace(file) as db:
        newer, found = previewing.preview(db, report, today)
    lines = [f"{newer.town.name}: {previewing.impact_words(found)}"]
    if found is not None:
        lines += [f"  {line}" for line in previewing.impact_lines(found)]
    facts = {"municipality": newer.town.code, "impact": asdict(found) if found else None}
    say_done(as_json, facts, *lines)
