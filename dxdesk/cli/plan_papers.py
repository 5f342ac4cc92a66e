"""The verbs of what leaves the plan: letters, calendar files, the paper for the meeting."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import click

from dxdesk.cli.papers_out import A_PDF, write_paper
from dxdesk.cli.prefecture import workspace
from dxdesk.cli.saying import FILE, say_done, speaks, to_folder, today_option
from dxdesk.cli.verbs import Verb
from dxdesk.words import tr

A_PLACE = to_folder(tr("The folder to write to."))


@click.command(cls=Verb, help=tr("Write one letter for each municipality, and all in one PDF."))
@FILE
@A_PLACE
@click.option("--town", default="", help=tr("Only this municipality, by its code."))
@speaks
def letters(file: Path, folder: Path, town: str, as_json: bool) -> None:
    """Drafts are marked; whoever comes, when, or why nobody does."""
    from dxdesk.desks import town_letters
    from dxdesk.desks.papers_written import write_letters

    with workspace(file) as db:
        written = write_letters(db, folder, (town,) if town else ())
    facts = {"files": [str(path) for path in written]}
    line = tr("{count} files were written to {folder}.").format(count=len(written), folder=folder)
    say_done(as_json, facts, line, town_letters.unencrypted_words())


@click.command(cls=Verb, help=tr("Write calendar files of the visits, by person and municipality."))
@FILE
@A_PLACE
@click.option("--specialist", default="", help=tr("Only this person, by the number in the pool."))
@click.option("--town", default="", help=tr("Only this municipality, by its code."))
@speaks
def calendar(file: Path, folder: Path, specialist: str, town: str, as_json: bool) -> None:
    """One file each; taking a later one in replaces the days of an earlier one."""
    from dxdesk.desks import town_letters
    from dxdesk.desks.papers_written import write_calendars

    stamp = datetime.now().astimezone()
    with workspace(file) as db:
        written = write_calendars(db, folder, stamp, specialist=specialist, town=town)
    facts = {"files": [str(path) for path in written]}
    line = tr("{count} files were written to {folder}.").format(count=len(written), folder=folder)
    say_done(as_json, facts, line, town_letters.unencrypted_words())


@click.command("plan-pdf", cls=Verb, help=tr("Print the plan for the meeting as a PDF."))
@FILE
@A_PDF
@today_option
@speaks
def plan_pdf(file: Path, out: Path, today: date, as_json: bool) -> None:
    """Summary, by municipality, by person, what is unmet and why, map, assumptions."""
    from dxdesk.desks.plan_paper import printed

    with workspace(file) as db:
        paper = printed(db, today)
    write_paper(out, paper.pdf)
    facts = {"pdf": str(out), "pages": paper.pages, "replaced": paper.replaced}
    line = tr("Written: {file}, {pages} pages.").format(file=out, pages=paper.pages)
    say_done(as_json, facts, line)
