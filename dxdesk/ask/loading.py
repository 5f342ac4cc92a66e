"""The question set from its TOML texts: taken whole, or refused whole at the first flaw."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from typing import Any, cast

from dxdesk.ask import flaws
from dxdesk.ask.flaws import Place
from dxdesk.ask.question_fitness import check_conditions, check_parts
from dxdesk.ask.question_ids import OWN_LETTER
from dxdesk.ask.question_reading import question_from
from dxdesk.ask.questions import Question, QuestionSet, Section
from dxdesk.ask.tables import Shape, check_table, tables, text, texts, whole

SET_FILE = "question_set.toml"
SET: Shape = {
    "version": text,
    "sections": texts,
    "quick": texts,
    "quick_minutes": whole,
    "core_minutes": whole,
}
SECTION: Shape = {"code": text, "title": text, "intro": text, "minutes": whole}
SECTION_FILE: Shape = {"section": lambda value: isinstance(value, dict), "question": tables}


def question_set_from(files: Mapping[str, str]) -> QuestionSet:
    """All sections and questions, in the order of `question_set.toml`.

    Raises:
        Refusal: E-QUESTIONS with `file`, `id`, `reason` and `at` at the first flaw.
    """
    if SET_FILE not in files:
        Place(SET_FILE).refuse(flaws.FILE_MISSING, SET_FILE)
    head = cast(
        dict[str, Any],
        check_table(Place(SET_FILE), toml_of(Place(SET_FILE), files[SET_FILE]), SET, needed=SET),
    )
    read = _section_tables(files, head["sections"])
    sections = tuple(_section(*read[code]) for code in head["sections"])
    placed = [each for code in head["sections"] for each in _questions(code, *read[code])]
    by_id = in_order(placed, {})
    for id_ in head["quick"]:
        if id_ not in by_id:
            Place(SET_FILE, id_).refuse(flaws.QUICK_MISSING, id_)
    return QuestionSet(
        version=head["version"],
        sections=sections,
        questions=tuple(by_id.values()),
        quick=tuple(head["quick"]),
        quick_minutes=head["quick_minutes"],
        core_minutes=head["core_minutes"],
        by_id=by_id,
    )


def toml_of(place: Place, content: str) -> dict[str, object]:
    """The tables of one file, refused where it is not TOML."""
    try:
        return tomllib.loads(content)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        place.refuse(flaws.NOT_TOML, error)


def _section_tables(
    files: Mapping[str, str], wanted: list[str]
) -> dict[str, tuple[str, dict[str, Any]]]:
    """File name and content by section code."""
    found: dict[str, tuple[str, dict[str, Any]]] = {}
    for file, content in files.items():
        if file == SET_FILE:
            continue
        place = Place(file)
        table = check_table(place, toml_of(place, content), SECTION_FILE, needed=("section",))
        code = str(check_table(place, table["section"], SECTION, needed=SECTION)["code"])
        if code.startswith(OWN_LETTER):
            Place(file, code).refuse(flaws.SECTION_RESERVED, code)
        if code not in wanted:
            Place(file, code).refuse(flaws.SECTION_STRAY, code)
        if code in found:
            Place(file, code).refuse(flaws.SECTION_TWICE, code)
        found[code] = (file, table)
    for code in wanted:
        if code not in found:
            Place(SET_FILE, code).refuse(flaws.SECTION_MISSING, code)
        if wanted.count(code) > 1:
            Place(SET_FILE, code).refuse(flaws.CODE_TWICE, code)
    return found


def _section(file: str, table: Mapping[str, Any]) -> Section:
    if not table.get("question"):
        Place(file, table["section"]["code"]).refuse(flaws.SECTION_EMPTY, "question")
    return Section(**table["section"])


def _questions(section: str, file: str, table: Mapping[str, Any]) -> list[tuple[Place, Question]]:
    found = []
    for raw in table["question"]:
        id_ = raw.get("id", "-")
        place = Place(file, id_ if isinstance(id_, str) else "-")
        question = question_from(place, raw, section)
        if not re.fullmatch(re.escape(section) + "[0-9]{2}", question.id):
            place.refuse(flaws.ID_STRANGE, question.id)
        check_parts(place, question)
        found.append((place, question))
    return found


def in_order(
    placed: Sequence[tuple[Place, Question]], earlier: Mapping[str, Question]
) -> dict[str, Question]:
    """The questions by id behind those that come `earlier`; conditions look back only."""
    everything = {question.id: question for _, question in placed}
    before: dict[str, Question] = dict(earlier)
    for place, question in placed:
        if question.id in before:
            place.refuse(flaws.ID_TWICE, question.id)
        check_conditions(place, question, before, everything)
        before[question.id] = question
    return before
