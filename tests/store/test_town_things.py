"""What a town keeps besides its answers: staffing, systems, settings, key, kit, reports sent."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlite_utils import Database

from dxdesk.ask.staffing import Person
from dxdesk.store import settings
from dxdesk.store.keys import key, save_key
from dxdesk.store.kits import kit_bytes, save_kit
from dxdesk.store.opening import close, create_town
from dxdesk.store.people import people, save_people
from dxdesk.store.rows import insert
from dxdesk.store.sent import SentReport, next_serial, record_sent, sent
from dxdesk.store.systems import save_systems, systems
from dxdesk.store.transactions import saving
from tests.store.workshop import NOW, PEOPLE, SYSTEMS, content


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Database]:
    db = create_town(tmp_path / "town.dxtown")
    yield db
    close(db)


def test_people_and_systems_come_back_in_the_order_of_the_office(town: Database) -> None:
    save_people(town, PEOPLE, NOW)
    save_systems(town, SYSTEMS, NOW)
    assert (people(town), systems(town)) == (PEOPLE, SYSTEMS)
    save_people(town, PEOPLE[::-1], NOW)
    save_systems(town, SYSTEMS[1:], NOW)
    assert (people(town), systems(town)) == (PEOPLE[::-1], SYSTEMS[1:])
    save_people(town, (), NOW)
    assert people(town) == ()


def test_a_list_with_one_wrong_row_is_not_saved_at_all(town: Database) -> None:
    save_people(town, PEOPLE, NOW)
    with pytest.raises(sqlite3.IntegrityError):
        save_people(town, [Person("p3", "三人目"), Person("p4", "四人目", share_tenths=11)], NOW)
    with pytest.raises(sqlite3.IntegrityError):
        save_people(town, [Person("p5", "甲"), Person("p5", "乙", share_tenths=1)], NOW)
    assert people(town) == PEOPLE


def test_saving_an_unchanged_list_writes_nothing(town: Database, tmp_path: Path) -> None:
    save_people(town, PEOPLE, NOW)
    before = (tmp_path / "town.dxtown").read_bytes()
    save_people(town, list(PEOPLE), NOW)
    assert (tmp_path / "town.dxtown").read_bytes() == before


def test_costs_are_whole_yen_and_days_are_iso_text_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "own.dxtown"
    db = create_town(path)
    save_systems(db, SYSTEMS, NOW)
    close(db)
    row = next(row for row in content(path)["systems"] if row[1] == "op01")
    assert 1_200_000 in row and "2027-03-31" in row


def test_settings_keep_their_kind(town: Database) -> None:
    assert settings.text(town, "code") == ""
    assert settings.number(town, "edition", 0) == 0
    assert settings.day(town, "due") is None
    assert settings.switch(town, "practice", True)
    settings.set_text(town, "code", "016373")
    settings.set_number(town, "edition", 3)
    settings.set_day(town, "due", date(2026, 12, 1))
    settings.set_switch(town, "practice", False)
    settings.set_text(town, "code", "392014")
    assert settings.text(town, "code") == "392014"
    assert settings.number(town, "edition") == 3
    assert settings.day(town, "due") == date(2026, 12, 1)
    assert not settings.switch(town, "practice", True)


def test_keys_and_the_kit_are_kept_to_the_byte_and_replaced(town: Database) -> None:
    assert key(town, "town") is None
    assert kit_bytes(town) is None
    for data in (b"", bytes(range(256)), b"second"):
        save_key(town, "town", data)
        save_kit(town, data)
        assert key(town, "town") == data
        assert kit_bytes(town) == data
    assert key(town, "other") is None


def test_a_replaced_key_leaves_no_trace_in_the_file(town: Database, tmp_path: Path) -> None:
    secret = b"AGE-SECRET-KEY-" + bytes(range(65, 91)) * 3
    save_key(town, "town", secret)
    assert secret in (tmp_path / "town.dxtown").read_bytes()
    save_key(town, "town", b"another")
    assert secret not in (tmp_path / "town.dxtown").read_bytes()


def test_serials_count_up_and_a_report_needs_one(town: Database) -> None:
    assert [next_serial(town) for _ in range(3)] == [1, 2, 3]
    made = SentReport(3, NOW, "a.dxr", 2026, 1, "1234 5678", "aa", "bb", "cc", '{"schema":1}')
    record_sent(town, made)
    with pytest.raises(sqlite3.IntegrityError):
        record_sent(town, SentReport(9, NOW, "b.dxr", 2026, 2, "", "", "", "", ""))
    assert sent(town) == (made,)
    assert next_serial(town) == 4


def test_a_row_that_does_not_fit_its_table_is_stopped_before_it_is_marked(town: Database) -> None:
    for row in (
        {"name": "a"},
        {"name": "a", "value": "b", "more": "c"},
        {"name": "a", "value": 1},
        {"name": 1.5, "value": "b"},
    ):
        with pytest.raises(TypeError), saving(town):
            insert(town, "settings", [{"name": "first", "value": "x"}])
            insert(town, "settings", [row])
    assert settings.text(town, "first") == ""
