"""What lies beside the answers: files, and contradictions that are kept with a reason."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.ask.numbers import plain
from dxdesk.ask.question_ids import is_question_id
from dxdesk.cli.saying import A_FOLDER, CODE, FILE, say_done, speaks, today_option
from dxdesk.cli.town import workspace
from dxdesk.cli.verbs import Verb
from dxdesk.errors import Refusal
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.ask.attachments import Attachment
    from dxdesk.desks.contradictions import ClashLine


@click.command(
    cls=Verb,
    help=tr("Attach files to answers: B07=memo.pdf; without any, list what is attached."),
)
@FILE
@click.argument("brought", nargs=-1, metavar=tr("[QUESTION=FILE]…"))
@click.option("--travels", is_flag=True, help=tr("The files go into the report too."))
@click.option("--remove", type=int, help=tr("Take out the file of this number."))
@click.option("--save", type=int, help=tr("Write the file of this number into --to."))
@click.option("--to", "folder", type=A_FOLDER, help=tr("The folder to write to."))
@speaks
def attach(
    file: Path,
    brought: tuple[str, ...],
    travels: bool,
    remove: int | None,
    save: int | None,
    folder: Path | None,
    as_json: bool,
) -> None:
    """Put files beside answers, list them, take them out, write them to a folder."""
    if (save is None) != (folder is None):
        raise click.UsageError("--save and --to belong together")
    with workspace(file) as db:
        lines = _attached(db, brought, travels)
        lines += _taken_out(db, remove)
        lines += _saved(db, save, folder)
        _say_files(db, lines, as_json)


def _attached(db: Database, brought: tuple[str, ...], travels: bool) -> list[str]:
    """All files are read before the first is attached."""
    from dxdesk.desks import attachments as desk

    read = [(question, desk.read_brought(path)) for question, path in map(_told, brought)]
    made = [desk.attach(db, q, each, datetime.now(), travels=travels) for q, each in read]
    said = tr("{name} was attached to {id}.")
    return [said.format(name=each.name, id=each.question) for each in made]


def _told(text: str) -> tuple[str, Path]:
    written = re.fullmatch(r"\s*([^=＝]{1,9}?)\s*[=＝]\s*(.+)", text, re.DOTALL)
    question = plain(written[1]).upper() if written else ""
    if written is None or not is_question_id(question):
        raise Refusal("E-ATTACH-ARGUMENT", text=text[:60])
    return question, Path(written[2])


def _taken_out(db: Database, key: int | None) -> list[str]:
    from dxdesk.desks import attachments as desk

    if key is None:
        return []
    taken = desk.take_out(db, key)
    desk.sweep(db)
    return [tr("{name} was taken out.").format(name=taken.name)]


def _saved(db: Database, key: int | None, folder: Path | None) -> list[str]:
    from dxdesk.ask.attachments import name_to_save
    from dxdesk.desks import attachments as desk

    if key is None or folder is None:
        return []
    content = desk.content_of(db, key)
    name = next(each.name for each in desk.attachments(db) if each.key == key)
    path = desk.save_content(content, folder / name_to_save(name))
    return [tr("Written to {file}.").format(file=path)]


def _say_files(db: Database, lines: list[str], as_json: bool) -> None:
    from dxdesk.desks import attachments as desk

    there = desk.attachments(db)
    facts = {"attachments": [_facts(each) for each in there]}
    listed = [_line(each) for each in there] or [tr("No file is attached.")]
    say_done(as_json, facts, *lines, *listed)


def _facts(each: Attachment) -> dict[str, object]:
    return {
        "number": each.key,
        "question": each.question,
        "name": each.name,
        "bytes": each.size,
        "sha256": each.sha256,
        "added_at": each.added_at,
        "travels": each.travels,
    }


def _line(each: Attachment) -> str:
    travels = tr("is sent") if each.travels else tr("stays in the office")
    return tr("{number}  {question}  {name}  {size} bytes  {travels}").format(
        number=each.key,
        question=each.question,
        name=each.name,
        size=f"{each.size:,}",
        travels=travels,
    )


@click.command(cls=Verb, help=tr("Answers that do not fit each other; keep them with a reason."))
@FILE
@click.option(
    "--keep", "keep_id", type=CODE, help=tr("Keep both answers of this number, such as Z04.")
)
@click.option("--reason", default="", help=tr("Why both answers are right."))
@click.option("--open", "open_id", type=CODE, help=tr("Take the reason of this number back."))
@today_option
@speaks
def contradictions(
    file: Path, keep_id: str | None, reason: str, open_id: str | None, today: date, as_json: bool
) -> None:
    """List them; keep one, or open one again."""
    from dxdesk.desks import contradictions as desk
    from dxdesk.desks.municipality import interview_of
    from dxdesk.store import kept_contradictions

    with workspace(file) as db:
        interview = interview_of(db)
        if keep_id is not None:
            desk.keep(db, interview, keep_id, reason, today)
        if open_id is not None:
            desk.open_again(db, open_id)
        lines = desk.clash_lines(interview, kept_contradictions.kept(db), today)
    facts = {"contradictions": [_clash_facts(line) for line in lines]}
    said = [text for line in lines for text in _clash_text(line)]
    say_done(as_json, facts, *(said or [tr("No answers contradict each other.")]))


def _clash_facts(line: ClashLine) -> dict[str, object]:
    return {
        "id": line.id,
        "why": line.why,
        "answers": [{"question": each.question, "shown": each.shown} for each in line.sides],
        "reason": line.reason,
        "kept_on": line.kept_on,
    }


def _clash_text(line: ClashLine) -> list[str]:
    kept = [tr("Kept as it is: {reason}").format(reason=line.reason)] if line.reason else []
    sides = [f"  {each.question} {each.text} → {each.shown}" for each in line.sides]
    return [f"{line.id} {line.why}", *sides, *(f"  {each}" for each in kept)]
