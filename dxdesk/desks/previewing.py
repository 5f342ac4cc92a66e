"""What a town's newer report does to the plan in force: 「この更新で計画は：…」."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.desks import inbox
from dxdesk.desks.planners_words import weights_of, word_of
from dxdesk.desks.plans_kept import Planned, plan_in_force
from dxdesk.errors import QT_TRANSLATE_NOOP, Refusal
from dxdesk.plan.impact import Impact, NeedImpact, VisitImpact, impact
from dxdesk.plan.need_lines import needs_table
from dxdesk.plan.problem import PlannedNeed, Weights
from dxdesk.plan.problem_making import PlannersWord
from dxdesk.report.needs_report import NeedsReport
from dxdesk.schemes.calendar import WEEKDAYS
from dxdesk.store import plans
from dxdesk.words import signed, tr

if TYPE_CHECKING:
    from sqlite_utils import Database

WHY = {
    "withdrawn": QT_TRANSLATE_NOOP("Why", "the need is withdrawn"),
    "fewer": QT_TRANSLATE_NOOP("Why", "fewer days a week are asked for"),
    "shorter": QT_TRANSLATE_NOOP("Why", "fewer months are asked for"),
    "later": QT_TRANSLATE_NOOP("Why", "a later start is asked for"),
    "earlier": QT_TRANSLATE_NOOP("Why", "an earlier start is asked for"),
    "kind": QT_TRANSLATE_NOOP("Why", "another kind of specialist is asked for"),
    "mode": QT_TRANSLATE_NOOP("Why", "visit or online is asked for otherwise"),
}


def impact_of(
    db: Database, older: NeedsReport | None, newer: NeedsReport, today: date
) -> Impact | None:
    """What taking `newer` in the place of `older` does to the plan in force; None without one."""
    if not plans.any_plan(db):
        return None
    planned = plan_in_force(db).planned
    word = word_of(db, planned.problem.fiscal_year)
    return impact_between(planned, word, weights_of(db), older, newer, today)


def impact_between(
    planned: Planned,
    word: PlannersWord,
    weights: Weights,
    older: NeedsReport | None,
    newer: NeedsReport,
    today: date,
) -> Impact:
    """The same from what was read already."""
    problem = planned.problem

    def needs(report: NeedsReport | None) -> list[PlannedNeed]:
        rows = needs_table(
            [report] if report else [],
            weights,
            fiscal_year=problem.fiscal_year,
            first_open_month=problem.first_open_month,
            changes=word.changes,
        )
        return [row.need for row in rows if not row.line.left_out]

    sent = [a for a in planned.plan.assignments if a.need.startswith(f"{newer.town.code}:")]
    return impact(problem, sent, needs(older), needs(newer), today)


def visits_touched(db: Database, today: date) -> Callable[[NeedsReport], str]:
    """Says for a newer report what it does to planned visits, "" where it touches none.

    What cannot be worked out is no reason to keep a report waiting.
    """

    def said(newer: NeedsReport) -> str:
        try:
            older = inbox.report_of(db, newer.town.code)
            found = impact_of(db, older, newer, today)
        except Refusal:
            return ""
        return impact_words(found) if found is not None and found.visits else ""

    return said


def preview(db: Database, path: Path, today: date) -> tuple[NeedsReport, Impact | None]:
    """A report file beside the report in force; nothing is taken in.

    Raises:
        Refusal: as `open_report`.
    """
    newer = inbox.peek(db, path)
    return newer, impact_of(db, inbox.report_of(db, newer.town.code), newer, today)


def impact_words(found: Impact | None) -> str:
    """「この更新で計画は：希望＋2日、岡林さん1月12日(火)に影響」, in one sentence."""
    if found is None:
        return tr("There is no plan yet that this report could change.")
    if found.nothing:
        return tr("This report changes nothing in the plan.")
    said = [tr("{days} days asked").format(days=signed(found.days))] if found.days else []
    said += [_touched(each) for each in found.visits]
    if not said:
        said = [tr("{count} needs change").format(count=len(found.needs))]
    return tr("What this report does to the plan: {what}").format(what="、".join(said))


def _touched(visit: VisitImpact) -> str:
    if visit.first_day is None:
        return tr("{name} is touched").format(name=visit.name)
    return tr("{name} is touched from {day}").format(name=visit.name, day=_day(visit.first_day))


def _day(day: date) -> str:
    return f"{day.month}月{day.day}日({WEEKDAYS[day.weekday()]})"


def impact_lines(found: Impact) -> Sequence[str]:
    """Every need and every visit that changes, one line each."""
    return [*map(_need_line, found.needs), *map(_visit_line, found.visits)]


def _need_line(need: NeedImpact) -> str:
    if need.before is None:
        words = tr("{title}: new, {after} days")
    elif need.after is None:
        words = tr("{title}: withdrawn, was {before} days")
    else:
        words = tr("{title}: {before} → {after} days")
    before, after = (_asked(each) for each in (need.before, need.after))
    return words.format(title=need.title, before=before, after=after)


def _asked(need: PlannedNeed | None) -> int:
    from dxdesk.plan.options import person_days

    return person_days(need.half_days_per_week, need.months) if need else 0


def _visit_line(visit: VisitImpact) -> str:
    why = "、".join(tr(WHY[each]) for each in visit.why)
    words = tr("{name}, {title}: {why}").format(name=visit.name, title=visit.title, why=why)
    if visit.first_day is None:
        return words
    return words + tr(" (from {day}, {count} days)").format(
        day=_day(visit.first_day), count=visit.days
    )
