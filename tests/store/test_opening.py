"""Which files are opened and which refused; a refused or unchanged file stays as it is."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dxdesk.store.answers import answers, save_answer
from dxdesk.store.header import APPLICATION_ID
from dxdesk.store.opening import (
    close,
    create_prefecture,
    create_town,
    look,
    open_prefecture,
    open_town,
)
from tests.house.source import ROOT
from tests.store.workshop import (
    NOT_ON_WINDOWS,
    NOW,
    answer,
    by_another_program,
    content,
    full_prefecture,
    full_town,
    opened_and_closed,
    prefecture_opened_and_closed,
    refused,
)


@pytest.fixture
def town(tmp_path: Path) -> Path:
    return full_town(tmp_path / "town.dxtown")


def test_opening_and_closing_an_unchanged_file_changes_no_byte(town: Path, tmp_path: Path) -> None:
    prefecture = full_prefecture(tmp_path / "pref.dxpref")
    for path, visit in ((town, opened_and_closed), (prefecture, prefecture_opened_and_closed)):
        before = path.read_bytes()
        visit(path)
        look(path)
        assert path.read_bytes() == before


def test_nothing_stays_beside_a_closed_workspace(tmp_path: Path) -> None:
    path = tmp_path / "town.dxtown"
    db = create_town(path)
    save_answer(db, answer("B01", 1), NOW)
    close(db)
    assert os.listdir(tmp_path) == ["town.dxtown"]


def test_the_file_carries_our_mark_and_the_number_of_its_last_migration(town: Path) -> None:
    head = town.read_bytes()[:100]
    assert int.from_bytes(head[68:72], "big") == APPLICATION_ID == 0x44584B31
    assert int.from_bytes(head[60:64], "big") == look(town).version == look(town).newest


def test_the_connection_has_the_settings_that_keep_answers_safe(town: Path) -> None:
    db = open_town(town)
    asked = "locking_mode trusted_schema cell_size_check foreign_keys secure_delete mmap_size "
    asked += "synchronous temp_store journal_mode"
    found = [db.conn.execute(f"PRAGMA {name}").fetchone()[0] for name in asked.split()]
    close(db)
    assert found == ["exclusive", 0, 1, 1, 1, 0, 2, 2, "truncate"]


def test_every_table_is_strict(town: Path, tmp_path: Path) -> None:
    for path in (town, full_prefecture(tmp_path / "pref.dxpref")):
        connection = sqlite3.connect(path)
        tables = connection.execute(
            "SELECT name, strict FROM pragma_table_list WHERE name NOT LIKE 'sqlite%'"
        ).fetchall()
        connection.close()
        assert {name for name, strict in tables if not strict} == {"_sqlite_migrations"}


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _workbook(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("xl/workbook.xml", "<workbook/>")


def _other_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (a)")
    connection.commit()
    connection.close()


def _cut_short_in_the_header(path: Path) -> None:
    path.write_bytes(full_town(path.with_name("whole.dxtown")).read_bytes()[:60])


def _cut_short_in_the_content(path: Path) -> None:
    path.write_bytes(full_town(path.with_name("whole.dxtown")).read_bytes()[:-5000])


def _filled_with_zeros(path: Path) -> None:
    path.write_bytes(bytes(8192))


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (_empty, "E-DB-EMPTY"),
        (_workbook, "E-DB-NOT-OURS"),
        (_other_database, "E-DB-NOT-OURS"),
        (_filled_with_zeros, "E-DB-NOT-OURS"),
        (_cut_short_in_the_header, "E-DB-DAMAGED"),
        (_cut_short_in_the_content, "E-DB-DAMAGED"),
    ],
)
def test_a_file_that_is_not_a_sound_workspace_is_refused_and_left_alone(
    make: Callable[[Path], None], code: str, tmp_path: Path
) -> None:
    path = tmp_path / "町.dxtown"
    make(path)
    before = path.read_bytes()
    for visit in (opened_and_closed, prefecture_opened_and_closed, look):
        assert refused(lambda visit=visit: visit(path)) == code  # type: ignore[misc]
    assert path.read_bytes() == before


def test_a_missing_file_is_never_made_by_opening(tmp_path: Path) -> None:
    assert refused(lambda: open_town(tmp_path / "no.dxtown")) == "E-DB-MISSING"
    assert refused(lambda: open_town(tmp_path / "no\0.dxtown")) == "E-DB-NAME"
    assert refused(lambda: open_town(tmp_path / "none" / "no.dxtown")) == "E-DB-NO-FOLDER"
    assert os.listdir(tmp_path) == []


@NOT_ON_WINDOWS
def test_a_folder_and_a_pipe_are_told_apart_from_a_workspace(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.dxtown")
    assert refused(lambda: open_town(tmp_path)) == "E-DB-FOLDER"
    assert refused(lambda: open_town(tmp_path / "pipe.dxtown")) == "E-DB-NOT-OURS"


def test_a_file_of_a_newer_program_is_refused_and_stays_the_same_to_the_byte(town: Path) -> None:
    for version in (look(town).newest + 1, 99, 2**31):
        data = bytearray(town.read_bytes())
        data[60:64] = version.to_bytes(4, "big")
        town.write_bytes(data)
        assert refused(lambda: open_town(town)) == "E-DB-NEWER"
        assert refused(lambda: look(town)) == "E-DB-NEWER"
        assert town.read_bytes() == data


def test_each_desk_opens_only_its_own_kind(town: Path, tmp_path: Path) -> None:
    prefecture = full_prefecture(tmp_path / "pref.dxpref")
    before = town.read_bytes(), prefecture.read_bytes()
    assert refused(lambda: open_prefecture(town)) == "E-DB-KIND"
    assert refused(lambda: open_town(prefecture)) == "E-DB-KIND"
    assert (town.read_bytes(), prefecture.read_bytes()) == before
    assert (look(town).kind, look(prefecture).kind) == ("town", "prefecture")


def test_a_new_workspace_never_replaces_a_file(town: Path) -> None:
    before = town.read_bytes()
    assert refused(lambda: create_town(town)) == "E-DB-EXISTS"
    assert refused(lambda: create_prefecture(town)) == "E-DB-EXISTS"
    assert town.read_bytes() == before


def test_what_an_interrupted_creation_left_is_swept_by_the_next(tmp_path: Path) -> None:
    (tmp_path / ".town.dxtown.part").write_bytes(b"half")
    close(create_town(tmp_path / "town.dxtown"))
    assert os.listdir(tmp_path) == ["town.dxtown"]


@NOT_ON_WINDOWS
@pytest.mark.parametrize(
    "name",
    [
        "①髙﨑𠮷.dxtown", "a b.dxtown", "a#b?c%20d&e'f.dxtown", "%2e.dxtown",
        "file:x.dxtown", "no suffix", ".hidden", "[x]*.dxtown", '"q".dxtown', "町" * 60 + ".dxtown",
        "e\u0301.dxtown", "-rf.dxtown", "a;b.dxtown", "x.dxtown.dxtown",
    ],
)  # fmt: skip
def test_names_of_files_and_folders_do_not_matter(name: str, tmp_path: Path) -> None:
    folder = tmp_path / f"in {name[:40]}"
    folder.mkdir()
    db = create_town(folder / name)
    save_answer(db, answer("B01", "はい"), NOW)
    close(db)
    db = open_town(folder / name)
    assert answers(db)["B01"].value == "はい"
    close(db)
    assert os.listdir(folder) == [name]


@NOT_ON_WINDOWS
def test_a_name_too_long_or_not_text_is_refused_in_words(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["深いフォルダー"] * 20)
    deep.mkdir(parents=True)
    assert refused(lambda: create_town(deep / "a.dxtown")) == "E-DB-PATH-LONG"
    assert refused(lambda: create_town(tmp_path / ("x" * 240))) == "E-DB-PATH-LONG"
    assert refused(lambda: open_town(tmp_path / ("x" * 5000))) == "E-DB-PATH-LONG"
    assert refused(lambda: create_town(tmp_path / "\udcff.dxtown")) == "E-DB-NAME"


def test_a_relative_name_keeps_its_meaning_when_the_program_moves_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    db = create_town(Path("town.dxtown"))
    monkeypatch.chdir(tmp_path.parent)
    save_answer(db, answer("B01", 1), NOW)
    close(db)
    assert len(content(tmp_path / "town.dxtown")["answers"]) == 1


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user of this computer may enter."""
    with tempfile.TemporaryDirectory() as name:
        os.chmod(name, 0o777)
        yield Path(name)


