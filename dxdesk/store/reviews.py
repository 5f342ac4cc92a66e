"""What a prefecture asked about its reports, wrote back, settled and opened again."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import TYPE_CHECKING

from dxdesk.report.review import KeptRemark, Settlement
from dxdesk.store import rows, settings
from dxdesk.store.shapes import record_from, row_from
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database

_BEGIN_AFTER = "replies begin after"


@dataclass(frozen=True, slots=True)
class WrittenReply:
    """A reply that was written and read back."""

    town: str
    number: int
    serial: int  # of the report that is answered
    report_sha256: str
    state: str  # asking / settled
    answer_by: date | None
    header_sha256: str
    file_sha256: str
    file_name: str
    written_at: str
    payload_text: str  # canonical JSON; `exchange.replies.reply_from` reads it


@dataclass(frozen=True, slots=True)
class ReplyNote:
    """Which reply it is, without what it says."""

    town: str
    number: int
    report_sha256: str
    state: str
    written_at: str


def remarks(db: Database) -> tuple[KeptRemark, ...]:
    """Every remark ever made, in the order of making."""
    return tuple(record_from(KeptRemark, row) for row in rows.read(db, "remarks", order="number"))


def save_remark(db: Database, remark: KeptRemark) -> None:
    """Keep a remark in the place of one with its number, which may be 0 for a new one."""
    with saving(db):
        _save(db, [remark])


def save_remarks(db: Database, changed: Iterable[KeptRemark]) -> None:
    """As `save_remark`, all or none."""
    with saving(db):
        _save(db, changed)


def _save(db: Database, changed: Iterable[KeptRemark]) -> None:
    for each in changed:
        number = each.number or rows.next_number(db, "remarks", "number")
        rows.replace(db, "remarks", [row_from(replace(each, number=number))])


def remove_remark(db: Database, number: int) -> None:
    """Take a remark away; only one that no reply has carried."""
    with saving(db):
        rows.delete(db, "remarks", "number = ? AND reply IS NULL", [number])


def next_reply_number(db: Database, town: str, above: int = 0) -> int:
    """Take the town's next number, higher than `above`. It is on the disk before it is known."""
    with saving(db):
        taken = rows.read(db, "reply_numbers", "town = ?", [town])
        least = replies_begin_after(db)
        number = max((int(str(row["number"])) for row in taken), default=0)
        number = max(number, least, above) + 1
        rows.insert(db, "reply_numbers", [{"town": town, "number": number}])
    return number


def replies_begin_after(db: Database) -> int:
    """Every number taken is above this one, whichever the town."""
    return settings.number(db, _BEGIN_AFTER, 0) or 0


def begin_replies_after(db: Database, number: int) -> None:
    """Take no number up to this one any more: an earlier state of the desk may have given it."""
    settings.set_number(db, _BEGIN_AFTER, number)


def record_reply(
    db: Database,
    reply: WrittenReply,
    carried: Iterable[KeptRemark],
    settlement: Settlement | None = None,
) -> None:
    """Note a reply that was written, the remarks it was the first to carry, and a settlement."""
    with saving(db):
        rows.insert(db, "replies", [row_from(reply)])
        _save(db, (replace(each, reply=reply.number) for each in carried))
        if settlement is not None:
            _settle(db, settlement)


def replies(db: Database) -> tuple[WrittenReply, ...]:
    """Every reply written, by town and number."""
    found = rows.read(db, "replies", order="town, number")
    return tuple(record_from(WrittenReply, row) for row in found)


def last_replies(db: Database) -> dict[str, ReplyNote]:
    """The reply written last to each town, by its code; quick, because none is read whole."""
    names = ", ".join(field.name for field in fields(ReplyNote))
    found = db.execute(f"SELECT {names} FROM replies ORDER BY town, number")
    return {row[0]: ReplyNote(*row) for row in found}


def settle(db: Database, settlement: Settlement) -> None:
    """Note that a report was settled or opened again. Its number is given here."""
    with saving(db):
        _settle(db, settlement)


def _settle(db: Database, settlement: Settlement) -> None:
    number = rows.next_number(db, "settlements", "number")
    rows.insert(db, "settlements", [row_from(replace(settlement, number=number))])


def settlements(db: Database) -> tuple[Settlement, ...]:
    """All of them, in order."""
    found = rows.read(db, "settlements", order="number")
    return tuple(record_from(Settlement, row) for row in found)
