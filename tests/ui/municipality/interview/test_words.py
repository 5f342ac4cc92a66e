"""Every word is explained: on the question page, beside the questions found, in one list."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from dxdesk import shelf
from dxdesk.desks import municipality as work
from dxdesk.ui.municipality.answer_choices import ChoiceEditor
from dxdesk.ui.municipality.answer_grid import ChoiceGrid
from dxdesk.ui.municipality.answer_migration import MigrationEditor
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.municipality.question_help import WORDS
from dxdesk.ui.municipality.term_entries import TermEntry
from dxdesk.ui.parts.marks import Marked, TermLabel
from dxdesk.ui.theme import current
from tests.ui.municipality.interview import typing_hands as hands
from tests.ui.municipality.interview.conftest import TODAY, Opened

SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def _open(desk: MunicipalityDesk, question_id: str) -> None:
    """Open a question and wait for what is built after the page has been painted."""
    desk.asking.open_question(question_id)
    for _ in range(50):
        QApplication.processEvents()
        folds = desk.asking.help.folds.values()
        if folds and (desk.asking.question.is_wide or all(f.head.isVisible() for f in folds)):
            return
    raise AssertionError("the help never came")


def _label(desk: MunicipalityDesk, name: str) -> TermLabel:
    """The label on the question page that holds a marked word."""
    labels = desk.asking.question.findChildren(TermLabel)
    return next(each for each in labels if any(m.key == name for m in each.marked().marks))


def _place(marked: Marked, name: str) -> QPoint:
    mark = next(each for each in marked.marks if each.key == name)
    [box, *_] = marked.lines.boxes(marked.rect, marked.alignment, mark.start, mark.end)
    return box.center().toPoint()


def _in_sight(part: QWidget, window: QWidget) -> bool:
    """Whether a part can be seen whole, whatever scrolls around it."""
    shown = part.visibleRegion().boundingRect()
    return part.isVisibleTo(window) and shown == QRect(QPoint(0, 0), part.size())


def _underlined(label: TermLabel, place: QPoint) -> bool:
    """Whether the colour of marks stands under the word at a place."""
    image = label.grab().toImage()
    colour = current().colour("primary")
    return any(
        QColor(image.pixel(QPoint(place.x() + dx, place.y() + dy))) == colour
        for dx in range(-8, 9)
        for dy in range(0, 24)
        if image.rect().contains(place.x() + dx, place.y() + dy)
    )


def test_the_glossary_is_read_with_the_first_question_and_not_at_the_start(opened: Opened) -> None:
    shelf.glossary.cache_clear()
    desk = opened()
    QApplication.processEvents()
    assert shelf.glossary.cache_info().currsize == 0
    _open(desk, "B09")
    assert shelf.glossary.cache_info().currsize == 1


def test_a_word_of_the_question_is_underlined_where_it_stands(desk: MunicipalityDesk) -> None:
    _open(desk, "B09")
    label = _label(desk, "CIO")
    assert label.text().startswith("情報化の責任者")
    place = _place(label.marked(), "CIO")
    assert _underlined(label, place)
    assert not _underlined(label, place - QPoint(100, 0)), "nothing else is"
    label.set_marks(())
    assert not _underlined(label, place)


def test_a_click_on_a_word_opens_its_explanation_and_leaves_the_focus(
    desk: MunicipalityDesk,
) -> None:
    _open(desk, "B09")
    before = QApplication.focusWidget()
    label = _label(desk, "DX")
    assert not desk.asking.help.folds[WORDS].head.isChecked()
    QTest.mouseClick(label, LEFT, pos=_place(label.marked(), "DX"))
    QApplication.processEvents()
    assert desk.asking.help.folds[WORDS].head.isChecked()
    [entry] = [e for e in desk.asking.help.terms.entries if e.property("current")]
    assert entry.term.term == "DX"
    assert _in_sight(entry, desk.frame)
    assert QApplication.focusWidget() is before
    hands.write("1")
    assert desk.asking.question.said() == {"value": "dep"}


def test_a_click_beside_the_words_opens_nothing(desk: MunicipalityDesk) -> None:
    _open(desk, "B09")
    label = _label(desk, "DX")
    QTest.mouseClick(label, LEFT, pos=QPoint(label.width() - 2, 2))
    assert not desk.asking.help.folds[WORDS].head.isChecked()


def test_the_fold_lists_exactly_the_words_of_this_question(desk: MunicipalityDesk) -> None:
    for question_id in ("B09", "E01", "P02"):
        _open(desk, question_id)
        question = desk.interview.question_set.by_id[question_id]
        expected = [term.term for term in shelf.glossary().terms_of(question)]
        assert [entry.term.term for entry in desk.asking.help.terms.entries] == expected


def test_the_keyboard_alone_reaches_every_word(desk: MunicipalityDesk) -> None:
    _open(desk, "E01")
    hands.key(Qt.Key.Key_F1, SHIFT)
    entries = desk.asking.help.terms.entries
    for entry in entries:
        assert QApplication.focusWidget() is entry
        assert entry.accessibleName() and entry.accessibleDescription()
        hands.key(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is entries[-1], "the last one stays the last"
    hands.key(Qt.Key.Key_Tab)
    assert not isinstance(QApplication.focusWidget(), TermEntry), "Tab goes on"


def test_f1_and_enter_open_the_folds(desk: MunicipalityDesk) -> None:
    _open(desk, "B09")
    hands.key(Qt.Key.Key_F1)
    folds = desk.asking.help.folds
    assert QApplication.focusWidget() is folds["why"].head
    hands.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is folds["where"].head
    hands.enter()
    assert folds["where"].head.isChecked()


def test_folds_stay_as_they_were_left_while_one_goes_on(desk: MunicipalityDesk) -> None:
    _open(desk, "B09")
    desk.asking.help.folds["where"].head.click()
    desk.asking.help.folds["why"].head.click()
    _open(desk, "E01")
    opened = {key: fold.head.isChecked() for key, fold in desk.asking.help.folds.items()}
    assert opened == {"why": False, "where": True, WORDS: False, "example": True}


def test_a_click_on_an_option_chooses_also_where_a_word_is_marked(desk: MunicipalityDesk) -> None:
    _open(desk, "E01")
    editor = desk.asking.question.editor
    assert isinstance(editor, ChoiceEditor)
    row = editor.list.rows[0]
    QTest.mouseClick(row, LEFT, pos=_place(row.marked(), "αモデル"))
    assert editor.raw() == "alpha"


@pytest.mark.qt_log_ignore("raise")  # there is no window manager here to raise a tip
def test_pointing_at_a_word_of_an_option_shows_what_it_means(desk: MunicipalityDesk) -> None:
    _open(desk, "E01")
    editor = desk.asking.question.editor
    assert isinstance(editor, ChoiceEditor)
    row = editor.list.rows[0]
    assert "αモデル" in row.accessibleDescription()
    place = _place(row.marked(), "αモデル")
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, row.mapToGlobal(place))
    QApplication.sendEvent(row, event)
    assert QToolTip.text().startswith("αモデル\n")
    assert "LGWANの側に置く形です。" in QToolTip.text()
    beside = QPoint(row.width() - 4, 4)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, beside, row.mapToGlobal(beside))
    QApplication.sendEvent(row, event)
    QTest.qWait(400)
    assert QToolTip.text() == ""


def test_a_page_as_wide_as_the_window_gets_its_help_with_the_word(desk: MunicipalityDesk) -> None:
    _open(desk, "D01")
    label = _label(desk, "標準準拠システム")
    assert not desk.asking.help.isVisibleTo(desk.frame)
    QTest.mouseClick(label, LEFT, pos=_place(label.marked(), "標準準拠システム"))
    QApplication.processEvents()
    assert desk.asking.help.isVisibleTo(desk.frame)
    [entry] = [e for e in desk.asking.help.terms.entries if e.property("current")]
    assert entry.term.term == "標準準拠システム"


def test_in_a_narrow_window_the_explanation_is_scrolled_into_sight(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    desk.frame.resize(1000, 600)
    _open(desk, "E01")
    label = _label(desk, "LGWAN")
    QTest.mouseClick(label, LEFT, pos=_place(label.marked(), "LGWAN"))
    [entry] = [e for e in desk.asking.help.terms.entries if e.property("current")]
    qtbot.waitUntil(lambda: _in_sight(entry, desk.frame), timeout=2000)


def test_f1_at_home_opens_all_words_and_escape_leads_back(desk: MunicipalityDesk) -> None:
    hands.key(Qt.Key.Key_F1)
    words = desk.asking.looking_up.words
    assert desk.frame.shown_screen() is words
    assert len(words.found) == len(shelf.glossary().terms)
    assert QApplication.focusWidget() is words.field
    hands.write("lgwan")
    assert [term.term for term in words.found] == ["LGWAN"]
    hands.key(Qt.Key.Key_Escape)
    assert desk.frame.shown_screen() is desk.asking.home


@pytest.mark.parametrize("said", ["くらうど", "クラウド", "ｸﾗｳﾄﾞ"])
def test_a_word_is_found_by_its_reading_too(desk: MunicipalityDesk, said: str) -> None:
    desk.asking.looking_up.open_words(said)
    assert "クラウド" in [term.term for term in desk.asking.looking_up.words.found]


def test_a_word_nobody_knows_is_not_blamed_on_anybody(desk: MunicipalityDesk) -> None:
    desk.asking.looking_up.open_words("ぴよぴよ")
    words = desk.asking.looking_up.words
    assert words.found == ()
    labels = [label.text() for label in words.findChildren(QWidget) if hasattr(label, "text")]
    assert "このことばは、まだ一覧にありません。" in labels


def test_looking_a_word_up_loses_nothing_of_the_answer(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("A02")
    QApplication.processEvents()
    hands.write("takusan")
    desk.asking.help.list_wished.emit()
    assert desk.frame.shown_screen() is desk.asking.looking_up.words
    desk.asking.looking_up.words_bar.primary.click()
    assert desk.asking.is_open and desk.asking.walk.question == "A02"
    assert desk.asking.question.said() == {"value": {"number": "takusan"}}


def test_words_stand_beside_the_questions_found(desk: MunicipalityDesk) -> None:
    hands.ctrl(Qt.Key.Key_F)
    beside, search = desk.asking.looking_up.beside, desk.asking.looking_up.search
    assert beside.terms.entries == []
    search.field.setText("バックアップ")
    search.field.textEdited.emit("バックアップ")
    assert [entry.term.term for entry in beside.terms.entries] == ["バックアップ"]
    beside.every.click()
    assert desk.asking.looking_up.words.field.text() == "バックアップ"
    hands.key(Qt.Key.Key_Escape)
    assert desk.frame.shown_screen() is search
    assert search.field.text() == "バックアップ"


def test_a_village_reads_of_itself_in_folds_and_explanations(path: Path, opened: Opened) -> None:
    path.unlink()
    village = next(each.code for each in shelf.municipalities() if each.form == "村")
    work.new_town(path, village, None, TODAY)
    desk = opened()
    _open(desk, "B09")
    [cio] = [e for e in desk.asking.help.terms.entries if e.term.term == "CIO"]
    assert cio.term.says == "村全体のシステムやDXの責任を持つ人です。副村長がなることが多いです。"


def test_the_rows_of_a_grid_are_explained_by_pointing_and_by_a_click(
    desk: MunicipalityDesk,
) -> None:
    _open(desk, "J07")
    grid = desk.asking.question.editor
    assert isinstance(grid, ChoiceGrid)
    name = grid.grid.index(8, 0)
    assert name.data() == "統合型・公開型GIS"
    assert name.data(Qt.ItemDataRole.ToolTipRole).startswith("GIS\n")
    QTest.mouseClick(grid.blocks[0].viewport(), LEFT, pos=grid.blocks[0].visualRect(name).center())
    [entry] = [e for e in desk.asking.help.terms.entries if e.property("current")]
    assert entry.term.term == "GIS"
    assert grid.raw() is None, "nothing was said about the row"


def test_a_click_on_an_operation_of_a_wide_page_opens_no_help(desk: MunicipalityDesk) -> None:
    _open(desk, "D01")
    editor = desk.asking.question.editor
    assert isinstance(editor, MigrationEditor)
    block = editor.grid.blocks[0]
    place = block.visualRect(editor.grid.grid.index(0, 0)).center()
    QTest.mouseClick(block.viewport(), LEFT, pos=place)
    assert not desk.asking.help.isVisibleTo(desk.frame)


def test_labels_of_fields_are_explained_too(desk: MunicipalityDesk) -> None:
    desk.asking.choose_mode("all")
    desk.interview = work.save_said(
        desk.database, desk.interview, "K01", {"value": "done"}, desk.now()
    )
    _open(desk, "K02")
    label = _label(desk, "目視規制")
    QTest.mouseClick(label, LEFT, pos=_place(label.marked(), "目視規制"))
    [entry] = [e for e in desk.asking.help.terms.entries if e.property("current")]
    assert entry.term.term == "目視規制"


def test_f1_on_a_screen_without_help_opens_all_words_and_leads_back_there(
    desk: MunicipalityDesk,
) -> None:
    desk.open("people")
    shown = desk.frame.shown_screen()
    assert shown is not None and not desk.frame.has_help
    desk.asking.looking_up.open_help()
    assert desk.frame.shown_screen() is desk.asking.looking_up.words
    desk.asking.looking_up.close()
    assert desk.frame.shown_screen() is shown
