"""What a person at the prefecture has to decide, from facts of the picture only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dxdesk.desks.inbox import Row
from dxdesk.desks.overview import Picture, TownState
from dxdesk.desks.review_words import cause_words
from dxdesk.plan.requirement import accelerator_check
from dxdesk.report.comparing import level_changes
from dxdesk.report.review import NEWER
from dxdesk.schemes.calendar import wareki
from dxdesk.words import tr

MOST_SHOWN = 6
STATUS, INBOX, TOWN, REPLY = "status", "inbox", "town", "reply"
POOL, PLAN, SETTINGS = "pool", "plan", "settings"
KEYS = "keys"  # a page of the settings


@dataclass(frozen=True, slots=True)
class Decision:
    """One thing to decide, and the place where it is done."""

    question: str
    why: str
    action: str  # what the link says
    place: str  # key of a screen
    days: int | None = 0  # days left; 0 = today, None = without a day
    town: str = ""  # the municipality it is about, where it is one


def decisions(picture: Picture, asking: Sequence[Row] = ()) -> tuple[Decision, ...]:
    """Today's first, then by days left. `asking` are files whose question is still open."""
    found = [
        *_about_files(asking),
        *_about_kit(picture),
        *_about_keys(picture),
        *_about_codes(picture),
        *_about_answers(picture),
        *_about_replies(picture),
        *_about_missing(picture),
        *_about_pool(picture),
        *_about_plan(picture),
    ]
    return tuple(sorted(found, key=lambda each: (each.days is None, each.days or 0)))


def _about_files(asking: Sequence[Row]) -> Iterator[Decision]:
    for row in asking:
        question = tr("Decide about the report of {name}").format(name=row.name)
        yield Decision(question, row.message, tr("Decide"), INBOX, town=row.municipality)


def _about_kit(picture: Picture) -> Iterator[Decision]:
    if picture.kit is None:
        why = tr("Municipalities need it to make a report for you.")
        yield Decision(tr("Make the kit for the municipalities"), why, tr("Make it"), SETTINGS)


def _about_keys(picture: Picture) -> Iterator[Decision]:
    """Made-up reports are no loss."""
    if picture.keys is None or picture.keys.copied or picture.example or picture.practice:
        return
    why = tr("If this computer is lost, nobody can open the reports any more.")
    question = tr("There is no copy of the prefecture's key yet")
    yield Decision(question, why, tr("Make the copy"), KEYS)


def _about_codes(picture: Picture) -> Iterator[Decision]:
    for state in picture.arrived:
        if state.latest and state.latest.compared is False:
            yield Decision(
                tr("The code of {name} differs from the paper").format(name=state.town.name),
                tr("Call the town and ask which report is the right one."),
                tr("Look at the report"),
                TOWN,
                town=state.town.code,
            )
    open_ones = [each for each in picture.arrived if each.latest and each.latest.compared is None]
    if open_ones:
        yield Decision(
            tr("{count} codes are not compared with the paper yet").format(count=len(open_ones)),
            tr("Type the code of the mayor's page in the inbox."),
            tr("Compare codes"),
            INBOX,
            None,
            open_ones[0].town.code,
        )


def _about_answers(picture: Picture) -> Iterator[Decision]:
    """Towns that answered what they were asked, and reports that came after a settled one."""
    for state in picture.arrived:
        answered, asked = len(state.review.answered), len(state.review.asked)
        if answered:
            yield Decision(
                tr("{name} has answered inquiries").format(name=state.town.name),
                tr("{answered} of {asked} are answered.").format(answered=answered, asked=asked)
                + _levels_words(state),
                tr("Look at the answers"),
                TOWN,
                town=state.town.code,
            )
        if state.review.cause == NEWER:
            yield Decision(
                tr("{name} has sent a newer report").format(name=state.town.name),
                cause_words(state.review),
                tr("Look at the report"),
                TOWN,
                None,
                state.town.code,
            )


def _levels_words(state: TownState) -> str:
    """What the newer report does to the levels."""
    if state.latest is None or state.before is None:
        return ""
    count = len(level_changes(state.before.report, state.latest.report))
    if not count:
        return tr(" No level changes.")
    return tr(" {count} levels change.").format(count=count)


def _about_replies(picture: Picture) -> Iterator[Decision]:
    waiting = sum(state.must_be_told and not state.review.answered for state in picture.arrived)
    if waiting:
        yield Decision(
            tr("{count} municipalities are to be written to").format(count=waiting),
            tr("Something was asked or decided that no reply has told yet."),
            tr("Write the reply"),
            REPLY,
            None,
        )


def _about_missing(picture: Picture) -> Iterator[Decision]:
    missing, kit = len(picture.missing), picture.kit
    if not missing or kit is None:
        return
    due = kit.deadline
    why = tr("The deadline is {day}.").format(day=wareki(due)) if due else tr("No deadline is set.")
    yield Decision(
        tr("{count} reports have not come yet").format(count=missing),
        why,
        tr("Show which"),
        STATUS,
        picture.days_left,
    )


def _about_pool(picture: Picture) -> Iterator[Decision]:
    if not picture.pool and picture.arrived:
        yield Decision(
            tr("There is nobody in the pool yet"),
            tr("Who is sent out is planned from the pool."),
            tr("Take in from Excel"),
            POOL,
            None,
        )
    open_ones = [p for p in picture.pool if accelerator_check(p).outcome == "unknown"]
    if open_ones:
        yield Decision(
            tr("The requirement of {count} people is not known").format(count=len(open_ones)),
            tr("Years of practice, examination or main duty are missing."),
            tr("Look at the people"),
            POOL,
            None,
        )


def _about_plan(picture: Picture) -> Iterator[Decision]:
    planned = picture.planned
    if not picture.arrived or not picture.pool:
        return
    if planned is None:
        why = tr("{count} reports are here.").format(count=len(picture.arrived))
        yield Decision(tr("There is no dispatch plan yet"), why, tr("Plan"), PLAN, None)
        return
    if not picture.plan_is_current:
        why = tr("Reports, pool or pins have changed since then.")
        yield Decision(tr("The dispatch plan is out of date"), why, tr("Plan again"), PLAN)
    yield from _about_visits(picture)
    bands = {need.key: need.band for need in planned.problem.needs}
    urgent = sum(bands[each.need] == "urgent" for each in planned.plan.unmet)
    if urgent:
        question = tr("{count} urgent needs have nobody").format(count=urgent)
        why = tr("The dispatch plan says why, and what would change it.")
        yield Decision(question, why, tr("See the plan"), PLAN, None)


def _about_visits(picture: Picture) -> Iterator[Decision]:
    """Visits that fall on a holiday or a marked day."""
    undecided = picture.calendar.table.open if picture.calendar else ()
    coming = [visit for visit in undecided if visit.planned >= picture.today]
    if coming:
        question = tr("{count} visits fall on days nobody can come").format(count=len(coming))
        why = tr("The week of the dispatch plan offers other days.")
        yield Decision(question, why, tr("See the plan"), PLAN, None)
