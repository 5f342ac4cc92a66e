"""The whole job, town and prefecture, in one window from the first start on."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication

from dxdesk.ui.window import MainWindow
from tests.ui.whole.prefecture_job import prefecture_work
from tests.ui.whole.town_job import TOWN, town_work
from tests.ui.whole.watching import StrayWindows


@pytest.mark.qt_log_ignore("This plugin does not support")  # without a screen no raising
def test_town_and_prefecture_do_their_whole_work_in_one_window(
    front_door: MainWindow, home: Path, tmp_path: Path, qapp: QApplication
) -> None:
    watch = StrayWindows(qapp)
    stick, ground = tmp_path / "USB", home / "dxdeskの練習"
    stick.mkdir()
    assert town_work(front_door, stick).parent == stick
    book = prefecture_work(front_door, ground, (ground / "reports", stick), tmp_path / "計画.xlsx")
    sheets = load_workbook(book, read_only=True)
    said = {cell for sheet in sheets for row in sheet.values for cell in row}
    sheets.close()
    assert TOWN in said, "the town that answered is in the prefecture's workbook"
    assert watch.end() == []
