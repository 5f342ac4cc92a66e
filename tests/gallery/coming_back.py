"""The town after days: history, an earlier state, five minutes, last year, what changes and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dxdesk.ask.staffing import Person
from dxdesk.desks import earlier, leaving, rounds
from dxdesk.desks import municipality as work
from dxdesk.store import opening
from dxdesk.store.sent import numbers
from dxdesk.ui.municipality.desk import MunicipalityDesk
from tests.gallery.example import Example

if TYPE_CHECKING:
    from sqlite_utils import Database

FIRST, SECOND = datetime(2026, 11, 5, 16, 52), datetime(2026, 11, 18, 9, 5)
NEXT_YEAR = date(2027, 5, 10)
SAID = (
    (FIRST, {"B01": 1, "B04": "person", "B06": "part", "C02": "made", "C01": "ok"}),
    (SECOND, {"B06": "none", "F01": "わからない:総務課 庶務係", "D01": {"01": "done", "02": "fy"}}),
)

Step = Callable[[MunicipalityDesk], None]


def _frame(desk: MunicipalityDesk, step: Step) -> QWidget:
    step(desk)
    frame = desk.frame
    desk.setParent(frame)  # lives as long as its picture is drawn
    desk.is_closed = True
    desk.is_closed = True
    opening.close(desk.database)
    return frame


def _say(db: Database, question: str, raw: object, now: datetime) -> None:
    work.save_said(db, work.interview_of(db), question, raw, now)


def _begun(made: Example, step: Step) -> QWidget:
    """A town that began on one day and went on two weeks later."""
    path = made.practice_town()
    db = opening.open_town(path)
    for now, said in SAID:
        for question, raw in said.items():
            _say(db, question, raw, now)
    staff = (Person("p1", "佐藤 美咲", "総務課 主査", 6), Person("p2", "田中 修", "総務課", 1))
    work.keep_people(db, staff, SECOND)
    work.keep_place(db, work.Place(work.place(db).mode, "C01"))
    return _frame(MunicipalityDesk(db, path, made.today, lambda: made.now), step)


def _handed(made: Example, step: Step, today: date | None = None) -> QWidget:
    """A town whose report is in the prefecture's hands."""
    path = made.town()
    db = opening.open_town(path)
    leaving.note_handed(db, numbers(db)[-1].serial, made.today, made.today)
    day = today or made.today
    now = datetime(day.year, day.month, day.day, 10, 42)
    return _frame(MunicipalityDesk(db, path, day, lambda: now), step)


def _history(desk: MunicipalityDesk) -> None:
    earlier.undo(desk.database, desk.now())
    desk.open("history")


def _of_a_question(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("B06")
    desk.asking.question.history_wished.emit("B06")


def _earlier(desk: MunicipalityDesk) -> None:
    desk.remembering.open_history()
    desk.remembering.open_earlier(earlier.moment_meant(desk.database, "2026-11-05"))


def _restored(desk: MunicipalityDesk) -> None:
    _earlier(desk)
    desk.remembering.put_back()


def _undone(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("B06")
    desk.taking_back.undo()
    desk.taking_back.undo()


def _recap(desk: MunicipalityDesk) -> None:
    desk.asking.resume()


def _chunk_end(desk: MunicipalityDesk) -> None:
    desk.coming_back.begin_chunk()
    for wish in (desk.asking.later, desk.asking.unknown, desk.asking.forward):
        wish()
    while desk.frame.shown_screen() is desk.asking.question:
        desk.asking.later()


def _reason(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("B06")
    editor = desk.asking.question.editor
    assert editor is not None
    editor.press(4)
    desk.asking.forward()


def _reasons_told(desk: MunicipalityDesk) -> None:
    for question, raw, why in (("B06", "none", "副担当が異動したため"), ("C02", "none", "")):
        work.save_said(
            desk.database, work.interview_of(desk.database), question, raw, desk.now(), why
        )
    desk.remembering.open_question("C02")


def _round_begun(desk: MunicipalityDesk) -> None:
    rounds.begin_round(desk.database, desk.today, desk.now())
    desk.keep(work.interview_of(desk.database))
    desk.asking.open_question("B06")


def _round_home(desk: MunicipalityDesk) -> None:
    desk.coming_back.begin_round()


def _finding(desk: MunicipalityDesk) -> None:
    desk.asking.looking_up.find()
    desk.asking.looking_up.search.filters["unknown"].setChecked(True)
    desk.asking.looking_up.search.filters["later"].setChecked(True)


BEGUN: dict[str, Step] = {
    "history": _history,
    "history_of_a_question": _of_a_question,
    "earlier": _earlier,
    "restored": _restored,
    "undone": _undone,
    "home_five_minutes": lambda desk: desk.open("home"),
    "recap": _recap,
    "five_minutes": lambda desk: desk.coming_back.begin_chunk(),
    "five_minutes_end": _chunk_end,
    "finding_filtered": _finding,
}
HANDED: dict[str, Step] = {"reason": _reason, "reasons_told": _reasons_told}
YEAR: dict[str, Step] = {
    "new_year": lambda desk: desk.open("home"),
    "new_year_begun": _round_home,
    "last_year": _round_begun,
}


def shots() -> Iterator[tuple[str, Callable[[Example], QWidget]]]:
    """Every state by name."""
    for name, step in BEGUN.items():
        yield f"back_{name}", partial(_begun, step=step)
    for name, step in HANDED.items():
        yield f"back_{name}", partial(_handed, step=step)
    for name, step in YEAR.items():
        yield f"back_{name}", partial(_handed, step=step, today=NEXT_YEAR)
