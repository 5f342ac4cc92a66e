"""The question page: its states, what 「次へ」 says, what back keeps, who would know."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from dxdesk.ask.questions import EntryMode
from dxdesk.desks import municipality as work
from dxdesk.ui.municipality.answer_choices import ChoiceEditor
from dxdesk.ui.municipality.answer_form import FormEditor
from dxdesk.ui.municipality.answer_migration import MigrationEditor
from dxdesk.ui.municipality.answer_numbers import NumberRows
from dxdesk.ui.municipality.answer_records import PeopleRows
from dxdesk.ui.municipality.answer_rows import FreeRows
from dxdesk.ui.municipality.desk import MunicipalityDesk
from tests.ui.municipality.interview import typing_hands as hands
from tests.ui.municipality.interview.conftest import Opened

ALT = Qt.KeyboardModifier.AltModifier


def _click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def _states(desk: MunicipalityDesk, question_id: str) -> tuple[str, str]:
    """The state now, and as the file has it."""
    return desk.interview.state(question_id), work.interview_of(desk.database).state(question_id)


def test_nothing_is_chosen_before_somebody_chooses(desk: MunicipalityDesk) -> None:
    for question in desk.interview.visible():
        if question.id == "A01":
            continue
        desk.asking.open_question(question.id)
        assert desk.asking.question.said() is None, question.id


def test_the_four_ways_of_answering_are_four_different_states(desk: MunicipalityDesk) -> None:
    desk.asking.choose_mode("all")
    desk.asking.open_question("F01")
    hands.write("2")
    hands.enter()
    hands.ctrl(Qt.Key.Key_D)
    hands.enter()
    hands.ctrl(Qt.Key.Key_L)
    assert _states(desk, "F01") == ("answered", "answered")
    assert _states(desk, "F02") == ("unknown", "unknown")
    assert _states(desk, "F03") == ("later", "later")
    assert _states(desk, "F04") == ("unanswered", "unanswered")
    done = desk.asking.question.page
    assert done is not None and done.done[:4] == (True, True, True, False)


def test_next_without_an_answer_offers_the_ways_out_and_does_not_move(
    desk: MunicipalityDesk,
) -> None:
    desk.asking.open_question("B06")
    _click(desk.asking.bar.primary)
    assert desk.asking.walk.question == "B06"
    assert "わからない" in desk.asking.question.ways_out.text()
    assert QApplication.focusWidget() is desk.asking.question.ways_out.unknown
    hands.write("1")
    assert desk.asking.question.ways_out.text() == ""
    assert desk.asking.question.said() == {"value": "full"} or desk.asking.question.said()


def test_a_number_that_cannot_be_read_is_told_after_next_only(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("A02")
    screen = desk.asking.question
    hands.write("takusan")
    assert screen.summary.text() == ""
    hands.enter()
    assert desk.asking.walk.question == "A02"
    assert "数" in screen.summary.text()
    assert isinstance(screen.editor, FormEditor)
    assert screen.editor.entries[0].line.property("fault") is True
    assert QApplication.focusWidget() is screen.editor.entries[0].line
    assert work.interview_of(desk.database).state("A02") == "unanswered"
    screen.editor.entries[0].line.selectAll()  # type: ignore[attr-defined]
    hands.write("6200")
    assert screen.summary.text() == ""
    hands.enter()
    assert desk.interview.value("A02") == {"number": 6200}


def test_a_missing_part_of_a_form_is_marked_itself(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("E02")
    hands.write("140")
    hands.enter()
    editor = desk.asking.question.editor
    assert isinstance(editor, FormEditor)
    assert [e.line.property("fault") for e in editor.entries] == [False, True]


def test_a_bad_day_in_a_second_row_is_marked_in_that_row(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("P03")
    editor = desk.asking.question.editor
    assert isinstance(editor, FreeRows)
    editor.show_value([{"date": "2027-03-31", "what": "a"}, {"date": "いつか", "what": "b"}])
    desk.asking.forward()
    assert desk.asking.walk.question == "P03"
    assert QApplication.focusWidget() is editor.rows[1].entries[0].line


def test_the_week_must_add_up_to_ten_and_the_sum_is_live(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("B08")
    editor = desk.asking.question.editor
    assert isinstance(editor, NumberRows)
    hands.write("4")
    assert editor.total() == 4
    hands.enter()
    assert desk.asking.walk.question == "B08" and desk.asking.question.summary.text()
    hands.key(Qt.Key.Key_Tab)
    hands.write("6")
    hands.enter()
    assert desk.interview.value("B08") == {"inquiries": 4, "vendors": 6}


def test_exclusive_choices_and_ranks_hold(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("B14")
    editor = desk.asking.question.editor
    assert isinstance(editor, ChoiceEditor)
    hands.write("12")
    assert len(editor.raw() or ()) == 2  # type: ignore[arg-type]
    editor.list.choose("none")
    assert editor.raw() == ["none"]
    desk.asking.open_question("P02")
    hands.write("3124567")
    hands.enter()
    assert desk.interview.value("P02") == ["N06", "N01", "N05", "N07", "N09"]


def test_back_keeps_what_stands_on_the_page(desk: MunicipalityDesk) -> None:
    desk.asking.choose_mode("all")
    desk.asking.open_question("F01")
    hands.write("2")
    hands.enter()
    hands.write("3")
    hands.key(Qt.Key.Key_Left, ALT)
    assert desk.asking.walk.question == "F01"
    assert _states(desk, "F02") == ("answered", "answered")
    assert desk.asking.question.said() is not None
    hands.enter()
    assert desk.asking.walk.question == "F02", "next leads back to the page one came from"


def test_back_keeps_even_what_cannot_be_read(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("A03")
    hands.write("118nin kurai")
    hands.key(Qt.Key.Key_Left, ALT)
    desk.asking.open_question("A03")
    editor = desk.asking.question.editor
    assert isinstance(editor, FormEditor)
    assert editor.entries[0].said() == "118nin kurai"


def test_not_knowing_asks_who_would_know_and_names_come_again(desk: MunicipalityDesk) -> None:
    desk.asking.choose_mode("all")
    desk.asking.open_question("B06")
    hands.ctrl(Qt.Key.Key_D)
    hands.write("1")
    line = QApplication.focusWidget()
    assert line is not None
    desk.asking.question.unknown.names.setEditText("総務課 庶務係")
    hands.enter()
    assert desk.interview.answers["B06"].ask == "総務課 庶務係"
    page = desk.asking.question.page
    assert page is not None and page.knowing[0] == "総務課 庶務係"
    desk.asking.open_question("B06")
    assert desk.asking.question.is_asking_whom
    assert desk.asking.question.unknown.whom() == "総務課 庶務係"


def test_escape_leads_back_to_the_answers_with_nothing_lost(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("B06")
    hands.write("2")
    hands.ctrl(Qt.Key.Key_D)
    assert desk.asking.question.is_asking_whom
    hands.key(Qt.Key.Key_Escape)
    assert not desk.asking.question.is_asking_whom
    said = desk.asking.question.said()
    assert isinstance(said, dict) and "value" in said


def test_remarks_travel_with_the_answer(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("B06")
    screen = desk.asking.question
    hands.write("2")
    _click(screen.ways_out.remark)
    QTest.keyClicks(screen.remarks.note, "memo")
    QTest.keyClicks(screen.remarks.source, "kitei")
    _click(screen.remarks.sure)
    _click(desk.asking.bar.primary)
    answer = work.interview_of(desk.database).answers["B06"]
    assert (answer.note, answer.source, answer.certain) == ("memo", "kitei", True)


def test_each_of_the_20_operations_is_saved_as_it_is_said(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("D01")
    editor = desk.asking.question.editor
    assert isinstance(editor, MigrationEditor)
    hands.write("3")
    [first] = [s for s in work.interview_of(desk.database).systems if s.operation == "01"]
    assert first.migration == "later"
    editor.strip.month.setFocus()
    hands.write("R9.10")
    hands.enter()
    assert desk.asking.walk.question == "D01"  # back in the grid, for the next row
    [first] = [s for s in work.interview_of(desk.database).systems if s.operation == "01"]
    assert first.migration_on is not None and first.migration_on.isoformat() == "2027-10-01"


def test_a_month_that_cannot_be_read_keeps_the_page_and_what_was_typed(
    desk: MunicipalityDesk,
) -> None:
    desk.asking.open_question("D01")
    editor = desk.asking.question.editor
    assert isinstance(editor, MigrationEditor)
    hands.write("3")
    editor.strip.month.setFocus()
    hands.write("itsuka")
    hands.enter()
    assert desk.asking.walk.question == "D01"
    assert editor.strip.month.hasFocus() and editor.strip.month.text() == "itsuka"


def test_ctrl_d_in_the_grid_is_about_the_row(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("D01")
    hands.key(Qt.Key.Key_Down)
    hands.ctrl(Qt.Key.Key_D)
    assert desk.interview.value("D01") == {"02": "unknown"}
    assert "わからない 1" in desk.asking.question.counts_in_words()


def test_a_column_of_words_from_excel_fills_the_rows(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("D01")
    QApplication.clipboard().setText("移った\n○\n今年度中に移る\n\n5")
    hands.ctrl(Qt.Key.Key_V)
    assert desk.interview.value("D01") == {"01": "done", "02": "done", "03": "fy", "05": "na"}


def test_another_municipality_cannot_be_put_into_this_file(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("A01")
    assert desk.asking.question.said() == {"value": "016373"}
    editor = desk.asking.question.editor
    assert editor is not None
    field = editor.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    hands.write("392014")
    editor.press(1)
    desk.asking.forward()
    assert desk.asking.walk.question == "A01" and desk.frame.notice.text()
    assert work.interview_of(desk.database).value("A01") == "016373"


def test_people_keep_what_the_page_does_not_show(desk: MunicipalityDesk) -> None:
    rows = [
        {"name": "佐藤", "share_tenths": 6, "skills": ["network"]},
        {"name": "高橋", "share_tenths": 1, "deputy_for": ["佐藤"]},
    ]
    desk.keep(work.save_said(desk.database, desk.interview, "B02", rows, desk.now()))
    desk.asking.open_question("B02")
    editor = desk.asking.question.editor
    assert isinstance(editor, PeopleRows)
    editor.rows[0].entries[0].show("佐藤 美咲")
    desk.asking.forward()
    first, second = work.interview_of(desk.database).people
    assert (first.name, first.skills) == ("佐藤 美咲", ("network",))
    assert second.deputy_for == (first.key,)


@pytest.mark.parametrize("question_id", ["P03", "J08", "R01", "R03", "D09", "J03"])
def test_that_there_is_nothing_to_write_is_an_answer(
    desk: MunicipalityDesk, question_id: str
) -> None:
    desk.asking.open_question(question_id)
    editor = desk.asking.question.editor
    assert isinstance(editor, FreeRows)
    editor.none.click()
    desk.asking.forward()
    assert _states(desk, question_id) == ("answered", "answered")


def test_after_a_restart_enter_alone_resumes_at_the_very_question(opened: Opened) -> None:
    desk = opened()
    desk.asking.choose_mode("all")
    desk.asking.open_question("F02")
    hands.write("1")
    hands.enter()
    assert desk.asking.walk.question == "F03"
    again = opened()
    assert again.asking.walk.mode is EntryMode.ALL
    hands.enter()
    assert again.asking.is_open and again.asking.walk.question == "F03"
    assert again.frame.status.text() != ""


def test_every_question_can_be_found_by_its_words(desk: MunicipalityDesk) -> None:
    hands.ctrl(Qt.Key.Key_F)
    hands.write("f08")
    hands.enter()
    assert desk.asking.walk.question == "F08" and desk.asking.is_open
    hands.ctrl(Qt.Key.Key_F)
    hands.key(Qt.Key.Key_Escape)
    assert desk.asking.is_open and desk.asking.walk.question == "F08"


def test_the_status_line_tells_when_it_was_saved_and_which_keys_work(
    desk: MunicipalityDesk,
) -> None:
    desk.asking.open_question("B06")
    hands.write("2")
    hands.enter()
    assert desk.frame.status.text() == "10:42 に保存しました"
    keys = dict(desk.asking.question.keys())
    assert {"Enter", "Alt+←", "Ctrl+D", "Ctrl+L", "Ctrl+F"} <= set(keys)
