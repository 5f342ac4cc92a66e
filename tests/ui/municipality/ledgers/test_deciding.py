"""In the window the officer decides about needs; what is kept equals the command line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from dxdesk.desks import choosing_needs
from dxdesk.desks.need_wishes import Wish, decided
from dxdesk.store import need_choices
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.municipality.results import ResultsScreen
from dxdesk.ui.municipality.results_need import NeedItem

LEFT = Qt.MouseButton.LeftButton
LONG = 15_000
WHY = "町長と決めました"


def _results(desk: MunicipalityDesk, qtbot: QtBot) -> ResultsScreen:
    desk.open("results")
    _settled(desk, qtbot)
    return desk.looking_back.results


def _settled(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    back = desk.looking_back
    qtbot.wait(1)
    qtbot.waitUntil(lambda: not back._newest.task.running and not back.deciding.busy, timeout=LONG)


def _items(screen: ResultsScreen) -> list[NeedItem]:
    return screen.needs.items


def _give_reason(screen: ResultsScreen, qtbot: QtBot, reason: str = WHY) -> None:
    form = screen.needs.form
    assert form is not None
    form.reason.insert(reason)
    qtbot.keyClick(form.reason, Qt.Key.Key_Return)


def _asked(desk: MunicipalityDesk) -> list[str]:
    chosen = choosing_needs.choosing(desk.database, desk.today).chosen
    return [each.need for each in chosen.requests]


def test_alt_and_an_arrow_move_a_request_once_the_reason_is_given(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    screen, before = _results(desk, qtbot), _asked(desk)
    head = _items(screen)[1].head
    head.setFocus()
    qtbot.keyClick(head, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert _asked(desk) == before, "nothing is decided without a reason"
    _give_reason(screen, qtbot)
    _settled(desk, qtbot)
    assert _asked(desk) == [before[1], before[0], *before[2:]]
    assert _items(screen)[0].need.words.code == before[1]


def test_space_takes_a_request_out_and_the_notice_undoes_it(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    screen, before = _results(desk, qtbot), _asked(desk)
    qtbot.keyClick(_items(screen)[0].head, Qt.Key.Key_Space)
    _give_reason(screen, qtbot)
    _settled(desk, qtbot)
    assert before[0] not in _asked(desk)
    assert "要望から外しました" in screen.notice.text()
    screen.notice.acted.emit()
    _settled(desk, qtbot)
    assert _asked(desk) == before
    assert need_choices.choices(desk.database) == ()


def test_a_decision_without_a_reason_says_so_in_place(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    screen, before = _results(desk, qtbot), _asked(desk)
    qtbot.keyClick(_items(screen)[0].head, Qt.Key.Key_Space)
    _give_reason(screen, qtbot, "")
    _settled(desk, qtbot)
    form = screen.needs.form
    assert form is not None and "理由を1行で" in form.reason_field.error()
    assert _asked(desk) == before
    qtbot.keyClick(form.reason, Qt.Key.Key_Escape)
    assert screen.needs.form is None


def test_a_full_list_says_that_one_has_to_go_first(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    screen = _results(desk, qtbot)
    qtbot.mouseClick(screen.needs.another, LEFT)
    assert screen.needs.form is None
    assert "先に1件を外してください" in screen.notice.text()


def test_something_of_the_towns_own_is_asked_for(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    screen = _results(desk, qtbot)
    qtbot.keyClick(_items(screen)[2].head, Qt.Key.Key_Space)
    _give_reason(screen, qtbot)
    _settled(desk, qtbot)
    qtbot.mouseClick(screen.needs.another, LEFT)
    form = screen.needs.form
    assert form is not None
    title, why = form.findChildren(QLineEdit)[:2]
    title.insert("測量図を地図にのせる")
    why.insert("道路の工事が続きます")
    _give_reason(screen, qtbot)
    _settled(desk, qtbot)
    assert _asked(desk)[-1] == "X01"
    assert screen.needs.item_of("X01") is not None


def test_the_window_and_the_desk_keep_the_same_for_the_same_decision(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    screen, first = _results(desk, qtbot), _asked(desk)[0]
    now = choosing_needs.choosing(desk.database, desk.today)
    by_command = decided(now, Wish("drop", first, WHY))
    qtbot.keyClick(_items(screen)[0].head, Qt.Key.Key_Space)
    _give_reason(screen, qtbot)
    _settled(desk, qtbot)
    assert need_choices.choices(desk.database) == by_command


def test_mending_an_answer_behind_a_need_comes_back_to_that_need(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    screen = _results(desk, qtbot)
    second = _items(screen)[1]
    second.head.setChecked(True)
    code, (question, button) = second.need.words.code, next(iter(second.answers.items()))
    qtbot.mouseClick(button, LEFT)
    assert desk.asking.walk.question == question
    qtbot.mouseClick(desk.asking.bar.back_button, LEFT)
    _settled(desk, qtbot)
    item = screen.needs.item_of(code)
    assert item is not None and item.head.isChecked()
    assert item.answers[question].hasFocus()


def test_a_decision_is_taken_back_from_its_own_line(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    screen, before = _results(desk, qtbot), _asked(desk)
    qtbot.keyClick(_items(screen)[0].head, Qt.Key.Key_Space)
    _give_reason(screen, qtbot)
    _settled(desk, qtbot)
    item = screen.needs.item_of(before[0])
    assert item is not None and item.need.dropped
    item.head.setChecked(True)
    qtbot.mouseClick(item.backs["dropped"], LEFT)
    _settled(desk, qtbot)
    assert _asked(desk) == before
