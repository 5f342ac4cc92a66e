"""The verbs of the review: remark on an answer, write the reply, open a settled report again."""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.cli.prefecture import workspace
from dxdesk.cli.saying import (
    FILE,
    REFUSED,
    TO_STICK,
    Day,
    progress,
    say,
    say_done,
    say_json,
    speaks,
)
from dxdesk.cli.verbs import Verb
from dxdesk.errors import Refusal
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.report.review import RemarkLine, TownReview


def _code(text: str) -> str:
    """The municipality of a code as somebody typed it, the invented ones included."""
    from dxdesk import shelf

    try:
        return shelf.municipality(text).code
    except Refusal:
        return shelf.municipality_meant(text).code


@click.command(cls=Verb, help=tr("Say one of three words about an answer, or look at all of them."))
@FILE
@click.argument("town", metavar=tr("MUNICIPALITY"))
@click.argument("question", required=False, metavar=tr("[QUESTION]"))
@click.option("--correct", help=tr("Please correct: what to look at again."))
@click.option("--improve", help=tr("Could be improved: what could be said better."))
@click.option("--fine", is_flag=True, help=tr("This is fine."))
@click.option(
    "--accept", is_flag=True, help=tr("Accept what was answered; without a question all.")
)
@click.option("--take-back", is_flag=True, help=tr("Take back what was asked."))
@speaks
def remark(
    file: Path,
    town: str,
    question: str | None,
    correct: str | None,
    improve: str | None,
    fine: bool,
    accept: bool,
    take_back: bool,
    as_json: bool,
) -> None:
    """At most one wish at a time; afterwards the list is shown."""
    from dxdesk.ask.numbers import plain
    from dxdesk.desks import reviewing
    from dxdesk.desks.reviews import review_of

    wishes = [correct is not None, improve is not None, fine, accept, take_back]
    if sum(wishes) > 1 or (any(wishes) and not accept and question is None):
        raise click.UsageError("one wish about one question")
    code, now = _code(town), datetime.now()
    asked = plain(question).upper() if question else ""
    with workspace(file) as db:
        if accept:
            reviewing.accept(db, code, {asked} if asked else None, now)
        elif take_back:
            reviewing.take_back(db, code, asked, now)
        elif any(wishes):
            word = (
                "correct" if correct is not None else "improve" if improve is not None else "fine"
            )
            reviewing.remark(db, code, asked, word, correct or improve or "", now)
        found = review_of(db, code)
    if as_json:
        say_json({"ok": True, "town": code, **_document(found)})
    else:
        say(_text(found))


def _word(correct: str | None, improve: str | None) -> tuple[str, str]:
    if correct is not None:
        return "correct", correct
    return ("fine", "") if improve is None else ("improve", improve)


def _document(found: TownReview) -> dict[str, object]:
    return {
        "state": found.state,
        "cause": found.cause,
        "remarks": [
            {
                "question": line.remark.question,
                "word": line.remark.word,
                "said": line.remark.said,
                "standing": line.standing,
                "before": line.remark.shown,
                "now": _now(line),
                "explanation": line.explanation,
            }
            for line in found.lines
        ],
    }


def _now(line: RemarkLine) -> str:
    from dxdesk.desks.reported_words import said

    return said(line.now)


def _text(found: TownReview) -> str:
    from dxdesk.desks.review_words import cause_words, standing_words, state_said
    from dxdesk.desks.reviewing import word_said

    state = tr("State: {state}").format(state=state_said(found.state))
    lines = [f"{state}　{cause_words(found)}".rstrip("　")]
    for line in found.lines:
        kept = line.remark
        head = f"{kept.question}  {word_said(kept.word)}  {standing_words(line)}"
        lines += [head, f"    {kept.said}"] if kept.said else [head]
        if line.is_answered:
            lines.append(f"    {kept.shown} → {_now(line)}　{line.explanation}".rstrip("　"))
    return "\n".join(lines)


@click.command(
    "reply", cls=Verb, help=tr("Write the reply to a town, or to all whose report is here.")
)
@FILE
@click.argument("town", required=False, metavar=tr("[MUNICIPALITY]"))
@click.option("--all", "everybody", is_flag=True, help=tr("To every town whose report is here."))
@TO_STICK
@click.option("--settle", is_flag=True, help=tr("Settle this report: it is planned with."))
@click.option("--answer-by", type=Day(), help=tr("The day the town should answer by."))
@click.option("--message", default="", help=tr("A few words to the town."))
@click.option("--with-plan", is_flag=True, help=tr("Tell what the plan made last says."))
@speaks
def write_back(
    file: Path,
    town: str | None,
    everybody: bool,
    folder: Path,
    settle: bool,
    answer_by: date | None,
    message: str,
    with_plan: bool,
    as_json: bool,
) -> None:
    """Sealed for the town, read back; a town that cannot be answered does not stop the others."""
    from dxdesk.desks import replying

    if (town is None) != everybody or (settle and answer_by):
        raise click.UsageError("a town or --all; nobody answers what is settled")
    wish = replying.Wish(settle, answer_by, message, with_plan)
    rows = []
    with workspace(file) as db:
        towns = replying.towns_with_report(db) if town is None else (_code(town),)
        for row in replying.write_replies(db, towns, folder, wish, datetime.now()):
            rows.append(row)
            progress(row.message)
    written = [row for row in rows if not row.code]
    facts = [
        {"town": r.town, "number": r.number, "file": str(r.path or ""), "code": r.code}
        for r in rows
    ]
    words = tr("{count} replies were written to {folder}.")
    if written or as_json:
        line = words.format(count=len(written), folder=folder)
        say_done(as_json, {"ok": bool(written), "rows": facts}, line)
    if not written:
        sys.exit(REFUSED)


@click.command(cls=Verb, help=tr("Open a settled report again."))
@FILE
@click.argument("town", metavar=tr("MUNICIPALITY"))
@click.option("--why", required=True, help=tr("Why; it is kept."))
@speaks
def reopen(file: Path, town: str, why: str, as_json: bool) -> None:
    """The report is received again, not settled."""
    from dxdesk.desks import reviewing
    from dxdesk.desks.review_words import state_said
    from dxdesk.desks.reviews import review_of

    code = _code(town)
    with workspace(file) as db:
        reviewing.reopen(db, code, why, datetime.now())
        found = review_of(db, code)
    line = tr("The report was opened again. State: {state}").format(state=state_said(found.state))
    say_done(as_json, {"town": code, "state": found.state}, line)
