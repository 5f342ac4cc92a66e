"""The verbs of the kit: own questions, updates, and what a kit would change in a town."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from dxdesk.desks import inbox
from dxdesk.paper.prefecture_book import prefecture_workbook
from dxdesk.store import opening
from tests.cli.conftest import Outcome, typed


@pytest.fixture
def pref(tmp_path: Path) -> Path:
    path = tmp_path / "39.dxpref"
    assert typed("pref", "new", path, "--prefecture", "39").code == 0
    return path


def asked(pref: Path, folder: Path) -> Path:
    """The example file, taken in."""
    own = folder / "own.toml"
    assert typed("pref", "questions", pref, "--example", own).code == 0
    assert typed("pref", "questions", pref, "--from", own).code == 0
    return own


def kit(pref: Path, folder: Path, *more: str) -> Path:
    folder.mkdir(exist_ok=True)
    outcome = typed("pref", "kit", pref, "--to", folder, *more)
    assert outcome.code == 0, outcome.err
    return folder / "kit.dxkit"


def test_the_example_is_written_once_and_can_be_taken_as_it_is(pref: Path, tmp_path: Path) -> None:
    own = asked(pref, tmp_path)
    shown = typed("pref", "questions", pref, "--show", "--json").document
    assert [each["id"] for each in shown["questions"]] == ["X3901", "X3902", "X3903", "X3904"]
    text = typed("pref", "questions", pref, "--show").out
    assert "X3901  県の共同クラウドに加わりたいですか。（1つ選ぶ：加わりたい／" in text
    assert "X3901が加わりたい／費用を見て決めたい" in text
    own.write_text("書きかけ", encoding="utf-8")
    assert typed("pref", "questions", pref, "--from", own).code == 1
    assert typed("pref", "questions", pref, "--show", "--json").document == shown
    cleared = typed("pref", "questions", pref, "--clear", "--json").document
    assert (cleared["questions"], cleared["withdrawn"]) == ([], [])


@pytest.mark.parametrize("options", [(), ("--show", "--clear"), ("--from", "a", "--show")])
def test_one_thing_is_asked_for_at_a_time(pref: Path, options: tuple[str, ...]) -> None:
    for verb in ("questions", "updates"):
        assert typed("pref", verb, pref, *options).code == 2


def test_a_file_in_another_coding_is_refused_and_line_ends_do_not_matter(
    pref: Path, tmp_path: Path
) -> None:
    own = asked(pref, tmp_path)
    text = own.read_text(encoding="utf-8")
    own.write_bytes(text.encode("cp932", errors="replace"))
    outcome = typed("pref", "questions", pref, "--from", own)
    assert outcome.code == 1 and "E-TEXT-CODING" in outcome.err
    own.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode("utf-8"))
    assert typed("pref", "questions", pref, "--from", own).code == 0


def test_a_kit_says_what_is_in_it_to_whoever_makes_it_and_to_whoever_checks_it(
    pref: Path, tmp_path: Path
) -> None:
    asked(pref, tmp_path)
    files = tmp_path / "files"
    assert typed("pref", "updates", pref, "--example", files).code == 0
    _raise(files / "questions" / "question_set.toml")
    _raise(files / "schemes" / "scheme_set.toml")
    taken = typed("pref", "updates", pref, "--from", files)
    assert taken.code == 0 and "2026.2版" in taken.out
    made = typed("pref", "kit", pref, "--to", tmp_path)
    for said in (made.out, typed("check", tmp_path / "kit.dxkit").out):
        assert "「県からの質問」4問（X3901〜X3904）" in said
        assert "質問の言いまわし：2026.2版" in said and "制度の表：2026.2版" in said
    facts = typed("check", tmp_path / "kit.dxkit", "--json").document
    assert facts["own_questions"] == ["X3901", "X3902", "X3903", "X3904"]
    assert typed("pref", "updates", pref, "--clear", "--json").document["files"] == []


def _raise(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('"2026.1"', '"2026.2"'), encoding="utf-8")


def town_of(kit_file: Path, folder: Path) -> Path:
    town = folder / "toyo.dxtown"
    assert typed("town", "new", town, "--code", "393011", "--kit", kit_file).code == 0
    said = ("B01=2", "X3901=yes", 'X3902=["mail"]', "X3904=なし")
    assert typed("town", "answer", town, *said).code == 0
    return town


def test_a_town_sees_what_a_kit_changes_and_then_takes_it(pref: Path, tmp_path: Path) -> None:
    own = asked(pref, tmp_path)
    town = town_of(kit(pref, tmp_path / "a", "--deadline", "2099-12-18"), tmp_path)
    text = own.read_text(encoding="utf-8").replace("加わりたいですか", "加わりますか")
    own.write_text(text[: text.index("# 文章を書く質問")], encoding="utf-8")
    assert typed("pref", "questions", pref, "--from", own).code == 0
    newer = kit(pref, tmp_path / "b", "--deadline", "2099-12-25")
    before = town.read_bytes()
    seen = typed("town", "kit", town, newer, "--json").document
    assert town.read_bytes() == before
    assert seen["deadline"] == {"before": "2099-12-18", "after": "2099-12-25"}
    assert [(each["what"], each["id"]) for each in seen["questions"]] == [
        ("reworded", "X3901"),
        ("withdrawn", "X3904"),
    ]
    assert (seen["applied"], seen["answers_kept"], seen["signer_strange"]) == (False, 1, False)
    taken = typed("town", "kit", town, newer, "--apply")
    assert taken.code == 0 and "令和81年12月18日" in taken.out and "→" in taken.out
    assert typed("town", "kit", town, "--json").document["kept"][0]["id"] == "X3904"
    assert "X3904" in typed("town", "history", town).out
    assert typed("town", "answer", town, "X3901=no").code == 0


def test_a_kit_of_another_key_needs_the_code_of_the_phone(pref: Path, tmp_path: Path) -> None:
    town = town_of(_with_questions(pref, tmp_path), tmp_path)
    other = tmp_path / "other.dxpref"
    typed("pref", "new", other, "--prefecture", "39")
    strange = kit(other, tmp_path / "c")
    code = typed("check", strange, "--json").document["code"]
    assert typed("town", "kit", town, strange, "--json").document["signer_strange"]
    assert _code(typed("town", "kit", town, strange, "--apply")) == "E-KIT-SIGNER"
    wrong = typed("town", "kit", town, strange, "--apply", "--code", "1" * 20)
    assert _code(wrong) == "E-KIT-CODE"
    assert typed("town", "kit", town, strange, "--apply", "--code", code).code == 0


def _with_questions(pref: Path, folder: Path) -> Path:
    asked(pref, folder)
    return kit(pref, folder / "a")


def _code(outcome: Outcome) -> str:
    assert outcome.code == 1
    return outcome.err.split()[0]


def test_own_questions_are_on_paper_on_slips_and_in_the_workbook(
    pref: Path, tmp_path: Path
) -> None:
    town = town_of(_with_questions(pref, tmp_path), tmp_path)
    assert typed("town", "answer", town, "X3903=わからない:総務課").code == 0
    sheet = tmp_path / "own.pdf"
    outcome = typed("town", "questionnaire", town, "--pdf", sheet, "--section", "ｘ39")
    assert outcome.code == 0 and sheet.read_bytes().startswith(b"%PDF")
    slips = tmp_path / "slips"
    slips.mkdir()
    assert typed("town", "ask-out", town, "--to", slips, "--xlsx").code == 0
    [slip] = slips.glob("*.xlsx")
    assert typed("town", "ask-in", town, slip).code == 0
    assert typed("town", "report", town, "--to", tmp_path).code == 0
    assert typed("pref", "import", pref, *tmp_path.glob("*.dxr")).code == 0
    rows = _sheet(pref)
    assert rows[0][:4] == ("番号", "質問", "団体コード", "市町村")
    assert [(row[0], row[3], row[4]) for row in rows[1:]] == [
        ("X3901", "東洋町", "加わりたい"),
        ("X3902", "東洋町", "メール"),
        ("X3903", "東洋町", "わからない"),
        ("X3904", "東洋町", "なし"),
    ]


def _sheet(pref: Path) -> list[tuple[object, ...]]:
    """The sheet of own questions in the prefecture's workbook."""
    with opening.held(opening.open_prefecture(pref)) as db:
        book = prefecture_workbook(inbox.reports(db), None, None, (), {})
    return list(load_workbook(BytesIO(book))["県独自の質問"].iter_rows(values_only=True))


def test_an_example_is_made_also_after_work_with_a_kit_that_asks_more(
    pref: Path, tmp_path: Path
) -> None:
    asked(pref, tmp_path)
    given, town = kit(pref, tmp_path / "stick"), tmp_path / "1.dxtown"
    assert typed("town", "new", town, "--code", "393011", "--kit", given).code == 0
    assert typed("town", "answer", town, "B01=1").code == 0
    made = tmp_path / "example"
    assert typed("demo", made, "--towns", 2).code == 0
    rows = typed("pref", "import", made / "prefecture.dxpref", made / "reports", "--json").document
    assert [row["outcome"] for row in rows["rows"]] == ["accepted"] * 2
