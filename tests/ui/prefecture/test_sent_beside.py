"""What towns send beside their answers: saved where the prefecture says, never run."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dxdesk.report.needs_report import ReportedAttachment, ReportedContradiction, ReportedSide
from dxdesk.ui.prefecture.town_beside import BesidePanel
from tests.exchange.samples import SMALLEST

CONTENT = b"%PDF-1.7"
FILE = ReportedAttachment(
    "B07",
    "../../CON.pdf",
    len(CONTENT),
    sha256(CONTENT).hexdigest(),
    (b64encode(CONTENT).decode(),),
)
SIDES = (ReportedSide("F13", "決まり", "使わない"), ReportedSide("H04", "どこまで", "導入した"))
CLASH = ReportedContradiction("Z18", "合いません。", SIDES, "試行のみ", date(2026, 11, 23))


@pytest.fixture
def panel(qtbot: QtBot) -> BesidePanel:
    made = BesidePanel()
    qtbot.addWidget(made)
    made.show_report(replace(SMALLEST, attachments=(FILE,), contradictions=(CLASH,)))
    made.show()
    return made


def test_a_file_is_offered_under_a_name_that_stays_in_its_folder(
    panel: BesidePanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def choose(_parent: object, _title: str, name: str) -> tuple[str, str]:
        offered.append(name)
        return str(tmp_path / "saved.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    panel.saves[0].click()
    assert offered == ["_.._CON.pdf"]
    assert (tmp_path / "saved.pdf").read_bytes() == CONTENT
    assert "saved.pdf" in panel.notice.text()


def test_a_place_that_cannot_be_written_to_is_said_in_place(
    panel: BesidePanel, tmp_path: Path
) -> None:
    panel.save(FILE, tmp_path / "missing" / "a.pdf")
    assert "E-CARRY-NO-FOLDER" in panel.notice.text()


def test_a_report_with_nothing_beside_its_answers_shows_nothing(panel: BesidePanel) -> None:
    assert panel.isVisible()
    panel.show_report(SMALLEST)
    assert not panel.isVisible() and panel.saves == []
    panel.show_report(None)
    assert not panel.isVisible()
