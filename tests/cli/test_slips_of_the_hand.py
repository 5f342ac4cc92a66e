"""What a hurried person types or names by mistake: told, and nothing lost."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import click
import openpyxl
import pytest

from tests.cli.conftest import TODAY, Outcome, typed


@pytest.fixture
def town(example: Path) -> Path:
    return next((example / "towns").iterdir())


@pytest.fixture
def desk(example: Path) -> Path:
    return example / "prefecture.dxpref"


def _refused(outcome: Outcome, code: str) -> None:
    assert (outcome.code, outcome.document["code"]) == (1, code), outcome.err
    assert outcome.document["message"] in outcome.err


def test_a_page_is_never_printed_over_a_workspace(example: Path, town: Path, desk: Path) -> None:
    before = {path: path.read_bytes() for path in (town, desk, example / "kit.dxkit")}
    for place in before:
        _refused(typed("town", "summary", town, "--pdf", place, "--json"), "E-FILE-KEPT")
        _refused(typed("town", "ledger", town, "--xlsx", place, "--json"), "E-FILE-KEPT")
        _refused(typed("pref", "pool", desk, "--xlsx", place, "--json"), "E-FILE-KEPT")
    assert {path: path.read_bytes() for path in before} == before


def test_a_page_may_be_printed_again_over_itself(town: Path, tmp_path: Path) -> None:
    page = tmp_path / "首長.pdf"
    for _ in range(2):
        assert typed("town", "summary", town, "--pdf", page, "--today", TODAY).code == 0


def test_the_key_of_another_workspace_is_never_replaced(desk: Path, tmp_path: Path) -> None:
    second = tmp_path / "second.dxpref"
    assert typed("pref", "new", second, "--prefecture", "39").code == 0
    for _ in range(2):
        assert typed("pref", "key", desk, "--to", tmp_path).code == 0
    kept = (tmp_path / "prefecture-39-key.txt").read_bytes()
    _refused(typed("pref", "key", second, "--to", tmp_path, "--json"), "E-KEY-KEPT")
    assert (tmp_path / "prefecture-39-key.txt").read_bytes() == kept


def test_a_form_nobody_filled_in_wipes_out_neither_pool_nor_ledger(
    example: Path, town: Path, desk: Path, tmp_path: Path
) -> None:
    typed("pref", "pool", desk, "--from", example / "pool.xlsx")
    blank_pool, blank_ledger = tmp_path / "pool.xlsx", tmp_path / "ledger.xlsx"
    other_desk, other_town = tmp_path / "a.dxpref", tmp_path / "a.dxtown"
    typed("pref", "new", other_desk, "--prefecture", "39")
    typed("pref", "pool", other_desk, "--xlsx", blank_pool)
    typed("town", "new", other_town, "--code", "393011")
    typed("town", "ledger", other_town, "--xlsx", blank_ledger)
    before = desk.read_bytes(), town.read_bytes()
    _refused(typed("pref", "pool", desk, "--from", blank_pool, "--json"), "E-POOL-BLANK")
    _refused(typed("town", "ledger", town, "--from", blank_ledger, "--json"), "E-LEDGER-BLANK")
    assert (desk.read_bytes(), town.read_bytes()) == before


def test_two_people_with_one_key_are_named_and_the_pool_stays(
    example: Path, desk: Path, tmp_path: Path
) -> None:
    book = openpyxl.load_workbook(example / "pool.xlsx")
    sheet = book.worksheets[0]
    sheet["A3"] = sheet["A2"].value
    book.save(tmp_path / "twice.xlsx")
    before = desk.read_bytes()
    outcome = typed("pref", "pool", desk, "--from", tmp_path / "twice.xlsx", "--json")
    _refused(outcome, "E-POOL")
    assert "A3" in outcome.document["message"]
    assert desk.read_bytes() == before


def test_of_two_answers_to_one_question_none_is_dropped_silently(
    town: Path, tmp_path: Path
) -> None:
    source = tmp_path / "answers.json"
    source.write_text('{"B01": 1, "B01": 2}', encoding="utf-8")
    before = town.read_bytes()
    for words in (("B01=1", "Ｂ０１＝2"), ("--from", source)):
        _refused(typed("town", "answer", town, *words, "--json"), "E-ANSWER-TWICE")
    source.write_text('{"B01": 1}', encoding="utf-8")
    _refused(typed("town", "answer", town, "--from", source, "B01=2", "--json"), "E-ANSWER-TWICE")
    assert town.read_bytes() == before


@pytest.mark.parametrize("said", ["016373", "わからない", "対象外"])
def test_a_workspace_stays_that_of_its_own_town(said: str, town: Path) -> None:
    before = town.read_bytes()
    _refused(typed("town", "answer", town, f"A01={said}", "--json"), "E-TOWN-OTHER")
    assert typed("town", "answer", town, f"A01={town.stem}").code == 0
    assert before  # the file was there all along


@pytest.mark.parametrize("number", ["39", "３９", " 39 ", "高知県"])
def test_a_prefecture_is_understood_however_its_number_is_typed(
    number: str, tmp_path: Path
) -> None:
    made = typed("pref", "new", tmp_path / "p.dxpref", "--prefecture", number, "--json").document
    assert (made["prefecture"], made["name"]) == ("39", "高知県")


def test_reports_from_a_stick_are_found_whatever_the_case_of_their_ending(
    example: Path, desk: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "USB"
    stick.mkdir()
    for number, path in enumerate(sorted((example / "reports").iterdir())):
        (stick / f"報告 ({number}).DXR").write_bytes(path.read_bytes())
    rows = typed("pref", "import", desk, stick, stick, "--json").document["rows"]
    assert [row["outcome"] for row in rows] == ["accepted"] * 5 + ["already"] * 5


def test_a_folder_without_reports_says_so_and_the_next_one_is_taken_in(
    example: Path, desk: Path, tmp_path: Path
) -> None:
    outcome = typed("pref", "import", desk, tmp_path / "example", example / "reports", "--json")
    rows = outcome.document["rows"]
    assert (rows[0]["outcome"], rows[0]["code"]) == ("refused", "E-FOLDER-NO-REPORTS")
    assert [row["outcome"] for row in rows[1:]] == ["accepted"] * 5


@pytest.mark.parametrize("endless", ["/dev/zero", "a pipe"])
def test_a_device_or_a_pipe_is_refused_instead_of_read_for_ever(
    endless: str, town: Path, desk: Path, tmp_path: Path
) -> None:
    path = Path(endless)
    if endless == "a pipe":
        path = tmp_path / "pipe"
        os.mkfifo(path)
    if not path.exists():
        pytest.skip("this system has no such thing")
    _refused(typed("check", path, "--json"), "E-FILE-READ")
    _refused(typed("town", "answer", town, "--from", path, "--json"), "E-FILE-READ")
    [row] = typed("pref", "import", desk, path, "--json").document["rows"]
    assert row["code"] == "E-FILE-READ"


@pytest.mark.parametrize("name", ["な" * 100, "a\0b", ""])
def test_a_name_that_cannot_be_one_is_told_by_every_verb(
    name: str, example: Path, town: Path, desk: Path
) -> None:
    place = f"{example}/{name}/x" if not name else f"{example}/{name}"
    for words in (
        ("check", place),
        ("town", "assess", place),
        ("town", "summary", town, "--pdf", place),
        ("town", "report", town, "--to", place),
        ("town", "new", place, "--code", "393011"),
        ("pref", "kit", desk, "--to", place),
        ("pref", "key", desk, "--to", place),
    ):
        outcome = typed(*words, "--json")
        if name or words[:2] not in (("town", "new"), ("town", "summary")):
            assert outcome.code in (1, 2), words
            assert outcome.document["code"] != "E-UNEXPECTED", outcome.err


@pytest.mark.parametrize("day", ["1970-01-01", "1868-01-01", "9999-12-31", "0001-01-01"])
def test_a_clock_set_wrong_is_told_before_anything_is_dated(
    day: str, town: Path, desk: Path, tmp_path: Path
) -> None:
    for words in (
        ("town", "assess", town),
        ("town", "report", town, "--to", tmp_path),
        ("town", "summary", town, "--pdf", tmp_path / "a.pdf"),
        ("town", "new", tmp_path / "a.dxtown", "--code", "393011"),
        ("pref", "kit", desk, "--to", tmp_path),
        ("pref", "plan", desk),
        ("demo", tmp_path / "demo"),
    ):
        _refused(typed(*words, "--today", day, "--json"), "E-TODAY")
    assert [path.name for path in tmp_path.iterdir()] == ["example"]


@pytest.mark.parametrize(
    "words",
    [
        ("pref", "plan", "x", "--seconds", "nan"),
        ("pref", "plan", "x", "--seed", "-1"),
        ("pref", "plan", "x", "--fiscal-year", "3000"),
        ("town", "answer", "x"),
        ("town", "nonsense"),
        ("town", "assess", "x", "--today", "きのう"),
    ],
)
def test_a_wrong_usage_is_one_document_as_well(words: tuple[str, ...]) -> None:
    outcome = typed(*words, "--json")
    assert (outcome.code, outcome.document["code"]) == (2, "E-USAGE")
    assert outcome.document["message"] in outcome.err


def test_a_wrong_value_is_named_as_it_is_typed() -> None:
    assert "--fiscal-year" in typed("pref", "plan", "x", "--fiscal-year", "3000").err
    assert "ファイル" in typed("town", "assess").err


def test_a_surprise_is_one_document_as_well(town: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("dxdesk.desks.municipality.interview_of", fail)
    _refused(typed("town", "assess", town, "--json"), "E-UNEXPECTED")


def _broken(*_: object, **__: object) -> None:
    raise OSError(28, "No space left on device")


def test_answers_are_saved_even_where_nobody_can_be_told(
    town: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    echo: Callable[..., None] = click.echo
    monkeypatch.setattr(click, "echo", lambda text, err=False: _broken() if err else echo(text))
    outcome = typed("town", "answer", town, "B01=3", "C02=あとで", "--json")
    assert (outcome.code, outcome.document["saved"]) == (0, ["B01", "C02"])


def test_a_result_that_cannot_be_written_out_is_told(
    town: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    echo: Callable[..., None] = click.echo
    monkeypatch.setattr(
        click, "echo", lambda text, err=False: echo(text, err=True) if err else _broken()
    )
    outcome = typed("town", "answer", town, "B01=3", "--json")
    assert (outcome.code, outcome.out) == (1, "") and "E-OUTPUT" in outcome.err


TOWN_VERBS = ("new", "answer", "assess", "report", "summary", "ledger", "needs", "slip")
PREFECTURE_VERBS = ("new", "kit", "key", "import", "pool", "pin", "plan", "export")
HELP = (
    ("--help",),
    ("demo", "--help"),
    ("check", "--help"),
    *(("town", verb, "--help") for verb in TOWN_VERBS),
    *(("pref", verb, "--help") for verb in PREFECTURE_VERBS),
)


@pytest.mark.parametrize("words", HELP)
def test_every_help_text_speaks_japanese(words: tuple[str, ...]) -> None:
    told = typed(*words).out
    for english in ("FILE", "FOLDER", "PATH", "TEXT", "INTEGER", "RANGE", "required", "default"):
        assert english not in told, told


def test_an_answers_file_nested_too_deeply_is_refused(town: Path, tmp_path: Path) -> None:
    source = tmp_path / "deep.json"
    for text in ("[" * 100_000, '{"B01":' * 900 + "1" + "}" * 900, json.dumps([1])):
        source.write_text(text, encoding="utf-8")
        outcome = typed("town", "answer", town, "--from", source, "--json")
        assert outcome.code == 1 and outcome.document["code"] in ("E-ANSWERS-FILE", "E-ANSWER")
