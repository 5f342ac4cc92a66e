"""What the office says about a report that leaves: what stays back, who approved, when handed."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.question_ids import is_own_id
from dxdesk.desks.nameless import NAMES
from dxdesk.errors import Refusal
from dxdesk.store import sent, settings
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.report.needs_report import NeedsReport

_WITHHELD, _APPROVAL, _APPROVED_ON = "withheld", "approval", "approved_on"
_OPENLY, _SEALED_MARKS = "asked openly", "sealed marks"
# Of one serial:
_PLACE, _HANDED_ON, _MADE_FROM = "written_to_{}", "handed_on_{}", "made_from_{}"


@dataclass(frozen=True, slots=True)
class Approval:
    """Who agreed inside the office, in the office's own words, and on which day."""

    route: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a report file was written and read back, and its size in bytes."""

    path: Path
    size: int


def withheld(db: Database) -> frozenset[str]:
    """The questions whose answers stay in the office."""
    kept = settings.text(db, _WITHHELD).split()
    own = [each for each in kept if is_own_id(each)]
    gone = set(own) - set(shelf.question_set().by_id) if own else set()
    return frozenset(kept) - gone


def keep_back(db: Database, questions: Collection[str]) -> None:
    """Keep exactly these questions, or the names of people, back from now on.

    Raises:
        Refusal: E-WITHHELD for an unknown question; then nothing has changed.
    """
    for question in sorted(set(questions) - set(shelf.question_set().by_id) - {NAMES}):
        raise Refusal("E-WITHHELD", id=question)
    settings.set_text(db, _WITHHELD, " ".join(sorted(questions)))


def asked_openly(db: Database) -> frozenset[str]:
    """The needs that are asked for although only sealed answers tell of them."""
    return frozenset(settings.text(db, _OPENLY).split())


def ask_openly(db: Database, needs: Collection[str]) -> None:
    """Ask for exactly these from now on.

    Raises:
        Refusal: E-CHOICE-NEED for a need that is not in the catalogue; then nothing has changed.
    """
    for need in sorted(set(needs) - {each.code for each in shelf.scale().needs}):
        raise Refusal("E-CHOICE-NEED", need=need)
    settings.set_text(db, _OPENLY, " ".join(sorted(needs)))


def sealed_marks(db: Database) -> dict[str, str]:
    """The mark of what was sealed, by the mark of the layer it was sealed in."""
    found: dict[str, str] = json.loads(settings.text(db, _SEALED_MARKS, "{}"))
    return found


def keep_sealed_mark(db: Database, layer: str, part: str) -> None:
    """Remember what was sealed, so that a change in it is seen."""
    said = {**sealed_marks(db), layer: part}
    settings.set_text(db, _SEALED_MARKS, json.dumps(said))


def approval(db: Database) -> Approval:
    """What was noted about the approval."""
    return Approval(settings.text(db, _APPROVAL), settings.day(db, _APPROVED_ON))


def note_approval(db: Database, noted: Approval) -> None:
    """Note who agreed and when; both can be empty again."""
    with saving(db):
        settings.set_text(db, _APPROVAL, noted.route)
        settings.set_text(db, _APPROVED_ON, noted.on.isoformat() if noted.on else "")


def last_report(db: Database) -> NeedsReport | None:
    """The report written last, as it was composed."""
    from dxdesk.exchange.reports import report_from

    earlier = sent.sent(db)
    return report_from(earlier[-1].payload_text) if earlier else None


def keep_place(db: Database, serial: int, path: Path, size: int) -> None:
    """Remember where the report of this serial was written."""
    written = json.dumps({"path": str(path), "size": size}, ensure_ascii=False)
    settings.set_text(db, _PLACE.format(serial), written)


def place(db: Database, serial: int) -> Place | None:
    """Where the report of this serial was written; None for those of older programs."""
    written = settings.text(db, _PLACE.format(serial))
    if not written:
        return None
    told = json.loads(written)
    return Place(Path(told["path"]), int(told["size"]))


def keep_made_from(db: Database, serial: int, mark: str) -> None:
    """Remember the mark over the workspace from which the report of this serial was made."""
    settings.set_text(db, _MADE_FROM.format(serial), mark)


def made_from(db: Database, serial: int) -> str:
    """That mark; "" where an older program wrote the report."""
    return settings.text(db, _MADE_FROM.format(serial))


def handed_on(db: Database, serial: int) -> date | None:
    """The day the report of this serial was handed to the prefecture."""
    return settings.day(db, _HANDED_ON.format(serial))


def is_handed(db: Database) -> bool:
    """Whether any report was handed over; quick, because none is read."""
    return any(handed_on(db, each.serial) is not None for each in sent.numbers(db))


def note_handed(db: Database, serial: int, on: date, today: date) -> None:
    """Note the day a report was handed over.

    Raises:
        Refusal: E-HANDED-DAY for a day that has not come yet.
    """
    if on > today:
        raise Refusal("E-HANDED-DAY", day=on.isoformat())
    settings.set_day(db, _HANDED_ON.format(serial), on)
