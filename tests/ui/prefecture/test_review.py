"""Asking, accepting, settling and writing back in the window, by mouse and by keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dxdesk.desks import replying, reviewing
from dxdesk.desks.replying import Wish
from dxdesk.desks.reviews import in_force
from dxdesk.exchange.replies import reply_from
from dxdesk.exchange.reports import payload_text
from dxdesk.report.review import TownReview
from dxdesk.store import received, reviews
from dxdesk.ui.parts import OutlineButton
from dxdesk.ui.parts.place_dialog import PlaceDialog
from dxdesk.ui.prefecture.desk import PrefectureDesk

LEFT = Qt.MouseButton.LeftButton


def _idle(desk: PrefectureDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.busy, timeout=20_000)


def _town(desk: PrefectureDesk) -> str:
    assert desk.picture is not None
    return desk.picture.arrived[0].town.code


def _review(desk: PrefectureDesk) -> TownReview:
    assert desk.picture is not None
    return desk.picture.state(_town(desk)).review


def _asked(desk: PrefectureDesk) -> str:
    """The first question the first town has answered."""
    return next(
        each.id
        for each in in_force(desk.database, _town(desk)).report.questions
        if each.state == "answered"
    )


def _answered(desk: PrefectureDesk, qtbot: QtBot, folder: Path) -> str:
    """One inquiry that was written to the town, and the town's next report with a change."""
    town, question = _town(desk), _asked(desk)
    reviewing.remark(desk.database, town, question, "correct", "数は。", desk.now())
    list(replying.write_replies(desk.database, [town], folder, Wish(), desk.now()))
    held, row = in_force(desk.database, town), received.in_force(desk.database, town)
    assert row is not None
    questions = tuple(
        replace(each, note="数え直しました。") if each.id == question else each
        for each in held.report.questions
    )
    report = replace(held.report, questions=questions)
    newer = replace(row, serial=2, header_sha256="ef" * 32, payload_text=payload_text(report))
    received.add_report(desk.database, newer)
    desk.refresh()
    _idle(desk, qtbot)
    return question


def test_an_answer_is_asked_about_by_mouse_alone(full: PrefectureDesk, qtbot: QtBot) -> None:
    full.open("town", _town(full))
    qtbot.mouseClick(full.town.report.inquiries.add, LEFT)
    answers = full.town.answers
    assert answers.isVisible()
    answers.table.selectRow(2)
    qtbot.mouseClick(answers.editor.words._buttons["improve"], LEFT)
    answers.editor.said.setPlainText("もう少しくわしく書いてください。")
    qtbot.mouseClick(answers.editor.ask, LEFT)
    _idle(full, qtbot)
    [line] = _review(full).lines
    assert (line.remark.word, line.standing) == ("improve", "draft")
    assert answers.model.record(2).id == line.remark.question
    assert "まだ送っていません" in answers.model.columns[3].value(answers.model.record(2))
    assert full.town.bar.primary.text() in ("照合コードをくらべる", "返事を作る")


