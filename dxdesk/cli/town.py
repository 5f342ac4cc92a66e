"""The verbs of the town office: new, answer, assess, report, summary, and the two ledgers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.cli.papers_out import A_PDF, write_paper
from dxdesk.cli.remarks import remarks_options, said_of
from dxdesk.cli.saying import (
    A_FILE,
    FILE,
    TO_STICK,
    progress,
    say,
    say_done,
    say_json,
    speaks,
    today_option,
)
from dxdesk.cli.verbs import Verbs
from dxdesk.errors import Refusal
from dxdesk.words import sentence, tr

if TYPE_CHECKING:
    from sqlite_utils import Database

EXAMPLE = '{"B01": 1, "B04": "person"}'


@click.group("town", cls=Verbs, help=tr("The desk in the town office."))
def town() -> None:
    """The town's verbs."""


@contextmanager
def workspace(path: Path) -> Iterator[Database]:
    """A town's workspace, open for one verb, with what its kit lays beside the program's data."""
    from dxdesk.desks.laying_out import lay_out
    from dxdesk.store import opening

    with opening.held(opening.open_town(path)) as db:
        if (left_aside := lay_out(db)) is not None:
            progress(f"{left_aside.code}  {sentence(left_aside)}")
        yield db


def _read(path: Path | None) -> bytes | None:
    from dxdesk.desks.files import read_file

    return None if path is None else read_file(path)


@town.command(help=tr("Make a workspace for a municipality."))
@FILE
@click.option("--code", required=True, help=tr("The municipality's code, six digits."))
@click.option("--kit", type=A_FILE, help=tr("The prefecture's kit file."))
@today_option
@speaks
def new(file: Path, code: str, kit: Path | None, today: date, as_json: bool) -> None:
    """Make the workspace; the municipality itself is then the first answer."""
    from dxdesk.desks import municipality as desk

    data = _read(kit)
    made = desk.new_town(file, code, data, today)
    mark = _mark_of(data)
    line = tr("{file} is ready for {name}.").format(file=file, name=made.name)
    facts = {"file": str(file), "code": made.code, "name": made.name, "warning": mark}
    say_done(as_json, facts, line, *filter(None, [mark]))


def _mark_of(kit: bytes | None) -> str:
    """What has to be known of a kit that is not meant for real work, or ""."""
    from dxdesk.desks.kit_words import mark_words
    from dxdesk.exchange.kits import open_kit

    return "" if kit is None else mark_words(open_kit(kit))


@town.command(help=tr("Save answers: B01=1 B04=person B06=わからない:総務課, or from a file."))
@FILE
@click.argument("said", nargs=-1, metavar="[ID=VALUE]…")
@click.option("--from", "source", type=A_FILE, help=tr("A JSON file of answers."))
@click.option("--why", default="", help=tr("Why answers change that the prefecture has already."))
@remarks_options
@speaks
def answer(
    file: Path,
    said: tuple[str, ...],
    source: Path | None,
    why: str,
    as_json: bool,
    **remarks: object,
) -> None:
    """All answers are checked first; then each is on disk before the next is taken."""
    from dxdesk.desks import municipality as desk

    answers = _answers_said(said, source, said_of(remarks))
    with workspace(file) as db:
        saved: list[str] = []

        def tell(question_id: str) -> None:
            saved.append(question_id)
            progress(tr("{id} saved").format(id=question_id))

        interview = desk.save_answers(db, answers, datetime.now(), tell, why.strip())
    left = len(interview.left())
    line = tr("{count} answers saved, {left} questions left.").format(count=len(saved), left=left)
    say_done(as_json, {"saved": saved, "left": left}, line)


def _answers_said(
    said: tuple[str, ...], source: Path | None, remarks: Mapping[str, object]
) -> dict[str, object]:
    from dxdesk.ask.saying import said_in_argument, with_remarks

    answers: dict[str, object] = {}
    if source is not None:
        answers.update(_answers_file(source))
    for question_id, value in map(said_in_argument, said):
        if question_id in answers:
            raise Refusal("E-ANSWER-TWICE", id=question_id)
        answers[question_id] = with_remarks(value, remarks)
    if not answers:
        raise click.UsageError("no answers")
    return answers


