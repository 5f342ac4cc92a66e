"""What became of every request is told from the plan: who comes when, or why nobody does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dxdesk.desks.dispatch import Planned
from dxdesk.desks.town_decisions import (
    decisions_for,
    told_decisions,
    undecided,
    weekdays_in_words,
)
from dxdesk.exchange.replies import reply_text
from dxdesk.plan.plan import Assignment, Plan, UnmetNeed
from dxdesk.plan.problem import PlannedTown
from dxdesk.report.needs_report import NeedsReport
from tests.exchange.reply_samples import SMALLEST_REPLY
from tests.exchange.samples import ORDINARY, REQUEST
from tests.plan import small

TOWN = PlannedTown("016373", "芽室町", 42.9, 143.0, True, 18_048)
SECOND = replace(REQUEST, rank=2, need="N01", title="体制づくり")
THIRD = replace(REQUEST, rank=3, need="X01", title="独自の要望")
REPORT: NeedsReport = replace(ORDINARY, requests=(REQUEST, SECOND, THIRD))
SENT = Assignment("T1", "016373:N24", 8, 3, 3, (1,), (4,), False, False, 40, 12)


def _planned(*sent: Assignment) -> Planned:
    needs = [
        replace(small.need(1), key=f"016373:{code}", town="016373", talents=("PM", "ENGINEER"))
        for code in ("N24", "N01")
    ]
    people = [small.person(1), small.person(2, name="髙﨑", talents=("PRODUCER", "PM"))]
    problem = replace(small.problem([TOWN], needs, people), fiscal_year=2026)
    served = {each.need for each in sent}
    unmet = tuple(UnmetNeed(need.key, "EMPTY_POOL") for need in needs if need.key not in served)
    return Planned(problem, Plan(sent, unmet, 1, 1, "0", 1, "1", "optimal", 0))


def test_every_request_gets_its_decision_in_the_town_s_own_order() -> None:
    first, second, third = decisions_for(_planned(SENT), REPORT)
    assert [each.need for each in (first, second, third)] == ["N24", "N01", "X01"]
    assert (first.outcome, second.outcome, third.outcome) == ("served", "not_this_year", "open")
    assert second.why == "今年度の計画に入りませんでした。"
    assert first.asked_days == REQUEST.days


def test_who_comes_is_told_with_kind_days_and_weekdays_in_words() -> None:
    [visit] = decisions_for(_planned(SENT), REPORT)[0].visits
    assert (visit.specialist, visit.talent, visit.mode) == ("専門家1", "エンジニア", "onsite")
    assert visit.weekdays == "毎週火曜日と隔週金曜日"
    assert visit.first_on == date(2026, 12, 1)  # a Tuesday
    assert visit.last_on == date(2027, 2, 19)  # the Tuesday after it is a holiday
    assert visit.days == 12


def test_of_two_kinds_that_one_is_named_for_which_the_person_comes() -> None:
    other = replace(SENT, specialist="T2", start=6, remote=True)
    first, second = decisions_for(_planned(SENT, other), REPORT)[0].visits
    assert (first.specialist, first.talent, first.mode) == (
        "髙﨑",
        "プロジェクトマネージャー",
        "remote",
    )
    assert second.specialist == "専門家1"  # in the order in which they come


def test_without_a_plan_everything_is_still_open() -> None:
    assert {each.outcome for each in undecided(REPORT)} == {"open"}
    assert decisions_for(None, REPORT) == undecided(REPORT)


def test_drafts_stay_untold_and_what_a_town_knows_is_told_though_the_plan_has_changed() -> None:
    told = replace(SENT, specialist="T2")
    gone = replace(SENT, specialist="T9", need="016373:N01")
    first, second, third = told_decisions(_planned(SENT), REPORT, (told, gone))
    assert [visit.specialist for visit in first.visits] == ["髙﨑"]
    assert [(v.specialist, v.talent) for v in second.visits] == [("T9", "")]  # left the pool
    assert third.outcome == "open"
    nothing = told_decisions(_planned(SENT), REPORT, ())
    assert {each.outcome for each in nothing} == {"open"}  # no "no" before it is told


def test_what_is_decided_can_travel() -> None:
    reply_text(replace(SMALLEST_REPLY, decisions=decisions_for(_planned(SENT), REPORT)))


def test_the_first_day_is_one_on_which_the_office_is_open() -> None:
    sent = replace(SENT, start=7, weekdays=(1,), alternate_weekdays=())
    [visit] = decisions_for(_planned(sent), REPORT)[0].visits
    assert visit.first_on == date(2026, 11, 10)  # 3 November is a holiday
    assert visit.last_on == date(2027, 1, 26)


def test_weekdays_are_said_as_people_say_them() -> None:
    assert (
        weekdays_in_words(replace(SENT, weekdays=(0, 3), alternate_weekdays=())) == "毎週月・木曜日"
    )
    assert weekdays_in_words(replace(SENT, weekdays=())) == "隔週金曜日"