def test_an_answer_is_asked_about_by_keys_alone(full: PrefectureDesk, qtbot: QtBot) -> None:
    full.open("town", _town(full))
    full.town.show_view("answers")
    answers = full.town.answers
    answers.table.setFocus()
    answers.table.setCurrentIndex(answers.model.index(0, 0))
    qtbot.keyClick(answers.table, Qt.Key.Key_Down)
    qtbot.keyClick(answers.table, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is answers.editor.said
    qtbot.keyClicks(answers.editor.said, "check")
    qtbot.keyClick(answers.editor.said, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is answers.editor.ask
    qtbot.keyClick(answers.editor.ask, Qt.Key.Key_Return)
    _idle(full, qtbot)
    [line] = _review(full).lines
    assert (line.remark.question, line.remark.said) == (answers.model.record(1).id, "check")


def test_without_words_nothing_is_asked_and_the_field_says_so(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    full.open("town", _town(full))
    full.town.ask_about(_asked(full))
    editor = full.town.answers.editor
    qtbot.mouseClick(editor.ask, LEFT)
    assert editor._said.error()
    assert _review(full).lines == ()
    qtbot.mouseClick(editor.words._buttons["fine"], LEFT)
    qtbot.mouseClick(editor.ask, LEFT)
    _idle(full, qtbot)
    assert [line.standing for line in _review(full).lines] == ["said"]


def test_a_draft_is_changed_and_taken_back(full: PrefectureDesk, qtbot: QtBot) -> None:
    town, question = _town(full), _asked(full)
    full.reviewing.remark(town, question, "correct", "数は。")
    _idle(full, qtbot)
    full.open("town", town)
    [row] = full.town.report.inquiries.rows
    qtbot.mouseClick(row.again, LEFT)
    assert full.town.answers.editor.said.text() == "数は。"
    full.town.show_view("report")
    [row] = full.town.report.inquiries.rows
    qtbot.mouseClick(row.take_back, LEFT)
    _idle(full, qtbot)
    assert _review(full).lines == ()


def test_what_was_answered_is_shown_before_and_after_and_accepted(
    full: PrefectureDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    question = _answered(full, qtbot, tmp_path)
    assert full.decisions[0].place == "town"
    full.do(full.decisions[0])
    [row] = full.town.report.inquiries.rows
    assert (row.line.remark.question, row.line.standing) == (question, "changed")
    qtbot.mouseClick(row.accept, LEFT)
    _idle(full, qtbot)
    assert [line.standing for line in _review(full).lines] == ["accepted"]
    assert _review(full).state == "received"


def test_the_primary_button_accepts_all_answers_once_the_code_is_compared(
    full: PrefectureDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    _answered(full, qtbot, tmp_path)
    assert full.picture is not None
    towns = tuple(
        replace(each, latest=replace(each.latest, compared=True)) if each.latest else each
        for each in full.picture.towns
    )
    full.picture = replace(full.picture, towns=towns)
    full.decide()
    full.open("town", _town(full))
    assert full.town.bar.primary.text() == "1件の回答を受け入れる"
    qtbot.keyClick(full.frame, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    _idle(full, qtbot)
    assert _review(full).answered == ()
    assert full.town.bar.primary.text() == "返事を作る"


def test_a_reply_is_written_to_a_chosen_folder_and_can_be_read(
    full: PrefectureDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    town, question = _town(full), _asked(full)
    full.reviewing.remark(town, question, "correct", "数は。")
    _idle(full, qtbot)
    full.open("town", town)
    qtbot.mouseClick(full.town.reply, LEFT)
    assert full.current() == "reply"
    assert full.reply.towns() == (town,)
    full.reply.form.day.set_day(date(2026, 12, 10))
    full.reply.form.message.set_text("お願いします。")
    qtbot.mouseClick(full.reply.bar.primary, LEFT)
    [dialog] = full.frame.findChildren(PlaceDialog)
    dialog.chosen.emit(tmp_path)
    dialog.close()
    _idle(full, qtbot)
    [kept] = reviews.replies(full.database)
    reply = reply_from(kept.payload_text)
    assert (tmp_path / kept.file_name).exists()
    assert [each.question for each in reply.remarks] == [question]
    assert (reply.answer_by, reply.message) == (date(2026, 12, 10), "お願いします。")
    assert _review(full).state == "asking"
    assert str(tmp_path) in full.frame.notice.text()


def test_while_answers_wait_the_reply_says_so_and_leads_to_them(
    full: PrefectureDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    _answered(full, qtbot, tmp_path)
    full.reviewing.open_reply(_town(full))
    [way] = full.reply.preview.findChildren(OutlineButton)
    qtbot.mouseClick(way, LEFT)
    assert full.current() == "town"
    assert full.town.report.inquiries.rows[0].line.is_answered


def test_a_day_that_has_passed_is_said_under_its_field(full: PrefectureDesk, qtbot: QtBot) -> None:
    full.open("reply")
    full.reply.choose(_town(full))
    full.reply.form.day.set_day(date(2020, 1, 1))
    qtbot.mouseClick(full.reply.bar.primary, LEFT)
    assert full.reply.form._day.error()
    assert full.frame.findChildren(PlaceDialog) == []


def test_replies_to_all_at_once_say_what_became_of_each(
    full: PrefectureDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    _answered(full, qtbot, tmp_path)
    full.open("reply")
    full.reply.choose("")
    assert _town(full) not in full.reply.towns()  # its answer waits for a decision
    full.reply.form.choose("*")
    full.reviewing.write(tmp_path)
    _idle(full, qtbot)
    arrived = len(full.picture.arrived) if full.picture else 0
    assert len(list(tmp_path.glob("*_reply-*.dxreply"))) == arrived  # one was written before
    assert f"{arrived}件のうち{arrived - 1}件" in full.reply.preview.note.text()


def test_settling_and_opening_again_go_through_all_four_states(
    full: PrefectureDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    town = _town(full)
    full.open("reply")
    full.reply.choose(town)
    qtbot.mouseClick(full.reply.form.outcome._buttons["settle"], LEFT)
    full.reviewing.write(tmp_path)
    _idle(full, qtbot)
    assert _review(full).state == "settled"
    full.open("status")
    qtbot.mouseClick(full.status.counts.buttons["settled"], LEFT)
    assert [state.town.code for state in full.status.model.records()] == [town]
    full.open("town", town)
    inquiries = full.town.report.inquiries
    qtbot.mouseClick(inquiries.reopen, LEFT)
    assert inquiries._why.error()  # not without a reason
    inquiries.why.setText("数が合わない")
    qtbot.keyClick(inquiries.why, Qt.Key.Key_Return)
    _idle(full, qtbot)
    assert (_review(full).state, _review(full).cause_said) == ("received", "数が合わない")


@pytest.mark.parametrize("state", ["settled", "received", "asking", "missing"])
def test_every_state_has_its_word_and_its_own_icon(full: PrefectureDesk, state: str) -> None:
    button = full.status.counts.buttons[state]
    assert button.text().split()[0] in ("確定", "受付済", "照会中", "未提出")
    assert not button.icon().isNull()
