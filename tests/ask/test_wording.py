"""Questions say 町; a city, a village or a ward reads its own word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.ask.wording import prefecture_form, wording_for
from tests.ask.question_files import QUESTIONS, question


@pytest.mark.parametrize(
    ("id_", "form", "text"),
    [
        ("C01", "市", "市長は、DXにどのくらい関わっていますか。"),
        ("C01", "町", "町長は、DXにどのくらい関わっていますか。"),
        ("C01", "村", "村長は、DXにどのくらい関わっていますか。"),
        ("P10", "区", "区がお金を出せますか。"),
        ("A01", "市", "あなたの市町村名を選んでください。"),
        ("J07", "村", "県や近隣の町と一緒に買う(共同調達)ことを、1つずつ教えてください。"),
    ],
)
def test_a_question_speaks_of_the_reader_s_own_town(id_: str, form: str, text: str) -> None:
    assert wording_for(question(id_).text, form) == text


@pytest.mark.parametrize(
    "text",
    [
        "市町村",
        "町づくり",
        "北海道 芽室町 016373",
        "隣町の担当者",
        "福祉事務所のない町村",
        "副市町村長",
        "週2日を2つの町",
    ],
)
def test_other_towns_and_other_words_stay(text: str) -> None:
    assert wording_for(text, "市") == text


def test_the_deputy_mayor_changes_with_the_mayor() -> None:
    assert wording_for("副町長を指名している", "村") == "副村長を指名している"


def test_a_town_reads_the_wording_as_it_stands() -> None:
    changed = [q.id for q in QUESTIONS.questions if wording_for(q.text, "町") != q.text]
    assert changed == ["C01"]  # 町長(市長・村長) is the mayor of whatever it is


@pytest.mark.parametrize(
    ("text", "prefecture", "swapped"),
    [
        ("県とは、どんな約束がありますか。", "道", "道とは、どんな約束がありますか。"),
        ("国や県からの調査(照会)", "府", "国や府からの調査(照会)"),
        ("人材プール、県職員の訪問", "都", "人材プール、都職員の訪問"),
        ("県・市町村DX推進協議会", "道", "道・市町村DX推進協議会"),
        ("都道府県と愛媛県と隣県", "府", "都道府県と愛媛県と隣県"),
    ],
)
def test_a_question_speaks_of_the_reader_s_own_prefecture(
    text: str, prefecture: str, swapped: str
) -> None:
    assert wording_for(text, "町", prefecture) == swapped


@pytest.mark.parametrize(
    ("name", "form"), [("東京都", "都"), ("北海道", "道"), ("京都府", "府"), ("高知県", "県")]
)
def test_the_kind_of_a_prefecture_is_the_end_of_its_name(name: str, form: str) -> None:
    assert prefecture_form(name) == form


@given(st.text(alphabet="町村市長副のをは芽室(・)づくり", max_size=30))
def test_only_the_word_town_is_ever_replaced(text: str) -> None:
    swapped = wording_for(text, "村")
    if "町長(市長・村長)" not in text:
        assert len(swapped) == len(text)
        assert all(a == b or (a, b) == ("町", "村") for a, b in zip(text, swapped, strict=True))
