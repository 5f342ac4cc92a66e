"""Keys of the prefecture: kept, lost, changed and put away, and what a town makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dxdesk import shelf
from dxdesk.desks import (
    handing,
    held_keys,
    inbox,
    key_copies,
    municipality,
    own_questions,
    prefecture,
)
from dxdesk.desks.held_keys import PAPER, PLAIN
from dxdesk.desks.key_words import loss_in_words
from dxdesk.desks.paper_codes import compare_code
from dxdesk.desks.reply_numbers import take_number
from dxdesk.desks.security_recipient import keep_recipient, recipient_of
from dxdesk.errors import Refusal
from dxdesk.exchange.keys import new_prefecture_key
from dxdesk.exchange.kits import is_trusted_after, open_kit, signers_of
from dxdesk.exchange.typed_keys import key_code, paper_lines
from dxdesk.store import keys as key_store
from dxdesk.store import opening, paper_checks
from tests.desks.kit_workshop import OWN, answer
from tests.paper.reading_back import copied_text

if TYPE_CHECKING:
    from sqlite_utils import Database

TODAY, NOW = date(2026, 11, 23), datetime(2026, 11, 23, 10, 42)


def refused(code: str) -> pytest.RaisesExc[Refusal]:
    return pytest.raises(Refusal, match=rf"^{code}\b")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Database]:
    prefecture.new_prefecture(tmp_path / "kochi.dxpref", "39")
    db = opening.open_prefecture(tmp_path / "kochi.dxpref")
    yield db
    opening.close(db)


def kit(desk: Database, folder: Path) -> bytes:
    return prefecture.write_kit(desk, folder, None, "", TODAY)[0].read_bytes()


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Database]:
    municipality.new_town(tmp_path / "toyo.dxtown", "393011", None, TODAY)
    db = opening.open_town(tmp_path / "toyo.dxtown")
    yield db
    opening.close(db)
    shelf.lay(shelf.NOTHING)


def changed(desk: Database) -> None:
    """The prefecture has copied its key and made a new one."""
    held_keys.note_copied(desk, held_keys.held_keys(desk).all, PAPER, TODAY)
    held_keys.change_key(desk, new_prefecture_key(), "39", TODAY)


def report(town: Database, folder: Path, name: str) -> Path:
    return handing.write_report(town, folder, TODAY, name).path


def outcomes(desk: Database, *paths: Path) -> list[tuple[str, str]]:
    return [(row.outcome, row.code) for row in inbox.take_in(desk, paths, NOW)]


def test_a_lost_desk_is_made_anew_from_any_copy_and_signs_the_same_kits(
    desk: Database, town: Database, tmp_path: Path
) -> None:
    municipality.take_kit(town, kit(desk, tmp_path))
    sent = report(town, tmp_path, "a.dxr")
    key = held_keys.held_keys(desk).current
    plain = key_copies.write_key(desk, tmp_path, TODAY)
    typed = key_copies.keys_from_paper(paper_lines(key), "39", key_code(key, "39"))
    for name, kept in (("plain", key_copies.keys_from_file(plain)), ("paper", typed)):
        again = tmp_path / f"{name}.dxpref"
        assert key_copies.restored(again, kept, "高知県", PLAIN, TODAY).name == "高知県"
        with opening.held(opening.open_prefecture(again)) as anew:
            (tmp_path / name).mkdir()
            made = prefecture.write_kit(anew, tmp_path / name, None, "", TODAY, no_officer=True)[
                0
            ].read_bytes()
            assert outcomes(anew, sent) == [("accepted", "")]
            assert held_keys.key_standing(anew, "39").copied
        assert open_kit(made).signing_key == key.signing_key
        municipality.take_kit(town, made)  # known key: no question


def test_a_desk_made_anew_with_the_last_kit_keeps_the_officer_and_the_own_questions(
    desk: Database, town: Database, tmp_path: Path
) -> None:
    key = key_copies.keys_from_file(key_copies.write_key(desk, tmp_path, TODAY))
    keep_recipient(desk, new_prefecture_key().recipient, TODAY)
    own_questions.keep_own(desk, OWN, "own.toml")
    given = prefecture.write_kit(desk, tmp_path, None, "DX推進課", TODAY)[0]
    municipality.take_kit(town, given.read_bytes())
    answer(town)
    sent = report(town, tmp_path, "a.dxr")
    again = tmp_path / "again.dxpref"
    key_copies.restored(again, key, "39", PLAIN, TODAY, [given])
    (tmp_path / "anew").mkdir()
    with opening.held(opening.open_prefecture(again)) as anew:
        made = open_kit(kit(anew, tmp_path / "anew"))
        assert outcomes(anew, sent) == [("accepted", "")]
        assert take_number(anew, "393011") == 261124 and take_number(anew, "393011") == 261125
    before = open_kit(given.read_bytes())
    assert made.security_recipient == before.security_recipient != ""
    assert made.texts == before.texts and made.texts


def test_a_copy_of_the_key_made_after_the_officers_remembers_the_officer(
    desk: Database, tmp_path: Path
) -> None:
    keep_recipient(desk, new_prefecture_key().recipient, TODAY)
    key = key_copies.keys_from_file(key_copies.write_key(desk, tmp_path, TODAY))
    again = tmp_path / "again.dxpref"
    key_copies.restored(again, key, "39", PLAIN, TODAY)
    with opening.held(opening.open_prefecture(again)) as anew:
        assert open_kit(kit(anew, tmp_path)).security_recipient == recipient_of(desk)


def test_without_kit_and_officer_no_kit_is_made_until_somebody_says_there_is_none(
    desk: Database, tmp_path: Path
) -> None:
    key = key_copies.keys_from_file(key_copies.write_key(desk, tmp_path, TODAY))
    again = tmp_path / "again.dxpref"
    key_copies.restored(again, key, "39", PLAIN, TODAY)
    with opening.held(opening.open_prefecture(again)) as anew:
        with refused("E-KIT-OFFICER-UNSAID"):
            kit(anew, tmp_path)
        prefecture.write_kit(anew, tmp_path, None, "", TODAY, no_officer=True)
        kit(anew, tmp_path)  # said once


def test_a_locked_copy_needs_its_passphrase_and_never_replaces_an_earlier_one(
    desk: Database, tmp_path: Path
) -> None:
    copy = key_copies.write_locked(desk, tmp_path, TODAY)
    assert copy.path.name == "prefecture-39-key-20261123.age"
    assert key_copies.keys_from_file(copy.path, copy.passphrase) == key_copies.kept_keys(desk)
    with refused("E-PASSPHRASE-DIGITS"):
        key_copies.keys_from_file(copy.path)
    with refused("E-KEY-KEPT"):
        key_copies.write_locked(desk, tmp_path, TODAY)


def test_the_key_of_another_prefecture_is_refused_by_name(desk: Database, tmp_path: Path) -> None:
    plain = key_copies.write_key(desk, tmp_path, TODAY)
    kept = key_copies.keys_from_file(plain)
    with pytest.raises(Refusal) as refusal:
        key_copies.restored(tmp_path / "x.dxpref", kept, "38", PLAIN, TODAY)
    assert refusal.value.code == "E-KEY-OTHER"
    assert refusal.value.values == {"kept": "高知県", "wanted": "愛媛県"}
    assert not (tmp_path / "x.dxpref").exists()


def test_keys_of_another_workspace_in_the_safe_are_not_overwritten(
    desk: Database, tmp_path: Path
) -> None:
    path = key_copies.write_key(desk, tmp_path, TODAY)
    changed(desk)
    assert key_copies.write_key(desk, tmp_path, TODAY) == path, "both keys are held: it may grow"
    held_keys.put_older_away(desk)
    with refused("E-KEY-KEPT"):
        key_copies.write_key(desk, tmp_path, TODAY)


def test_what_is_lost_with_the_key_is_said_until_there_is_a_copy(
    desk: Database, tmp_path: Path
) -> None:
    before = loss_in_words(held_keys.key_standing(desk, "39"))
    key_copies.write_paper(desk, tmp_path / "key.pdf", TODAY)
    after = loss_in_words(held_keys.key_standing(desk, "39"))
    assert "だれにも開けません" in "".join(before) and len(before) == 3
    assert len(after) == 2 and "控えから同じ机を作り直せます" in after[0]


def test_the_paper_holds_every_line_and_the_code(desk: Database, tmp_path: Path) -> None:
    changed(desk)
    path = key_copies.write_paper(desk, tmp_path / "key.pdf", TODAY)
    text = copied_text(path.read_bytes(), tmp_path).replace(" ", "").replace("\n", "")
    for key in held_keys.held_keys(desk).all:
        for line in paper_lines(key):
            assert all(group in text for group in line.split(" "))
        assert key_code(key, "39").replace(" ", "") in text
    assert key_copies.key_pages(desk, TODAY).pages == 2


def test_a_town_with_the_old_kit_takes_the_new_one_without_a_call_and_both_keys_open(
    desk: Database, town: Database, tmp_path: Path
) -> None:
    municipality.take_kit(town, kit(desk, tmp_path))
    before = report(town, tmp_path, "before.dxr")
    changed(desk)
    new = kit(desk, tmp_path)
    assert len(open_kit(new).age_recipients) == 2
    assert open_kit(new).age_recipients[0] == held_keys.held_keys(desk).current.recipient
    municipality.take_kit(town, new)
    after = report(town, tmp_path, "after.dxr")
    assert outcomes(desk, before, after) == [("accepted", ""), ("updated", "")]


def test_a_kit_by_a_key_nobody_vouches_for_is_refused_until_its_code_is_typed(
    desk: Database, town: Database, tmp_path: Path
) -> None:
    municipality.take_kit(town, kit(desk, tmp_path))
    prefecture.new_prefecture(tmp_path / "other.dxpref", "39")
    with opening.held(opening.open_prefecture(tmp_path / "other.dxpref")) as other:
        strange = kit(other, tmp_path)
    with refused("E-KIT-SIGNER"):
        municipality.take_kit(town, strange)
    code = open_kit(strange).code
    with refused("E-KIT-CODE"):
        municipality.take_kit(town, strange, code[:-1] + str((int(code[-1]) + 1) % 10))
    assert municipality.take_kit(town, strange, code).code == code


def test_a_kit_from_before_the_change_does_not_push_out_the_new_one(
    desk: Database, town: Database, tmp_path: Path
) -> None:
    old = kit(desk, tmp_path)
    municipality.take_kit(town, old)
    changed(desk)
    municipality.take_kit(town, kit(desk, tmp_path))
    with refused("E-KIT-OLD-KEY"):
        municipality.take_kit(town, old)


def test_no_key_is_replaced_or_put_away_before_it_was_copied(desk: Database) -> None:
    with refused("E-KEY-NO-COPY"):
        held_keys.change_key(desk, new_prefecture_key(), "39", TODAY)
    with refused("E-KEY-NO-OLDER"):
        held_keys.put_older_away(desk)
    changed(desk)
    with refused("E-KEY-TWO"):
        held_keys.change_key(desk, new_prefecture_key(), "39", TODAY)


def test_a_key_put_away_signs_no_reply_for_who_has_the_newer_kit(
    desk: Database, town: Database, tmp_path: Path
) -> None:
    first = held_keys.held_keys(desk).current.signing_key
    changed(desk)
    second = held_keys.held_keys(desk).current.signing_key
    both = open_kit(kit(desk, tmp_path))
    assert signers_of(both) == {first, second}, "replies on their way are still read"
    held_keys.put_older_away(desk)
    after = open_kit(kit(desk, tmp_path))
    assert signers_of(after) == {second}
    assert is_trusted_after(after, both), "the old key's word still leads to the new one's kit"


def test_what_was_sealed_for_a_key_put_away_opens_again_with_its_copy(
    desk: Database, town: Database, tmp_path: Path
) -> None:
    municipality.take_kit(town, kit(desk, tmp_path))
    sent = report(town, tmp_path, "a.dxr")
    kept = key_copies.keys_from_file(key_copies.write_key(desk, tmp_path, TODAY))
    changed(desk)
    held_keys.put_older_away(desk)
    [row] = inbox.take_in(desk, [sent], NOW)
    assert row.code == "E-DECRYPT-OLDER" and "しまった鍵" in row.message
    assert key_store.key(desk, held_keys.OLDER_KEY) is None
    key_copies.take_older_back(desk, kept, PLAIN, TODAY)
    assert outcomes(desk, sent) == [("accepted", "")]
    with refused("E-KEY-HELD"):
        key_copies.take_older_back(desk, kept, PLAIN, TODAY)


def test_a_code_typed_from_the_paper_is_kept_the_same_or_not(
    desk: Database, town: Database, tmp_path: Path
) -> None:
    municipality.take_kit(town, kit(desk, tmp_path))
    made = handing.write_report(town, tmp_path, TODAY)
    with refused("E-CODE-NO-REPORT"):
        compare_code(desk, "393011", made.paper_code, NOW)
    list(inbox.take_in(desk, [made.path], NOW))
    assert not compare_code(desk, "393011", "1234", NOW).same
    assert list(paper_checks.paper_checks(desk).values()) == [False]
    assert compare_code(desk, "393011", made.paper_code.replace(" ", "－"), NOW).same
    assert list(paper_checks.paper_checks(desk).values()) == [True]
