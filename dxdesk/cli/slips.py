"""The verbs of asking others: slips out, slips back in, and who is asked."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import click

from dxdesk.cli.saying import (
    CODE,
    FILE,
    Day,
    say_done,
    speaks,
    to_folder,
    today_option,
)
from dxdesk.cli.town import workspace
from dxdesk.cli.verbs import Verb
from dxdesk.words import tr


@click.command(
    "ask-out", cls=Verb, help=tr("Write the slips for those who would know: one for each of them.")
)
@FILE
@to_folder(tr("The folder to write to."))
@click.option("--pdf", is_flag=True, help=tr("Only on paper (PDF)."))
@click.option("--xlsx", is_flag=True, help=tr("Only for Excel."))
@click.option("--whom", help=tr('Only for this addressee; "" for those without one.'))
@click.option("--deadline", type=Day(), help=tr("The day by which an answer is wished."))
@today_option
@speaks
def ask_out(
    file: Path,
    folder: Path,
    pdf: bool,
    xlsx: bool,
    whom: str | None,
    deadline: date | None,
    today: date,
    as_json: bool,
) -> None:
    """Paper and Excel unless only one of them is asked for."""
    from dxdesk.desks import municipality as desk
    from dxdesk.desks import slips as asking
    from dxdesk.errors import Refusal

    with workspace(file) as db:
        interview = desk.interview_of(db)
    groups = asking.waiting_groups(interview, today)
    wanted = [group.whom for group in groups if whom is None or group.whom == whom]
    if not wanted:
        raise Refusal("E-SLIP-NOTHING")
    found = [asking.slip_for(interview, each, today, deadline) for each in wanted]
    written = asking.write_slips(found, folder, pdf=pdf or not xlsx, excel=xlsx or not pdf)
    facts = [
        {"whom": slip.whom, "questions": [q.id for q in slip.questions], "file": str(path)}
        for slip, path in written
    ]
    lines = [tr("Written: {file}").format(file=path) for _, path in written]
    say_done(as_json, {"slips": facts}, *lines)


@click.command(cls=Verb, help=tr("Let somebody be asked about questions that are not known."))
@FILE
@click.argument("questions", nargs=-1, required=True, type=CODE, metavar="ID…")
@click.option("--whom", required=True, help=tr('Who would know; "" for nobody yet.'))
@speaks
def ask(file: Path, questions: tuple[str, ...], whom: str, as_json: bool) -> None:
    """Change the addressee of several questions at once."""
    from dxdesk.desks import municipality as desk
    from dxdesk.desks import slips as asking

    ids = list(dict.fromkeys(questions))
    with workspace(file) as db:
        asking.give_to(db, desk.interview_of(db), ids, whom, datetime.now())
    shown = whom or tr("Not yet decided whom to ask")
    line = tr("{count} questions go to {whom}.").format(count=len(ids), whom=shown)
    say_done(as_json, {"questions": ids, "whom": whom}, line)
