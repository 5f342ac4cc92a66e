"""Plans of many random problems against the independent rules.

python -m tests.plan.rules_checked --problems 2000
"""

from __future__ import annotations

import argparse

from hypothesis import HealthCheck, given, settings

from dxdesk.plan.problem import Problem
from dxdesk.plan.solving import solve
from tests.plan.hard_rules import violations
from tests.plan.small import problems


def check(count: int) -> int:
    """Solve so many random problems; raises AssertionError with the smallest one that breaks."""
    seen = 0

    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(problems(most_needs=8))
    def holds(small: Problem) -> None:
        nonlocal seen
        seen += 1
        assert violations(small, solve(small)) == ()

    holds()
    return seen


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--problems", type=int, default=2000)
    said = ask.parse_args()
    print(f"plans without a broken rule: {check(said.problems)}")


if __name__ == "__main__":
    main()
