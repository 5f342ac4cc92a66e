"""Answers that do not fit each other, and what never contradicts anything."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk import shelf
from dxdesk.ask import flaws
from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.contradictions import Kept, clashes, kept_now
from dxdesk.ask.contradictions_reading import contradictions_from
from dxdesk.ask.interview import Interview
from dxdesk.ask.questions import Kind, Question
from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import OPERATIONS, System
from dxdesk.errors import Refusal

BANK = shelf.question_set()
RULES = shelf.contradictions()
DAY = date(2026, 11, 5)


def said(people: tuple[Person, ...] = (), systems: tuple[System, ...] = (), **answers: Any) -> (
    Interview
):  # fmt: skip
    """An interview with these answers; a state stands for itself."""
    kept = {
        code: Answer(code, value, answered_on=DAY)
        if isinstance(value, AnswerState)
        else Answer(code, AnswerState.ANSWERED, value, answered_on=DAY)
        for code, value in answers.items()
    }
    return Interview(BANK, "016373", kept, people, systems)


def found(interview: Interview) -> list[str]:
    return [clash.rule.id for clash in clashes(interview, RULES)]


def migrated(**differently: str) -> tuple[System, ...]:
    """All 20 operations have moved, but for those said."""
    moved = {**dict.fromkeys(OPERATIONS, "done"), **differently}
    return tuple(System(f"op{c}", OPERATIONS[c], c, migration=how) for c, how in moved.items())


SATO, TAKAHASHI = Person("p1", "佐藤", share_tenths=6), Person("p2", "高橋", share_tenths=1)


@pytest.mark.parametrize(
    ("answers", "id_"),
    [
        ({"B01": 0, "B04": "person"}, "Z01"),
        ({"B01": 1, "B06": "full"}, "Z04"),
        ({"B13": ("none",), "R01": ({"date": "2026-06-09"},)}, "Z07"),
        ({"F13": "ban", "H04": "use"}, "Z18"),
        ({"G01": 3, "G02": "none"}, "Z19"),
        ({"G06": ("conv",), "G09": "none"}, "Z22"),
        ({"B06": "full", "B07": "full", "P02": ("N05",)}, "Z27"),
    ],
)
def test_two_answers_that_cannot_both_be_meant_are_found(answers: Any, id_: str) -> None:
    assert found(said(**answers)) == [id_]


@pytest.mark.parametrize("state", [AnswerState.UNKNOWN, AnswerState.LATER])
def test_what_is_not_known_or_still_open_contradicts_nothing(state: AnswerState) -> None:
    assert found(said(F13="ban", H04=state)) == []
    assert found(said(F13=state, H04="use")) == []
    assert found(said(F13="ban")) == []


def test_a_list_of_conditions_means_all_of_them() -> None:
    assert found(said(B06="full", B07="some", P02=("N05",))) == []


def test_operations_not_moved_were_registered_with_the_state() -> None:
    assert found(said(systems=migrated(**{"03": "later"}), D02="none")) == ["Z12"]
    assert found(said(systems=migrated(), D02="planned")) == ["Z13"]


def test_an_operation_nobody_knows_about_may_be_the_one_registered() -> None:
    assert found(said(systems=migrated(**{"03": "unknown"}), D02="planned")) == []


def test_only_the_rows_concerned_stand_beside_the_other_answer() -> None:
    [clash] = clashes(said(systems=migrated(**{"03": "later"}), D02="none"), RULES)
    assert clash.sides[0].value == {"03": "later"}


def test_the_number_of_people_is_that_of_the_list() -> None:
    people = (SATO, TAKAHASHI)
    [clash] = clashes(said(people, B01=1), RULES)
    assert [side.said for side in clash.sides] == ["1人", "一覧では2人（佐藤、高橋）"]
    assert found(said(people, B01=2)) == []
    assert found(said((SATO, replace(TAKAHASHI, share_tenths=0)), B01=1)) == []


def test_somebody_whose_share_is_not_known_may_count_or_not() -> None:
    people = (SATO, replace(TAKAHASHI, share_tenths=None))
    assert found(said(people, B01=1)) == found(said(people, B01=2)) == []
    assert found(said(people, B01=3)) == ["Z41"]


def test_nobody_stands_in_yet_the_list_names_a_deputy() -> None:
    people = (SATO, replace(TAKAHASHI, deputy_for=("p1",)))
    [clash] = clashes(said(people, B01=2, B06="none"), RULES)
    assert (clash.rule.id, clash.sides[1].said) == ("Z42", "一覧で代わりができる人：高橋")
    assert found(said(people, B01=2, B06="part")) == []


@pytest.mark.parametrize(
    ("total", "listed", "ids"),
    [(0, 1, ["Z43"]), (100, 110, []), (100, 111, ["Z43"]), (0, 0, []), (500, 100, [])],
)
def test_the_ledger_does_not_cost_more_than_all_systems_together(
    total: int, listed: int, ids: list[str]
) -> None:
    system = System("s1", "電子申請", vendor="星見", yearly_cost_yen=listed)
    assert found(said(systems=(system,), J01=total)) == ids


def test_what_is_not_handled_has_no_vendor_and_what_has_moved_has_one() -> None:
    other = System("s1", "電子申請", vendor="星見")
    contract = date(2027, 3, 31)
    first, *rest = migrated(**{"01": "na"})
    with_vendor = (replace(first, vendor="星見"), *rest, other)
    assert found(said(systems=with_vendor)) == ["Z44"]
    first, *rest = migrated()
    assert found(said(systems=(replace(first, contract_end=contract), *rest, other))) == ["Z45"]
    assert found(said(systems=(first, *rest, other))) == []


def test_a_contradiction_kept_comes_back_once_one_of_the_answers_changes() -> None:
    [clash] = clashes(said(F13="ban", H04="use"), RULES)
    kept = (Kept("Z18", clash.basis, "試験的に使っている", DAY),)
    assert kept_now(clash, kept) is not None
    [changed] = clashes(said(F13="ban", H04="trial"), RULES)
    assert kept_now(changed, kept) is None


def _values(question: Question) -> st.SearchStrategy[object]:
    codes = st.sampled_from([choice.code for choice in question.choices] or ["-"])
    return {
        Kind.SINGLE: codes,
        Kind.MULTI: st.lists(codes, unique=True, max_size=4).map(tuple),
        Kind.NUMBER: st.integers(0, 3),
        Kind.FORM: st.just({"onsite_days": 1, "online_hours": 0}),
        Kind.GRID: st.just(({"date": "2026-06-09"},)),
    }[question.kind]


@st.composite
def _interviews(draw: st.DrawFn) -> Interview:
    asked = sorted({q for rule in RULES for q in rule.questions if not BANK.by_id[q].records})
    answers: dict[str, Any] = {}
    for question in draw(st.lists(st.sampled_from(asked), unique=True)):
        states = st.sampled_from([s for s in AnswerState if s is not AnswerState.ANSWERED])
        answers[question] = draw(st.one_of(_values(BANK.by_id[question]), states))
    people = tuple(draw(st.lists(st.sampled_from([SATO, TAKAHASHI]), unique=True)))
    row = st.sampled_from(["done", "later", "na", "unknown"])
    systems = migrated(**{"05": draw(row), "07": draw(row)}) if draw(st.booleans()) else ()
    return said(people, systems, **answers)


@given(_interviews())
def test_only_answers_that_were_given_and_are_asked_for_contradict(interview: Interview) -> None:
    for clash in clashes(interview, RULES):
        assert len(clash.sides) > 1
        for side in clash.sides:
            assert interview.state(side.question) == "answered"


@given(_interviews(), st.data())
def test_taking_one_of_the_answers_back_ends_the_contradiction(
    interview: Interview, data: st.DataObject
) -> None:
    before = clashes(interview, RULES)
    for clash in before:
        side = data.draw(st.sampled_from(clash.sides))
        unknown = interview.with_answer(Answer(side.question, AnswerState.UNKNOWN))
        assert clash.rule.id not in found(unknown)


ONE = """
[[contradiction]]
id = "Z01"
why = "合いません。"
when = [{ question = "F13", one_of = ["ban"] }, { question = "H04", one_of = ["use"] }]
"""
WORKED = """
[[contradiction]]
id = "Z41"
why = "合いません。"
worked_out = "people_counted"
says = { B01 = "{count}人", B02 = "{listed}人" }
"""


@pytest.mark.parametrize(
    ("text", "old", "new", "reason"),
    [
        (ONE, '"H04"', '"H99"', flaws.CONDITION_UNKNOWN),
        (ONE, '["use"]', '["uze"]', flaws.CONDITION_CHOICE),
        (ONE, 'one_of = ["use"]', "at_least = 1", flaws.CONDITION_UNFIT),
        (ONE, 'one_of = ["use"]', "unknown = true", flaws.CONDITION_UNFIT),
        (ONE, 'question = "H04", one_of = ["use"]', 'question = "G01", at_least = 27',
         flaws.CONDITION_NEVER),
        (ONE, 'question = "H04", one_of = ["use"]', 'question = "G01", at_least = 3, at_most = 2',
         flaws.CONDITION_NEVER),
        (ONE, 'one_of = ["ban"]', 'none_of = ["ban", "rule", "rule2", "none"]',
         flaws.CONDITION_NEVER),
        (ONE, ', { question = "H04", one_of = ["use"] }', "", flaws.CLASH_ALONE),
        (ONE, 'question = "H04", one_of = ["use"]', 'question = "F13", one_of = ["rule"]',
         flaws.CLASH_TWICE),
        (ONE, '"Z01"', '"Z1"', flaws.CLASH_ID),
        (ONE, "why =", "because =", flaws.KEY_UNKNOWN),
        (ONE, "[[contradiction]]", "[[contradictions]]", flaws.KEY_UNKNOWN),
        (ONE, "", ONE, flaws.ID_TWICE),
        (WORKED, "people_counted", "people_guessed", flaws.WORD_UNKNOWN),
        (WORKED, "{listed}", "{total}", flaws.WORD_UNKNOWN),
        (WORKED, ', B02 = "{listed}人"', "", flaws.CLASH_ALONE),
        (WORKED, "B02", "B99", flaws.CONDITION_UNKNOWN),
        (WORKED, "says", "when = []\nsays", flaws.KEY_MISSING),
    ],
)  # fmt: skip
def test_a_flaw_in_the_file_is_refused_with_its_place(
    text: str, old: str, new: str, reason: str
) -> None:
    spoilt = text.replace(old, new, 1) if old else text + new
    with pytest.raises(Refusal) as refused:
        contradictions_from(spoilt, BANK)
    assert refused.value.code == "E-QUESTIONS"
    assert (refused.value.values["file"], refused.value.values["reason"]) == (
        "contradictions.toml", reason
    )  # fmt: skip


def test_a_question_that_the_other_answer_hides_can_contradict_nothing() -> None:
    hidden = ONE.replace('"F13", one_of = ["ban"]', '"C02", one_of = ["none"]').replace(
        '"H04", one_of = ["use"]', '"C03", answered = true'
    )
    with pytest.raises(Refusal) as refused:
        contradictions_from(hidden, BANK)
    assert refused.value.values["reason"] == flaws.CONDITION_NEVER


def test_every_contradiction_says_why_in_one_plain_sentence() -> None:
    assert len(RULES) >= 15
    for rule in RULES:
        assert rule.why.endswith("。") and rule.why.count("。") == 1, rule.id
        assert len(rule.why) <= 40, rule.id
