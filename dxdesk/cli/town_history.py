"""The town's verbs about what was: the history, and going back to an earlier state."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.cli.saying import CODE, FILE, say, say_done, say_json, speaks
from dxdesk.cli.town import workspace
from dxdesk.cli.verbs import Verb
from dxdesk.errors import Refusal
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.desks.history import HistoryLine


@click.command("history", cls=Verb, help=tr("Every change: when, what, before and after, and why."))
@FILE
@click.argument("question", type=CODE, default="", metavar=tr("[QUESTION]"))
@speaks
def history(file: Path, question: str, as_json: bool) -> None:
    """Oldest first, so that the newest stands just above the next prompt."""
    from dxdesk import shelf
    from dxdesk.desks import history as desk

    if question and question not in shelf.question_set().by_id:
        raise Refusal("E-QUESTION-UNKNOWN", id=question)
    with workspace(file) as db:
        lines = desk.history(db, question)[::-1]
    if as_json:
        rows = [{**asdict(line), "at": line.at.isoformat()} for line in lines]
        say_json({"ok": True, "lines": rows})
    else:
        say("\n".join(map(_line, lines)) or tr("Nothing has happened yet."))


def _line(line: HistoryLine) -> str:
    from dxdesk.desks.history import day_and_time, why_in_words

    said = f"{line.old} → {line.new}" if line.old else line.new
    text = f"{line.moment:>5}  {day_and_time(line.at)}  {line.question} {line.what}  {said}"
    why = why_in_words(line)
    return f"{text}  [{why}]" if why else text


@click.command(
    "restore", cls=Verb, help=tr("Put answers, people and systems back as they were at a moment.")
)
@FILE
@click.option(
    "--at",
    "moment",
    required=True,
    metavar=tr("MOMENT"),
    help=tr("A number of the history, a day, or a day and time."),
)
@speaks
def restore(file: Path, moment: str, as_json: bool) -> None:
    """What stands now is kept first, and can be gone back to in the same way."""
    from dxdesk.desks import earlier

    with workspace(file) as db:
        meant = earlier.moment_meant(db, moment)
        kept = earlier.present_moment(db)
        changed = earlier.restore(db, meant, datetime.now())
    say_done(
        as_json,
        {"moment": meant, "kept": kept, "changed": changed},
        tr("{count} things were put back as they were.").format(count=changed),
        earlier.left_alone(),
        tr("To undo this: {command}").format(command=f"dxdesk town restore {file} --at {kept}"),
    )
