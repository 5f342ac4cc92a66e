"""Wording says 「町」 and 「県」; here they become the forms the town and its prefecture have."""

from __future__ import annotations

import re

MAYORS = re.compile(r"町長\(市長・村長\)")
# Not where 町 is part of another word (市町村, 町づくり, 芽室町) or means some other town.
OWN_TOWN = re.compile(
    r"(?<![一-鿿々])(?<!近隣の)(?<!次の)(?<!つの)町(?!村|づくり)"
    r"|(?<=副)町(?=長)"
)
# Not where 県 is part of a name or of 都道府県; 県内, 県庁 and 県職員 are the own prefecture's.
OWN_PREFECTURE = re.compile(r"(?<![一-鿿々])県(?!立)")


def wording_for(text: str, form: str, prefecture: str = "県") -> str:
    """`text` with 町 as 市, 区 or 村 and 県 as 都, 道 or 府 where the officer's own are meant."""
    return own_prefecture(OWN_TOWN.sub(form, MAYORS.sub("町長", text)), prefecture)


def own_prefecture(text: str, prefecture: str) -> str:
    """`text` with 県 as 都, 道 or 府 where the officer's own is meant."""
    return OWN_PREFECTURE.sub(prefecture, text)


def prefecture_form(name: str) -> str:
    """都, 道, 府 or 県, from the name of a prefecture; 県 where it ends in none of them."""
    return name[-1:] if name[-1:] in ("都", "道", "府", "県") else "県"
