"""Pictures of the prefecture's desk."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from dxdesk.ui.prefecture.desk import PrefectureDesk
from tests.gallery.example import Example

PATIENCE = 30.0  # seconds for the picture of the prefecture, or for an import

PLACES = ("status", "inbox", "town", "compare", "pool", "plan", "settings")
VIEWS = (
    ("status", "table"),
    ("town", "changes"),
    ("town", "answers"),
    ("town", "systems"),
    ("compare", "question"),
    ("compare", "contracts"),
)


def shots() -> Iterator[tuple[str, Callable[[Example], QWidget]]]:
    """Every place with the example's reports, the other views, and the desk before any report."""
    for place in PLACES:
        yield f"pref_{place}", partial(_at, place, "")
    for place, view in VIEWS:
        yield f"pref_{place}_{view}", partial(_at, place, view)
    for place in PLACES:
        yield f"pref_empty_{place}", partial(_empty, place)
    yield "pref_inbox_refused", _refused
    yield "pref_inbox_compared", _compared
    yield "pref_plan_pinned", _pinned


def desk_of(example: Example, path: Path) -> PrefectureDesk:
    """A desk whose picture is there."""
    desk = PrefectureDesk(example.open_prefecture(path), path, example.today, lambda: example.now)
    desk.frame.desk = desk  # type: ignore[attr-defined]  # it lives as long as its frame
    wait_for(desk)
    return desk


def wait_for(desk: PrefectureDesk) -> None:
    """Until nothing is going on any more."""
    until = time.monotonic() + PATIENCE
    while desk.busy and time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.005)


def _at(place: str, view: str, example: Example) -> QWidget:
    desk = desk_of(example, example.prefecture())
    desk.open(place)
    if view:
        desk.screens[place].show_view(view)  # type: ignore[attr-defined]
    return desk.frame


def _empty(place: str, example: Example) -> QWidget:
    desk = desk_of(example, example.empty_prefecture())
    desk.open(place)
    return desk.frame


def _refused(example: Example) -> QWidget:
    desk = desk_of(example, example.prefecture())
    desk.open("inbox")
    folder = example.scratch()
    whole = next(iter(sorted(example.reports.glob("*.dxr"))))
    (folder / "393011_r08_v2.dxr").write_bytes(whole.read_bytes()[:3000])
    (folder / "メモ.dxr").write_text("これは報告ではありません", encoding="utf-8")
    desk.reading.take([folder, whole])
    wait_for(desk)
    return desk.frame


def _compared(example: Example) -> QWidget:
    desk = desk_of(example, example.prefecture())
    desk.open("inbox")
    entry = desk.inbox.table.current_record()
    desk.reading.compare_code(entry, entry.paper_code)
    wait_for(desk)
    return desk.frame


def _pinned(example: Example) -> QWidget:
    desk = desk_of(example, example.prefecture())
    desk.open("plan")
    assert desk.plan.table is not None  # the example has a plan
    town, person = next(iter(desk.plan.table.visits))
    [visit, *_] = desk.plan.table.visits[town, person]
    desk.planning.pin(visit.person.key, visit.need.key, False)
    wait_for(desk)
    desk.plan.matrix.select_town(town)
    return desk.frame
