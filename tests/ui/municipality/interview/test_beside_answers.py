"""Beside an answer: files that stay in the file, and answers that do not fit each other."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from dxdesk.ask.attachments import MOST_EACH
from dxdesk.desks import attachments
from dxdesk.desks import municipality as work
from dxdesk.store import kept_contradictions
from dxdesk.ui.municipality.clash_cards import ClashCard
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.municipality.question_files import AnswerFiles
from tests.ui.municipality.interview import typing_hands as hands
from tests.ui.municipality.interview.conftest import Opened


def _click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def _clash(desk: MunicipalityDesk) -> None:
    """「使わないと決めている」, then 「導入した」."""
    desk.asking.choose_mode("all")
    desk.keep(work.save_said(desk.database, desk.interview, "F13", "ban", desk.now()))
    desk.asking.open_question("H04")
    hands.write("1")
    hands.enter()


def _compared(desk: MunicipalityDesk) -> ClashCard:
    """The one line above the question, unfolded."""
    [card] = desk.asking.question.clashes.cards
    _click(card.fold)
    return card


def test_answers_that_do_not_fit_are_one_line_on_the_next_page(desk: MunicipalityDesk) -> None:
    _clash(desk)
    assert desk.asking.walk.question == "H05", "nobody is held up"
    [card] = desk.asking.question.clashes.cards
    assert card.isVisible() and not card.mends[0].isVisible(), "the question has the page"


def test_the_two_answers_are_compared_side_by_side(desk: MunicipalityDesk) -> None:
    _clash(desk)
    card = _compared(desk)
    assert card.mends[0].isVisible() and card.keep.isVisible()
    assert [side.shown for side in card.line.sides] == ["使わないと決めている", "導入した"]


def test_either_answer_can_be_mended_and_one_comes_back_to_where_one_was(
    desk: MunicipalityDesk,
) -> None:
    _clash(desk)
    card = _compared(desk)
    _click(card.mends[0])
    assert desk.asking.walk.question == "F13"
    assert desk.asking.question.clashes.isHidden()
    hands.write("1")
    hands.enter()
    assert desk.asking.walk.question == "H05"
    assert desk.asking.question.clashes.isHidden(), "they fit each other now"


def test_a_contradiction_is_kept_with_a_reason_and_without_one_it_is_not(
    desk: MunicipalityDesk,
) -> None:
    _clash(desk)
    card = _compared(desk)
    card.keep.setFocus()
    hands.key(Qt.Key.Key_Space)
    assert QApplication.focusWidget() is card.reason
    hands.enter()
    assert desk.asking.walk.question == "H05"
    assert card._field.error() and kept_contradictions.kept(desk.database) == ()
    hands.write("shikou nomi")
    _click(card.say)
    [kept] = kept_contradictions.kept(desk.database)
    assert (kept.reason, kept.kept_on) == ("shikou nomi", desk.today)
    now = _compared(desk)
    assert now.line.reason == "shikou nomi"
    _click(now.again)
    assert kept_contradictions.kept(desk.database) == ()


def test_one_that_was_kept_is_shown_again_once_an_answer_changes(desk: MunicipalityDesk) -> None:
    _clash(desk)
    [card] = desk.asking.question.clashes.cards
    card.reason_given.emit("Z18", "試行のみ")
    desk.asking.open_question("H04")
    hands.enter()
    assert desk.asking.question.clashes.isHidden(), "the same answer stays kept"
    desk.asking.open_question("H04")
    hands.write("2")
    hands.enter()
    assert [c.line.reason for c in desk.asking.question.clashes.cards] == [""]


def test_the_page_of_all_answers_shows_the_open_ones_first(desk: MunicipalityDesk) -> None:
    _clash(desk)
    work.save_together(desk.database, {"G01": 3, "G02": "none"}, desk.now())
    desk.keep(work.interview_of(desk.database))
    desk.asking.question.clashes.cards[0].reason_given.emit("Z18", "試行のみ")
    desk.open("check")
    check = desk.looking_back.check
    assert [(c.line.id, c.line.reason) for c in check.clashes.cards] == [
        ("Z19", ""), ("Z18", "試行のみ")
    ]  # fmt: skip
    _click(check.clashes.cards[0].mends[1])
    assert desk.asking.walk.question == "G02"
    hands.write("1")
    hands.enter()
    assert desk.frame.shown_screen() is check
    assert [c.line.id for c in check.clashes.cards] == ["Z18"]


def test_in_every_other_place_one_line_says_that_answers_do_not_fit(
    desk: MunicipalityDesk,
) -> None:
    desk.keep(work.save_said(desk.database, desk.interview, "F13", "ban", desk.now()))
    desk.asking.open_question("H04", return_to="results")
    hands.write("1")
    hands.enter()
    assert "確認" in desk.frame.notice.text()


def _files(desk: MunicipalityDesk, question: str = "B07") -> AnswerFiles:
    desk.asking.open_question(question)
    desk.asking.question.ways_out.remark.setChecked(True)
    return desk.asking.question.remarks.files


def _brought(desk: MunicipalityDesk, path: Path, qtbot: QtBot) -> AnswerFiles:
    files = _files(desk)
    files.brought.emit(path)
    qtbot.waitUntil(lambda: bool(files.notice.text()))
    return files


def test_a_file_is_attached_ticked_and_taken_out_and_that_can_be_undone(
    desk: MunicipalityDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "引継書.pdf").write_bytes(b"%PDF-1.7")
    files = _brought(desk, tmp_path / "引継書.pdf", qtbot)
    assert not files.rows[0].travels.isChecked(), "it stays in the office until it is ticked"
    files.rows[0].travels.setFocus()
    hands.key(Qt.Key.Key_Space)
    [kept] = attachments.attachments(desk.database, "B07")
    assert (kept.name, kept.travels) == ("引継書.pdf", True)
    _click(files.rows[0].remove)
    assert files.rows == [] and attachments.attachments(desk.database) == ()
    files.notice.acted.emit()
    assert attachments.attachments(desk.database) == (kept,)


def test_a_file_too_large_is_refused_in_place(
    desk: MunicipalityDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "film.mp4").write_bytes(bytes(MOST_EACH + 1))
    files = _brought(desk, tmp_path / "film.mp4", qtbot)
    assert "E-ATTACH-SIZE" in files.notice.text() and files.rows == []


def test_a_copy_is_saved_under_a_name_that_stays_in_its_folder(
    desk: MunicipalityDesk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    strange = tmp_path / "CON.\u202etxt"
    strange.write_bytes(b"a")
    files = _brought(desk, strange, qtbot)
    offered: list[str] = []

    def choose(_parent: object, _title: str, name: str) -> tuple[str, str]:
        offered.append(name)
        return str(tmp_path / "out.txt"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    files.notice.hide()
    _click(files.rows[0].save)
    qtbot.waitUntil(lambda: bool(files.notice.text()))
    assert offered == ["_CON.〓txt"]
    assert (tmp_path / "out.txt").read_bytes() == b"a"


def test_a_question_with_files_opens_with_its_remarks_unfolded(
    desk: MunicipalityDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "a.pdf").write_bytes(b"a")
    _brought(desk, tmp_path / "a.pdf", qtbot)
    desk.asking.open_question("B06")
    assert not desk.asking.question.remarks.isVisible()
    desk.asking.open_question("B07")
    assert desk.asking.question.remarks.isVisible()
    assert [row.attachment.name for row in desk.asking.question.remarks.files.rows] == ["a.pdf"]


def test_a_large_file_comes_in_while_the_window_goes_on(
    desk: MunicipalityDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "a.pdf").write_bytes(bytes(3_000_000))
    ticks: list[int] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: ticks.append(len(attachments.attachments(desk.database))))
    files = _files(desk)
    files.brought.emit(tmp_path / "a.pdf")
    timer.start()
    qtbot.waitUntil(lambda: bool(files.notice.text()))
    timer.stop()
    pieces = desk.database.conn.execute("SELECT count(*) FROM attachment_contents").fetchone()[0]
    assert pieces == 12 and ticks.count(0) >= pieces, "each piece had its own turn"
    [made] = attachments.attachments(desk.database)
    assert attachments.content_of(desk.database, made.key) == bytes(3_000_000)
    _click(files.rows[0].remove)
    desk.asking.open_question("B06")
    left = "SELECT count(*) FROM attachment_contents"
    qtbot.waitUntil(lambda: desk.database.conn.execute(left).fetchone() == (0,))


def test_a_file_that_is_coming_in_is_there_after_the_window_was_closed(
    opened: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "a.pdf").write_bytes(bytes(3_000_000))
    desk = opened()
    _files(desk).brought.emit(tmp_path / "a.pdf")
    qtbot.waitUntil(lambda: desk.asking.beside._coming is not None)
    again = opened()
    [made] = attachments.attachments(again.database)
    assert attachments.content_of(again.database, made.key) == bytes(3_000_000)
