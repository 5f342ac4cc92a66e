"""Question wording says 「町」; here it becomes the form the town really has."""

from __future__ import annotations

import re

MAYORS = re.compile(r"町長\(市長・村長\)")
# Not where 町 is part of another word (市町村, 町づくり, 芽室町) or means some other town.
OWN_TOWN = re.compile(
    r"(?<![一-鿿々])(?<!近隣の)(?<!次の)(?<!つの)町(?!村|づくり)"
    r"|(?<=副)町(?=長)"
)


def wording_for(text: str, form: str) -> str:
    """`text` with 町 and 町長 as 市 and 市長 (or 区, 村) where the officer's own town is meant."""
    return OWN_TOWN.sub(form, MAYORS.sub("町長", text))