def _said_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object of the file; of two answers to one question none is dropped silently."""
    names = [name for name, _ in pairs]
    if twice := [name for name in names if names.count(name) > 1]:
        raise Refusal("E-ANSWER-TWICE", id=twice[0][:20])
    return dict(pairs)


def _answers_file(source: Path) -> dict[str, object]:
    data = _read(source) or b""
    try:
        document = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_said_once)
    except (ValueError, RecursionError):
        raise Refusal("E-ANSWERS-FILE", file=source.name, example=EXAMPLE) from None
    if not isinstance(document, dict):
        raise Refusal("E-ANSWERS-FILE", file=source.name, example=EXAMPLE)
    return document


@town.command(help=tr("Levels, staffing capacity, needs with reasons, and proposed support."))
@FILE
@today_option
@speaks
def assess(file: Path, today: date, as_json: bool) -> None:
    """Assess what has been answered so far."""
    from dxdesk.cli import showing
    from dxdesk.desks import municipality as desk

    with workspace(file) as db:
        interview = desk.interview_of(db)
    assessment = desk.assessment_of(interview, today)
    if as_json:
        say_json(showing.assessment_document(interview, assessment))
    else:
        say(showing.assessment_text(assessment))


@town.command(help=tr("Write the sealed report for the prefecture."))
@FILE
@TO_STICK
@click.option("--kit", type=A_FILE, help=tr("The prefecture's kit file."))
@today_option
@speaks
def report(file: Path, folder: Path, kit: Path | None, today: date, as_json: bool) -> None:
    """Compose, seal, write, and read back."""
    from dxdesk.desks import handing
    from dxdesk.desks import municipality as desk

    with workspace(file) as db:
        if (data := _read(kit)) is not None:
            desk.take_kit(db, data)
        handed = handing.write_report(db, folder, today)
    facts = {
        "file": str(handed.path),
        "serial": handed.serial,
        "edition": handed.edition,
        "paper_code": handed.paper_code,
        "bytes": handed.size,
    }
    say_done(
        as_json,
        facts,
        tr("Written and read back: {file}").format(file=handed.path),
        tr("Paper code: {code}").format(code=handed.paper_code),
    )


@town.command("no-network", help=tr("Print the sheet that says where data lives as a PDF."))
@FILE
@A_PDF
@speaks
def no_network(file: Path, out: Path, as_json: bool) -> None:
    """For whoever allows programs in the office: what leaves it, and what never does."""
    from dxdesk import __version__
    from dxdesk.paper.offline_sheet import offline_sheet

    printed = offline_sheet(__version__, str(file.absolute()))
    write_paper(out, printed.pdf)
    facts = {"pdf": str(out), "pages": printed.pages}
    say_done(as_json, facts, tr("Written: {file}").format(file=out))


@town.command(help=tr("Print the mayor's page as a PDF."))
@FILE
@A_PDF
@today_option
@speaks
def summary(file: Path, out: Path, today: date, as_json: bool) -> None:
    """One page for the mayor, with the paper code of the report it belongs to."""
    from dxdesk.desks import handing

    with workspace(file) as db:
        printed = handing.summary(db, today)
    write_paper(out, printed.pdf)
    facts = {"pdf": str(out), "pages": printed.pages, "replaced": list(printed.replaced)}
    lines = [tr("Written: {file}").format(file=out)]
    if printed.replaced:
        lines.append(
            tr("Printed as 〓: {characters}").format(characters=" ".join(printed.replaced))
        )
    say_done(as_json, facts, *lines)


@town.command(help=tr("Print the slip for carrying the report out as a PDF."))
@FILE
@A_PDF
@speaks
def slip(file: Path, out: Path, as_json: bool) -> None:
    """One page that goes with the stick, for the report written last."""
    from dxdesk.desks import carry_out

    with workspace(file) as db:
        printed = carry_out.slip(db)
    write_paper(out, printed.pdf)
    facts = {"pdf": str(out), "pages": printed.pages}
    say_done(as_json, facts, tr("Written: {file}").format(file=out))


@town.command(help=tr("Take people and systems from a table, or write an empty one."))
@FILE
@click.option(
    "--from",
    "source",
    type=A_FILE,
    help=tr("The file to read: the form written by --xlsx, or any .xlsx or .csv of systems."),
)
@click.option(
    "--replace",
    "replacing",
    is_flag=True,
    help=tr("Put an office's own table in place of the systems there are; otherwise it is added."),
)
@click.option(
    "--xlsx",
    "out",
    type=A_FILE,
    help=tr("Write what is recorded now as an Excel file, to be filled in."),
)
@speaks
def ledger(
    file: Path, source: Path | None, replacing: bool, out: Path | None, as_json: bool
) -> None:
    """Staffing and systems go in and out as one workbook; systems also from any table."""
    from dxdesk.cli import ledger_in
    from dxdesk.desks import municipality as desk

    if (source is None) == (out is None):
        raise click.UsageError("one of --from and --xlsx")
    with workspace(file) as db:
        if source is not None:
            taken = ledger_in.take(db, source, datetime.now(), replacing=replacing)
            interview, facts, lines = taken.interview, taken.facts, taken.lines
        else:
            interview, facts, lines = desk.interview_of(db), {}, ()
    if out is not None:
        write_paper(out, desk.ledger(interview))
    counts = {"people": len(interview.people), "systems": len(interview.systems)}
    total = tr("{people} people, {systems} systems.").format(**counts)
    say_done(as_json, {**counts, **facts}, *lines, total)
