"""The contradictions from their TOML text: taken whole, or refused whole at the first flaw."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from string import Formatter
from typing import Any, cast

from dxdesk.ask import flaws
from dxdesk.ask.contradictions import Contradiction
from dxdesk.ask.contradictions_worked_out import WORKED_OUT
from dxdesk.ask.flaws import Place
from dxdesk.ask.question_fitness import check_condition
from dxdesk.ask.question_reading import condition_from
from dxdesk.ask.questions import Condition, Kind, Question, QuestionSet
from dxdesk.ask.tables import Shape, check_table, tables, text

FILE = "contradictions.toml"
TABLE: Shape = {
    **dict.fromkeys(("id", "why", "worked_out"), text),
    "when": tables,
    "says": lambda value: isinstance(value, dict),
}


def contradictions_from(content: str, questions: QuestionSet) -> tuple[Contradiction, ...]:
    """All contradictions, in the order of the file.

    Raises:
        Refusal: E-QUESTIONS with `file`, `id`, `reason` and `at` at the first flaw.
    """
    try:
        raw = tomllib.loads(content)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        Place(FILE).refuse(flaws.NOT_TOML, error)
    shape: Shape = {"contradiction": tables}
    listed = check_table(Place(FILE), raw, shape, needed=shape)["contradiction"]
    found: dict[str, Contradiction] = {}
    for table in cast(list[dict[str, Any]], listed):
        rule = _rule(table, questions)
        if rule.id in found:
            Place(FILE, rule.id).refuse(flaws.ID_TWICE, rule.id)
        found[rule.id] = rule
    return tuple(found.values())


def _rule(table: dict[str, Any], questions: QuestionSet) -> Contradiction:
    id_ = table.get("id", "-")
    place = Place(FILE, id_ if isinstance(id_, str) else "-")
    check_table(place, table, TABLE, needed=("id", "why"))
    if not re.fullmatch("Z[0-9]{2}", table["id"]):
        place.refuse(flaws.CLASH_ID, table["id"])
    if ("when" in table) == ("worked_out" in table) or ("says" in table) == ("when" in table):
        place.refuse(flaws.KEY_MISSING, "when / worked_out, says")
    if "when" in table:
        when = tuple(condition_from(place, each) for each in table["when"])
        _check_when(place, when, questions.by_id)
        return Contradiction(table["id"], table["why"], when)
    _check_says(place, table, questions.by_id)
    return Contradiction(table["id"], table["why"], (), table["worked_out"], table["says"])


def _check_when(place: Place, when: tuple[Condition, ...], known: Mapping[str, Question]) -> None:
    asked = [condition.question for condition in when]
    for question in asked:
        if question not in known:
            place.refuse(flaws.CONDITION_UNKNOWN, question)
        if asked.count(question) > 1:
            place.refuse(flaws.CLASH_TWICE, question)
    if len(asked) < 2:
        place.refuse(flaws.CLASH_ALONE, ", ".join(asked))
    for condition in when:
        check_condition(place, condition, known[condition.question])
        _check_possible(place, condition, known[condition.question])
    for condition in when:
        _check_seen_together(place, known[condition.question], when, known)


def _check_possible(place: Place, condition: Condition, target: Question) -> None:
    """Not knowing contradicts nothing, and what can never hold is a slip of the pen."""
    if condition.unknown:
        place.refuse(flaws.CONDITION_UNFIT, condition.question)
    least, most = condition.at_least or 0, condition.at_most
    highest = target.most if most is None else most
    if highest is not None and least > highest:
        place.refuse(flaws.CONDITION_NEVER, f"{condition.question} {least}")
    codes = {choice.code for choice in target.choices}
    if condition.none_of and target.kind is Kind.SINGLE and codes <= set(condition.none_of):
        place.refuse(flaws.CONDITION_NEVER, condition.question)


def _check_seen_together(
    place: Place,
    question: Question,
    when: tuple[Condition, ...],
    known: Mapping[str, Question],
) -> None:
    """A question that is hidden whenever the other answer is given can contradict nothing."""
    others = {each.question: each for each in when}
    ways = [
        all(
            known[needed.question].kind is not Kind.SINGLE
            or needed.question not in others
            or _fit(needed, others[needed.question], known[needed.question])
            for needed in way
        )
        for way in question.shown_when
    ]
    if ways and not any(ways):
        place.refuse(flaws.CONDITION_NEVER, question.id)


def _fit(first: Condition, second: Condition, target: Question) -> bool:
    """Whether one choice of `target` meets both."""
    return bool(_choices(first, target) & _choices(second, target))


def _choices(condition: Condition, target: Question) -> set[str]:
    codes = {choice.code for choice in target.choices}
    if condition.one_of:
        return codes & set(condition.one_of)
    return codes - set(condition.none_of)


def _check_says(place: Place, table: dict[str, Any], known: Mapping[str, Question]) -> None:
    if table["worked_out"] not in WORKED_OUT:
        place.refuse(flaws.WORD_UNKNOWN, table["worked_out"])
    facts = WORKED_OUT[table["worked_out"]].facts
    if len(table["says"]) < 2:
        place.refuse(flaws.CLASH_ALONE, ", ".join(table["says"]))
    for question, words in table["says"].items():
        if question not in known:
            place.refuse(flaws.CONDITION_UNKNOWN, question)
        if not isinstance(words, str) or not words:
            place.refuse(flaws.TYPE_WRONG, question)
        for wanted in _placeholders(place, words):
            if wanted not in facts:
                place.refuse(flaws.WORD_UNKNOWN, wanted)


def _placeholders(place: Place, words: str) -> list[str]:
    try:
        return [name for _, name, _, _ in Formatter().parse(words) if name is not None]
    except ValueError:
        place.refuse(flaws.TYPE_WRONG, words)
