"""Reports that may not be the town's: only the code typed from the paper settles it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from dxdesk.desks import inbox, prefecture
from dxdesk.exchange.keys import TownKey, new_town_key
from dxdesk.exchange.reports import Sealed
from dxdesk.store import opening, paper_checks, received
from dxdesk.store.checking import content_digest
from tests.exchange.samples import SMALLEST, sealed

NOW = datetime(2026, 11, 24, 10, 42)
TOWN = SMALLEST.town.code
WRONG = "1234 5678 9012 3456 7890"
OWN, OTHER = new_town_key(), new_town_key()


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    prefecture.new_prefecture(tmp_path / "県.dxpref", "01")
    opened = opening.open_prefecture(tmp_path / "県.dxpref")
    yield opened
    opening.close(opened)


class Post:
    """Carries reports of one town to the desk."""

    def __init__(self, db: Database, folder: Path) -> None:
        self.db, self.path = db, folder / "report.dxr"
        self.recipient = prefecture.key_of(db).recipient

    def letter(self, signer: TownKey, serial: int, edition: int = 1, prev: str = "") -> Sealed:
        report, to = replace(SMALLEST, edition=edition), [self.recipient]
        return sealed(report, recipients=to, signer=signer, serial=serial, prev=prev)

    def brings(
        self, letter: Sealed, typed: str | None = None, *, yes: bool = False
    ) -> tuple[str, str]:
        """Outcome and code; `typed` is what was read from the paper, which says yes too."""
        self.path.write_bytes(letter.data)
        accept = frozenset((TOWN,)) if yes or typed is not None else frozenset[str]()
        codes = {TOWN: typed} if typed is not None else {}
        [row] = inbox.take_in(self.db, [self.path], NOW, accept, codes)
        assert letter.paper_code not in str(inbox.row_document(row))
        return row.outcome, row.code

    @property
    def in_force(self) -> int:
        found = received.in_force(self.db, TOWN)
        assert found is not None
        return found.serial


@pytest.fixture
def post(db: Database, tmp_path: Path) -> Post:
    return Post(db, tmp_path)


def test_after_a_change_of_key_the_old_key_asks_whatever_its_number(post: Post) -> None:
    first, changed = post.letter(OWN, 7), post.letter(OTHER, 2)
    assert post.brings(first) == ("accepted", "")
    assert post.brings(changed, changed.paper_code) == ("updated", "")
    assert received.signer(post.db, TOWN) == OTHER.signing_key
    for serial in (3, 8, 10**9):
        stolen = post.letter(OWN, serial, edition=2)
        assert post.brings(stolen) == ("asks", "E-SIGNER")
        assert post.brings(stolen, yes=True) == ("asks", "E-SIGNER-NO-CODE")
    assert received.signer(post.db, TOWN) == OTHER.signing_key
    assert post.brings(post.letter(OTHER, 3, edition=3)) == ("updated", "")


def test_a_forged_report_with_the_highest_number_does_not_lock_the_town_out(post: Post) -> None:
    forged, right = post.letter(OTHER, 10**9), post.letter(OWN, 1)
    assert post.brings(forged) == ("accepted", "")
    assert post.brings(right, right.paper_code) == ("updated", "")
    assert post.brings(post.letter(OWN, 2, edition=2)) == ("updated", "")
    assert post.in_force == 2


def test_a_yes_to_another_question_never_takes_another_key(post: Post) -> None:
    post.brings(post.letter(OWN, 2))
    before = content_digest(post.db)
    strange = post.letter(OTHER, 2, edition=2)
    assert post.brings(strange, yes=True) == ("asks", "E-SIGNER-NO-CODE")
    assert post.brings(strange, WRONG) == ("asks", "E-SIGNER-CODE")
    assert content_digest(post.db) == before


def test_an_older_report_is_put_in_force_only_with_the_code_of_its_paper(post: Post) -> None:
    """A town that works on from a copy of its workspace counts from a lower number again."""
    newer, older = post.letter(OWN, 7), post.letter(OWN, 3, edition=2)
    post.brings(newer)
    before = content_digest(post.db)
    assert post.brings(older) == ("asks", "E-OLDER")
    assert post.brings(older, yes=True) == ("asks", "E-OLDER")
    assert post.brings(older, WRONG) == ("asks", "E-SIGNER-CODE")
    assert content_digest(post.db) == before
    assert post.brings(older, older.paper_code) == ("updated", "")
    assert (post.in_force, len(received.received(post.db, TOWN))) == (3, 2)
    assert post.brings(newer) == ("already", "")
    assert post.brings(post.letter(OWN, 4)) == ("asks", "E-OLDER")
    assert post.brings(post.letter(OWN, 8)) == ("updated", "")


def test_a_second_report_with_an_earlier_number_does_not_go_back_with_a_bare_yes(
    post: Post,
) -> None:
    post.brings(post.letter(OWN, 1))
    post.brings(post.letter(OWN, 2))
    assert post.brings(post.letter(OWN, 1, edition=2), yes=True) == ("asks", "E-OLDER")
    assert post.in_force == 2
    assert post.brings(post.letter(OWN, 2, edition=2)) == ("asks", "E-CONFLICT")
    assert post.brings(post.letter(OWN, 2, edition=2), yes=True) == ("updated", "")


def test_a_report_that_does_not_follow_the_newest_one_here_is_taken_in_with_a_remark(
    post: Post,
) -> None:
    def said(letter: Sealed) -> str:
        post.path.write_bytes(letter.data)
        [row] = inbox.take_in(post.db, [post.path], NOW)
        assert row.outcome in ("accepted", "updated")
        return row.message

    between, copy = "間に書かれた報告は、ここに届いていません", "続きではありません"
    first = post.letter(OWN, 1)
    second = post.letter(OWN, 2, prev=first.file_sha256)
    for each in (first, second):
        words = said(each)
        assert between not in words and copy not in words
    fourth = post.letter(OWN, 4, prev="0" * 64)
    assert between in said(fourth)
    assert copy in said(post.letter(OWN, 5, prev=second.file_sha256))
    assert copy in said(post.letter(OWN, 6, prev=fourth.file_sha256))
    assert copy in said(post.letter(OWN, 9))


def test_a_first_report_is_not_taken_in_when_the_typed_code_is_another(post: Post) -> None:
    first = post.letter(OWN, 1)
    assert post.brings(first, WRONG) == ("asks", "E-SIGNER-CODE")
    assert received.received(post.db) == () and received.signer(post.db, TOWN) is None
    assert post.brings(first, first.paper_code) == ("accepted", "")
    assert list(paper_checks.paper_checks(post.db).values()) == [True]
