"""The verbs of the prefecture: new, kit, import, pool, export."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.cli.papers_out import write_paper
from dxdesk.cli.saying import (
    A_FILE,
    A_FILE_OR_FOLDER,
    FILE,
    REFUSED,
    TO_STICK,
    Day,
    progress,
    say_done,
    speaks,
    today_option,
)
from dxdesk.cli.verbs import UnreadableValue, Verbs
from dxdesk.errors import QT_TRANSLATE_NOOP
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

OUTCOMES = {
    "accepted": QT_TRANSLATE_NOOP("Outcome", "accepted"),
    "updated": QT_TRANSLATE_NOOP("Outcome", "updated"),
    "already": QT_TRANSLATE_NOOP("Outcome", "already here"),
    "asks": QT_TRANSLATE_NOOP("Outcome", "to decide"),
    "refused": QT_TRANSLATE_NOOP("Outcome", "refused"),
}


@click.group("pref", cls=Verbs, help=tr("The desk at the prefecture."))
def prefecture() -> None:
    """The prefecture's verbs."""


def workspace(path: Path) -> AbstractContextManager[Database]:
    """The prefecture's workspace, open until the block is left."""
    from dxdesk.store import opening

    return opening.held(opening.open_prefecture(path))


@prefecture.command(help=tr("Make a workspace and the keys of a prefecture."))
@FILE
@click.option("--prefecture", "code", required=True, help=tr("The prefecture, two digits."))
@speaks
def new(file: Path, code: str, as_json: bool) -> None:
    """A new prefecture with new keys."""
    from dxdesk.desks import prefecture as desk
    from dxdesk.desks.held_keys import key_standing
    from dxdesk.desks.key_words import loss_in_words

    made = desk.new_prefecture(file, code)
    with workspace(file) as db:
        standing = key_standing(db, made.code)
    line = tr("{file} is ready for {name}.").format(file=file, name=made.name)
    facts = {"file": str(file), "prefecture": made.code, "name": made.name, "key_copied": False}
    how = tr("Make the copy now: dxdesk pref key-paper, or dxdesk pref key")
    say_done(as_json, facts, line, *loss_in_words(standing), how)


@prefecture.command(help=tr("Write the kit file that the towns receive."))
@FILE
@TO_STICK
@click.option(
    "--deadline", type=Day(), help=tr("The day the reports are due (default: in 30 days).")
)
@click.option("--contact", default="", help=tr("Whom the towns may call, as printed in the kit."))
@click.option(
    "--no-officer",
    is_flag=True,
    help=tr("Say that there is no security officer, in a workspace made anew without a kit."),
)
@today_option
@speaks
def kit(
    file: Path,
    folder: Path,
    deadline: date | None,
    contact: str,
    no_officer: bool,
    today: date,
    as_json: bool,
) -> None:
    """The prefecture's name, keys, deadline and municipalities, signed."""
    from dxdesk.desks import prefecture as desk
    from dxdesk.desks.kit_files import contents_of
    from dxdesk.desks.kit_words import contents_words, mark_words

    with workspace(file) as db:
        path, made = desk.write_kit(db, folder, deadline, contact, today, no_officer=no_officer)
    inside = contents_words(contents_of(made.prefecture, made.texts))
    facts = {
        "file": str(path),
        "code": made.code,
        "deadline": made.deadline,
        "municipalities": len(made.municipalities),
        "files": sorted(made.texts),
        "warning": mark_words(made),
    }
    say_done(
        as_json,
        facts,
        tr("Written and read back: {file}").format(file=path),
        *(tr("Inside: {said}").format(said=each) for each in inside),
        tr("Code to read out over the phone: {code}").format(code=made.code),
        *filter(None, [mark_words(made)]),
    )


@prefecture.command("import", help=tr("Take in reports: files, or folders of them."))
@FILE
@click.argument("paths", nargs=-1, required=True, type=A_FILE_OR_FOLDER)
@click.option(
    "--accept",
    multiple=True,
    metavar="CODE",
    help=tr(
        "Accept what an earlier run asked about, for this municipality code; where another key "
        "signed, with the code of the new paper: CODE=1234 5678 …"
    ),
)
@click.option(
    "--dry-run", is_flag=True, help=tr("Say what it does to the plan; nothing is taken in.")
)
@today_option
@speaks
def import_reports(
    file: Path,
    paths: tuple[Path, ...],
    accept: tuple[str, ...],
    dry_run: bool,
    today: date,
    as_json: bool,
) -> None:
    """One row a file; a refused file does not stop the others. With none taken it leaves with 1."""
    from dxdesk.cli.preview import say_previews
    from dxdesk.desks import inbox
    from dxdesk.desks.previewing import visits_touched

    if dry_run:
        say_previews(file, paths, today, as_json)
        return

    said = {town.strip(): typed for town, _, typed in (each.partition("=") for each in accept)}
    codes = {town: typed for town, typed in said.items() if typed}
    with workspace(file) as db:
        rows, touches = [], visits_touched(db, today)
        for row in inbox.take_in(db, paths, datetime.now(), frozenset(said), codes, touches):
            rows.append(row)
            outcome = tr(OUTCOMES[row.outcome])
            code = f"{row.code}  " if row.code else ""
            progress(f"{outcome}  {row.file}  {code}{row.message}{_remedy(row.code)}")
    counts = {name: sum(row.outcome == name for row in rows) for name in OUTCOMES}
    line = tr(
        "{accepted} accepted, {updated} updated, {already} already there, {asks} to decide, "
        "{refused} refused."
    ).format(**counts)
    taken = any(row.outcome not in ("asks", "refused") for row in rows)
    say_done(as_json, {"ok": taken, "rows": [inbox.row_document(row) for row in rows]}, line)
    if not taken:
        sys.exit(REFUSED)


def _remedy(code: str) -> str:
    if code != "E-DECRYPT-OLDER":
        return ""
    return tr(" To take the key back: dxdesk pref key-restore FILE --older --from COPY")


@prefecture.command(help=tr("Take the pool of specialists from Excel, or write the form for it."))
@FILE
@click.option("--from", "source", type=A_FILE, help=tr("The Excel file to read."))
@click.option(
    "--xlsx",
    "out",
    type=A_FILE,
    help=tr("Write what is recorded now as an Excel file, to be filled in."),
)
@speaks
def pool(file: Path, source: Path | None, out: Path | None, as_json: bool) -> None:
    """The pool replaces the one recorded before; a refused file changes nothing."""
    from dxdesk.desks import prefecture as desk
    from dxdesk.desks.files import read_file

    if (source is None) == (out is None):
        raise UnreadableValue(tr("Write one of --from and --xlsx."))
    with workspace(file) as db:
        people = desk.take_pool(db, read_file(source)) if source else desk.pool_of(db)
    if out is not None:
        write_paper(out, desk.pool_book(people))
    line = tr("{count} specialists.").format(count=len(people))
    say_done(as_json, {"specialists": len(people)}, line)


@prefecture.command(help=tr("Write towns, needs, plan and pool as an Excel workbook."))
@FILE
@click.option(
    "--xlsx",
    "out",
    required=True,
    type=A_FILE,
    help=tr("The workbook to write."),
)
@speaks
def export(file: Path, out: Path, as_json: bool) -> None:
    """The whole picture in one workbook."""
    from dxdesk.desks import dispatch

    with workspace(file) as db:
        data = dispatch.workbook(db)
    write_paper(out, data)
    line = tr("Written: {file}").format(file=out)
    say_done(as_json, {"xlsx": str(out), "bytes": len(data)}, line)
