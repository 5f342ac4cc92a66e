"""Reasons for changing what the prefecture has already: when one is wanted, what one may hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dxdesk.ask.answers import Answer
from dxdesk.ask.characters import clean_text
from dxdesk.ask.unfit import Unfit
from dxdesk.desks.leaving import handed_on
from dxdesk.errors import Refusal
from dxdesk.schemes.calendar import fiscal_year
from dxdesk.store import sent
from dxdesk.store.shapes import plain

if TYPE_CHECKING:
    from sqlite_utils import Database


def reason_wanted(db: Database, old: Answer | None, new: Answer | None) -> bool:
    """Whether something else is said now than what a report told that was handed over.

    Answers of a later round are not in the reports of an earlier year.
    """
    if old is None or new is None:
        return False
    if (old.state, plain(old.value)) == (new.state, plain(new.value)):
        return False
    year = fiscal_year(old.answered_on) if old.answered_on else 0
    return any(
        each.fiscal_year >= year and handed_on(db, each.serial) is not None
        for each in sent.numbers(db)
    )


def clean_reason(why: str) -> str:
    """The reason as it is kept; "" while none is written.

    Raises:
        Refusal: E-WHY for one that is too long or that a report cannot carry.
    """
    try:
        return clean_text(why) if why.strip() else ""
    except Unfit as unfit:
        raise Refusal("E-WHY", reason=unfit.reason, said=str(unfit.said)) from unfit
