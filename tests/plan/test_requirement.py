"""What the program may say about the accelerator requirement."""

from __future__ import annotations

import pytest

from dxdesk.plan.requirement import REQUIREMENT_SENTENCES, accelerator_check
from tests.plan.small import person


@pytest.mark.parametrize(
    ("known", "outcome", "reason"),
    [
        ({"practice_years": 5, "supports_towns_mainly": True}, "met", "MET"),
        (
            {"certificates": ("ITストラテジスト試験",), "supports_towns_mainly": True},
            "met",
            "MET",
        ),
        ({"equal_knowledge": True, "supports_towns_mainly": True}, "met", "MET"),
        ({"practice_years": 9, "supports_towns_mainly": False}, "not", "NOT_MAIN_DUTY"),
        ({"practice_years": 9}, "unknown", "UNKNOWN_MAIN_DUTY"),
        ({"practice_years": 4, "supports_towns_mainly": True}, "unknown", "UNKNOWN_KNOWLEDGE"),
        (
            {"practice_years": 4, "equal_knowledge": False, "supports_towns_mainly": True},
            "not",
            "NOT_KNOWLEDGE",
        ),
        (
            {"certificates": ("情報処理安全確保支援士",), "supports_towns_mainly": True},
            "unknown",
            "UNKNOWN_KNOWLEDGE",
        ),
        ({}, "unknown", "UNKNOWN_KNOWLEDGE"),
    ],
)
def test_the_requirement_is_met_not_met_or_not_known(
    known: dict[str, object], outcome: str, reason: str
) -> None:
    check = accelerator_check(person(1, **known))
    assert (check.outcome, check.reason) == (outcome, reason)
    why = REQUIREMENT_SENTENCES[check.why].format(**check.values) if check.why else ""
    assert REQUIREMENT_SENTENCES[reason].format(why=why, **check.values)
    assert (outcome == "met") == bool(why)
