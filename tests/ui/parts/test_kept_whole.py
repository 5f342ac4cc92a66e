"""No line of a screen ends inside a date, a code or a number with its unit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from dxdesk.ui.fonts import letters
from dxdesk.ui.parts.kept_whole import JOIN, joined, joins_in, shifted
from dxdesk.ui.parts.lines import Lines, broken


def _lines(found: Lines) -> list[str]:
    text = found.layout.text()
    lines = [found.layout.lineAt(n) for n in range(found.layout.lineCount())]
    parts = [text[each.textStart() : each.textStart() + each.textLength()] for each in lines]
    return [part.replace(JOIN, "") for part in parts]


@pytest.mark.parametrize(
    "whole",
    ["令和8年11月23日(月)", "令和元年度", "E-CODE-NAME", "11月5日(木)", "12人", "第2版", "16:52"],
)
def test_what_is_one_thing_stays_on_one_line_at_every_width(qapp: QApplication, whole: str) -> None:
    text = f"報告ファイルは{whole}に書きました"
    for width in range(240, 520, 7):
        lines = _lines(broken(text, letters(16), width))
        assert "".join(lines) == text
        assert any(whole in line for line in lines), (width, lines)


def test_a_code_wider_than_its_line_is_broken_rather_than_cut(qapp: QApplication) -> None:
    found = broken("E-VERY-LONG-CODE-OF-A-REFUSAL", letters(16), 80)
    assert found.layout.lineCount() > 1
    assert found.width <= 80


def test_a_word_explained_is_marked_where_it_stands_behind_a_date(qapp: QApplication) -> None:
    text = "令和8年11月23日(月)のCIO"
    rect = QRect(0, 0, 600, 40)
    found = broken(text, letters(16), 600)
    start = text.index("CIO")
    (box,) = found.boxes(rect, Qt.AlignmentFlag.AlignLeft, start, start + 3)
    plain = broken(text[:start], letters(16), 600).width
    assert abs(box.left() - plain) <= 2


@given(st.text(alphabet="令和8年11月23日(月)E-AB12人、。の", max_size=40))
def test_joining_adds_nothing_that_is_read_and_moves_every_place_to_its_letter(text: str) -> None:
    joins = joins_in(text)
    longer = joined(text, joins)
    assert longer.replace(JOIN, "") == text
    for place, letter in enumerate(text):
        assert longer[shifted(place, joins)] == letter
