"""The questions shipped with the program."""

from __future__ import annotations

import unicodedata

import pytest

from dxdesk.ask.questions import EntryMode, Kind, Question, Treatment
from tests.ask.question_files import QUESTIONS, question

EVERY = pytest.mark.parametrize("asked", QUESTIONS.questions, ids=lambda asked: asked.id)


def test_the_interview_has_fifteen_sections_and_127_questions() -> None:
    assert len(QUESTIONS.sections) == 15
    assert "".join(section.code for section in QUESTIONS.sections) == "ABCDEFGHIJKLMPR"
    assert len(QUESTIONS.questions) == 127
    assert QUESTIONS.version == "2026.1"


@pytest.mark.parametrize(
    ("mode", "questions", "minutes"),
    [(EntryMode.QUICK, 15, 15), (EntryMode.CORE, 41, 60), (EntryMode.ALL, 127, 240)],
)
def test_an_officer_can_take_on_15_or_41_or_all_questions(
    mode: EntryMode, questions: int, minutes: int
) -> None:
    assert len(QUESTIONS.in_mode(mode)) == questions
    assert QUESTIONS.minutes(mode) == minutes


def test_the_first_fifteen_questions_are_all_needed_for_a_request() -> None:
    core = {asked.id for asked in QUESTIONS.in_mode(EntryMode.CORE)}
    assert {asked.id for asked in QUESTIONS.in_mode(EntryMode.QUICK)} <= core


@EVERY
def test_every_question_says_what_it_means_and_why_it_is_asked(asked: Question) -> None:
    assert asked.help and asked.example
    assert asked.why.endswith("ためです。")
    assert len(asked.why) <= 40


@EVERY
def test_question_wording_can_be_shown_on_any_pc(asked: Question) -> None:
    words = [asked.text, asked.help, asked.example, asked.why, asked.where_to_look]
    words += [choice.label for choice in asked.choices] + [row.label for row in asked.rows]
    letters = set("".join(words))
    assert {c for c in letters if unicodedata.category(c) in ("Co", "Cc", "Cn", "Cs")} == set()


@EVERY
def test_who_would_know_is_somebody_and_not_a_document(asked: Question) -> None:
    for whom in asked.ask_whom:
        assert not whom.endswith(("台帳", "契約書", "文書", "図"))


def test_scored_questions_are_those_of_the_ten_dimensions() -> None:
    scored = [asked for asked in QUESTIONS.questions if asked.scored]
    by_dimension = {f"D{n}": 0 for n in range(1, 11)}
    for asked in scored:
        by_dimension[asked.dimension] += 1
    assert list(by_dimension.values()) == [5, 9, 7, 17, 10, 14, 8, 9, 3, 4]


def test_not_knowing_is_a_risk_where_harm_may_follow() -> None:
    risky = {asked.id for asked in QUESTIONS.questions if asked.treatment is Treatment.RISK}
    assert {"B01", "B06", "D01", "E02", "F01", "F08", "J02"} <= risky
    assert {id_[0] for id_ in risky} == set("BDEFJ")


def test_only_five_troubles_can_be_named() -> None:
    assert question("P02").at_most_choices == 5


def test_the_twenty_operations_are_asked_one_by_one() -> None:
    rows = question("D01").rows
    assert [row.code for row in rows] == [f"{n:02d}" for n in range(1, 21)]
    absent = {row.label for row in rows if row.may_be_absent}
    assert {"生活保護", "児童扶養手当", "後期高齢者医療"} <= absent
    assert "住民基本台帳" not in absent


def test_staffing_and_systems_are_records_of_their_own() -> None:
    kept = {asked.id: asked.records for asked in QUESTIONS.questions if asked.records}
    assert kept == {"B02": "staffing", "D01": "systems", "D09": "systems", "J03": "systems"}
    assert all(question(id_).kind is Kind.GRID for id_ in kept)
