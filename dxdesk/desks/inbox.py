"""The prefecture's inbox: reports are opened, judged, and taken in one by one."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from dxdesk.desks.files import read_file
from dxdesk.desks.held_keys import held_keys, opening_with
from dxdesk.desks.own_questions import refuse_unasked
from dxdesk.desks.paper_codes import keep_comparison
from dxdesk.desks.prefecture import practises, prefecture_of
from dxdesk.errors import Refusal
from dxdesk.exchange.arrivals import Arrival, KnownReport, arrival
from dxdesk.exchange.envelope import MAX_FILE
from dxdesk.exchange.keys import PrefectureKey, same_digits
from dxdesk.exchange.reports import OpenedReport, open_report, report_from
from dxdesk.report.needs_report import NeedsReport
from dxdesk.store import received
from dxdesk.store.transactions import saving
from dxdesk.words import sentence, tr

if TYPE_CHECKING:
    from sqlite_utils import Database

REPORT_ENDING = ".dxr"
NOT_WITHOUT_CODE = {"E-SIGNER": "E-SIGNER-NO-CODE", "E-OLDER": "E-OLDER"}  # asked: still asked


@dataclass(frozen=True, slots=True)
class Row:
    """What became of one file."""

    file: str
    outcome: str  # accepted | updated | already | asks | refused
    code: str = ""  # the refusal's code, when refused or asking
    municipality: str = ""  # six digits, once the file could be opened
    name: str = ""
    serial: int | None = None
    message: str = ""  # never with the paper code: that is typed from the paper


def row_document(row: Row) -> dict[str, object]:
    """A row as plain values."""
    return asdict(row)


def take_in(
    db: Database,
    paths: Sequence[Path],
    now: datetime,
    accept: frozenset[str] = frozenset(),
    codes: Mapping[str, str] = MappingProxyType({}),
    touches: Callable[[NeedsReport], str] | None = None,
) -> Iterator[Row]:
    """Take in every file of `paths`, folders expanded; one transaction a file.

    `accept` names the municipality codes whose open questions a person has answered with yes.
    `codes` are what was typed from the papers of these: another signing key and an older report
    are taken only with it, and no report is where it differs.
    `touches` says what a newer report would do to planned visits, "" for nothing; a report with
    something to say is asked about first.
    """
    keys, prefecture = held_keys(db).all, prefecture_of(db).code
    for path, unreadable in _expanded(paths):
        try:
            if unreadable is not None:
                raise unreadable
            yield _take_in_one(db, path, keys, prefecture, now, accept, codes, touches)
        except Refusal as refusal:
            name = path.name or str(path)
            yield Row(name, "refused", refusal.code, message=sentence(refusal))


def files_in(paths: Sequence[Path]) -> tuple[Path, ...]:
    """The files `take_in` would look at; a folder without reports stands for itself."""
    return tuple(path for path, _ in _expanded(paths))


def _expanded(paths: Sequence[Path]) -> Iterator[tuple[Path, Refusal | None]]:
    """Every file named, or in a folder named; a folder with nothing to take in says so itself."""
    for path in paths:
        if not os.path.isdir(path):
            yield path, None
            continue
        try:
            yield from ((file, None) for file in _reports_in(path))
        except Refusal as refusal:
            yield path, refusal


def _reports_in(folder: Path) -> list[Path]:
    try:
        found = sorted(each for each in folder.iterdir() if each.suffix.lower() == REPORT_ENDING)
    except OSError:
        raise Refusal("E-FILE-READ", file=str(folder)) from None
    if not found:
        raise Refusal("E-FOLDER-NO-REPORTS", folder=str(folder))
    return found


def _take_in_one(
    db: Database,
    path: Path,
    keys: tuple[PrefectureKey, ...],
    prefecture: str,
    now: datetime,
    accept: frozenset[str],
    codes: Mapping[str, str],
    touches: Callable[[NeedsReport], str] | None,
) -> Row:
    data = read_file(path, MAX_FILE)
    opened = opening_with(db, lambda: open_report(data, *keys))
    town = opened.report.town.code
    known, typed = received.received(db, town), codes.get(town, "")
    found = _found(db, known, opened, prefecture)
    decided = _answered(found, opened, typed, yes=town in accept)
    if decided.outcome == "updated" and touches is not None and town not in accept:
        said = touches(opened.report)
        if said:
            return replace(_row(path, opened, decided), outcome="asks", message=said)
    if decided.outcome in ("accepted", "updated"):
        refuse_unasked(db, opened.report)
        with saving(db):
            kept = _received(opened, path.name, now)
            received.add_report(db, kept, signer_accepted=found.code == "E-SIGNER")
            if typed:
                keep_comparison(db, kept.header_sha256, kept.paper_code, typed, now)
    row = _row(path, opened, decided)
    if decided.outcome != "updated" or decided.older:
        return row
    return replace(row, message=row.message + _follows_words(known, opened))


def _found(
    db: Database, known: Sequence[received.ReceivedReport], opened: OpenedReport, prefecture: str
) -> Arrival:
    return arrival(
        [KnownReport(each.serial, each.header_sha256, each.signer) for each in known],
        opened,
        signer=received.signer(db, opened.report.town.code),
        prefecture=prefecture,
        practice=practises(db),
    )


def _answered(found: Arrival, opened: OpenedReport, typed: str, *, yes: bool) -> Arrival:
    """What a person's yes means: nothing, where the code of the paper is wrong or missing."""
    if found.outcome in ("already", "refused"):
        return found
    if typed and not same_digits(typed, opened.paper_code):
        return Arrival("asks", "E-SIGNER-CODE")
    if found.outcome != "asks" or not yes:
        return found
    if not typed and found.code in NOT_WITHOUT_CODE:
        return Arrival("asks", NOT_WITHOUT_CODE[found.code])
    return Arrival("updated", older=found.code == "E-OLDER")


