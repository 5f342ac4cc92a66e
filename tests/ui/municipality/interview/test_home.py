"""The home page, its rail, and the way through the questions."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from dxdesk.ask.questions import EntryMode
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.municipality.home_record import home_of
from dxdesk.ui.municipality.question_record import in_balance
from dxdesk.ui.municipality.walk import Walk
from tests.ui.municipality.interview import typing_hands as hands


def _home(desk: MunicipalityDesk, deadline: date | None = date(2026, 12, 18)):  # type: ignore[no-untyped-def]
    return home_of(
        desk.interview, desk.town, desk.asking.walk, today=desk.today, deadline=deadline, changes=()
    )


def test_the_counts_keep_answered_waiting_and_left_apart(desk: MunicipalityDesk) -> None:
    assert _home(desk).counts == (1, 0, 40)
    desk.asking.open_question("F01")
    hands.ctrl(Qt.Key.Key_D)
    hands.enter()
    hands.ctrl(Qt.Key.Key_L)
    assert _home(desk).counts == (1, 1, 39)


def test_minutes_are_counted_on_what_is_left(desk: MunicipalityDesk) -> None:
    before = _home(desk).minutes_left
    desk.asking.choose_mode("quick")
    assert _home(desk).minutes_left < before <= 60


def test_the_three_ways_in_name_their_questions(desk: MunicipalityDesk) -> None:
    names = [choice.name for choice in _home(desk).modes]
    assert names == ["最初の15問", "要望書に必要な41問", "全部"]


def test_a_section_opens_at_its_first_open_question(desk: MunicipalityDesk) -> None:
    desk.open("section:A")
    assert desk.asking.walk.question == "A02"
    rail = desk.frame.rail
    assert rail.current_key() == "section:A"


def test_the_first_page_steps_back_to_home(desk: MunicipalityDesk) -> None:
    desk.asking.choose_mode("quick")
    desk.asking.open_question("A01")
    hands.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.frame.shown_screen() is desk.asking.home


def test_a_question_that_becomes_visible_comes_next(desk: MunicipalityDesk) -> None:
    walk = Walk(EntryMode.ALL, "C02")
    assert walk.following(desk.interview) == "C04"
    desk.asking.choose_mode("all")
    desk.asking.open_question("C02")
    hands.write("1")
    hands.enter()
    assert desk.asking.walk.question == "C03"


def test_behind_the_last_page_it_begins_again_with_what_was_passed_over(
    desk: MunicipalityDesk,
) -> None:
    walk = Walk(EntryMode.QUICK, "P06")
    assert walk.following(desk.interview) == "A02"


def test_a_long_question_is_broken_behind_a_comma() -> None:
    text = "あなたが休んだり異動したりしたとき、代わりができる人はいますか。"
    assert (
        in_balance(text, 28) == "あなたが休んだり異動したりしたとき、\n代わりができる人はいますか。"
    )
    assert in_balance("短い、質問ですか。", 28) == "短い、質問ですか。"
