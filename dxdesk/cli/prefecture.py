"""The verbs of the prefecture: new, kit, key, import, pool, plan, pin, export."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date, datetime
from math import isnan
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dxdesk.cli.saying import (
    A_FILE,
    A_FILE_OR_FOLDER,
    A_FOLDER,
    FILE,
    REFUSED,
    Day,
    progress,
    say,
    say_done,
    say_json,
    speaks,
    today_option,
)
from dxdesk.cli.verbs import Verbs
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


class Seconds(click.FloatRange):
    """A length of time: a number within its bounds, and so never what is no number."""

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """Read the number; anything else is a wrong usage."""
        seconds = float(super().convert(value, param, ctx))
        if isnan(seconds):
            self.fail(str(value), param, ctx)
        return seconds


@click.group("pref", cls=Verbs, help=tr("The desk at the prefecture."))
def prefecture() -> None:
    """The prefecture's verbs."""


def _workspace(path: Path) -> AbstractContextManager[Database]:
    from dxdesk.store import opening

    return opening.held(opening.open_prefecture(path))


@prefecture.command(help=tr("Make a workspace and the keys of a prefecture."))
@FILE
@click.option("--prefecture", "code", required=True, help=tr("The prefecture, two digits."))
@speaks
def new(file: Path, code: str, as_json: bool) -> None:
    """A new prefecture with new keys."""
    from dxdesk.desks import prefecture as desk

    made = desk.new_prefecture(file, code)
    line = tr("{file} is ready for {name}.").format(file=file, name=made.name)
    say_done(as_json, {"file": str(file), "prefecture": made.code, "name": made.name}, line)


@prefecture.command(help=tr("Write the kit file that the towns receive."))
@FILE
@click.option(
    "--to",
    "folder",
    required=True,
    type=A_FOLDER,
    help=tr("The folder or removable drive to write to."),
)
@click.option(
    "--deadline", type=Day(), help=tr("The day the reports are due (default: in 30 days).")
)
@click.option("--contact", default="", help=tr("Whom the towns may call, as printed in the kit."))
@today_option
@speaks
def kit(
    file: Path, folder: Path, deadline: date | None, contact: str, today: date, as_json: bool
) -> None:
    """The prefecture's name, keys, deadline and municipalities, signed."""
    from dxdesk.desks import prefecture as desk

    with _workspace(file) as db:
        path, made = desk.write_kit(db, folder, deadline, contact, today)
    facts = {
        "file": str(path),
        "code": made.code,
        "deadline": made.deadline,
        "municipalities": len(made.municipalities),
    }
    say_done(
        as_json,
        facts,
        tr("Written and read back: {file}").format(file=path),
        tr("Code to read out over the phone: {code}").format(code=made.code),
    )


@prefecture.command(help=tr("Write the prefecture's private key for the archive."))
@FILE
@click.option(
    "--to",
    "folder",
    required=True,
    type=A_FOLDER,
    help=tr("The folder to write to; keep it locked away."),
)
@speaks
def key(file: Path, folder: Path, as_json: bool) -> None:
    """The age identity: whoever holds it can read every report."""
    from dxdesk.desks import prefecture as desk

    with _workspace(file) as db:
        path = desk.write_key(db, folder)
    line = tr("Written: {file}. Whoever holds it can read every report.").format(file=path)
    say_done(as_json, {"file": str(path)}, line)


