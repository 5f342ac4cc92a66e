"""A small fictional village for the tests of the report: what it said, and its report."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from dxdesk import paths
from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.interview import Interview
from dxdesk.ask.loading import question_set_from
from dxdesk.ask.municipality import Municipality
from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import System
from dxdesk.assess.assessing import assess
from dxdesk.assess.scale import scale_from
from dxdesk.report.composing import compose
from dxdesk.report.layers import without_withheld
from dxdesk.report.needs_report import AskedQuestion, NeedsReport, ReportedNeed, SupportRequest
from dxdesk.report.request_rules import Limit, RequestRules, request_rules_from
from dxdesk.schemes.shelf_records import schemes_from

QUESTIONS = question_set_from(paths.resource_texts("questions"))
SCALE = scale_from(paths.resource_texts("assess"))
SHELF = schemes_from(paths.resource_texts("schemes"))
SHIPPED_RULES = request_rules_from(paths.resource_texts("report"))
# Without the limit of three, so that every need's request can be looked at.
RULES = replace(SHIPPED_RULES, limits=(Limit("requests", 34),))
VILLAGE = Municipality("993018", "星見村", "ほしみむら", "99", "例示県", 35.0, 135.0)
TODAY = date(2026, 11, 23)

PEOPLE = (
    Person("p1", "髙﨑 𠮷子", post="主事", share_tenths=6, skills=("ネットワーク",)),
    Person("p2", "葛\U000e0100城 一", share_tenths=1, deputy_for=("p1",)),
)
SYSTEMS = (
    System("op01", "住民基本台帳", operation="01", migration="done"),
    System(
        "s1",
        "電子申請",
        vendor="星見システムズ",
        contract_end=date(2027, 3, 31),
        yearly_cost_yen=349_000,
        joint_item="EAPPLY",
    ),
)
SAID: Mapping[str, Any] = {
    "A02": {"number": 6200, "date": "2026-10-31"},
    "A04": {"department": "総務課", "post": "主事", "name": "髙﨑 𠮷子", "phone": "0000"},
    "B01": 1,
    "B06": "none",
    "B07": "memo",
    "D01": {"01": "done"},
    "J04": "copy",
    "J05": "one",
    "J06": "once",
    "F01": "none",
    "F02": "old",
    "F03": "oral",
    "P01": "役場の町づくり課と\n話が合わない",
    "P02": ["N01", "N06", "N24"],
    "P06": "together",
    "P07": "w1",
    "P08": ["proc", "gyosei", "net"],
    "R01": [{"date": "2026-06-09"}, {"date": "2026-07-10"}],
}


def interview(**said: Any) -> Interview:
    """What the village said; None takes an answer back, an `Answer` is taken as it is."""
    answers = {
        code: replace(value, question=code)
        if isinstance(value, Answer)
        else Answer(code, AnswerState.ANSWERED, value, answered_on=date(2026, 11, 5))
        for code, value in {**SAID, **said}.items()
        if value is not None
    }
    return Interview(QUESTIONS, VILLAGE.code, answers, PEOPLE, SYSTEMS)


def report(
    *,
    withheld: Collection[str] = (),
    day: date = TODAY,
    rules: RequestRules = RULES,
    town: Municipality = VILLAGE,
    **said: Any,
) -> NeedsReport:
    """The report the village sends."""
    asked = without_withheld(interview(**said), frozenset(withheld))
    return compose(
        asked,
        assess(asked, SCALE, SHELF, day),
        SCALE,
        SHELF,
        town,
        rules=rules,
        edition=1,
        composed_on=day,
        withheld=withheld,
    )


def question(of: NeedsReport, code: str) -> AskedQuestion:
    """One question of a report."""
    return next(each for each in of.questions if each.id == code)


def need(of: NeedsReport, code: str) -> ReportedNeed:
    """One need of a report."""
    return next(each for each in of.needs if each.code == code)


def request(of: NeedsReport, code: str) -> SupportRequest:
    """The request made for one need."""
    return next(each for each in of.requests if each.need == code)
