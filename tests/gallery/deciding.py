"""The officer decides about needs: added, dropped, moved, reworded, and the forms for it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from dxdesk.desks import choosing_needs
from dxdesk.desks.need_decisions import Wording
from dxdesk.desks.need_wishes import Wish, decided
from dxdesk.ui.municipality.desk import MunicipalityDesk
from tests.gallery.example import Example

if TYPE_CHECKING:
    from sqlite_utils import Database

_PATIENCE = 20.0
Step = Callable[[MunicipalityDesk], None]


def decide(db: Database, today: date) -> None:
    """One need dropped, one of the town's own added, one moved, one reworded."""
    chosen = choosing_needs.choosing(db, today).chosen
    first, second, third = (each.need for each in chosen.requests)
    own = Wording(why="道路の工事のたびに、紙の図面を探しています。")
    title, talent = "測量図を地図にのせる", "ENGINEER"
    for wish in (
        Wish("drop", second, "来年度に、近くの町と一緒に進めることになったため"),
        Wish("own", title, "道路の工事が続くため", talent=talent, wording=own),
        Wish("rank", third, "町長が議会で約束したため", place=1),
        Wish("edit", first, "回数をふやしたいため", wording=Wording(frequency="w2", months=4)),
    ):
        choosing_needs.decide(db, today, partial(decided, wish=wish))


def _desk(example: Example) -> MunicipalityDesk:
    path = example.town()
    return MunicipalityDesk(example.open_town(path), path, example.today, lambda: example.now)


def wait(desk: MunicipalityDesk) -> None:
    """Until nothing is being made beside the window."""
    back, until = desk.looking_back, time.monotonic() + _PATIENCE
    QApplication.processEvents()
    while time.monotonic() < until and (back._newest.task.running or back.deciding.busy):
        QApplication.processEvents()
        time.sleep(0.005)
    QApplication.processEvents()


def _results(*steps: Step, decisions: bool = True) -> Callable[[Example], QWidget]:
    def make(example: Example) -> QWidget:
        desk = _desk(example)
        desk.frame.setProperty("desk", desk)  # lives as long as its window
        if decisions:
            decide(desk.database, desk.today)
        desk.open("results")
        wait(desk)
        for step in steps:
            step(desk)
            wait(desk)
        QTimer.singleShot(0, lambda: _in_sight(desk))
        return desk.frame

    return make


def _in_sight(desk: MunicipalityDesk) -> None:
    """What the picture is about, as it would be for somebody whose focus is there."""
    needs, area = desk.looking_back.results.needs, desk.frame.stack.currentWidget()
    opened = next((each for each in needs.items if each.head.isChecked()), None)
    shown = needs.form or opened
    if isinstance(area, QScrollArea) and shown is not None:
        top = shown.mapTo(desk.looking_back.results, QPoint(0, 0)).y()
        area.verticalScrollBar().setValue(top - 60)


def _open(place: int) -> Step:
    return lambda desk: desk.looking_back.results.needs.items[place].head.setChecked(True)


def _form(place: int, deed: str) -> Step:
    def step(desk: MunicipalityDesk) -> None:
        desk.looking_back.results.needs.items[place].form_wished.emit(deed)

    return step


def _without_reason(desk: MunicipalityDesk) -> None:
    form = desk.looking_back.results.needs.form
    assert form is not None
    form.keep.click()


def _another(desk: MunicipalityDesk) -> None:
    desk.looking_back.results.needs.another.click()


def _taken_back(desk: MunicipalityDesk) -> None:
    needs = desk.looking_back.results.needs
    needs.items[0].backs["ranked"].click()


def shots() -> Iterator[tuple[str, Callable[[Example], QWidget]]]:
    """The results with decisions, and each form."""
    yield "town_results_decided", _results()
    yield "town_results_edited", _results(_open(1))
    yield "town_results_own", _results(_open(2))
    yield "town_results_dropped", _results(_open(3))
    yield "town_results_edit_form", _results(_open(1), _form(1, "edit"))
    yield "town_results_drop_form", _results(_form(0, "drop"), _without_reason, decisions=False)
    yield "town_results_full", _results(_another)
    yield "town_results_taken_back", _results(_taken_back)
    yield "town_results_another_form", _results(_drop_one, _another, decisions=False)


def _drop_one(desk: MunicipalityDesk) -> None:
    needs = desk.looking_back.results.needs
    needs.wished.emit(Wish("drop", needs.items[2].need.words.code, "来年度にするため"))
