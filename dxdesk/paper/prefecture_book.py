"""The prefecture's whole picture as one workbook: towns, needs, plan, week, what is unmet, pool."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from types import MappingProxyType

from openpyxl import Workbook

from dxdesk.paper import prefecture_words as words
from dxdesk.paper.book_words import columns
from dxdesk.paper.own_answers import add_own_answers, own_answers
from dxdesk.paper.plan_sheets import add_plan, add_unmet, add_week
from dxdesk.paper.pool_book import specialist_cells, talent_words
from dxdesk.paper.sheets import Heading, add_table, as_bytes, new_book
from dxdesk.paper.visit_sheets import add_visit_sheets
from dxdesk.plan.plan import Plan
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import Problem
from dxdesk.plan.visit_days import Timetable
from dxdesk.report.needs_report import (
    NeedsReport,
    ReportedLevel,
    ReportedNeed,
    ReportedReason,
    ReportedSupport,
    SupportRequest,
    has_withheld,
)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the inbox knows of a town's latest report."""

    serial: int
    received_on: date


def _never() -> bool:
    return False


def prefecture_workbook(
    reports: Iterable[NeedsReport],
    problem: Problem | None,
    plan: Plan | None,
    pool: Iterable[Specialist],
    sentences: Mapping[str, tuple[str, str]],
    receipts: Mapping[str, Receipt] = MappingProxyType({}),
    stop: Callable[[], bool] = _never,
    *,
    timetable: Timetable | None = None,
    states: Mapping[tuple[str, str], str] = MappingProxyType({}),
    more: Sequence[Callable[[Workbook], object]] = (),
) -> bytes:
    """The workbook; b"" when `stop` says so between two sheets.

    Args:
        problem, plan: None before a plan was made; its sheets then have headings only.
        sentences: key of an unmet need → why nobody goes, and what would change that.
        receipts: town code → when its report came in, and its serial; more: sheets to be added.
        timetable, states: the plan on real days, and what the towns know of each assignment.
    """
    in_order = sorted(reports, key=lambda each: each.town.code)
    book = new_book()
    sheets: list[Callable[[], object]] = [
        lambda: _add_towns(book, in_order, receipts),
        lambda: _add_needs(book, in_order),
        lambda: add_plan(book, problem, plan),
        lambda: add_week(book, problem, plan),
        lambda: add_visit_sheets(book, problem, timetable, states),
        lambda: add_unmet(book, problem, plan, sentences),
        lambda: _add_pool(book, pool),
        *(partial(add, book) for add in more),
    ]
    if own_answers(in_order):
        sheets.append(lambda: add_own_answers(book, in_order))
    for add in sheets:
        if stop():
            return b""
        add()
    return as_bytes(book)


def _add_pool(book: Workbook, pool: Iterable[Specialist]) -> None:
    titles = [Heading(column.titles[0], column.width) for column in columns("pool")]
    add_table(book, words.sheet("pool"), titles, [specialist_cells(each) for each in pool])


def _add_towns(
    book: Workbook, reports: Sequence[NeedsReport], receipts: Mapping[str, Receipt]
) -> None:
    names = {level.code: level.name for each in reports for level in each.levels}
    width = int(words.entry("towns", "level_width"))
    titles = [
        *words.headings("towns", "before_levels"),
        *(Heading(name, width) for name in names.values()),
        *words.headings("towns", "after_levels"),
    ]
    rows = [_town_row(each, receipts.get(each.town.code), list(names)) for each in reports]
    add_table(book, words.sheet("towns"), titles, rows)


def _town_row(
    report: NeedsReport, receipt: Receipt | None, dimensions: Sequence[str]
) -> list[object]:
    capacity = report.capacity
    levels = {level.code: level for level in report.levels}
    return [
        report.town.code,
        report.town.name,
        receipt.received_on if receipt else None,
        words.say("report", serial=receipt.serial) if receipt else None,
        report.composed_on,
        True if report.practice else None,
        report.town.population,
        _known(capacity.one_person_it),
        _known(capacity.people),
        _known(Decimal(capacity.fte) if capacity.fte else None),
        _known(capacity.value),
        *(_level(levels.get(code), withheld=has_withheld(report)) for code in dimensions),
        len(report.requests),
        sum(request.days for request in report.requests),
    ]


def _known(value: object) -> object:
    return words.say("unknown") if value is None else value


def _level(level: ReportedLevel | None, *, withheld: bool) -> object:
    if level is None:
        return None
    if level.level is None:
        kept = "kept_back" if level.is_kept_back and withheld else "not_judged"
        return words.say("sealed" if level.sealed else kept)
    return level.level


def _add_needs(book: Workbook, reports: Sequence[NeedsReport]) -> None:
    rows = [
        row
        for report in reports
        for row in (
            *(_need_row(report, need) for need in sorted(report.needs, key=lambda need: need.code)),
            *(_added_row(report, request) for request in _added(report)),
        )
    ]
    add_table(book, words.sheet("needs"), words.headings("needs"), rows)


def _need_row(report: NeedsReport, need: ReportedNeed) -> list[object]:
    names = {level.code: level.name for level in report.levels}
    asked = next((r for r in report.requests if r.need == need.code), None)
    return [
        report.town.code,
        report.town.name,
        need.code,
        need.title,
        names.get(need.dimension, need.dimension),
        need.priority,
        need.gap * 2,
        need.urgency * 2,
        need.capacity_part,
        need.rank_part,
        words.band(need.band),
        need.deadline_label,
        need.deadline_on,
        talent_words().get(need.talent, (need.talent,))[0],
        _lines(words.say("reason", text=r.text, shown=r.shown) for r in _behind(need)),
        _lines(_support_line(support) for support in need.supports),
        _asked(asked) if asked else None,
        asked.days if asked else None,
        asked.reason if asked else None,
        _decided(report, need.code),
    ]


def _added(report: NeedsReport) -> list[SupportRequest]:
    """What the municipality asks for though no answer opens such a need."""
    known = {need.code for need in report.needs}
    added = {each.need for each in report.choices if each.kind == "added"} - known
    return [request for request in report.requests if request.need in added]


def _added_row(report: NeedsReport, request: SupportRequest) -> list[object]:
    talent = request.talents[0]
    return [
        report.town.code,
        report.town.name,
        request.need,
        request.title,
        None,
        request.priority,
        *([None] * 4),
        words.band(request.band),
        *([None] * 2),
        talent_words().get(talent, (talent,))[0],
        *([None] * 2),
        _asked(request),
        request.days,
        request.reason,
        _decided(report, request.need),
    ]


def _decided(report: NeedsReport, need: str) -> str | None:
    """What the municipality decided itself, a line a decision."""
    found = [each for each in report.choices if each.need == need]
    lines = (words.say("decided", kind=words.say(each.kind), reason=each.reason) for each in found)
    return _lines(lines) or None


def _behind(need: ReportedNeed) -> list[ReportedReason]:
    """The answers that opened the need; where none did alone, all that were given."""
    return [r for r in need.reasons if r.holds] or [r for r in need.reasons if r.shown]


def _support_line(support: ReportedSupport) -> str:
    """The support, why a rule chose it, and what must be said beside it (lapsed money first)."""
    usual = support.rule in ("primary", "alternative")
    line = support.name if usual else words.say("support", name=support.name, why=support.why)
    return words.say("noted", line=line, note=support.note) if support.note else line


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(texts)


def _asked(request: SupportRequest) -> str:
    if request.half_days_per_week <= 1:
        return words.say("asked_half", months=request.months)
    return words.say("asked", days=f"{request.half_days_per_week / 2:g}", months=request.months)
