"""What asks for nothing, or for something that is not there, is told instead of waved through."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import TODAY, Outcome, typed

NOT_ON_WINDOWS = pytest.mark.skipif(sys.platform == "win32", reason="no such files there")


@pytest.fixture
def town(example: Path) -> Path:
    return next((example / "towns").iterdir())


@pytest.fixture
def desk(example: Path) -> Path:
    return example / "prefecture.dxpref"


def _refused(outcome: Outcome, code: str) -> None:
    assert (outcome.code, outcome.document["code"]) == (1, code), outcome.err
    assert outcome.document["message"] in outcome.err


@NOT_ON_WINDOWS
@pytest.mark.parametrize("kind", ["pipe", "link to nowhere"])
def test_a_page_is_never_put_in_the_place_of_a_pipe_or_a_link(
    kind: str, town: Path, tmp_path: Path
) -> None:
    place = tmp_path / "頁.pdf"
    if kind == "pipe":
        os.mkfifo(place)
    else:
        place.symlink_to(tmp_path / "共有" / "頁.pdf")
    before = os.lstat(place)
    _refused(typed("town", "summary", town, "--pdf", place, "--json"), "E-FILE-KEPT")
    assert os.lstat(place).st_ino == before.st_ino


def test_the_verb_of_needs_explains_itself_in_japanese() -> None:
    for verb in ("needs", "history", "attach"):
        told = typed("town", verb, "--help").out
        assert told.startswith("使い方") and "Options" not in told and "Show this" not in told


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--own", "", "--reason", "町長の方針"), "E-CHOICE-TITLE"),
        (("--add", "", "--reason", "町長の方針"), "E-CHOICE-NEED"),
        (("--back", "N05", "なにか"), "E-CHOICE-UNDECIDED"),
    ],
)
def test_a_decision_about_nothing_is_told(words: tuple[str, ...], code: str, town: Path) -> None:
    _refused(typed("town", "needs", town, *words, "--json"), code)


@pytest.mark.parametrize("words", [("--mode", "remote"), ("--reason", "方針"), ("--months", "3")])
def test_words_that_belong_to_no_decision_are_a_wrong_usage(
    words: tuple[str, ...], town: Path
) -> None:
    assert typed("town", "needs", town, *words).code == 2


def test_an_empty_line_for_the_handover_is_told(town: Path) -> None:
    _refused(typed("town", "note", town, "--who", " ", "--what", "", "--json"), "E-NOTE-EMPTY")


@pytest.mark.parametrize("words", [("--open", "Z99"), ("--keep", "なし", "--reason", "両方正しい")])
def test_a_contradiction_of_no_number_is_told(words: tuple[str, ...], town: Path) -> None:
    _refused(typed("town", "contradictions", town, *words, "--json"), "E-CLASH-UNKNOWN")


def test_codes_are_understood_in_any_width_and_case(town: Path, tmp_path: Path) -> None:
    page, memo = tmp_path / "質問票.pdf", tmp_path / "memo.txt"
    memo.write_text("手順", encoding="utf-8")
    assert typed("town", "questionnaire", town, "--pdf", page, "--section", "ｂ").code == 0
    assert typed("town", "history", town, "Ｂ０１").code == 0
    assert typed("town", "answer", town, "B06=わからない").code == 0
    assert typed("town", "ask", town, "ｂ０６", "--whom", "総務課").code == 0
    assert typed("town", "attach", town, f"ｂ０７＝{memo}").code == 0


@pytest.mark.parametrize(
    ("words", "missing"), [(("ask", "--whom", "総務課"), "ID"), (("ask-in",), "用紙")]
)
def test_what_is_missing_is_called_as_the_usage_line_calls_it(
    words: tuple[str, ...], missing: str, town: Path
) -> None:
    outcome = typed("town", words[0], town, *words[1:])
    assert outcome.code == 2
    assert f"{missing} が書かれていません" in outcome.err


def test_a_slip_asks_for_no_answer_by_a_day_that_has_passed(town: Path, tmp_path: Path) -> None:
    typed("town", "answer", town, "B06=わからない:総務課")
    words = ("--to", tmp_path, "--deadline", "2026-11-22", "--today", TODAY, "--json")
    _refused(typed("town", "ask-out", town, *words), "E-SLIP-DEADLINE")
    assert not list(tmp_path.glob("*.pdf"))


@pytest.mark.parametrize("start", [b"%PDF-1.4\n\0", b"\x89PNG\r\n\x1a\n\0", b""])
def test_a_slip_sent_back_as_a_scan_is_called_no_slip(
    start: bytes, town: Path, tmp_path: Path
) -> None:
    scan = tmp_path / "scan"
    scan.write_bytes(start)
    _refused(typed("town", "ask-in", town, scan, "--json"), "E-NOT-SLIP")


def test_a_text_far_longer_than_any_ledger_is_not_taken_apart(town: Path, tmp_path: Path) -> None:
    endless = tmp_path / "endless.csv"
    endless.write_bytes("システム名,".encode() + b"a" * 11_000_000)
    _refused(typed("town", "ledger", town, "--from", endless, "--json"), "E-XLSX-BIG")


@pytest.mark.parametrize("why", ["\u202e書き直し", "あ" * 2001])
def test_a_reason_that_no_report_can_carry_is_told_before_anything_is_saved(
    why: str, example: Path, town: Path, tmp_path: Path
) -> None:
    assert typed("town", "report", town, "--to", tmp_path, "--today", TODAY).code == 0
    before = town.read_bytes()
    _refused(typed("town", "answer", town, "B01=7", "--why", why, "--json"), "E-WHY")
    assert town.read_bytes() == before


def test_an_import_of_which_nothing_was_taken_leaves_with_1_and_says_the_code(
    desk: Path, example: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "x.dxr"
    bad.write_bytes(b"")
    alone = typed("pref", "import", desk, bad)
    assert alone.code == 1 and "E-" in alone.err
    together = typed("pref", "import", desk, bad, example / "reports", "--json")
    assert together.code == 0 and together.document["rows"][0]["code"] in together.err


@NOT_ON_WINDOWS
def test_the_name_of_a_file_on_a_stick_does_not_steer_the_screen(
    desk: Path, tmp_path: Path
) -> None:
    (tmp_path / "\x1b[2J\u202e町.dxr").write_bytes(b"")
    told = typed("pref", "import", desk, tmp_path).err
    assert "〓[2J〓町.dxr" in told and "\x1b" not in told and "\u202e" not in told


def test_a_report_of_another_workspace_on_the_stick_is_not_replaced(
    example: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "USB"
    stick.mkdir()
    first, second = tmp_path / "前の担当.dxtown", tmp_path / "新しい担当.dxtown"
    for each in (first, second):
        kit = example / "kit.dxkit"
        assert typed("town", "new", each, "--code", "393011", "--kit", kit).code == 0
    assert typed("town", "report", first, "--to", stick, "--today", TODAY).code == 0
    [report] = stick.iterdir()
    before = report.read_bytes()
    words = ("--to", stick, "--today", TODAY, "--json")
    _refused(typed("town", "report", second, *words), "E-REPORT-THERE")
    assert list(stick.iterdir()) == [report] and report.read_bytes() == before
