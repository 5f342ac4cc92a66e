"""Pictures of the prefecture's desk."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any
from unittest.mock import patch

from PySide6.QtWidgets import QApplication, QWidget

from dxdesk.desks import dispatch, handing, inbox
from dxdesk.desks import municipality as town_desk
from dxdesk.desks.inbox import Row
from dxdesk.paper.pool_book import pool_workbook
from dxdesk.plan.progress import Progress
from dxdesk.plan.supply import Candidate
from dxdesk.store import answers, supply
from dxdesk.ui.prefecture.desk import PrefectureDesk
from tests.gallery.example import Example

PATIENCE = 30.0  # seconds for the picture of the prefecture, or for an import
READ = 9  # reports that are there while the next one is being read
CHANGED = ("C02", "F01", "F08", "J02", "E02")  # not answered in the second report

PLACES = ("status", "inbox", "town", "reply", "compare", "pool", "plan", "hire", "settings")
CANDIDATES = (
    Candidate("L01", "person", "総務 花子", ("PRODUCER",), ("四国地方",), "個人事業主"),
    Candidate("L02", "company", "みなとシステム", ("ENGINEER", "PM"), ("高知県",), "民間企業"),
    Candidate("L03", "person", "デジタル 次郎", ("ENGINEER",), ("全国",), "副業人材"),
)
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
    yield "pref_inbox_reading", _reading
    yield "pref_inbox_twice", _twice
    yield "pref_inbox_used", _used
    yield "pref_pool_preview", _pool_preview
    yield "pref_hire_reckoned", _hire
    yield "pref_plan_first", _before_the_first_plan
    yield "pref_plan_solving", _solving
    yield "pref_plan_pinned", _pinned
    yield "pref_plan_unmet", _unmet
    yield "pref_plan_proof", _proof
    yield "pref_plan_ways", _ways
    yield "pref_plan_writing", _writing


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


def _hire(example: Example) -> QWidget:
    desk = desk_of(example, example.prefecture())
    supply.save_candidates(desk.database, CANDIDATES)
    desk.open("hire")
    desk.hire.cost.cost.set_number(5_200_000)
    desk.hire.cost.search.set_number(900_000)
    desk.hiring.reckon(desk.hire.wish.wish())
    wait_for(desk)
    desk.hire.table.choose(desk.hire.model.records()[3])
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


def _live_until(so: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not so() and time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.005)


def _held(desk: PrefectureDesk) -> threading.Event:
    """What work waits for while its picture is drawn; it goes on when the frame is gone."""
    going_on = threading.Event()

    def leave() -> None:
        going_on.set()
        desk.task.close()

    desk.frame.destroyed.connect(leave)
    return going_on


def _reading(example: Example) -> QWidget:
    """Nine reports are there, the tenth is being read, the others wait."""
    desk = desk_of(example, example.empty_prefecture())
    desk.open("inbox")
    going_on, asked = _held(desk), count(1)
    took = inbox.take_in

    def slow(*which: Any) -> Iterator[Row]:
        if next(asked) > READ:
            going_on.wait(PATIENCE)
            return
        yield from took(*which)

    with patch.object(inbox, "take_in", slow):
        desk.reading.take([example.reports])
        _live_until(lambda: desk.reading.done > READ - 1)
    desk.reading.show()
    return desk.frame


def _two_reports(example: Example) -> PrefectureDesk:
    """A report of a town whose report is here, signed by another computer and changed."""
    desk = desk_of(example, example.prefecture())
    desk.open("inbox")
    path, folder = example.scratch() / "second.dxtown", example.scratch()
    town_desk.new_town(path, "393631", example.kit.read_bytes(), example.today)
    database = example.open_town(path)
    first = town_desk.interview_of(example.open_town(example.town("393631")))
    said = [answer for key, answer in first.answers.items() if key not in CHANGED]
    answers.save_answers(database, said, example.now.isoformat())
    handing.write_report(database, folder, example.today, "393631_r08_v2.dxr")
    desk.reading.take([folder])
    wait_for(desk)
    desk.inbox.table.choose(desk.inbox.model.record(0))
    wait_for(desk)
    return desk


def _twice(example: Example) -> QWidget:
    return _two_reports(example).frame


def _used(example: Example) -> QWidget:
    desk = _two_reports(example)
    desk.reading.accept(desk.inbox.table.current_record())
    wait_for(desk)
    desk.inbox.choose_town("393631")
    return desk.frame


def _pool_preview(example: Example) -> QWidget:
    desk = desk_of(example, example.prefecture())
    desk.open("pool")
    assert desk.picture is not None
    leaving, changed, *others = desk.picture.pool
    new = replace(leaving, key="T09", name="新井 望")
    path = example.scratch() / "人材プール_12月.xlsx"
    people = (replace(changed, half_days_per_week=4, overnight=True), *others, new)
    path.write_bytes(pool_workbook(people))
    desk.planning.look_at_pool(path)
    wait_for(desk)
    return desk.frame


def _before_the_first_plan(example: Example) -> QWidget:
    """Reports and people are here, and nothing has been planned."""
    desk = desk_of(example, example.unplanned_prefecture())
    desk.open("plan")
    return desk.frame


def _solving(example: Example) -> QWidget:
    desk = desk_of(example, example.prefecture())
    desk.open("plan")
    going_on, solved = _held(desk), dispatch.latest(desk.database)

    def slow(*which: Any, progress: Callable[[Progress], None], **others: Any) -> object:
        progress(Progress("6.0", 9_120, 9_214, "1.03"))
        going_on.wait(PATIENCE)
        return solved

    with patch.object(dispatch, "plan", slow):
        desk.planning.plan()
        _live_until(lambda: "6.0" in desk.plan.heading.sentence.text())
    return desk.frame


def _proof(example: Example) -> QWidget:
    """A plan in strict order, and how sure each of its goals is."""
    desk = desk_of(example, example.prefecture())
    desk.open("plan")
    desk.plan.ways.strict.setChecked(True)
    desk.planning.plan()
    wait_for(desk)
    desk.plan.ways.proof.head.setChecked(True)
    return desk.frame


def _ways(example: Example) -> QWidget:
    """The strict order and counted steps chosen for the next plan."""
    desk = desk_of(example, example.prefecture())
    desk.open("plan")
    desk.plan.ways.ways.head.setChecked(True)
    desk.plan.ways.strict.setChecked(True)
    desk.plan.ways.work.chosen.emit("20")
    return desk.frame


def _unmet(example: Example) -> QWidget:
    desk = desk_of(example, example.prefecture())
    desk.open("plan")
    desk.plan.list.setFocus()
    desk.plan.list.choose(desk.plan.gaps.record(2))
    return desk.frame


def _writing(example: Example) -> QWidget:
    desk = desk_of(example, example.prefecture())
    desk.open("plan")
    going_on = _held(desk)

    def slow(*which: Any) -> bytes:
        going_on.wait(PATIENCE)
        return b""

    with patch.object(dispatch, "workbook", slow):
        desk.planning.write_plan(example.scratch() / "派遣計画.xlsx")
        _live_until(lambda: desk.plan.writing)
    return desk.frame
