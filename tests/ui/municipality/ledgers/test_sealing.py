"""提出: which answers are sealed for whom, and what is asked for all the same."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dxdesk.desks.sealing import SealedLine, SealedRequest, Sealing
from dxdesk.desks.submission import Item
from dxdesk.ui.municipality.submit_items import ItemsCard

ITEMS = (
    Item("F01", "F", "方針を決めて、公表しましたか。", "まだ", withheld=False),
    Item("F08", "F", "控えをとっていますか。", "とっていない", withheld=False),
)
SEALING = Sealing(
    officer="1234 5678 9012 3456 7890",
    sentence="安全の答え1件には、もう1度封をします。",
    questions=(SealedLine("F08", "控えをとっていますか。", "ねらわれます。"),),
    requests=(SealedRequest("N12", "控えを整える", openly=False),),
)


def _words(card: ItemsCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel)]


def test_the_town_reads_at_each_answer_whether_it_is_sealed_and_why(qtbot: QtBot) -> None:
    card = ItemsCard()
    qtbot.addWidget(card)
    card.show_items(ITEMS, {"F": "情報の安全"}, SEALING)
    words = _words(card)
    assert SEALING.sentence in words and "ねらわれます。" in words
    assert words.count("別に封") == 1


def test_a_request_behind_the_seal_is_made_openly_by_its_box(qtbot: QtBot) -> None:
    card = ItemsCard()
    qtbot.addWidget(card)
    card.show_items(ITEMS, {}, SEALING)
    with qtbot.waitSignal(card.sealing.openly_changed) as signal:
        card.sealing.boxes["N12"].click()
    assert signal.args == [frozenset({"N12"})]
    with qtbot.waitSignal(card.sealing.openly_changed) as signal:
        card.sealing.boxes["N12"].click()
    assert signal.args == [frozenset()]


def test_without_a_kit_nothing_is_said_of_seals(qtbot: QtBot) -> None:
    card = ItemsCard()
    qtbot.addWidget(card)
    card.show_items(ITEMS, {}, None)
    assert card.sealing.isHidden() and "別に封" not in _words(card)


def test_an_answer_that_follows_from_one_kept_back_stays_back_until_that_one_goes_again(
    qtbot: QtBot,
) -> None:
    screen = ItemsCard()
    qtbot.addWidget(screen)
    later = Item("R04", "R", "それで解決しましたか。", "はい", False, follows=frozenset({"R01"}))
    screen.show_items((Item("R01", "R", "助言の日はいつですか。", "6月9日", False), later), {})
    with qtbot.waitSignal(screen.withheld_changed) as told:
        screen.boxes["R01"].click()
    assert told.args == [frozenset({"R01"})]
    assert not screen.boxes["R04"].isChecked() and not screen.boxes["R04"].isEnabled()
    screen.boxes["R01"].click()
    assert screen.boxes["R04"].isChecked() and screen.boxes["R04"].isEnabled()
