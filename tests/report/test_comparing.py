"""Two reports of one town side by side: what differs is named, what does not is not."""

from __future__ import annotations

from dataclasses import replace

from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.report.comparing import (
    Change,
    LevelChange,
    changes,
    level_changes,
    need_changes,
    request_changes,
)
from dxdesk.report.needs_report import NeedsReport
from tests.report.town import report

BEFORE = report()


def test_a_report_does_not_differ_from_itself() -> None:
    for compare in (changes, level_changes, need_changes, request_changes):
        assert compare(BEFORE, report()) == ()


def test_a_changed_answer_is_shown_before_and_after() -> None:
    [change] = changes(BEFORE, report(J05="comp"))
    assert change.question == "J05"
    assert change.before_state == change.after_state == "answered"
    assert change.before == "1社だけで決める"
    assert change.after not in ("", change.before)


def test_knowing_and_not_knowing_are_different_answers() -> None:
    unknown = Answer("", AnswerState.UNKNOWN, ask="総務課")
    [change] = [each for each in changes(BEFORE, report(B07=unknown)) if each.question == "B07"]
    assert (change.before_state, change.after_state, change.after) == ("answered", "unknown", "")


def test_new_wording_alone_is_not_a_change() -> None:
    reworded = replace(
        BEFORE, questions=tuple(replace(each, text=each.text + "?") for each in BEFORE.questions)
    )
    assert changes(BEFORE, reworded) == ()


def test_questions_that_come_and_go_are_named() -> None:
    first = BEFORE.questions[0]
    shorter: NeedsReport = replace(BEFORE, questions=BEFORE.questions[1:])
    state, words = first.state, first.shown
    assert changes(shorter, BEFORE) == (Change(first.id, first.text, "", words, "absent", state),)
    assert changes(BEFORE, shorter) == (Change(first.id, first.text, words, "", state, "absent"),)


def test_a_level_that_rose_is_shown_before_and_after() -> None:
    after = report(B06="full", B07="full")
    before, now = BEFORE.levels[0].level, after.levels[0].level
    assert before != now
    assert LevelChange("D1", BEFORE.levels[0].name, before, now) in level_changes(BEFORE, after)


def test_needs_and_requests_that_came_or_went_are_named() -> None:
    calmer = report(F01="pub", F02="y1", F03="doc", P02=["N01", "N06", "N24"])
    gone = {each.need: each for each in need_changes(BEFORE, calmer)}
    assert gone["N09"].before == 18
    assert gone["N09"].after is None
    back = {each.need: each for each in need_changes(calmer, BEFORE)}
    assert (back["N09"].before, back["N09"].after) == (None, 18)
    requests = {each.need: each for each in request_changes(calmer, BEFORE)}
    assert requests["N09"].before is None and requests["N09"].after is not None


def test_a_request_for_more_days_is_a_change_and_a_new_rank_is_not() -> None:
    more = {each.need for each in request_changes(BEFORE, report(P07="w2"))}
    assert more == {each.need for each in BEFORE.requests}
    ranked = replace(
        BEFORE, requests=tuple(replace(each, rank=each.rank + 1) for each in BEFORE.requests)
    )
    assert request_changes(BEFORE, ranked) == ()
