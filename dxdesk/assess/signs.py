"""Signs: conditions on answers that open a need, hold a gate or fire a rule."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from dxdesk.ask import visibility
from dxdesk.ask.questions import Condition
from dxdesk.assess.facts import Facts


@dataclass(frozen=True, slots=True)
class Sign:
    """What `question` must have been answered with (`ask.questions.Condition`), or a check."""

    question: str
    one_of: tuple[str, ...] = ()
    none_of: tuple[str, ...] = ()
    at_least: int | None = None
    at_most: int | None = None
    unknown: bool = False
    check: str = ""  # a key of CHECKS


def holds(sign: Sign, facts: Facts) -> bool:
    """Whether the answers show this sign. Nothing is read into a question without an answer."""
    if sign.check:
        return CHECKS[sign.check](facts)
    condition = Condition(
        sign.question,
        one_of=sign.one_of,
        none_of=sign.none_of,
        at_least=sign.at_least,
        at_most=sign.at_most,
        unknown=sign.unknown,
    )
    return visibility.holds(condition, facts.state(sign.question), facts.value(sign.question))


def all_hold(signs: tuple[Sign, ...], facts: Facts) -> bool:
    """Whether every one of the signs holds; no signs ask for nothing."""
    return all(holds(sign, facts) for sign in signs)


def shown_by(when: tuple[tuple[Sign, ...], ...], facts: Facts) -> tuple[Sign, ...]:
    """The signs of every group that holds as a whole, in order; empty when none does."""
    return tuple(sign for group in when if all_hold(group, facts) for sign in group)


def less_than_one_person(facts: Facts) -> bool:
    """All shares of the week together make less than one person."""
    fte = facts.fte()
    return fte is not None and fte < 1


def plan_expired(facts: Facts) -> bool:
    """The period of the overall direction is over."""
    end = facts.day("C03")
    return end is not None and end < facts.today


def own_contract_ends_soon(facts: Facts) -> bool:
    """A joint item the town buys alone (J07) has a contract that ends within a year and a half."""
    alone = {item for item, choice in facts.inputs("J07").items() if choice == "own"}
    return any(system.joint_item in alone for system in facts.contracts_ending_soon())


def proven_contract_ends_soon(facts: Facts) -> bool:
    """A system of a kind that is often bought together has a contract that ends that soon."""
    proven = {item.code for item in facts.schemes.joint_items if item.proven}
    return any(system.joint_item in proven for system in facts.contracts_ending_soon())


def old_machines_left(facts: Facts) -> bool:
    """Machines with an operating system without updates are still in use."""
    left = facts.inputs("E02").get("win10")
    return isinstance(left, int) and left > 0


CHECKS: Mapping[str, Callable[[Facts], bool]] = {
    check.__name__: check
    for check in (
        less_than_one_person,
        plan_expired,
        own_contract_ends_soon,
        proven_contract_ends_soon,
        old_machines_left,
    )
}
