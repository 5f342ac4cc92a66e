"""A better plan by exchange: one person takes a need and gives up others while it pays."""

from __future__ import annotations

from collections.abc import Sequence

from dxdesk.plan.displacing import Displacing
from dxdesk.plan.greedy import greedy
from dxdesk.plan.options import Option, OptionSet
from dxdesk.plan.problem import Problem

MOST_ROUNDS = 4
OPTIONS_A_ROUND = 15_000  # what one round may look at in about two seconds


def improved(
    problem: Problem, option_set: OptionSet, chosen: Sequence[Option]
) -> tuple[Option, ...]:
    """Exchanges that gain points, need by need, until none does (or the rounds are over)."""
    by_need: dict[str, list[Option]] = {}
    for option in option_set.options:
        by_need.setdefault(option.need, []).append(option)
    plan = tuple(chosen)
    rounds = OPTIONS_A_ROUND // max(1, len(option_set.options))
    for _ in range(max(1, min(MOST_ROUNDS, rounds))):
        displacing = Displacing(problem, plan)
        gained = 0
        for need in sorted(by_need):
            if displacing.serves(need):
                continue
            found = displacing.best(by_need[need])
            if found is not None and found.change > 0:
                displacing.take(found)
                gained += found.change
        plan = greedy(problem, option_set, displacing.chosen)
        if not gained:
            break
    return plan
