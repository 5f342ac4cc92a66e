"""The prefecture in one look: every screen of its desk is a view of one `Picture`.

The picture is made from the workspace alone. Reports are large to read; those an earlier picture
holds already are taken over from it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from dxdesk.ask.municipality import Municipality
from dxdesk.desks import dispatch
from dxdesk.desks.held_keys import KeyStanding, key_standing
from dxdesk.desks.next_kit import NOTHING, NextKit, next_kit
from dxdesk.desks.planners_picture import PlannersPicture, planners_picture
from dxdesk.desks.plans_kept import KeptPlan, plan_in_force
from dxdesk.desks.prefecture import (
    EXAMPLE,
    Prefecture,
    pool_of,
    practises,
    prefecture_of,
    towns_of,
)
from dxdesk.desks.reviews import Reviews
from dxdesk.desks.security_recipient import is_unsaid
from dxdesk.desks.visit_calendar import VisitCalendar, calendar_with
from dxdesk.errors import Refusal
from dxdesk.exchange.kits import Kit, open_kit
from dxdesk.exchange.reports import report_from
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import Pin
from dxdesk.report.needs_report import NeedsReport
from dxdesk.report.review import InForce, TownReview
from dxdesk.schemes.calendar import fiscal_year
from dxdesk.store import (
    kits,
    paper_checks,
    planners_word,
    plans,
    received,
    reviews,
    settings,
)
from dxdesk.store.reviews import ReplyNote

if TYPE_CHECKING:
    from sqlite_utils import Database

VERSIONS_READ = 2  # the report in force and the one before it


@dataclass(frozen=True, slots=True)
class Arrived:
    """One report as it was taken in, opened."""

    report: NeedsReport
    serial: int
    header_sha256: str
    paper_code: str
    file_name: str
    received_at: datetime
    compared: bool | None  # whether the code is that of the mayor's page; None = not compared yet

    @property
    def in_force(self) -> InForce:
        """What the review looks at."""
        return InForce(self.report, self.serial, self.header_sha256)


NOT_SENT = TownReview()


@dataclass(frozen=True, slots=True)
class TownState:
    """A municipality and what it has sent."""

    town: Municipality
    versions: int = 0  # how many reports were taken in, earlier ones too
    latest: Arrived | None = None
    before: Arrived | None = None
    review: TownReview = NOT_SENT
    replied: ReplyNote | None = None  # the reply written last

    @property
    def report(self) -> NeedsReport | None:
        """The report in force."""
        return self.latest.report if self.latest else None

    @property
    def must_be_told(self) -> bool:
        """Whether there is something that no reply has told the municipality yet."""
        return bool(self.latest) and (
            bool(self.review.drafts) or self._is_decided_since or self._is_news
        )

    @property
    def _is_decided_since(self) -> bool:
        """Accepted, settled or opened again after the reply written last."""
        told_at = self.replied.written_at if self.replied else ""
        decided = [line.remark.accepted_at or "" for line in self.review.lines]
        return max((*decided, self.review.decided_at), default="") > told_at

    @property
    def _is_news(self) -> bool:
        """A report that a reply answered was followed by another one."""
        return bool(
            self.replied and self.latest and self.replied.report_sha256 != self.latest.header_sha256
        )

    @property
    def one_person_it(self) -> bool:
        """Whether the report in force says that one person at most does the IT work."""
        return bool(self.latest and self.latest.report.capacity.one_person_it)


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything the screens show, in code order of the municipalities."""

    prefecture: Prefecture
    today: date
    example: bool  # made up, and marked as such on every screen
    kit: Kit | None
    towns: tuple[TownState, ...]
    pool: tuple[Specialist, ...]
    planned: dispatch.Planned | None
    planned_on: str  # ISO day or time of the plan made last, "" without one
    plan_is_current: bool  # whether reports, pool and pins are still those it was made from
    pins: tuple[Pin, ...]
    kept: KeptPlan | None = None  # the plan in force under its name, with what the towns know
    calendar: VisitCalendar | None = None  # the plan on real days
    next_kit: NextKit = NOTHING
    officer_unsaid: bool = False  # a desk made anew without a kit, until a person says
    planners: PlannersPicture | None = None  # needs, ways, money, plans and years
    keys: KeyStanding | None = None
    practice: bool = False

    @property
    def fiscal_year(self) -> int:
        return fiscal_year(self.today)

    @property
    def arrived(self) -> tuple[TownState, ...]:
        """Municipalities whose report is here."""
        return tuple(state for state in self.towns if state.latest)

    @property
    def missing(self) -> tuple[TownState, ...]:
        """Municipalities whose report has not come yet."""
        return tuple(state for state in self.towns if not state.latest)

    @property
    def one_person_towns(self) -> int:
        return sum(state.one_person_it for state in self.towns)

    @property
    def days_left(self) -> int | None:
        """Days to the kit's deadline; negative when it has passed, None without one."""
        if self.kit is None or self.kit.deadline is None:
            return None
        return (self.kit.deadline - self.today).days

    def state(self, code: str) -> TownState:
        """KeyError where the prefecture has no such municipality."""
        return {each.town.code: each for each in self.towns}[code]


