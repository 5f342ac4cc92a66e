"""Papers to carry around, by command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dxdesk.desks import sticks
from tests.cli.conftest import TODAY, Outcome

Command = Callable[..., Outcome]


@pytest.fixture
def town(tmp_path: Path, command: Command) -> Path:
    path = tmp_path / "town.dxtown"
    assert command("town", "new", path, "--code", "016373").code == 0
    return path


def test_a_section_is_printed_and_a_strange_one_is_refused_with_the_known_ones(
    town: Path, tmp_path: Path, command: Command
) -> None:
    out = tmp_path / "質問票.pdf"
    words = ("town", "questionnaire", town, "--pdf", out, "--today", TODAY, "--json")
    whole = command(*words).document["pages"]
    blank = command(*words, "--section", "B", "--blank").document
    assert 0 < blank["pages"] < whole
    assert out.read_bytes().startswith(b"%PDF")
    before = out.read_bytes()
    refused = command(*words, "--section", "Z")
    assert (refused.code, "E-SECTION" in refused.out + refused.err) == (1, True)
    assert out.read_bytes() == before


def test_a_promise_is_written_down_and_stands_in_the_pack(
    town: Path, tmp_path: Path, command: Command
) -> None:
    noted = command(
        *("town", "note", town, "--promise", "--who", "議会", "--what", "見積もり"),
        *("--until", "令和8年12月10日", "--json"),
    )
    assert noted.document["notes"] == 1
    out = tmp_path / "引継ぎ.pdf"
    pack = command("town", "handover", town, "--pdf", out, "--today", TODAY, "--json")
    assert pack.document["replaced"] == []
    assert out.read_bytes().startswith(b"%PDF")


def test_the_sheet_about_the_network_is_one_page(
    town: Path, tmp_path: Path, command: Command
) -> None:
    sheet = command("town", "no-network", town, "--pdf", tmp_path / "紙.pdf", "--json")
    assert sheet.document["pages"] == 1


def test_a_paper_on_a_stick_is_said_to_be_open_to_whoever_finds_it(
    town: Path, tmp_path: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ("town", "questionnaire", town, "--pdf", tmp_path / "a.pdf", "--today", TODAY, "--json")
    warning = "この紙は封をしていません"
    assert warning not in command(*words).err
    monkeypatch.setattr(sticks, "_MOUNTED_UNDER", ("/",))  # as if this disk were a stick
    told = command(*words)
    assert told.code == 0 and warning in told.err and told.document["pages"]
