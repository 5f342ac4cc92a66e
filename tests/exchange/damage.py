"""Damage to sealed files: every single-bit flip and truncation, and thousands of random ones.

python -m tests.exchange.damage [--files smallest typical largest reply] [--random 10000]

The largest of these reports fills six pieces of the envelope (about 330 kB). A report with every
list as full as may travel has 4 MB, and its flips would take a day: with `--fullest N` come of it
the header, the borders of all pieces and N random places. The exit code is 1 if any damaged file
was accepted.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from multiprocessing import Pool

from dxdesk.errors import Refusal
from dxdesk.exchange.keys import DeskKey
from dxdesk.exchange.replies import open_reply
from dxdesk.exchange.reports import open_report
from dxdesk.report.needs_report import NeedsReport
from tests.exchange.filling import Filling, fullest, numbered, typical
from tests.exchange.reply_samples import ORDINARY_REPLY, sealed_reply
from tests.exchange.samples import SMALLEST, prefecture_key, sealed, town_key

PIECE = 64 * 1024 + 16  # bytes of one piece of an age file, its check included
CHANCE = 20261129
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


def damages(
    data: bytes, key: DeskKey, seeds: Iterable[int], read: Reader = open_report
) -> Counter[str]:
    """How files were received in which many bytes at once are other, more, fewer or elsewhere."""
    return Counter(outcome(damaged(data, seed), key, read) for seed in seeds)


def damaged(data: bytes, seed: int) -> bytes:
    """`data` with one random damage of many bytes; never `data` itself."""
    chance = random.Random(seed)
    changed = data
    while changed == data:
        start, length = chance.randrange(len(data)), chance.choice((2, 16, 512, 4096, 70_000))
        other = chance.randrange(len(data))
        filling = (
            chance.randbytes(length),
            bytes(length),
            data[other : other + length],
            b"",
            chance.randbytes(chance.randrange(64)),
        )
        end = start + chance.choice((length, 0))
        changed = data[:start] + chance.choice(filling) + data[end:]
    return changed


def _blocks(numbers: Sequence[int], size: int = 500) -> Iterator[Sequence[int]]:
    return (numbers[start : start + size] for start in range(0, len(numbers), size))


def borders(data: bytes) -> list[int]:
    """The bits of the header and of 64 bytes around every border between pieces."""
    start = data.index(b"\n---") + 64
    places = {*range(start + 64)}
    for border in (*range(start, len(data), PIECE), len(data)):
        places |= {*range(max(0, border - 64), min(len(data), border + 64))}
    return [place * 8 + bit for place in sorted(places) for bit in range(8)]


def _tried(name: str, counts: Iterable[Counter[str]], started: float) -> int:
    total = sum(counts, Counter[str]())
    codes = ", ".join(f"{code} {count:,}" for code, count in sorted(total.items()))
    seconds = time.monotonic() - started
    print(
        f"{name}: {total.total():,} tried, {total['accepted']} accepted ({codes}; {seconds:.0f} s)"
    )
    sys.stdout.flush()
    return total["accepted"]


def largest() -> NeedsReport:
    """A report of six pieces with something in every field."""
    return Filling(65, numbered("髙﨑𠮷子の葛󠄀城市")).report()


def _everything(
    name: str, data: bytes, key: DeskKey, read: Reader, several: int, workers: int
) -> int:
    print(f"{name}: {len(data):,} bytes", flush=True)
    if outcome(data, key, read) != "accepted":
        raise SystemExit(f"{name}: the undamaged file is refused")
    accepted, started = 0, time.monotonic()
    ways = (
        ("single-bit flips", flips, range(len(data) * 8)),
        ("truncations", cuts, range(len(data))),
        ("random damages of many bytes", damages, range(several)),
    )
    with Pool(workers) as pool:
        for said, way, numbers in ways:
            found = pool.imap_unordered(partial(way, data, key, read=read), _blocks(numbers))
            accepted += _tried(f"{name}, {said}", found, started)
    return accepted


def _some(count: int, workers: int) -> int:
    key, data, started = prefecture_key(), sealed(fullest()).data, time.monotonic()
    chance = random.Random(CHANCE)
    bits = [*borders(data), *(chance.randrange(len(data) * 8) for _ in range(count))]
    places = sorted({bit // 8 for bit in bits})
    print(f"fullest: {len(data):,} bytes", flush=True)
    with Pool(workers) as pool:
        found = pool.imap_unordered(partial(flips, data, key), _blocks(bits))
        accepted = _tried("fullest, flips of header, borders and random places", found, started)
        found = pool.imap_unordered(partial(cuts, data, key), _blocks(places))
        return accepted + _tried("fullest, truncations at these places", found, started)


def _report(make: Callable[[], NeedsReport]) -> tuple[bytes, DeskKey, Reader]:
    return sealed(make()).data, prefecture_key(), open_report


FILES: dict[str, Callable[[], tuple[bytes, DeskKey, Reader]]] = {
    "smallest": lambda: _report(lambda: SMALLEST),
    "typical": lambda: _report(typical),
    "largest": lambda: _report(largest),
    "reply": lambda: (sealed_reply(ORDINARY_REPLY).data, town_key(), open_reply),
}


def main() -> int:
    """Try them; 1 if any damaged file was accepted, or a whole one was not."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--files", nargs="*", choices=[*FILES], default=[*FILES])
    parser.add_argument("--random", type=int, default=10_000, help="random damages of each file")
    parser.add_argument("--fullest", type=int, default=0, help="random flips of the fullest report")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    chosen = parser.parse_args()
    accepted = 0
    for name in chosen.files:
        accepted += _everything(name, *FILES[name](), chosen.random, chosen.processes)
    if chosen.fullest:
        accepted += _some(chosen.fullest, chosen.processes)
    print(f"accepted in all: {accepted}")
    return 1 if accepted else 0


if __name__ == "__main__":
    sys.exit(main())
