"""Every single-bit flip and every truncation of two report files.

Run as `python -m tests.exchange.damage`: prints how many were tried and how many were
accepted; the exit code is 1 if any was.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from functools import partial
from multiprocessing import Pool

from dxdesk.errors import Refusal
from dxdesk.exchange.keys import PrefectureKey
from dxdesk.exchange.reports import open_report
from tests.exchange.samples import ORDINARY, SMALLEST, prefecture_key, sealed


def outcome(data: bytes, key: PrefectureKey) -> str:
    """The code of the refusal, or "accepted"."""
    try:
        open_report(data, key)
    except Refusal as refusal:
        return refusal.code
    return "accepted"


def flipped(data: bytes, bit: int) -> bytes:
    """`data` with one bit turned over."""
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def flips(data: bytes, key: PrefectureKey, bits: Iterable[int]) -> Counter[str]:
    """How each of these single-bit flips was received."""
    return Counter(outcome(flipped(data, bit), key) for bit in bits)


def cuts(data: bytes, key: PrefectureKey, lengths: Iterable[int]) -> Counter[str]:
    """How the file cut to each of these lengths was received."""
    return Counter(outcome(data[:length], key) for length in lengths)


def _blocks(count: int, size: int = 2000) -> list[range]:
    return [range(start, min(start + size, count)) for start in range(0, count, size)]


def _tried(name: str, counts: Iterable[Counter[str]]) -> int:
    total = sum(counts, Counter[str]())
    print(f"{name}: {total.total()} tried, {total['accepted']} accepted, {dict(total)}", flush=True)
    return total["accepted"]


def main() -> int:
    """Try all of them on two files, on every processor."""
    key, accepted = prefecture_key(), 0
    with Pool() as pool:
        for name, report in (("smallest", SMALLEST), ("ordinary", ORDINARY)):
            data = sealed(report).data
            blocks = _blocks(len(data) * 8)
            found = pool.imap_unordered(partial(flips, data, key), blocks)
            accepted += _tried(f"{name}, {len(data)} bytes, bit flips", found)
            found = pool.imap_unordered(partial(cuts, data, key), _blocks(len(data)))
            accepted += _tried(f"{name}, {len(data)} bytes, truncations", found)
    return 1 if accepted else 0


if __name__ == "__main__":
    sys.exit(main())
