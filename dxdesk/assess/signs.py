"""Signs: conditions on answers that open a need, hold a gate or fire a rule."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from dxdesk.assess.facts import Facts


@dataclass(frozen=True, slots=True)
class Sign:
    """What `question` must have been answered with, or a named check.

    `one_of` looks at a choice, any choice of a multi, any row of a grid; `none_of` holds when the
    question is answered with none of them; `unknown` when 「わからない」 was chosen.
    """

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
    if sign.unknown:
        return facts.state(sign.question) == "unknown"
    if facts.state(sign.question) != "answered":
        return False
    return _choices_fit(sign, facts) and _number_fits(sign, facts)


def all_hold(signs: tuple[Sign, ...], facts: Facts) -> bool:
    """Whether every one of the signs holds; no signs ask for nothing."""
    return all(holds(sign, facts) for sign in signs)


def shown_by(when: tuple[tuple[Sign, ...], ...], facts: Facts) -> tuple[Sign, ...]:
    """The signs of every group that holds as a whole, in order; empty when none does."""
    return tuple(sign for group in when if all_hold(group, facts) for sign in group)


def _choices_fit(sign: Sign, facts: Facts) -> bool:
    chosen = set(facts.choices(sign.question))
    if sign.one_of and not chosen & set(sign.one_of):
        return False
    return not chosen & set(sign.none_of)


def _number_fits(sign: Sign, facts: Facts) -> bool:
    if sign.at_least is None and sign.at_most is None:
        return True
    number = facts.number(sign.question)
    if number is None:
        return False
    low = sign.at_least is None or number >= sign.at_least
    return low and (sign.at_most is None or number <= sign.at_most)


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
