"""Papers to carry around: looked at, kept, and written on for a successor."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dxdesk.ask.handover import NoteKind
from dxdesk.desks import sticks
from dxdesk.store import carry_outs, handover_notes
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.municipality.papers_screen import (
    CARRY_OUTS,
    HANDOVER,
    NO_NETWORK,
    QUESTIONNAIRE,
)
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
    for paper in (QUESTIONNAIRE, HANDOVER, CARRY_OUTS, NO_NETWORK):
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


def test_a_line_of_carried_media_is_filled_in_and_closed(
    desk: MunicipalityDesk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.papers.open(CARRY_OUTS)
    screen = desk.papers.screen
    [card] = screen.carried.lines
    card.texts["registered"].setText("U-03")
    card.days["out_on"].line.setText("いつか")
    qtbot.mouseClick(card.keep, LEFT)
    assert carry_outs.lines(desk.database)[0].registered == ""  # a day that is no day keeps nothing
    for day in card.days.values():
        day.set_day(desk.today)
    qtbot.mouseClick(card.keep, LEFT)
    [line] = carry_outs.lines(desk.database)
    assert (line.registered, line.erased_on) == ("U-03", desk.today)
    assert screen.carried.lines == []
    book = tmp_path / "ledger.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", partial(_chosen, book))
    qtbot.mouseClick(screen.carried.book, LEFT)
    qtbot.waitUntil(partial(_named, book, screen.preview), timeout=LONG)
    assert book.read_bytes().startswith(b"PK")


def test_a_paper_kept_on_a_stick_says_that_it_is_not_sealed(
    desk: MunicipalityDesk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open("papers")
    preview = desk.papers.screen.preview
    preview.say_saved(tmp_path / "questionnaire.pdf")
    assert "封をしていません" not in preview.notice.text()
    monkeypatch.setattr(sticks, "_MOUNTED_UNDER", ("/",))  # as if this disk were a stick
    preview.say_saved(tmp_path / "questionnaire.pdf")
    assert "封をしていません" in preview.notice.text()
