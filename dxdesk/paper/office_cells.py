"""What a cell of an office's own ledger means: forgiving about the writing, never guessing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from dxdesk.ask.characters import clean_text
from dxdesk.ask.unfit import TEXT_LONG, TEXT_OWN_FONT, Unfit
from dxdesk.paper.book_words import schemes, synonyms
from dxdesk.paper.cell_values import Unreadable, coded, is_error, text_from
from dxdesk.paper.office_days import day_of
from dxdesk.paper.office_money import yen_of
from dxdesk.paper.office_words import office_words


class Wrong(Exception):
    """Why a cell is not taken: a key of [wrong] in office_tables.toml."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def meaning(field: str, value: object, yen_of_one: int = 1) -> object:
    """What a cell that is not blank means in this field.

    Raises:
        Wrong: it cannot be read, holds an error, or characters that cannot travel.
    """
    if is_error(value):
        raise Wrong("error")
    text = _travels(value)
    try:
        if field in ("contract_end", "migration_on"):
            return day_of(value)
        if field == "yearly_cost_yen":
            return yen_of(value, yen_of_one)
        reader = _readers().get(field)
        return reader(value) if reader else text if field == "note" else " ".join(text.split("\n"))
    except Unreadable:
        raise Wrong("unreadable") from None


def can_be_read(field: str, value: object) -> bool:
    """Whether a cell means something in this field."""
    try:
        meaning(field, value)
    except Wrong:
        return False
    return True


@cache
def _readers() -> Mapping[str, Callable[[Any], str]]:
    said, shelf = office_words().operations, schemes()
    operations = {
        each.code: (each.name, str(int(each.code)), *said.get(each.code, ()))
        for each in shelf.standard_operations
    }
    joint = {
        each.code: (each.name, each.name.removesuffix("システム")) for each in shelf.joint_items
    }
    return {
        "operation": coded(operations),
        "migration": coded(synonyms("migration")),
        "joint_item": coded(joint),
    }


def _travels(value: object) -> str:
    """The cell as text that may leave the office."""
    try:
        return clean_text(text_from(value))
    except Unfit as unfit:
        known = {TEXT_OWN_FONT: "own_font", TEXT_LONG: "long"}
        raise Wrong(known.get(unfit.reason, "control")) from None
