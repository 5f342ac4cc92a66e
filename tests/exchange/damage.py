"""Every single-bit flip and every truncation of two report files and a reply.

Run as `python -m tests.exchange.damage`: prints how many were tried and how many were
accepted; the exit code is 1 if any was.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial
from multiprocessing import Pool

from dxdesk.errors import Refusal
from dxdesk.exchange.keys import DeskKey
from dxdesk.exchange.replies import open_reply
from dxdesk.exchange.reports import open_report
from tests.exchange.reply_samples import ORDINARY_REPLY, sealed_reply
from tests.exchange.samples import ORDINARY, SMALLEST, prefecture_key, sealed, town_key

Reader = Callable[[bytes, DeskKey], object]


def outcome(data: bytes, key: DeskKey, read: Reader = open_report) -> str:
    """The code of the refusal, or "accepted"."""
    try:
        read(data, key)
    except Refusal as refusal:
        return refusal.code
    return "accepted"


def flipped(data: bytes, bit: int) -> bytes:
    """`data` with one bit turned over."""
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def flips(
    data: bytes, key: DeskKey, bits: Iterable[int], read: Reader = open_report
) -> Counter[str]:
    """How each of these single-bit flips was received."""
    return Counter(outcome(flipped(data, bit), key, read) for bit in bits)


def cuts(
    data: bytes, key: DeskKey, lengths: Iterable[int], read: Reader = open_report
) -> Counter[str]:
    """How the file cut to each of these lengths was received."""
    return Counter(outcome(data[:length], key, read) for length in lengths)


def _blocks(count: int, size: int = 2000) -> list[range]:
    return [range(start, min(start + size, count)) for start in range(0, count, size)]


def _tried(name: str, counts: Iterable[Counter[str]]) -> int:
    total = sum(counts, Counter[str]())
    print(f"{name}: {total.total()} tried, {total['accepted']} accepted, {dict(total)}", flush=True)
    return total["accepted"]


def _files() -> tuple[tuple[str, bytes, DeskKey, Reader], ...]:
    reply = sealed_reply(ORDINARY_REPLY).data
    return (
        ("smallest", sealed(SMALLEST).data, prefecture_key(), open_report),
        ("ordinary", sealed(ORDINARY).data, prefecture_key(), open_report),
        ("reply", reply, town_key(), open_reply),
    )


def main() -> int:
    """Try all of them on every file, on every processor."""
    accepted = 0
    with Pool() as pool:
        for name, data, key, read in _files():
            blocks = _blocks(len(data) * 8)
            found = pool.imap_unordered(partial(flips, data, key, read=read), blocks)
            accepted += _tried(f"{name}, {len(data)} bytes, bit flips", found)
            found = pool.imap_unordered(partial(cuts, data, key, read=read), _blocks(len(data)))
            accepted += _tried(f"{name}, {len(data)} bytes, truncations", found)
    return 1 if accepted else 0


if __name__ == "__main__":
    sys.exit(main())
