"""The prefecture asks, the town's next report answers, the prefecture accepts and settles."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from dxdesk.desks import dispatch, inbox, replying, reviewing
from dxdesk.desks.example import Recipe, make_example
from dxdesk.desks.paper_codes import compare_code
from dxdesk.desks.prefecture import take_pool
from dxdesk.desks.promising import notify
from dxdesk.desks.replying import Wish, Written, write_replies
from dxdesk.desks.reviews import in_force, review_of
from dxdesk.errors import Refusal
from dxdesk.exchange.carrying import reply_name
from dxdesk.exchange.keys import TownKey
from dxdesk.exchange.kits import open_kit
from dxdesk.exchange.replies import open_reply
from dxdesk.report.needs_report import NeedsReport
from dxdesk.report.reply import Reply
from dxdesk.report.review import InForce
from dxdesk.store import keys as key_store
from dxdesk.store import opening, received, reviews, rows
from dxdesk.store.checking import content_digest
from dxdesk.store.transactions import saving
from tests.exchange.samples import sealed

NOW = datetime(2026, 11, 24, 10, 42)
RECIPE = Recipe(3, "39", 1, date(2026, 11, 23))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("県") / "例"
    make_example(folder, RECIPE, lambda line: None)
    db = opening.open_prefecture(folder / "prefecture.dxpref")
    list(inbox.take_in(db, [folder / "reports"], NOW))
    opening.close(db)
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "例"))


@pytest.fixture
def db(folder: Path) -> Iterator[Database]:
    opened = opening.open_prefecture(folder / "prefecture.dxpref")
    yield opened
    opening.close(opened)


@pytest.fixture
def held(db: Database) -> InForce:
    """The report of the first town."""
    return in_force(db, received.latest(db)[0].town)


def code_of(held: InForce) -> str:
    return held.report.town.code


def asked(held: InForce) -> list[str]:
    """Questions the town has answered."""
    return [each.id for each in held.report.questions if each.state == "answered"]


def refused(does: Callable[[], object]) -> str:
    with pytest.raises(Refusal) as found:
        does()
    return found.value.code


def town_key(folder: Path, town: str) -> TownKey:
    db = opening.open_town(folder / "towns" / f"{town}.dxtown")
    key = TownKey.from_bytes(key_store.key(db, "town") or b"")
    opening.close(db)
    return key


def written(db: Database, town: str, to: Path, wish: Wish = Wish()) -> Written:  # noqa: B008
    [row] = write_replies(db, [town], to, wish, NOW)
    return row


def read(folder: Path, row: Written) -> Reply:
    """The reply as the town reads it."""
    assert row.path is not None
    return open_reply(row.path.read_bytes(), town_key(folder, row.town)).reply


def newer(db: Database, held: InForce, folder: Path, **answers: object) -> NeedsReport:
    """The town's next report, sealed with its own key and taken in; answers by question."""
    questions = tuple(
        replace(each, state="answered", value=f'"{answers[each.id]}"', shown=str(answers[each.id]))
        if each.id in answers
        else each
        for each in held.report.questions
    )
    report = replace(held.report, questions=questions, edition=held.report.edition + 1)
    key = town_key(folder, code_of(held))
    recipients = [received_key(folder)]
    made = sealed(report, recipients=recipients, signer=key, serial=held.serial + 1)
    path = folder / "next.dxr"
    path.write_bytes(made.data)
    [row] = inbox.take_in(db, [path], NOW)
    assert row.outcome == "updated", row
    return report


def received_key(folder: Path) -> str:
    return open_kit((folder / "kit.dxkit").read_bytes()).age_recipients[0]