@prefecture.command("import", help=tr("Take in reports: files, or folders of them."))
@FILE
@click.argument("paths", nargs=-1, required=True, type=A_FILE_OR_FOLDER)
@click.option(
    "--accept",
    multiple=True,
    metavar="CODE",
    help=tr("Accept what an earlier run asked about, for this municipality code."),
)
@speaks
def import_reports(
    file: Path, paths: tuple[Path, ...], accept: tuple[str, ...], as_json: bool
) -> None:
    """One row a file; a refused file does not stop the others. With none taken it leaves with 1."""
    from dxdesk.desks import inbox

    with _workspace(file) as db:
        rows = []
        for row in inbox.take_in(db, paths, datetime.now(), accept=frozenset(accept)):
            rows.append(row)
            outcome = tr(OUTCOMES[row.outcome])
            code = f"{row.code}  " if row.code else ""
            progress(f"{outcome}  {row.file}  {code}{row.message}")
    counts = {name: sum(row.outcome == name for row in rows) for name in OUTCOMES}
    line = tr(
        "{accepted} accepted, {updated} updated, {already} already there, {asks} to decide, "
        "{refused} refused."
    ).format(**counts)
    taken = any(row.outcome not in ("asks", "refused") for row in rows)
    say_done(as_json, {"ok": taken, "rows": [inbox.row_document(row) for row in rows]}, line)
    if not taken:
        sys.exit(REFUSED)


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
    from dxdesk.desks.files import read_file, write_file

    if (source is None) == (out is None):
        raise click.UsageError("one of --from and --xlsx")
    with _workspace(file) as db:
        people = desk.take_pool(db, read_file(source)) if source else desk.pool_of(db)
    if out is not None:
        write_file(out, desk.pool_book(people))
    line = tr("{count} specialists.").format(count=len(people))
    say_done(as_json, {"specialists": len(people)}, line)


@prefecture.command(help=tr("Fix or forbid a person for a need, or take that back."))
@FILE
@click.option("--specialist", required=True, help=tr("The person's key in the pool, as T01."))
@click.option("--need", required=True, help=tr("The need's key, as 393011:N01."))
@click.option("--forbid", is_flag=True, help=tr("Never this person for this need."))
@click.option("--remove", is_flag=True, help=tr("Take the pin back."))
@speaks
def pin(file: Path, specialist: str, need: str, forbid: bool, remove: bool, as_json: bool) -> None:
    """The planner's word goes before the solver's."""
    from dxdesk.desks import dispatch

    with _workspace(file) as db:
        pins = dispatch.change_pin(db, specialist, need, forbidden=forbid, removed=remove)
    say_done(as_json, {"pins": len(pins)}, tr("{count} pins.").format(count=len(pins)))


@prefecture.command(help=tr("Plan who goes where in which months, and say why not."))
@FILE
@click.option(
    "--seconds",
    default=20.0,
    type=Seconds(0.1, 3600),
    show_default=True,
    help=tr("The longest the solver may take."),
)
@click.option(
    "--seed",
    default=0,
    type=click.IntRange(0, 2**31 - 1),
    show_default=True,
    help=tr("The solver's seed."),
)
@click.option(
    "--threads",
    default=2,
    type=click.IntRange(1, 64),
    show_default=True,
    help=tr("The solver's threads."),
)
@click.option(
    "--fiscal-year",
    type=click.IntRange(2020, 2100),
    help=tr("The fiscal year to plan (default: the one that next month belongs to)."),
)
@today_option
@speaks
def plan(
    file: Path,
    seconds: float,
    seed: int,
    threads: int,
    fiscal_year: int | None,
    today: date,
    as_json: bool,
) -> None:
    """Solve under the time limit; Ctrl+C stops and keeps the best plan found."""
    from dxdesk.cli import showing
    from dxdesk.desks import dispatch

    effort = dispatch.Effort(seconds, seed, threads)
    with _workspace(file) as db, _stopped_by_ctrl_c() as stopped:
        planned = dispatch.plan(
            db,
            effort,
            today,
            fiscal_year,
            progress=lambda seen: progress(showing.progress_text(seen)),
            stop=stopped.is_set,
        )
    if as_json:
        say_json(showing.plan_document(planned))
    else:
        say(showing.plan_text(planned))


@contextmanager
def _stopped_by_ctrl_c() -> Iterator[threading.Event]:
    stopped = threading.Event()
    before = signal.signal(signal.SIGINT, lambda *_: stopped.set())
    try:
        yield stopped
    finally:
        signal.signal(signal.SIGINT, before)


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
    from dxdesk.desks.files import write_file

    with _workspace(file) as db:
        data = dispatch.workbook(db)
    write_file(out, data)
    line = tr("Written: {file}").format(file=out)
    say_done(as_json, {"xlsx": str(out), "bytes": len(data)}, line)
