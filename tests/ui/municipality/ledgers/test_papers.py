"""Papers to carry around: looked at, kept, and written on for a successor."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dxdesk.ask.handover import NoteKind
from dxdesk.store import handover_notes
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.municipality.papers_screen import HANDOVER, NO_NETWORK, QUESTIONNAIRE
from dxdesk.ui.parts.paper_preview import PaperPreview

LEFT, LONG = Qt.MouseButton.LeftButton, 20_000


def _chosen(path: Path, *_: object) -> tuple[str, str]:
    return str(path), ""


def _named(path: Path, preview: PaperPreview) -> bool:
    return str(path) in preview.notice.text()


def test_every_paper_is_shown_and_can_be_kept(
    desk: MunicipalityDesk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open("papers")
    screen = desk.papers.screen
    for paper in (QUESTIONNAIRE, HANDOVER, NO_NETWORK):
        screen.show_view(paper)
        qtbot.waitUntil(screen.preview.view.isVisible, timeout=LONG)
        kept = tmp_path / f"{paper}.pdf"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", partial(_chosen, kept))
        qtbot.mouseClick(screen.preview.save_button, LEFT)
        qtbot.waitUntil(partial(_named, kept, screen.preview), timeout=LONG)
        assert kept.read_bytes() == screen.preview.pdf()


def test_a_section_without_answers_is_made_on_wish(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    desk.open("papers")
    screen = desk.papers.screen
    qtbot.waitUntil(screen.preview.view.isVisible, timeout=LONG)
    whole = screen.preview.document.pageCount()
    screen.section.setCurrentIndex(2)
    screen.section.activated.emit(2)
    qtbot.mouseClick(screen.blank, LEFT)
    qtbot.waitUntil(lambda: 0 < screen.preview.document.pageCount() < whole, timeout=LONG)


def test_a_promise_typed_for_a_successor_is_kept_at_once(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    desk.open("papers")
    screen = desk.papers.screen
    screen.show_view(HANDOVER)
    qtbot.mouseClick(screen.lines.add, LEFT)
    [line] = screen.lines.lines
    line.kind.setCurrentIndex(1)
    line.kind.activated.emit(1)
    for field, text in ((line.who, "議会"), (line.what, "見積もり"), (line.until.line, "R8.12.10")):
        field.setFocus()
        qtbot.keyClicks(field, "x")  # leaving a field counts when something was typed
        field.setText(text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    [note] = handover_notes.notes(desk.database)
    assert (note.kind, note.who, note.what) == (NoteKind.PROMISE, "議会", "見積もり")
    assert note.until is not None and note.until.isoformat() == "2026-12-10"
    qtbot.mouseClick(line.remove, LEFT)
    assert handover_notes.notes(desk.database) == ()
