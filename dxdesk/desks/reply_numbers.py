"""The number of the next reply: above all that the town may have had, also from a lost desk."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from dxdesk.store import received, reviews

if TYPE_CHECKING:
    from sqlite_utils import Database


def begin_above(db: Database, today: date) -> None:
    """Begin above every number of a desk that is lost: nobody knows how far it had counted.

    The day as a number (261123) is above them, and above those of a desk made anew before.
    """
    reviews.begin_replies_after(db, int(f"{today:%y%m%d}"))


def take_number(db: Database, town: str) -> int:
    """Take the town's next number; it is on the disk before it is known."""
    return reviews.next_reply_number(db, town, above=_answered(db, town))


def _answered(db: Database, town: str) -> int:
    """The highest number that a report of this town answers to; 0 for none."""
    said = (json.loads(each.payload_text) for each in received.received(db, town))
    told = (each for report in said for each in report.get("answers_to_reply", ()))
    return max((int(each["reply"]) for each in told), default=0)
