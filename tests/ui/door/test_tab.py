"""Tab goes through every page of the door as it is read, round and round, both ways."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dxdesk.ui.door.town_choice import TownChoice
from dxdesk.ui.door.welcome import WelcomeScreen
from dxdesk.ui.reading_order import stops
from tests.ui.door.conftest import Visit
from tests.ui.whole import hands


def _town_choice(visit: Visit) -> None:
    visit.page(WelcomeScreen).town_wanted.emit()
    visit.page(TownChoice)


def _welcome(visit: Visit) -> None:
    visit.page(WelcomeScreen)


@pytest.mark.parametrize("arrive", [_welcome, _town_choice])
def test_tab_and_back_tab_meet_everything_once_and_come_round(
    visit: Visit, arrive: Callable[[Visit], None]
) -> None:
    visit.window.activateWindow()
    visit.reception.begin(None)
    arrive(visit)
    found = stops(visit.window.page)
    for which, order in ((Qt.Key.Key_Tab, found), (Qt.Key.Key_Backtab, found[::-1])):
        order[0].setFocus()
        for expected in (*order[1:], order[0]):
            hands.key(which)
            assert QApplication.focusWidget() is expected, hands.spoken(expected)


def test_a_page_is_gone_through_from_its_top_to_its_primary_button(visit: Visit) -> None:
    visit.reception.begin(None)
    _town_choice(visit)
    names = [hands.spoken(each) for each in stops(visit.window.page)]
    assert names == [
        "キットを開く",
        "名前・よみ・団体コード",
        "見つかった市町村",
        "戻る",
        "次へ",
    ]
