"""How well the columns of an office's table fit ours, by their headings and their cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dxdesk.paper.office_cells import can_be_read
from dxdesk.paper.office_headings import parts_of
from dxdesk.paper.office_tables import OfficeSheet
from dxdesk.paper.office_words import FieldWords, heading_key, office_words

_CODED = ("operation", "migration", "joint_item")  # taken only where the cells say so too
_LOOKED_AT = 60  # cells
_SAME, _PART, _HELD = 10, 9, 4  # how well a heading fits


@dataclass(frozen=True, slots=True)
class Fit:
    """How well one column fits one field of ours."""

    worth: int  # 10, 9 or 4
    strength: int  # the earlier a title stands in the data, the stronger
    column: int
    field: str


def fits_of(sheet: OfficeSheet, heading: int, lines: int) -> Iterable[Fit]:
    """Every column beside every field whose name its heading may be."""
    if not heading:
        return
    first = heading + lines
    for column, (upper, lower) in enumerate(parts_of(sheet, heading, lines), start=1):
        joined = heading_key(f"{upper}{lower}" if upper != lower else upper)
        part = heading_key(lower or upper)
        for words in office_words().fields if joined else ():
            worth, strength = _fit(words, joined, part)
            if worth and _cells_agree(words.field, sheet, first, column):
                yield Fit(worth, strength, column, words.field)


def worth_of(fits: Sequence[Fit]) -> int:
    """How well headings fit as a whole.

    A lower line counts fully where the upper one says something too: over a table often stands
    its title, which is no heading.
    """
    whole = any(fit.worth == _SAME for fit in fits)
    return sum(_SAME if whole and fit.worth == _PART else fit.worth for fit in fits)


def _fit(words: FieldWords, joined: str, part: str) -> tuple[int, int]:
    for worth, key in ((_SAME, joined), (_PART, part)):
        if key in words.titles:
            return worth, -words.titles.index(key)
    if any(word in joined for word in words.never):
        return 0, 0
    held = [at for at, word in enumerate(words.holds) if word in joined]
    return (_HELD, -held[0]) if held else (0, 0)


def _cells_agree(field: str, sheet: OfficeSheet, first: int, column: int) -> bool:
    """「業務」 is a standardised operation only where most cells name one."""
    if field not in _CODED:
        return True
    cells = [sheet.cell(row, column) for row in range(first, first + _LOOKED_AT)]
    filled = [value for value in cells if value is not None]
    readable = sum(can_be_read(field, value) for value in filled)
    return 2 * readable >= len(filled)


def assigned(fits: Iterable[Fit]) -> list[Fit]:
    """The best fits such that no column and no field is taken twice."""
    taken: dict[str, Fit] = {}
    columns: set[int] = set()
    for fit in sorted(fits, key=lambda each: (-each.worth, -each.strength, each.column)):
        if fit.field not in taken and fit.column not in columns:
            taken[fit.field] = fit
            columns.add(fit.column)
    return list(taken.values())
