"""Measures the dispatch plan on seeded prefectures, all sizes side by side in one table.

python -m tests.bench.dispatch                          19/5, 60/15, 179/40 and the nation
python -m tests.bench.dispatch --size S,M --seeds 1,2,3 --seconds 20
python -m tests.bench.dispatch --size L --firm-starts   starts may not move (fewer options)
python -m tests.bench.dispatch --size S --work 5        counted work instead of seconds
python -m tests.bench.dispatch --size L --strict        goals one after the other
python -m tests.bench.dispatch --size S --others        beside SCIP, where pyscipopt is installed
                                                        (the memory is then that of both)

The nation is 47 problems, one after another: a prefecture each with as many towns as it has
municipalities and two people to nine towns, each ended once 0.5 % is proven.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass, replace
from resource import RUSAGE_SELF, getrusage
from time import perf_counter, process_time

from dxdesk.plan.options import options_for
from dxdesk.plan.problem import Problem
from dxdesk.plan.progress import Progress, gap_percent
from dxdesk.plan.solving import solve
from tests.bench import another_solver
from tests.plan.hard_rules import violations
from tests.plan.prefectures import prefecture

SIZES = {"S": (19, 5), "M": (60, 15), "L": (179, 40)}
# Municipalities of each prefecture, in the order of their codes: 北海道 to 沖縄県.
NATION = (
    179, 40, 33, 35, 25, 35, 59, 44, 25, 35, 63, 54, 62, 33, 30, 15, 19, 17, 27, 77, 42, 35, 54, 29,
    19, 26, 43, 41, 39, 30, 19, 19, 27, 23, 19, 24, 17, 20, 34, 60, 20, 21, 45, 18, 26, 43, 41,
)  # fmt: skip
NUMBERS = tuple(f"{number:02d} of 47" for number in range(1, len(NATION) + 1))
HEADINGS = (
    "size", "seed", "needs", "options", "value", "bound", "gap %", "ended", "wall s",
    "processor s", "to 1 % s", "to 0.5 % s", "over by hand %", "broken rules", "most MB",
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


@dataclass(frozen=True)
class Asked:
    seconds: float
    threads: int
    work: int | None
    firm_starts: bool
    others: bool
    strict: bool


def seconds_shown(seconds: float | None) -> str:
    return "–" if seconds is None else f"{seconds:.1f}"


def most_megabytes() -> int:
    """The most memory this process has held so far."""
    return getrusage(RUSAGE_SELF).ru_maxrss // 1024


def problem_of(seed: int, towns: int, people: int, asked: Asked) -> Problem:
    made = prefecture(seed, towns, people)
    if not asked.firm_starts:
        return made
    firm = tuple(replace(need, latest_start=need.first_start) for need in made.needs)
    return replace(made, needs=firm)


def solved(size: str, seed: int, problem: Problem, asked: Asked) -> Iterator[tuple[str, ...]]:
    """One row, and one more for each goal of the strict order."""
    watch, worked = Watch(perf_counter()), process_time()
    plan = solve(
        problem,
        seconds=asked.seconds,
        seed=0,
        threads=asked.threads,
        progress=watch,
        work=asked.work,
        strict=asked.strict,
        stop=lambda: size in NUMBERS and watch.half_percent is not None,
    )
    yield (
        size,
        str(seed),
        f"{len(problem.needs):,}",
        f"{len(options_for(problem).options):,}",
        f"{plan.value:,}",
        f"{plan.bound:,}",
        plan.gap_percent,
        plan.stopped,
        f"{perf_counter() - watch.started:.1f}",
        f"{process_time() - worked:.1f}",
        seconds_shown(watch.one_percent),
        seconds_shown(watch.half_percent),
        f"{100 * plan.value / plan.greedy_value - 100:+.1f}",
        str(len(violations(problem, plan))),
        str(most_megabytes()),
    )
    for tier in plan.tiers:
        told = (f"{tier.reached:,}", f"{tier.bound:,}", gap_percent(tier.best, tier.bound))
        yield (size, str(seed), tier.goal, "", *told, *[""] * (len(HEADINGS) - 7))


def rows(sizes: list[str], seeds: list[int], asked: Asked) -> Iterator[tuple[str, ...]]:
    for size in sizes:
        if size == "nation":
            for number, towns in enumerate(NATION, 1):
                people = max(1, round(towns * 2 / 9))
                made = problem_of(number, towns, people, asked)
                yield from solved(NUMBERS[number - 1], number, made, asked)
            continue
        for seed in seeds:
            made = problem_of(seed, *SIZES[size], asked)
            yield from solved(size, seed, made, asked)
            if asked.others:
                yield another_solver.row(size, seed, made, asked.seconds, len(HEADINGS))


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--size", default="S,M,L,nation", help="S, M, L, nation, with commas")
    ask.add_argument("--seeds", default="1,2,3")
    ask.add_argument("--seconds", type=float, default=60)
    ask.add_argument("--threads", type=int, default=2)
    ask.add_argument("--work", type=int, default=None)
    ask.add_argument("--firm-starts", action="store_true")
    ask.add_argument("--others", action="store_true")
    ask.add_argument("--strict", action="store_true")
    said = ask.parse_args()
    asked = Asked(said.seconds, said.threads, said.work, said.firm_starts, said.others, said.strict)
    print("| " + " | ".join(HEADINGS) + " |")
    print("|" + " --- |" * len(HEADINGS))
    begun = perf_counter()
    for cells in rows(said.size.split(","), list(map(int, said.seeds.split(","))), asked):
        print("| " + " | ".join(cells) + " |", flush=True)
    print(f"\nall together: {perf_counter() - begun:.1f} s")


if __name__ == "__main__":
    main()
