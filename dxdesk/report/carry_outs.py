"""One line of the ledger of carried media (持ち出し台帳): a report file that was put somewhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class CarryOut:
    """The upper part is noted when the file is written; the lower one the office fills in.

    What the file is called, who can open it and what for stands with the report of `serial`.
    """

    number: int  # 1, 2, …; never given twice
    serial: int  # of the report
    medium: str  # what the stick or folder is called
    written_on: date
    registered: str = ""  # 媒体登録番号
    carrier: str = ""
    secrecy: str = ""  # 機密の区分
    approver: str = ""
    out_on: date | None = None
    back_on: date | None = None
    erased_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is not yet noted that the medium came back and was erased."""
        return self.back_on is None or self.erased_on is None


def open_lines(lines: Iterable[CarryOut]) -> tuple[CarryOut, ...]:
    """The lines whose medium is still out, or still holds the file, as far as is noted."""
    return tuple(line for line in lines if line.is_open)


def first_wrong_day(line: CarryOut, today: date) -> str:
    """The field whose day cannot be: to come, or before the one it follows; "" when all can be."""
    earlier = line.written_on
    for field in ("out_on", "back_on", "erased_on"):
        day: date | None = getattr(line, field)
        if day is None:
            continue
        if not earlier <= day <= today:
            return field
        earlier = day
    return ""
