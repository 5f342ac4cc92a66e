"""The prefecture reads who might lead, where the town let it travel, and nothing otherwise."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from dxdesk.report.needs_report import ReportedLeader
from dxdesk.ui.prefecture.town_report import StaffingPanel
from tests.exchange.samples import ORDINARY


def test_a_candidate_is_named_with_the_signs_that_hold(qtbot: QtBot) -> None:
    panel = StaffingPanel()
    qtbot.addWidget(panel)
    panel.show_report(ORDINARY)
    assert "候補" not in panel._people.text()
    first = ORDINARY.people[0]
    signs = ("本人の希望がある", "民間のIT企業で働いた")
    panel.show_report(replace(ORDINARY, leaders=(ReportedLeader(first.key, signs),)))
    line = next(each for each in panel._people.text().split("\n") if first.name in each)
    assert line.endswith("DX推進リーダーの候補（本人の希望がある、民間のIT企業で働いた）")
