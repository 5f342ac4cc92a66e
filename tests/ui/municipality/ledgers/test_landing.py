"""The prefecture's reply in the window: seen, taken in, landed on, by keys and by mouse."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dxdesk.desks import municipality as work
from dxdesk.desks import town_replies
from dxdesk.desks.submission import submission
from dxdesk.store import replies, sent
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.municipality.newest import Newest
from tests.desks.reply_letters import decided, prefecture_key, reply_to, sealed
from tests.gallery.landing import hiding

LEFT = Qt.MouseButton.LeftButton
LONG = 15_000  # ms
Letter = Callable[..., Path]


@pytest.fixture
def letter(desk: MunicipalityDesk, made_example: Path, tmp_path: Path) -> Letter:
    """Writes a reply about the report of the town."""
    key = prefecture_key(made_example)

    def write(number: int = 1, *questions: str, **other: object) -> Path:
        written = sent.sent(desk.database)[0]
        decisions = decided(written)
        reply = reply_to(written, number=number, remarks=questions, decisions=decisions, **other)
        path = tmp_path / f"{number}.dxreply"
        path.write_bytes(sealed(desk.database, key, reply))
        return path

    return write


def settle(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    """Until nothing is being done beside the window."""
    tasks = [each.task for each in desk.findChildren(Newest)]
    qtbot.waitUntil(lambda: not any(task.running for task in tasks), timeout=LONG)


def bring(desk: MunicipalityDesk, qtbot: QtBot, path: Path) -> None:
    desk.take_reply(path)
    settle(desk, qtbot)


def press(qtbot: QtBot, key: Qt.Key, with_: Qt.KeyboardModifier | None = None) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, with_ or Qt.KeyboardModifier.NoModifier)


def open_now(desk: MunicipalityDesk) -> list[str]:
    found = town_replies.standing(desk.database, desk.today)
    assert found is not None
    return [each.remark.question for each in found.open]


def test_before_anything_was_handed_over_nothing_speaks_of_replies(
    desk: MunicipalityDesk,
) -> None:
    assert "reply" not in desk.screens
    desk.handing_over.note_handed(desk.today)
    assert "reply" in desk.screens
    desk.open("reply")
    assert "まだ届いていません" in desk.replying.screen.nothing.text()


def test_a_reply_is_seen_before_it_is_taken_and_back_leaves_it(
    desk: MunicipalityDesk, qtbot: QtBot, letter: Letter
) -> None:
    bring(desk, qtbot, letter(1, "B01"))
    assert desk.replying.screen.parts.isVisible()
    assert not replies.is_replied(desk.database)
    qtbot.mouseClick(desk.replying.bar.back_button, LEFT)
    assert not replies.is_replied(desk.database) and desk.asks == 0


def test_enter_alone_takes_it_lands_on_each_question_and_comes_back(
    desk: MunicipalityDesk, qtbot: QtBot, letter: Letter
) -> None:
    bring(desk, qtbot, letter(1, "B01", "B06"))
    assert QApplication.focusWidget() is desk.replying.bar.primary
    press(qtbot, Qt.Key.Key_Return)
    assert desk.asking.is_open and desk.asking.walk.question == "B01"
    [card] = desk.replying.asked.cards
    assert card.isVisible() and card.standing.remark.question == "B01"
    settle(desk, qtbot)
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "7")  # the field's content is selected when the page opens
    press(qtbot, Qt.Key.Key_Return)
    reason = desk.asking.question.reason
    assert "第1号" in reason.field.text()  # why it changes: because the prefecture asked
    press(qtbot, Qt.Key.Key_Return)
    assert desk.frame.shown_screen() is desk.replying.screen
    assert open_now(desk) == ["B06"] and desk.asks == 1
    press(qtbot, Qt.Key.Key_Return)
    assert desk.asking.is_open and desk.asking.walk.question == "B06"


def test_staying_as_it_is_is_said_by_keys_with_a_reason(
    desk: MunicipalityDesk, qtbot: QtBot, letter: Letter
) -> None:
    bring(desk, qtbot, letter(1, "B06"))
    press(qtbot, Qt.Key.Key_Return)
    settle(desk, qtbot)
    press(qtbot, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    [card] = desk.replying.asked.cards
    assert QApplication.focusWidget() is card.explaining.reason
    press(qtbot, Qt.Key.Key_Return)  # without a reason: said in place
    assert desk.asking.is_open and open_now(desk) == ["B06"]
    desk.replying.asked.cards[0].explaining.reason.setText("例規で決めています")
    press(qtbot, Qt.Key.Key_Return)
    assert desk.frame.shown_screen() is desk.replying.screen
    assert open_now(desk) == []
    [row] = desk.replying.screen.remarks.rows
    assert row.standing.state == "explained"


def test_the_mouse_alone_takes_opens_explains_and_takes_back(
    desk: MunicipalityDesk, qtbot: QtBot, letter: Letter
) -> None:
    bring(desk, qtbot, letter(1, "B01", "B06"))
    row = desk.replying.screen.remarks.rows[1]
    qtbot.mouseClick(row.open, LEFT)
    assert replies.is_replied(desk.database)
    assert desk.asking.walk.question == "B06"
    settle(desk, qtbot)
    [card] = desk.replying.asked.cards
    qtbot.mouseClick(card.explaining.stay, LEFT)
    card.explaining.reason.setText("例規で決めています")
    qtbot.mouseClick(card.explaining.say, LEFT)
    assert open_now(desk) == ["B01"]
    explained = desk.replying.screen.remarks.rows[-1]
    qtbot.mouseClick(explained.open, LEFT)
    [card] = desk.replying.asked.cards
    qtbot.mouseClick(card.explaining.back, LEFT)
    assert open_now(desk) == ["B01", "B06"]


def test_home_shows_how_many_wait_until_when_and_one_way_in(
    desk: MunicipalityDesk, qtbot: QtBot, letter: Letter
) -> None:
    bring(desk, qtbot, letter(1, "B01", "B06"))
    assert desk.replying.take()
    settle(desk, qtbot)
    desk.open("home")
    bar = desk.asking.home_bar
    assert bar._title.text() == "県から2件の問い合わせ（令和8年12月10日まで）"
    assert QApplication.focusWidget() is bar.primary
    press(qtbot, Qt.Key.Key_Return)
    assert desk.asking.walk.question == "B01"


def test_an_older_reply_is_refused_in_place_and_the_newer_one_stays(
    desk: MunicipalityDesk, qtbot: QtBot, letter: Letter
) -> None:
    bring(desk, qtbot, letter(2, "B06"))
    desk.replying.take()
    settle(desk, qtbot)
    bring(desk, qtbot, letter(1, "B01"))
    assert "E-REPLY-OLDER" in desk.replying.screen.notice.text()
    assert open_now(desk) == ["B06"]
    bring(desk, qtbot, letter(2, "B06"))
    assert len(replies.taken_replies(desk.database)) == 1


def test_a_reply_that_was_replaced_can_still_be_read(
    desk: MunicipalityDesk, qtbot: QtBot, letter: Letter
) -> None:
    for number, question in ((1, "B01"), (2, "B06")):
        bring(desk, qtbot, letter(number, question))
        desk.replying.take()
        settle(desk, qtbot)
    desk.open("reply")
    screen = desk.replying.screen
    [link] = screen.links
    qtbot.mouseClick(link, LEFT)
    assert "第1号" in screen.title.text() and screen.decisions.isVisible()
    assert not screen.remarks.rows[0].open.isVisible()
    press(qtbot, Qt.Key.Key_Return)
    assert "第2号" in screen.title.text()


def test_sending_says_which_questions_are_still_open(
    desk: MunicipalityDesk, qtbot: QtBot, letter: Letter
) -> None:
    bring(desk, qtbot, letter(1, "B01", "B06"))
    desk.replying.take()
    town_replies.explain(desk.database, "B06", "例規で決めています", desk.now())
    assert [each.question for each in submission(desk.database, desk.today).to_tell] == ["B06"]
    desk.open("submit")
    settle(desk, qtbot)
    checks = desk.handing_over.submit.checks
    link = checks.links["reply"]
    assert "2件のうち、1件" in link.accessibleName()
    qtbot.mouseClick(link, LEFT)
    assert desk.frame.shown_screen() is desk.replying.screen


def test_a_question_that_hid_since_is_reached_through_the_one_that_hides_it(
    desk: MunicipalityDesk, qtbot: QtBot, letter: Letter
) -> None:
    hidden, decides, answer = hiding(desk.interview)
    file = letter(1, hidden)
    after = work.save_said(desk.database, desk.interview, decides, answer, desk.now())
    desk.keep(after)
    bring(desk, qtbot, file)
    [row] = desk.replying.screen.remarks.rows
    assert row.standing.moved_on and row.standing.is_open
    qtbot.mouseClick(row.open, LEFT)
    settle(desk, qtbot)
    assert desk.asking.walk.question == decides
    [card] = desk.replying.asked.cards
    assert card.standing.remark.question == hidden
    card.explaining.ask()
    card.explaining.reason.setText("今は当てはまりません")
    qtbot.mouseClick(card.explaining.say, LEFT)
    assert open_now(desk) == []
