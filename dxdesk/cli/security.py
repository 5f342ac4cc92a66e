"""The verbs about security answers: for the prefecture's officer, and for the town that seals."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.cli.prefecture import workspace
from dxdesk.cli.saying import (
    A_FILE,
    CODE,
    FILE,
    asked_passphrase,
    progress,
    say_done,
    speaks,
    to_folder,
    today_option,
)
from dxdesk.cli.verbs import Verb
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.report.needs_report import SealedPart


@click.command(
    "security-key", cls=Verb, help=tr("Make the key of the officer who reads security answers.")
)
@FILE
@to_folder(tr("The folder to write to; keep it locked away."))
@today_option
@speaks
def security_key(file: Path, folder: Path, today: date, as_json: bool) -> None:
    """The private half leaves for the officer; nothing of it stays here."""
    from dxdesk.desks.security import make_officer_key

    progress(tr("Locking takes a few seconds and up to one gigabyte of memory."))
    with workspace(file) as db:
        made = make_officer_key(db, folder, today)
    facts = {
        "file": str(made.copy.path),
        "passphrase": made.copy.passphrase,
        "code": made.code,
    }
    say_done(
        as_json,
        facts,
        tr("Written: {file}").format(file=made.copy.path),
        tr("Passphrase: {digits}").format(digits=made.copy.passphrase),
        tr("Hand the file to the security officer, and the passphrase in another way."),
        tr("It is not kept here: if the officer loses both, sealed answers cannot be opened."),
        tr("Make and hand out a new kit. From then on the towns seal these answers."),
    )


@click.command(cls=Verb, help=tr("Show the sealed security answers of a municipality."))
@FILE
@click.argument("town", type=CODE, metavar=tr("MUNICIPALITY"))
@click.option("--key", "source", required=True, type=A_FILE, help=tr("The officer's key file."))
@speaks
def security(file: Path, town: str, source: Path, as_json: bool) -> None:
    """Opened for this look only; nothing of it is stored."""
    from dxdesk.desks import security as desk
    from dxdesk.desks.key_copies import is_locked_copy

    passphrase = asked_passphrase() if is_locked_copy(source) else ""
    with workspace(file) as db:
        report = desk.report_in_force(db, town)
    part = desk.open_part(report, desk.officer_key(source, passphrase))
    say_done(as_json, asdict(part), *_lines(part))


def _lines(part: SealedPart) -> list[str]:
    from dxdesk.desks.reported_words import said

    lines = [f"{each.id}  {each.text}\n     {said(each)}" for each in part.questions]
    for level in part.levels:
        word = tr("not judged") if level.level is None else str(level.level)
        lines.append(tr("{name}: level {level}").format(name=level.name, level=word))
    lines += [tr("Need: {title}").format(title=need.title) for need in part.needs]
    told = tr("Asked about {id}: {said} Done: {done}")
    for answer in part.answers_to_reply:
        done = answer.reason or f"{answer.before} → {answer.after}"
        lines.append(told.format(id=answer.question, said=answer.said, done=done))
    return lines


@click.command(cls=Verb, help=tr("Show what is sealed for the security officer, and ask openly."))
@FILE
@click.option(
    "--ask",
    type=CODE,
    multiple=True,
    metavar="N12",
    help=tr("Ask for this need openly, without the sealed answers behind it."),
)
@click.option(
    "--quiet", type=CODE, multiple=True, metavar="N12", help=tr("Ask for it no longer openly.")
)
@today_option
@speaks
def sealed(
    file: Path, ask: tuple[str, ...], quiet: tuple[str, ...], today: date, as_json: bool
) -> None:
    """What the kit lets the town seal, and the requests of which only sealed answers tell."""
    from dxdesk.cli.town import workspace as town_workspace
    from dxdesk.desks import leaving
    from dxdesk.desks.sealing import sealing

    with town_workspace(file) as db:
        if ask or quiet:
            leaving.ask_openly(db, (leaving.asked_openly(db) | set(ask)) - set(quiet))
        found = sealing(db, today)
    facts = {
        "officer": found.officer,
        "questions": [each.question for each in found.questions],
        "hidden_requests": [each.need for each in found.requests if not each.openly],
        "open_requests": [each.need for each in found.requests if each.openly],
    }
    lines = [found.sentence]
    lines += [f"{each.question}  {each.text}\n     {each.reason}" for each in found.questions]
    for each in found.requests:
        words = tr("asked openly") if each.openly else tr("not asked openly")
        lines.append(f"{each.need}  {each.title}（{words}）")
    say_done(as_json, facts, *lines)
