"""Kill `dxdesk town answer` itself and count the answers it had called saved and did not keep.

python -m tests.soak.answering --kills 1000
"""

from __future__ import annotations

import argparse
import json
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from dxdesk.ask.answers import Answer
from dxdesk.cli.door import run
from dxdesk.errors import Refusal
from dxdesk.store.answers import answers
from dxdesk.store.opening import close, open_town

TOWN = "393011"
SAID = {
    "B01": 1,
    "B04": "person",
    "B06": "part",
    "C02": "none",
    "F01": "none",
    "F08": "on",
    "J04": "copy",
    "J05": "one",
    "J06": "once",
    "P01": "見積もりが分かりません",
    "P06": "hands",
}
LONGEST = 0.25  # seconds after the first acknowledgement
IDS = re.compile(r"^([A-Z]\d\d) ")


@dataclass(slots=True)
class Tally:
    """What was seen."""

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    corrupt: int = 0

    def __str__(self) -> str:
        return (
            f"kills {self.kills}  acknowledged {self.acknowledged}  lost {self.lost}  "
            f"corrupt {self.corrupt}"
        )


def harm(folder: Path, kills: int, seed: int) -> Tally:
    """Kill `kills` runs of the verb at random moments, and look after each."""
    town, chance, tally = folder / "町.dxtown", random.Random(seed), Tally()
    run(["town", "new", str(town), "--code", TOWN])
    for number in range(kills):
        source = folder / "answers.json"
        source.write_text(json.dumps(_said_in_run(number), ensure_ascii=False), encoding="utf-8")
        acknowledged = _killed_run(town, source, chance.uniform(0, LONGEST))
        tally.kills += 1
        tally.acknowledged += len(acknowledged)
        try:
            kept = _kept(town)
        except Refusal as refusal:
            print(f"kill {number}: {refusal}", file=sys.stderr)
            tally.corrupt += 1
            break
        tally.lost += sum(kept[each].note != _mark(number) for each in acknowledged)
    return tally


def _mark(number: int) -> str:
    return f"{number}回目"


def _said_in_run(number: int) -> dict[str, object]:
    """Answers that can be told from those of every other run."""
    return {each: {"value": value, "note": _mark(number)} for each, value in SAID.items()}


def _killed_run(town: Path, source: Path, after: float) -> list[str]:
    """The ids acknowledged before the kill."""
    words = ["town", "answer", str(town), "--from", str(source)]
    with subprocess.Popen(
        [sys.executable, "-m", "dxdesk", *words], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL
    ) as child:
        assert child.stderr is not None
        first = child.stderr.readline()
        time.sleep(after)
        child.kill()
        said = (first + child.stderr.read()).decode("utf-8")
    # A line cut off by the kill was written after the answer was on the disk, so it counts too.
    return [found[1] for line in said.splitlines() if (found := IDS.match(line))]


def _kept(town: Path) -> Mapping[str, Answer]:
    db = open_town(town)
    try:
        return answers(db)
    finally:
        close(db)


def main() -> int:
    """Run the harness; 1 if anything acknowledged was lost or the file did not open."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = harm(Path(folder), chosen.kills, chosen.seed)
    print(tally)
    return 1 if tally.lost or tally.corrupt else 0


if __name__ == "__main__":
    sys.exit(main())