def test_asking_answering_accepting_settling(db: Database, held: InForce, folder: Path) -> None:
    town, (first, second, third) = code_of(held), asked(held)[:3]
    reviewing.remark(db, town, first, "correct", "数を確かめてください。", NOW)
    reviewing.remark(db, town, second, "improve", "もう少しくわしく。", NOW)
    reviewing.remark(db, town, third, "fine", "", NOW)
    assert review_of(db, town).state == "received"  # nobody was asked yet
    reply = read(folder, written(db, town, folder, Wish(answer_by=date(2026, 12, 10))))
    assert [(each.question, each.word) for each in reply.remarks] == sorted(
        [(first, "correct"), (second, "improve"), (third, "fine")],
        key=lambda each: (each[1] == "fine", each[0]),
    )
    assert (reply.number, reply.state, reply.answer_by) == (1, "asking", date(2026, 12, 10))
    assert review_of(db, town).state == "asking"

    newer(db, held, folder, **{first: "直しました"})
    review = review_of(db, town)
    assert [line.standing for line in review.answered] == ["changed"]
    assert written(db, town, folder).code == "E-REPLY-UNDECIDED"
    assert reviewing.accept(db, town, None, NOW) == (first,)
    assert review_of(db, town).state == "asking"  # the second one waits
    reviewing.take_back(db, town, second, NOW)
    assert review_of(db, town).state == "received"

    reply = read(folder, written(db, town, folder, Wish(settle=True)))
    assert (reply.number, reply.state, reply.report_serial) == (2, "settled", held.serial + 1)
    said = {each.question: (each.word, each.shown) for each in reply.remarks}
    assert said[first] == ("fine", "直しました")
    assert review_of(db, town).state == "settled"


def test_what_the_newest_report_did_not_change_is_asked_again_with_the_answer_of_now(
    db: Database, held: InForce, folder: Path
) -> None:
    town, (first, second) = code_of(held), asked(held)[:2]
    reviewing.remark(db, town, first, "correct", "なぜですか。", NOW)
    written(db, town, folder)
    newer(db, held, folder, **{second: "別の答え"})
    reply = read(folder, written(db, town, folder))
    [only] = reply.remarks
    assert (only.question, only.word, only.said) == (first, "correct", "なぜですか。")
    assert (reply.number, reply.report_serial) == (2, held.serial + 1)


def test_a_number_is_never_used_twice_even_when_the_stick_was_full(
    db: Database, held: InForce, folder: Path
) -> None:
    town = code_of(held)
    (folder / f"{town}_reply-01.dxreply").mkdir()
    assert written(db, town, folder).code == "E-CARRY-IS-FOLDER"
    assert reviews.replies(db) == ()
    row = written(db, town, folder)
    assert (row.number, row.path) == (2, folder / f"{town}_reply-02.dxreply")


def test_where_there_is_no_folder_no_number_is_spent(
    db: Database, held: InForce, folder: Path
) -> None:
    before = content_digest(db)
    assert refused(lambda: written(db, code_of(held), folder / "無い")) == "E-CARRY-NO-FOLDER"
    assert refused(lambda: written(db, code_of(held), folder, Wish(answer_by=date(2026, 1, 1))))
    assert content_digest(db) == before


def test_a_settled_report_is_asked_nothing_until_it_is_opened_again_with_a_reason(
    db: Database, held: InForce, folder: Path
) -> None:
    town, first = code_of(held), asked(held)[0]
    assert refused(lambda: reviewing.reopen(db, town, "理由", NOW)) == "E-REVIEW-NOT-SETTLED"
    written(db, town, folder, Wish(settle=True))

    def ask() -> object:
        return reviewing.remark(db, town, first, "correct", "数は。", NOW)

    assert refused(ask) == "E-REVIEW-SETTLED"
    assert refused(lambda: reviewing.reopen(db, town, " ", NOW)) == "E-REVIEW-WHY"
    reviewing.reopen(db, town, "数が合わない", NOW)
    found = review_of(db, town)
    assert (found.state, found.cause_said) == ("received", "数が合わない")
    ask()
    assert read(folder, written(db, town, folder)).state == "asking"


def test_a_newer_report_after_settling_is_received_again_and_says_why(
    db: Database, held: InForce, folder: Path
) -> None:
    town = code_of(held)
    written(db, town, folder, Wish(settle=True))
    newer(db, held, folder, **{asked(held)[0]: "変えました"})
    found = review_of(db, town)
    assert (found.state, found.cause) == ("received", "newer")


def test_while_something_has_to_be_corrected_nothing_is_settled(
    db: Database, held: InForce, folder: Path
) -> None:
    town, first = code_of(held), asked(held)[0]
    reviewing.remark(db, town, first, "improve", "よくできます。", NOW)
    reviewing.remark(db, town, first, "correct", "直してください。", NOW)  # in its place
    assert len(reviews.remarks(db)) == 1
    assert written(db, town, folder, Wish(settle=True)).code == "E-REPLY-OPEN"
    reviewing.remark(db, town, first, "improve", "よくできます。", NOW)
    assert read(folder, written(db, town, folder, Wish(settle=True))).state == "settled"


