"""Asking others: the waiting list, a slip on paper, a slip that came back."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from dxdesk.desks import municipality as work
from dxdesk.desks import slips
from dxdesk.ui.municipality.desk import MunicipalityDesk
from tests.gallery.example import Example
from tests.paper.slips import DAY, NAME, NOTE, filled, put

WHOM = "総務課 庶務係"
SAID = {
    "B04": "わからない：総務課 庶務係",
    "B06": "わからない：総務課 庶務係",
    "B03": "わからない：総務課 庶務係",
    "D01": {"unknown": True, "ask": "住民課"},
    "P03": "わからない：総務課 庶務係",
    "B08": "わからない：総務課 庶務係",
    "A05": "わからない：財政係",
    "F03": "わからない",
}
_PATIENCE = 20.0
Step = Callable[[MunicipalityDesk, Example], None]


def asking_town(example: Example) -> MunicipalityDesk:
    """The desk of a town that does not know eight things."""
    path = example.town()
    db = example.open_town(path)
    work.save_together(db, SAID, example.now)
    return MunicipalityDesk(db, path, example.today, lambda: example.now)


def _returned(desk: MunicipalityDesk, example: Example) -> Path:
    """The slip of the general affairs section, filled in as people do."""
    slip = slips.slip_for(desk.interview, WHOM, example.today)
    said = {
        "B04": "②",
        "B06": "一部ならできる人がいる",
        "B03-1": "○",
        "B03-3": "○",
        "B08-1": "たくさん",
    }
    data = filled(
        said,
        put("B04", NAME, "山田 花子"),
        put("B04", DAY, "R8.11.20"),
        put("B06", NOTE, "来年度に1人増える予定"),
        of=slips.slip_excel(slip),
    )
    path = example.scratch() / "東洋町_質問_総務課 庶務係.xlsx"
    path.write_bytes(data)
    return path


def _wait(desk: MunicipalityDesk) -> None:
    task, until = desk.looking_back.slips.task, time.monotonic() + _PATIENCE
    while task.running and time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.005)


def _page(*steps: Step) -> Callable[[Example], QWidget]:
    def make(example: Example) -> QWidget:
        desk = asking_town(example)
        desk.frame.setProperty("desk", desk)  # lives as long as its window
        desk.open("waiting")
        for step in steps:
            step(desk, example)
            _wait(desk)
        return desk.frame

    return make


def _ticked(desk: MunicipalityDesk, example: Example) -> None:
    card = desk.looking_back.waiting.cards[WHOM]
    for question in ("B04", "B06"):
        card.boxes[question].setChecked(True)
    desk.looking_back.waiting.asking.names.setEditText("人事係")


def _other_file(desk: MunicipalityDesk, example: Example) -> None:
    desk.looking_back.slips.read(example.kit)


def _back(desk: MunicipalityDesk, example: Example) -> None:
    desk.looking_back.slips.read(_returned(desk, example))


def _answered_by_now(desk: MunicipalityDesk, example: Example) -> None:
    path = _returned(desk, example)
    desk.keep(work.save_together(desk.database, {"B06": "none", "B04": "mixed"}, example.now))
    desk.looking_back.slips.read(path)


def _paper(desk: MunicipalityDesk, example: Example) -> None:
    desk.looking_back.slips.show_paper(WHOM)


def shots() -> Iterator[tuple[str, Callable[[Example], QWidget]]]:
    """Every page of this part in its states."""
    yield "town_slips_waiting", _page()
    yield "town_slips_ticked", _page(_ticked)
    yield "town_slips_other_file", _page(_other_file)
    yield "town_slips_back", _page(_back)
    yield "town_slips_answered_by_now", _page(_answered_by_now)
    yield "town_slips_paper", _page(_paper)


def slip_pdf(example: Example) -> bytes:
    """The slip of the general affairs section on paper."""
    desk = asking_town(example)
    return slips.slip_pdf(slips.slip_for(desk.interview, WHOM, example.today)).pdf
