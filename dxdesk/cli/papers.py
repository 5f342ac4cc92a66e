"""The verbs of paper to carry around: the questionnaire, and the pack for a successor."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.cli.papers_out import A_PDF, write_paper
from dxdesk.cli.saying import CODE, FILE, Day, say_done, speaks, today_option
from dxdesk.cli.town import workspace
from dxdesk.cli.verbs import Verb
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.paper.pen import Printed


@click.command(cls=Verb, help=tr("Print the questionnaire as a PDF, as it stands or blank."))
@FILE
@A_PDF
@click.option(
    "--section", "sections", type=CODE, multiple=True, help=tr("Only this section, such as B.")
)
@click.option("--blank", is_flag=True, help=tr("Without any answer."))
@today_option
@speaks
def questionnaire(
    file: Path, out: Path, sections: tuple[str, ...], blank: bool, today: date, as_json: bool
) -> None:
    """All sections unless some are named."""
    from dxdesk.desks import municipality, papers

    with workspace(file) as db:
        interview = municipality.interview_of(db)
    _write(papers.questionnaire(interview, today, sections, blank=blank), out, as_json)


@click.command(cls=Verb, help=tr("Print the handover pack as a PDF."))
@FILE
@A_PDF
@today_option
@speaks
def handover(file: Path, out: Path, today: date, as_json: bool) -> None:
    """State, promises, contacts, contract ends, open questions and all answers."""
    from dxdesk.desks import papers

    with workspace(file) as db:
        desk = papers.desk_of(db, file.absolute())
    _write(papers.handover(desk, today), out, as_json)


@click.command(
    "note", cls=Verb, help=tr("Write down a contact or a promise for whoever comes next.")
)
@FILE
@click.option("--contact", "kind", flag_value="contact", help=tr("Somebody to ring."))
@click.option("--promise", "kind", flag_value="promise", default=True, help=tr("A promise."))
@click.option("--who", required=True, help=tr("Who it is, or with whom."))
@click.option("--what", required=True, help=tr("The number, or what was promised."))
@click.option("--until", type=Day(), help=tr("The day of a promise."))
@speaks
def note(file: Path, kind: str, who: str, what: str, until: date | None, as_json: bool) -> None:
    """It is added behind those that are there; it never travels."""
    from dxdesk.ask.handover import HandoverNote, NoteKind
    from dxdesk.desks import papers

    with workspace(file) as db:
        notes = papers.add_note(db, HandoverNote(NoteKind(kind), who, what, until))
    say_done(as_json, {"notes": len(notes)}, tr("{count} lines.").format(count=len(notes)))


def _write(printed: Printed, out: Path, as_json: bool) -> None:

    write_paper(out, printed.pdf)
    facts = {"pdf": str(out), "pages": printed.pages, "replaced": list(printed.replaced)}
    say_done(as_json, facts, tr("Written: {file}").format(file=out))
