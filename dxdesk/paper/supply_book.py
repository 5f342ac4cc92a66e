"""The lists of people and companies who could join the pool, read and written as a workbook."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from dxdesk.paper import cell_values as cell
from dxdesk.paper.book_words import columns, word
from dxdesk.paper.cells import REQUIRED, Column, grids_of, open_book, refuse_faults, table_in
from dxdesk.paper.filling_in import add_form, add_guide
from dxdesk.paper.numbering import give_keys
from dxdesk.paper.pool_book import talent_words
from dxdesk.paper.sheets import as_bytes, new_book
from dxdesk.plan.supply import COMPANY, PERSON, Candidate

_COMPANY_WORDS = ("社名", "会社名", "企業名", "事業者名", "会社", "企業")
_BETWEEN = re.compile(r"[、,，・/／\n]+")
_BLANK: Mapping[str, object] = {
    "name": REQUIRED,
    "talents": REQUIRED,
    "key": "",
    "kind": "",
    "regions": (),
    "source": "",
    "note": "",
}


def supply_from_workbook(data: bytes) -> tuple[Candidate, ...]:
    """The candidates of every sheet that has such a list: people, companies, or both.

    Raises:
        Refusal: E-NOT-XLSX; E-XLSX-BIG; E-SUPPLY naming every cell to mend. Then nothing is taken.
    """
    found, wanted = [], _columns()
    for title, grid in grids_of(open_book(data)):
        if title == word("guide", "sheet"):
            continue
        table = table_in(title, grid, wanted)
        if table is not None:
            kind = COMPANY if _speaks_of_companies(grid) else PERSON
            found.append((table, kind))
    refuse_faults("E-SUPPLY", [fault for table, _ in found for fault in table.faults])
    candidates: list[Candidate] = []
    for table, kind in found:
        give_keys(table, "L{:02d}", [each.key for each in candidates])
        refuse_faults("E-SUPPLY", table.faults)
        candidates += [_candidate(row.values, kind) for row in table.rows]
    return tuple(candidates)


def _speaks_of_companies(grid: Sequence[Sequence[object]]) -> bool:
    """Whether the heading over the names is one of companies."""
    heads = {cell.plain(value) for row in grid[:40] for value in row if value is not None}
    return any(head in _COMPANY_WORDS for head in heads)


def _candidate(values: Mapping[str, Any], kind: str) -> Candidate:
    return Candidate(**{**values, "kind": values["kind"] or kind})


def _kind_from(value: object) -> str:
    text = cell.text_from(value)
    if text in ("人", "個人"):
        return PERSON
    if text in _COMPANY_WORDS:
        return COMPANY
    raise cell.Unreadable


def _regions_from(value: object) -> tuple[str, ...]:
    """九州・沖縄 stays one region; everything else is parted at 、 and ・."""
    text = cell.text_from(value).replace("九州・沖縄", "九州沖縄")
    parts = [part.strip() for part in _BETWEEN.split(text)]
    return tuple(part.replace("九州沖縄", "九州・沖縄") for part in parts if part)


def _columns() -> list[Column]:
    readers: Mapping[str, Any] = {
        "key": cell.line_from,
        "kind": _kind_from,
        "name": cell.line_from,
        "talents": cell.coded_list(talent_words()),
        "regions": _regions_from,
        "source": cell.line_from,
        "note": cell.line_from,
    }
    return [Column(c, readers[c.field], _BLANK[c.field]) for c in columns("supply")]


def supply_workbook(candidates: Iterable[Candidate]) -> bytes:
    """The same table written, to be filled in or corrected."""
    book = new_book()
    add_form(book, "supply", [_cells(each) for each in candidates])
    add_guide(book, "supply")
    return as_bytes(book)


def _cells(candidate: Candidate) -> Sequence[object]:
    between, talents = word("words", "list"), talent_words()
    written: Mapping[str, object] = {
        "kind": "会社" if candidate.kind == COMPANY else "人",
        "talents": between.join(talents[code][0] for code in candidate.talents),
        "regions": between.join(candidate.regions),
    }
    return [
        written[c.field] if c.field in written else getattr(candidate, c.field)
        for c in columns("supply")
    ]
