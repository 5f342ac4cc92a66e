"""Staffing said in short: 0.7, or 自分:6,副担当:1."""

from __future__ import annotations

import re
from decimal import Decimal

from dxdesk.ask.numbers import plain
from dxdesk.ask.unfit import FORM_WANTED, SHARE_WRONG, Unfit

OFFICER = "担当"  # the name of the one person when only a share was said


def people_rows(raw: object) -> object:
    """`raw` as rows where it was said in short; anything else unchanged.

    Raises:
        Unfit: a share that is no whole number of tenths.
    """
    if isinstance(raw, bool):
        raise Unfit(SHARE_WRONG, raw)
    if isinstance(raw, int | float | Decimal):
        return [{"name": OFFICER, "share_tenths": _tenths(str(raw))}]
    if isinstance(raw, str):
        if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?人?", plain(raw)):
            return [{"name": OFFICER, "share_tenths": _tenths(plain(raw).rstrip("人"))}]
        return [_person(piece) for piece in filter(str.strip, re.split("[,，、]", raw))]
    return raw


def _tenths(text: str) -> int:
    """The tenths of a share between 0 and 1, such as 0.7."""
    tenths = Decimal(text) * 10
    if not tenths.is_finite() or tenths != int(tenths) or not 0 <= tenths <= 10:
        raise Unfit(SHARE_WRONG, text)
    return int(tenths)


def _person(piece: str) -> dict[str, object]:
    """自分:6 or 自分:6割; a person without a share is one whose share is not known."""
    name, colon, share = piece.replace("：", ":").partition(":")
    if not name.strip() or (colon and not share.strip()):
        raise Unfit(FORM_WANTED, piece)
    return {"name": name.strip(), "share_tenths": share.strip()}
