"""How offices call the columns of their ledgers, read once and refused whole at the first flaw."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from dxdesk.errors import Refusal
from dxdesk.paper.book_words import columns
from dxdesk.paper.cell_values import plain
from dxdesk.paper.wording_files import MISSING, wording_file

_FILE = "office_tables.toml"
_LISTS = ("titles", "holds", "never")
WRONG = (
    *("unreadable", "error", "uncomputed", "garbled", "own_font", "control", "long"),
    *("nothing_above", "merged_cost", "no_name"),
)
LEFT_OUT = ("total", "section", "heading", "hidden", "outside")


@dataclass(frozen=True, slots=True)
class FieldWords:
    """What a column of ours may be called; compared as `heading_key` makes it."""

    field: str
    titles: tuple[str, ...]  # the stronger the earlier
    holds: tuple[str, ...]
    never: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OfficeWords:
    """The whole file."""

    fields: tuple[FieldWords, ...]
    units: Mapping[str, int]  # yen of one
    wrong: Mapping[str, str]
    possible: Mapping[str, str]
    left_out: Mapping[str, str]
    operations: Mapping[str, tuple[str, ...]]
    totals: frozenset[str]
    long_totals: tuple[str, ...]
    marks: tuple[str, ...]

    def allowed(self, field: str, why: str) -> str:
        """What may stand in a cell of this field where `why` is wrong with it."""
        if why in self.possible:
            return self.possible[why]
        own = {column.field: column.allowed for column in columns("systems")}
        return self.possible.get(field) or own[field]


def heading_key(value: object) -> str:
    """A heading for comparing: without notes in brackets, numbers before it, marks and blanks."""
    text = re.sub(r"[①-⑳*※・:：]", "", "" if value is None else str(value))
    text = re.sub(r"\([^)]*\)|\[[^\]]*\]|【[^】]*】|［[^］]*］", "", plain(text)).lower()
    return re.sub(r"^(?:\d+[.)、]|(?:令和|r)\d+年度?)", "", text)


@cache
def office_words() -> OfficeWords:
    """The words of `resources/wording/office_tables.toml`.

    Raises:
        Refusal: E-WORDING with the entry that is missing or no word.
    """
    return office_words_from(wording_file(_FILE))


def office_words_from(data: Mapping[str, Any]) -> OfficeWords:
    """The same from the tables of the file; raises as `office_words`."""
    known = {column.field for column in columns("systems")}
    fields = tuple(_field(each, known) for each in _list(data, "fields"))
    return OfficeWords(
        fields=fields,
        units=_units(data),
        wrong=_sentences(data, "wrong", WRONG),
        possible=_sentences(data, "possible", WRONG[1:]),
        left_out=_sentences(data, "left_out", LEFT_OUT),
        operations={code: _words(said, code) for code, said in _table(data, "operations").items()},
        totals=frozenset(_words(data.get("totals"), "totals")),
        long_totals=_words(data.get("long_totals"), "long_totals"),
        marks=_words(data.get("marks"), "marks"),
    )


def _flaw(entry: str) -> Refusal:
    return Refusal("E-WORDING", file=_FILE, entry=entry, reason=MISSING)


def _list(data: Mapping[str, Any], entry: str) -> list[Any]:
    found = data.get(entry)
    if not isinstance(found, list) or not found:
        raise _flaw(entry)
    return found


def _table(data: Mapping[str, Any], entry: str) -> Mapping[str, Any]:
    found = data.get(entry)
    if not isinstance(found, Mapping) or not found:
        raise _flaw(entry)
    return found


def _words(found: object, entry: str) -> tuple[str, ...]:
    if not isinstance(found, list) or not all(isinstance(each, str) and each for each in found):
        raise _flaw(entry)
    return tuple(found)


def _field(table: Any, known: set[str]) -> FieldWords:
    if not isinstance(table, Mapping) or table.get("field") not in known:
        raise _flaw("fields")
    entry = str(table["field"])
    if set(table) != {"field", *_LISTS} or not table["titles"]:
        raise _flaw(entry)
    lists = [tuple(map(heading_key, _words(table[name], entry))) for name in _LISTS]
    return FieldWords(entry, *lists)


def _units(data: Mapping[str, Any]) -> Mapping[str, int]:
    units = _table(data, "units")
    if not all(type(yen) is int and yen > 0 for yen in units.values()):
        raise _flaw("units")
    return dict(units)


def _sentences(data: Mapping[str, Any], entry: str, keys: tuple[str, ...]) -> Mapping[str, str]:
    found = _table(data, entry)
    for key in keys:
        if not isinstance(found.get(key), str) or not found[key]:
            raise _flaw(f"{entry}.{key}")
    return {key: str(words) for key, words in found.items()}
