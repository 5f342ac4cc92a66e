"""Walks over every screen of the gallery."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dxdesk.ui.parts import OutlineButton, PlainLabel
from tests.gallery import shots
from tests.gallery.drawing import LOOKS, picture, shown
from tests.gallery.example import Example
from tests.ui.whole import looking, walking

Make = Callable[[Example], QWidget]
SHOTS = dict(shots())
USUAL, _, LARGE = LOOKS

BY_NAME = pytest.mark.parametrize("name", SHOTS)

TWICE = [name for name in SHOTS if name.endswith("welcome")] + list(SHOTS)[-2:]


@BY_NAME
def test_a_screen_can_be_used_and_read_by_everybody(name: str, made_example: Example) -> None:
    with shown(SHOTS[name], made_example, USUAL) as screen:
        assert walking.nameless(screen) == [], "without a name for a screen reader"
        assert walking.rich(screen) == [], "would render markup"
        assert walking.english(screen) == [], "not in Japanese"
        assert looking.cut(screen) == [], "without the room its words need"
        assert looking.out_of_order(screen) == [], "not where it is read"
        assert looking.unseen(screen) == [], "without a ring when it has the focus"
        if not name.startswith("parts"):  # sheets of parts show every button there is
            assert len(walking.primaries(screen)) == 1, "one thing to do next"


@BY_NAME
def test_at_200_percent_nothing_is_cut_and_no_page_is_moved_sideways(
    name: str, made_example: Example
) -> None:
    with shown(SHOTS[name], made_example, LARGE) as screen:
        assert looking.cut(screen) == []
        assert looking.sideways(screen) == []


@pytest.mark.parametrize("name", dict.fromkeys(TWICE))
def test_the_same_screen_gives_the_same_picture(name: str, made_example: Example) -> None:
    for look in LOOKS[:2]:
        drawn = picture(SHOTS[name], made_example, look)
        assert drawn == picture(SHOTS[name], made_example, look)


def test_the_walk_finds_words_that_are_cut(qtbot: QtBot) -> None:
    narrow, low, holder = (
        OutlineButton("報告ファイルをつくる"),
        PlainLabel("長い文です。" * 20),
        QWidget(),
    )
    row = QHBoxLayout(holder)
    row.addWidget(narrow)
    row.addWidget(low)
    narrow.setFixedWidth(60)
    low.setFixedSize(200, 20)
    qtbot.addWidget(holder)
    holder.show()
    assert len(looking.cut(holder)) == 2
