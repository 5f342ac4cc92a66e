"""No number is given twice, also when an older state of the workspace is put back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from dxdesk.store.backups import back_up, restore
from dxdesk.store.given_numbers import LEAP
from dxdesk.store.opening import create_prefecture, create_town, held, open_prefecture, open_town
from dxdesk.store.reviews import next_reply_number
from dxdesk.store.sent import next_serial

_DAY = datetime(2026, 11, 23, 9, 0)


@pytest.fixture
def town(tmp_path: Path) -> Path:
    path = tmp_path / "自己点検.dxtown"
    with held(create_town(path)) as db:
        next_serial(db)
    return path


@pytest.fixture
def pref(tmp_path: Path) -> Path:
    path = tmp_path / "県.dxpref"
    with held(create_prefecture(path)) as db:
        next_reply_number(db, "393011")
    return path


def _serials(path: Path, count: int) -> list[int]:
    with held(open_town(path)) as db:
        return [next_serial(db) for _ in range(count)]


def _replies(path: Path, towns: list[str]) -> list[int]:
    with held(open_prefecture(path)) as db:
        return [next_reply_number(db, town) for town in towns]


def _copy_of_town(path: Path) -> Path:
    with held(open_town(path)) as db:
        return back_up(db, _DAY)


def _copy_of_prefecture(path: Path) -> Path:
    with held(open_prefecture(path)) as db:
        return back_up(db, _DAY)


def _tear(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def test_serials_go_on_above_those_of_the_file_that_was_replaced(town: Path) -> None:
    copy = _copy_of_town(town)
    assert _serials(town, 3) == [2, 3, 4]
    restore(town, copy, _DAY)
    assert _serials(town, 1) == [5]
    restore(town, copy, _DAY)  # a second time, from the same copy
    assert _serials(town, 1) == [6]


def test_where_the_replaced_file_cannot_be_read_serials_leap(town: Path) -> None:
    copy = _copy_of_town(town)
    given = _serials(town, 3)
    _tear(town)
    restore(town, copy, _DAY)
    assert _serials(town, 2) == [LEAP + 2, LEAP + 3]
    assert max(given) < LEAP + 2


def test_a_copy_put_back_over_an_unchanged_file_gives_the_next_serial(town: Path) -> None:
    restore(town, _copy_of_town(town), _DAY)
    assert _serials(town, 1) == [2]


def test_replies_go_on_above_those_of_the_file_that_was_replaced(pref: Path) -> None:
    copy = _copy_of_prefecture(pref)
    assert _replies(pref, ["393011", "393011", "393029"]) == [2, 3, 1]
    restore(pref, copy, _DAY)
    assert _replies(pref, ["393011", "393029", "393037"]) == [4, 2, 1]


def test_where_the_replaced_file_cannot_be_read_replies_to_every_town_leap(pref: Path) -> None:
    copy = _copy_of_prefecture(pref)
    given = _replies(pref, ["393011", "393029"])
    _tear(pref)
    restore(pref, copy, _DAY)
    leapt = _replies(pref, ["393011", "393029", "393011"])
    assert leapt == [LEAP + 2, LEAP + 2, LEAP + 3] and min(leapt) > max(given)
    restore(pref, copy, _DAY)  # what was leapt over stays leapt over
    assert _replies(pref, ["393011", "393037"]) == [LEAP + 4, LEAP + 2]
