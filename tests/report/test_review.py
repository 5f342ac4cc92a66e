"""Where a remark and a report stand follows from the reports alone; nothing is dropped."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dxdesk.report.needs_report import (
    AnswerToReply,
    AskedQuestion,
    EditionChange,
    NeedsReport,
)
from dxdesk.report.review import InForce, KeptRemark, RemarkLine, Settlement, TownReview, review
from tests.exchange.samples import ORDINARY

FIRST = InForce(ORDINARY, 1, "a1")


def _said(question: str, **changes: object) -> NeedsReport:
    """A later report in which one answer is different."""
    questions = tuple(
        replace(each, **changes) if each.id == question else each  # type: ignore[arg-type]
        for each in ORDINARY.questions
    )
    return replace(ORDINARY, edition=2, questions=questions)


SECOND = InForce(_said("B01", value="2", shown="2人"), 2, "a2")
UNCHANGED = InForce(replace(ORDINARY, edition=2), 2, "a2")


def remark(question: str = "B01", word: str = "correct", **changes: object) -> KeptRemark:
    seen: AskedQuestion = next(each for each in ORDINARY.questions if each.id == question)
    made = KeptRemark(
        number=1, town="016373", serial=1, report_sha256="a1", question=question,
        text=seen.text, state=seen.state, value=seen.value, note=seen.note, shown=seen.shown,
        word=word, said="応援職員は含みますか。", made_at="2026-11-24T10:00:00", reply=1,
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


def settled(sha256: str, serial: int, number: int = 1, *, yes: bool = True) -> Settlement:
    return Settlement(number, "016373", serial, sha256, yes, "数が違う" * (not yes), "2026-11-24")


def line_of(found: TownReview) -> RemarkLine:
    [line] = found.lines
    return line


def test_without_a_report_nothing_was_sent() -> None:
    assert review(None, (), ()).state == "missing"


def test_a_report_that_nobody_asked_about_is_received() -> None:
    assert review(FIRST, (), ()).state == "received"


def test_a_remark_nobody_was_asked_is_a_draft_and_the_report_stays_received() -> None:
    found = review(FIRST, [remark(reply=None)], ())
    assert (found.state, line_of(found).standing) == ("received", "draft")


def test_an_inquiry_waits_until_a_newer_report_says_something_else() -> None:
    assert line_of(review(FIRST, [remark()], ())).standing == "waiting"
    assert line_of(review(UNCHANGED, [remark()], ())).standing == "waiting"
    found = review(SECOND, [remark()], ())
    assert (found.state, line_of(found).standing) == ("asking", "changed")
    assert line_of(found).remark.shown == "1人"
    assert line_of(found).now and line_of(found).now.shown == "2人"  # type: ignore[union-attr]


@pytest.mark.parametrize("state", ["later", "unanswered"])
def test_putting_the_answer_off_is_no_answer_to_the_inquiry(state: str) -> None:
    later = InForce(_said("B01", state=state, value="", shown=""), 2, "a2")
    assert line_of(review(later, [remark()], ())).standing == "waiting"


@pytest.mark.parametrize("state", ["unknown", "not_applicable", "withheld"])
def test_not_knowing_and_not_telling_are_answers(state: str) -> None:
    later = InForce(_said("B01", state=state, value="", shown=""), 2, "a2")
    assert line_of(review(later, [remark()], ())).standing == "changed"


def test_a_note_written_beside_the_same_answer_answers_the_inquiry() -> None:
    later = InForce(_said("B01", note="応援職員は含みません。"), 2, "a2")
    assert line_of(review(later, [remark()], ())).standing == "changed"


def test_why_the_office_changed_it_is_told_beside_it() -> None:
    change = EditionChange("answer", "何人いますか。", "1人", "2人", "B01", "数え直しました。")
    later = replace(SECOND, report=replace(SECOND.report, changes=(change,)))
    assert line_of(review(later, [remark()], ())).explanation == "数え直しました。"


def test_an_explanation_to_this_inquiry_or_a_later_reply_answers_it_an_older_one_does_not() -> None:
    told = AnswerToReply(
        2, "B01", "何人いますか。", "correct", "", "explained", "1人", "1人", "今年も1人です。"
    )
    said = replace(UNCHANGED, report=replace(UNCHANGED.report, answers_to_reply=(told,)))
    line = line_of(review(said, [remark()], ()))
    assert (line.standing, line.explanation) == ("explained", "今年も1人です。")
    later = remark(reply=3)  # asked again after that explanation had been read
    assert line_of(review(said, [later], ())).standing == "waiting"


def test_what_was_accepted_is_done_with_that_report_and_past_with_the_next() -> None:
    accepted = remark(accepted_serial=2, accepted_at="2026-12-01")
    found = review(SECOND, [accepted], ())
    assert (found.state, line_of(found).standing) == ("received", "accepted")
    assert review(replace(SECOND, serial=3, header_sha256="a3"), [accepted], ()).lines == ()


def test_fine_is_said_of_one_report_only() -> None:
    fine = remark(word="fine", said="")
    assert line_of(review(FIRST, [fine], ())).standing == "said"
    assert review(SECOND, [fine], ()).lines == ()


def test_asking_again_puts_the_newest_remark_in_the_place_of_the_old_one() -> None:
    again = remark(number=2, serial=2, report_sha256="a2", value="2", shown="2人", reply=None)
    found = review(SECOND, [remark(), again], ())
    assert line_of(found).standing == "draft"
    assert line_of(found).remark.number == 2


def test_settled_belongs_to_one_report_and_a_newer_one_says_why_it_is_not() -> None:
    words = [settled("a1", 1)]
    assert review(FIRST, (), words).state == "settled"
    newer = review(SECOND, (), words)
    assert (newer.state, newer.cause) == ("received", "newer")
    assert review(SECOND, (), [*words, settled("a2", 2, 2)]).state == "settled"


def test_opened_again_is_received_again_with_the_reason() -> None:
    found = review(FIRST, (), [settled("a1", 1), settled("a1", 1, 2, yes=False)])
    assert (found.state, found.cause, found.cause_said) == ("received", "reopened", "数が違う")
    assert review(SECOND, (), [settled("a1", 1), settled("a1", 1, 2, yes=False)]).cause == ""


def test_what_could_be_improved_does_not_hinder_settling() -> None:
    found = review(FIRST, [remark(), remark("B06", "improve", number=2)], ())
    assert [line.remark.question for line in found.hindering] == ["B01"]
