"""Twice the text: a question is scrolled down, never sideways, and nothing of it is cut."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from dxdesk.ui import theme
from dxdesk.ui.municipality.answer_grid import ChoiceGrid
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.parts.keys_label import KeysLabel
from tests.ui.municipality.interview.conftest import Opened


@pytest.fixture
def large(qapp: QApplication, opened: Opened) -> Iterator[MunicipalityDesk]:
    theme.dress(qapp, "light", 200)
    yield opened()
    theme.dress(qapp)


def _page(desk: MunicipalityDesk) -> QScrollArea:
    QApplication.processEvents()
    page = desk.frame.stack.currentWidget()
    assert isinstance(page, QScrollArea)
    return page


@pytest.mark.parametrize("question", ["A04", "B02", "B08", "D01", "J03", "J07", "P03"])
def test_no_question_is_wider_than_the_window(large: MunicipalityDesk, question: str) -> None:
    large.asking.choose_mode("all")
    large.asking.open_question(question)
    assert _page(large).horizontalScrollBar().maximum() == 0


def test_a_name_above_its_row_says_nothing_and_a_cell_below_it_does(
    large: MunicipalityDesk,
) -> None:
    large.asking.choose_mode("all")
    large.asking.open_question("J07")
    _page(large)
    grid = large.asking.question.editor
    assert isinstance(grid, ChoiceGrid)
    block = grid.blocks[0]
    index = block.model().index(2, 3)
    cell = block.visualRect(index)
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(block.viewport(), left, pos=QPoint(cell.center().x(), cell.top() + 4))
    assert grid.raw() is None, "the name was clicked"
    QTest.mouseClick(block.viewport(), left, pos=QPoint(cell.center().x(), cell.bottom() - 8))
    assert grid.raw() == {grid.grid.rows[2].code: "own"}


def test_what_has_the_focus_stands_in_sight_with_its_ring(large: MunicipalityDesk) -> None:
    large.asking.open_question("A02")
    page = _page(large)
    field = large.asking.question.editor.start()  # type: ignore[union-attr]
    foot = field.mapTo(page.viewport(), field.rect().bottomLeft()).y()
    assert QApplication.focusWidget() is field
    assert foot + 8 <= page.viewport().height()


def test_keys_are_named_whole_and_the_rarest_stay_away(large: MunicipalityDesk) -> None:
    label = KeysLabel()
    label.show_keys([("Enter", "次へ"), ("Alt+←", "戻る"), ("Ctrl+F", "さがす"), ("F1", "説明")])
    narrow = label.minimumSizeHint().width()
    rows = label._lines(narrow).layout.text().split("\u2028")
    assert len(rows) == 2
    assert rows[-1] == "F1\u00a0説明", "the way to help stays"
    assert "Ctrl+F\u00a0さがす" in label.text(), "a screen reader says them all"


@pytest.mark.parametrize("screen", ["people", "systems", "waiting", "submit"])
def test_a_notice_just_given_is_in_sight_wherever_the_page_stands(
    large: MunicipalityDesk, screen: str
) -> None:
    large.open(screen)
    page = _page(large)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    shown = large.frame.shown_screen()
    notice = getattr(shown, "notice")  # noqa: B009  # every one of these screens has one
    notice.show_notice("書き出しました。", "good")
    QApplication.processEvents()
    frame = large.frame
    assert notice.isVisible()
    assert frame.rect().contains(QRect(notice.mapTo(frame, QPoint(0, 0)), notice.size()))
    assert not notice.visibleRegion().isEmpty()
    large.open("home")
    assert not notice.isVisible()
