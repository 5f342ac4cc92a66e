"""A fictional town for the tests of the assessment: answers in, interview or assessment out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from dxdesk import paths
from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.interview import Interview
from dxdesk.ask.loading import question_set_from
from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import System
from dxdesk.assess.assessing import assess
from dxdesk.assess.assessment import Assessment, DimensionLevel, Need
from dxdesk.assess.facts import Facts
from dxdesk.assess.scale import scale_from
from dxdesk.schemes.shelf_records import schemes_from

QUESTIONS = question_set_from(paths.resource_texts("questions"))
SCALE = scale_from(paths.resource_texts("assess"))
SHELF = schemes_from(paths.resource_texts("schemes"))
TODAY = date(2026, 11, 23)
UNKNOWN, LATER, NOT_APPLICABLE = AnswerState.UNKNOWN, AnswerState.LATER, AnswerState.NOT_APPLICABLE


def operations(migrations: Mapping[str, str]) -> tuple[System, ...]:
    """Some of the standard operations (D01) as ledger records: {"01": "done"}."""
    return tuple(
        System(key=f"op{code}", name=code, operation=code, migration=migration)
        for code, migration in migrations.items()
    )


def migrated(migrations: Mapping[str, str]) -> tuple[System, ...]:
    """All 20 operations; those not named are not handled by the town."""
    codes = [operation.code for operation in SHELF.standard_operations]
    return operations({code: migrations.get(code, "na") for code in codes})


def contract(
    end: date | None, *, item: str = "", key: str = "s1", name: str = "電子申請"
) -> System:
    return System(key=key, name=name, contract_end=end, joint_item=item)


def sharing(*tenths: int | None) -> tuple[Person, ...]:
    """People by the tenths of the week they give to IT."""
    return tuple(
        Person(key=f"p{n}", name=f"担当{n}", share_tenths=share) for n, share in enumerate(tenths)
    )


def interview(
    *, people: tuple[Person, ...] = (), systems: tuple[System, ...] = (), **said: Any
) -> Interview:
    """What the town said; an AnswerState in place of a value is one of the ways of not saying."""
    answers = {
        code: Answer(code, value)
        if isinstance(value, AnswerState)
        else Answer(code, AnswerState.ANSWERED, value)
        for code, value in said.items()
    }
    return Interview(QUESTIONS, "993018", answers, people, systems)


def facts(today: date = TODAY, /, **said: Any) -> Facts:
    return Facts(interview(**said), SHELF, today)


def assessed(today: date = TODAY, /, **said: Any) -> Assessment:
    return assess(interview(**said), SCALE, SHELF, today)


def need_of(assessment: Assessment, code: str) -> Need:
    return next(need for need in assessment.needs if need.code == code)


def level_of(assessment: Assessment, code: str) -> DimensionLevel:
    return next(level for level in assessment.dimensions if level.code == code)


def open_needs(assessment: Assessment) -> set[str]:
    return {need.code for need in assessment.needs}


def proposed(need: Need) -> list[tuple[str, str]]:
    return [(support.code, support.rule) for support in need.supports]


# Domain 8.8: 6,200 inhabitants, one person with seven tenths of the week, 23 November 2026.
WORKED_EXAMPLE: dict[str, Any] = {
    "people": sharing(6, 1),
    "systems": (contract(date(2027, 3, 31)),),
    "A02": {"number": 6200, "date": "2026-10-31"},
    "B01": 1,
    "B04": "person",
    "B06": "part",
    "B07": "memo",
    "B08": {
        "inquiries": 4,
        "vendors": 2,
        "surveys": 2,
        "devices": 0,
        "planning": 1,
        "other": 1,
    },
    "J04": "copy",
    "J05": "one",
    "J06": "once",
    "F01": "none",
    "F02": "old",
    "F03": "oral",
    "P02": ["N01", "N06", "N24"],
    "P06": "together",
    "R01": [{"date": "2026-06-09"}, {"date": "2026-07-10"}],
}
