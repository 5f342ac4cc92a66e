"""ことばの説明: every word an officer was never taught is explained, and found where it stands."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.ask.explaining import explained
from dxdesk.ask.glossary import Glossary, Term, words_of
from dxdesk.ask.questions import EntryMode, Question
from dxdesk.shelf import glossary
from tests.ask.question_files import QUESTIONS, question

GLOSSARY = glossary()
EVERY_QUESTION = pytest.mark.parametrize("asked", QUESTIONS.questions, ids=lambda asked: asked.id)
EVERY_TERM = pytest.mark.parametrize("term", GLOSSARY.terms, ids=lambda term: term.term)
LONGEST_SENTENCE = 40


def _sentences(text: str) -> list[str]:
    return [each + "。" for each in text.split("。") if each]


@EVERY_QUESTION
def test_no_question_uses_a_katakana_or_latin_word_that_nothing_explains(asked: Question) -> None:
    assert [word for text in words_of(asked) for word in GLOSSARY.unexplained(text)] == []


@pytest.mark.parametrize("asked", QUESTIONS.in_mode(EntryMode.CORE), ids=lambda asked: asked.id)
def test_every_core_question_says_why_where_to_look_and_what_its_words_mean(
    asked: Question,
) -> None:
    assert asked.why and asked.where_to_look
    assert GLOSSARY.terms_of(asked)


@EVERY_QUESTION
def test_every_question_names_papers_or_places_an_office_has(asked: Question) -> None:
    assert asked.where_to_look
    assert all(len(each) <= LONGEST_SENTENCE for each in _sentences(asked.where_to_look))


@EVERY_QUESTION
def test_a_question_speaks_in_sentences_of_at_most_forty_letters(asked: Question) -> None:
    for words in (asked.text, asked.help, asked.why, asked.example):
        assert [each for each in _sentences(words) if len(each) > LONGEST_SENTENCE] == []


@EVERY_TERM
def test_a_word_is_explained_in_one_or_two_short_sentences(term: Term) -> None:
    sentences = _sentences(term.says)
    assert term.says.endswith("。")
    assert len(sentences) <= 2
    assert all(len(each) <= LONGEST_SENTENCE for each in sentences)


@EVERY_TERM
def test_an_explanation_needs_no_explanation(term: Term) -> None:
    assert GLOSSARY.unexplained(term.says + "\n" + term.example) == ()


@EVERY_TERM
def test_an_explanation_states_its_source_where_it_states_a_year_or_a_limit(term: Term) -> None:
    if re.search(r"令和\d+年[^1]|\d+回まで", term.says) and term.term != "Windows":
        assert term.source


def test_the_words_stand_in_the_order_of_their_readings() -> None:
    assert [each.reading for each in GLOSSARY.terms] == sorted(t.reading for t in GLOSSARY.terms)


def test_the_longest_word_is_the_one_that_is_meant() -> None:
    found = GLOSSARY.mentions("課の中でDXを引っぱる職員(DX推進リーダー)")
    assert [(each.start, each.end, each.term.term) for each in found] == [
        (4, 6, "DX"),
        (14, 22, "DX推進リーダー"),
    ]


def test_a_word_is_not_found_inside_a_longer_one() -> None:
    cloud = Glossary(
        (Term("クラウド", "くらうど", "借りて使う形です。"), Term("IT", "あいてぃー", "技術です。"))
    )
    assert cloud.mentions("ガバメントクラウドとITILとクラウドファンディング") == ()
    assert cloud.unexplained("ガバメントクラウドとIT") == ("ガバメントクラウド",)


def test_another_spelling_leads_to_the_same_word() -> None:
    [one] = GLOSSARY.mentions("会議室のWi-Fi")
    [other] = GLOSSARY.mentions("会議室の無線LAN")
    assert one.term == other.term


def test_a_question_lists_each_of_its_words_once_in_the_order_of_reading() -> None:
    terms = [term.term for term in GLOSSARY.terms_of(question("B09"))]
    assert terms[:2] == ["CIO", "DX"]
    assert len(terms) == len(set(terms))


@given(
    st.lists(
        st.sampled_from(["DX", "クラウド", "町の", "ガバメント", "、", "AI", "Z", "ー"]), max_size=9
    )
)
def test_what_is_found_stands_there_and_does_not_overlap(pieces: list[str]) -> None:
    text = "".join(pieces)
    place = 0
    for mention in GLOSSARY.mentions(text):
        assert place <= mention.start < mention.end <= len(text)
        said = text[mention.start : mention.end]
        assert said in (mention.term.term, *mention.term.spellings)
        place = mention.end


def test_what_stands_beside_a_question_speaks_of_the_reader_s_own_town() -> None:
    beside = explained(question("B09"), GLOSSARY, "村")
    assert beside.why == "村全体で決めて進めるための責任者がいるかを知るためです。"
    [cio] = [term for term in beside.terms if term.term == "CIO"]
    assert cio.says.startswith("村全体のシステム") and "副村長" in cio.says
    assert beside.ask_whom == question("B09").ask_whom
    assert [term.term for term in beside.terms] == [
        term.term for term in GLOSSARY.terms_of(question("B09"))
    ]
