"""A slip on paper: nothing is missing, everything can be copied, read and filled in."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from dxdesk import shelf
from dxdesk.ask.blanks import asked_on_screen
from dxdesk.ask.questions import Question
from dxdesk.paper.slip_blocks import strips_of
from dxdesk.paper.slip_page import slip_pages
from dxdesk.paper.slip_words import addressed
from tests.paper.reading_back import active_parts, drawn_text, fonts
from tests.paper.slips import slip

_QUESTIONS = shelf.question_set().questions


def _letters(text: str) -> str:
    """What is printed, without the places where lines were broken."""
    return re.sub(r"\s", "", text)


def _words(question: Question) -> list[str]:
    if asked_on_screen(question):
        return [question.text]
    labels = [choice.label for choice in question.choices]
    labels += [each.label for each in question.fields] + [each.label for each in question.rows]
    labels += [choice.label for field in question.fields for choice in field.choices]
    return [question.text, question.help, *labels]


@pytest.mark.parametrize("question", _QUESTIONS, ids=lambda question: question.id)
def test_every_word_of_a_question_is_on_its_slip(question: Question, tmp_path: Path) -> None:
    printed = slip_pages(slip(question.id))
    text = _letters(drawn_text(printed.pdf, tmp_path))
    wanted = ["総務課御中", "芽室町", "令和8年11月23日", "質問のお願い", "取扱注意", question.id]
    for words in (*wanted, *_words(question)):
        assert _letters(words) in text, words
    if not asked_on_screen(question):
        assert "わからない知っていそうな人お名前日付年月日" in text
    assert printed.replaced == ()
    assert printed.pages == 1


def test_all_questions_together_keep_their_order_and_count_their_pages(tmp_path: Path) -> None:
    printed = slip_pages(slip())
    text = drawn_text(printed.pdf, tmp_path)
    flat, at = _letters(text), 0
    for question in _QUESTIONS:
        at = flat.index(question.id + _letters(question.text), at)
    for page in range(1, printed.pages + 1):
        assert f"{page} / {printed.pages}" in text
    assert active_parts(printed.pdf, tmp_path) == []
    assert {row[-5] for row in fonts(printed.pdf, tmp_path)} == {"yes"}  # embedded


def test_a_deadline_is_printed_where_there_is_one_and_else_room_for_it(tmp_path: Path) -> None:
    with_day = replace(slip("B06"), deadline=date(2026, 12, 4))
    assert "お返事の期日令和8年12月4日(金)" in _letters(
        drawn_text(slip_pages(with_day).pdf, tmp_path)
    )
    without = _letters(drawn_text(slip_pages(slip("B06")).pdf, tmp_path))
    assert "お返事の期日月日まで" in without


def test_a_slip_for_nobody_and_one_with_a_very_long_addressee_are_printed(tmp_path: Path) -> None:
    nobody = _letters(drawn_text(slip_pages(slip("B06", whom="")).pdf, tmp_path))
    assert "ご存じの方へ" in nobody
    long = slip_pages(slip("B06", whom="総務課" * 60 + "\n𠮷田\ue000"))
    assert long.pages == 1
    assert "…" in drawn_text(long.pdf, tmp_path)


def test_no_question_is_parted_between_two_pages() -> None:
    for question in _QUESTIONS:
        assert sum(strip.high for strip in strips_of(question)) < 620


def test_practice_is_written_across_every_page(tmp_path: Path) -> None:
    printed = slip_pages(replace(slip(), practice=True))
    pages = drawn_text(printed.pdf, tmp_path).split("\f")[: printed.pages]
    assert all("練" in page and "習" in page for page in pages)  # it stands aslant


@pytest.mark.parametrize(
    ("whom", "said"),
    [
        ("総務課", "総務課 御中"),
        ("総務課(人事)", "総務課(人事) 御中"),
        ("保守業者", "保守業者 御中"),
        ("総務課長", "総務課長 様"),
        ("前の担当者", "前の担当者 様"),
        ("", "ご存じの方へ"),
    ],
)
def test_an_office_and_a_person_are_addressed_as_is_proper(whom: str, said: str) -> None:
    assert addressed(whom) == said
