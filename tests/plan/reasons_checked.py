"""Every unmet need of many small seeded prefectures: is what its reason advises true?

python -m tests.plan.reasons_checked --seeds 200

The advice is followed in the problem, then every way to serve the need is tried beside what the
plan keeps: one of them has to hold by the rules of `hard_rules`.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import replace

from dxdesk.plan.assigning import assignments_of
from dxdesk.plan.options import Option, option_of, options_for
from dxdesk.plan.plan import Plan, UnmetNeed
from dxdesk.plan.problem import Problem
from dxdesk.plan.relaxing import relaxed
from dxdesk.plan.solving import solve
from dxdesk.plan.weekdays import open_weekdays, place
from tests.plan.hard_rules import violations
from tests.plan.prefectures import prefecture


def is_met_when_followed(asked: Problem, plan: Plan, unmet: UnmetNeed) -> bool:
    """Whether some way to serve the need stands beside the plan once the advice is followed."""
    followed = relaxed(asked, unmet)
    gone = set(str(unmet.relaxation_values.get("needs", "")).split())
    stays = [option_of(followed, a) for a in plan.assignments if a.need not in gone]
    kept = [option for option in stays if option is not None]
    ways = (o for o in options_for(followed).options if o.need == unmet.need)
    if "specialist" in unmet.relaxation_values:
        return any(_holds(followed, unmet.need, [*kept, way]) for way in ways)
    return any(_holds(followed, unmet.need, [way]) for way in ways)


def _holds(problem: Problem, need: str, chosen: list[Option]) -> bool:
    """By the independent rules alone, weekdays included."""
    people = {person.key: person for person in problem.specialists}
    for key, person in people.items():
        mine = [option for option in chosen if option.specialist == key]
        if place(mine, open_weekdays(person)) is None:
            return False
    made = assignments_of(problem, chosen)
    served = {option.need for option in chosen}
    others = tuple(UnmetNeed(n.key, "CAPACITY") for n in problem.needs if n.key not in served)
    plan = Plan(made, others, 0, 0, "0.00", 0, "0.00", "optimal", 0)
    pins = tuple(pin for pin in problem.pins if pin.need == need or pin.forbidden)
    return violations(replace(problem, pins=pins), plan) == ()


def checked(seeds: int) -> tuple[Counter[str], list[tuple[int, UnmetNeed]]]:
    """How often each reason was given and confirmed, and those that were not."""
    confirmed: Counter[str] = Counter()
    false: list[tuple[int, UnmetNeed]] = []
    for seed in range(seeds):
        asked = prefecture(seed, 5, 1 + seed % 2)
        plan = solve(asked, seconds=30)
        for unmet in plan.unmet:
            if is_met_when_followed(asked, plan, unmet):
                confirmed[unmet.reason] += 1
            else:
                false.append((seed, unmet))
    return confirmed, false


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--seeds", type=int, default=200)
    said = ask.parse_args()
    confirmed, false = checked(said.seeds)
    for reason, count in confirmed.most_common():
        print(f"{reason}: {count}")
    print(f"confirmed: {confirmed.total()} of {confirmed.total() + len(false)}")
    for seed, unmet in false:
        print(f"seed {seed}: {unmet}")


if __name__ == "__main__":
    main()
