"""Planning by hand on the command line: from needs and travel to notices, plans beside and undo."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import TODAY, typed

QUICK = ("--seconds", "1", "--threads", "1")


@pytest.fixture
def desk(example: Path) -> Path:
    """The example's prefecture with reports, a pool and a plan."""
    path = example / "prefecture.dxpref"
    typed("pref", "import", path, example / "reports")
    typed("pref", "pool", path, "--from", example / "pool.xlsx")
    assert typed("pref", "plan", path, *QUICK, "--today", TODAY).code == 0
    return path


def _done(*words: object) -> Any:
    outcome = typed(*words, "--json")
    assert outcome.code == 0, outcome.out + outcome.err
    return outcome.document


def test_a_need_is_changed_reset_added_and_struck_out(desk: Path) -> None:
    day = ("--today", TODAY)
    key = _done("pref", "needs", desk, *day)["needs"][0]["key"]
    set_it = ("pref", "needs", desk, "週の日数=2.5", "months=２", "--set", key, *day)
    assert typed(*set_it, "--json").document["code"] == "E-NEED-REASON"
    after = _done(*set_it, "--reason", "町と相談")["needs"][0]
    assert (after["half_days_per_week"], after["months"]) == (5, 2)
    assert after["changes"]["half_days_per_week"]["reason"] == "町と相談"
    told = typed("pref", "needs", desk, *day).out
    assert "週の日数" in told and "町と相談" in told
    assert _done("pref", "needs", desk, "--reset", key, *day)["needs"][0]["changes"] == {}
    wrong = typed("pref", "needs", desk, "色=赤", "--set", key, "--reason", "x", *day, "--json")
    assert wrong.document["code"] == "E-NEED-FIELD"
    added = _done(
        "pref", "needs", desk, "種類=PM", "週の日数=1", "--add", "土佐町", "--title", "相談",
        "--reason", "電話", *day,
    )["needs"]  # fmt: skip
    [phoned] = [each for each in added if each["source"] == "added"]
    left = _done("pref", "needs", desk, "--remove", phoned["key"], *day)["needs"]
    assert phoned["key"] not in {each["key"] for each in left}


def test_tables_go_out_and_in_as_excel(desk: Path, tmp_path: Path) -> None:
    for verb in ("needs", "travel"):
        book = tmp_path / f"{verb}.xlsx"
        _done("pref", verb, desk, "--xlsx", book, "--today", TODAY)
        _done("pref", verb, desk, "--from", book, "--today", TODAY)


def test_the_way_to_a_town_is_corrected_and_taken_back(desk: Path) -> None:
    way = ("pref", "travel", desk, "--base", "県庁", "--town", "馬路村", "--today", TODAY)
    own = _done(*way, "--minutes", 120, "--winter", 150, 12, 3, "--reason", "峠道")
    base_known = [each for each in own["own"] if each["town_name"] == "馬路村"]
    assert all(each["own"]["winter_minutes"] == 150 for each in base_known)
    assert _done(*way, "--reset")["own"] == []
    nowhere = ("pref", "travel", desk, "--town", "札幌市", "--minutes", 9, "--today", TODAY)
    assert typed(*nowhere, "--json").document["code"] == "E-TRAVEL-PLACE"


def test_money_is_set_and_taken_back(desk: Path) -> None:
    set_it = ("--all", 9_000_000, "--head", "派遣", "--yen", 3_000_000, "--people", "T01")
    found = _done("pref", "budget", desk, *set_it)
    assert found["figures"] == {"budget_yen": 9_000_000}
    assert found["heads"][0]["specialists"] == ["T01"]
    nobody = ("--head", "派遣", "--yen", 1, "--people", "T77")
    assert typed("pref", "budget", desk, *nobody, "--json").document["code"] == "E-BUDGET-PEOPLE"
    assert _done("pref", "budget", desk, "--head", "派遣", "--none")["heads"] == []


