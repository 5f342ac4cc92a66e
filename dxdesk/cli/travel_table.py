"""The prefecture's verb on the ways: travel."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.cli.papers_out import write_paper
from dxdesk.cli.planning import now_text
from dxdesk.cli.prefecture import workspace
from dxdesk.cli.saying import A_FILE, FILE, say_done, speaks, today_option
from dxdesk.cli.verbs import UnreadableValue, Verb
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.desks.travelling import Way


@click.command(cls=Verb, help=tr("Minutes of travel as the prefecture knows them."))
@FILE
@click.option("--base", default="", help=tr("Where one sets out: a municipality, or 県庁."))
@click.option("--town", default="", help=tr("Where one goes: a municipality."))
@click.option("--minutes", type=click.IntRange(0, 600), help=tr("One way, in minutes."))
@click.option(
    "--winter",
    nargs=3,
    type=int,
    metavar=tr("MINUTES FIRST LAST"),
    help=tr("One way in winter, and its first and last month: 150 12 3."),
)
@click.option("--reason", default="", help=tr("Why; it stays in the table."))
@click.option("--reset", is_flag=True, help=tr("Take the own figure back."))
@click.option("--xlsx", "out", type=A_FILE, help=tr("Write the table as an Excel file."))
@click.option("--from", "source", type=A_FILE, help=tr("Read the table back from Excel."))
@today_option
@speaks
def travel(
    file: Path,
    base: str,
    town: str,
    minutes: int | None,
    winter: tuple[int, int, int] | None,
    reason: str,
    reset: bool,
    out: Path | None,
    source: Path | None,
    today: date,
    as_json: bool,
) -> None:
    """What is reckoned from the map stands beside what the prefecture says."""
    from dxdesk.desks import travelling
    from dxdesk.desks.files import read_file

    with workspace(file) as db:
        if base or town:
            pair = (
                travelling.place_meant(db, base or travelling.OFFICE, base=True),
                travelling.place_meant(db, town),
            )
            _change_way(db, pair, minutes, winter, reason, reset, today)
        if source is not None:
            travelling.take_travel_book(db, read_file(source), today, now_text())
        if out is not None:
            write_paper(out, travelling.travel_book(db, today))
        found = travelling.ways(db, today)
    own = [each for each in found if each.own is not None]
    lines = [_way_line(each) for each in own]
    counted = tr("{own} of {count} ways have a figure of the prefecture's own.")
    facts = {"ways": len(found), "own": [asdict(each) for each in own]}
    say_done(as_json, facts, *lines, counted.format(own=len(own), count=len(found)))


def _change_way(
    db: Database,
    pair: tuple[str, str],
    minutes: int | None,
    winter: tuple[int, int, int] | None,
    reason: str,
    reset: bool,
    today: date,
) -> None:
    from dxdesk.desks import travelling

    if reset:
        travelling.reset_way(db, *pair, now_text())
    elif minutes is None:
        raise UnreadableValue(tr("Write --minutes, or --reset."))
    else:
        travelling.change_way(
            db, *pair, minutes, today, winter=winter or None, reason=reason, at=now_text()
        )


def _way_line(way: Way) -> str:
    own = way.own
    assert own is not None  # only such ways are told
    line = tr("{base} → {town}: {reckoned} → {minutes} minutes").format(
        base=way.base_name, town=way.town_name, reckoned=way.reckoned, minutes=own.minutes
    )
    if own.winter_minutes is not None:
        line += tr(", {minutes} from month {first} to {last}").format(
            minutes=own.winter_minutes, first=own.winter_first, last=own.winter_last
        )
    return f"{line}  {own.reason}".rstrip()
