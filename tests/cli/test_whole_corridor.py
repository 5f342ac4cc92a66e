"""The main job, from the interview to the plan, by the command line alone."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import TODAY, typed


def test_a_town_is_asked_a_report_travels_and_a_prefecture_plans(tmp_path: Path) -> None:
    desk, town = tmp_path / "県.dxpref", tmp_path / "芽室町.dxtown"
    assert typed("pref", "new", desk, "--prefecture", "01").code == 0
    kit = typed("pref", "kit", desk, "--to", tmp_path, "--today", TODAY, "--json").document
    new = typed("town", "new", town, "--code", "16373", "--kit", kit["file"], "--json").document
    assert (new["code"], new["name"]) == ("016373", "芽室町")
    said = ["B01=1", "B02=0.7", "B06=none", "J04=copy", "J05=one", "J06=once", "P06=together"]
    assert typed("town", "answer", town, *said, "P02=N24,N01", "P07=w1", "--json").code == 0
    report = typed("town", "report", town, "--to", tmp_path, "--today", TODAY, "--json").document
    assert report["serial"] == 1 and len(report["paper_code"].replace(" ", "")) == 20
    rows = typed("pref", "import", desk, tmp_path, "--json").document["rows"]
    assert [(row["outcome"], row["municipality"]) for row in rows] == [("accepted", "016373")]
    code = report["paper_code"]
    assert code not in str(rows), "it is typed from the paper, not from here"


def test_every_town_of_the_example_is_taken_in_and_planned(example: Path) -> None:
    desk = example / "prefecture.dxpref"
    rows = typed("pref", "import", desk, example / "reports", "--json").document["rows"]
    assert [row["outcome"] for row in rows] == ["accepted"] * 5
    assert typed("pref", "pool", desk, "--from", example / "pool.xlsx").code == 0
    plan = typed("pref", "plan", desk, "--seconds", 10, "--today", TODAY, "--json").document
    assert plan["assignments"], "somebody goes somewhere"
    assert len(plan["assignments"]) + len(plan["unmet"]) >= plan["needs"]
    assert all(each["why"] for each in plan["unmet"]), "every unmet need says why"
    out = example / "派遣計画.xlsx"
    assert typed("pref", "export", desk, "--xlsx", out).code == 0
    assert zipfile.is_zipfile(out)


def test_importing_again_changes_nothing(example: Path) -> None:
    desk = example / "prefecture.dxpref"
    typed("pref", "import", desk, example / "reports")
    before = desk.read_bytes()
    rows = typed("pref", "import", desk, example / "reports", "--json").document["rows"]
    assert {row["outcome"] for row in rows} == {"already"}
    assert desk.read_bytes() == before


def test_one_bad_file_does_not_stop_the_others(example: Path) -> None:
    desk, folder = example / "prefecture.dxpref", example / "reports"
    (folder / "000_damaged.dxr").write_bytes(next(folder.glob("*.dxr")).read_bytes()[:-1])
    (folder / "999_text.dxr").write_text("こんにちは", encoding="utf-8")
    rows = typed("pref", "import", desk, folder, "--json").document["rows"]
    assert sorted(row["outcome"] for row in rows) == ["accepted"] * 5 + ["refused"] * 2
    assert {row["code"] for row in rows if row["code"]} == {"E-DECRYPT", "E-NOT-DXR"}
    assert all(row["message"] for row in rows)


def test_a_newer_report_replaces_the_older_one_and_not_the_reverse(example: Path) -> None:
    desk, town = example / "prefecture.dxpref", next((example / "towns").iterdir())
    first = example / "reports" / f"{town.stem}.dxr"
    second = typed("town", "report", town, "--to", example, "--today", TODAY, "--json").document
    outcomes = []
    for path in (second["file"], first, second["file"]):
        row = typed("pref", "import", desk, path, "--json").document["rows"][0]
        outcomes.append((row["outcome"], row["code"]))
    assert outcomes == [("accepted", ""), ("asks", "E-OLDER"), ("already", "")]


def test_a_pin_is_kept_and_a_forbidden_pair_is_not_planned(example: Path) -> None:
    desk = example / "prefecture.dxpref"
    typed("pref", "import", desk, example / "reports")
    typed("pref", "pool", desk, "--from", example / "pool.xlsx")
    solve = ("pref", "plan", desk, "--seconds", 5, "--today", TODAY, "--json")
    chosen = typed(*solve).document["assignments"][0]
    pair = ("--specialist", chosen["specialist"], "--need", chosen["need"])
    assert typed("pref", "pin", desk, *pair, "--forbid").code == 0
    again = typed(*solve).document["assignments"]
    assert (chosen["specialist"], chosen["need"]) not in {
        (each["specialist"], each["need"]) for each in again
    }
    assert typed("pref", "pin", desk, *pair, "--remove").code == 0
    assert typed("pref", "pin", desk, *pair, "--today", TODAY).code == 0
    pinned = typed(*solve).document["assignments"]
    assert (chosen["specialist"], chosen["need"]) in {
        (each["specialist"], each["need"]) for each in pinned
    }


def test_answers_come_from_a_file_with_every_way_of_not_answering(
    example: Path, tmp_path: Path
) -> None:
    town = next((example / "towns").iterdir())
    said = {
        "B01": 1,
        "B04": "person",
        "B06": {"unknown": True, "ask": "総務課"},
        "C02": {"later": True},
        "F12": {"not_applicable": True},
        "P01": "髙橋さんの辻\U000e0100が出ません",
    }
    source = tmp_path / "answers.json"
    source.write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")
    outcome = typed("town", "answer", town, "--from", source, "--json")
    assert outcome.document["saved"] == list(said)
    assert outcome.err.count("保存しました") == len(said)


def test_one_bad_answer_saves_none_of_them(example: Path) -> None:
    town = next((example / "towns").iterdir())
    before = town.read_bytes()
    outcome = typed("town", "answer", town, "B01=2", "B04=nonsense", "--json")
    assert (outcome.code, outcome.document["code"]) == (1, "E-ANSWER")
    assert "B04" in outcome.document["message"]
    assert town.read_bytes() == before


@pytest.mark.parametrize("verb", ["town", "pref"])
def test_help_speaks_japanese(verb: str) -> None:
    outcome = typed(verb, "--help")
    assert outcome.code == 0 and "使い方" in outcome.out
    assert not any(word in outcome.out for word in ("Usage", "Options", "Show this"))
