"""Everything about the dispatch plan that is measured, side by side, in one run (about an hour).

python -m tests.bench.planning             all parts
python -m tests.bench.planning --quick     smaller counts, about ten minutes

Beside SCIP where it is installed: `pip install --require-hashes -r tests/bench/others.lock`.
Each part is a command of its own; it is printed above what it says.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from time import perf_counter

PARTS = (
    "tests.bench.dispatch --size S,M,L --others",
    "tests.bench.dispatch --size nation",
    "tests.bench.instances",
    "tests.bench.after_a_change",
    "tests.plan.reasons_checked --seeds 200",
    "tests.plan.rules_checked --problems 2000",
)
QUICK = (
    "tests.bench.dispatch --size S,M --seeds 1,2 --seconds 20 --others",
    "tests.bench.instances --only gap1-,gap12,pmedcap01,pmedcap11",
    "tests.bench.after_a_change --changes 1",
    "tests.plan.reasons_checked --seeds 40",
    "tests.plan.rules_checked --problems 300",
)


def main() -> int:
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    ask.add_argument("--quick", action="store_true")
    failed = 0
    for part in QUICK if ask.parse_args().quick else PARTS:
        print(f"\n## python -m {part}\n", flush=True)
        begun = perf_counter()
        failed |= subprocess.run([sys.executable, "-m", *part.split()]).returncode
        print(f"\n{perf_counter() - begun:.0f} s", flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main())
