"""Which options could still be part of a better plan, and which of them are planned first.

What no plan with an option exceeds is known of each (`Relaxation.prices`). Those that lose least
make a small program that soon has a good plan; its own bound and what the left out could be worth
are together a bound for all.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from dxdesk.plan.model import INFINITY
from dxdesk.plan.options import Option
from dxdesk.plan.relaxation import Relaxation

# Options that lose least, planned before all that remain; 1,500 where each hired person's needs
# then are few enough to be said one by one.
FIRST, FIRST_HIRING, GROWS = 300, 1_500, 4
AT_ONCE = 2  # so many times the size are all planned at once: a second run would cost more
NOTHING = -INFINITY


@dataclass(frozen=True, slots=True)
class Kernel:
    """Options planned together, and what a plan with any other could be worth at most.

    NOTHING where no other option could be part of a better plan.
    """

    options: Sequence[Option]
    beyond: float


def hopeful(
    options: Sequence[Option], relaxation: Relaxation | None, best: Collection[Option], value: int
) -> Sequence[Option]:
    """Those that could be part of a plan worth more than `value`, and the best plan's own."""
    if relaxation is None:
        return options
    kept, least = set(best), value + 0.99 - relaxation.bound
    return [
        option
        for option, price in zip(options, relaxation.prices, strict=False)
        if option in kept or price >= least
    ]


def kernel(
    options: Sequence[Option],
    relaxation: Relaxation | None,
    best: Collection[Option],
    value: int,
    size: int,
) -> Kernel:
    """About `size` of the hopeful options, or all where they are not many more."""
    left = hopeful(options, relaxation, best, value)
    if relaxation is None or len(left) <= AT_ONCE * size:
        return Kernel(left, NOTHING)
    price = dict(zip(options, relaxation.prices, strict=False))
    ranked = sorted(left, key=lambda option: -price[option])
    chosen = {*ranked[:size], *best}
    beyond = relaxation.bound + price[ranked[size]]
    return Kernel([option for option in left if option in chosen], beyond)
