"""What a municipality is told names nobody else."""

from __future__ import annotations

import re

import pytest

from dxdesk.plan.plan import UnmetNeed
from dxdesk.plan.reasons import SENTENCES
from dxdesk.plan.told_reasons import CHANGE, WHY, told_sentences

OF_OTHERS = {"name", "names", "displaced", "count", "change", "minutes", "limit", "more", "town"}


def _holes(sentence: str) -> set[str]:
    return set(re.findall(r"\{(\w+)", sentence))


def test_every_reason_and_every_change_has_a_sentence_for_the_municipality() -> None:
    repairs = {code for code in SENTENCES if code.startswith("PIN_")}
    repairs |= {"MUST_GIVEN_UP", "WEEKDAYS_LEFT_OUT"}
    assert set(WHY) | set(CHANGE) == set(SENTENCES) - repairs | {"PINNED"}


@pytest.mark.parametrize("code", [*WHY, *CHANGE])
def test_it_names_no_person_no_other_municipality_and_no_points(code: str) -> None:
    told = {**WHY, **CHANGE}[code]
    assert not _holes(told) & OF_OTHERS
    assert _holes(told) <= _holes(SENTENCES[code]), "the plan has no value for it"


def test_a_code_of_a_later_program_has_the_general_sentence() -> None:
    why, change = told_sentences(UnmetNeed("990010:N01", "LATER", {}, "RELAX_LATER"))
    assert why and change and not _holes(why + change)
