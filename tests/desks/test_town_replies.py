"""A reply at the town's desk: shown first, then taken; what is done about it travels back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dxdesk.desks import handing, history, leaving, reply_taking, town_replies
from dxdesk.desks import municipality as town_desk
from dxdesk.desks.reply_words import changes_in_words
from dxdesk.desks.submission import submission
from dxdesk.errors import Refusal
from dxdesk.exchange.keys import new_prefecture_key
from dxdesk.exchange.reports import report_from
from dxdesk.report.needs_report import AnswerToReply
from dxdesk.report.reply import Reply
from dxdesk.store import kits, replies, sent, settings
from tests.desks.reply_letters import decided, remark, reply_to, sealed
from tests.paper.reading_back import copied_text

if TYPE_CHECKING:
    from sqlite_utils import Database

WRITTEN, ARRIVED = date(2026, 11, 23), date(2026, 12, 2)
THEN = datetime(2026, 12, 2, 9, 0)


def take(db: Database, made: Path, reply: Reply, at: datetime = THEN) -> None:
    reply_taking.take_file(db, sealed(db, made, reply), at)


def first(db: Database) -> sent.SentReport:
    return sent.sent(db)[0]


def told(db: Database) -> dict[str, AnswerToReply]:
    report = report_from(sent.sent(db)[-1].payload_text)
    return {each.question: each for each in report.answers_to_reply}


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(Refusal) as caught:
        work()
    return caught.value.code


def test_a_reply_is_seen_first_and_looking_changes_nothing(db: Database, made: Path) -> None:
    data = sealed(db, made, reply_to(first(db), remarks=["B01"], decisions=decided(first(db))))
    before = tuple(db.conn.iterdump())
    found = reply_taking.arriving(reply_taking.desk_of(db), data, ARRIVED)
    assert [each.remark.question for each in found.standing.open] == ["B01"]
    assert tuple(db.conn.iterdump()) == before
    assert town_replies.standing(db, ARRIVED) is None


def test_taking_a_reply_notes_that_the_report_was_handed_over(db: Database, made: Path) -> None:
    assert leaving.handed_on(db, 1) is None
    data = sealed(db, made, reply_to(first(db), remarks=["B01"]))
    found = reply_taking.arriving(reply_taking.desk_of(db), data, ARRIVED)
    assert found.handed_by == date(2026, 11, 30)
    assert "第1版" in " ".join(changes_in_words(found))
    reply_taking.take(db, found, THEN)
    assert leaving.handed_on(db, 1) == date(2026, 11, 30)


def test_an_answer_changed_and_one_explained_travel_in_the_next_report(
    db: Database, made: Path, tmp_path: Path
) -> None:
    leaving.note_handed(db, 1, WRITTEN, WRITTEN)
    take(db, made, reply_to(first(db), remarks=["B01", "B06", "H01"]))
    town_desk.save_together(db, {"B01": 7}, THEN)
    town_replies.explain(db, "B06", "例規で決めています", THEN)
    now = submission(db, ARRIVED)
    assert now.must_follow and {each.question for each in now.to_tell} == {"B01", "B06"}
    handing.write_report(db, tmp_path, ARRIVED)
    said = told(db)
    assert {each: said[each].done for each in said} == {
        "B01": "changed",
        "B06": "explained",
        "H01": "nothing",
    }
    assert said["B01"].after == "7人" and said["B06"].reason == "例規で決めています"
    after = submission(db, ARRIVED)
    assert not after.to_tell
    assert after.receipt is not None and after.receipt.up_to_date


def test_an_explanation_alone_wants_a_new_edition(db: Database, made: Path) -> None:
    leaving.note_handed(db, 1, WRITTEN, WRITTEN)
    take(db, made, reply_to(first(db), remarks=["B06"]))
    assert not submission(db, ARRIVED).must_follow
    town_replies.explain(db, "B06", "例規で決めています", THEN)
    now = submission(db, ARRIVED)
    assert now.must_follow and now.changes == ()
    assert now.receipt is not None and not now.receipt.up_to_date


def test_the_mayor_reads_what_was_done_about_the_prefectures_questions(
    db: Database, made: Path, tmp_path: Path
) -> None:
    leaving.note_handed(db, 1, WRITTEN, WRITTEN)
    take(db, made, reply_to(first(db), remarks=["B01", "B06"]))
    town_desk.save_together(db, {"B01": 7}, THEN)
    town_replies.explain(db, "B06", "例規で決めています", THEN)
    handing.write_report(db, tmp_path, ARRIVED)
    printed = handing.summary(db, ARRIVED)
    text = "".join(copied_text(printed.pdf, tmp_path).split())
    assert printed.pages == 2
    assert "の返事（第1号）への答え" in text and "例規で決めています" in text


def test_the_reason_is_among_what_leaves_the_office_and_its_history_is_kept(
    db: Database, made: Path
) -> None:
    take(db, made, reply_to(first(db), remarks=["B06"]))
    town_replies.explain(db, "B06", "例規で決めています", THEN)
    [item] = [each for each in submission(db, ARRIVED).items if each.question == "B06"]
    assert "例規で決めています" in " ".join(item.beside)
    town_replies.take_explanation_back(db, "B06", THEN)
    lines = history.history(db)[:3]
    assert [(line.section, line.kind) for line in lines] == [
        ("B", "explained"),
        ("B", "explained"),
        ("whole", "replied"),
    ]
    [back, said] = [line for line in history.history(db, "B06") if line.kind == "explained"]
    assert "例規で決めています" in said.new and "例規" not in back.new
    found = town_replies.standing(db, ARRIVED)
    assert found is not None and len(found.open) == 1


def test_a_higher_number_takes_the_place_of_all_lower_ones(db: Database, made: Path) -> None:
    take(db, made, reply_to(first(db), remarks=["B01"], decisions=decided(first(db))))
    take(db, made, reply_to(first(db), number=3, remarks=["B06"]))
    found = town_replies.standing(db, ARRIVED)
    assert found is not None
    assert [each.remark.question for each in found.remarks] == ["B06"]
    assert [each.number for each in found.replaced] == [1]
    assert found.replaced[0].decisions and found.replaced[0].report_edition == 1
    older = sealed(db, made, reply_to(first(db), number=2))
    assert refused(lambda: reply_taking.take_file(db, older, THEN)) == "E-REPLY-OLDER"


def test_the_same_reply_again_changes_nothing(db: Database, made: Path) -> None:
    data = sealed(db, made, reply_to(first(db), remarks=["B01"]))
    reply_taking.take_file(db, data, THEN)
    before = tuple(db.conn.iterdump())
    again = reply_taking.take_file(db, data, THEN)
    assert again.is_taken and tuple(db.conn.iterdump()) == before


def test_what_changed_before_the_reply_came_is_marked_and_stays_open(
    db: Database, made: Path
) -> None:
    town_desk.save_together(db, {"B01": 7}, THEN)
    take(db, made, reply_to(first(db), remarks=["B01"]))
    found = town_replies.standing(db, ARRIVED)
    assert found is not None
    [only] = found.remarks
    assert only.moved_on and only.is_open and only.now.shown == "7人"


def _other_town(reply: Reply) -> Reply:
    return replace(reply, town="393029", town_name="ほかの町", prefecture="39")


def _unknown_report(reply: Reply) -> Reply:
    return replace(reply, report_sha256="cd" * 32)


def _real(reply: Reply) -> Reply:
    return replace(reply, practice=not reply.practice)


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (_other_town, "E-REPLY-OTHER-TOWN"),
        (_unknown_report, "E-REPLY-UNKNOWN-REPORT"),
        (_real, "E-REPLY-PRACTICE"),
    ],
)
def test_a_reply_that_is_not_for_this_desk_is_refused_and_changes_nothing(
    db: Database, made: Path, spoil: Callable[[Reply], Reply], code: str
) -> None:
    data = sealed(db, made, spoil(reply_to(first(db))))
    before = tuple(db.conn.iterdump())
    assert refused(lambda: reply_taking.take_file(db, data, THEN)) == code
    assert tuple(db.conn.iterdump()) == before


def test_a_reply_signed_by_somebody_else_is_refused(db: Database, made: Path) -> None:
    data = sealed(db, new_prefecture_key(), reply_to(first(db)))
    assert refused(lambda: reply_taking.take_file(db, data, THEN)) == "E-REPLY-SIGNER"


def test_without_a_kit_nobody_can_tell_whose_reply_it_is(db: Database, made: Path) -> None:
    data = sealed(db, made, reply_to(first(db)))
    assert kits.kit_bytes(db) is not None
    desk = replace(reply_taking.desk_of(db), kit=None)
    assert refused(lambda: reply_taking.arriving(desk, data, ARRIVED)) == "E-REPLY-NO-KIT"


def test_every_cut_of_a_reply_and_a_damaged_one_is_refused(db: Database, made: Path) -> None:
    data = sealed(db, made, reply_to(first(db), remarks=["B01"]))
    desk = reply_taking.desk_of(db)
    for size in (0, 1, 200, len(data) // 2, len(data) - 1):
        code = refused(lambda size=size: reply_taking.arriving(desk, data[:size], ARRIVED))  # type: ignore[misc]
        assert code.startswith("E-")
    spoilt = bytearray(data)
    spoilt[len(data) // 2] ^= 1
    assert refused(lambda: reply_taking.arriving(desk, bytes(spoilt), ARRIVED)) == "E-REPLY-DECRYPT"


def test_a_practice_desk_takes_practice_replies_only(db: Database, made: Path) -> None:
    settings.set_switch(db, town_desk.PRACTICE, True)
    data = sealed(db, made, reply_to(first(db)))
    assert refused(lambda: reply_taking.take_file(db, data, THEN)) == "E-REPLY-PRACTICE-DESK"


def test_only_what_the_reply_in_force_asks_can_be_explained(db: Database, made: Path) -> None:
    assert refused(lambda: town_replies.explain(db, "B06", "理由", THEN)) == "E-NO-REPLY"
    fine = remark(report_from(first(db).payload_text), "H01", "fine")
    take(db, made, reply_to(first(db), remarks=["B06", fine]))
    for question in ("B01", "H01"):
        assert refused(lambda q=question: town_replies.explain(db, q, "理由", THEN)) == (  # type: ignore[misc]
            "E-REPLY-NOT-ASKED"
        )
    assert refused(lambda: town_replies.explain(db, "B06", " ", THEN)) == "E-REPLY-REASON"
    assert replies.explanations(db) == ()
