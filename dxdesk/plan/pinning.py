"""The planner's pins: which can all hold, and the cheapest repair when they cannot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dxdesk.plan.gates import failing_gates
from dxdesk.plan.model import INFINITY, Model, model_of
from dxdesk.plan.options import Option, OptionSet
from dxdesk.plan.problem import Pin, Problem
from dxdesk.plan.running import Limits, run

REPAIR_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Pinned:
    """Pins that hold, those that no gate lets through, and those released as the repair."""

    kept: tuple[Pin, ...]
    barred: tuple[Pin, ...]
    released: tuple[Pin, ...]
    chosen: tuple[Option, ...]  # one way in which all that is kept holds together
    served: frozenset[str] = frozenset()  # needs that have to be served, and can be
    given_up: tuple[str, ...] = ()  # needs that have to be served, and cannot all be

    def serving(self, chosen: Iterable[Option]) -> Pinned:
        """The same with the needs that must be served as `chosen` serves them."""
        musts, needs = {*self.served, *self.given_up}, {option.need for option in chosen}
        return replace(self, served=frozenset(musts & needs), given_up=tuple(sorted(musts - needs)))


def is_of(option: Option, pin: Pin) -> bool:
    """Whether an option is a way to keep a pin."""
    return option.specialist == pin.specialist and option.need == pin.need


def settle(
    problem: Problem,
    option_set: OptionSet,
    clashes: Iterable[Sequence[Option]],
    limits: Limits,
) -> Pinned:
    """The fewest pins and needs that must be served given up so that the rest hold.

    Where only pins stand against each other: among equals the most valuable rest.
    """
    pins = [pin for pin in problem.pins if not pin.forbidden]
    open_pins = [pin for pin in pins if any(is_of(o, pin) for o in option_set.options)]
    barred = tuple(pin for pin in pins if pin not in open_pins)
    offered = {option.need for option in option_set.options}
    musts = [need.key for need in problem.needs if need.must and need.key in offered]
    if not open_pins and not musts:
        return Pinned((), barred, (), ())
    wanted = set(musts)
    options = [
        o for o in option_set.options if o.need in wanted or any(is_of(o, pin) for pin in open_pins)
    ]
    place = {option: j for j, option in enumerate(options)}
    known = [[place[o] for o in clash] for clash in clashes if all(o in place for o in clash)]
    model = model_of(problem, options, clashes=known)
    if musts:
        model.gains = [0.0] * len(model.gains)  # any way will do: the plan is made afterwards
    dear = 1.0 + sum(abs(gain) for gain in model.gains)
    _serve_or_pay(model, musts, dear)
    for pin in open_pins:
        slack = model.column(-dear, whole=True)
        group = {j: 1.0 for j, option in enumerate(options) if is_of(option, pin)}
        model.row({**group, slack: 1.0}, low=1.0, high=1.0)
    if limits.nodes is None:
        limits = replace(limits, seconds=min(limits.seconds, REPAIR_SECONDS))
    chosen = run(model, limits).chosen or ()
    kept = tuple(pin for pin in open_pins if any(is_of(o, pin) for o in chosen))
    released = tuple(pin for pin in open_pins if pin not in kept)
    served = frozenset(musts) & {option.need for option in chosen}
    given_up = tuple(key for key in musts if key not in served)
    return Pinned(kept, barred, released, chosen, served, given_up)


def _serve_or_pay(model: Model, musts: Iterable[str], dear: float) -> None:
    """Rows that serve each of the needs, or pay `dear`."""
    for key in musts:
        slack = model.column(-dear, whole=True)
        ways = {j: 1.0 for j, option in enumerate(model.options) if option.need == key}
        model.row({**ways, slack: 1.0}, low=1.0, high=INFINITY)


def barred_gate(problem: Problem, pin: Pin) -> str:
    """The name of the gate that bars a pin; "UNKNOWN" when person or need is not in the problem."""
    people = {person.key: person for person in problem.specialists}
    needs = {need.key: need for need in problem.needs}
    if pin.specialist not in people or pin.need not in needs:
        return "UNKNOWN"
    shut = failing_gates(people[pin.specialist], needs[pin.need], problem, pin)
    return shut[0].name if shut else "FORBIDDEN"
