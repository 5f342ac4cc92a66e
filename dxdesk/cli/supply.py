"""The prefecture's verb for the lists of people and companies who could join the pool."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.cli.papers_out import write_paper
from dxdesk.cli.prefecture import workspace
from dxdesk.cli.saying import A_FILE, FILE, say_done, speaks
from dxdesk.cli.verbs import Verb
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.desks.supply import OpenNeed


@click.command("supply", cls=Verb, help=tr("Take in lists of people and companies who could join."))
@FILE
@click.option("--from", "source", type=A_FILE, help=tr("The Excel file with the lists."))
@click.option("--xlsx", "out", type=A_FILE, help=tr("Write the recorded lists as an Excel file."))
@click.option("--needs", "matching", is_flag=True, help=tr("Who fits the needs nobody goes to."))
@speaks
def supply(
    file: Path, source: Path | None, out: Path | None, matching: bool, as_json: bool
) -> None:
    """A list taken in replaces the recorded one; without options, what is recorded is counted."""
    from dxdesk.desks import supply as desk
    from dxdesk.desks.files import read_file

    with workspace(file) as db:
        if source is not None:
            desk.take_supply(db, read_file(source))
        candidates = desk.candidates_of(db)
        needs = desk.open_needs_of(db) if matching else ()
    if out is not None:
        write_paper(out, desk.supply_book(candidates))
    people = sum(each.kind == "person" for each in candidates)
    facts = {
        "people": people,
        "companies": len(candidates) - people,
        "needs": [_document(each) for each in needs],
    }
    total = tr("{people} people and {companies} companies are on the lists.")
    said = total.format(people=people, companies=len(candidates) - people)
    say_done(as_json, facts, *map(_line, needs), said)


def _document(each: OpenNeed) -> dict[str, object]:
    return {
        "need": each.need.key,
        "town": each.town,
        "fits": [{**asdict(fit.candidate), "reaches": fit.reaches} for fit in each.fits],
    }


def _line(each: OpenNeed) -> str:
    names = "、".join(_name(fit.candidate.name, fit.reaches) for fit in each.fits)
    text = tr("{town}: {title} - {names}")
    found = names or tr("nobody on the lists fits")
    return text.format(town=each.town, title=each.need.title, names=found)


def _name(name: str, reaches: bool | None) -> str:
    return name if reaches else tr("{name} (region not known)").format(name=name)
