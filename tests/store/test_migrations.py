"""Old files are brought up to date whole, with a copy kept; what was released never changes."""

from __future__ import annotations

import json
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.store.answers import answer_changes, answers, save_answer, save_answers
from dxdesk.store.backups import backups
from dxdesk.store.connecting import connect, disconnect
from dxdesk.store.header import APPLICATION_ID
from dxdesk.store.opening import close, create_town, look, open_town
from dxdesk.store.row_hashes import HASH_COLUMN, row_hash
from dxdesk.store.shapes import json_text
from dxdesk.store.workspaces import (
    PREFECTURE,
    TOWN,
    Workspace,
    database,
    known_schema,
    migrate,
)
from tests.soak.disk import Disk
from tests.soak.recording import Acknowledged, deeds, record
from tests.store.workshop import NOW, answer, content, refused

_OLD = 7  # a town's version that has answers, and not yet all tables
_SCHEMAS = Path(__file__).parent / "schemas"


def _old_town(path: Path) -> Path:
    """A town's workspace as an older program left it."""
    connection = connect(path, "rwc")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrate(database(connection), TOWN, _OLD)
    disconnect(connection)
    new = path.with_name("new.dxtown")
    db = create_town(new)
    save_answers(db, [answer(f"B{number:02}", "長い答え" * 30) for number in range(40)], NOW)
    close(db)
    connection = sqlite3.connect(path, isolation_level=None)
    for table in ("answers", "answer_changes"):
        for row in _without_whose_word(new, table):
            places = ",".join("?" * len(row))
            values = [*row.values()]
            connection.execute(f"INSERT INTO {table} ({','.join(row)}) VALUES ({places})", values)
    connection.close()
    new.unlink()
    return path


def _without_whose_word(path: Path, table: str) -> Iterator[dict[str, object]]:
    """Rows as they were before an answer had `said_by`."""
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    for found in connection.execute(f"SELECT * FROM {table}").fetchall():
        row = {name: found[name] for name in found.keys() if name not in ("said_by", HASH_COLUMN)}  # noqa: SIM118
        if table == "answer_changes":
            said = json.loads(row["new"])
            row["new"] = json_text({name: said[name] for name in said if name != "said_by"})
        yield {**row, HASH_COLUMN: row_hash(table, row)}
    connection.close()


def test_an_older_file_is_brought_up_to_date_and_the_older_one_is_kept(tmp_path: Path) -> None:
    path = _old_town(tmp_path / "town.dxtown")
    before = content(path)
    assert (look(path).version, look(path).newest) == (_OLD, TOWN.version)
    db = open_town(path)
    assert len(answers(db)) == 40
    assert {each.said_by for each in answers(db).values()} == {""}
    assert answer_changes(db, "B01")[0].new == answers(db)["B01"]
    save_answer(db, Answer("B00", AnswerState.LATER, said_by="総務課 山田"), NOW)
    assert answers(db)["B00"].said_by == "総務課 山田"
    close(db)
    assert look(path).version == TOWN.version
    copy = tmp_path / "town.dxtown.backups" / f"version-{_OLD}.dxtown"
    assert content(copy) == before
    assert look(copy).version == _OLD
    assert backups(path) == ()  # not among those that are thinned


def test_a_second_old_file_does_not_replace_the_first_copy(tmp_path: Path) -> None:
    path = tmp_path / "town.dxtown"
    for _ in range(2):
        path.unlink(missing_ok=True)
        close(open_town(_old_town(path)))
    kept = sorted(copy.name for copy in (tmp_path / "town.dxtown.backups").iterdir())
    assert kept == [f"version-{_OLD}-2.dxtown", f"version-{_OLD}.dxtown"]


def test_an_old_file_is_not_touched_when_no_copy_can_be_kept(tmp_path: Path) -> None:
    path = _old_town(tmp_path / "town.dxtown")
    before = path.read_bytes()
    (tmp_path / "town.dxtown.backups").write_bytes(b"a file is in the way")
    assert refused(lambda: open_town(path)) in {"E-DISK", "E-DB-MISSING", "E-DB-EXISTS"}
    assert path.read_bytes() == before


@pytest.mark.parametrize("workspace", [TOWN, PREFECTURE])
def test_every_version_can_be_brought_to_the_newest_with_the_same_tables(
    workspace: Workspace, tmp_path: Path
) -> None:
    for version in range(1, workspace.version + 1):
        connection = connect(tmp_path / f"{version}.db", "rwc")
        db = database(connection)
        migrate(db, workspace, version)
        migrate(db, workspace)
        assert connection.execute("PRAGMA user_version").fetchone() == (workspace.version,)
        disconnect(connection)
        objects = content(tmp_path / f"{version}.db")
        assert set(objects) == {
            name for kind, name, *_ in known_schema(workspace, workspace.version)[0]
            if kind == "table"
        }  # fmt: skip


@pytest.mark.parametrize("workspace", [TOWN, PREFECTURE])
def test_the_tables_of_a_version_stay_as_they_were_written_down(workspace: Workspace) -> None:
    for version in range(1, workspace.version + 1):
        written = _SCHEMAS / f"{workspace.name}-{version}.sql"
        if written.exists():
            objects, _ = known_schema(workspace, version)
            lines = [f"{sql};" for *_, sql in objects if sql]
            assert "\n".join(lines) + "\n" == written.read_text(encoding="utf-8")
    assert (_SCHEMAS / f"{workspace.name}-{workspace.version}.sql").exists()


_OPEN = """
import sys
from pathlib import Path
from dxdesk.store.opening import close, open_town
close(open_town(Path(sys.argv[1])))
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_a_power_cut_while_migrating_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    work, restart = tmp_path / "work", tmp_path / "restart"
    work.mkdir()
    path = _old_town(work / "town.dxtown")
    disk = Disk({path.name: path.read_bytes()})
    record([sys.executable, "-c", _OPEN, str(path)], tmp_path / "log")
    happened = list(deeds(tmp_path / "log", work, tmp_path / "none"))
    versions, seen = set(), set()
    for moment, deed in enumerate(happened):
        assert not isinstance(deed, Acknowledged)
        disk.do(deed)
        for accident in range(2):
            files = disk.cut(moment * 100 + accident)
            beside = {name: data for name, data in files.items() if "/" not in name}
            if (state := tuple(sorted(beside.items()))) in seen:
                continue
            seen.add(state)
            restart.mkdir()
            for name, data in beside.items():
                (restart / name).write_bytes(data)
            versions.add(look(restart / path.name).version)
            db = open_town(restart / path.name)
            assert len(answers(db)) == 40
            close(db)
            shutil.rmtree(restart)
    assert versions == {_OLD, TOWN.version}
    assert len(seen) > 10
