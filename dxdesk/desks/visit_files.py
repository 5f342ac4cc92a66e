"""Calendar files of the plan: one for each person who is sent, one for each municipality."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from dxdesk.desks.prefecture import practises, prefecture_of
from dxdesk.desks.visit_calendar import VisitCalendar, calendar
from dxdesk.errors import Refusal
from dxdesk.plan.commitment import CONFIRMED
from dxdesk.plan.visit_days import DatedVisit
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.paper.calendar_file import CalendarDay

_STRANGE = re.compile(r"[^0-9A-Za-z-]")


def visit_files(
    db: Database, stamp: datetime, *, specialist: str = "", town: str = ""
) -> dict[str, bytes]:
    """Files by name: of one person, of one municipality, or of all of both.

    Visits that are not made, or not decided, are in none of them.

    Raises:
        Refusal: E-PLAN-NONE; E-VISITS-PERSON, E-VISITS-TOWN when nobody is sent there.
    """
    plan = calendar(db)
    people = {person.key: person.name for person in plan.going}
    towns = {each.code: each.name for each in plan.visited}
    if specialist and specialist not in people:
        raise Refusal("E-VISITS-PERSON", key=specialist)
    if town and town not in towns:
        raise Refusal("E-VISITS-TOWN", code=town)
    author = _Author(plan, prefecture_of(db).code, stamp, practice=practises(db))
    wanted: dict[str, bytes] = {}
    for key, name in people.items():
        if specialist == key or not (specialist or town):
            wanted[_free(wanted, f"visits_{_STRANGE.sub('_', key)}_{plan.year}")] = author.of(
                name, [v for v in plan.table.visits if v.specialist == key], by_person=True
            )
    for code, name in towns.items():
        if town == code or not (specialist or town):
            wanted[f"visits_{code}_{plan.year}.ics"] = author.of(
                name, [v for v in plan.table.visits if v.town == code], by_person=False
            )
    return wanted


def _free(taken: dict[str, bytes], name: str) -> str:
    """The name with a number where another person's file has it already."""
    names = (f"{name}{'' if number == 1 else f'_{number}'}.ics" for number in range(1, 1000))
    return next(each for each in names if each not in taken)


class _Author:
    """Writes the files of one plan at one moment."""

    def __init__(
        self, plan: VisitCalendar, prefecture: str, stamp: datetime, *, practice: bool
    ) -> None:
        self._plan, self._prefecture, self._stamp = plan, prefecture, stamp
        self._practice = practice

    def of(self, name: str, visits: list[DatedVisit], *, by_person: bool) -> bytes:
        """The file of one person or one municipality."""
        from dxdesk.paper.calendar_file import calendar_file

        days = [each for visit in visits for each in self._day(visit, by_person=by_person)]
        return calendar_file(tr("Visits: {name}").format(name=name), days, self._stamp)

    def _day(self, visit: DatedVisit, *, by_person: bool) -> Iterator[CalendarDay]:
        from dxdesk.paper.calendar_file import CalendarDay, visit_uid

        if visit.day is None:
            return
        plan = self._plan
        town, person = plan.towns[visit.town].name, plan.people[visit.specialist].name
        parts = (self._prefecture, str(plan.year), visit.specialist, visit.need)
        state = plan.state(visit)
        yield CalendarDay(
            uid=visit_uid(*parts, visit.planned.isoformat()),
            day=visit.day,
            title=self._title(visit, town if by_person else person),
            place=tr("online") if visit.remote else town,
            text=self._text(visit, town, person),
            settled=state == CONFIRMED,
        )

    def _title(self, visit: DatedVisit, whom: str) -> str:
        said = f"{whom}　{self._plan.needs[visit.need].title}"
        return tr("Practice") + "　" + said if self._practice else said

    def _text(self, visit: DatedVisit, town: str, person: str) -> str:
        """Who goes where, the way there, and which day this visit stands for."""
        sent = self._plan.sent[visit.specialist, visit.need]
        lines = [f"{town}　{person}"]
        if not visit.remote:
            lines.append(tr("{minutes} minutes one way").format(minutes=sent.travel_minutes))
        if visit.moved:
            lines.append(tr("in place of {day}").format(day=visit.planned.isoformat()))
        return "\n".join(lines)
