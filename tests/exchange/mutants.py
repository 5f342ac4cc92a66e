"""Hostile report files through the prefecture's real import, one after the other.

python -m tests.exchange.mutants --count 100000

Nothing may be uncaught; what is not taken in leaves the workspace as it was to the byte; what is
taken in is one report, whole. Prints what came of them, the slowest and the memory at most.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from multiprocessing import Pool
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.desks import inbox
from dxdesk.desks import prefecture as desk
from dxdesk.desks.held_keys import OWN_KEY
from dxdesk.errors import Refusal
from dxdesk.exchange.envelope import opened
from dxdesk.store import keys as key_store
from dxdesk.store import opening, received
from tests.exchange.mutations import earlier_report, mutant
from tests.exchange.samples import prefecture_key

if TYPE_CHECKING:
    from sqlite_utils import Database

NOW = datetime(2026, 11, 29, 9, 30)
TAKEN = ("accepted", "updated")
CLEAR, STATUS = Path("/proc/self/clear_refs"), Path("/proc/self/status")


@dataclass
class Tally:
    """What came of many attempts."""

    outcomes: Counter[str] = field(default_factory=Counter)
    uncaught: list[str] = field(default_factory=list)
    partial: list[str] = field(default_factory=list)
    slowest: float = 0.0  # seconds of the processor
    slowest_was: str = ""
    longest: float = 0.0  # seconds by the clock
    memory: int = 0  # MiB, the most the process had while it read a file

    def add(self, other: Tally) -> None:
        """Count another tally in."""
        self.outcomes += other.outcomes
        self.uncaught += other.uncaught
        self.partial += other.partial
        self.memory = max(self.memory, other.memory)
        self.longest = max(self.longest, other.longest)
        if other.slowest > self.slowest:
            self.slowest, self.slowest_was = other.slowest, other.slowest_was

    @property
    def sound(self) -> bool:
        """Whether nothing went wrong."""
        return not self.uncaught and not self.partial


@cache
def _one_report() -> bytes:
    """The workspace of a prefecture that has one report of the town."""
    with tempfile.TemporaryDirectory() as folder:
        path, earlier = Path(folder, "p.dxpref"), Path(folder, "earlier.dxr")
        desk.new_prefecture(path, "01")
        earlier.write_bytes(earlier_report())
        with opening.held(opening.open_prefecture(path)) as db:
            key_store.save_key(db, OWN_KEY, prefecture_key().to_bytes())
            [row] = inbox.take_in(db, [earlier], NOW)
            assert row.outcome == "accepted", row
        return path.read_bytes()


@contextmanager
def prefecture_with_one_report() -> Iterator[tuple[Database, Path]]:
    """A workspace of its own, as it was before the forger came."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "p.dxpref")
        path.write_bytes(_one_report())
        with opening.held(opening.open_prefecture(path)) as db:
            yield db, path


def attempt(seed: int, db: Database, workspace: Path, tally: Tally) -> str:
    """Bring one file to the inbox and look at what it did there."""
    name, data = mutant(seed)
    said, file = f"{name} {seed}", workspace.with_name("mutant.dxr")
    file.write_bytes(data)
    before, there = _digest(workspace), received.received(db)
    _forget_peak()
    started, used = time.perf_counter(), time.process_time()
    try:
        [row] = inbox.take_in(db, [file], NOW)
    except KeyboardInterrupt:
        raise
    except BaseException as fault:  # a decryptor that panics is no Exception
        tally.uncaught.append(f"{said}: {fault!r:.200}")
        return "uncaught"
    tally.longest = max(tally.longest, time.perf_counter() - started)
    seconds = time.process_time() - used
    tally.memory = max(tally.memory, _peak())
    if seconds > tally.slowest:
        tally.slowest, tally.slowest_was = seconds, f"{said} {row.code}"
    now = received.received(db)
    whole = _is_one_more(there, now, data) if row.outcome in TAKEN else now == there
    if not whole or (row.outcome not in TAKEN and _digest(workspace) != before):
        tally.partial.append(f"{said}: {row.outcome} {row.code}")
    tally.outcomes[row.code or row.outcome] += 1
    return row.outcome


def _forget_peak() -> None:
    """From here on the peak counts: making a hostile file takes more memory than reading it."""
    if CLEAR.exists():
        CLEAR.write_text("5")


def _peak() -> int:
    """The most memory since then, in MiB; since the start of the process where that is unknown."""
    if CLEAR.exists():
        [line] = [each for each in STATUS.read_text().splitlines() if each.startswith("VmHWM")]
        return int(line.split()[1]) // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _is_one_more(
    before: tuple[received.ReceivedReport, ...],
    now: tuple[received.ReceivedReport, ...],
    data: bytes,
) -> bool:
    """Whether the file's own report came in, as it stands in the file, and nothing else moved."""
    if len(now) != len(before) + 1 or now[-1].superseded:
        return False
    new = now[-1]
    payload = new.payload_text.encode()
    older = {each.header_sha256 for each in before}
    return (
        payload in opened(data, prefecture_key())
        and hashlib.sha256(payload).hexdigest() == new.payload_sha256
        and older | {new.header_sha256} == {each.header_sha256 for each in now}
    )


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def attempts(seeds: Iterable[int]) -> Tally:
    """All of these; the workspace is made anew whenever a report came in."""
    try:
        return _attempts(list(seeds))
    except Refusal as refusal:  # would not come back from another process
        raise RuntimeError(f"the bench itself was refused: {refusal}") from refusal


def _attempts(left: list[int]) -> Tally:
    tally = Tally()
    while left:
        with prefecture_with_one_report() as (db, workspace):
            while left:
                if attempt(left.pop(), db, workspace, tally) in TAKEN:
                    break
    return tally


def main() -> int:
    """Try them on all processors; 1 if anything went wrong, took 2 s or 300 MB."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    chosen = parser.parse_args()
    seeds = range(chosen.first, chosen.first + chosen.count)
    tally, started = Tally(), time.monotonic()
    with Pool(chosen.processes) as pool:
        blocks = (seeds[start : start + 250] for start in range(0, len(seeds), 250))
        for done in pool.imap_unordered(attempts, blocks):
            tally.add(done)
            for line in (*done.uncaught, *done.partial):
                print(line, flush=True)
    for code, count in tally.outcomes.most_common():
        print(f"  {code:22} {count:>9,}")
    print(
        f"mutants {tally.outcomes.total():,}  uncaught {len(tally.uncaught)}  "
        f"partial imports {len(tally.partial)}  slowest {tally.slowest:.2f} s of CPU "
        f"({tally.slowest_was}), {tally.longest:.2f} s by the clock  memory {tally.memory} MiB  "
        f"({time.monotonic() - started:.0f} s)"
    )
    return 0 if tally.sound and tally.slowest < 2 and tally.memory < 300 else 1


if __name__ == "__main__":
    sys.exit(main())
