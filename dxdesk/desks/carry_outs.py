"""The ledger of carried media: a line for every report file written, filled in by the office."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.ask.characters import clean_text
from dxdesk.ask.unfit import Unfit
from dxdesk.errors import Refusal
from dxdesk.report.carry_outs import CarryOut, first_wrong_day
from dxdesk.store import carry_outs, sent

if TYPE_CHECKING:
    from sqlite_utils import Database

TEXTS = ("registered", "carrier", "secrecy", "approver")
DAYS = ("out_on", "back_on", "erased_on")
_MOST = 100  # characters of one field


def note_written(db: Database, serial: int, path: Path, today: date) -> CarryOut:
    """Add the line for a file that was just written to `path`."""
    folder = path.parent
    line = CarryOut(carry_outs.next_number(db), serial, folder.name or str(folder), today)
    carry_outs.save_line(db, line)
    return line


def note_copy(db: Database, path: Path, today: date) -> CarryOut:
    """Add the line for one more copy of the report written last."""
    return note_written(db, sent.numbers(db)[-1].serial, path, today)


def fill_in(
    db: Database, number: int, said: Mapping[str, str | date | None], today: date
) -> CarryOut:
    """Write these fields into a line; the others stay.

    Raises:
        Refusal: E-CARRY-LINE for a number that is not there, E-CARRY-WORDS for words that cannot
            be kept, E-CARRY-DAY for a day to come, or before the one it follows.
    """
    before = {line.number: line for line in carry_outs.lines(db)}
    if number not in before:
        raise Refusal("E-CARRY-LINE", number=number, most=max(before, default=0))
    cleaned = {name: _clean(value) if name in TEXTS else value for name, value in said.items()}
    line = replace(before[number], **cleaned)  # type: ignore[arg-type]  # names are checked above
    if wrong := first_wrong_day(line, today):
        day: date = getattr(line, wrong)
        raise Refusal("E-CARRY-DAY", day=day.isoformat(), written=line.written_on.isoformat())
    carry_outs.save_line(db, line)
    return line


def _clean(value: object) -> str:
    try:
        text = clean_text(value) if str(value).strip() else ""
    except Unfit as unfit:
        raise Refusal("E-CARRY-WORDS", reason=unfit.reason) from unfit
    if len(text) > _MOST:
        raise Refusal("E-CARRY-WORDS", reason=f"{len(text)} > {_MOST}")
    return text
