"""Asking, answering and settling by the command line alone, with real files in between."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import TODAY, typed


def test_a_town_is_asked_answers_and_is_settled(example: Path) -> None:
    desk, town = example / "prefecture.dxpref", next(iter(sorted((example / "towns").iterdir())))
    stick = example / "stick"
    stick.mkdir()
    typed("pref", "import", desk, example / "reports")
    code = town.stem
    words = ("--correct", "応援職員は含みますか。")
    said = typed("pref", "remark", desk, code, "b01", *words, "--json")
    assert said.document["remarks"][0]["standing"] == "draft"
    write = ("pref", "reply", desk, code, "--to", stick, "--json")
    reply = typed(*write, "--message", "お願いします。")
    [row] = reply.document["rows"]
    assert row["number"] == 1 and Path(row["file"]).name == f"{code}_reply-01.dxreply"
    listed = typed("pref", "remark", desk, code)
    assert "照会中" in listed.out and "待っています" in listed.out

    assert typed("town", "answer", town, "B01=9").code == 0
    again = typed("town", "report", town, "--to", stick, "--today", TODAY, "--json").document
    assert typed("pref", "import", desk, again["file"]).code == 0
    found = typed("pref", "remark", desk, code, "--json").document
    assert [each["standing"] for each in found["remarks"]] == ["changed"]
    assert found["remarks"][0]["now"].startswith("9")
    undecided = typed(*write)
    assert undecided.code == 1 and undecided.document["ok"] is False
    assert undecided.document["rows"][0]["code"] == "E-REPLY-UNDECIDED"
    assert typed("pref", "remark", desk, code, "--accept").code == 0
    assert typed("pref", "reply", desk, code, "--to", stick, "--settle").code == 0
    assert typed("pref", "remark", desk, code, "--json").document["state"] == "settled"
    opened = typed("pref", "reopen", desk, code, "--why", "数が合わない", "--json").document
    assert opened["state"] == "received"


def test_replies_to_all_towns_with_the_plan_are_written_in_one_go(example: Path) -> None:
    desk, stick = example / "prefecture.dxpref", example / "stick"
    stick.mkdir()
    typed("pref", "import", desk, example / "reports")
    typed("pref", "pool", desk, "--from", example / "pool.xlsx")
    typed("pref", "plan", desk, "--seconds", 3, "--today", TODAY)
    made = typed("pref", "reply", desk, "--all", "--to", stick, "--with-plan", "--json").document
    assert [row["number"] for row in made["rows"]] == [1] * 5
    assert len(list(stick.iterdir())) == 5


def test_one_wish_at_a_time(example: Path) -> None:
    desk = example / "prefecture.dxpref"
    assert typed("pref", "remark", desk, "393011", "B01", "--fine", "--accept").code == 2
    assert typed("pref", "remark", desk, "393011", "--fine").code == 2
    assert typed("pref", "reply", desk, "--to", example).code == 2
    assert typed("pref", "reply", desk, "393011", "--all", "--to", example).code == 2
    assert typed("pref", "remark", desk, "393011", "B01", "--fine").code == 1  # no report yet
    assert typed("pref", "reopen", desk, "393011", "--why", "x").code == 1
