"""Kill the window in the middle of a driven session and look for every answer it had left behind.

python -m tests.soak.session --kills 200

The session answers question after question by keys. It says a question's id once the next page
is shown; from then on the answer must be there after any kill.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from dxdesk.desks.practice import practice_ground
from dxdesk.errors import Refusal
from dxdesk.store.answers import answers
from dxdesk.store.opening import close, open_town
from tests.gallery.example import TODAY
from tests.soak.answering import Tally

LONGEST = 1.5  # seconds after the first page moved on
DRIVER = "tests.soak.driven"


def harm(folder: Path, kills: int, seed: int) -> Tally:
    """Kill `kills` sessions at random moments, each with a workspace in which nothing is said."""
    chance, tally = random.Random(seed), Tally()
    ground = practice_ground(folder / "practice", TODAY, lambda text: None)
    for number in range(kills):
        town = Path(shutil.copy(ground.town, folder / f"{number}.dxtown"))
        said = _killed_session(town, chance.uniform(0, LONGEST), folder)
        tally.kills += 1
        tally.acknowledged += len(said)
        try:
            db = open_town(town)
        except Refusal as refusal:
            print(f"kill {number}: {refusal}", file=sys.stderr)
            tally.corrupt += 1
            break
        kept = answers(db)
        close(db)
        tally.lost += sum(each not in kept for each in said)
    return tally


def _killed_session(town: Path, after: float, folder: Path) -> list[str]:
    """The ids of questions whose page had moved on before the kill."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(folder / "settings"),
    }
    with subprocess.Popen(
        [sys.executable, "-m", DRIVER, str(town)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(after)
        child.kill()
        rest = child.stdout.read()
    return (first + rest).decode("ascii").split()


def main() -> int:
    """Run the harness; 1 if an answer was lost, a file did not open, or nothing was answered."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = harm(Path(folder), chosen.kills, chosen.seed)
    print(tally)
    return 1 if tally.lost or tally.corrupt or not tally.acknowledged else 0


if __name__ == "__main__":
    sys.exit(main())
