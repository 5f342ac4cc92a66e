"""What a well-formed reply may hold: bounds and forms that its types alone do not say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dxdesk.errors import Refusal
from dxdesk.exchange.headers import MAX_SERIAL
from dxdesk.report.question_ids import is_question_id
from dxdesk.report.reply import (
    ASKING,
    FINE,
    NOT_THIS_YEAR,
    OUTCOMES,
    REMARK_WORDS,
    SERVED,
    STATES,
    Decision,
    Remark,
    Reply,
    Similar,
    Visit,
)
from dxdesk.report.town_codes import is_town_code

FEWEST_SIMILAR = 5  # fewer other towns could be recognised
MOST = {"remarks": 1000, "decisions": 200, "similar": 30}
LONGEST = 4000  # characters of one text a person writes
_CODE = re.compile("[A-Z][0-9]{2}")
_MODES = frozenset(("onsite", "remote"))
Checks = Iterator[tuple[str, bool]]


def refuse_unsound_reply(reply: Reply) -> None:
    """Raise Refusal E-REPLY naming the first entry that is out of form or out of bounds."""
    for where, sound in _checks(reply):
        if not sound:
            raise Refusal("E-REPLY", where=where)


def _checks(reply: Reply) -> Checks:
    yield "town", is_town_code(reply.town)
    yield "prefecture", reply.prefecture == reply.town[:2]
    yield "number", 1 <= reply.number <= MAX_SERIAL
    yield "fiscal_year", 1900 <= reply.fiscal_year <= 9999  # a wrong clock does no harm
    yield "state", reply.state in STATES
    yield "report_serial", 1 <= reply.report_serial <= MAX_SERIAL
    yield "report_sha256", re.fullmatch("[0-9a-f]{64}", reply.report_sha256) is not None
    yield "report_edition", 1 <= reply.report_edition <= 9999
    yield "answer_by", reply.answer_by is None or reply.state == ASKING
    yield "message", len(reply.message) <= LONGEST
    yield "contact", len(reply.contact) <= LONGEST
    for name, most in MOST.items():
        yield name, len(getattr(reply, name)) <= most
    yield from _remark_checks(reply.remarks)
    yield from _decision_checks(reply.decisions)
    yield from _similar_checks(reply.similar, reply.similar_towns)


def _remark_checks(remarks: tuple[Remark, ...]) -> Checks:
    """Each question once; only 「これで結構です」 may say nothing more."""
    yield "remarks", len({each.question for each in remarks}) == len(remarks)
    for each in remarks:
        where = f"remarks {each.question}"
        yield where, is_question_id(each.question)
        yield where, each.word in REMARK_WORDS and len(each.said) <= LONGEST
        yield where, bool(each.said.strip()) or each.word == FINE


def _decision_checks(decisions: tuple[Decision, ...]) -> Checks:
    """Who is served is told who comes; who is not is told why."""
    yield "decisions", len({each.need for each in decisions}) == len(decisions)
    for each in decisions:
        where = f"decisions {each.need}"
        yield where, _CODE.fullmatch(each.need) is not None
        yield where, each.outcome in OUTCOMES and 0 <= each.asked_days <= 600
        yield where, bool(each.visits) == (each.outcome == SERVED) and len(each.visits) <= 20
        yield where, each.outcome != NOT_THIS_YEAR or bool(each.why)
        for visit in each.visits:
            yield where, _is_possible(visit)


def _is_possible(visit: Visit) -> bool:
    return visit.first_on <= visit.last_on and 0 <= visit.days <= 600 and visit.mode in _MODES


def _similar_checks(similar: tuple[Similar, ...], towns: int) -> Checks:
    """Counts of at least five other towns, or none at all."""
    yield "similar_towns", 0 <= towns <= 2000
    yield "similar", not similar or towns >= FEWEST_SIMILAR
    yield "similar", len({each.dimension for each in similar}) == len(similar)
    for each in similar:
        where = f"similar {each.dimension}"
        yield where, each.level is None or 0 <= each.level <= 4
        yield where, len(each.towns) == 5 and min(each.towns) >= 0
        yield where, FEWEST_SIMILAR <= sum(each.towns) <= towns
