"""Files beside answers and contradictions, by command."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dxdesk.desks import municipality as work
from tests.cli.conftest import TODAY, typed


@pytest.fixture
def town(tmp_path: Path) -> Path:
    path = tmp_path / "town.dxtown"
    work.new_town(path, "016373", None, date(2026, 11, 1))
    return path


def test_a_file_is_attached_listed_written_out_and_taken_out(town: Path, tmp_path: Path) -> None:
    memo = tmp_path / "引継書.pdf"
    memo.write_bytes(b"%PDF-1.7")
    made = typed("town", "attach", town, f"b07={memo}", "--travels", "--json")
    [facts] = made.document["attachments"]
    assert (facts["question"], facts["name"], facts["travels"]) == ("B07", "引継書.pdf", True)
    out = tmp_path / "out"
    out.mkdir()
    assert typed("town", "attach", town, "--save", 1, "--to", out).code == 0
    assert (out / "引継書.pdf").read_bytes() == b"%PDF-1.7"
    assert typed("town", "attach", town, "--remove", 1, "--json").document["attachments"] == []
    assert "添付はありません" in typed("town", "attach", town).out


def test_nothing_is_attached_when_one_of_the_files_is_missing(town: Path, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"a")
    missing = tmp_path / "b.pdf"
    said = typed("town", "attach", town, f"B07={tmp_path / 'a.pdf'}", f"B07={missing}")
    assert said.code == 1 and "E-FILE-MISSING" in said.err
    assert typed("town", "attach", town, "--json").document["attachments"] == []
    assert typed("town", "attach", town, "memo.pdf").code == 1


@pytest.mark.parametrize("name", ["a\nb.pdf", "\u202efdp.exe", "CON.txt", "a\\..\\b.pdf"])
def test_a_strange_name_is_kept_in_its_folder(town: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"a")
    assert typed("town", "attach", town, f"B07={tmp_path / name}").code == 0
    out = tmp_path / "deep" / "out"
    out.mkdir(parents=True)
    assert typed("town", "attach", town, "--save", 1, "--to", out).code == 0
    [written] = [path for path in (tmp_path / "deep").rglob("*") if path.is_file()]
    assert written.parent == out and written.read_bytes() == b"a"


def test_contradictions_are_listed_kept_and_opened_again(town: Path) -> None:
    typed("town", "answer", town, "F13=ban", "H04=use")
    assert "Z18" in typed("town", "contradictions", town).out
    kept = typed("town", "contradictions", town, "--keep", "z18", "--reason", "試行のみ",
                 "--today", TODAY, "--json")  # fmt: skip
    [line] = kept.document["contradictions"]
    assert (line["reason"], line["kept_on"]) == ("試行のみ", TODAY)
    again = typed("town", "contradictions", town, "--open", "Z18", "--json")
    assert again.document["contradictions"][0]["reason"] == ""
    assert typed("town", "contradictions", town, "--keep", "Z01", "--reason", "x").code == 1
