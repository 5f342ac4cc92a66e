"""What a well-formed report may hold: bounds and forms that its types alone do not say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from functools import lru_cache

from dxdesk.errors import Refusal
from dxdesk.exchange.canonical import strict_json
from dxdesk.exchange.soundness_beside import (
    attachment_checks,
    contradiction_checks,
    is_sound_layer,
    leader_checks,
    reply_answer_checks,
)
from dxdesk.plan.pool import TALENTS
from dxdesk.report.needs_report import (
    AskedQuestion,
    NeedsReport,
    ReportedLevel,
    ReportedNeed,
    SealedPart,
    SupportRequest,
    TownChoice,
)
from dxdesk.report.question_ids import is_own_id, is_question_id, own_section
from dxdesk.report.town_codes import is_town_code

MOST = {
    "questions": 1000,
    "people": 500,
    "systems": 5000,
    "levels": 30,
    "needs": 200,
    "requests": 200,
    "choices": 400,
    "changes": 5000,
    "contradictions": 99,
    "attachments": 200,
    "leaders": 500,
    "answers_to_reply": 1000,
}
STATES = frozenset(
    (
        *("answered", "unknown", "later", "not_applicable"),
        *("unanswered", "hidden", "withheld", "sealed"),
    )
)
MODES = frozenset(("onsite", "hybrid", "remote"))
CHOICES = frozenset(("added", "dropped", "ranked", "edited"))
BANDS = frozenset(("urgent", "this_year", "planned"))
_SHORT = 40  # characters of an answer that is looked at once only
_MONTH = re.compile("[0-9]{4}-(0[1-9]|1[0-2])")
_DECIMAL = re.compile(r"([0-9]{1,4}(\.[0-9]{1,4})?)?")


def refuse_unsound(report: NeedsReport) -> None:
    """Raise Refusal E-REPORT naming the first entry that is out of form or out of bounds."""
    for where, sound in _checks(report):
        if not sound:
            raise Refusal("E-REPORT", where=where)


def _checks(report: NeedsReport) -> Iterator[tuple[str, bool]]:
    yield "town.code", is_town_code(report.town.code)
    yield "town.prefecture", report.town.prefecture == report.town.code[:2]
    yield "town.population", _within(report.town.population, 0, 20_000_000)
    yield "fiscal_year", _within(report.fiscal_year, 1900, 9999)  # a wrong clock does no harm
    yield "edition", _within(report.edition, 1, 9999)
    for name, most in MOST.items():
        yield name, len(getattr(report, name)) <= most
    yield from _question_checks(report.questions, report.town.prefecture)
    yield from _office_checks(report)
    yield from _need_checks(report.needs)
    yield from _request_checks(report.requests)
    yield from _choice_checks(report.choices)
    yield from contradiction_checks(report.contradictions)
    yield from attachment_checks(report.attachments)
    yield from leader_checks(report.leaders, {person.key for person in report.people})
    yield from reply_answer_checks(report.answers_to_reply)
    yield "replaces", 0 <= report.replaces < max(report.edition, 1)
    sealed = any(question.state == "sealed" for question in report.questions)
    yield "sealed", sealed == (report.sealed is not None)
    if report.sealed is not None:
        yield "sealed", is_sound_layer(report.sealed)


def refuse_unsound_part(part: SealedPart) -> None:
    """The same for the sealed part of a report."""
    for where, sound in _part_checks(part):
        if not sound:
            raise Refusal("E-REPORT", where=where)


def _part_checks(part: SealedPart) -> Iterator[tuple[str, bool]]:
    yield "town", is_town_code(part.town)
    yield "fiscal_year", _within(part.fiscal_year, 1900, 9999)
    yield "edition", _within(part.edition, 1, 9999)
    for name in MOST.keys() & {each.name for each in fields(part)}:
        yield name, len(getattr(part, name)) <= MOST[name]
    yield from _question_checks(part.questions, part.town[:2])
    yield "questions", all(question.state != "sealed" for question in part.questions)
    yield from _level_checks(part.levels)
    yield from _need_checks(part.needs)
    yield "requests", len({request.need for request in part.requests}) == len(part.requests)
    for request in part.requests:
        yield from _asked_checks(f"requests {request.need}", request)
    yield from contradiction_checks(part.contradictions)
    yield from attachment_checks(part.attachments)
    yield from reply_answer_checks(part.answers_to_reply)


def _question_checks(
    questions: tuple[AskedQuestion, ...], prefecture: str
) -> Iterator[tuple[str, bool]]:
    ids = [question.id for question in questions]
    yield "questions", len(set(ids)) == len(ids)
    for question in questions:
        where = f"questions {question.id}"
        yield where, is_question_id(question.id)
        own = is_own_id(question.id)
        yield where, not own or question.id[:3] == own_section(prefecture)
        yield where, question.state in STATES
        yield where, (question.state == "answered") == bool(question.value)
        if question.value:
            _refuse_loose(question.value)


def _refuse_loose(value: str) -> None:
    """Refuse an answer that is not canonical JSON text. Thousands of towns say "1" or "2"."""
    if len(value) <= _SHORT:
        _refuse_loose_short(value)
    else:
        strict_json(value.encode("utf-8"))


@lru_cache(maxsize=4096)
def _refuse_loose_short(value: str) -> None:
    strict_json(value.encode("utf-8"))


def _office_checks(report: NeedsReport) -> Iterator[tuple[str, bool]]:
    """People, systems, levels and capacity."""
    for entries in (report.people, report.systems):
        keys = [entry.key for entry in entries]
        yield "keys", len(set(keys)) == len(keys)
    for person in report.people:
        yield f"people {person.key}", _within(person.share_tenths, 0, 10)
    for system in report.systems:
        yield f"systems {system.key}", _within(system.yearly_cost_yen, 0, 10**12)
    yield from _level_checks(report.levels)
    yield "capacity", _within(report.capacity.value, 0, 4) and _is_decimal(report.capacity.fte)
    yield "capacity", _within(report.capacity.people, 0, 100_000)


def _level_checks(levels: tuple[ReportedLevel, ...]) -> Iterator[tuple[str, bool]]:
    for level in levels:
        where = f"levels {level.code}"
        yield where, _within(level.level, 0, 4) and _is_decimal(level.mean)
        yield where, 0 <= level.answered <= level.applicable <= 1000
        yield where, 0 <= level.sealed <= level.applicable and not (level.sealed and level.mean)


def _need_checks(needs: tuple[ReportedNeed, ...]) -> Iterator[tuple[str, bool]]:
    codes = [need.code for need in needs]
    yield "needs", len(set(codes)) == len(codes)
    for need in needs:
        where = f"needs {need.code}"
        yield where, re.fullmatch("[A-Z][0-9]{2}", need.code) is not None
        yield where, need.talent in TALENTS and need.band in BANDS
        yield where, 0 <= need.gap <= 4 and 1 <= need.urgency <= 4
        yield where, 0 <= need.capacity_part <= 4 and 0 <= need.rank_part <= 3
        parts = need.gap * 2 + need.urgency * 2 + need.capacity_part + need.rank_part
        yield where, need.priority == parts
        yield where, len(need.reasons) <= 50 and len(need.supports) <= 10


def _request_checks(requests: tuple[SupportRequest, ...]) -> Iterator[tuple[str, bool]]:
    yield "requests", [request.rank for request in requests] == [*range(1, len(requests) + 1)]
    yield "requests", len({request.need for request in requests}) == len(requests)
    for request in requests:
        yield from _asked_checks(f"requests {request.need}", request)


def _asked_checks(where: str, request: SupportRequest) -> Iterator[tuple[str, bool]]:
    yield where, re.fullmatch("[A-Z][0-9]{2}", request.need) is not None
    yield where, bool(request.talents) and set(request.talents) <= set(TALENTS)
    yield where, request.mode in MODES and request.band in BANDS
    yield where, 1 <= request.half_days_per_week <= 10 and 1 <= request.months <= 24
    yield where, 0 <= request.days <= 600 and 0 <= request.priority <= 31
    yield where, _are_months(request.first_month, request.latest_month)


def _choice_checks(choices: tuple[TownChoice, ...]) -> Iterator[tuple[str, bool]]:
    """Each need has each kind of decision once."""
    yield "choices", len({(each.need, each.kind) for each in choices}) == len(choices)
    for each in choices:
        where = f"choices {each.need}"
        yield where, re.fullmatch("[A-Z][0-9]{2}", each.need) is not None
        yield where, each.kind in CHOICES
        yield where, _within(each.rank, 1, 200) and _within(each.computed_rank, 1, 200)
        if each.computed is not None:
            yield from _asked_checks(where, each.computed)


def _within(value: int | None, least: int, most: int) -> bool:
    return value is None or least <= value <= most


def _is_decimal(text: str) -> bool:
    return _DECIMAL.fullmatch(text) is not None


def _are_months(first: str, latest: str) -> bool:
    return bool(_MONTH.fullmatch(first) and _MONTH.fullmatch(latest)) and first <= latest