def peek(db: Database, path: Path) -> NeedsReport:
    """What a file says, without taking it in.

    Raises:
        Refusal: as `open_report`.
    """
    data = read_file(path, MAX_FILE)
    return opening_with(db, lambda: open_report(data, *held_keys(db).all)).report


def _received(opened: OpenedReport, name: str, now: datetime) -> received.ReceivedReport:
    return received.ReceivedReport(
        town=opened.report.town.code,
        serial=opened.header.serial,
        fiscal_year=opened.report.fiscal_year,
        edition=opened.report.edition,
        header_sha256=opened.header_sha256,
        payload_sha256=opened.header.payload_sha256,
        file_sha256=opened.file_sha256,
        paper_code=opened.paper_code,
        payload_text=opened.payload_text,
        signer=opened.signer,
        file_name=name,
        received_at=now.isoformat(timespec="seconds"),
        recipient=opened.recipient,
    )


def _row(path: Path, opened: OpenedReport, decided: Arrival) -> Row:
    name = opened.report.town.name
    if decided.code:
        message = sentence(Refusal(decided.code, name=name, serial=opened.header.serial))
    else:
        message = _taken_words(decided).format(name=name)
        message += _changed_words(opened.report)
    return Row(
        path.name,
        decided.outcome,
        decided.code,
        opened.report.town.code,
        name,
        opened.header.serial,
        message,
    )


def _taken_words(decided: Arrival) -> str:
    if decided.first_of_town:
        return tr("{name}: first report. Type the code of its mayor's page, to compare it.")
    if decided.outcome == "already":
        return tr("{name}: this report is already here; nothing was changed.")
    if decided.older:
        return tr("{name}: this older report is in force now. The newer one is kept.")
    return tr("{name}: replaced by the newer report.")


def _follows_words(known: Sequence[received.ReceivedReport], opened: OpenedReport) -> str:
    """Whether the file names the newest one of its signer here as the one before it."""
    own = [each for each in known if each.signer == opened.signer]
    if not own:
        return ""
    newest, header = max(own, key=lambda each: each.serial), opened.header
    if header.prev == newest.file_sha256:
        return ""
    between = header.serial > newest.serial + 1
    if between and header.prev not in {"", *(each.file_sha256 for each in own)}:
        return tr(" Reports that the town wrote in between have not come here.")
    return tr(
        " It does not go on from the newest one here. Ask the town whether it works in a copy of "
        "its workspace."
    )


def _changed_words(report: NeedsReport) -> str:
    """How much the town says has changed since the edition it handed over before."""
    if not report.changes:
        return ""
    said = tr(" It lists {count} changes since edition {edition}.")
    return said.format(count=len(report.changes), edition=report.replaces)


def reports(db: Database) -> tuple[NeedsReport, ...]:
    """The latest report of every town, in code order."""
    return tuple(each_report(db))


def report_of(db: Database, town: str) -> NeedsReport | None:
    """The report of one town that is in force, None where none has come."""
    found = [each for each in received.received(db, town) if not each.superseded]
    return report_from(found[0].payload_text) if found else None


def each_report(db: Database) -> Iterator[NeedsReport]:
    """As `reports`, one after the other: reading one takes a moment."""
    for each in received.latest(db):
        yield report_from(each.payload_text)
