"""Solves the public instances with a known best value by the program's own problem and solver.

python -m tests.bench.instances            all eighty
python -m tests.bench.instances --only gap12,pmedcap01
"""

from __future__ import annotations

import argparse
from itertools import chain
from time import perf_counter, process_time

from dxdesk.plan.solving import solve
from tests.plan.public_cases import Case, gap_cases, median_cases

HEADINGS = ("instance", "cost", "known", "gap %", "ended", "wall s", "processor s")


def row(case: Case, seconds: float, threads: int) -> tuple[str, ...]:
    begun, worked = perf_counter(), process_time()
    plan = solve(case.problem, seconds=seconds, seed=0, threads=threads)
    served = len(plan.assignments) == len(case.problem.needs)
    return (
        case.name,
        str(-plan.value) if served else "–",
        str(case.known),
        plan.gap_percent,
        plan.stopped,
        f"{perf_counter() - begun:.1f}",
        f"{process_time() - worked:.1f}",
    )


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--only", default="", help="beginnings of names, with commas")
    ask.add_argument("--seconds", type=float, default=60)
    ask.add_argument("--threads", type=int, default=2)
    said = ask.parse_args()
    wanted = tuple(said.only.split(","))
    print("| " + " | ".join(HEADINGS) + " |")
    print("|" + " --- |" * len(HEADINGS))
    reached = asked = 0
    for case in chain(gap_cases(), median_cases()):
        if case.name.startswith(wanted):
            cells = row(case, said.seconds, said.threads)
            print("| " + " | ".join(cells) + " |", flush=True)
            asked, reached = asked + 1, reached + (cells[1] == cells[2])
    print(f"\nbest known value reached: {reached} of {asked}")


if __name__ == "__main__":
    main()