@NOT_ON_WINDOWS
def test_files_and_folders_without_leave_to_write_have_their_own_words(open_folder: Path) -> None:
    path = full_town(open_folder / "town.dxtown")
    before = path.read_bytes()
    os.chmod(path, 0o444)
    visit = lambda: opened_and_closed(path)  # noqa: E731
    assert by_another_program(visit, ordinary_user=True) == "E-DB-READONLY"
    os.chmod(path, 0o000)
    assert by_another_program(visit, ordinary_user=True) == "E-DB-PERMISSION"
    os.chmod(path, 0o666)
    os.chmod(open_folder, 0o555)
    assert by_another_program(visit, ordinary_user=True) == "E-DB-FOLDER-READONLY"
    make = lambda: create_town(open_folder / "new.dxtown")  # noqa: E731
    assert by_another_program(make, ordinary_user=True) == "E-DB-FOLDER-READONLY"
    os.chmod(open_folder, 0o777)
    assert by_another_program(visit, ordinary_user=True) == ""
    assert path.read_bytes() == before


def test_a_log_of_another_program_beside_the_file_is_not_replayed(town: Path) -> None:
    before = town.read_bytes()
    stray = town.with_name("town.dxtown-wal")
    stray.write_bytes(b"anything")
    assert refused(lambda: open_town(town)) == "E-DB-STRAY"
    assert (town.read_bytes(), stray.read_bytes()) == (before, b"anything")


def test_a_table_or_trigger_added_by_another_program_is_noticed(town: Path) -> None:
    for addition in (
        "CREATE TABLE t (a)",
        "CREATE TRIGGER r AFTER INSERT ON answers BEGIN DELETE FROM people; END",
        "CREATE VIEW v AS SELECT 1",
        "UPDATE _sqlite_migrations SET name = 'x' WHERE id = 2",
        "PRAGMA user_version = 3",
    ):
        before = town.read_bytes()
        connection = sqlite3.connect(town, isolation_level=None)
        connection.execute(addition)
        connection.close()
        assert refused(lambda: open_town(town)) == "E-DB-DAMAGED", addition
        town.write_bytes(before)


def test_the_program_starts_without_the_database_library() -> None:
    program = (
        "import sys; from dxdesk.store import answers, backups, kits, opening, people, plans, "
        "received, sent, settings; sys.exit('sqlite_utils' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_opening_a_workspace_leaves_numpy_for_those_who_need_it(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom dxdesk.store import opening\n"
        "opening.close(opening.create_town(Path(sys.argv[1])))\n"
        "assert 'numpy' not in sys.modules\nimport numpy\nprint(numpy.array([1]).sum())"
    )
    words = [sys.executable, "-c", code, str(tmp_path / "a.dxtown")]
    run = subprocess.run(words, capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout.strip() == "1"
