"""Which ways there are for one person to take one need."""

from __future__ import annotations

from dxdesk.plan.gates import Gate
from dxdesk.plan.options import Option, options_for, person_days
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import PlannedNeed
from tests.plan.small import need, person, problem, town


def options(asked: PlannedNeed, who: Specialist, minutes: int = 30) -> tuple[Option, ...]:
    travel = {(who.key, asked.town): minutes}
    return options_for(problem([town(1)], [asked], [who], minutes=travel)).options


def test_two_days_a_week_for_half_a_year_are_fifty_two_days() -> None:
    assert person_days(4, 6) == 52


def test_a_need_is_offered_in_full_thinner_or_shorter() -> None:
    shapes = {(o.start, o.months, o.half_days) for o in options(need(1), person(1))}
    assert shapes == {(s, m, h) for s in (0, 1, 2) for m, h in ((6, 4), (6, 2), (3, 4))}


def test_in_full_and_regular_is_worth_more_than_its_share() -> None:
    best = {(o.months, o.half_days): o.points for o in options(need(1), person(1), minutes=0)}
    assert best[6, 4] > 2 * best[3, 4]
    assert best[6, 4] > 2 * best[6, 2]


def test_a_trip_beyond_the_limit_takes_a_night_and_half_a_day() -> None:
    found = options(need(1), person(1, overnight=True), minutes=120)
    assert all(o.overnight and o.load == o.half_days + 1 for o in found)
    assert options(need(1), person(1), minutes=120) == ()


def test_work_in_both_forms_beyond_the_limit_is_done_remotely() -> None:
    found = options(need(1, mode="hybrid"), person(1), minutes=120)
    assert found and all(o.remote and o.travel_minutes == 0 for o in found)


def test_a_visit_is_not_offered_remotely_where_it_is_both_better_and_free() -> None:
    assert not any(o.remote for o in options(need(1, mode="hybrid"), person(1), minutes=0))


def test_the_second_kind_and_a_missing_skill_are_worth_less() -> None:
    def best(**changes: object) -> int:
        asked = need(1, soft_skills=("network",))
        return max(o.points for o in options(asked, person(1, **changes), minutes=0))

    full = best(skills=("network",))
    assert best(talents=("PM", "ENGINEER"), skills=("network",)) * 10 // full == 8
    assert best() * 100 // full == 85


def test_the_first_gate_that_is_shut_is_remembered() -> None:
    producer = person(1, talents=("PRODUCER",), served_towns=("999999",))
    found = options_for(problem([town(1)], [need(1)], [producer]))
    assert found.options == ()
    assert found.stopped == {("T1", need(1).key): Gate.TYPE}
