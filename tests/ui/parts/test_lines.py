"""Where a line ends: never inside a date, and never between a figure and its unit."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from dxdesk.ui.fonts import letters
from dxdesk.ui.parts.lines import broken

SENTENCE = "案Aは令和8年度の計画です。令和9年1月18日(月)から−1,264点、2か月で24団体に行きます。"
KEPT = ("令和8年度", "令和9年1月18日(月)", "−1,264点", "2か月", "24団体")


@pytest.mark.parametrize("width", range(200, 700, 37))
def test_no_line_ends_inside_a_date_or_a_counted_figure(qtbot: QtBot, width: int) -> None:
    layout = broken(SENTENCE, letters(14), width).layout
    text = layout.text()
    lines = [layout.lineAt(n) for n in range(layout.lineCount())]
    said = [
        text[each.textStart() : each.textStart() + each.textLength()].replace("\u2060", "")
        for each in lines
    ]
    assert "".join(said) == SENTENCE
    assert all(any(kept in line for line in said) for kept in KEPT)
