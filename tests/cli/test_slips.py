"""Asking others by command line: slips out, slips back in, and what is refused in between."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import TODAY, Outcome
from tests.paper.slips import NAME, filled, put

Command = Callable[..., Outcome]


@pytest.fixture
def town(tmp_path: Path, command: Command) -> Path:
    """芽室町, which does not know four things."""
    path = tmp_path / "town.dxtown"
    assert command("town", "new", path, "--code", "016373").code == 0
    said = (
        "B04=わからない：総務課",
        "B06=わからない：総務課",
        "F01=わからない：防災係",
        "B07=わからない",
    )
    assert command("town", "answer", path, *said).code == 0
    return path


def _slips(command: Command, town: Path, folder: Path, *more: str) -> Outcome:
    folder.mkdir(exist_ok=True)
    return command("town", "ask-out", town, "--to", folder, "--today", TODAY, "--json", *more)


def test_every_addressee_gets_a_slip_on_paper_and_for_excel(
    town: Path, tmp_path: Path, command: Command
) -> None:
    outcome = _slips(command, town, tmp_path / "用紙", "--deadline", "令和8年12月4日")
    found = {(each["whom"], Path(each["file"]).suffix) for each in outcome.document["slips"]}
    assert found == {(whom, end) for whom in ("総務課", "防災係", "") for end in (".pdf", ".xlsx")}
    assert all(Path(each["file"]).exists() for each in outcome.document["slips"])


def test_one_addressee_and_one_kind_can_be_asked_for(
    town: Path, tmp_path: Path, command: Command
) -> None:
    outcome = _slips(command, town, tmp_path, "--whom", "総務課", "--xlsx")
    [written] = outcome.document["slips"]
    assert Path(written["file"]).name == f"芽室町_質問_総務課_{TODAY}.xlsx"
    assert written["questions"] == ["B04", "B06"]
    assert _slips(command, town, tmp_path, "--whom", "税務課").document["code"] == "E-SLIP-NOTHING"


def _returned(command: Command, town: Path, tmp_path: Path, name: str = "山田") -> Path:
    [written] = _slips(command, town, tmp_path, "--whom", "総務課", "--xlsx").document["slips"]
    path = Path(written["file"])
    said = {"B04": "①", "B06": "たぶん"}
    path.write_bytes(filled(said, put("B04", NAME, name), of=path.read_bytes()))
    return path


def test_a_slip_is_shown_first_and_saved_when_accepted(
    town: Path, tmp_path: Path, command: Command
) -> None:
    slip = _returned(command, town, tmp_path)
    shown = command("town", "ask-in", town, slip)
    assert shown.code == 0
    assert "0件を保存しました。新しい答え1件、直すところあり1件" in shown.out
    assert "お答えください D9「たぶん」：次から選びます" in shown.err
    saved = command("town", "ask-in", town, slip, "--accept", "--json").document
    assert saved["saved"] == ["B04"]
    assert [(o["question"], o["kind"], o["said_by"]) for o in saved["offers"]] == [
        ("B04", "new", "山田"), ("B06", "bad", "山田"),
    ]  # fmt: skip
    again = command("town", "ask-in", town, slip, "--accept", "--json").document
    assert again["code"] == "E-SLIP-NONE-TAKEN"


def test_what_is_answered_differently_by_now_has_to_be_named(
    town: Path, tmp_path: Path, command: Command
) -> None:
    slip = _returned(command, town, tmp_path)
    assert command("town", "answer", town, "B04=person").code == 0
    refused = command("town", "ask-in", town, slip, "--accept", "--json")
    assert (refused.code, refused.document["code"]) == (1, "E-SLIP-NONE-TAKEN")
    named = command("town", "ask-in", town, slip, "--only", "b04", "--json")
    assert named.document["saved"] == ["B04"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "E-XLSX-OLD"),
        (b"PK\x03\x04 broken", "E-NOT-XLSX"),
        ("番号,答え\r\nB04,1\r\n".encode("cp932"), "E-NOT-SLIP"),
    ],
)
def test_what_is_no_slip_is_refused_and_changes_nothing(
    town: Path, tmp_path: Path, command: Command, content: bytes, code: str
) -> None:
    before = town.read_bytes()
    (tmp_path / "file.xls").write_bytes(content)
    outcome = command("town", "ask-in", town, tmp_path / "file.xls", "--accept", "--json")
    assert (outcome.code, outcome.document["code"]) == (1, code)
    assert town.read_bytes() == before


def test_a_slip_of_the_neighbour_is_refused_by_name(
    town: Path, tmp_path: Path, command: Command
) -> None:
    slip = _returned(command, town, tmp_path)
    neighbour = tmp_path / "neighbour.dxtown"
    assert command("town", "new", neighbour, "--code", "016381").code == 0
    outcome = command("town", "ask-in", neighbour, slip, "--json").document
    assert outcome["code"] == "E-SLIP-TOWN"
    assert "芽室町" in outcome["message"]
    assert "中札内村" in outcome["message"]


def test_somebody_else_can_be_asked_about_several_questions(town: Path, command: Command) -> None:
    outcome = command("town", "ask", town, "b04", "B07", "--whom", "企画課")
    assert (outcome.code, outcome.out.strip()) == (0, "2問の宛先：企画課。")
    for id_, code in (("B09", "E-SLIP-NOT-WAITING"), ("Z99", "E-QUESTION-UNKNOWN")):
        refused = command("town", "ask", town, "B06", id_, "--whom", "企画課", "--json")
        assert refused.document["code"] == code


def test_a_folder_that_is_not_there_is_refused(
    town: Path, tmp_path: Path, command: Command
) -> None:
    outcome = command("town", "ask-out", town, "--to", tmp_path / "ない", "--json")
    assert outcome.document["code"] == "E-CARRY-NO-FOLDER"
