"""The description of a post, out of what hiring would cover."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.desks.prefecture import practises, prefecture_of
from dxdesk.errors import QT_TRANSLATE_NOOP
from dxdesk.plan.hiring_wish import HiringWish
from dxdesk.schemes.calendar import fiscal_year
from dxdesk.schemes.hiring_money import PAY_MEASURE, SEARCH_MEASURE, UNIT_MEASURE
from dxdesk.schemes.measures import in_year
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.desks.hiring import Advice, Covered, KindAdvice
    from dxdesk.paper.job_description import Town

HIRING = (UNIT_MEASURE, PAY_MEASURE, SEARCH_MEASURE)  # regular, all others, looking for people
MODES = {
    "onsite": QT_TRANSLATE_NOOP("Mode", "at the town"),
    "hybrid": QT_TRANSLATE_NOOP("Mode", "at the town and from afar"),
    "remote": QT_TRANSLATE_NOOP("Mode", "from afar"),
}


def description_of(
    kind: KindAdvice,
    wish: HiringWish,
    prefecture: str,
    base: str,
    today: date,
    year: int,
    *,
    practice: bool = False,
) -> bytes:
    """The post as a Word file; `base` is a name, `year` the fiscal year of the work."""
    from dxdesk.paper.job_description import JobDescription, job_description

    schemes = shelf.schemes()
    talent = schemes.talent(kind.talent)
    works = {work.code: work.name for work in schemes.works}
    exams = [c.name for c in schemes.certificates if c.accelerator == "yes"]
    return job_description(
        JobDescription(
            prefecture=prefecture,
            kind=talent.name,
            role=talent.role,
            people=wish.people,
            days_a_week=f"{wish.half_days_per_week / 2:g}",
            base=base,
            made_on=today,
            skills=talent.skills,
            works=[works[code] for code in talent.works],
            towns=_towns(kind.covered),
            measures=[in_year(schemes, code, year).wording for code in HIRING],
            certificates=exams,
            practice=practice,
        )
    )


def _towns(covered: Iterable[Covered]) -> list[Town]:
    from dxdesk.paper.job_description import Town

    return [
        Town(each.town, each.need.title, each.days, tr(MODES[each.need.mode]))
        for each in covered
        if each.by_new
    ]


def post_of(db: Database, advice: Advice, talent: str, today: date) -> bytes:
    """The post of one of the kinds that were reckoned, from the workspace."""
    [kind] = [each for each in advice.kinds if each.talent == talent]
    prefecture = prefecture_of(db)
    base = shelf.municipality(advice.wish.base).name if advice.wish.base else office_words()
    return description_of(
        kind,
        advice.wish,
        prefecture.name,
        base,
        today,
        fiscal_year(today) + 1,
        practice=practises(db),
    )


def office_words() -> str:
    """What the prefecture's own office is called."""
    return tr("Office of the prefecture")
