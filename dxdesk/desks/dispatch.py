"""The prefecture's planning table: from the reports and the pool to a plan, pins and a workbook."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.desks import inbox, plans_kept
from dxdesk.desks.open_months import next_month as next_month
from dxdesk.desks.open_months import open_months as open_months
from dxdesk.desks.planners_words import weights_of, word_of
from dxdesk.desks.plans_kept import Planned as Planned
from dxdesk.desks.prefecture import pool_of, prefecture_of, towns_of
from dxdesk.desks.proof_words import GOALS
from dxdesk.errors import Refusal
from dxdesk.plan.commitment import Commitment
from dxdesk.plan.need_lines import NeedRow
from dxdesk.plan.plan import Assignment, Plan, UnmetNeed
from dxdesk.plan.problem import Problem
from dxdesk.plan.problem_making import problem_from, table_of
from dxdesk.plan.progress import Progress
from dxdesk.plan.promises import fixed_among, keeping_days, with_promises
from dxdesk.plan.reasons import SENTENCES
from dxdesk.plan.solving import solve
from dxdesk.report.needs_report import NeedsReport
from dxdesk.store import planners_word, plans, received
from dxdesk.words import signed, tr

if TYPE_CHECKING:
    from openpyxl import Workbook
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Effort:
    """How long and how the solver may work."""

    seconds: float
    seed: int
    threads: int
    allowed_changes: int | None = None  # of what towns were told; None = as many as pay
    strict: bool = False  # towns reached before everything else
    work: int | None = None  # steps of the search instead of seconds: the same plan everywhere


def _never() -> bool:
    return False


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
    year, first_open = open_months(today, year)
    return problem_from(
        reports,
        pool,
        places_of(db),
        weights_of(db),
        fiscal_year=year,
        first_open_month=first_open,
        pins=planners_word.pins(db),
        word=word_of(db, year),
    )


def table_of_needs(
    db: Database,
    today: date,
    year: int | None = None,
    reports: Sequence[NeedsReport] | None = None,
) -> tuple[NeedRow, ...]:
    """Every need as the solver will see it, where it comes from, and what the planner changed."""
    year, first_open = open_months(today, year)
    read = inbox.reports(db) if reports is None else reports
    return table_of(read, weights_of(db), year, first_open, word_of(db, year))


def same_question(one: Problem, other: Problem) -> bool:
    """Whether two problems ask the same, what was promised to towns left aside."""
    promised = {*one.promised, *other.promised}

    def bare(problem: Problem) -> Problem:
        pins = tuple(p for p in problem.pins if (p.specialist, p.need) not in promised)
        return replace(problem, pins=pins, promised=(), previous=())

    return bare(one) == bare(other)


def places_of(db: Database) -> dict[str, tuple[float, float]]:
    """Where every office stands, by municipality code; the prefecture's own by its two digits."""
    prefecture = prefecture_of(db)
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
    name: str = "",
    note: str = "",
    progress: Callable[[Progress], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> Planned:
    """Solve and keep the plan under `name` (that of the plan in force unless given).

    What was settled or has begun stays; of the rest that towns were told at most
    `effort.allowed_changes` change. Stopping keeps the best plan found so far.

    Raises:
        Refusal: as `problem_of`; E-PLAN-NAME, E-PLAN-NOTE before anything is reckoned.
    """
    name, note = plans_kept.name_meant(name) if name else "", plans_kept.note_meant(note)
    before = _in_force(db)
    pairs = tuple(sorted({(each.specialist, each.need) for each in before}))
    problem = replace(problem_of(db, today, year), previous=pairs)
    told = plans_kept.told_of(db, problem.fiscal_year)
    working = _Working(effort, progress, stop)
    if told:
        planned = working.replan(problem, before, told)
    else:
        planned = Planned(problem, working.solve(problem))
    plans_kept.keep_plan(db, planned, today.isoformat(), name, note)
    return planned


@dataclass(frozen=True, slots=True)
class _Working:
    """The solver with everything that does not change between two runs of it."""

    effort: Effort
    progress: Callable[[Progress], None] | None
    stop: Callable[[], bool] | None

    def solve(self, problem: Problem) -> Plan:
        effort = self.effort
        return solve(
            problem,
            seconds=effort.seconds,
            seed=effort.seed,
            threads=effort.threads,
            strict=effort.strict,
            work=effort.work,
            progress=self.progress,
            stop=self.stop,
            names=talent_names(),
        )

    def replan(
        self, problem: Problem, before: Sequence[Assignment], told: Sequence[Commitment]
    ) -> Planned:
        """With no more changes of what towns were told than are allowed."""
        from dxdesk.plan.replanning import replan

        effort = self.effort
        settled = fixed_among(told, problem)
        asked = with_promises(problem, settled)
        found = replan(
            asked,
            before,
            told=[each.assignment for each in told if each not in settled],
            settled=[each.assignment for each in settled],
            allowed=effort.allowed_changes,
            seconds=effort.seconds,
            seed=effort.seed,
            threads=effort.threads,
            strict=effort.strict,
            work=effort.work,
            progress=self.progress,
            stop=self.stop,
            names=talent_names(),
        )
        return Planned(asked, keeping_days(asked, found.plan, told))


def talent_names() -> dict[str, str]:
    """Kinds of specialists in words, by code."""
    return {talent.code: talent.name for talent in shelf.schemes().talents}


def _in_force(db: Database) -> tuple[Assignment, ...]:
    """Who goes where in the plan in force: going on with the same person is worth something."""
    if not plans.any_plan(db):
        return ()
    return plans_kept.plan_in_force(db).planned.plan.assignments


def latest(db: Database) -> Planned:
    """The plan in force.

    Raises:
        Refusal: E-PLAN-NONE when no plan has been made yet.
    """
    return plans_kept.plan_in_force(db).planned


def why_unmet(unmet: UnmetNeed) -> tuple[str, str]:
    """Why nobody goes, and what would change it, as sentences."""
    reason = tr(SENTENCES[unmet.reason]).format(**unmet.values)
    if not unmet.relaxation:
        return reason, ""
    values = dict(unmet.relaxation_values)
    if "change" in values:
        values["change"] = signed(int(str(values["change"]).replace(",", "")))
    return reason, tr(SENTENCES[unmet.relaxation]).format(**values)


def messages_of(plan: Plan) -> tuple[str, ...]:
    """What was left out or repaired, as sentences."""
    return tuple(tr(SENTENCES[code]).format(**values) for code, values in plan.messages)


def workbook(db: Database, stop: Callable[[], bool] = _never) -> bytes:
    """Towns, needs, the plan made last and the pool as one workbook; b"" when `stop` says so.

    Raises:
        Refusal: E-PLAN-NONE when no plan has been made yet.
    """
    from dxdesk.desks import visit_calendar
    from dxdesk.paper.prefecture_book import Receipt, prefecture_workbook

    planned, days = latest(db), visit_calendar.calendar(db)
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
        timetable=days.table,
        states=days.states,
        more=(_proof_sheet(planned.plan), *_years_sheet(db)),
    )


def _proof_sheet(plan: Plan) -> Callable[[Workbook], object]:
    """How good the plan is proven to be."""
    from dxdesk.paper.proof_sheet import add_proof

    names = {code: tr(words) for code, words in GOALS.items()}
    return partial(add_proof, plan=plan, names=names)


def _years_sheet(db: Database) -> tuple[Callable[[Workbook], object], ...]:
    """The ledger over the years as a sheet, where a year is known."""
    from dxdesk.desks.continuity import town_years
    from dxdesk.paper.years_sheet import add_years

    years = town_years(db)
    towns = {each.code: each.name for each in towns_of(prefecture_of(db))}
    people = {each.key: each.name for each in pool_of(db)}
    sheet = partial(add_years, years=years, town_names=towns, people=people)
    return (sheet,) if years else ()
