"""What one spreadsheet cell means: numbers, days, months, ○ and ×, as offices write them.

Each function takes a cell that is not blank and raises `Unreadable` where it cannot be sure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from decimal import Decimal

from dxdesk.ask.numbers import plain as plain_text
from dxdesk.ask.shown_words import shortened
from dxdesk.errors import Refusal
from dxdesk.schemes.calendar import WEEKDAYS, day_from

_YES = frozenset("○◯〇oO◎可有1レ✓✔") | {"はい", "あり", "yes", "true", "する", "できる"}
_NO = frozenset("×✕✖xX無0") | {"いいえ", "不可", "なし", "no", "false", "しない", "できない"}
SAME = frozenset(("〃", "″", "”", "“", '"', "''", "仝", "同上", "々"))  # as in the row above
_NOTHING = frozenset(("", "-", "ー", "―", "‐", "–", "—", "−", "_"))
_ERROR = re.compile(r"#(REF!|N/A|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#+)")
_LIST = re.compile(r"[、，,;；\n]+")
_KINDS = re.compile(r"[、，,;；\n/／・\s]+")
_NUMBER = re.compile(r"([0-9]+(?:\.[0-9]+)?)")
_YEN = re.compile(r"[¥\\]?([0-9]+(?:\.[0-9]+)?)(億|百万|万|千)?円?(?:/日)?")
_TIMES = {"億": 10**8, "百万": 10**6, "万": 10**4, "千": 10**3, None: 1}
_DAYS = re.compile(r"(?:週に?)?([0-9]+(?:\.[0-9]+)?)(日半|日)?")
_MINUTES = re.compile(r"(?:([0-9]+(?:\.[0-9]+)?)時間)?(半)?(?:([0-9]+)分?)?")
_YEAR_MONTH = re.compile(r"([0-9]{4})(0[1-9]|1[0-2])")


class Unreadable(Exception):
    """The cell is not understood; what is allowed there is said by its column."""


def text_from(value: object) -> str:
    """The cell as text: 16373.0 is 16373, a day is ISO, line ends are plain."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat()
    return str(value).replace("\r\n", "\n").replace("\r", "\n").strip()


def plain(value: object) -> str:
    """The cell for comparing: half-width, without blanks. Never kept: names must not change."""
    return plain_text(text_from(value))


def is_blank(value: object) -> bool:
    """Nothing, blanks only, or a dash that stands for nothing."""
    return value is None or plain(value) in _NOTHING


def is_error(value: object) -> bool:
    """Whether Excel could not compute the cell, or shows #### for want of room."""
    return isinstance(value, str) and _ERROR.fullmatch(plain(value)) is not None


def short(text: str) -> str:
    """What was found, on one line of at most thirty characters, to be named to a person."""
    plain = "".join(c if c.isprintable() else "〓" for c in text.replace("\n", " "))
    return shortened(plain, 30)


def line_from(value: object) -> str:
    """Text on one line."""
    return " ".join(text_from(value).split("\n"))


def line_within(most: int) -> Callable[[object], str]:
    """A reader of text on one line, of at most so many characters."""

    def read(value: object) -> str:
        line = line_from(value)
        if len(line) > most:
            raise Unreadable
        return line

    return read


def list_from(value: object) -> tuple[str, ...]:
    """「、」-separated words, each once, in their order."""
    parts = (part.strip() for part in _LIST.split(text_from(value)))
    return tuple(dict.fromkeys(part for part in parts if part))


def truth_from(value: object) -> bool:
    """○ or ×, and the other ways of saying so."""
    if isinstance(value, str) and value.strip() in _YES | _NO:
        return value.strip() in _YES
    said = plain(value).lower()
    if said in _YES or said in _NO:
        return said in _YES
    raise Unreadable


def decimal_from(value: object) -> Decimal:
    """A number, also full-width and with thousands commas."""
    found = _NUMBER.fullmatch(plain(value).replace(",", ""))
    if not found:
        raise Unreadable
    return Decimal(found[1])


def whole_between(least: int, most: int, unit: str = "") -> Callable[[object], int]:
    """A reader of whole numbers in a closed span, with or without their unit (8年, 3団体)."""

    def read(value: object) -> int:
        said = plain(value)
        number = decimal_from(said.removesuffix(unit) if unit else said)
        if number != int(number) or not least <= number <= most:
            raise Unreadable
        return int(number)

    return read


