"""Numbers and days as a town office writes them: １，２３４人, 4,850万円, 令和7年度末."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from decimal import Decimal

from dxdesk.ask.unfit import DAY_UNREADABLE, NUMBER_OUTSIDE, NUMBER_UNREADABLE, Unfit
from dxdesk.errors import Refusal
from dxdesk.schemes.calendar import day_from, fiscal_year_span

LARGEST = 10**13  # yen; far above any budget, and within every file format's whole numbers
_DIGITS = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,14})(?:\.[0-9]{1,8})?"
_AMOUNT = re.compile(
    rf"(?:(?P<oku>{_DIGITS})億)?(?:(?P<man>{_DIGITS})万)?(?:(?P<sen>{_DIGITS})千)?"
    rf"(?P<rest>{_DIGITS})?(?P<unit>\D*)"
)
_VALUES = {"oku": 100_000_000, "man": 10_000, "sen": 1_000, "rest": 1}
PLACES = {"か所", "ヶ所", "ケ所", "カ所", "箇所", "個所"}
_FISCAL_YEAR = re.compile(r"(?P<year>.*年)度(?:末|まで|末まで)?")


def plain(text: str) -> str:
    """Full-width letters and digits as plain ones, no blanks: to compare, never to keep."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def whole_number(raw: object, unit: str = "", most: int | None = None) -> int:
    """The whole number meant by `raw`: an int, or text such as 1,234人 or 48,500千円.

    Raises:
        Unfit: not a whole number, in another unit, below 0, or above `most`.
    """
    if isinstance(raw, str):
        number = _from_text(raw, unit)
    elif isinstance(raw, int) and not isinstance(raw, bool):
        number = raw
    else:
        raise Unfit(NUMBER_UNREADABLE, raw)
    limit = LARGEST if most is None else most
    if not 0 <= number <= limit:
        raise Unfit(NUMBER_OUTSIDE, f"{str(raw)[:20]} → 0–{limit:,}")
    return number


def _from_text(text: str, unit: str) -> int:
    written = _AMOUNT.fullmatch(plain(text))
    if written is None or not any(written[part] for part in _VALUES):
        raise Unfit(NUMBER_UNREADABLE, text)
    units = PLACES if unit in PLACES else {unit}
    if written["unit"] not in units | {""}:
        raise Unfit(NUMBER_UNREADABLE, text)
    total = sum(
        Decimal(written[part].replace(",", "")) * value
        for part, value in _VALUES.items()
        if written[part]
    )
    if total != int(total):
        raise Unfit(NUMBER_UNREADABLE, text)
    return int(total)


def iso_day(raw: object) -> str:
    """The day meant by `raw` as YYYY-MM-DD; 令和7年度 means the last day of that year.

    Raises:
        Unfit: not a day.
    """
    if isinstance(raw, date):
        return date(raw.year, raw.month, raw.day).isoformat()
    if not isinstance(raw, str) or len(raw) > 40:
        raise Unfit(DAY_UNREADABLE, raw)
    try:
        if written := _FISCAL_YEAR.fullmatch(plain(raw)):
            return fiscal_year_span(day_from(f"{written['year']}6月30日").year)[1].isoformat()
        return day_from(raw).isoformat()
    except Refusal:
        raise Unfit(DAY_UNREADABLE, raw) from None
