"""After 「次へ」 all that is wrong stands on top with a way to each field; nothing before."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from dxdesk.desks import municipality as work
from dxdesk.ui.municipality.answer_choices import ChoiceEditor
from dxdesk.ui.municipality.answer_form import FormEditor
from dxdesk.ui.municipality.answer_words import WordsEditor
from dxdesk.ui.municipality.desk import MunicipalityDesk
from tests.ui.municipality.interview import typing_hands as hands


def _form(desk: MunicipalityDesk) -> FormEditor:
    desk.asking.open_question("A03")
    editor = desk.asking.question.editor
    assert isinstance(editor, FormEditor)
    editor.show_value({"regular": "たくさん", "annual": "12", "as_of": "R8.2.30"})
    return editor


def test_a_form_with_several_bad_fields_lists_them_all(desk: MunicipalityDesk) -> None:
    editor = _form(desk)
    screen = desk.asking.question
    assert screen.summary.text() == ""
    desk.asking.forward()
    first, second = screen.summary.text().splitlines()
    assert first.startswith("正職員：") and second.startswith("いつの時点か：")
    assert [entry.line.property("fault") for entry in editor.entries] == [True, False, True]
    assert QApplication.focusWidget() is editor.entries[0].line


def test_each_line_of_the_summary_leads_to_its_field_by_mouse_and_by_key(
    desk: MunicipalityDesk,
) -> None:
    editor = _form(desk)
    desk.asking.forward()
    links = desk.asking.question.summary.links
    QTest.mouseClick(links[1], Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is editor.entries[2].line
    links[0].setFocus()
    hands.key(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is editor.entries[0].line
    assert "正職員" in links[0].accessibleName()


def test_a_field_that_was_mended_is_told_no_longer_and_the_others_stay(
    desk: MunicipalityDesk,
) -> None:
    editor = _form(desk)
    desk.asking.forward()
    line = editor.entries[0].line
    assert isinstance(line, QLineEdit)
    line.selectAll()
    hands.write("118")
    [left] = desk.asking.question.summary.text().splitlines()
    assert left.startswith("いつの時点か：")
    assert [entry.line.property("fault") for entry in editor.entries] == [False, False, True]


def test_a_text_too_long_is_kept_whole_and_told_with_its_length(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("P01")
    editor = desk.asking.question.editor
    assert isinstance(editor, WordsEditor)
    editor.field.set_text("長" * 2345)
    desk.asking.forward()
    assert "2,345文字" in desk.asking.question.summary.text()
    assert len(editor.field.text()) == 2345


def test_the_day_of_an_answer_is_written_under_remarks_and_kept(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("B06")
    screen = desk.asking.question
    hands.write("2")
    QTest.mouseClick(screen.ways_out.remark, Qt.MouseButton.LeftButton)
    QTest.keyClicks(screen.remarks.day.line, "R8.10.31")
    desk.asking.forward()
    assert work.interview_of(desk.database).answers["B06"].answered_on == date(2026, 10, 31)
    desk.asking.open_question("B06")
    assert screen.remarks.day.day() == date(2026, 10, 31)
    hands.write("1")
    desk.asking.forward()
    assert desk.interview.answers["B06"].answered_on == desk.today, "another answer is today's"


def test_a_day_that_has_not_come_opens_the_remarks_and_is_marked_there(
    desk: MunicipalityDesk,
) -> None:
    desk.asking.open_question("B06")
    screen = desk.asking.question
    hands.write("2")
    QTest.mouseClick(screen.ways_out.remark, Qt.MouseButton.LeftButton)
    QTest.keyClicks(screen.remarks.day.line, "R9.1.1")
    QTest.mouseClick(screen.ways_out.remark, Qt.MouseButton.LeftButton)
    desk.asking.forward()
    assert desk.asking.walk.question == "B06"
    assert screen.remarks.isVisible() and screen.remarks.day.line.property("fault") is True
    assert screen.summary.text().startswith("いつの時点の答えか：")


def test_digits_typed_into_a_text_choose_nothing(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("B06")
    screen = desk.asking.question
    hands.write("2")
    screen.ways_out.remark.setChecked(True)
    screen.remarks.note.setFocus()
    screen.remarks.note.setReadOnly(True)  # so that the key is not used up by the text
    hands.write("1")
    assert isinstance(screen.editor, ChoiceEditor) and screen.editor.raw() == "part"


def test_what_is_being_composed_is_neither_a_choice_nor_the_way_on(
    desk: MunicipalityDesk,
) -> None:
    desk.asking.open_question("B06")
    screen = desk.asking.question
    hands.write("2")
    screen.ways_out.remark.setChecked(True)
    screen.remarks.note.setFocus()
    QApplication.sendEvent(screen.remarks.note, QInputMethodEvent("にほん", []))
    hands.write("3")
    hands.enter()
    assert desk.asking.walk.question == "B06"
    assert isinstance(screen.editor, ChoiceEditor) and screen.editor.raw() == "part"
    done = QInputMethodEvent("", [])
    done.setCommitString("日本")
    QApplication.sendEvent(screen.remarks.note, done)
    assert "日本" in screen.remarks.note.text()
    hands.enter()
    assert desk.asking.walk.question != "B06"


def test_composing_in_the_box_of_names_keeps_its_letters(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("B06")
    hands.ctrl(Qt.Key.Key_D)
    hands.write("1")
    names = desk.asking.question.unknown.names.lineEdit()
    assert names is not None
    names.clear()
    names.setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    QApplication.sendEvent(focused, QInputMethodEvent("そうむか", []))
    hands.write("2")
    hands.enter()
    assert desk.asking.question.is_asking_whom and desk.asking.walk.question == "B06"
    assert desk.asking.question.unknown.list.chosen() == ("somebody",)
