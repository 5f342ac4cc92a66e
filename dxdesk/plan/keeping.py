"""What of an earlier plan still stands: what is fixed, what can be kept, what has to change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dxdesk.plan.filling import clashes_in
from dxdesk.plan.model import model_of
from dxdesk.plan.options import Option, OptionSet, option_of, options_for
from dxdesk.plan.plan import Assignment
from dxdesk.plan.problem import Pin, Problem
from dxdesk.plan.running import Limits, run

STAYS, MUST = 1e6, 1e3  # against 1 for an assignment that is kept

Chosen = tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Keeping:
    """At least `least` of these options are in any plan."""

    options: frozenset[Option]
    least: int

    def holds(self, chosen: Iterable[Option]) -> bool:
        return len(self.options & set(chosen)) >= self.least


@dataclass(frozen=True, slots=True)
class Kept:
    """An earlier plan seen from a changed problem.

    `problem` has what is fixed as pins, `option_set` every way to keep the rest. `together` is the
    most that can be kept at once; `lost` are assignments told that cannot be kept in any way.
    """

    problem: Problem
    option_set: OptionSet
    told: frozenset[Option]
    together: Chosen
    fixed: Chosen
    lost: tuple[Assignment, ...]

    def allowing(self, changes: int | None) -> Keeping | None:
        """So many changes beyond those that cannot be helped; None = any number."""
        if changes is None:
            return None
        kept = sum(option in self.told for option in self.together)
        return Keeping(self.told, max(0, kept - changes))


def kept_of(
    problem: Problem,
    told: Iterable[Assignment],
    settled: Iterable[Assignment],
    limits: Limits,
) -> Kept:
    """`told` may change if need be; `settled`, and whatever has begun, stays as it is."""
    told, settled = tuple(told), tuple(settled)
    begun = tuple(a for a in told if a.start < problem.first_open_month and a not in settled)
    fixed = {a: option_of(problem, a) for a in (*settled, *begun)}
    pinned = _with_pins(problem, [a for a, option in fixed.items() if option is not None])
    option_set = options_for(pinned)
    shapes = {_shape(option): option for option in option_set.options}
    keepable, lost = [], [a for a, option in fixed.items() if option is None]
    for assignment in told:
        if assignment in fixed:
            continue
        option = _as_wished(problem, assignment)
        if option is None:
            lost.append(assignment)
        else:
            keepable.append(shapes.setdefault(_shape(option), option))
    every = OptionSet(tuple(shapes.values()), option_set.stopped)
    pairs = {(pin.specialist, pin.need) for pin in pinned.pins if not pin.forbidden}
    stays = tuple(o for o in option_set.options if (o.specialist, o.need) in pairs)
    musts = {need.key for need in problem.needs if need.must}
    ways = tuple(o for o in option_set.options if o.need in musts)
    together = _most_kept(pinned, keepable, stays, ways, limits)
    return Kept(
        problem=pinned,
        option_set=every,
        told=frozenset(keepable),
        together=together,
        fixed=tuple(o for o in together if o in stays),
        lost=tuple(lost),
    )


def _shape(option: Option) -> tuple[str, str, int, int, int, bool]:
    o = option
    return o.specialist, o.need, o.start, o.months, o.half_days, o.remote


def _with_pins(problem: Problem, fixed: Sequence[Assignment]) -> Problem:
    pairs = {(a.specialist, a.need) for a in fixed}
    pins = tuple(
        Pin(a.specialist, a.need, False, a.start, a.months, a.half_days_per_week) for a in fixed
    )
    others = tuple(pin for pin in problem.pins if (pin.specialist, pin.need) not in pairs)
    return replace(problem, pins=(*others, *pins))


def _as_wished(problem: Problem, assignment: Assignment) -> Option | None:
    """The assignment as an option, when it is still what the town asks for and nobody forbids."""
    a = assignment
    option = option_of(problem, a)
    if option is None:
        return None
    need = next(need for need in problem.needs if need.key == a.need)
    for pin in problem.pins:
        if (pin.specialist, pin.need) == (a.specialist, a.need):
            shape = (pin.start, pin.months, pin.half_days_per_week)
            own = (a.start, a.months, a.half_days_per_week)
            if pin.forbidden or any(p not in (None, o) for p, o in zip(shape, own, strict=True)):
                return None
            return option
    asked = (
        max(need.first_start, problem.first_open_month) <= a.start <= need.latest_start
        and need.least_months <= a.months <= need.months
        and need.least_half_days <= a.half_days_per_week <= need.half_days_per_week
    )
    return option if asked else None


def _most_kept(
    problem: Problem,
    keepable: Sequence[Option],
    stays: Sequence[Option],
    ways: Sequence[Option],
    limits: Limits,
) -> Chosen:
    """As many of the keepable as hold together with what stays, and with `ways` to serve what
    has to be served."""
    options = tuple(dict.fromkeys((*stays, *keepable, *ways)))
    wanted, pinned = set(keepable), set(stays)
    clashes: list[Chosen] = []
    while True:
        place = {option: j for j, option in enumerate(options)}
        model = model_of(problem, options, clashes=[[place[o] for o in c] for c in clashes])
        gains = [(o in wanted) + STAYS * (o in pinned) for o in options]
        model.gains = [float(g) for g in gains] + [0.0] * (len(model.gains) - len(options))
        for key in sorted({o.need for o in ways}):
            served = model.column(MUST, whole=True)
            serving = {j: -1.0 for o, j in place.items() if o.need == key}
            model.row({served: 1.0, **serving}, high=0.0)
        chosen = run(model, limits).chosen or ()
        found = clashes_in(problem, chosen)
        if not found:
            return tuple(chosen)
        clashes += found
