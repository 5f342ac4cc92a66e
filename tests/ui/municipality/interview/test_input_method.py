"""Japanese is written through an input method, and digits in a text are text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from dxdesk.ui.municipality.desk import MunicipalityDesk
from tests.ui.whole import hands

CHOICE, WORDS, NUMBER = "B10", "P01", "A05"


def _compose(text: str) -> None:
    """Letters that are being put together, not yet taken over."""
    focused = QApplication.focusObject()
    assert focused is not None
    QApplication.sendEvent(focused, QInputMethodEvent(text, []))


def _note(desk: MunicipalityDesk) -> QWidget:
    desk.asking.open_question(CHOICE)
    desk.asking.question.ways_out.remark.setChecked(True)
    note = desk.asking.question.remarks.note
    note.setFocus()
    return note


def test_digits_written_into_a_remark_choose_no_answer(desk: MunicipalityDesk) -> None:
    note = _note(desk)
    hands.write("123")
    assert "123" in hands.text_of(note)
    assert desk.asking.walk.question == CHOICE
    said = desk.asking.question.said()
    assert said is None or "value" not in said  # type: ignore[operator]


def test_a_word_under_way_is_left_alone_by_the_keys_of_the_page(desk: MunicipalityDesk) -> None:
    note = _note(desk)
    _compose("やくば")
    hands.write("2")
    hands.commit("役場")
    assert hands.text_of(note).endswith("役場")
    assert desk.asking.walk.question == CHOICE
    editor = desk.asking.question.editor
    assert editor is not None and editor.raw() is None


@pytest.mark.parametrize("question", [WORDS, NUMBER])
def test_what_an_input_method_hands_over_stands_in_the_field(
    desk: MunicipalityDesk, question: str
) -> None:
    desk.asking.open_question(question)
    _compose("いちに")
    hands.commit("１２")
    focused = QApplication.focusWidget()
    assert focused is not None and hands.text_of(focused) == "１２"
    hands.write("3")
    assert hands.text_of(focused) == "１２3"
    assert desk.asking.walk.question == question


def test_the_field_to_find_a_question_takes_composed_words(desk: MunicipalityDesk) -> None:
    hands.ctrl(Qt.Key.Key_F)
    _compose("ばっくあっぷ")
    hands.commit("バックアップ")
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit) and focused.text() == "バックアップ"
