"""Points, levels, gates and coverage."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from dxdesk.ask.questions import Treatment
from dxdesk.assess.scoring import half_up, points_of, two_decimals
from tests.assess.fictional_town import (
    LATER,
    NOT_APPLICABLE,
    QUESTIONS,
    SCALE,
    UNKNOWN,
    assessed,
    facts,
    level_of,
    migrated,
    operations,
    sharing,
)

BEST_D1: dict[str, Any] = {
    "people": sharing(10, 10, 10),
    "B01": 5,
    "B04": "ded",
    "B06": "full",
    "B07": "full",
}


@pytest.mark.parametrize(
    ("code", "value", "points"),
    [
        ("B01", 0, 0), ("B01", 1, 1), ("B01", 2, 2), ("B01", 3, 3), ("B01", 4, 3), ("B01", 5, 4),
        ("G01", 0, 0), ("G01", 1, 1), ("G01", 9, 1), ("G01", 10, 2), ("G01", 19, 2),
        ("G01", 20, 3), ("G01", 25, 3), ("G01", 26, 4),
        ("C05", ["none"], 0), ("C05", ["wg"], 1), ("C05", ["agree", "council", "wg", "visit"], 4),
        ("G06", ["none"], 0), ("G06", ["conv", "resv"], 2), ("G06", ["conv", "resv", "line"], 3),
        ("G06", ["conv", "resv", "line", "mobile", "remote"], 4),
        ("E02", {"total": 140, "win10": 0}, 4), ("E02", {"total": 140, "win10": 7}, 2),
        ("E02", {"total": 140, "win10": 8}, 0), ("E02", {"total": 5000, "win10": 1}, 2),
        ("B04", "sec", 3), ("H03", "quit", 1),
    ],
)  # fmt: skip
def test_an_answer_is_worth_the_points_of_the_question_bank(
    code: str, value: object, points: int
) -> None:
    assert points_of(code, facts(**{code: value})) == points


@pytest.mark.parametrize(
    ("tenths", "points"),
    [
        ((4,), 0),
        ((5,), 1),
        ((6, 3), 1),
        ((7, 2, 1), 2),
        ((10, 9), 2),
        ((10, 10), 3),
        ((10,) * 3, 4),
    ],
)
def test_shares_of_the_week_are_added_exactly(tenths: tuple[int, ...], points: int) -> None:
    assert points_of("B02", facts(people=sharing(*tenths))) == points


@pytest.mark.parametrize(
    ("end", "points"),
    [
        ("2026-11-22", 0),
        ("2026-11-23", 2),
        ("2027-11-23", 2),
        ("2027-11-24", 4),
    ],
)
def test_a_plan_is_worth_more_the_longer_it_still_runs(end: str, points: int) -> None:
    assert points_of("C03", facts(C02="pub", C03=end)) == points


def test_a_grid_is_worth_the_mean_of_its_rows() -> None:
    rows = {"01": "done", "02": "fy", "03": "undec", "16": "na"}
    assert points_of("D01", facts(systems=migrated(rows))) == Fraction(7, 3)
    assert points_of("J07", facts(J07={"CHAT": "want", "GIS": "no", "EAPPLY": "own"})) == (
        Fraction(3, 2)
    )


def test_an_unknown_row_of_a_risk_question_counts_one_point() -> None:
    rows = {"01": "done", "02": "unknown", "16": "na"}
    assert points_of("D01", facts(systems=migrated(rows))) == Fraction(5, 2)


def test_a_half_filled_list_of_operations_is_not_scored_but_what_it_says_holds() -> None:
    begun = {"systems": operations({"01": "done", "02": "undec"})}
    assert points_of("D01", facts(**begun)) is None
    assert level_of(assessed(**begun), "D3").gate_reason == ("D01",)


def test_a_grid_of_things_the_town_does_not_do_says_nothing() -> None:
    assert points_of("D01", facts(systems=migrated({"16": "na", "19": "na"}))) is None
    assert points_of("J07", facts(J07={"GIS": "no"})) is None


def test_an_office_without_machines_has_no_share_of_old_ones() -> None:
    assert points_of("E02", facts(E02={"total": 0, "win10": 0})) is None


def test_a_town_that_does_not_know_is_not_scored_as_no() -> None:
    for question in QUESTIONS.questions:
        if question.scored:
            expected = 1 if question.treatment is Treatment.RISK else None
            assert points_of(question.id, facts(**{question.id: UNKNOWN})) == expected


@pytest.mark.parametrize("state", [LATER, NOT_APPLICABLE])
def test_what_was_put_off_or_does_not_apply_has_no_points(state: object) -> None:
    assert points_of("B06", facts(B06=state)) is None
    assert points_of("B06", facts()) is None


def test_every_scored_question_counts_in_exactly_one_dimension() -> None:
    listed = [code for dimension in SCALE.dimensions for code in dimension.questions]
    assert len(listed) == len(set(listed))
    assert set(listed) == {question.id for question in QUESTIONS.questions if question.scored}
    for dimension in SCALE.dimensions:
        assert {QUESTIONS.by_id[code].dimension for code in dimension.questions} == {dimension.code}


def test_a_level_is_the_mean_rounded_down() -> None:
    level = level_of(assessed(**{**BEST_D1, "B07": "none"}), "D1")
    assert (level.mean, level.level) == (Decimal("3.20"), 3)
    assert level_of(assessed(**BEST_D1), "D1").level == 4


GATES: list[tuple[str, int, dict[str, Any], tuple[str, ...]]] = [
    ("D1", 2, {**BEST_D1, "people": sharing(9)}, ("B02",)),
    ("D1", 2, {**BEST_D1, "B06": "none"}, ("B06",)),
    ("D1", 2, {**BEST_D1, "people": sharing(9), "B06": "none"}, ("B02", "B06")),
    ("D2", 1, {"C02": "none"}, ("C02",)),
    ("D3", 1, {"systems": migrated({"01": "done", "02": "undec"})}, ("D01",)),
    ("D3", 1, {"D02": "unplanned"}, ("D02",)),
    ("D4", 1, {"F01": "doing"}, ("F01",)),
    ("D4", 1, {"F01": "none"}, ("F01",)),
    ("D4", 1, {"F08": "none"}, ("F08",)),
    ("D5", 1, {"G01": 9}, ("G01",)),
    ("D6", 2, {"H01": "none"}, ("H01",)),
    ("D7", 1, {"J02": "none"}, ("J02",)),
    ("D8", 1, {"M01": "none", "M02": "none"}, ("M01", "M02")),
    ("D9", 1, {"K01": "none"}, ("K01",)),
]


@pytest.mark.parametrize(("dimension", "cap", "said", "reason"), GATES)
def test_a_gate_holds_and_names_its_answers(
    dimension: str, cap: int, said: dict[str, Any], reason: tuple[str, ...]
) -> None:
    level = level_of(assessed(**said), dimension)
    assert (level.gate, level.gate_reason) == (cap, reason)
    assert level.level is None or level.level <= cap


@pytest.mark.parametrize(
    ("dimension", "said"),
    [
        ("D1", {"people": sharing(7, 3), "B06": "vendor"}),
        ("D1", {"B01": UNKNOWN, "B02": UNKNOWN, "B06": UNKNOWN}),
        ("D2", {"C02": "making"}),
        ("D3", {"systems": migrated({"01": "later"}), "D02": "planned"}),
        ("D4", {"F01": "made", "F08": "on"}),
        ("D4", {"F01": UNKNOWN, "F08": UNKNOWN}),
        ("D5", {"G01": 10}),
        ("D6", {"H01": "part"}),
        ("D7", {"J02": "part"}),
        ("D8", {"M01": "none", "M02": "plan"}),
        ("D8", {"M01": "none", "M02": UNKNOWN}),
        ("D9", {"K01": "doing"}),
        ("D10", {"L01": "none", "L05": "many", "L06": "none"}),
    ],
)
def test_a_gate_stays_open_without_its_answer(dimension: str, said: dict[str, Any]) -> None:
    level = level_of(assessed(**said), dimension)
    assert (level.gate, level.gate_reason) == (None, ())


def test_a_gate_lowers_a_level_that_would_be_higher() -> None:
    held = level_of(assessed(**{**BEST_D1, "B06": "none"}), "D1")
    assert (held.mean, held.level) == (Decimal("3.20"), 2)


def test_three_answers_of_five_are_enough_for_a_level_and_two_are_not() -> None:
    three = level_of(assessed(B04="ded", B06="full", B07="full"), "D1")
    two = level_of(assessed(B04="ded", B06="full"), "D1")
    assert (three.answered, three.applicable, three.level) == (3, 5, 4)
    assert (two.answered, two.applicable, two.level) == (2, 5, None)


def test_unknown_is_no_answer_but_the_question_still_counts() -> None:
    level = level_of(assessed(B04="ded", B06=UNKNOWN, B07=UNKNOWN), "D1")
    assert (level.answered, level.applicable, level.level) == (1, 5, None)
    assert level.unknown == ("B06", "B07")
    assert level.urgent_unknown == ("B06",)


def test_what_does_not_apply_leaves_the_count() -> None:
    level = level_of(assessed(K01="done", K03=NOT_APPLICABLE, K05=NOT_APPLICABLE), "D9")
    assert (level.answered, level.applicable, level.level) == (1, 1, 3)


def test_a_hidden_question_leaves_the_count() -> None:
    hidden = level_of(assessed(L03=["none"], L01="reg", L05="none", L06="sys"), "D10")
    asked = level_of(assessed(L03=["move"], L01="reg", L05="none", L06="sys"), "D10")
    assert (hidden.applicable, asked.applicable) == (3, 4)


def test_an_answer_without_points_leaves_the_count() -> None:
    with_points = level_of(assessed(C06="hard"), "D2")
    without = level_of(assessed(C06="none"), "D2")
    assert with_points.applicable == without.applicable + 1
    assert without.answered == 0


def test_an_empty_interview_is_judged_in_nothing() -> None:
    result = assessed()
    assert all(level.level is None and level.mean is None for level in result.dimensions)
    assert result.needs == ()
    assert result.warnings == ()


def test_a_half_is_rounded_up() -> None:
    assert [half_up(Fraction(n, 2)) for n in (0, 1, 2, 3, 5)] == [0, 1, 1, 2, 3]
    assert two_decimals(Fraction(2, 3)) == Decimal("0.67")
    assert two_decimals(Fraction(1, 200)) == Decimal("0.01")
    assert two_decimals(None) is None


def test_the_length_of_a_plan_follows_the_day_it_is_looked_at() -> None:
    said = {"C02": "pub", "C03": "2027-03-31"}
    assert points_of("C03", facts(date(2026, 3, 30), **said)) == 4
    assert points_of("C03", facts(date(2026, 3, 31), **said)) == 2
    assert points_of("C03", facts(date(2027, 4, 1), **said)) == 0
