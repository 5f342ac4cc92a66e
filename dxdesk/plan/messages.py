"""What was done to the planner's pins, as codes of `reasons.SENTENCES` with their values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dxdesk.plan.pinning import Pinned, barred_gate
from dxdesk.plan.problem import Pin, Problem

Message = tuple[str, Mapping[str, object]]


def pin_messages(problem: Problem, pinned: Pinned) -> tuple[Message, ...]:
    """One message for each pin, and each need that must be served, that could not be kept."""
    barred = [(f"PIN_{barred_gate(problem, pin)}", _values(problem, pin)) for pin in pinned.barred]
    released = [("PIN_RELEASED", _values(problem, pin)) for pin in pinned.released]
    return (*barred, *released, *must_messages(problem, pinned.given_up))


def must_messages(problem: Problem, given_up: Iterable[str]) -> tuple[Message, ...]:
    """One message for each need that must be served and is not."""
    titles = {need.key: need.title for need in problem.needs}
    return tuple(("MUST_GIVEN_UP", {"need": key, "title": titles[key]}) for key in given_up)


def _values(problem: Problem, pin: Pin) -> Mapping[str, object]:
    names = {person.key: person.name for person in problem.specialists}
    titles = {need.key: need.title for need in problem.needs}
    return {
        "specialist": pin.specialist,
        "need": pin.need,
        "name": names.get(pin.specialist, pin.specialist),
        "title": titles.get(pin.need, pin.need),
    }
