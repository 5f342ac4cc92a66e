"""What a prefecture asked, wrote back and settled is kept; an older file is brought along."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from dxdesk.store import reviews
from dxdesk.store.connecting import connect, disconnect
from dxdesk.store.opening import close, create_prefecture, open_prefecture
from dxdesk.store.received import received
from dxdesk.store.row_hashes import HASH_COLUMN, row_hash
from dxdesk.store.shapes import row_from
from dxdesk.store.workspaces import PREFECTURE, database, known_schema, migrate
from tests.store.workshop import NOW, REMARK, REPLY, SETTLEMENT, received_report


def _before_writing_back() -> int:
    """The newest version whose reports have no key to write back to."""
    versions = range(1, PREFECTURE.version + 1)
    with_key = (v for v in versions if "recipient" in str(known_schema(PREFECTURE, v)))
    return next(with_key) - 1


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    made = create_prefecture(tmp_path / "pref.dxpref")
    yield made
    close(made)


def test_remarks_keep_their_order_and_a_draft_is_replaced_in_its_place(db: Database) -> None:
    reviews.save_remark(db, REMARK)
    reviews.save_remark(db, replace(REMARK, question="B02"))
    reviews.save_remark(db, replace(REMARK, number=1, word="improve"))
    first, second = reviews.remarks(db)
    assert (first.number, first.word, second.question) == (1, "improve", "B02")


def test_numbers_are_counted_for_each_town_and_never_given_twice(db: Database) -> None:
    assert [reviews.next_reply_number(db, "392014") for _ in range(3)] == [1, 2, 3]
    assert reviews.next_reply_number(db, "393011") == 1


def test_a_reply_is_kept_with_what_it_carried_and_settled(db: Database) -> None:
    reviews.save_remark(db, REMARK)
    reviews.next_reply_number(db, "392014")
    reviews.record_reply(db, REPLY, reviews.remarks(db), SETTLEMENT)
    assert reviews.replies(db) == (REPLY,)
    assert [each.reply for each in reviews.remarks(db)] == [1]
    assert reviews.settlements(db) == (replace(SETTLEMENT, number=1),)


def test_a_remark_that_a_reply_carried_is_not_removed(db: Database) -> None:
    reviews.save_remark(db, REMARK)
    reviews.save_remark(db, replace(REMARK, question="B02", reply=1))
    for number in (1, 2):
        reviews.remove_remark(db, number)
    assert [each.number for each in reviews.remarks(db)] == [2]


def test_reports_taken_in_before_are_there_without_a_key_to_write_to(tmp_path: Path) -> None:
    path = tmp_path / "old.dxpref"
    connection = connect(path, "rwc")
    connection.execute("PRAGMA application_id = 0x44584B31")
    migrate(database(connection), PREFECTURE, _before_writing_back())
    signer = {"town": "392014", "signer": "key", "pinned_at": NOW}
    report = {"number": 1, **row_from(received_report(payload_text="回答" * 4000), ("recipient",))}
    for table, row in (("signers", signer), ("reports", report)):
        marked = {**row, HASH_COLUMN: row_hash(table, row)}
        places = ",".join("?" * len(marked))
        names = ",".join(marked)
        connection.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", [*marked.values()])
    disconnect(connection)
    opened = open_prefecture(path)
    assert received(opened) == (received_report(payload_text="回答" * 4000),)
    close(opened)
