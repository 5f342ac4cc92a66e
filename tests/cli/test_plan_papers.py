"""Visits, marked days, letters, calendar files and the plan paper by command line."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import TODAY, Outcome
from tests.paper.calendar_reading import read_calendar
from tests.paper.reading_back import copied_text

Command = Callable[..., Outcome]


@pytest.fixture(scope="module")
def planned_once(tmp_path_factory: pytest.TempPathFactory, made_once: Path) -> Path:
    from tests.cli.conftest import typed

    folder = tmp_path_factory.mktemp("計画")
    path = Path(shutil.copy(made_once / "prefecture.dxpref", folder / "p.dxpref"))
    assert typed("pref", "import", path, made_once / "reports").code == 0
    assert typed("pref", "pool", path, "--from", made_once / "pool.xlsx").code == 0
    assert typed("pref", "plan", path, "--seconds", 3, "--today", TODAY).code == 0
    return path


@pytest.fixture
def prefecture(planned_once: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(planned_once, tmp_path / "p.dxpref"))


def test_a_visit_on_a_holiday_is_listed_moved_and_taken_back(
    prefecture: Path, command: Command
) -> None:
    undecided = command("pref", "visits", prefecture, "--undecided", "--json").document["visits"]
    assert undecided and all(visit["undecided"] and visit["why"] for visit in undecided)
    visit = undecided[0]
    named = ("--specialist", visit["specialist"], "--day", visit["planned"])
    left = command("pref", "visits", prefecture, *named, "--leave", "--json").document["visits"]
    assert [each["undecided"] for each in left if each["need"] == visit["need"]] == [False]
    command("pref", "visits", prefecture, *named, "--again")
    again = command("pref", "visits", prefecture, "--undecided", "--json").document["visits"]
    assert again == undecided
    refused = command("pref", "visits", prefecture, *named, "--to", "2026-05-06")
    assert (refused.code, "E-VISIT-DAY" in refused.err) == (1, True)
    strange = command("pref", "visits", prefecture, "--specialist", "T99", *named[2:], "--leave")
    assert (strange.code, "E-VISIT-UNKNOWN" in strange.err) == (1, True)


def test_a_marked_day_has_to_be_decided(prefecture: Path, command: Command) -> None:
    all_visits = command("pref", "visits", prefecture, "--json").document["visits"]
    visit = next(each for each in all_visits if not each["why"])
    town = visit["need"].partition(":")[0]
    mark = ("--first", visit["planned"], "--why", "臨時議会", "--town", town)
    assert command("pref", "mark", prefecture, *mark, "--json").document["marks"] == 1
    found = command(
        "pref", "visits", prefecture, "--day", visit["planned"], "--town", town, "--json"
    ).document["visits"]
    assert {each["why"] for each in found} == {"臨時議会"}
    assert command("pref", "mark", prefecture, *mark, "--remove", "--json").document["marks"] == 0


def test_every_municipality_gets_a_letter_and_there_is_one_with_all(
    prefecture: Path, tmp_path: Path, command: Command
) -> None:
    out = tmp_path / "お知らせ"
    out.mkdir()
    written = command("pref", "letters", prefecture, "--to", out, "--json").document["files"]
    assert len(written) == 6
    assert all(Path(each).read_bytes().startswith(b"%PDF") for each in written)
    told = command("pref", "letters", prefecture, "--to", out)
    assert "暗号化されません" in told.out
    refused = command("pref", "letters", prefecture, "--to", out, "--town", "016373")
    assert (refused.code, "E-LETTER-TOWN" in refused.err) == (1, True)


def test_a_municipality_that_was_told_of_somebody_reads_that_nobody_comes_after_all(
    prefecture: Path, tmp_path: Path, command: Command
) -> None:
    visit = command("pref", "visits", prefecture, "--json").document["visits"][0]
    pair = ("--specialist", visit["specialist"], "--need", visit["need"])
    town = visit["need"].partition(":")[0]
    out = tmp_path / "out"
    out.mkdir()
    named = f"{visit['specialist']}={visit['need']}"
    assert command("pref", "notify", prefecture, named, "--today", TODAY).code == 0
    command("pref", "letters", prefecture, "--to", out, "--town", town)
    assert "取りやめ" not in _said(out, tmp_path)
    assert command("pref", "pin", prefecture, *pair, "--forbid").code == 0
    again = command("pref", "plan", prefecture, "--seconds", 3, "--today", TODAY)
    assert again.code == 0, again.err
    command("pref", "letters", prefecture, "--to", out, "--town", town)
    assert "取りやめます" in _said(out, tmp_path)


def _said(out: Path, folder: Path) -> str:
    [letter] = out.glob("letter_*.pdf")
    return copied_text(letter.read_bytes(), folder)


def test_calendar_files_hold_exactly_the_visits_that_are_made(
    prefecture: Path, tmp_path: Path, command: Command
) -> None:
    out = tmp_path / "予定"
    out.mkdir()
    visits = command("pref", "visits", prefecture, "--json").document["visits"]
    made = sorted((v["specialist"], v["day"]) for v in visits if v["day"])
    written = command("pref", "calendar", prefecture, "--to", out, "--json").document["files"]
    by_person, by_town = [], 0
    for path in map(Path, written):
        events = read_calendar(path.read_bytes()).inside
        key = path.stem.split("_")[1]
        if key.startswith("T"):
            by_person += [(key, event.properties["DTSTART"][1]) for event in events]
        else:
            by_town += len(events)
    assert sorted(by_person) == [(key, day.replace("-", "")) for key, day in made]
    assert by_town == len(made)
    alone = command(
        "pref", "calendar", prefecture, "--to", out, "--specialist", made[0][0], "--json"
    )
    assert len(alone.document["files"]) == 1
    nobody = command("pref", "calendar", prefecture, "--to", out, "--specialist", "T99")
    assert (nobody.code, "E-VISITS-PERSON" in nobody.err) == (1, True)


def test_the_plan_paper_is_written(prefecture: Path, tmp_path: Path, command: Command) -> None:
    out = tmp_path / "派遣計画書.pdf"
    told = command("pref", "plan-pdf", prefecture, "--pdf", out, "--today", TODAY, "--json")
    assert told.document["pages"] >= 3 and told.document["replaced"] == []
    assert out.read_bytes().startswith(b"%PDF")


def test_before_a_plan_everything_is_refused(
    made_once: Path, tmp_path: Path, command: Command
) -> None:
    path = tmp_path / "new.dxpref"
    assert command("pref", "new", path, "--prefecture", "39").code == 0
    for words in (("visits",), ("letters", "--to", tmp_path), ("calendar", "--to", tmp_path)):
        refused = command("pref", words[0], path, *words[1:], "--json")
        assert (refused.code, json.loads(refused.out)["code"]) == (1, "E-PLAN-NONE")
