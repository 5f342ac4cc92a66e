"""Options by mouse and by key; numbers and days as offices write them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dxdesk.ui import parts
from dxdesk.ui.theme import dress

OPTIONS = (
    parts.Option("same", "同じようにできる人がいる"),
    parts.Option("part", "一部ならできる人がいる"),
    parts.Option("none", "だれもいない", alone=True),
)


def _shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def test_nothing_is_chosen_before_somebody_chooses(qtbot: QtBot) -> None:
    options = parts.OptionList(OPTIONS)
    qtbot.addWidget(options)
    assert options.chosen() == ()
    assert not any(row.isChecked() for row in options.rows)


def test_the_key_printed_on_a_row_chooses_it(qtbot: QtBot) -> None:
    options = parts.OptionList(OPTIONS)
    _shown(qtbot, options)
    options.take_focus()
    with qtbot.waitSignal(options.changed) as told:
        qtbot.keyClick(options.rows[0], Qt.Key.Key_2)
    assert told.args == [("part",)]
    assert options.rows[1].hasFocus() and options.rows[1].isChecked()


def test_arrows_move_without_choosing_and_space_chooses(qtbot: QtBot) -> None:
    options = parts.OptionList(OPTIONS)
    _shown(qtbot, options)
    options.take_focus()
    qtbot.keyClick(options.rows[0], Qt.Key.Key_Down)
    assert options.rows[1].hasFocus() and options.chosen() == ()
    qtbot.keyClick(options.rows[1], Qt.Key.Key_Space)
    assert options.chosen() == ("part",)


def test_choosing_again_changes_the_one_answer(qtbot: QtBot) -> None:
    options = parts.OptionList(OPTIONS)
    _shown(qtbot, options)
    qtbot.mouseClick(options.rows[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(options.rows[1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(options.rows[1], Qt.MouseButton.LeftButton)
    assert options.chosen() == ("part",)
    assert [row.isChecked() for row in options.rows] == [False, True, False]


def test_enter_on_a_row_asks_to_go_on_and_chooses_nothing(qtbot: QtBot) -> None:
    options = parts.OptionList(OPTIONS)
    _shown(qtbot, options)
    options.take_focus()
    with qtbot.waitSignal(options.entered):
        qtbot.keyClick(options.rows[0], Qt.Key.Key_Return)
    assert options.chosen() == ()


def test_of_several_the_order_of_choosing_is_the_rank(qtbot: QtBot) -> None:
    options = parts.OptionList()
    options.show_options(OPTIONS, many=True, ranked=True, most=2)
    qtbot.addWidget(options)
    for value in ("part", "same"):
        options.choose(value)
    assert options.chosen() == ("part", "same")
    assert [row.rank for row in options.rows] == [2, 1, 0]


def test_what_stands_alone_takes_the_place_of_all_others(qtbot: QtBot) -> None:
    options = parts.OptionList()
    options.show_options(OPTIONS, ["same", "part"], many=True)
    qtbot.addWidget(options)
    options.choose("none")
    assert options.chosen() == ("none",)
    options.choose("same")
    assert options.chosen() == ("same",)


def test_no_more_are_chosen_than_the_question_allows(qtbot: QtBot) -> None:
    options = parts.OptionList()
    options.show_options(OPTIONS[:2], ["same"], many=True, most=1)
    qtbot.addWidget(options)
    options.choose("part")
    assert options.chosen() == ("same",)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("１２３４", 1234),
        ("1,234人", 1234),
        ("４，８５０万", 48_500_000),
        ("", None),
        ("たくさん", None),
    ],
)
def test_a_number_is_read_as_an_office_writes_it(
    qtbot: QtBot, written: str, number: int | None
) -> None:
    field = parts.NumberField("人")
    qtbot.addWidget(field)
    field.setText(written)
    assert field.number() == number
    assert field.understood() is (written != "たくさん")


def test_a_number_gets_its_commas_when_the_field_is_left(qtbot: QtBot) -> None:
    field = parts.NumberField("円")
    _shown(qtbot, field)
    qtbot.keyClicks(field, "1188000")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "1,188,000"


@pytest.mark.parametrize("written", ["R8.11.23", "2026/11/23", "２０２６－１１－２３"])
def test_a_day_is_said_back_as_it_was_understood(qtbot: QtBot, written: str) -> None:
    field = parts.DayField("契約の終わり")
    qtbot.addWidget(field)
    field.line.setText(written)
    assert field.day() == date(2026, 11, 23)
    said = [label.text() for label in field.findChildren(parts.PlainLabel)]
    assert said == ["令和8年11月23日(月)"]


def test_a_day_written_in_full_is_not_said_twice(qtbot: QtBot) -> None:
    field = parts.DayField("契約の終わり")
    qtbot.addWidget(field)
    field.line.setText("令和8年11月23日")
    said = [label.text() for label in field.findChildren(parts.PlainLabel)]
    assert said == ["(月)"], "only the day of the week is new"


def test_a_day_that_does_not_exist_is_not_understood(qtbot: QtBot) -> None:
    field = parts.DayField()
    qtbot.addWidget(field)
    field.line.setText("令和8年2月30日")
    assert field.day() is None and not field.understood()


def test_an_error_stands_under_its_field_until_it_is_mended(qtbot: QtBot) -> None:
    field = parts.FormField("人数", parts.NumberField(), error="数字で書いてください。")
    qtbot.addWidget(field)
    assert field.error() == "数字で書いてください。" and field.editor.property("fault")
    field.show_error("")
    assert not field.editor.property("fault")


def test_enter_presses_the_primary_button_of_the_bar(qtbot: QtBot) -> None:
    bar = parts.ActionBar()
    _shown(qtbot, bar)
    bar.primary.setFocus()
    with qtbot.waitSignal(bar.forward):
        qtbot.keyClick(bar.primary, Qt.Key.Key_Return)


def test_a_card_is_chosen_by_a_key_as_by_a_click(qtbot: QtBot) -> None:
    card = parts.SelectableCard("市町村の担当者です")
    _shown(qtbot, card)
    with qtbot.waitSignal(card.chosen):
        qtbot.keyClick(card, Qt.Key.Key_Space)
    with qtbot.waitSignal(card.chosen):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)


def test_a_notice_that_comes_before_its_screen_opens_no_window_of_its_own(qtbot: QtBot) -> None:
    notice = parts.NoticeLine()
    notice.show_notice("まだ答えが選ばれていません。", "warn")
    assert not notice.isVisible()
    screen = QWidget()
    parts.page(screen).addWidget(notice)
    _shown(qtbot, screen)
    assert notice.isVisible() and notice.text()


def test_a_choice_without_room_ends_in_dots_and_its_tip_says_it_whole(qtbot: QtBot) -> None:
    box = parts.ChoiceBox("種類")
    box.addItem("プロデューサー（CIO補佐官など）")
    box.setFixedWidth(400)
    _shown(qtbot, box)
    box.grab()
    assert box.toolTip() == ""
    box.setFixedWidth(160)
    box.grab()
    assert box.toolTip() == "プロデューサー（CIO補佐官など）"


def test_of_large_text_another_button_stands_beside_the_primary_one_where_it_fits(
    qtbot: QtBot, qapp: QApplication
) -> None:
    dress(qapp, "light", 200)
    try:
        bar = parts.ActionBar("組み直す")
        other = parts.OutlineButton("Excelに出す")
        bar.set_extra([other])
        bar.resize(1050, 90)
        _shown(qtbot, bar)
        qtbot.waitUntil(
            lambda: other.geometry().center().y() == bar.primary.geometry().center().y()
        )
        bar.resize(460, 200)
        qtbot.waitUntil(lambda: other.geometry().bottom() <= bar.primary.geometry().top())
    finally:
        dress(qapp, "light", 100)


def test_words_that_can_be_typed_are_drawn_once(qtbot: QtBot) -> None:
    box = parts.ChoiceBox("宛先", editable=True)
    qtbot.addWidget(box)
    field = box.lineEdit()
    assert field is not None
    field.hide()
    empty = box.grab().toImage()
    box.setCurrentText("総務課 庶務係")
    assert box.grab().toImage() == empty, "the field alone shows the words"
