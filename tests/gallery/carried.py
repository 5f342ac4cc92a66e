"""Papers to carry around, and what a successor is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget
from sqlite_utils import Database

from dxdesk.ask.handover import HandoverNote, NoteKind
from dxdesk.desks import carry_outs
from dxdesk.desks import papers as work
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.municipality.papers_screen import CARRY_OUTS, HANDOVER, NO_NETWORK, QUESTIONNAIRE
from tests.gallery.drawing import until_idle
from tests.gallery.example import Example

NOTES = (
    HandoverNote(NoteKind.CONTACT, "みなと計算の受付", "0887-00-0000（平日9時から17時）"),
    HandoverNote(NoteKind.PROMISE, "県の市町村課", "標準化の相談会に出る", date(2026, 12, 10)),
    HandoverNote(NoteKind.PROMISE, "議会事務局", "タブレットの見積もりを出す"),
)


def shots() -> Iterator[tuple[str, Callable[[Example], QWidget]]]:
    """The page with each of its papers."""
    yield "town_papers_questionnaire", partial(_page, paper=QUESTIONNAIRE)
    yield "town_papers_handover", partial(_page, paper=HANDOVER)
    yield "town_papers_no_network", partial(_page, paper=NO_NETWORK)
    yield "town_papers_carry_outs", partial(_page, paper=CARRY_OUTS)


def carry(db: Database, today: date) -> None:
    """The stick of the first report came back; a second copy is still out."""
    stick = Path("/media/HOSHIMI-03/39.dxr")
    for _ in range(2):
        carry_outs.note_copy(db, stick, today - timedelta(days=2))
    said = {
        "registered": "U-03",
        "carrier": "高橋",
        "secrecy": "機密性2",
        "approver": "伊藤総務課長",
    }
    yesterday = today - timedelta(days=1)
    days = {"out_on": yesterday, "back_on": yesterday, "erased_on": today}
    carry_outs.fill_in(db, 2, {**said, **days}, today)
    carry_outs.fill_in(db, 3, {**said, "registered": "U-04", "out_on": yesterday}, today)


def _page(example: Example, paper: str) -> QWidget:
    path = example.town()
    db = example.open_town(path)
    work.keep_notes(db, NOTES)
    carry(db, example.today)
    desk = MunicipalityDesk(db, path, example.today, lambda: example.now)
    desk.frame.setProperty("desk", desk)  # lives as long as its window
    desk.open("papers")
    desk.papers.screen.show_view(paper)
    until_idle(lambda: desk.papers._newest.task.running)
    return desk.frame
