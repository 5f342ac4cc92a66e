"""Days as offices write them into ledgers, from 令和八年 to a span of months."""

from __future__ import annotations

import re
from datetime import date, datetime

from dxdesk.ask.numbers import iso_day
from dxdesk.ask.unfit import Unfit
from dxdesk.paper.cell_values import Unreadable, date_from, plain
from dxdesk.schemes.calendar import months_after

ASIDE = re.compile(r"\((?![月火水木金土日](?:曜日?)?\))[^)]*\)")  # brackets but for a weekday's
_NUMERAL = {letter: value for value, letter in enumerate("〇一二三四五六七八九")}
_KANJI_NUMBER = re.compile(r"[〇一二三四五六七八九十]+")
_BETWEEN = re.compile(r"~|〜|から|→")
_MONTH_END = re.compile(r"(.*?)(?:年(\d{1,2})月|[./-](\d{1,2}))末日?")
_EIGHT = re.compile(r"(\d{4})(\d{2})(\d{2})")


def day_of(value: object) -> date:
    """A day: an Excel day, 和暦 also in 漢数字, 20270331, 令和9年3月末, 令和8年度末, or the end of
    a span 「R5.4.1～R10.3.31」. A month alone is not taken: its day would be made up.

    Raises:
        Unreadable.
    """
    if isinstance(value, (date, datetime)):
        return date_from(value)
    if isinstance(value, bool):
        raise Unreadable
    said = _BETWEEN.split(ASIDE.sub("", _arabic(plain(value))))[-1]
    said = said.removesuffix("まで").removesuffix("迄")
    if digits := _EIGHT.fullmatch(said):
        said = "-".join(digits.groups())
    if ending := _MONTH_END.fullmatch(said):
        return _last_day(ending[1], int(ending[2] or ending[3]))
    try:
        return date.fromisoformat(iso_day(said))
    except (Unfit, ValueError):
        raise Unreadable from None


def _last_day(year: str, month: int) -> date:
    """The last day of a month written 令和9年3月末 or R9.3末."""
    try:
        first = date.fromisoformat(iso_day(f"{year}年{month}月1日"))
    except Unfit:
        raise Unreadable from None
    return date.fromordinal(months_after(first, 1).toordinal() - 1)


def _arabic(text: str) -> str:
    """令和八年三月三十一日 with plain digits; other kanji stay."""
    return _KANJI_NUMBER.sub(lambda found: _number_of(found[0]), text)


def _number_of(kanji: str) -> str:
    if "十" not in kanji:
        return "".join(str(_NUMERAL[letter]) for letter in kanji)
    tens, _, ones = kanji.partition("十")
    if len(tens) > 1 or len(ones) > 1:
        return kanji
    return str(_NUMERAL.get(tens, 1) * 10 + _NUMERAL.get(ones, 0))