def picture_of(
    db: Database,
    today: date,
    earlier: Picture | None = None,
    *,
    progress: Callable[[int, int], None] | None = None,
) -> Picture:
    """The picture of this workspace on a day. `progress` is told (towns read, towns)."""
    prefecture = prefecture_of(db)
    read = _Reader(db, earlier)
    towns: list[TownState] = []
    municipalities = towns_of(prefecture)
    for number, town in enumerate(municipalities, start=1):
        towns.append(read.state(town))
        if progress is not None:
            progress(number, len(municipalities))
    kit = kits.kit_bytes(db)
    kept = plan_in_force(db) if plans.any_plan(db) else None
    planned = kept.planned if kept else None
    return Picture(
        prefecture=prefecture,
        today=today,
        example=settings.switch(db, EXAMPLE),
        kit=open_kit(kit) if kit else None,
        towns=tuple(towns),
        pool=pool_of(db),
        planned=planned,
        planned_on=kept.made_at if kept else "",
        plan_is_current=planned is not None and _is_current(db, planned, towns, today),
        pins=planners_word.pins(db),
        kept=kept,
        calendar=calendar_with(db, kept) if kept else None,
        next_kit=next_kit(db),
        officer_unsaid=is_unsaid(db),
        planners=planners_picture(db, [s.report for s in towns if s.report], today),
        keys=key_standing(db, prefecture.code),
        practice=practises(db),
    )


class _Reader:
    """Reads the reports of one town after the other; those known already are not read again."""

    def __init__(self, db: Database, earlier: Picture | None) -> None:
        self._known = {
            each.header_sha256: each.report
            for state in (earlier.towns if earlier else ())
            for each in (state.latest, state.before)
            if each
        }
        self._compared = paper_checks.paper_checks(db)
        self._reviews, self._replied = Reviews(db), reviews.last_replies(db)
        self._rows: dict[str, list[received.ReceivedReport]] = {}
        for row in received.received(db):
            self._rows.setdefault(row.town, []).append(row)

    def state(self, town: Municipality) -> TownState:
        rows = self._rows.get(town.code, [])
        in_force = sorted(rows, key=lambda row: not row.superseded)
        read = [self._arrived(row) for row in in_force[-VERSIONS_READ:]]
        latest = read.pop() if read else None
        return TownState(
            town=town,
            versions=len(rows),
            latest=latest,
            before=read.pop() if read else None,
            review=self._reviews.of(town.code, latest.in_force if latest else None),
            replied=self._replied.get(town.code),
        )

    def _arrived(self, row: received.ReceivedReport) -> Arrived:
        report = self._known.get(row.header_sha256) or report_from(row.payload_text)
        return Arrived(
            report=report,
            serial=row.serial,
            header_sha256=row.header_sha256,
            paper_code=row.paper_code,
            file_name=row.file_name,
            received_at=datetime.fromisoformat(row.received_at),
            compared=self._compared.get(row.header_sha256),
        )


def _is_current(
    db: Database, planned: dispatch.Planned, towns: list[TownState], today: date
) -> bool:
    """Whether the same problem would be put to the solver today."""
    reports = tuple(state.report for state in towns if state.report)
    try:
        now = dispatch.problem_with(db, reports, today, planned.problem.fiscal_year)
    except Refusal:
        return False
    return dispatch.same_question(now, planned.problem)