def test_notices_plans_beside_and_undo(desk: Path) -> None:
    assert typed("pref", "compare", desk, "--json").document["code"] == "E-PLAN-ONE"
    told = _done("pref", "notify", desk, "--all", "--today", TODAY)["changed"]
    assert told
    [kept] = _done("pref", "plans", desk)["plans"]
    assert (kept["name"], kept["notified"]) == ("案A", told)
    beside = ("pref", "plan", desk, "--name", "B", "--allow-changes", 3, "--strict")
    assert typed(*beside, *QUICK, "--today", TODAY).code == 0
    compared = _done("pref", "compare", desk, "A", "b")
    assert compared["plans"] == ["案A", "案B"]
    notices = next(m for m in compared["measures"] if m["code"] == "notices_changed")
    assert notices["values"][0] == 0 and notices["values"][1] <= 3
    assert "案A" in typed("pref", "compare", desk).out
    chosen = _done("pref", "plans", desk, "--choose", "B")["plans"]
    assert [each["in_force"] for each in chosen] == [False, True]
    assert _done("pref", "confirm", desk, "--all", "--today", TODAY)["changed"]
    assert "確定" in _done("pref", "undo", desk)["undone"]
    assert "確定" in _done("pref", "redo", desk)["redone"]
    assert typed("pref", "notify", desk, "T01", "--json").code == 2
    town = _done("pref", "ledger", desk, "--today", TODAY)["towns"]
    assert sum(row["received"] for row in town) > 0


def test_the_strict_order_tells_each_goal_and_counted_work_repeats_itself(desk: Path) -> None:
    asked = ("pref", "plan", desk, "--strict", "--work", 3, "--today", TODAY)
    first, second = _done(*asked, "--threads", 1), _done(*asked, "--threads", 2)
    assert first == second
    assert [tier["goal"] for tier in first["tiers"]] == ["ALONE", "TOWNS", "VALUE"]
    assert all(tier["bound"] >= tier["best"] for tier in first["tiers"])
    assert "目標1「行く1人情シスの市町村の数」" in typed(*asked).out
    assert typed("pref", "plan", desk, "--work", 0).code == 2


def test_who_could_go_is_ranked_and_placed(desk: Path) -> None:
    needs = _done("pref", "needs", desk, "--today", TODAY)["needs"]
    for need in needs:
        found = _done("pref", "candidates", desk, need["key"])
        assert found["ranked"] or found["unfit"]
        if found["ranked"]:
            first = found["ranked"][0]["specialist"]
            assert _done("pref", "candidates", desk, need["key"], "--assign", first)["assigned"]
            return
    raise AssertionError("the example has a need somebody could take")


def test_a_pin_can_name_months_and_days_and_a_whole_town_can_be_forbidden(desk: Path) -> None:
    needs = _done("pref", "needs", desk, "--today", TODAY)["needs"]
    pair = ("--specialist", "T01", "--need", needs[0]["key"], "--today", TODAY)
    months = ("--from", "2027-01", "--months", 2, "--days", 1)
    assert _done("pref", "pin", desk, *pair, *months)["pins"] == 1
    outside = typed("pref", "pin", desk, *pair, "--from", "2027-03", "--months", 5, "--json")
    assert outside.document["code"] == "E-PIN-MONTHS"
    town = needs[0]["key"].partition(":")[0]
    whole = ("--specialist", "T01", "--need", f"{town}:*", "--today", TODAY)
    assert typed("pref", "pin", desk, *whole, "--json").document["code"] == "E-PIN-TOWN"
    assert _done("pref", "pin", desk, *whole, "--forbid")["pins"] == 2
    assert typed("pref", "plan", desk, *QUICK, "--today", TODAY).code == 0


def test_a_report_is_looked_at_before_it_is_taken_in(example: Path, desk: Path) -> None:
    report = next((example / "reports").glob("*.dxr"))
    same = _done("pref", "preview", desk, report, "--today", TODAY)
    assert same["impact"]["needs"] == [] and same["impact"]["visits"] == []
    rows = _done("pref", "import", desk, report.parent, "--dry-run", "--today", TODAY)["rows"]
    assert len(rows) == 5 and all(row["impact"]["needs"] == [] for row in rows)


def test_an_earlier_year_is_written_down_and_a_year_to_come_is_not(desk: Path) -> None:
    row = ("pref", "ledger", desk, "--today", TODAY, "--year")
    towns = _done(*row, "2025", "土佐町", "24", "0", "--reason", "前の担当")["towns"]
    assert [(each["asked"], each["waited"]) for each in towns] == [(24, 1)]
    later = typed(*row, "2027", "土佐町", "24", "0", "--json")
    assert later.document["code"] == "E-YEAR-ROW"