def test_what_cannot_be_asked_is_refused_and_nothing_changes(db: Database, held: InForce) -> None:
    town, first = code_of(held), asked(held)[0]
    before = content_digest(db)

    def say(question: str, word: str, said: str) -> str:
        return refused(lambda: reviewing.remark(db, town, question, word, said, NOW))

    assert say("Z99", "correct", "数は。") == "E-REMARK-QUESTION"
    assert say(first, "correct", " ") == "E-REMARK-WORDS"
    assert say(first, "improve", "外字\ue000") == "E-REMARK-WORDS"
    assert refused(lambda: reviewing.remark(db, "999999", first, "fine", "", NOW))
    assert refused(lambda: reviewing.take_back(db, town, first, NOW)) == "E-REMARK-NONE"
    assert refused(lambda: reviewing.accept(db, town, {first}, NOW)) == "E-REMARK-UNANSWERED"
    assert content_digest(db) == before


def test_one_town_that_cannot_be_answered_does_not_stop_the_others(
    db: Database, held: InForce, folder: Path
) -> None:
    first = asked(held)[0]
    reviewing.remark(db, code_of(held), first, "correct", "数は。", NOW)
    towns = replying.towns_with_report(db)
    rows = list(write_replies(db, towns, folder, Wish(settle=True), NOW))
    assert [row.code for row in rows] == ["E-REPLY-OPEN", "", ""]
    assert [row.number for row in rows] == [None, 1, 1]


def test_a_reply_never_replaces_a_file_of_the_same_name(
    db: Database, held: InForce, tmp_path: Path
) -> None:
    town = code_of(held)
    there = tmp_path / reply_name(town, 1)
    there.write_bytes(b"of another desk")
    before = len(reviews.replies(db))
    row = written(db, town, tmp_path)
    assert (row.code, row.path) == ("E-REPORT-THERE", None)
    assert there.read_bytes() == b"of another desk"
    assert len(reviews.replies(db)) == before
    assert written(db, town, tmp_path).number == 2  # the next one has a name of its own


def test_requests_are_open_unless_the_plan_is_to_be_told(
    db: Database, held: InForce, folder: Path
) -> None:
    reply = read(folder, written(db, code_of(held), folder))
    assert {each.outcome for each in reply.decisions} <= {"open"}
    assert len(reply.decisions) == len(held.report.requests)


def test_visits_a_town_was_told_of_are_always_in_its_reply_and_drafts_only_on_demand(
    db: Database, folder: Path
) -> None:
    take_pool(db, (folder / "pool.xlsx").read_bytes())
    planned = dispatch.plan(db, dispatch.Effort(3.0, 0, 1), RECIPE.today)
    sent = planned.plan.assignments[0]
    town = sent.need.partition(":")[0]
    drafts = read(folder, written(db, town, folder))
    assert {each.outcome for each in drafts.decisions} == {"open"}
    all_told = read(folder, written(db, town, folder, Wish(with_plan=True)))
    assert "served" in {each.outcome for each in all_told.decisions}
    notify(db, [(sent.specialist, sent.need)], RECIPE.today)
    known = read(folder, written(db, town, folder))
    served = [each.need for each in known.decisions if each.outcome == "served"]
    assert served == [sent.need.partition(":")[2]]


def test_a_report_whose_paper_says_another_code_gets_no_reply_until_it_is_typed_right(
    db: Database, held: InForce, folder: Path
) -> None:
    town = code_of(held)
    compare_code(db, town, "1234 5678 9012 3456 7890", NOW)
    row = written(db, town, folder)
    assert (row.code, row.number, row.path) == ("E-REPLY-CODE-DIFFERS", None, None)
    compare_code(db, town, received.latest(db)[0].paper_code, NOW)
    assert written(db, town, folder).number == 1, "the refusal cost no number"


def test_a_report_from_before_keys_were_kept_cannot_be_answered_yet(
    db: Database, held: InForce, folder: Path
) -> None:
    with saving(db):
        found = rows.read(db, "reports", "town = ?", [code_of(held)])
        rows.delete(db, "reports", "town = ?", [code_of(held)])
        rows.insert(db, "reports", [{**row, "recipient": ""} for row in found])
    row = written(db, code_of(held), folder)
    assert (row.code, row.number) == ("E-REPLY-NO-TOWN-KEY", None)
    assert reviews.next_reply_number(db, code_of(held)) == 1
