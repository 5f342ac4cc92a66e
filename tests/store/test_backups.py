"""Copies that open, folders that stay small, and putting a copy back."""

from __future__ import annotations

import os
import random
import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from dxdesk.errors import Refusal
from dxdesk.store.answers import answers, save_answer
from dxdesk.store.backups import (
    back_up,
    back_up_if_changed,
    backups,
    newest_sound,
    restore,
    thin,
)
from dxdesk.store.opening import close, look, open_town
from tests.store.workshop import NOW, answer, content, full_prefecture, full_town, refused

_DAY = datetime(2026, 11, 23, 9, 0)
Rows = dict[str, list[tuple[object, ...]]]


@pytest.fixture
def town(tmp_path: Path) -> Path:
    folder = tmp_path / "町 #1%20"
    folder.mkdir()
    return full_town(folder / "自己点検.dxtown")


def _back_up(path: Path, now: datetime) -> Path:
    db = open_town(path)
    try:
        return back_up(db, now)
    finally:
        close(db)


def _damage(path: Path) -> bytes:
    data = bytearray(path.read_bytes())
    data[data.index("値10".encode()) + 1] ^= 4
    path.write_bytes(data)
    return bytes(data)


def _without_serials(said: Rows) -> Rows:
    """All but the numbers taken for reports, which go on above those that may have been given."""
    return {table: rows for table, rows in said.items() if table != "serials"}


def test_a_copy_holds_the_same_and_opens_by_itself(town: Path) -> None:
    copy = _back_up(town, _DAY)
    assert content(copy) == content(town)
    assert look(copy) == look(town)
    assert copy.parent.name == "自己点検.dxtown.backups"
    assert os.listdir(copy.parent) == ["000001_2026-11-23_090000.dxtown"]
    assert os.listdir(town.parent) and not list(town.parent.rglob("*.part*"))


def test_a_copy_holds_what_was_saved_a_moment_ago_in_the_same_sitting(town: Path) -> None:
    db = open_town(town)
    save_answer(db, answer("Z01", "いま"), NOW)
    copy = back_up(db, _DAY)
    save_answer(db, answer("Z02", "あと"), NOW)
    close(db)
    db = open_town(copy)
    assert "Z01" in answers(db) and "Z02" not in answers(db)
    close(db)


def test_an_unchanged_file_needs_no_second_copy(town: Path) -> None:
    db = open_town(town)
    first = back_up_if_changed(db, _DAY)
    assert first is not None
    assert back_up_if_changed(db, _DAY + timedelta(days=1)) is None
    save_answer(db, answer("Z01", 1), NOW)
    assert back_up_if_changed(db, _DAY + timedelta(days=2)) is not None
    _damage(backups(town)[0].path)
    assert back_up_if_changed(db, _DAY + timedelta(days=3)) is not None
    close(db)


def test_copies_are_in_order_of_making_whatever_the_clock_says(town: Path) -> None:
    for now in (datetime(2100, 1, 1), _DAY, datetime(1985, 1, 1), _DAY, _DAY):
        _back_up(town, now)
    assert [backup.number for backup in backups(town)] == [5, 4, 3, 2, 1]


def test_the_newest_sound_copy_stays_even_when_newer_ones_are_broken(town: Path) -> None:
    first = _back_up(town, _DAY)
    for number in range(2, 40):  # older than everything that stays by the rules, and broken
        made = _DAY + timedelta(days=number)
        broken = first.with_name(f"{number:06d}_{made:%Y-%m-%d_%H%M%S}.dxtown")
        shutil.copyfile(first, broken)
        _damage(broken)
    sound = newest_sound(town)
    assert sound is not None and sound.path == first
    assert thin(town, _DAY + timedelta(days=400))
    assert first.exists()
    assert newest_sound(town) == sound


def test_every_copy_of_four_hundred_days_can_be_put_back(town: Path) -> None:
    now, said = _DAY, {}
    while now < _DAY + timedelta(days=400):
        db = open_town(town)
        save_answer(db, answer("Z01", now.isoformat()), NOW)
        said[back_up(db, now).name] = now.isoformat()
        close(db)
        now += timedelta(days=random.Random(now.toordinal()).choice((4, 7, 11)))
    kept = backups(town)
    assert 20 <= len(kept) <= 36
    assert now - kept[-1].made > timedelta(days=200)
    for number, backup in enumerate(kept):
        aside = restore(town, backup.path, now + timedelta(minutes=number))
        assert aside is not None and aside.exists()
        db = open_town(town)
        assert answers(db)["Z01"].value == said[backup.path.name]
        close(db)


def test_a_damaged_file_is_moved_aside_with_its_journal_and_the_copy_opens(town: Path) -> None:
    before = content(town)
    copy = _back_up(town, _DAY)
    damaged = _damage(town)
    journal = town.with_name(town.name + "-journal")
    journal.write_bytes(b"not a journal")
    log = town.with_name(town.name + "-wal")
    log.write_bytes(b"not a log")
    assert refused(lambda: open_town(town)) == "E-DB-STRAY"
    aside = restore(town, copy, _DAY)
    assert aside is not None and aside.read_bytes() == damaged
    assert aside.name == "自己点検.aside-2026-11-23_090000.dxtown"
    assert aside.with_name(aside.name + "-journal").read_bytes() == b"not a journal"
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"not a log"
    assert not journal.exists() and not log.exists()
    assert _without_serials(content(town)) == _without_serials(before)
    close(open_town(town))


def test_a_missing_or_emptied_file_can_be_put_back_too(town: Path) -> None:
    before, copy = content(town), _back_up(town, _DAY)
    town.write_bytes(b"")
    assert restore(town, copy, _DAY) is not None
    town.unlink()
    assert restore(town, copy, _DAY) is None
    assert _without_serials(content(town)) == _without_serials(before)


def test_an_unsound_copy_or_one_of_the_other_desk_replaces_nothing(
    town: Path, tmp_path: Path
) -> None:
    before, copy = town.read_bytes(), _back_up(town, _DAY)
    _damage(copy)
    assert refused(lambda: restore(town, copy, _DAY)) == "E-DB-DAMAGED"
    other = full_prefecture(tmp_path / "pref.dxpref")
    assert refused(lambda: restore(town, other, _DAY)) == "E-DB-KIND"
    assert refused(lambda: restore(town, tmp_path / "none", _DAY)) == "E-DB-MISSING"
    assert town.read_bytes() == before


def test_a_file_in_use_is_not_replaced(town: Path) -> None:
    copy = _back_up(town, _DAY)
    db = open_town(town)
    with pytest.raises(Refusal) as refusal:
        restore(town, copy, _DAY)
    assert refusal.value.code == "E-DB-BUSY"
    close(db)


def test_files_moved_aside_in_the_same_second_are_all_kept(town: Path) -> None:
    copy = _back_up(town, _DAY)
    asides = {restore(town, copy, _DAY) for _ in range(3)}
    assert None not in asides
    assert len(asides) == 3
    assert len(list(town.parent.glob("*.aside-*"))) == 3
