"""The town's work from the first start to the report handed over, by mouse and keys."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSlider, QLineEdit

from dxdesk import shelf
from dxdesk.ask.questions import Kind, Question
from dxdesk.ask.wording import wording_for
from dxdesk.ui.parts.labels import PlainLabel
from dxdesk.ui.parts.option_rows import OptionRow
from dxdesk.ui.window import MainWindow
from tests.ui.municipality.interview import typing_hands
from tests.ui.whole import hands

Look = Callable[[str], None]  # a station of the way was reached
SCREENS = "画面の一覧"
KINDS = ("question", "help")  # of the label with the question; small while somebody is asked
STATIONS = ("B06", "B08", "D01", "P02")  # pages of every kind that are worth a look
TOWN = "星見町"


def no_look(station: str) -> None:
    """Go by without looking."""


def town_work(window: MainWindow, stick: Path, look: Look = no_look) -> Path:
    """Everything the town does, in practice; the report file on the stick."""
    begin_practice(window, "市町村", TOWN, look)
    answer_what_a_request_needs(look)
    add_a_person(look)
    see_the_results(look)
    return submit(stick, look)


def begin_practice(window: MainWindow, side: str, title: str, look: Look) -> None:
    """From the first page to the desk of practice."""
    hands.click("練習してみる")
    look("welcome")
    hands.click("次へ")
    hands.click(f"{side}の担当者として練習")
    look("practice")
    hands.click("練習をはじめる")
    hands.wait(lambda: window.windowTitle().startswith(title), f"the desk of {title}")


# the interview


def question_shown() -> Question | None:
    """The question that can be read on the page, None on other pages."""
    headings = [each for each in hands.seen(PlainLabel, "") if each.property("kind") in KINDS]
    read = {_letters(each.text()) for each in headings}
    for question in shelf.question_set().questions:
        if _letters(wording_for(question.text, TOWN[-1])) in read:
            return question
    return None


def _letters(text: str) -> str:
    return re.sub(r"\s", "", text)


def answer_what_a_request_needs(look: Look) -> None:
    """The 41 questions: choices by the mouse, the rest by keys."""
    hands.click("要望書に必要な41問")
    look("home")
    hands.click("つづきから")
    asked: list[str] = []
    while (question := question_shown()) is not None:
        assert question.id not in asked, f"{question.id} came twice"
        asked.append(question.id)
        if question.id in STATIONS:
            look(f"question_{question.id}")
        answer(question)
    assert len(asked) >= 40, asked  # the municipality is known already
    look("home_answered")


def answer(question: Question) -> None:
    """Answer the page that is open and go on."""
    if question.kind is Kind.SINGLE:
        row = typing_hands.wanted_choice(question, shelf.question_set())
        rows = [each for each in hands.seen(OptionRow, "")]
        hands.press(rows[row - 1])
        assert rows[row - 1].isChecked(), question.id
        hands.click("次へ")
    else:
        typing_hands.answer(question, shelf.question_set())


# what comes after the questions


def add_a_person(look: Look) -> None:
    """A second person, who stands in for the first."""
    hands.click_row(SCREENS, "人の一覧")
    hands.click("人を加える")
    field = hands.find("名前", QLineEdit)
    hands.press(field)
    hands.emptied()
    hands.write("山田 花子")
    hands.enter()
    slider = hands.find("山田 花子", QAbstractSlider)
    slider.setFocus()
    hands.write("3")
    assert slider.value() == 3
    look("people")


def see_the_results(look: Look) -> None:
    """Check the answers, see what follows from them, and the page for the mayor."""
    hands.click_row(SCREENS, "確認待ち")
    look("waiting")
    hands.click_row(SCREENS, "確認")
    look("check")
    hands.click("結果へ")
    hands.wait(lambda: hands.seen(PlainLabel, "領域ごとの様子"), "the results")
    look("results")
    hands.click("首長説明へ")
    hands.find("PDFで保存")
    look("mayor")


def submit(stick: Path, look: Look) -> Path:
    """Make the report file on the stick and say when it was handed over."""
    hands.click_row(SCREENS, "提出")
    hands.choosing(stick, lambda: hands.click("フォルダーをえらぶ"))
    hands.find(stick.name)
    look("submit")
    hands.click("報告ファイルをつくる")
    hands.find("県に渡した日を入れる")
    [report] = stick.glob("*.dxr")
    look("receipt")
    hands.click("県に渡した日を入れる")
    hands.key(Qt.Key.Key_Return)
    hands.find("ホームへ")
    look("handed_over")
    return report
