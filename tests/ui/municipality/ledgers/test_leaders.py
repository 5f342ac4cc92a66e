"""Candidates are marked and ticked by the officer, and everything is in the file at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dxdesk import shelf
from dxdesk.ask.leaders import LeaderCandidate
from dxdesk.desks import municipality as work
from dxdesk.store import leaders as leader_store
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.municipality.people import PeopleScreen
from dxdesk.ui.municipality.people_details import years_held

LEFT = Qt.MouseButton.LeftButton


def _opened(desk: MunicipalityDesk) -> PeopleScreen:
    desk.open("people")
    return desk.ledgers.people


def _kept(desk: MunicipalityDesk) -> tuple[LeaderCandidate, ...]:
    return leader_store.candidates(desk.database)


def test_a_person_is_marked_and_ticked_by_keyboard_alone(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    card = _opened(desk).leaders
    card.choice.setFocus()
    qtbot.keyClick(card.choice, Qt.Key.Key_Down)
    qtbot.keyClick(card.add, Qt.Key.Key_Return)
    assert _kept(desk) == (LeaderCandidate("p2"),)
    tick = card.ticks["p2", "wish"]
    tick.setFocus()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert _kept(desk) == (LeaderCandidate("p2", ("wish",)),)
    assert tick.hasFocus()
    assert card.choice.findData("p2") == -1


def test_the_candidates_travel_only_once_it_is_ticked(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    card = _opened(desk).leaders
    assert not card.travel.isChecked()
    qtbot.mouseClick(card.travel, LEFT)
    assert leader_store.travel(desk.database)


def test_a_person_taken_off_is_no_candidate_and_comes_back_as_one(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    leader_store.save_candidates(desk.database, (LeaderCandidate("p2", ("career",)),))
    screen = _opened(desk)
    screen.remove_person("p2")
    assert _kept(desk) == ()
    qtbot.mouseClick(screen.notice._action, LEFT)
    assert _kept(desk) == (LeaderCandidate("p2", ("career",)),)
    assert screen.leaders.ticks["p2", "career"].isChecked()


def test_a_new_name_is_shown_on_the_card(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    leader_store.save_candidates(desk.database, (LeaderCandidate("p1"),))
    screen = _opened(desk)
    screen.open_details("p1")
    name = screen.details.fields["name"]
    name.setText("Sato")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert "Sato" in screen.leaders.ticks["p1", "wish"].accessibleName()


def test_the_question_that_settles_it_is_opened(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    work.save_together(desk.database, {"B01": "わからない:総務課"}, desk.now())
    desk.keep(work.interview_of(desk.database))
    screen = _opened(desk)
    qtbot.mouseClick(screen.finding._action, LEFT)
    assert desk.asking.walk.question == "B01"


def test_an_exam_says_until_when_it_is_held_and_a_pass_keeps_its_name(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    exams = {each.code: each for each in shelf.schemes().certificates}
    assert years_held(exams["ST"], 2026) == "（令和8年度まで）"
    assert years_held(exams["DM"], 2026) == "（令和9年度から）"
    assert years_held(exams["DM"], 2027) == years_held(exams["IP"], 2026) == ""
    screen = _opened(desk)
    screen.open_details("p1")
    held = screen.details.certificates
    held.choice.setCurrentIndex(held.choice.findData("ST"))
    qtbot.mouseClick(held.add, LEFT)
    assert held._shown[0].text() == "ITストラテジスト試験"
