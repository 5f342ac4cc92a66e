"""Scheme tables that come in a kit: taken whole, and never with a code less than before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from dxdesk.schemes import flaws
from dxdesk.schemes.flaws import Place
from dxdesk.schemes.rows import name_of
from dxdesk.schemes.shelf_records import SET_FILE, Schemes, schemes_from
from dxdesk.schemes.versions import version_in

# The others are what the program itself is built on: the kinds of specialists, the 20 operations.
MAY_COME = (
    *("fiscal_measures.toml", "cautions.toml", "advisers.toml", "certificates.toml"),
    *("leader_signs.toml", "joint_items.toml", "supports.toml", "steps.toml", SET_FILE),
)


@dataclass(frozen=True, slots=True)
class SchemeChange:
    """One entry that is not what it was. `parts` are the fields that differ; none: it is new."""

    table: str
    code: str
    name: str
    parts: tuple[str, ...]


def updated(shipped: Mapping[str, str], brought: Mapping[str, str]) -> Schemes:
    """The schemes with the brought files in the place of the shipped ones.

    Raises:
        Refusal: E-SCHEMES with `file`, `id`, `reason` and `at`: as `schemes_from`; a table that
            cannot come in a kit, another year's version, and an entry that is missing.
    """
    for file in sorted(brought):
        if file not in MAY_COME:
            raise Place("E-SCHEMES", file).refusal(flaws.FILE_FIXED, file)
    before, place = schemes_from(shipped), Place("E-SCHEMES", SET_FILE)
    if SET_FILE not in brought:
        raise place.refusal(flaws.FILE_MISSING, SET_FILE)
    theirs, ours = version_in(brought[SET_FILE]), version_in(shipped[SET_FILE])
    if theirs is None or ours is None:
        raise place.refusal(flaws.VERSION_STRANGE, "version")
    if theirs.year != ours.year:
        raise place.refusal(flaws.VERSION_YEAR, theirs.year)
    after = schemes_from({**shipped, **brought})
    for table, _ in _tables(before):
        known = {name_of(record) for record in getattr(after, table)}
        for record in getattr(before, table):
            if name_of(record) not in known:
                there = Place("E-SCHEMES", f"{table}.toml", name_of(record))
                raise there.refusal(flaws.ENTRY_LOST, name_of(record))
    return after


def changed(before: Schemes, after: Schemes) -> tuple[SchemeChange, ...]:
    """Every entry that is new or says something else, in the order of the tables."""
    found = []
    for table, _ in _tables(before):
        known = {name_of(record): record for record in getattr(before, table)}
        for record in getattr(after, table):
            old = known.get(name_of(record))
            if record != old:
                found.append(_change(table, old, record))
    return tuple(found)


def _change(table: str, old: object, new: object) -> SchemeChange:
    parts = [each.name for each in fields(new)] if old is not None else []  # type: ignore[arg-type]
    differ = tuple(part for part in parts if getattr(old, part) != getattr(new, part))
    title = getattr(new, "name", "") or getattr(new, "words", "")
    return SchemeChange(table, name_of(new), str(title), differ)


def _tables(schemes: Schemes) -> list[tuple[str, object]]:
    found = [(each.name, getattr(schemes, each.name)) for each in fields(schemes)]
    return [(name, records) for name, records in found if isinstance(records, tuple)]
