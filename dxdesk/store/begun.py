"""Reports whose writing began, and of which nobody knows yet whether they are on the stick."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from dxdesk.store import sent, settings
from dxdesk.store.sent import SentReport
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

_BEGUN = "begun reports"


def begun(db: Database) -> tuple[SentReport, ...]:
    """All of them, by serial."""
    kept = json.loads(settings.text(db, _BEGUN, "[]"))
    return tuple(SentReport(**each) for each in kept)


def begin(db: Database, report: SentReport) -> None:
    """Note what is going to be written; its serial must have been taken."""
    _keep(db, (*begun(db), report))


def give_up(db: Database, serial: int) -> None:
    """The report was certainly not written."""
    _keep(db, tuple(each for each in begun(db) if each.serial != serial))


def settle(db: Database, serial: int) -> None:
    """The report is certainly there: from now on it is one of those written."""
    with saving(db):
        [report] = (each for each in begun(db) if each.serial == serial)
        give_up(db, serial)
        sent.record_sent(db, report)


def _keep(db: Database, reports: tuple[SentReport, ...]) -> None:
    said = [asdict(each) for each in reports]
    settings.set_text(db, _BEGUN, json.dumps(said, ensure_ascii=False))
