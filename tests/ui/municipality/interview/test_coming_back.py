"""Coming back after days: history, going back, undoing, five minutes, last year, why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.staffing import Person
from dxdesk.desks import handing, leaving
from dxdesk.desks import municipality as work
from dxdesk.desks.history import history
from dxdesk.desks.prefecture import new_prefecture, write_kit
from dxdesk.store import opening
from dxdesk.store.answers import save_answer
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.municipality.remembering import AT_ONCE
from tests.ui.municipality.interview import typing_hands as hands
from tests.ui.municipality.interview.conftest import TODAY, TOWN, Opened

EARLIER = datetime(2026, 11, 18, 16, 52)
NEXT_YEAR = date(2027, 5, 10)

Later = Callable[[date], MunicipalityDesk]


def _answer(desk: MunicipalityDesk, question: str, number: str) -> None:
    desk.asking.open_question(question)
    hands.write(number)
    hands.enter()


def _said(desk: MunicipalityDesk, question: str) -> object:
    return desk.interview.value(question)


@pytest.fixture
def handed(path: Path, tmp_path: Path) -> None:
    """The town's answers of this year are in the prefecture's hands."""
    new_prefecture(tmp_path / "a.dxpref", "01")
    with opening.held(opening.open_prefecture(tmp_path / "a.dxpref")) as db:
        kit, _ = write_kit(db, tmp_path, None, "", TODAY)
    with opening.held(opening.open_town(path)) as db:
        work.take_kit(db, kit.read_bytes())
        said = {"B06": "part", "B01": 1, "C02": "made"}
        work.save_together(db, said, EARLIER)
        handing.write_report(db, tmp_path, EARLIER.date())
        leaving.note_handed(db, 1, TODAY, TODAY)


@pytest.fixture
def later(path: Path, qtbot: QtBot) -> Later:
    """Opens the desk on another day."""

    def open_it(day: date) -> MunicipalityDesk:
        now = datetime(day.year, day.month, day.day, 9, 0)
        desk = MunicipalityDesk(opening.open_town(path), path, day, lambda: now)
        desk.frame.resize(1366, 768)
        qtbot.addWidget(desk.frame, before_close_func=lambda _: desk.close_quietly())
        with qtbot.waitActive(desk.frame):
            desk.frame.show()
            desk.frame.activateWindow()
        return desk

    return open_it


def test_ctrl_z_takes_the_last_answer_back_and_the_notice_does_it_again(
    desk: MunicipalityDesk,
) -> None:
    _answer(desk, "B06", "2")
    assert desk.asking.walk.question != "B06"
    hands.ctrl(Qt.Key.Key_Z)
    assert _said(desk, "B06") is None
    assert desk.frame.notice.text() == "B06の答えを元に戻しました。"
    desk.frame.notice.acted.emit()
    assert _said(desk, "B06") == "part"
    hands.ctrl(Qt.Key.Key_Z)
    hands.ctrl(Qt.Key.Key_Y)
    assert _said(desk, "B06") == "part"


def test_ctrl_z_works_at_home_too_and_says_when_nothing_is_left(desk: MunicipalityDesk) -> None:
    _answer(desk, "B06", "2")
    desk.open("home")
    hands.ctrl(Qt.Key.Key_Z)
    assert "B06" in desk.frame.notice.text()
    hands.ctrl(Qt.Key.Key_Z)
    assert desk.frame.notice.text() == "取り消せる変更はありません。"


def test_in_a_field_ctrl_z_takes_typing_back_first_and_then_the_last_answer(
    desk: MunicipalityDesk,
) -> None:
    _answer(desk, "B06", "2")
    desk.asking.open_question("A05")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    hands.write("12")
    hands.ctrl(Qt.Key.Key_Z)
    assert field.text() == "" and _said(desk, "B06") == "part"
    hands.ctrl(Qt.Key.Key_Z)
    assert _said(desk, "B06") is None


def test_what_stands_on_the_page_is_saved_before_it_is_taken_back(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("B06")
    hands.write("2")
    hands.ctrl(Qt.Key.Key_Z)
    assert _said(desk, "B06") is None
    assert desk.asking.question.said() is None
    desk.frame.notice.acted.emit()
    assert _said(desk, "B06") == "part"


def test_the_history_is_opened_from_the_rail_and_filtered_by_section_and_day(
    desk: MunicipalityDesk,
) -> None:
    _answer(desk, "B06", "2")
    _answer(desk, "C02", "1")
    work.keep_people(desk.database, (Person("p1", "佐藤"),), desk.now())
    desk.open("history")
    screen = desk.remembering.history
    assert desk.frame.rail.current_key() == "history"
    assert [line.question for line in screen.table.records.records()] == ["", "C02", "B06", "A01"]
    screen.section.setCurrentIndex(screen.section.findData("B"))
    screen.section.activated.emit(0)
    assert [line.question for line in screen.table.records.records()] == ["B06"]
    assert "一部ならできる人がいる" in screen.new.text()
    assert [screen.section.itemText(n) for n in range(screen.section.count())][-1] == "人の一覧"


def test_a_long_history_is_read_beside_the_window(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    for number in range(AT_ONCE + 10):
        answer = Answer("B01", AnswerState.ANSWERED, number)
        save_answer(desk.database, answer, f"2026-11-{1 + number % 20:02}T09:00:00")
    desk.open("history")
    screen = desk.remembering.history
    assert screen.line.text() == "履歴を読んでいます…"
    qtbot.waitUntil(lambda: screen.table.records.rowCount() == AT_ONCE + 11)
    assert not desk.remembering.history_bar.primary.isHidden()


def test_an_earlier_state_is_looked_at_put_back_and_had_again(desk: MunicipalityDesk) -> None:
    _answer(desk, "B06", "2")
    _answer(desk, "B06", "4")
    desk.open("history")
    hands.key(Qt.Key.Key_Down)
    hands.enter()
    screen = desk.remembering.earlier
    assert desk.frame.shown_screen() is screen
    assert [line.question for line in screen.table.records.records()] == ["B06"]
    desk.remembering.earlier_bar.primary.click()
    assert _said(desk, "B06") == "part"
    assert desk.frame.shown_screen() is desk.remembering.history
    desk.frame.notice.acted.emit()
    assert _said(desk, "B06") == "none"


def test_a_question_has_a_history_of_its_own_and_the_way_back_leads_to_it(
    desk: MunicipalityDesk,
) -> None:
    desk.asking.open_question("B06")
    assert desk.asking.question.header.history.isHidden()
    hands.write("2")
    hands.enter()
    desk.asking.open_question("B06")
    desk.asking.question.header.history.click()
    assert len(desk.remembering.history.table.records.records()) == 1
    hands.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.asking.is_open and desk.asking.walk.question == "B06"


def test_before_handing_over_nobody_is_asked_for_a_reason(desk: MunicipalityDesk) -> None:
    _answer(desk, "B06", "2")
    _answer(desk, "B06", "4")
    assert _said(desk, "B06") == "none"
    assert desk.asking.question.reason.isHidden()


@pytest.mark.usefixtures("handed")
def test_after_handing_over_the_page_asks_for_one_line_and_keeps_it(opened: Opened) -> None:
    desk = opened()
    _answer(desk, "B06", "4")
    line = desk.asking.question.reason
    assert _said(desk, "B06") == "part" and QApplication.focusWidget() is line.field
    area = desk.frame.stack.currentWidget()
    assert isinstance(area, QScrollArea)
    place = line.field.mapTo(area.viewport(), line.field.rect().bottomLeft())
    assert 0 <= place.y() <= area.viewport().height()
    hands.enter()
    assert _said(desk, "B06") == "part"
    hands.write("tenkin")
    hands.enter()
    assert _said(desk, "B06") == "none"
    assert history(desk.database, "B06")[0].why == "tenkin"


@pytest.mark.usefixtures("handed")
def test_the_reason_has_the_page_to_itself_and_the_answer_can_be_chosen_again(
    opened: Opened,
) -> None:
    desk = opened()
    _answer(desk, "B06", "4")
    page = desk.asking.question
    assert page.editor is not None and not page.editor.isVisible()
    page.reason.again.click()
    assert page.editor.isVisible() and page.reason.isHidden()
    hands.write("2")
    hands.enter()
    assert _said(desk, "B06") == "part" and page.reason.isHidden(), "it is the answer of before"


@pytest.mark.usefixtures("handed")
def test_the_reason_may_be_left_open_is_shown_as_open_and_written_later(opened: Opened) -> None:
    desk = opened()
    _answer(desk, "B06", "4")
    desk.asking.question.reason.later.click()
    assert _said(desk, "B06") == "none"
    desk.remembering.open_question("B06")
    screen = desk.remembering.history
    assert "理由はまだ書いていません" in screen.table.records.copied([0], [3])
    screen.reason.setText("数え直した")
    screen.keep.click()
    assert history(desk.database, "B06")[0].why == "数え直した"


@pytest.mark.usefixtures("handed")
def test_an_answer_that_stays_the_same_and_a_first_one_need_no_reason(opened: Opened) -> None:
    desk = opened()
    desk.asking.open_question("B06")
    hands.enter()
    assert desk.asking.walk.question != "B06"
    _answer(desk, "C01", "1")
    assert _said(desk, "C01") == "lead"


def test_five_minutes_end_with_what_was_done_and_what_is_left(desk: MunicipalityDesk) -> None:
    desk.asking.choose_mode("quick")
    assert "5分" in desk.coming_back.five.text()
    desk.coming_back.five.click()
    pages = 0
    while desk.asking.is_open:
        assert "区切りまで" in desk.asking.bar._hint.text()
        hands.ctrl(Qt.Key.Key_L)
        pages += 1
    assert 1 < pages < 10
    assert desk.frame.shown_screen() is desk.coming_back.end
    left = len(desk.interview.left(desk.asking.walk.mode))
    desk.coming_back.chunk_bar.primary.click()
    assert desk.asking.is_open
    desk.asking.back()
    desk.coming_back.stop()
    assert desk.frame.shown_screen() is desk.asking.home
    assert len(desk.interview.left(desk.asking.walk.mode)) == left


def test_leaving_in_the_middle_ends_the_five_minutes(desk: MunicipalityDesk) -> None:
    desk.coming_back.five.click()
    desk.open("home")
    desk.asking.open_question("B06")
    assert desk.coming_back.left_in_words() == ""


def test_the_first_page_after_days_recaps_the_last_three_answers_once(
    path: Path, later: Later
) -> None:
    with opening.held(opening.open_town(path)) as db:
        for question, raw in (("B01", 1), ("B06", "part"), ("C02", "made")):
            work.save_said(db, work.interview_of(db), question, raw, EARLIER)
    desk = later(TODAY)
    desk.asking.resume()
    assert desk.frame.notice.text().startswith("5日ぶりです。前回は、B01「1人」、B06「一部なら")
    desk.open("home")
    desk.asking.resume()
    assert desk.frame.notice.text() == ""


@pytest.mark.usefixtures("handed")
def test_a_new_year_offers_its_round_and_the_same_is_said_with_one_key(later: Later) -> None:
    desk = later(NEXT_YEAR)
    assert "令和9年度になりました" in desk.frame.notice.text()
    desk.frame.notice.acted.emit()
    assert set(desk.interview.answers) == {"A01"}
    desk.asking.open_question("B06")
    row = desk.asking.question.last_time
    assert not row.isHidden() and "一部ならできる人がいる" in row.same.accessibleName()
    hands.write("0")
    assert desk.interview.answers["B06"].value == "part"
    assert desk.interview.answers["B06"].answered_on == NEXT_YEAR
    assert desk.asking.walk.question != "B06"
    desk.asking.open_question("C01")
    assert desk.asking.question.last_time.isHidden()  # not said last year


@pytest.mark.usefixtures("handed")
def test_home_always_has_one_thing_to_do_next(later: Later, path: Path) -> None:
    with opening.held(opening.open_town(path)) as db:
        unknown = {question.id: "わからない" for question in work.interview_of(db).left()}
        work.save_together(db, unknown, EARLIER)
        while left := work.interview_of(db).left():
            work.save_together(db, {question.id: "わからない" for question in left}, EARLIER)
        work.keep_place(db, work.Place(work.place(db).mode))
    desk = later(TODAY)
    assert desk.asking.home_bar.primary.text() == "結果へ"
    desk.open("interview")
    assert desk.asking.is_open  # all can be looked at
    desk.close_quietly()
    with opening.held(opening.open_town(path)) as db:
        work.keep_place(db, work.Place(work.place(db).mode))
    desk = later(NEXT_YEAR)
    assert desk.asking.home_bar.primary.text() == "令和9年度の点検をはじめる"
    desk.asking.home_bar.primary.click()
    assert set(desk.interview.answers) == {"A01"}
    assert desk.asking.home_bar.primary.text() == "つづきから"


@pytest.mark.usefixtures("handed")
def test_in_the_first_year_there_is_no_row_of_last_year(opened: Opened) -> None:
    desk = opened()
    assert desk.frame.notice.text() == ""
    desk.asking.open_question("B06")
    assert desk.asking.question.last_time.isHidden()


def test_questions_are_picked_out_by_how_they_stand_and_the_list_is_kept(
    desk: MunicipalityDesk,
) -> None:
    for question in ("F01", "F02"):
        desk.asking.open_question(question)
        hands.ctrl(Qt.Key.Key_D)
        hands.enter()
    hands.ctrl(Qt.Key.Key_F)
    search = desk.asking.looking_up.search
    assert len(search._found) == len(desk.interview.visible())
    hands.key(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert search.chosen_filters() == ("unknown",)
    assert [entry.question for entry in search._found] == ["F01", "F02"]
    assert search.filters["unknown"].text() == "わからない 2"
    hands.key(Qt.Key.Key_Down)
    hands.enter()
    assert desk.asking.walk.question == "F02"
    desk.asking.question.choose_again()
    hands.write("1")
    hands.enter()
    assert desk.frame.shown_screen() is search
    assert search.chosen_filters() == ("unknown",)
    assert [entry.question for entry in search._found] == ["F01"]
    hands.key(Qt.Key.Key_Escape)
    assert desk.frame.shown_screen() is not search
    assert desk.town.code == TOWN