def yen_from(value: object) -> int:
    """30,000 / ¥30,000 / 3万円 / 1.2百万円, up to a trillion."""
    found = _YEN.fullmatch(plain(value).replace(",", ""))
    if not found:
        raise Unreadable
    yen = Decimal(found[1]) * _TIMES[found[2]]
    if yen != int(yen) or yen > 10**12:
        raise Unreadable
    return int(yen)


def half_days_from(value: object) -> int:
    """Half-days a week from days a week: 2.5, 週2日, 2日半, 半日."""
    said = plain(value)
    if said == "半日":
        return 1
    found = _DAYS.fullmatch(said)
    if not found:
        raise Unreadable
    half_days = Decimal(found[1]) * 2 + (1 if found[2] == "日半" else 0)
    if half_days != int(half_days) or not 1 <= half_days <= 10:
        raise Unreadable
    return int(half_days)


def tenths_from(value: object) -> int:
    """Tenths of the week: 6割, 60%, 0.6, 6. A bare 1 may mean either end, so it is not taken."""
    said = plain(value).removesuffix("人分").removesuffix("人")
    if said.endswith("割"):
        tenths = decimal_from(said[:-1])
    elif said.endswith("%"):
        tenths = decimal_from(said[:-1]) / 10
    else:
        number = decimal_from(said)
        if number == 1:
            raise Unreadable
        tenths = number * 10 if number < 1 else number
    tenths = round(tenths, 6)  # Excel keeps 0.7 as a binary fraction
    if tenths != int(tenths) or not 0 <= tenths <= 10:
        raise Unreadable
    return int(tenths)


def minutes_from(value: object) -> int:
    """90, 90分, 1時間30分, 1時間半, 1.5時間, or an Excel time; at most ten hours."""
    if isinstance(value, time):
        minutes = Decimal(value.hour * 60 + value.minute)
    else:
        found = _MINUTES.fullmatch(plain(value))
        if not found or not (found[1] or found[3]) or (found[2] and not found[1]):
            raise Unreadable
        half = 30 if found[2] else 0
        minutes = Decimal(found[1] or 0) * 60 + half + int(found[3] or 0)
    if minutes != int(minutes) or minutes > 600:
        raise Unreadable
    return int(minutes)


def date_from(value: object) -> date:
    """A day, as an Excel day or written."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        raise Unreadable
    try:
        return day_from(value)
    except Refusal:
        raise Unreadable from None


def month_from(value: object) -> str:
    """ "2026-04" from 令和8年4月, R8.4, 2026/4, 202604 or any day of that month."""
    if isinstance(value, (date, datetime)):
        return f"{value.year:04d}-{value.month:02d}"
    said = plain(value)
    if isinstance(value, float):  # 2026.1 may have been 2026.10
        raise Unreadable
    digits = _YEAR_MONTH.fullmatch(said)
    if digits:
        return f"{digits[1]}-{digits[2]}"
    for ending in ("1日", "-1", "/1", ".1", ""):
        try:
            return f"{day_from(said + ending):%Y-%m}"
        except Refusal:
            continue
    raise Unreadable


def weekdays_from(value: object) -> tuple[int, ...]:
    """月、金 / 月金 / 月曜・金曜 as 0 to 4; なし as none."""
    said = plain(value)
    if said in ("なし", "無し", "無"):
        return ()
    letters = re.sub(r"曜日?|[、，,・/]", "", said)
    if not letters or any(letter not in WEEKDAYS[:5] for letter in letters):
        raise Unreadable
    return tuple(sorted({WEEKDAYS.index(letter) for letter in letters}))


def coded(codes: Mapping[str, tuple[str, ...]]) -> Callable[[object], str]:
    """A reader of one word out of several that each mean a code; the code itself counts too."""
    meaning = {plain(each).lower(): code for code, said in codes.items() for each in (code, *said)}

    def read(value: object) -> str:
        found = meaning.get(plain(value).lower())
        if found is None:
            raise Unreadable
        return found

    return read


def coded_list(
    codes: Mapping[str, tuple[str, ...]], *, others: bool = False
) -> Callable[[object], tuple[str, ...]]:
    """A reader of several such words; `others` keeps words that mean no code as they are."""
    one = coded(codes)

    def code_of(part: str) -> str:
        try:
            return one(part)
        except Unreadable:
            if others:
                return part
            raise

    def read(value: object) -> tuple[str, ...]:
        parts = list_from(value) if others else [p for p in _KINDS.split(text_from(value)) if p]
        found = tuple(dict.fromkeys(code_of(part) for part in parts))
        if not found:
            raise Unreadable
        return found

    return read
