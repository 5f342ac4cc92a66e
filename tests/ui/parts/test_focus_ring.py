"""The focus ring: where it is, what it leaves visible, and what it follows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QSlider, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dxdesk.ui import parts
from dxdesk.ui.focus_ring import GROWN, FocusRing, focus_rect
from dxdesk.ui.theme import current, dress


def _window(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(24, 24, 24, 24)
    for widget in widgets:
        column.addWidget(widget)
    qtbot.addWidget(window)
    window.resize(400, 300)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def _ring(window: QWidget) -> FocusRing:
    [ring] = window.findChildren(FocusRing)
    return ring


def _around(widget: QWidget) -> QRect:
    rect = focus_rect(widget)
    place = QRect(widget.mapTo(widget.window(), rect.topLeft()), rect.size())
    return place.adjusted(-GROWN, -GROWN, GROWN, GROWN)


def test_the_ring_is_four_yellow_pixels_outside_two_dark_ones(qtbot: QtBot) -> None:
    button = parts.OutlineButton("戻る")
    window = _window(qtbot, button)
    button.setFocus()
    qtbot.waitUntil(lambda: _ring(window).isVisible())
    assert _ring(window).geometry() == _around(button)
    image = window.grab().toImage()
    left, middle = button.x(), button.y() + button.height() // 2
    shown = [image.pixelColor(left - away, middle).name() for away in (1, 2, 3, 4, 5, 6, 7)]
    look = current().colours
    assert shown == [look["focus_inner"]] * 2 + [look["focus"]] * 4 + [look["page"]]


def test_the_ring_is_there_after_a_click_as_after_a_key(qtbot: QtBot) -> None:
    first, second = parts.OutlineButton("一"), parts.OutlineButton("二")
    window = _window(qtbot, first, second)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(lambda: _ring(window).geometry() == _around(first))
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert _ring(window).geometry() == _around(second)


def test_there_is_one_ring_and_it_moves_with_what_it_surrounds(qtbot: QtBot) -> None:
    first, second = QLineEdit(), QLineEdit()
    window = _window(qtbot, first, second)
    second.setFocus()
    window.resize(500, 420)
    qtbot.waitUntil(lambda: _ring(window).geometry() == _around(second))
    second.hide()
    qtbot.waitUntil(lambda: _ring(window).geometry() == _around(first))


def test_the_ring_is_not_painted_over_what_hides_its_widget(qtbot: QtBot) -> None:
    inside = QWidget()
    column = QVBoxLayout(inside)
    fields = [QLineEdit() for _ in range(12)]
    for field in fields:
        column.addWidget(field)
    area = QScrollArea()
    area.setWidget(inside)
    window = _window(qtbot, area)
    fields[0].setFocus()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: _ring(window).isHidden())


def test_in_a_table_the_ring_goes_around_the_cell(qtbot: QtBot) -> None:
    columns = (parts.Column("町", str, width=120), parts.Column("村", str, width=120))
    model = parts.RecordTableModel(columns, ("星見", "白妙", "浜風"))
    table = parts.Table(model, "町村")
    window = _window(qtbot, table)
    table.setFocus()
    table.setCurrentIndex(model.index(1, 1))
    qtbot.waitUntil(lambda: _ring(window).geometry() == _around(table))
    cell = table.visualRect(model.index(1, 1))
    corner = table.viewport().mapTo(window, QPoint(cell.left(), cell.top()))
    assert _ring(window).geometry().contains(corner + QPoint(2, 2))
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: _ring(window).geometry().top() > corner.y())


def test_on_a_slider_the_ring_goes_around_the_handle(qtbot: QtBot) -> None:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, 10)
    window = _window(qtbot, slider)
    slider.setFocus()
    qtbot.waitUntil(lambda: _ring(window).isVisible())
    before = _ring(window).geometry()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: _ring(window).geometry().left() > before.left())
    assert before.width() < slider.width() / 2


class _Calendar(QLineEdit):
    """Its cell in use is where somebody has scrolled it to."""

    cell = QRect(0, 0, 20, 10)

    def focus_rect(self) -> QRect:
        return self.cell


@pytest.mark.parametrize("cell", [QRect(30, 900, 40, 20), QRect()], ids=["below", "nowhere"])
def test_a_cell_scrolled_out_of_sight_has_no_ring_elsewhere(qtbot: QtBot, cell: QRect) -> None:
    calendar, below = _Calendar(), QLineEdit()
    window = _window(qtbot, calendar, below)
    calendar.setFocus()
    qtbot.waitUntil(lambda: _ring(window).isVisible())
    calendar.cell = cell
    calendar.resize(calendar.width() - 1, calendar.height())
    qtbot.waitUntil(lambda: not _ring(window).isVisible())


def test_clicks_go_through_the_ring(qtbot: QtBot) -> None:
    button = parts.OutlineButton("戻る")
    window = _window(qtbot, button)
    button.setFocus()
    qtbot.waitUntil(lambda: _ring(window).isVisible())
    middle = button.mapTo(window, button.rect().center())
    assert window.childAt(middle) is button


def test_a_window_can_go_while_something_in_it_has_the_focus(qtbot: QtBot) -> None:
    frame = parts.Frame()
    field = QLineEdit()
    with qtbot.waitActive(frame):
        frame.set_screen(field)
        frame.show()
        frame.activateWindow()
    field.setFocus()
    frame.deleteLater()
    del frame, field
    qtbot.wait(20)
    after = QLineEdit()
    window = _window(qtbot, after)
    after.setFocus()
    qtbot.waitUntil(lambda: _ring(window).geometry() == _around(after))


@pytest.mark.parametrize("percent", [100, 200])
def test_the_ring_of_a_field_stays_off_its_label(
    qapp: QApplication, qtbot: QtBot, percent: int
) -> None:
    dress(qapp, "light", percent)
    field = parts.FormField("数えた日", QLineEdit())
    qtbot.addWidget(field)
    field.resize(600, field.sizeHint().height())
    field.show()
    QApplication.processEvents()
    label = field.findChild(parts.PlainLabel)
    assert label is not None
    assert field.editor.y() - label.geometry().bottom() > GROWN
    dress(qapp)
