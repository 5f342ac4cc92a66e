"""Which answers tell where an office is weak, and why each of them is sealed once more."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any, cast

from dxdesk.ask import flaws
from dxdesk.ask.flaws import Place
from dxdesk.ask.interview import ANSWERED, UNKNOWN, Interview
from dxdesk.ask.questions import QuestionSet
from dxdesk.ask.tables import Shape, check_table, tables, text

FILE = "sealed.toml"
TABLE: Shape = dict.fromkeys(("question", "reason"), text)
_SHIPPED = re.compile("[A-Z][0-9]{2}")
_SAID = (ANSWERED, UNKNOWN, "not_applicable")


def sealed_questions_from(content: str, questions: QuestionSet) -> Mapping[str, str]:
    """The reason for sealing, by question, in the order of the file.

    A question on which another depends cannot be sealed: whether the other is asked would tell
    the answer. Neither can people and systems, which are shown in tables of their own. Questions
    of a prefecture's own may depend on one; with the answer sealed they count as not asked.

    Raises:
        Refusal: E-QUESTIONS with `file`, `id`, `reason` and `at` at the first flaw.
    """
    try:
        raw = tomllib.loads(content)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        Place(FILE).refuse(flaws.NOT_TOML, error)
    shape: Shape = {"sealed": tables}
    listed = check_table(Place(FILE), raw, shape, needed=shape)["sealed"]
    depended_on, found = set(_depended_on(questions)), dict[str, str]()
    for table in cast(list[dict[str, Any]], listed):
        check_table(Place(FILE), table, TABLE, needed=TABLE)
        id_ = table["question"]
        place = Place(FILE, id_)
        if id_ in found:
            place.refuse(flaws.ID_TWICE, id_)
        if id_ not in questions.by_id:
            continue  # a newer set of questions, brought by a kit, asks it no more
        if id_ in depended_on or questions.by_id[id_].records:
            place.refuse(flaws.NOT_SEALABLE, id_)
        found[id_] = table["reason"]
    return found


def _depended_on(questions: QuestionSet) -> Iterator[str]:
    for question in questions.questions:
        if not _SHIPPED.fullmatch(question.id):
            continue
        for alternative in question.shown_when:
            yield from (condition.question for condition in alternative)


def blinded(interview: Interview, sealed: Collection[str]) -> Interview:
    """The interview as if nothing had been said to these questions."""
    kept = {id_: each for id_, each in interview.answers.items() if id_ not in sealed}
    return replace(interview, answers=kept)


def said_among(interview: Interview, sealed: Collection[str]) -> frozenset[str]:
    """Those of these questions to which something was said: an answer, わからない or 対象外."""
    return frozenset(
        id_
        for id_ in sealed
        if id_ in interview.question_set.by_id and interview.state(id_) in _SAID
    )
