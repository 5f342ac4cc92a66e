"""Whatever is typed at the commands that plan: one sentence that says what to do, nothing done."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import TODAY, typed

STRANGE = ("\u202e案", "案\x1b[31m", "案\udcff", "　", "長" * 21)


def _plans(desk: Path) -> object:
    return typed("pref", "plans", desk, "--json").document


@pytest.mark.parametrize("name", STRANGE)
def test_a_name_no_plan_can_have_is_refused_before_anything_is_reckoned(
    planned: Path, name: str
) -> None:
    before = _plans(planned)
    outcome = typed("pref", "plan", planned, "--name", name, "--today", TODAY, "--json")
    assert (outcome.code, outcome.document["code"]) == (1, "E-PLAN-NAME")
    assert "秒：" not in outcome.err, "the person has not waited for it"
    copied = typed("pref", "plans", planned, "--copy", "案A", name, "--json")
    assert (copied.code, copied.document["code"]) == (1, "E-PLAN-NAME")
    assert _plans(planned) == before


@pytest.mark.parametrize("note", ["長" * 201, "\u202e説明", "説明\x07"])
def test_words_beside_a_plan_that_cannot_be_shown_are_refused(planned: Path, note: str) -> None:
    before = _plans(planned)
    asked = ("pref", "plan", planned, "--name", "B", "--note", note, "--today", TODAY)
    outcome = typed(*asked, "--json")
    assert (outcome.code, outcome.document["code"]) == (1, "E-PLAN-NOTE")
    assert _plans(planned) == before


def test_a_name_with_rare_kanji_and_signs_is_kept(planned: Path) -> None:
    assert typed("pref", "plans", planned, "--copy", "案A", "𠮷野案😀", "--json").code == 0
    assert "𠮷野案😀" in typed("pref", "plans", planned).out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("notify", "T01"), "T01=393011:N01"),
        (("notify", "="), "T01=393011:N01"),
        (("confirm", "T01="), "T01=393011:N01"),
        (("pool",), "--fromか--xlsx"),
        (("hire", "--kind", "PM"), "--kindと--docx"),
        (("visits", "--leave"), "--specialistと--day"),
    ],
)
def test_a_command_that_lacks_something_says_what(
    planned: Path, words: tuple[str, ...], said: str
) -> None:
    verb, *more = words
    outcome = typed("pref", verb, planned, *more, "--json")
    assert (outcome.code, outcome.document["code"]) == (2, "E-USAGE")
    assert said in outcome.document["message"]


@pytest.mark.parametrize("verb", ["pool", "needs", "travel"])
def test_a_formula_without_a_result_changes_nothing(
    planned: Path, tmp_path: Path, verb: str
) -> None:
    from openpyxl import load_workbook

    book = tmp_path / f"{verb}.xlsx"
    day = () if verb == "pool" else ("--today", TODAY)
    assert typed("pref", verb, planned, "--xlsx", book, *day).code == 0
    before, sheets = planned.read_bytes(), load_workbook(book)
    sheet = sheets.worksheets[0]
    titles = {str(cell.value): cell.column for cell in sheet[1]}
    wanted = {"pool": "週の日数", "needs": "週の日数", "travel": "片道（分）"}[verb]
    sheet.cell(2, titles[wanted]).value = "=1+1"
    sheets.save(book)
    outcome = typed("pref", verb, planned, "--from", book, *day, "--json")
    assert outcome.code == 1 and outcome.document["code"].startswith("E-")
    assert "式の結果が入っていません" in outcome.document["message"]
    assert planned.read_bytes() == before


@pytest.mark.parametrize(
    ("verb", "last"), [("letters", "letters_all.pdf"), ("calendar", "visits_393053_2026.ics")]
)
def test_where_one_file_cannot_be_written_no_new_one_is_left(
    planned: Path, tmp_path: Path, verb: str, last: str
) -> None:
    folder = tmp_path / "出す"
    (folder / last).mkdir(parents=True)
    outcome = typed("pref", verb, planned, "--to", folder, "--json")
    assert (outcome.code, outcome.document["code"]) == (1, "E-FILE-FOLDER")
    assert [each.name for each in folder.iterdir()] == [last]
