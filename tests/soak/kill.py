"""Kill a saving program at random moments and count what it had promised and did not keep.

python -m tests.soak.kill --kills 1000
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from dxdesk.errors import Refusal
from dxdesk.store.opening import close, create_town, open_town
from tests.soak.sequence import BrokenSequenceError, last_number, save_number

_LONGEST = 0.016  # seconds a child goes on after the word that was waited for
_KILLS_A_FILE = 100  # then a new workspace, so that histories stay short
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_READY = 0
_WORD = 4  # bytes of one acknowledgement; written whole, as a pipe does
_MOST_AWAITED = 5  # so slow disks acknowledge something before the kill too


@dataclass(slots=True)
class Tally:
    """What was seen."""

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0  # acknowledged, and gone
    corrupt: int = 0  # files that did not open, or opened with a hole
    hot_journals: int = 0
    seconds: float = 0.0

    def __str__(self) -> str:
        return (
            f"kills {self.kills}  acknowledged {self.acknowledged}  lost {self.lost}  "
            f"corrupt {self.corrupt}  hot journals {self.hot_journals}  "
            f"{self.seconds:.1f} s"
        )


def run(kills: int, seed: int, folder: Path) -> Tally:
    """Kill `kills` children, check the workspace after each."""
    chance, tally, began = random.Random(seed), Tally(), time.monotonic()
    while tally.kills < kills:
        path = folder / f"{tally.kills}.dxtown"
        close(create_town(path))
        kept = 0
        try:
            for _ in range(min(_KILLS_A_FILE, kills - tally.kills)):
                kept = _one_kill(path, kept, chance, tally)
        except (Refusal, BrokenSequenceError) as error:
            print(f"kill {tally.kills}: {error}", file=sys.stderr)
            tally.corrupt += 1
    tally.seconds = time.monotonic() - began
    return tally


def _one_kill(path: Path, kept: int, chance: random.Random, tally: Tally) -> int:
    acknowledged = _killed_child(path, kept, chance) or kept
    tally.kills += 1
    tally.acknowledged += acknowledged - kept
    tally.hot_journals += _has_hot_journal(path)
    db = open_town(path)
    try:
        found = last_number(db)
    finally:
        close(db)
    tally.lost += max(0, acknowledged - found)
    if found > acknowledged + 1:
        raise BrokenSequenceError("more was kept than was ever saved")
    return found


def _killed_child(path: Path, kept: int, chance: random.Random) -> int:
    """The last number a child had acknowledged when it was killed; 0 for none."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _save_for_ever(path, kept, writing)
    os.close(writing)
    # some are killed while they open the file, recovery of an earlier kill included
    with open(reading, "rb", buffering=0) as pipe:
        words = b"".join(pipe.read(_WORD) for _ in range(chance.randrange(_MOST_AWAITED)))
        time.sleep(chance.uniform(0, _LONGEST))
        os.kill(child, signal.SIGKILL)
        if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != -signal.SIGKILL:
            raise BrokenSequenceError("the saving program ended by itself")
        while word := pipe.read(_WORD):
            words += word
    return int.from_bytes(words[-_WORD:], "big")


def _save_for_ever(path: Path, kept: int, acknowledgements: int) -> None:
    try:
        db = open_town(path)
        os.write(acknowledgements, _READY.to_bytes(_WORD, "big"))
        while True:
            kept += 1
            save_number(db, kept)
            os.write(acknowledgements, kept.to_bytes(_WORD, "big"))
    finally:
        os._exit(1)


def _has_hot_journal(path: Path) -> bool:
    journal = path.with_name(path.name + "-journal")
    return journal.exists() and journal.read_bytes()[:8] == _JOURNAL_MAGIC


def main() -> int:
    """Run the harness; 1 if anything acknowledged was lost or a file did not open."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--kills", type=int, default=1000)
    arguments.add_argument("--seed", type=int, default=1)
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = run(chosen.kills, chosen.seed, Path(folder))
    print(tally)
    return 1 if tally.lost or tally.corrupt else 0


if __name__ == "__main__":
    sys.exit(main())
