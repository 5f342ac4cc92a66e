"""Free text that may name a person is found before it leaves the office."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.assess.facts import Facts
from dxdesk.assess.personal import details_in, personal_details
from tests.assess.fictional_town import SCALE, SHELF, TODAY, assessed, interview


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("田中さんが休むと止まる", ("person",)),
        ("前任の佐藤様に聞いている", ("person",)),
        ("担当はタナカさん", ("person",)),
        ("やまださんだけが分かる", ("person",)),
        ("鈴木氏に頼んでいる", ("person",)),
        ("電話は 088-823-1111 です", ("phone",)),
        ("０９０−１２３４−５６７８へ", ("phone",)),
        ("09012345678", ("phone",)),
        ("tanaka@town.example.jp まで", ("mail",)),
        ("本町2丁目の人から", ("address",)),
        ("大字北100番地", ("address",)),
        ("1234 5678 9012 が漏れた", ("number",)),
        ("田中さん 0888-23-1111", ("phone", "person")),
    ],
)
def test_what_may_tell_of_a_person_is_asked_about(text: str, found: tuple[str, ...]) -> None:
    assert details_in(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "標準化の業者との話についていけない",
        "仕様書が業者の仕様のまま、様式も同様に多様です",
        "職員の皆さん、住民の皆様、お客様、業者さん、担当者さんに説明する",
        "村長さんと課長さんにたくさん聞かれる",
        "氏名の外字が多い",
        "令和9年3月31日 電子申請の契約終了、2026-11-23",
        "費用は12,345,678円、月に25件、1年8か月",
        "住民のみなさんからの問い合わせ",
        "各位の様子を見る",
        "県の担当者さまと月1回",
    ],
)
def test_everyday_office_words_raise_no_alarm(text: str) -> None:
    assert details_in(text) == ()


def test_every_free_text_of_the_interview_is_looked_at() -> None:
    rows = [{"date": "2026-12-10", "what": "田中さんの異動"}]
    result = assessed(
        P01="田中さん頼み", P03=rows, F12={"number": 1, "text": "a@b.jp へ誤送信"}, K04="持参する"
    )
    assert result.warnings == (("F12", "mail"), ("P01", "person"), ("P03", "person"))
    assert all(SCALE.warning(code) for _, code in result.warnings)


def test_the_note_beside_any_answer_is_looked_at() -> None:
    answer = Answer("B06", AnswerState.ANSWERED, "part", note="山本さんが少し分かる")
    facts = Facts(interview().with_answer(answer), SHELF, TODAY)
    assert personal_details(facts) == (("B06", "person"),)


def test_the_writers_own_contact_is_asked_for_and_no_alarm() -> None:
    writer = {"department": "総務課", "name": "田中", "phone": "088-823-1111"}
    assert assessed(A04=writer).warnings == ()


@given(st.text(max_size=200))
def test_any_text_can_be_looked_at(text: str) -> None:
    assert set(details_in(text)) <= {"mail", "phone", "number", "address", "person"}
