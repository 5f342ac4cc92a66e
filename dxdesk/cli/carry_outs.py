"""The town's verb for the ledger of carried media."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path

import click

from dxdesk.cli.papers_out import write_paper
from dxdesk.cli.saying import A_FILE, FILE, Day, say_done, speaks, today_option
from dxdesk.cli.town import workspace
from dxdesk.cli.verbs import Verb
from dxdesk.report.carry_outs import CarryOut
from dxdesk.schemes.calendar import wareki_day
from dxdesk.words import tr


@click.command(
    "carry-outs",
    cls=Verb,
    help=tr("The ledger of carried media: show it, fill in a line, or write it out."),
)
@FILE
@click.option("--line", "number", type=int, help=tr("The line to fill in."))
@click.option("--registered", help=tr("The number on the medium."))
@click.option("--carrier", help=tr("Who carries it."))
@click.option("--secrecy", help=tr("The class of secrecy."))
@click.option("--approver", help=tr("Who approved."))
@click.option("--out-on", type=Day(), help=tr("The day it left the office."))
@click.option("--back-on", type=Day(), help=tr("The day it came back."))
@click.option("--erased-on", type=Day(), help=tr("The day on which erasing was checked."))
@click.option("--pdf", type=A_FILE, help=tr("The PDF to write."))
@click.option("--xlsx", type=A_FILE, help=tr("The Excel file to write."))
@today_option
@speaks
def carry_outs(
    file: Path,
    number: int | None,
    pdf: Path | None,
    xlsx: Path | None,
    today: date,
    as_json: bool,
    **fields: str | date | None,
) -> None:
    """Every report file that was written has its line; what is not named stays as it is."""
    from dxdesk.desks import carry_out
    from dxdesk.desks import carry_outs as desk
    from dxdesk.desks.submission import papers

    said = {name: value for name, value in fields.items() if value is not None}
    if said and number is None:
        raise click.UsageError("--line says which line is filled in")
    with workspace(file) as db:
        if number is not None:
            desk.fill_in(db, number, said, today)
        held = papers(db)
    written = []
    if pdf is not None:
        written.append(write_paper(pdf, carry_out.ledger_of(held, today).pdf))
    if xlsx is not None:
        written.append(write_paper(xlsx, carry_out.ledger_book(held)))
    lines = [_line(line) for line in held.carried] or [tr("No report file was written yet.")]
    lines += [tr("Written: {file}").format(file=path) for path in written]
    say_done(as_json, {"lines": [_document(line) for line in held.carried]}, *lines)


def _document(line: CarryOut) -> dict[str, object]:
    days = ("written_on", "out_on", "back_on", "erased_on")
    return {
        name: value.isoformat() if name in days and value else value
        for name, value in asdict(line).items()
    }


def _line(line: CarryOut) -> str:
    states = (
        (line.out_on, tr("out {day}"), tr("not out yet")),
        (line.back_on, tr("back {day}"), tr("not back yet")),
        (line.erased_on, tr("erased {day}"), tr("not erased yet")),
    )
    days = "、".join(
        said.format(day=wareki_day(day)) if day else not_yet for day, said, not_yet in states
    )
    text = tr("{number}  {day}  {medium}  report {serial}: {days}")
    return text.format(
        number=line.number,
        day=wareki_day(line.written_on),
        medium=line.medium,
        serial=line.serial,
        days=days,
    )
