"""The office decides about its requests; what was computed stays as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk.ask.interview import Interview
from dxdesk.assess.assessing import assess, closed_needs
from dxdesk.desks import need_decisions as desk
from dxdesk.desks.choosing_needs import Choosing
from dxdesk.desks.need_decisions import Wording
from dxdesk.errors import Refusal
from dxdesk.exchange.reports import payload_text, report_from
from dxdesk.report.asking import Asking
from dxdesk.report.choice_limits import LONGEST_REASON
from dxdesk.report.choices import NeedChoices, is_own
from dxdesk.report.composing import compose
from dxdesk.report.needs_report import NeedsReport
from tests.report.town import SCALE, SHELF, SHIPPED_RULES, TODAY, VILLAGE, interview

WHY = "村長の指示です"
CODES = [kind.code for kind in SCALE.needs]


def choosing(choices: NeedChoices = (), said: Interview | None = None) -> Choosing:
    asked = said or interview()
    asking = Asking(asked, SHELF, SHIPPED_RULES, "村", "県", TODAY, frozenset())
    return Choosing(
        asked,
        assess(asked, SCALE, SHELF, TODAY),
        closed_needs(asked, SCALE, SHELF, TODAY),
        asking,
        choices,
    )


def composed(choices: NeedChoices, said: Interview | None = None) -> NeedsReport:
    asked = said or interview()
    return compose(
        asked,
        assess(asked, SCALE, SHELF, TODAY),
        SCALE,
        SHELF,
        VILLAGE,
        rules=SHIPPED_RULES,
        edition=1,
        composed_on=TODAY,
        choices=choices,
    )


def codes_of(now: Choosing) -> list[str]:
    return [each.need for each in now.chosen.requests]


def after(now: Choosing, deed: Any, *said: Any) -> Choosing:
    return now.deciding(deed(now, *said))


DEEDS = st.one_of(
    st.tuples(st.just(desk.add), st.tuples(st.sampled_from(CODES))),
    st.tuples(st.just(desk.drop), st.tuples(st.sampled_from([*CODES, "X01", "X02"]))),
    st.tuples(st.just(desk.rank), st.tuples(st.sampled_from([*CODES, "X01"]), st.integers(-1, 5))),
    st.tuples(
        st.just(desk.edit),
        st.tuples(
            st.sampled_from([*CODES, "X01"]),
            st.builds(
                Wording,
                title=st.sampled_from(["", "窓口を楽にする"]),
                frequency=st.sampled_from(["", "full", "w2", "online", "once"]),
                months=st.sampled_from([None, 0, 1, 12]),
                mode=st.sampled_from(["", "remote", "onsite"]),
            ),
        ),
    ),
    st.tuples(
        st.just(desk.add_own),
        st.tuples(st.just("地図を作る"), st.just("測量図が古い"), st.just("ENGINEER")),
    ),
)
ASKED = st.lists(
    st.one_of(
        DEEDS, st.tuples(st.just(desk.rank), st.tuples(st.integers(0, 2), st.integers(1, 3)))
    ),
    max_size=8,
)


@settings(max_examples=60, deadline=None)
@given(ASKED, st.sampled_from([None, "full", "once"]))
def test_whatever_the_office_decides_ranks_have_no_gap_and_nothing_computed_moves(
    deeds: list[tuple[Any, tuple[Any, ...]]], often: Any
) -> None:
    said = interview(P07=often)
    plain = composed((), said)
    now = choosing((), said)
    for deed, (need, *rest) in deeds:
        asked = codes_of(now)
        code = asked[need % len(asked)] if isinstance(need, int) and asked else need
        before = now
        try:
            now = after(now, deed, code, *rest, WHY)
        except Refusal as refused:
            assert refused.code.startswith("E-CHOICE-")
            now = before
    made = composed(now.choices, said)
    assert [each.rank for each in made.requests] == [*range(1, len(made.requests) + 1)]
    assert len(made.requests) <= SHIPPED_RULES.most_requests
    assert (made.needs, made.levels, made.capacity) == (plain.needs, plain.levels, plain.capacity)
    assert now.chosen.computed == plain.requests
    assert all(each.reason == WHY for each in made.choices)
    assert report_from(payload_text(made)) == made


def test_a_need_is_asked_for_in_the_place_the_office_gives_it() -> None:
    now = choosing()
    first, second, third = codes_of(now)
    moved = after(now, desk.rank, third, 1, WHY)
    assert codes_of(moved) == [third, first, second]
    [told] = moved.chosen.told
    assert (told.computed_rank, told.rank, told.reason) == (3, 1, WHY)
    assert told.computed is not None and told.computed.priority <= moved.chosen.computed[0].priority


def test_moving_a_need_back_leaves_nothing_to_be_told() -> None:
    now = choosing()
    third = codes_of(now)[2]
    there = after(now, desk.rank, third, 1, WHY)
    back = after(there, desk.rank, third, 3, WHY)
    assert back.choices == ()


def test_a_dropped_need_stays_in_the_report_as_computed_and_says_why() -> None:
    now = choosing()
    gone = codes_of(now)[0]
    made = composed(desk.drop(now, gone, WHY))
    assert gone not in {each.need for each in made.requests}
    assert gone in {each.code for each in made.needs}
    [told] = made.choices
    assert (told.kind, told.computed_rank, told.rank, told.reason) == ("dropped", 1, None, WHY)


def test_a_fourth_request_waits_until_one_is_taken_out() -> None:
    now = choosing()
    other = next(code for code in CODES if code not in codes_of(now))
    with pytest.raises(Refusal, match="E-CHOICE-FULL"):
        desk.add(now, other, WHY)
    room = after(now, desk.drop, codes_of(now)[2], WHY)
    assert codes_of(after(room, desk.add, other, WHY))[2] == other


def test_a_need_no_answer_opens_is_asked_for_with_the_reason_of_the_office() -> None:
    now = choosing()
    closed = now.closed[0].code
    room = after(now, desk.drop, codes_of(now)[0], WHY)
    made = composed(desk.add(room, closed, "来年、庁舎を移すため"))
    [asked] = [each for each in made.requests if each.need == closed]
    assert asked.reason == "来年、庁舎を移すため"
    assert closed not in {each.code for each in made.needs}


def test_a_need_of_the_towns_own_can_be_written_freely() -> None:
    room = after(choosing(), desk.drop, codes_of(choosing())[0], WHY)
    own = after(room, desk.add_own, "測量図を地図に載せる", "道路の工事に要る", "ENGINEER", WHY)
    asked = own.chosen.requests[-1]
    assert is_own(asked.need)
    assert (asked.title, asked.reason) == ("測量図を地図に載せる", "道路の工事に要る")
    assert asked.talents[0] == "ENGINEER"


def test_an_edit_changes_days_months_and_words_and_the_computed_request_stays_beside_it() -> None:
    now = choosing()
    second = codes_of(now)[1]
    wording = Wording("見積もりを一緒に見る", "更新が近い", "w2", 4, "remote")
    made = composed(desk.edit(now, second, wording, WHY))
    asked = made.requests[1]
    assert (asked.title, asked.reason, asked.mode) == (
        "見積もりを一緒に見る",
        "更新が近い",
        "remote",
    )
    assert (asked.half_days_per_week, asked.months, asked.days) == (4, 4, 32)
    assert made.choices[0].computed == now.chosen.computed[1]


def test_a_decision_waits_while_the_answers_do_not_open_the_need() -> None:
    now = choosing()
    first = codes_of(now)[0]
    dropped = desk.drop(now, first, WHY)
    trigger = {kind.code: kind for kind in SCALE.needs}[first].questions
    calm = interview(**{code: None for code in trigger}, P02=["N34"])
    rested = choosing(dropped, calm)
    if first not in {each.need for each in rested.chosen.computed}:
        assert [each.need for each in rested.chosen.resting] == [first]
        assert rested.chosen.told == ()
    back = choosing(dropped)
    assert first not in codes_of(back)


@pytest.mark.parametrize(
    ("reason", "code"),
    [
        ("", "E-CHOICE-REASON"),
        ("  ", "E-CHOICE-REASON"),
        ("二\n行", "E-CHOICE-CHARACTER"),
        ("外字\ue000", "E-CHOICE-CHARACTER"),
        ("長" * (LONGEST_REASON + 1), "E-CHOICE-LONG"),
    ],
)
def test_every_decision_wants_its_reason_in_one_line(reason: str, code: str) -> None:
    now = choosing()
    with pytest.raises(Refusal, match=code):
        desk.drop(now, codes_of(now)[0], reason)


def test_somebody_all_week_is_for_the_first_request_only() -> None:
    now = choosing()
    with pytest.raises(Refusal, match="E-CHOICE-ALL-WEEK"):
        desk.edit(now, codes_of(now)[1], Wording(frequency="full"), WHY)
    first = after(now, desk.edit, codes_of(now)[0], Wording(frequency="full"), WHY)
    moved = after(first, desk.rank, codes_of(now)[1], 1, WHY)
    assert moved.chosen.requests[0].half_days_per_week < 10
    assert moved.chosen.requests[1].half_days_per_week < 10


def test_the_day_of_a_decision_is_told() -> None:
    made = composed(desk.drop(choosing(), codes_of(choosing())[0], WHY))
    assert made.choices[0].decided_on == date(2026, 11, 23)
    assert replace(made, choices=()).choices == ()
