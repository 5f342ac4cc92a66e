"""Answers that do not fit each other. Hidden, unknown and open ones never contradict anything."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from dxdesk.ask.contradictions_worked_out import WORKED_OUT
from dxdesk.ask.grids import UNKNOWN_ROW
from dxdesk.ask.interview import ANSWERED, Interview
from dxdesk.ask.questions import Condition
from dxdesk.ask.visibility import holds


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two or more answers that cannot all be meant; `why` says so in one plain sentence.

    Either all conditions of `when` hold, or the function named by `worked_out` finds it; `says`
    then has the words of each side, by question.
    """

    id: str
    why: str
    when: tuple[Condition, ...] = ()
    worked_out: str = ""
    says: Mapping[str, str] = field(default_factory=dict)

    @property
    def questions(self) -> tuple[str, ...]:
        """The questions whose answers meet here."""
        return tuple(each.question for each in self.when) or tuple(self.says)


@dataclass(frozen=True, slots=True)
class Side:
    """One of the answers. With another `basis` it is another answer."""

    question: str
    basis: str
    value: object = None  # the answer, of a grid only the rows concerned
    said: str = ""  # in words, where the answer as a whole would hide the point


@dataclass(frozen=True, slots=True)
class Clash:
    """A contradiction that holds now."""

    rule: Contradiction
    sides: tuple[Side, ...]

    @property
    def basis(self) -> dict[str, str]:
        """What was said on each side, by question."""
        return {side.question: side.basis for side in self.sides}


@dataclass(frozen=True, slots=True)
class Kept:
    """The office's word that both answers are meant, for as long as neither changes."""

    contradiction: str
    basis: Mapping[str, str]
    reason: str
    kept_on: date


def clashes(interview: Interview, rules: Iterable[Contradiction]) -> tuple[Clash, ...]:
    """The contradictions that hold for the answers as they are, in the order of the rules."""
    found = (_clash(interview, rule) for rule in rules)
    return tuple(clash for clash in found if clash is not None)


def kept_now(clash: Clash, kept: Iterable[Kept]) -> Kept | None:
    """The word that keeps this clash; None where there is none, or an answer has changed since."""
    for each in kept:
        if each.contradiction == clash.rule.id and dict(each.basis) == clash.basis:
            return each
    return None


def _clash(interview: Interview, rule: Contradiction) -> Clash | None:
    if any(interview.state(question) != ANSWERED for question in rule.questions):
        return None
    if rule.worked_out:
        return _worked_out(interview, rule)
    if not all(_meets(interview, condition) for condition in rule.when):
        return None
    return Clash(rule, tuple(_side(interview, condition) for condition in rule.when))


def _worked_out(interview: Interview, rule: Contradiction) -> Clash | None:
    facts = WORKED_OUT[rule.worked_out].find(interview)
    if facts is None:
        return None
    said = {question: words.format(**facts) for question, words in rule.says.items()}
    return Clash(rule, tuple(Side(q, words, said=words) for q, words in said.items()))


def _side(interview: Interview, condition: Condition) -> Side:
    value = interview.value(condition.question)
    basis = json.dumps(value, ensure_ascii=False, sort_keys=True)  # one text for one value
    if condition.one_of and isinstance(value, Mapping):
        value = {row: said for row, said in value.items() if said in condition.one_of}
    return Side(condition.question, basis, value)


def _meets(interview: Interview, condition: Condition) -> bool:
    value = interview.value(condition.question)
    if condition.none_of and isinstance(value, Mapping) and UNKNOWN_ROW in value.values():
        return False  # the row nobody knows may be the one
    return holds(condition, ANSWERED, value)
