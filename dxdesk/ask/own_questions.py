"""A prefecture's own questions: one more section behind the national ones, and never in them.

They have the shape of the files in `resources/questions`, read by the same strict readers. They
are not scored, may look back at national answers, and change nothing about national questions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil
from typing import Any, cast
from zlib import crc32

from dxdesk.ask import flaws
from dxdesk.ask.characters import why_not
from dxdesk.ask.flaws import Place
from dxdesk.ask.loading import SECTION, SECTION_FILE, in_order, toml_of
from dxdesk.ask.question_fitness import check_parts
from dxdesk.ask.question_ids import own_section
from dxdesk.ask.question_reading import question_from
from dxdesk.ask.questions import EntryMode, Question, QuestionSet, Section
from dxdesk.ask.tables import check_table

CODE = "E-QUESTIONS-OWN"
MOST = {"question": 50, "choices": 20, "rows": 30, "fields": 12}
LONGEST = {"title": 30, "text": 200, "label": 80, "short": 20, "unit": 10, "code": 30}
LONGEST_OTHER = 500
HIGHEST = 10**12
_NOT_OWN = ("dimension", "feeds", "records", "survey_item", "points_rule")


@dataclass(frozen=True, slots=True)
class OwnQuestions:
    """The section of one prefecture."""

    section: Section
    questions: tuple[Question, ...]
    mark: str  # 8 hexadecimal digits of the file: another text, another mark


def own_questions_from(
    file: str, content: str, prefecture: str, national: QuestionSet
) -> OwnQuestions:
    """The own questions of the prefecture with these two digits.

    Raises:
        Refusal: E-QUESTIONS-OWN with `file`, `id`, `reason` and `at` at the first flaw.
    """
    place, code = Place(file, code=CODE), own_section(prefecture)
    table = check_table(place, toml_of(place, content), SECTION_FILE, needed=SECTION_FILE)
    _refuse_unshowable(place, table, "")
    head = check_table(place, table["section"], SECTION, needed=SECTION)
    if head["code"] != code:
        place.refuse(flaws.OWN_SECTION, f"{head['code']} ≠ {code}")
    raw = cast(list[dict[str, object]], table["question"])
    if not raw:
        place.refuse(flaws.SECTION_EMPTY, "question")
    if not 1 <= cast(int, head["minutes"]) <= 240:
        place.refuse(flaws.OWN_LIMIT, "minutes")
    placed = [_question(place, each, code) for each in raw]
    in_order(placed, national.by_id)
    section = Section(**cast(dict[str, Any], head))
    return OwnQuestions(
        section, tuple(each for _, each in placed), f"{crc32(content.encode()):08x}"
    )


def _question(place: Place, raw: dict[str, object], section: str) -> tuple[Place, Question]:
    id_ = raw.get("id", "-")
    place = replace(place, id=id_[:20] if isinstance(id_, str) else "-")
    question = question_from(place, raw, section)
    if not (id_ == question.id and id_[:-2] == section and id_[-2:].isdecimal() and id_.isascii()):
        place.refuse(flaws.OWN_ID, question.id)
    check_parts(place, question)
    if question.scored:
        place.refuse(flaws.OWN_SCORED, "scored")
    for part in _NOT_OWN:
        if getattr(question, part):
            place.refuse(flaws.OWN_SCORED, part)
    return place, question


def _refuse_unshowable(place: Place, raw: object, key: str) -> None:
    """What the readers let pass in our own files because we wrote them ourselves."""
    if isinstance(raw, dict):
        for name, value in raw.items():
            inside = replace(place, id=raw["id"][:20]) if isinstance(raw.get("id"), str) else place
            _refuse_unshowable(inside, value, name)
    elif isinstance(raw, list):
        if len(raw) > MOST.get(key, 100):
            place.refuse(flaws.OWN_LIMIT, f"{key} {len(raw)}")
        for value in raw:
            _refuse_unshowable(place, value, key)
    elif isinstance(raw, str):
        if len(raw) > LONGEST.get(key, LONGEST_OTHER):
            place.refuse(flaws.OWN_LIMIT, f"{key} {len(raw)}")
        for character in raw:
            if why_not(character):
                place.refuse(flaws.CHARACTER_STRANGE, f"{key} U+{ord(character):04X}")
    elif isinstance(raw, int) and abs(raw) > HIGHEST:
        place.refuse(flaws.OWN_LIMIT, key)


def with_own(
    national: QuestionSet, own: OwnQuestions | None, withdrawn: Sequence[Question] = ()
) -> QuestionSet:
    """The national questions, the own ones behind them, and those once asked within reach."""
    asked = own.questions if own else ()
    known = {**national.by_id, **{each.id: each for each in asked}}
    gone = tuple(replace(each, withdrawn=True) for each in withdrawn if each.id not in known)
    return replace(
        national,
        version=f"{national.version}+{own.section.code}-{own.mark}" if own else national.version,
        sections=(*national.sections, own.section) if own else national.sections,
        questions=(*national.questions, *asked),
        by_id={**known, **{each.id: each for each in gone}},
        own=own.section.code if own else "",
        core_minutes=national.core_minutes + (_core_minutes(own) if own else 0),
        withdrawn=gone,
    )


def _core_minutes(own: OwnQuestions) -> int:
    """What the own questions add to the time of those that a request needs."""
    core = sum(each.tier is EntryMode.CORE for each in own.questions)
    return ceil(Fraction(own.section.minutes * core, len(own.questions)))


def newest_of(sets: Sequence[OwnQuestions]) -> Mapping[str, Question]:
    """Every question ever asked, by id, as it was worded last; `sets` oldest first."""
    return {question.id: question for own in sets for question in own.questions}
