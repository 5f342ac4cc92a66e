"""Planning the time of a few people anew inside a finished plan, while all else stays."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from dxdesk.plan.filling import clashes_in
from dxdesk.plan.model import Model
from dxdesk.plan.neighbourhoods import neighbourhood
from dxdesk.plan.options import Option
from dxdesk.plan.problem import Pin, Problem
from dxdesk.plan.running import Limits, Listening, run

MOST_ROUNDS = 8  # of weekdays that clash, each learnt before the next

Chosen = tuple[Option, ...]


def _nothing_more(_model: Model) -> None:
    return None


def _never(_listening: Listening) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Anew:
    """The plan after it, and whether no better one exists with the same people and options."""

    chosen: Chosen
    proven: bool


def planned_anew(
    problem: Problem,
    chosen: Chosen,
    people: Collection[str],
    free: Sequence[Option],
    limits: Limits,
    *,
    pins: Sequence[Pin] = (),
    more: Callable[[Model], None] = _nothing_more,
    over: Callable[[Listening], bool] = _never,
) -> Anew | None:
    """What `people` best do with their `free` options; None when nothing was found.

    `chosen` need not keep the rules of `more`, which adds rows to the model; what is found does.
    """
    clashes: list[Chosen] = []
    for _ in range(MOST_ROUNDS):
        part = neighbourhood(problem, chosen, frozenset(people), free, pins, clashes)
        more(part.model)
        outcome = run(part.model, limits, start=part.start, over=over)
        if outcome.chosen is None:
            return None
        found = (*part.outside, *outcome.chosen)
        clashing = clashes_in(problem, found)
        if not clashing:
            return Anew(found, outcome.stopped == "optimal")
        clashes += clashing
    return None
