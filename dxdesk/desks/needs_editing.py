"""計画のもと: the table of needs, as the planner reads and changes it in cells or as a workbook.

What the planner changed stays when a newer report comes in; a cell whose reported value has moved
underneath is marked, and can be reset to what the report says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from dxdesk import shelf
from dxdesk.desks import dispatch
from dxdesk.desks.planners_words import weights_of
from dxdesk.desks.prefecture import prefecture_of, towns_of
from dxdesk.errors import Refusal
from dxdesk.plan.need_lines import FIELDS, AddedNeed, NeedChange, NeedRow, changed_line, forgotten
from dxdesk.store import planners_word
from dxdesk.store.planners_deeds import planners_deed

if TYPE_CHECKING:
    from sqlite_utils import Database

LONGEST_REASON = 200
USUAL_WEIGHT = 12  # of a need told by telephone, until the planner says otherwise


@dataclass(frozen=True, slots=True)
class TableOfNeeds:
    """The whole table, and changes that no row answers to any more."""

    rows: tuple[NeedRow, ...]
    forgotten: tuple[NeedChange, ...]
    towns: Mapping[str, str]  # names by code

    @property
    def changed(self) -> int:
        """How many needs the planner changed."""
        return sum(bool(row.changes) for row in self.rows)

    @property
    def moved(self) -> int:
        """How many cells stand on a report that says something else by now."""
        return sum(row.moved(name) for row in self.rows for name in row.changes)

    def row(self, key: str) -> NeedRow:
        """The row of a need.

        Raises:
            Refusal: E-NEED-UNKNOWN.
        """
        for each in self.rows:
            if each.key == key:
                return each
        raise Refusal("E-NEED-UNKNOWN", key=key)


def table_of_needs(db: Database, today: date, year: int | None = None) -> TableOfNeeds:
    """Every need as the solver will see it, where it comes from, and what the planner changed."""
    rows = dispatch.table_of_needs(db, today, year)
    names = {each.code: each.name for each in towns_of(prefecture_of(db))}
    return TableOfNeeds(rows, forgotten(rows, planners_word.need_changes(db)), names)


def field_meant(name: str) -> str:
    """The field of a column as somebody calls it: 週の日数, half_days_per_week.

    Raises:
        Refusal: E-NEED-FIELD.
    """
    from dxdesk.paper import needs_book

    field = needs_book.field_called(name)
    if not field:
        known = "、".join(needs_book.title_of(each) for each in FIELDS)
        raise Refusal("E-NEED-FIELD", field=name, known=known)
    return field


def value_meant(field: str, text: object) -> object:
    """What a person wrote into a cell.

    Raises:
        Refusal: E-NEED-VALUE saying what may stand there.
    """
    from dxdesk.paper import needs_book
    from dxdesk.paper.cell_values import Unreadable

    try:
        return needs_book.value_written(field, text)
    except Unreadable:
        title, allowed = needs_book.title_of(field), needs_book.allowed_in(field)
        raise Refusal("E-NEED-VALUE", text=text, field=title, allowed=allowed) from None


def change_need(
    db: Database, key: str, values: Mapping[str, object], reason: str, today: date, at: str = ""
) -> int:
    """Write values into the cells of one need, with the reason; how many cells now differ.

    A value that is the report's own resets its cell.

    Raises:
        Refusal: E-NEED-UNKNOWN, E-NEED-REASON.
    """
    row = table_of_needs(db, today).row(key)
    said = " ".join(reason.split())[:LONGEST_REASON]
    made = _changes(db, row, values, said, today)
    if any(change is not None for change in made.values()) and not said:
        raise Refusal("E-NEED-REASON")
    with planners_deed(db, "need", {"need": key}, at or today.isoformat()):
        _save(db, {(key, field): change for field, change in made.items()})
    return sum(change is not None for change in made.values())


def _changes(
    db: Database, row: NeedRow, values: Mapping[str, object], reason: str, today: date
) -> dict[str, NeedChange | None]:
    """What the cells become; None for one that says again what the report says."""
    kept = {name: each for name, each in row.changes.items() if name not in values}
    beside = changed_line(row.reported, kept, weights_of(db))
    found: dict[str, NeedChange | None] = {}
    for field, value in values.items():
        reported = getattr(row.reported, field)
        same = value == reported and getattr(beside, field) == reported
        change = NeedChange(row.key, field, value, reported, reason, today)
        found[field] = None if same else change
    return found


def _save(db: Database, made: Mapping[tuple[str, str], NeedChange | None]) -> None:
    others = [e for e in planners_word.need_changes(db) if (e.need, e.field) not in made]
    new = [change for change in made.values() if change is not None]
    planners_word.save_need_changes(db, [*others, *new])


def reset_need(db: Database, key: str, fields: Iterable[str] = (), at: str = "") -> int:
    """Say again what the report says: these fields, or the whole row; how many cells changed."""
    wanted = set(fields) or set(FIELDS)
    before = planners_word.need_changes(db)
    after = [each for each in before if each.need != key or each.field not in wanted]
    with planners_deed(db, "need", {"need": key}, at):
        planners_word.save_need_changes(db, after)
    return len(before) - len(after)


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
        Refusal: E-TOWN-UNKNOWN, E-TRAVEL-PLACE for a town of another prefecture, E-NEED-REASON
            without a note, E-NEED-VALUE without a title, kinds or days.
    """
    place = shelf.municipality_meant(town)
    if place.code not in {each.code for each in towns_of(prefecture_of(db))}:
        raise Refusal("E-TRAVEL-PLACE", place=town)
    said, called = " ".join(note.split())[:LONGEST_REASON], " ".join(title.split())
    if not said:
        raise Refusal("E-NEED-REASON")
    if not called:
        raise Refusal("E-NEED-VALUE", text="", field="要望", allowed="要望の名前を書いてください")
    for needed in ("talents", "half_days_per_week"):
        if needed not in values:
            value_meant(needed, "")
    need = _added(db, place.code, called, values, said, today)
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


def needs_book(db: Database, today: date) -> bytes:
    """The table as a workbook that can be changed and read back."""
    from dxdesk.paper.needs_book import needs_workbook

    table = table_of_needs(db, today)
    return needs_workbook(table.rows, table.towns)


def take_needs_book(db: Database, data: bytes, today: date, at: str = "") -> int:
    """Read the table back; how many cells now differ from before. Rows not in it stay as they are.

    Raises:
        Refusal: E-NOT-XLSX, E-NEEDS-TABLE, E-NEED-UNKNOWN, E-NEED-REASON. Nothing has changed then.
    """
    from dxdesk.paper.needs_book import needs_from_workbook

    table = table_of_needs(db, today)
    made: dict[tuple[str, str], NeedChange | None] = {}
    for written in needs_from_workbook(data):
        row = table.row(written.key)
        differing = {
            name: value
            for name, value in written.values.items()
            if value != getattr(row.line, name)
        }
        changes = _changes(db, row, differing, written.reason, today)
        if any(changes.values()) and not written.reason:
            raise Refusal("E-NEED-REASON")
        made |= {(row.key, field): change for field, change in changes.items()}
    with planners_deed(db, "need", {"need": "Excel"}, at or today.isoformat()):
        _save(db, made)
    return len(made)
