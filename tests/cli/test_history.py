"""The history and the way back, by the command line."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import typed


def _town(folder: Path) -> Path:
    town = folder / "town.dxtown"
    assert typed("town", "new", town, "--code", "016373").code == 0
    assert typed("town", "answer", town, "B06=part", "B01=1").code == 0
    assert typed("town", "answer", town, "B06=none").code == 0
    return town


def test_the_history_of_a_question_is_told_line_by_line(tmp_path: Path) -> None:
    town = _town(tmp_path)
    told = typed("town", "history", town, "b06")
    assert told.code == 0
    assert [line.split("  ")[-1] for line in told.out.splitlines()] == [
        "まだ → 一部ならできる人がいる",
        "一部ならできる人がいる → だれもいない",
    ]
    rows = typed("town", "history", town, "--json").document["lines"]
    assert [row["question"] for row in rows] == ["A01", "B06", "B01", "B06"]
    assert typed("town", "history", town, "Z99").code == 1


def test_going_back_says_how_to_undo_it(tmp_path: Path) -> None:
    town = _town(tmp_path)
    rows = typed("town", "history", town, "--json").document["lines"]
    moment = rows[1]["moment"]
    done = typed("town", "restore", town, "--at", moment, "--json").document
    assert (done["moment"], done["kept"], done["changed"]) == (moment, moment + 2, 2)
    left = typed("town", "history", town, "B06", "--json").document["lines"][-1]
    assert left["new"] == "一部ならできる人がいる"
    said = typed("town", "restore", town, "--at", done["kept"])
    assert said.code == 0 and f"--at {done['kept'] + 2}" in said.out
    assert "要望の決定、候補の印、添付" in said.out
    refused = typed("town", "restore", town, "--at", "いつか")
    assert refused.code == 1 and "E-MOMENT" in refused.err
