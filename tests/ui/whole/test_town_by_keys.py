"""The whole of the town's work by keyboard alone, and the same report from the command line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from dxdesk import shelf
from dxdesk.app import started
from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.desks import municipality as work
from dxdesk.store import answers as answer_store
from dxdesk.store import opening, sent
from dxdesk.ui.door.preferences import Preferences
from dxdesk.ui.door.reception import Reception
from dxdesk.ui.municipality.people_sliders import TenthsSlider
from dxdesk.ui.parts.labels import PlainLabel
from dxdesk.ui.window import MainWindow
from dxdesk.words import tr
from tests.ui.municipality.interview import typing_hands
from tests.ui.whole import hands
from tests.ui.whole.town_job import SCREENS, question_shown

if TYPE_CHECKING:
    from sqlite_utils import Database

CODE, NAME = "393011", "東洋町"
ASKED_OF_ANOTHER = "B10"  # said not to be known at first, and answered from the waiting list
RECORDS = ("B02", "D09", "J03")  # are in the workbook of the two ledgers
OPERATIONS = "D01"  # is in it too, but not the day on which it was answered


class NoMouse(QObject):
    """Takes every click of the mouse away, so that a step that needs one cannot be done."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, home: Path) -> Iterator[MainWindow]:
    """The window of a first start today, which hears no mouse."""
    window, no_mouse = MainWindow(), NoMouse()
    reception = Reception(window, Preferences(), date.today, datetime.now)
    window.painted.connect(lambda: reception.begin(None))
    qapp.installEventFilter(no_mouse)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    qapp.removeEventFilter(no_mouse)
    window.close()
    window.deleteLater()
    hands.leave_events()


@contextmanager
def _open(path: Path) -> Iterator[Database]:
    with opening.held(opening.open_town(path)) as database:
        yield database


def _command(*words: object) -> None:
    assert started([str(word) for word in words]) == 0, words


def _press(name: str) -> None:
    """Tab to what is called so, and press Enter."""
    hands.tab_to_named(name)
    hands.enter()


def _go_to(screen: str) -> None:
    """Choose a screen in the rail by keys."""
    rail = hands.tab_to_named(SCREENS)
    assert isinstance(rail, QAbstractItemView)
    model = rail.model()
    texts = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert screen in texts, texts
    hands.key(Qt.Key.Key_Home)
    for _ in texts:
        if rail.currentIndex().data() == screen:
            break
        hands.key(Qt.Key.Key_Down)
    hands.enter()


def _first_start(window: MainWindow, kit: Path) -> None:
    hands.wait(lambda: hands.seen(QWidget, "市町村の担当者です"), "the first page")
    hands.write("1")
    hands.enter()
    hands.tab_to_named(tr("Open the kit"))
    hands.choosing(kit, hands.enter)
    hands.tab_to_named(tr("Name, reading or code"))
    hands.write(CODE)
    hands.enter()
    hands.find("ファイルの名前")
    hands.enter()
    hands.wait(lambda: window.windowTitle().startswith(NAME), NAME)


def _answer_all() -> list[str]:
    hands.tab_to_named("全部")
    hands.key(Qt.Key.Key_Space)
    _press("つづきから")
    asked: list[str] = []
    while (question := question_shown()) is not None:
        assert question.id not in asked, f"{question.id} came twice"
        asked.append(question.id)
        if question.id == ASKED_OF_ANOTHER:
            hands.ctrl(Qt.Key.Key_D)
            hands.write("2")
            hands.enter()
        else:
            typing_hands.answer(question, shelf.question_set())
    return asked


def _ledgers() -> None:
    _go_to("人の一覧")
    hands.ctrl(Qt.Key.Key_N)
    hands.emptied()
    hands.write("hanako")
    hands.enter()
    slider = hands.tab_to(
        lambda each: isinstance(each, TenthsSlider) and "hanako" in hands.spoken(each), "a slider"
    )
    hands.write("2")
    assert isinstance(slider, TenthsSlider) and slider.value() == 2
    _go_to("システム台帳")
    table = QApplication.focusWidget()
    assert isinstance(table, QAbstractItemView)
    hands.key(Qt.Key.Key_Home, hands.CTRL)
    hands.key(Qt.Key.Key_Right)  # from the name to who made it
    hands.write("kaisha")
    hands.enter()
    cells = [table.model().index(row, 1).data() for row in range(table.model().rowCount())]
    assert "kaisha" in cells


