"""Below the plan: every sign is seen, however narrow the window and large the text."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dxdesk.ui.prefecture.legend import Legend
from dxdesk.ui.prefecture.plan_on_map import MapLegend

WORDS = (("draft", "案 11件"), ("notified", "通知済み 9件"), ("confirmed", "確定 9件"))


@pytest.mark.parametrize("width", [180, 320, 900])
@pytest.mark.parametrize("kind", [Legend, MapLegend])
def test_a_legend_is_as_high_as_its_lines(qtbot: QtBot, kind: type[Legend], width: int) -> None:
    legend = kind()
    if kind is Legend:
        legend.show_words(WORDS)
    page = QWidget()
    QVBoxLayout(page).addWidget(legend)
    qtbot.addWidget(page)
    page.resize(width, 400)
    page.show()
    qtbot.waitExposed(page)
    assert legend.height() == legend.heightForWidth(legend.width())
    assert legend.heightForWidth(150) > legend.heightForWidth(900)
