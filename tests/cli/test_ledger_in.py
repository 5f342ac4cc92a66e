"""`town ledger --from` takes the office's own table as it is, and names what it cannot take."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import typed
from tests.desks.ugly_ledgers import ugly_ledgers


@pytest.fixture
def town(tmp_path: Path) -> Path:
    path = tmp_path / "town.dxtown"
    assert typed("town", "new", path, "--code", "393011").code == 0
    return path


def _file(folder: Path, defect: str) -> Path:
    [ledger] = (each for each in ugly_ledgers() if each.defect == defect)
    path = folder / ("台帳.xlsx" if ledger.data.startswith(b"PK") else "台帳.csv")
    path.write_bytes(ledger.data)
    return path


def test_an_office_table_is_added_and_every_bad_cell_is_named(town: Path, tmp_path: Path) -> None:
    source = _file(tmp_path, "日がわからない終わり")
    outcome = typed("town", "ledger", town, "--from", source, "--json")
    assert outcome.code == 0, outcome.err
    told = outcome.document
    assert (told["systems"], told["added"]) == (3, 3)
    assert [(c["column"], c["row"]) for c in told["bad_cells"]] == [("D", 2), ("D", 3), ("D", 4)]
    again = typed("town", "ledger", town, "--from", source)
    assert "D2 契約終了日「来年の春」" in again.out
    assert "「年額」→1年の費用（円）" in again.out


def test_an_office_table_takes_the_place_of_the_ledger_when_it_is_wanted(
    town: Path, tmp_path: Path
) -> None:
    old = tmp_path / "old.csv"
    old.write_text("システム名,業者名\n古い台帳,古い会社\n", encoding="utf-8")
    typed("town", "ledger", town, "--from", old)
    source = _file(tmp_path, "タブ区切り、CP932")
    told = typed("town", "ledger", town, "--from", source, "--replace", "--json").document
    assert (told["systems"], told["removed"]) == (3, 1)


def test_the_form_of_dxdesk_is_still_refused_whole(town: Path, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    form = tmp_path / "form.xlsx"
    typed("town", "ledger", town, "--xlsx", form)
    book = load_workbook(form)
    book["人"]["B2"], book["人"]["D2"] = "佐藤", "11割"
    book.save(form)
    outcome = typed("town", "ledger", town, "--from", form)
    assert outcome.code == 1
    assert "E-LEDGER" in outcome.err + outcome.out
