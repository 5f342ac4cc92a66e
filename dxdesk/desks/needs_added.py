"""Needs a town told of by telephone or in a talk."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from dxdesk.desks import dispatch
from dxdesk.desks.travelling import place_meant
from dxdesk.errors import Refusal
from dxdesk.plan.need_lines import AddedNeed
from dxdesk.store import planners_word
from dxdesk.store.planners_deeds import planners_deed

if TYPE_CHECKING:
    from sqlite_utils import Database

from dxdesk.desks.needs_editing import LONGEST_REASON, value_meant

USUAL_WEIGHT = 12  # until the planner says otherwise


def add_need(
    db: Database,
    town: str,
    title: str,
    values: Mapping[str, object],
    note: str,
    today: date,
    at: str = "",
) -> str:
    """Write down a need a town told of by other ways than its report; returns its key.

    Args:
        values: fields of a line; kinds and half-days are needed, the others have usual values.
        note: who said what and when; shown in the table.

    Raises:
        Refusal: E-TRAVEL-PLACE for a town of another prefecture, E-NEED-REASON without a note,
            E-NEED-VALUE without a title, kinds or days.
    """
    code = place_meant(db, town)
    said, called = " ".join(note.split())[:LONGEST_REASON], " ".join(title.split())
    if not said:
        raise Refusal("E-NEED-REASON")
    if not called:
        raise Refusal("E-NEED-VALUE", text="", field="要望", allowed="要望の名前を書いてください")
    for needed in ("talents", "half_days_per_week"):
        if needed not in values:
            value_meant(needed, "")
    need = _added(db, code, called, values, said, today)
    with planners_deed(db, "added", {"need": need.key}, at or today.isoformat()):
        planners_word.save_added_needs(db, [*planners_word.added_needs(db), need])
    return need.key


def _added(
    db: Database, town: str, title: str, values: Mapping[str, object], note: str, today: date
) -> AddedNeed:
    start = f"{dispatch.next_month(today):%Y-%m}"
    used = {each.key for each in planners_word.added_needs(db)}
    number = next(n for n in range(1, 1000) if f"{town}:P{n:02d}" not in used)
    usual: dict[str, object] = {
        "soft_skills": (),
        "months": 3,
        "first_month": start,
        "latest_month": values.get("first_month", start),
        "mode": "onsite",
        "weight": USUAL_WEIGHT,
        "band": "this_year",
    }
    known = {name: value for name, value in values.items() if name in AddedNeed.__slots__}
    told: dict[str, Any] = {**usual, **known, "key": f"{town}:P{number:02d}"}
    return AddedNeed(town=town, title=title, note=note, added_on=today, **told)


def remove_need(db: Database, key: str, at: str = "") -> None:
    """Strike out a need the planner wrote down.

    Raises:
        Refusal: E-NEED-UNKNOWN for any other; a town's own need is left out instead.
    """
    before = planners_word.added_needs(db)
    after = [each for each in before if each.key != key]
    if len(after) == len(before):
        raise Refusal("E-NEED-UNKNOWN", key=key)
    changes = [each for each in planners_word.need_changes(db) if each.need != key]
    with planners_deed(db, "added", {"need": key}, at):
        planners_word.save_added_needs(db, after)
        planners_word.save_need_changes(db, changes)
