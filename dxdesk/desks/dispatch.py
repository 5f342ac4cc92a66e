"""The prefecture's planning table: from the reports and the pool to a plan, pins and a workbook."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.desks import inbox
from dxdesk.desks.prefecture import Prefecture, pool_of, prefecture_of, towns_of
from dxdesk.errors import Refusal
from dxdesk.plan.plan import Plan, UnmetNeed
from dxdesk.plan.problem import Pin, Problem
from dxdesk.plan.problem_making import problem_from
from dxdesk.plan.progress import Progress
from dxdesk.plan.reasons import SENTENCES
from dxdesk.plan.solving import solve
from dxdesk.report.needs_report import NeedsReport
from dxdesk.schemes.calendar import fiscal_year, month_index, months_after
from dxdesk.store import planners_word, plans, received
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Effort:
    """How long and how the solver may work."""

    seconds: float
    seed: int
    threads: int


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan together with the problem it answers."""

    problem: Problem
    plan: Plan


def _never() -> bool:
    return False


def next_month(today: date) -> date:
    """The first day of the month after `today`: the earliest anybody can be sent."""
    return months_after(today.replace(day=1), 1)


def problem_of(db: Database, today: date, year: int | None = None) -> Problem:
    """The planning problem of a fiscal year (default: the one next month belongs to).

    Raises:
        Refusal: E-PLAN-NO-REPORTS, E-PLAN-NO-POOL, E-PLAN-YEAR for a year that has passed.
    """
    return problem_with(db, inbox.reports(db), today, year)


def problem_with(
    db: Database, reports: Sequence[NeedsReport], today: date, year: int | None = None
) -> Problem:
    """As `problem_of`, from the reports in force that were read already."""
    pool = pool_of(db)
    if not reports:
        raise Refusal("E-PLAN-NO-REPORTS")
    if not pool:
        raise Refusal("E-PLAN-NO-POOL")
    start = next_month(today)
    year = fiscal_year(start) if year is None else year
    first_open = max(0, month_index(start.isoformat()[:7], year))
    if first_open > 11:
        raise Refusal("E-PLAN-YEAR", year=year)
    return problem_from(
        reports,
        pool,
        _places(prefecture_of(db)),
        shelf.weights(),
        fiscal_year=year,
        first_open_month=first_open,
        pins=planners_word.pins(db),
    )


def _places(prefecture: Prefecture) -> dict[str, tuple[float, float]]:
    """Where every office stands, by municipality code; the prefecture's own by its two digits."""
    places = {each.code: (each.latitude, each.longitude) for each in towns_of(prefecture)}
    if prefecture.seat in places:  # the practice prefecture has no office
        places[prefecture.code] = places[prefecture.seat]
    return places


def plan(
    db: Database,
    effort: Effort,
    today: date,
    year: int | None = None,
    *,
    progress: Callable[[Progress], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> Planned:
    """Solve and keep the plan. Stopping keeps the best plan found so far."""
    problem = problem_of(db, today, year)
    made = solve(
        problem,
        seconds=effort.seconds,
        seed=effort.seed,
        threads=effort.threads,
        progress=progress,
        stop=stop,
        names={talent.code: talent.name for talent in shelf.schemes().talents},
    )
    plans.save_plan(db, made, plans.problem_text(problem), today.isoformat())
    return Planned(problem, made)


def latest(db: Database) -> Planned:
    """The plan made last.

    Raises:
        Refusal: E-PLAN-NONE when no plan has been made yet.
    """
    found = plans.latest_plan(db)
    if found is None:
        raise Refusal("E-PLAN-NONE")
    return Planned(plans.problem_from(found.problem), found.plan)


def why_unmet(unmet: UnmetNeed) -> tuple[str, str]:
    """Why nobody goes, and what would change it, as sentences."""
    reason = tr(SENTENCES[unmet.reason]).format(**unmet.values)
    if not unmet.relaxation:
        return reason, ""
    return reason, tr(SENTENCES[unmet.relaxation]).format(**unmet.relaxation_values)


def messages_of(plan: Plan) -> tuple[str, ...]:
    """What was left out or repaired, as sentences."""
    return tuple(tr(SENTENCES[code]).format(**values) for code, values in plan.messages)


def workbook(db: Database, stop: Callable[[], bool] = _never) -> bytes:
    """Towns, needs, the plan made last and the pool as one workbook; b"" when `stop` says so.

    Raises:
        Refusal: E-PLAN-NONE when no plan has been made yet.
    """
    from dxdesk.paper.prefecture_book import Receipt, prefecture_workbook

    planned = latest(db)
    arrived = []
    for report in inbox.each_report(db):
        if stop():
            return b""
        arrived.append(report)
    return prefecture_workbook(
        arrived,
        planned.problem,
        planned.plan,
        pool_of(db),
        {unmet.need: why_unmet(unmet) for unmet in planned.plan.unmet},
        {
            each.town: Receipt(each.serial, date.fromisoformat(each.received_at[:10]))
            for each in received.latest(db)
        },
        stop,
    )


def change_pin(
    db: Database, specialist: str, need: str, *, forbidden: bool, removed: bool
) -> tuple[Pin, ...]:
    """Set or take back the planner's word on one pair.

    A pin can be taken back even when the person has left the pool or the need is no more.

    Raises:
        Refusal: E-PIN-PERSON, E-PIN-NEED when the pool or the reports know no such key.
    """
    before = planners_word.pins(db)
    others = tuple(pin for pin in before if (pin.specialist, pin.need) != (specialist, need))
    if not (removed and others != before):
        _refuse_unknown_pair(db, specialist, need)
    pins = others if removed else (*others, Pin(specialist, need, forbidden))
    planners_word.save_pins(db, pins)
    return pins


def _refuse_unknown_pair(db: Database, specialist: str, need: str) -> None:
    if specialist not in {each.key for each in pool_of(db)}:
        raise Refusal("E-PIN-PERSON", key=specialist)
    known = {f"{r.town.code}:{q.need}" for r in inbox.reports(db) for q in r.requests}
    if need not in known:
        raise Refusal("E-PIN-NEED", key=need)
