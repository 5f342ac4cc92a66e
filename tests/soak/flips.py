"""Turn over every single bit of a report and count how `dxdesk check` receives it.

python -m tests.soak.flips demo/reports/393011.dxr --with demo/prefecture.dxpref
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from functools import partial
from multiprocessing import Pool
from pathlib import Path

from dxdesk.desks.checking import keys_in, look_at
from dxdesk.errors import Refusal
from dxdesk.exchange.keys import DeskKey
from tests.exchange.damage import flipped

BLOCK = 2000  # bits a process takes at a time


def outcomes(data: bytes, keys: tuple[DeskKey, ...], start: int) -> Counter[str]:
    """How the flips of one block were received: the code, or "sound"."""
    found: Counter[str] = Counter()
    for bit in range(start, min(start + BLOCK, len(data) * 8)):
        try:
            look_at(flipped(data, bit), "flipped.dxr", keys)
            found["sound"] += 1
        except Refusal as refusal:
            found[refusal.code] += 1
    return found


def main() -> int:
    """Try every bit; 1 if a flipped report was called sound, or the report itself is not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("report", type=Path)
    parser.add_argument("--with", dest="workspace", type=Path, required=True)
    chosen = parser.parse_args()
    data, keys = chosen.report.read_bytes(), keys_in(chosen.workspace)
    print(look_at(data, chosen.report.name, keys).text)
    with Pool() as pool:
        blocks = range(0, len(data) * 8, BLOCK)
        found = sum(pool.imap_unordered(partial(outcomes, data, keys), blocks), Counter[str]())
    print(f"bits {found.total()}  called sound {found['sound']}  {dict(found)}")
    return 1 if found["sound"] else 0


if __name__ == "__main__":
    sys.exit(main())
