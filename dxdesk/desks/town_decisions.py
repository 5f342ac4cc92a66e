"""What became of each request of a report, out of the plan: for the reply, and for letters."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from dxdesk import shelf
from dxdesk.desks.plans_kept import Planned
from dxdesk.plan.plan import Assignment, UnmetNeed
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import Problem
from dxdesk.plan.told_reasons import told_sentences
from dxdesk.plan.visit_days import Days, dated_visits, planned_days
from dxdesk.report.needs_report import NeedsReport, SupportRequest
from dxdesk.report.reply import NOT_THIS_YEAR, OPEN, SERVED, Decision, Visit
from dxdesk.schemes.calendar import WEEKDAYS
from dxdesk.words import tr

ONSITE, REMOTE = "onsite", "remote"


def decisions_for(planned: Planned | None, report: NeedsReport) -> tuple[Decision, ...]:
    """A decision for every request of `report`, in the town's own order.

    A request the plan does not know, or any request without a plan, is still open.
    """
    return tuple(_decision(planned, report.town.code, each) for each in report.requests)


def told_decisions(
    planned: Planned, report: NeedsReport, told: Iterable[Assignment]
) -> tuple[Decision, ...]:
    """The same of what towns know already (通知済み, 確定); a draft and a "no" stay untold."""
    plan = replace(planned.plan, assignments=tuple(told), unmet=())
    return decisions_for(replace(planned, plan=plan), report)


def undecided(report: NeedsReport) -> tuple[Decision, ...]:
    """Every request of `report` as still open: what is told while no plan is told."""
    return decisions_for(None, report)


def _decision(planned: Planned | None, town: str, request: SupportRequest) -> Decision:
    if planned is None:
        return _decided(request, OPEN)
    key = f"{town}:{request.need}"
    problem = planned.problem
    talents = next((need.talents for need in problem.needs if need.key == key), request.talents)
    visits = tuple(
        _visit(problem, talents, each) for each in planned.plan.assignments if each.need == key
    )
    if visits:
        return _decided(request, SERVED, tuple(sorted(visits, key=lambda each: each.first_on)))
    return _unserved(request, next((u for u in planned.plan.unmet if u.need == key), None))


def _unserved(request: SupportRequest, unmet: UnmetNeed | None) -> Decision:
    if unmet is None:
        return _decided(request, OPEN)
    why, change = told_why(unmet)
    return _decided(request, NOT_THIS_YEAR, why=why, change=change)


def told_why(unmet: UnmetNeed) -> tuple[str, str]:
    """Why nobody comes and what would change it, as a municipality may read it."""
    why, change = told_sentences(unmet)
    return tr(why).format(**unmet.values), tr(change).format(**unmet.relaxation_values)


def _decided(
    request: SupportRequest,
    outcome: str,
    visits: tuple[Visit, ...] = (),
    why: str = "",
    change: str = "",
) -> Decision:
    return Decision(
        need=request.need,
        title=request.title,
        outcome=outcome,
        asked_days=request.days,
        visits=visits,
        why=why,
        change=change,
    )


def _visit(problem: Problem, talents: Collection[str], sent: Assignment) -> Visit:
    people = {each.key: each for each in problem.specialists}
    person = people.get(sent.specialist) or Specialist(sent.specialist, sent.specialist, ())
    days = _open_days(problem.fiscal_year, sent)
    return Visit(
        specialist=person.name,
        talent=_talent(talents, person),
        first_on=days[0],
        last_on=days[-1],
        weekdays=weekdays_in_words(sent),
        days=sent.days,
        mode=REMOTE if sent.remote else ONSITE,
    )


def _open_days(year: int, sent: Assignment) -> list[date]:
    """The days of an assignment without those on which everything is closed, if any is left."""
    dated = dated_visits([sent], Days(year, shelf.holidays(), {}))
    return [each.day for each in dated if each.day] or planned_days(sent, year)


def _talent(talents: Collection[str], person: Specialist) -> str:
    """The kind in which this person serves the need, in words; "" of somebody no more known."""
    kinds = [*(code for code in talents if code in person.talents), *person.talents]
    return shelf.schemes().talent(kinds[0]).name if kinds else ""


def weekdays_in_words(sent: Assignment) -> str:
    """「毎週火・木曜日」, 「隔週金曜日」, or both."""
    parts = []
    if sent.weekdays:
        parts.append(tr("every {days}").format(days=_days(sent.weekdays)))
    if sent.alternate_weekdays:
        parts.append(tr("every second {days}").format(days=_days(sent.alternate_weekdays)))
    return tr(" and ").join(parts)


def _days(weekdays: tuple[int, ...]) -> str:
    return "・".join(WEEKDAYS[day] for day in sorted(weekdays))
