"""Measures the dispatch plan on seeded prefectures, all sizes side by side in one table.

python -m tests.bench.dispatch --size S,M,L --seeds 1,2,3 --seconds 60
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from time import perf_counter

from dxdesk.plan.options import options_for
from dxdesk.plan.progress import Progress
from dxdesk.plan.solving import solve
from tests.plan.hard_rules import violations
from tests.plan.prefectures import prefecture

SIZES = {"S": (19, 5), "M": (60, 15), "L": (179, 40)}
HEADINGS = (
    "size", "seed", "needs", "options", "value", "bound", "gap %", "ended", "solver s",
    "wall s", "to 1 % s", "to 0.5 % s", "greedy %", "broken rules",
)  # fmt: skip


@dataclass
class Watch:
    """Wall seconds until a gap was first proven."""

    started: float
    one_percent: float | None = None
    half_percent: float | None = None

    def __call__(self, progress: Progress) -> None:
        elapsed, gap = perf_counter() - self.started, float(progress.gap_percent)
        if gap <= 1 and self.one_percent is None:
            self.one_percent = elapsed
        if gap <= 0.5 and self.half_percent is None:
            self.half_percent = elapsed


def seconds_shown(seconds: float | None) -> str:
    return "–" if seconds is None else f"{seconds:.1f}"


def row(size: str, seed: int, seconds: float, threads: int) -> tuple[str, ...]:
    problem = prefecture(seed, *SIZES[size])
    watch = Watch(perf_counter())
    plan = solve(problem, seconds=seconds, seed=0, threads=threads, progress=watch)
    return (
        size,
        str(seed),
        f"{len(problem.needs):,}",
        f"{len(options_for(problem).options):,}",
        f"{plan.value:,}",
        f"{plan.bound:,}",
        plan.gap_percent,
        plan.stopped,
        plan.seconds,
        f"{perf_counter() - watch.started:.1f}",
        seconds_shown(watch.one_percent),
        seconds_shown(watch.half_percent),
        f"{100 * plan.greedy_value / plan.value:.1f}",
        str(len(violations(problem, plan))),
    )


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--size", default="S", help="S, M, L or several with commas")
    ask.add_argument("--seeds", default="1,2,3")
    ask.add_argument("--seconds", type=float, default=60)
    ask.add_argument("--threads", type=int, default=2)
    said = ask.parse_args()
    print("| " + " | ".join(HEADINGS) + " |")
    print("|" + " --- |" * len(HEADINGS))
    for size in said.size.split(","):
        for seed in map(int, said.seeds.split(",")):
            print("| " + " | ".join(row(size, seed, said.seconds, said.threads)) + " |", flush=True)


if __name__ == "__main__":
    main()
