"""The prefecture's verb on the years: ledger."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path

import click

from dxdesk.cli.planning import now_text
from dxdesk.cli.prefecture import workspace
from dxdesk.cli.saying import FILE, say_done, speaks, today_option
from dxdesk.cli.verbs import Verb
from dxdesk.words import tr


@click.command(cls=Verb, help=tr("Towns over the years: asked, received, waited, same person."))
@FILE
@click.option(
    "--year",
    nargs=4,
    metavar=tr("YEAR TOWN ASKED RECEIVED"),
    help=tr("Write down an earlier year."),
)
@click.option("--people", default="", help=tr("Who came, by keys of the pool: T01,T02."))
@click.option("--reason", default="", help=tr("Where this is known from."))
@today_option
@speaks
def ledger(
    file: Path,
    year: tuple[str, str, str, str] | None,
    people: str,
    reason: str,
    today: date,
    as_json: bool,
) -> None:
    """Received is what was settled; earlier years can be written down by hand."""
    from dxdesk.desks import continuity

    with workspace(file) as db:
        if year:
            who = [each.strip() for each in people.split(",") if each.strip()]
            continuity.write_year(db, *year, who, reason, today, now_text())
        rows = continuity.ledger(db, today)
    lines = [continuity.row_words(row) for row in rows] or [tr("No year has been settled yet.")]
    say_done(as_json, {"towns": [asdict(row) for row in rows]}, *lines)
