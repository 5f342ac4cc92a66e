"""The verbs of days: which visits fall when, what stands in their way, and days to keep free."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.cli.prefecture import workspace
from dxdesk.cli.saying import FILE, Day, say, say_done, say_json, speaks
from dxdesk.cli.verbs import UnreadableValue, Verb
from dxdesk.schemes.calendar import wareki
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.desks.visit_calendar import VisitCalendar
    from dxdesk.plan.visit_days import DatedVisit


def _now() -> str:
    return datetime.now().isoformat(timespec="seconds")


@click.command(cls=Verb, help=tr("The visits of the plan day by day; move one, or leave it out."))
@FILE
@click.option("--specialist", default="", help=tr("Only this person, by the number in the pool."))
@click.option("--town", default="", help=tr("Only this municipality, by its code."))
@click.option("--undecided", is_flag=True, help=tr("Only visits that have to be decided."))
@click.option("--day", type=Day(), help=tr("The visit of this day (with --specialist)."))
@click.option("--to", "to", type=Day(), help=tr("Make it on this day of the same week."))
@click.option("--leave", is_flag=True, help=tr("Nobody goes on this day."))
@click.option("--again", is_flag=True, help=tr("Take the decision on it back."))
@speaks
def visits(
    file: Path,
    specialist: str,
    town: str,
    undecided: bool,
    day: date | None,
    to: date | None,
    leave: bool,
    again: bool,
    as_json: bool,
) -> None:
    """The list; with --to, --leave or --again one visit is decided first."""
    from dxdesk.desks import visit_calendar as desk

    deciding = sum((to is not None, leave, again))
    if deciding > 1 or (deciding and (day is None or not specialist)):
        raise UnreadableValue(tr("Write --specialist, --day and one of --to, --leave, --again."))
    with workspace(file) as db:
        if deciding and day is not None:
            found = desk.visit_of(desk.calendar(db), specialist, day)
            if again:
                desk.take_back(db, found, _now())
            else:
                desk.decide(db, desk.ways_to(desk.calendar(db), found, to), _now())
        calendar = desk.calendar(db)
    shown = [
        visit
        for visit in calendar.table.visits
        if specialist in ("", visit.specialist)
        and town in ("", visit.town)
        and (visit.open or not undecided)
        and day in (None, visit.planned, visit.day)
    ]
    if as_json:
        say_json({"ok": True, "visits": [_document(calendar, visit) for visit in shown]})
    else:
        say("\n".join(_line(calendar, visit) for visit in shown) or tr("There is none."))


def _document(calendar: VisitCalendar, visit: DatedVisit) -> dict[str, object]:
    ways = calendar.table.ways_out(visit) if visit.open else ()
    return {
        "specialist": visit.specialist,
        "need": visit.need,
        "planned": visit.planned,
        "day": visit.day,
        "why": visit.why,
        "undecided": visit.open,
        "ways_out": [{"kind": way.kind, "day": way.day} for way in ways],
    }


def _line(calendar: VisitCalendar, visit: DatedVisit) -> str:
    """One visit, and in brackets what stands in its way and on which days it could be made."""
    who, where = calendar.people[visit.specialist].name, calendar.towns[visit.town].name
    said = f"{wareki(visit.planned)}  {visit.specialist} {who}  {where}"
    said += f"  {calendar.needs[visit.need].title}"
    if visit.open:
        days = [wareki(way.day) for way in calendar.table.ways_out(visit) if way.day]
        free = "、".join(days) or tr("no other day of this week")
        return f"{said}  [{visit.why}: {free}]"
    if visit.day is None:
        left = tr("left out")
        return f"{said}  [{visit.why}: {left}]"
    return f"{said}  [→ {wareki(visit.day)}]" if visit.moved else said


@click.command(cls=Verb, help=tr("Mark days on which nobody should come: assembly, election."))
@FILE
@click.option("--first", required=True, type=Day(), help=tr("The first day."))
@click.option("--last", type=Day(), help=tr("The last day (default: the first)."))
@click.option("--why", required=True, help=tr("What is on these days."))
@click.option("--town", default="", help=tr("Only for this municipality, by its code."))
@click.option("--specialist", default="", help=tr("Only for this person of the pool."))
@click.option("--remove", is_flag=True, help=tr("Take the mark back."))
@speaks
def mark(
    file: Path,
    first: date,
    last: date | None,
    why: str,
    town: str,
    specialist: str,
    remove: bool,
    as_json: bool,
) -> None:
    """Visits on marked days have to be decided; `visits --undecided` lists them."""
    from dxdesk.desks import visit_calendar as desk
    from dxdesk.plan.visit_days import Mark
    from dxdesk.store import visit_words

    wanted = Mark(first, last or first, why, town, specialist)
    with workspace(file) as db:
        (desk.unmark_days if remove else desk.mark_days)(db, wanted, _now())
        count = len(visit_words.marks(db))
    say_done(as_json, {"marks": count}, tr("{count} marked days.").format(count=count))
