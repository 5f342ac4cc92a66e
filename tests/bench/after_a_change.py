"""Measures what a planner waits for once a plan stands at 179/40: a changed report, candidates.

python -m tests.bench.after_a_change
python -m tests.bench.after_a_change --seed 2 --seconds 20 --changes 5
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from statistics import mean
from time import perf_counter, process_time

from dxdesk.plan.candidates import ranked
from dxdesk.plan.plan import Plan
from dxdesk.plan.problem import PlannedNeed, Problem
from dxdesk.plan.replanning import Replanned, replan, replan_around
from dxdesk.plan.solving import solve
from tests.bench.dispatch import SIZES
from tests.plan.hard_rules import violations
from tests.plan.prefectures import prefecture

HEADINGS = ("change", "what is planned", "may change", "changed", "of it lost", "proven",
            "broken rules", "wall s", "processor s")  # fmt: skip
Changed = tuple[str, Problem, set[str]]


def changes(asked: Problem, plan: Plan, count: int) -> Iterator[Changed]:
    """In turn: a need grows, a need becomes urgent, a report is withdrawn, a person leaves."""
    served = sorted({a.need for a in plan.assignments})
    unmet = [each.need for each in plan.unmet]
    for turn in range(count):
        key = served[turn * 37 % len(served)]
        left_out = unmet[turn * 41 % len(unmet)]
        town = next(need.town for need in asked.needs if need.key == key)
        who = plan.assignments[turn * 17 % len(plan.assignments)].specialist
        yield "a need grows", _with(asked, key, half_days_per_week=2), {key}
        yield "a need is urgent", _with(asked, left_out, weight=20), {left_out}
        of_town = {need.key for need in asked.needs if need.town == town}
        stay = tuple(need for need in asked.needs if need.town != town)
        yield "a report is withdrawn", replace(asked, needs=stay), of_town
        others = tuple(person for person in asked.specialists if person.key != who)
        yield "a person leaves", replace(asked, specialists=others), {who}


def _with(asked: Problem, key: str, *, weight: int = 0, half_days_per_week: int = 0) -> Problem:
    def more(need: PlannedNeed) -> PlannedNeed:
        week = need.half_days_per_week + half_days_per_week
        return replace(need, weight=need.weight + weight, half_days_per_week=week)

    needs = tuple(more(need) if need.key == key else need for need in asked.needs)
    return replace(asked, needs=needs)


def rows(asked: Problem, plan: Plan, count: int, seconds: float) -> Iterator[tuple[str, ...]]:
    for number, (what, changed, touched) in enumerate(changes(asked, plan, count)):
        for allowed in (0, 3, 10, None):
            begun, worked = perf_counter(), process_time()
            found = replan_around(changed, plan.assignments, touched, allowed=allowed)
            yield _row(what, "around it", allowed, changed, found, begun, worked)
        if number < 4:
            begun, worked = perf_counter(), process_time()
            found = replan(changed, plan.assignments, allowed=0, seconds=seconds, threads=2)
            yield _row(what, "all", 0, changed, found, begun, worked)


def _row(
    what: str, part: str, allowed: int | None, changed: Problem, found: Replanned,
    begun: float, worked: float,
) -> tuple[str, ...]:  # fmt: skip
    took, spent = perf_counter() - begun, process_time() - worked
    return (
        what, part, "free" if allowed is None else str(allowed), str(len(found.changed)),
        str(len(found.lost)), "yes" if found.proven else "no",
        str(len(violations(changed, found.plan))),
        f"{took:.2f}", f"{spent:.2f}",
    )  # fmt: skip


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--seconds", type=float, default=20, help="for the plan that stands")
    ask.add_argument("--changes", type=int, default=3, help="of each of the four kinds")
    said = ask.parse_args()
    asked = prefecture(said.seed, *SIZES["L"])
    plan = solve(asked, seconds=said.seconds, threads=2)
    print("| " + " | ".join(HEADINGS) + " |")
    print("|" + " --- |" * len(HEADINGS))
    for cells in rows(asked, plan, said.changes, 8.0):
        print("| " + " | ".join(cells) + " |", flush=True)
    waits = []
    for need in asked.needs[:: max(1, len(asked.needs) // 60)]:
        begun = perf_counter()
        ranked(asked, plan.assignments, need.key)
        waits.append(perf_counter() - begun)
    print(
        f"\nranked candidates for one need, {len(waits)} needs: "
        f"{1000 * mean(waits):.0f} ms on average, {1000 * max(waits):.0f} ms at most"
    )


if __name__ == "__main__":
    main()
