"""Amounts as offices write them into ledgers, in the unit of their cell or of their column."""

from __future__ import annotations

import re
from decimal import Decimal

from dxdesk.ask.numbers import whole_number
from dxdesk.ask.unfit import Unfit
from dxdesk.paper.cell_values import Unreadable, plain, yen_from
from dxdesk.paper.office_days import ASIDE

_AROUND_MONEY = re.compile(r"^(?:年額|年間|年)[:：]?|(?:/年|也|\.?-|,-)$")
_FREE = ("無料", "無償")
_BEFORE_TAX = "税抜"


def yen_of(value: object, yen_of_one: int) -> int:
    """Yen; a plain number counts in the unit of its column, one with a unit in its own.

    Raises:
        Unreadable: no amount, a fraction of a yen, below 0, or said to be without tax.
    """
    if isinstance(value, bool):
        raise Unreadable
    if isinstance(value, (int, float, Decimal)):
        return _whole(Decimal(str(value)) * yen_of_one)
    said = plain(value)
    if _BEFORE_TAX in said:
        raise Unreadable
    said = _AROUND_MONEY.sub("", ASIDE.sub("", said).lstrip("¥\\"))
    if said in _FREE:
        return 0
    number = said.replace(",", "")
    if re.fullmatch(r"\d+(?:\.\d+)?", number):
        return _whole(Decimal(number) * yen_of_one)
    try:
        return yen_from(said)
    except Unreadable:
        pass
    try:
        return whole_number(said, "円")
    except Unfit:
        raise Unreadable from None


def _whole(yen: Decimal) -> int:
    if not yen.is_finite() or yen != int(yen) or not 0 <= yen <= 10**12:
        raise Unreadable
    return int(yen)