def _look_back() -> None:
    _go_to("確認待ち")
    _press("質問をひらく")
    assert question_shown() == shelf.question_set().by_id[ASKED_OF_ANOTHER]
    hands.key(Qt.Key.Key_Escape)
    hands.write("1")
    hands.enter()
    assert question_shown() is None
    _go_to("確認")
    _press("直す")
    hands.ctrl(Qt.Key.Key_Return)
    assert question_shown() is None
    _press("結果へ")
    hands.wait(lambda: hands.seen(PlainLabel, "領域ごとの様子"), "the results")
    _press("首長説明へ")


def _hand_over(stick: Path, page: Path) -> None:
    hands.find("PDFで保存")
    hands.tab_to_named("PDFで保存")
    hands.choosing(page, hands.enter)
    hands.wait(page.exists, "the page for the mayor")
    _press("提出へ")
    hands.find("フォルダーをえらぶ")
    hands.tab_to_named("フォルダーをえらぶ")
    hands.choosing(stick, hands.enter)
    _press("報告ファイルをつくる")
    hands.find("県に渡した日を入れる")
    _press("県に渡した日を入れる")
    hands.enter()
    hands.find("ホームへ")


def _said(answer: Answer) -> Mapping[str, object]:
    """An answer as a line of the file for `town answer --from`."""
    if answer.state is AnswerState.ANSWERED:
        return {"value": answer.value}
    return {answer.state.value: True, **({"ask": answer.ask} if answer.ask else {})}


def _payload(path: Path) -> str:
    with _open(path) as database:
        return sent.sent(database)[-1].payload_text


def _by_command_line(keyed: Path, folder: Path, kit: Path) -> Path:
    """The same answers, people and systems in another workspace, and its report."""
    with _open(keyed) as database:
        said, interview = answer_store.answers(database), work.interview_of(database)
    answers = {each.question: _said(each) for each in said.values() if each.question not in RECORDS}
    answers[OPERATIONS] = {"value": interview.value(OPERATIONS)}
    (folder / "answers.json").write_text(json.dumps(answers, ensure_ascii=False), encoding="utf-8")
    (folder / "ledger.xlsx").write_bytes(work.ledger(interview))
    other = folder / "other.dxtown"
    _command("town", "new", other, "--code", CODE, "--kit", kit)
    _command("town", "ledger", other, "--from", folder / "ledger.xlsx")
    _command("town", "answer", other, "--from", folder / "answers.json")
    _command("town", "report", other, "--to", folder, "--today", date.today().isoformat())
    return other


@pytest.mark.qt_log_ignore("This plugin does not support")  # without a screen no raising
def test_by_keys_alone_comes_the_very_report_of_the_command_line(
    window: MainWindow, home: Path, tmp_path: Path
) -> None:
    for folder in ("pref", "USB", "cli"):
        (tmp_path / folder).mkdir()
    _command("pref", "new", tmp_path / "39.dxpref", "--prefecture", "39")
    _command("pref", "kit", tmp_path / "39.dxpref", "--to", tmp_path / "pref")
    kit = tmp_path / "pref" / "kit.dxkit"
    _first_start(window, kit)
    asked = _answer_all()
    assert len(asked) == len(shelf.question_set().questions) - 1  # the municipality was chosen
    _ledgers()
    _look_back()
    _hand_over(tmp_path / "USB", tmp_path / "mayor.pdf")
    [report] = (tmp_path / "USB").glob("*.dxr")
    assert report.stat().st_size
    window.close()
    keyed = home / f"{CODE}.dxtown"
    by_keys, by_words = _payload(keyed), _payload(_by_command_line(keyed, tmp_path / "cli", kit))
    pairs = zip(json.loads(by_keys)["questions"], json.loads(by_words)["questions"], strict=True)
    assert [(one, other) for one, other in pairs if one != other] == []
    assert by_keys == by_words
