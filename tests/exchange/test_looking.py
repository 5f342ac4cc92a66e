"""A file is known by what is in it, not by its name."""

from __future__ import annotations

import io
import sqlite3
import zipfile
from datetime import date
from pathlib import Path

from openpyxl import Workbook

from dxdesk.exchange.kits import make_kit
from dxdesk.exchange.looking import APPLICATION_ID, FileKind, what_is
from dxdesk.store import header
from tests.exchange.samples import prefecture_key, sealed


def _database(path: Path, application: int) -> bytes:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id = {application}")
    connection.execute("CREATE TABLE t (a)")
    connection.close()
    return path.read_bytes()


def test_our_own_files_are_known() -> None:
    assert what_is(sealed().data) is FileKind.REPORT
    kit = make_kit(
        prefecture_key(),
        prefecture="01",
        name="北海道",
        deadline=None,
        contact="",
        municipalities=(),
        fiscal_year=2026,
        made_on=date(2026, 11, 23),
    )
    assert what_is(kit) is FileKind.KIT


def test_our_workspaces_are_told_from_other_databases(tmp_path: Path) -> None:
    assert what_is(_database(tmp_path / "a", 0x44584B31)) is FileKind.WORKSPACE
    assert what_is(_database(tmp_path / "b", 0)) is FileKind.SQLITE


def test_the_mark_of_a_workspace_is_the_one_the_store_writes() -> None:
    assert APPLICATION_ID == header.APPLICATION_ID


def test_what_people_choose_by_mistake_is_named() -> None:
    book, archive = io.BytesIO(), io.BytesIO()
    Workbook().save(book)
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("a.txt", "a")
    assert what_is(book.getvalue()) is FileKind.XLSX
    assert what_is(archive.getvalue()) is FileKind.ZIP
    assert what_is(b"%PDF-1.4\n") is FileKind.PDF
    assert what_is(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(500)) is FileKind.OLD_OFFICE
    assert what_is(b"") is FileKind.EMPTY
    assert what_is("団体コード,名前".encode("cp932")) is FileKind.OTHER
