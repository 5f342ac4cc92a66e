"""The town's ledgers, the waiting list, checking, results, the mayor's page and sending."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from dxdesk.ask.leaders import LeaderCandidate
from dxdesk.ask.systems import System
from dxdesk.desks import leaving
from dxdesk.desks import municipality as work
from dxdesk.desks.leaving import Approval
from dxdesk.store import sent
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.parts.drives import Drive
from tests.gallery.example import Example
from tests.gallery.office_table import office_table

_PATIENCE = 20.0
_STICKS = (
    Drive("HOSHIMI-03", Path("/media/HOSHIMI-03"), 7_200_000_000),
    Drive("USB DISK", Path("/media/USB DISK"), 400_000_000),
)
Step = Callable[[MunicipalityDesk, Example], None]


def _desk(example: Example) -> MunicipalityDesk:
    path = example.town()
    return MunicipalityDesk(example.open_town(path), path, example.today, lambda: example.now)


def _wait(desk: MunicipalityDesk) -> None:
    """Until nothing is being made beside the window."""
    over, until = desk.handing_over, time.monotonic() + _PATIENCE
    busy = (over._pages, over._writing, over._looking, desk.looking_back._newest)
    reading = desk.ledgers._newest
    while any(each.task.running for each in (*busy, reading)) and time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.005)


def _page(key: str, *steps: Step) -> Callable[[Example], QWidget]:
    def make(example: Example) -> QWidget:
        desk = _desk(example)
        desk.frame.setProperty("desk", desk)  # lives as long as its window
        for step in steps:
            if step in _BEFORE:
                step(desk, example)
        desk.open(key)
        _wait(desk)
        for step in steps:
            if step not in _BEFORE:
                step(desk, example)
        _wait(desk)
        return desk.frame

    return make


def _nobody(desk: MunicipalityDesk, example: Example) -> None:
    desk.keep(work.keep_people(desk.database, (), example.now))


def _alone(desk: MunicipalityDesk, example: Example) -> None:
    desk.keep(work.keep_people(desk.database, desk.interview.people[:1], example.now))
    desk.keep(work.save_together(desk.database, {"B01": 1}, example.now))


def _uncounted(desk: MunicipalityDesk, example: Example) -> None:
    desk.keep(work.save_together(desk.database, {"B01": "わからない:総務課"}, example.now))


def _leaders(desk: MunicipalityDesk, example: Example) -> None:
    """Two candidates in the lower part of the page; one holds a certificate."""
    screen = desk.ledgers.people
    first, *others = desk.interview.people
    desk.ledgers.save_people((replace(first, certificates=("FE", "SG")), *others))
    marks = (LeaderCandidate("p1", ("wish", "certificate")), LeaderCandidate("p2", ("career",)))
    desk.ledgers.save_candidates(marks)
    desk.open("people")
    bar = desk.frame._pages[screen].verticalScrollBar()
    bar.rangeChanged.connect(lambda least, most: bar.setValue(most))


def _details(desk: MunicipalityDesk, example: Example) -> None:
    """The details in the middle of the page, with a certificate held."""
    screen = desk.ledgers.people
    first, *others = desk.interview.people
    desk.ledgers.save_people((replace(first, certificates=("FE",)), *others))
    desk.open("people")
    screen.open_details("p1")
    bar = desk.frame._pages[screen].verticalScrollBar()
    bar.rangeChanged.connect(lambda least, most: bar.setValue(most // 2))


def _bad_cell(desk: MunicipalityDesk, example: Example) -> None:
    model = desk.ledgers.systems.model
    model.setData(model.index(1, 3), "来年の春")


def _table(desk: MunicipalityDesk, example: Example) -> None:
    path = example.scratch() / "R8契約一覧.xlsx"
    path.write_bytes(office_table())
    desk.ledgers.read_book(path)


def _further_down(desk: MunicipalityDesk, example: Example) -> None:
    """The lower part of the page of a table, where the cells are that cannot be read."""
    _wait(desk)
    bar = desk.frame._pages[desk.ledgers.taking_in.screen].verticalScrollBar()
    bar.rangeChanged.connect(lambda least, most: bar.setValue(most))


def _taken_in(desk: MunicipalityDesk, example: Example) -> None:
    _wait(desk)
    desk.ledgers.taking_in.keep()


def _vendors(desk: MunicipalityDesk, example: Example) -> None:
    """One vendor written in two ways, and two operations the town does not handle."""
    systems = list(desk.interview.systems)
    at = next(n for n, each in enumerate(systems) if each.vendor == "みなみ情報システム")
    systems[at] = replace(systems[at], vendor="㈱みなみ情報システム")
    desk.ledgers.save_systems(tuple(systems))
    desk.open("systems")
    desk.ledgers.systems.show_view("vendor")


def _not_handled(desk: MunicipalityDesk, example: Example) -> None:
    screen = desk.ledgers.systems
    handled = (System("op16", "生活保護", "16", "na"), System("op02", "印鑑登録", "02", "done"))
    kept = [s for s in desk.interview.systems if s.operation not in ("16", "02")]
    desk.ledgers.save_systems((*kept, *handled))
    desk.open("systems")
    screen.model.sort_by_end()
    screen.table.setCurrentIndex(screen.model.index(screen.model.rowCount() - 1, 4))


def _pasted(desk: MunicipalityDesk, example: Example) -> None:
    desk.ledgers.systems._paste("みなと\t99万円\n北星\t春ごろ", 0, "vendor")


def _all_known(desk: MunicipalityDesk, example: Example) -> None:
    said = {q.id: "あとで" for q in desk.interview.visible()}
    unknown = {i: raw for i, raw in said.items() if desk.interview.state(i) == "unknown"}
    desk.keep(work.save_together(desk.database, unknown, example.now))


def _named(desk: MunicipalityDesk, example: Example) -> None:
    told = {"H09": {"later": True, "note": "住民課の山田さんに聞いた"}}
    desk.keep(work.save_together(desk.database, told, example.now))


def _sticks(desk: MunicipalityDesk, example: Example) -> None:
    desk.handing_over.submit.show_drives(_STICKS)


def _on_stick(desk: MunicipalityDesk, example: Example) -> None:
    """The folder of the example has another name each time; a picture must not show it."""
    last = sent.sent(desk.database)[-1]
    place = leaving.place(desk.database, last.serial)
    path = _STICKS[0].path / last.file_name
    leaving.keep_place(desk.database, last.serial, path, place.size if place else 0)


def _kept_back(desk: MunicipalityDesk, example: Example) -> None:
    leaving.keep_back(desk.database, ["A04", "F12"])


def _approved(desk: MunicipalityDesk, example: Example) -> None:
    day = example.today - timedelta(days=1)
    leaving.note_approval(desk.database, Approval("高橋係長 → 伊藤総務課長", day))


def _handed(desk: MunicipalityDesk, example: Example) -> None:
    serial = sent.sent(desk.database)[-1].serial
    leaving.note_handed(desk.database, serial, example.today, example.today)


def _asking_day(desk: MunicipalityDesk, example: Example) -> None:
    desk.handing_over.submit.go_forward()


def _items(desk: MunicipalityDesk, example: Example) -> None:
    desk.handing_over.submit.show_items()


def _view(name: str) -> Step:
    return lambda desk, example: desk.looking_back.check.show_view(name)


def _unsure(desk: MunicipalityDesk, example: Example) -> None:
    told = {
        "value": "none",
        "certain": False,
        "note": "前の担当に聞いた",
        "source": "令和7年度の決算書",
    }
    desk.keep(work.save_together(desk.database, {"B10": told, "J05": told}, example.now))


def _mended(desk: MunicipalityDesk, example: Example) -> None:
    """Down the page, into a question, and back to this very button."""
    check = desk.looking_back.check
    check.show_section("B")
    button = list(check.buttons.values())[6]
    button.click()
    desk.asking.back()
    button_now = check.button_for(list(check.buttons)[6])
    assert button_now is not None
    desk.frame.setFocusProxy(button_now)


_BEFORE = (
    _unsure,
    _on_stick,
    _nobody,
    _alone,
    _uncounted,
    _all_known,
    _named,
    _kept_back,
    _approved,
    _handed,
)


def shots() -> Iterator[tuple[str, Callable[[Example], QWidget]]]:
    """Every page of this part in its states."""
    yield "town_people", _page("people")
    yield "town_people_alone", _page("people", _alone)
    yield "town_people_uncounted", _page("people", _uncounted)
    yield "town_people_leaders", _page("people", _leaders)
    yield "town_people_none", _page("people", _nobody)
    yield "town_people_details", _page("people", _details)
    yield "town_systems", _page("systems")
    yield "town_systems_bad_cell", _page("systems", _bad_cell)
    yield "town_systems_pasted", _page("systems", _pasted)
    yield "town_systems_vendors", _page("systems", _vendors)
    yield "town_systems_operations", _page("systems", _not_handled)
    yield "town_table", _page("systems", _table)
    yield "town_table_bad_cells", _page("systems", _table, _further_down)
    yield "town_table_taken_in", _page("systems", _table, _taken_in)
    yield "town_waiting", _page("waiting")
    yield "town_waiting_none", _page("waiting", _all_known)
    yield "town_check", _page("check")
    yield "town_check_needing", _page("check", _view("needing"))
    yield "town_check_unsure", _page("check", _unsure, _view("unsure"))
    yield "town_check_returned", _page("check", _mended)
    yield "town_results", _page("results")
    yield "town_results_warning", _page("results", _named)
    yield "town_mayor", _page("mayor")
    yield "town_submit_before", _page("submit", _on_stick, _kept_back, _approved, _sticks)
    yield "town_submit_written", _page("submit", _on_stick, _approved, _sticks)
    yield "town_submit_day", _page("submit", _on_stick, _approved, _sticks, _asking_day)
    yield "town_submit_handed", _page("submit", _on_stick, _approved, _handed, _sticks)
    yield "town_submit_items", _page("submit", _on_stick, _items)
