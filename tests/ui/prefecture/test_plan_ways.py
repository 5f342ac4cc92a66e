"""How a plan is made, chosen in the window: towns first, and counted steps instead of a clock."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from dxdesk.desks import dispatch, promising
from dxdesk.ui.parts import PlainLabel
from dxdesk.ui.prefecture.desk import PrefectureDesk

LEFT = Qt.MouseButton.LeftButton


def test_the_strict_order_is_chosen_and_its_proof_is_read(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    full.open("plan")
    ways = full.plan.ways
    qtbot.mouseClick(ways.ways.head, LEFT)
    assert ways.strict.isVisible()
    qtbot.mouseClick(ways.strict, LEFT)
    button = next(b for b in ways.work.findChildren(QPushButton) if b.text() == "5")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert ways.effort(full.planning.effort).work == 5
    qtbot.mouseClick(full.plan.bar.primary, LEFT)
    qtbot.waitUntil(lambda: full.plan.solving, timeout=5_000)
    qtbot.waitUntil(lambda: not full.busy, timeout=30_000)
    plan = dispatch.latest(full.database).plan
    assert [tier.goal for tier in plan.tiers] == ["ALONE", "TOWNS", "VALUE"]
    assert plan.seconds == "0.00"
    qtbot.mouseClick(ways.proof.head, LEFT)
    said = [line for line in ways.proof.inside.findChildren(PlainLabel) if line.isVisible()]
    assert len(said) == 4
    assert "行く1人情シスの市町村の数" in " ".join(line.text() for line in said)
    assert not ways.strict.isVisible()


def test_what_is_opened_below_the_list_leaves_the_page_whole(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    promising.notify(full.database, None, date(2026, 11, 23))  # the panel has all its buttons
    full.refresh()
    qtbot.waitUntil(lambda: not full.busy, timeout=30_000)
    full.frame.resize(1366, 768)
    full.open("plan")
    ways = full.plan.ways
    for fold in (ways.ways, ways.proof):
        qtbot.mouseClick(fold.head, LEFT)
        qtbot.wait(50)
        areas = [a for a in full.frame.findChildren(QScrollArea) if a.isAncestorOf(ways)]
        assert areas and all(not a.verticalScrollBar().isVisible() for a in areas)
        assert full.plan.list.height() >= full.plan.list.minimumHeight()
