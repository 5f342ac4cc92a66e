"""A letter for each municipality whose report is here, out of the plan and its calendar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.desks import inbox, visit_calendar
from dxdesk.desks.prefecture import practises, prefecture_of
from dxdesk.desks.town_decisions import decisions_for, weekdays_in_words
from dxdesk.desks.visit_calendar import VisitCalendar
from dxdesk.errors import Refusal
from dxdesk.exchange.kits import open_kit
from dxdesk.plan.commitment import DRAFT
from dxdesk.plan.plan import Assignment
from dxdesk.plan.visit_days import span_of
from dxdesk.report.needs_report import NeedsReport
from dxdesk.report.reply import Decision
from dxdesk.store import kits
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.paper.pen import Printed
    from dxdesk.paper.town_letter import Asked, LetterVisit, TownLetter, Withdrawn


def town_letters(db: Database, towns: Sequence[str] = ()) -> tuple[TownLetter, ...]:
    """The letters of these municipalities, of all without any, in code order.

    Raises:
        Refusal: E-PLAN-NONE without a plan; E-LETTER-TOWN for a code whose report is not here.
    """
    calendar = visit_calendar.calendar(db)
    reports = {report.town.code: report for report in inbox.reports(db)}
    for code in towns:
        if code not in reports:
            raise Refusal("E-LETTER-TOWN", code=code)
    kit = kits.kit_bytes(db)
    contact = open_kit(kit).contact if kit else ""
    prefecture, practice = prefecture_of(db).name, practises(db)
    return tuple(
        _letter(calendar, reports[code], prefecture, contact, practice=practice)
        for code in sorted(towns or reports)
    )


def printed(db: Database, towns: Sequence[str] = ()) -> Printed:
    """All letters as one document; refused as `town_letters`."""
    from dxdesk.paper.town_letter import letters

    return letters(town_letters(db, towns))


def _letter(
    calendar: VisitCalendar, report: NeedsReport, prefecture: str, contact: str, *, practice: bool
) -> TownLetter:
    from dxdesk.paper.town_letter import TownLetter

    town = report.town
    asked = tuple(
        _asked(calendar, town.code, each) for each in decisions_for(calendar.planned, report)
    )
    return TownLetter(
        prefecture=prefecture,
        code=town.code,
        town=town.name,
        form=town.name[-1],
        fiscal_year=calendar.year,
        report_on=report.composed_on,
        edition=report.edition,
        asked=asked,
        withdrawn=_withdrawn(calendar, report),
        contact=contact,
        draft=is_draft(calendar, town.code),
        practice=practice or report.practice,
    )


def _withdrawn(calendar: VisitCalendar, report: NeedsReport) -> tuple[Withdrawn, ...]:
    from dxdesk.paper.town_letter import Withdrawn

    titles = {f"{report.town.code}:{each.need}": each.title for each in report.requests}
    return tuple(
        Withdrawn(titles[need], _name(calendar, specialist), each.notified_on)
        for each in calendar.withdrawn
        for specialist, need in (each.pair,)
        if need in titles
    )


def _name(calendar: VisitCalendar, specialist: str) -> str:
    person = calendar.people.get(specialist)
    return person.name if person else specialist


def is_draft(calendar: VisitCalendar, town: str) -> bool:
    """Whether a letter is only a draft: one of its visits is, or, without any, the plan is.

    A municipality nobody goes to can be told so once nothing in the plan is a draft any more.
    """
    own = {pair for pair in calendar.sent if pair[1].partition(":")[0] == town}
    pairs = own or set(calendar.sent)
    return any(calendar.states.get(pair, DRAFT) == DRAFT for pair in pairs) or not pairs


def _asked(calendar: VisitCalendar, town: str, decision: Decision) -> Asked:
    from dxdesk.paper.town_letter import Asked

    key = f"{town}:{decision.need}"
    sent = [each for each in calendar.planned.plan.assignments if each.need == key]
    visits = tuple(
        _visit(calendar, each) for each in sorted(sent, key=lambda a: (a.start, a.specialist))
    )
    return Asked(decision.title, decision.asked_days, visits, decision.why, decision.change)


def _visit(calendar: VisitCalendar, sent: Assignment) -> LetterVisit:
    from dxdesk.paper.town_letter import LetterVisit, NotMade

    person = calendar.people.get(sent.specialist)
    own = [
        visit
        for visit in calendar.table.visits
        if (visit.specialist, visit.need) == (sent.specialist, sent.need)
    ]
    talents = person.talents if person else ()
    return LetterVisit(
        name=_name(calendar, sent.specialist),
        kind=shelf.schemes().talent(talents[0]).name if talents else "",
        weekdays=weekdays_in_words(sent),
        remote=sent.remote,
        overnight=sent.overnight,
        days=tuple(sorted(visit.day for visit in own if visit.day is not None)),
        not_made=tuple(
            NotMade(visit.planned, visit.why, visit.day, visit.decided)
            for visit in own
            if visit.day != visit.planned
        ),
        before=_before(calendar, sent),
    )


def _before(calendar: VisitCalendar, sent: Assignment) -> tuple[date, date, str] | None:
    """What the municipality was told of this person earlier, where it is otherwise now."""
    told = calendar.told.get((sent.specialist, sent.need))
    return (*span_of(told, calendar.year), weekdays_in_words(told)) if told else None


def unencrypted_words() -> str:
    """What has to be said beside every letter and calendar that is written."""
    return tr(
        "These files are not encrypted. Do not put them on the stick that carries the replies."
    )
