"""Wrong files given to every verb: a code, a Japanese sentence, and nothing changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from tests.cli.conftest import Outcome, typed

JAPANESE = re.compile("[ぁ-んァ-ヶ一-龠]")

VERBS = {
    "town new": ("town", "new", "{new}", "--code", "393011", "--kit", "{bad}"),
    "town answer": ("town", "answer", "{bad}", "B01=1"),
    "town answer --from": ("town", "answer", "{town}", "--from", "{bad}"),
    "town assess": ("town", "assess", "{bad}"),
    "town report": ("town", "report", "{bad}", "--to", "{folder}"),
    "town report --kit": ("town", "report", "{town}", "--to", "{folder}", "--kit", "{bad}"),
    "town report --to": ("town", "report", "{town}", "--to", "{bad}"),
    "town summary": ("town", "summary", "{bad}", "--pdf", "{new}"),
    "town ledger": ("town", "ledger", "{town}", "--from", "{bad}"),
    "town ledger file": ("town", "ledger", "{bad}", "--xlsx", "{new}"),
    "town kit": ("town", "kit", "{town}", "{bad}", "--apply"),
    "pref questions": ("pref", "questions", "{pref}", "--from", "{bad}"),
    "pref updates": ("pref", "updates", "{pref}", "--from", "{bad}"),
    "town slip": ("town", "slip", "{bad}", "--pdf", "{new}"),
    "town needs": ("town", "needs", "{bad}"),
    "pref new": ("pref", "new", "{bad}", "--prefecture", "39"),
    "pref kit": ("pref", "kit", "{bad}", "--to", "{folder}"),
    "pref key": ("pref", "key", "{bad}", "--to", "{folder}"),
    "pref import": ("pref", "import", "{bad}", "{report}"),
    "pref pool": ("pref", "pool", "{pref}", "--from", "{bad}"),
    "pref pool file": ("pref", "pool", "{bad}", "--from", "{pool}"),
    "pref plan": ("pref", "plan", "{bad}"),
    "pref pin": ("pref", "pin", "{bad}", "--specialist", "T01", "--need", "393011:N01"),
    "pref export": ("pref", "export", "{bad}", "--xlsx", "{new}"),
    "check": ("check", "{bad}"),
    "demo": ("demo", "{bad}"),
}
BAD = ("excel", "folder", "empty", "missing", "text", "town of a newer version", "png")
FINE = {  # what is not wrong for this verb
    ("pref pool", "excel"),
    ("check", "excel"),  # the pool's book is one of ours
    ("demo", "missing"),
    ("pref new", "missing"),
    ("town report --to", "folder"),
}


@pytest.fixture
def places(example: Path, tmp_path: Path) -> dict[str, Path]:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "memo.txt").write_text("memo", encoding="utf-8")
    return {
        "town": next((example / "towns").iterdir()),
        "pref": example / "prefecture.dxpref",
        "report": next((example / "reports").iterdir()),
        "pool": example / "pool.xlsx",
        "folder": folder,
        "new": tmp_path / "new.file",
    }


def _bad(name: str, places: dict[str, Path], tmp_path: Path) -> Path:
    path = tmp_path / f"bad {name}"
    if name == "folder":
        return places["folder"]
    if name == "missing":
        return tmp_path / "ない" / "ファイル"
    contents = {
        "excel": places["pool"].read_bytes(),
        "empty": b"",
        "text": "ただの文です\n".encode("cp932"),
        "png": b"\x89PNG\r\n\x1a\n" + bytes(64),
        "town of a newer version": _newer(places["town"].read_bytes()),
    }
    path.write_bytes(contents[name])
    return path


def _newer(town: bytes) -> bytes:
    return town[:60] + (9999).to_bytes(4, "big") + town[64:]


def _everything(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield str(path), sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("bad", BAD)
@pytest.mark.parametrize("verb", VERBS)
def test_a_wrong_file_is_refused_and_nothing_changes(
    verb: str, bad: str, places: dict[str, Path], tmp_path: Path
) -> None:
    if (verb, bad) in FINE:
        pytest.skip("not wrong for this verb")
    wrong = _bad(bad, places, tmp_path)
    before = dict(_everything(tmp_path))
    words = [word.format(**places, bad=wrong) for word in VERBS[verb]]
    outcome = typed(*words)
    assert outcome.code == 1, outcome.out + outcome.err
    _assert_told(outcome)
    assert dict(_everything(tmp_path)) == before


def _assert_told(outcome: Outcome) -> None:
    told = outcome.err
    assert re.search(r"E-[A-Z0-9-]+  ", told), told
    assert "E-UNEXPECTED" not in told and "Traceback" not in told, told
    assert JAPANESE.search(told), told


def test_another_prefectures_report_is_refused_by_import(example: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    assert typed("demo", other, "--towns", 1, "--prefecture", "38").code == 0
    desk = example / "prefecture.dxpref"
    before = desk.read_bytes()
    row = typed("pref", "import", desk, other / "reports", "--json").document["rows"][0]
    assert (row["outcome"], row["code"]) == ("refused", "E-DECRYPT")
    assert desk.read_bytes() == before


def test_another_prefectures_kit_is_refused_for_a_town(example: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.dxtown"
    outcome = typed("town", "new", new, "--code", "016373", "--kit", example / "kit.dxkit")
    assert outcome.code == 1 and "E-KIT-TOWN" in outcome.err
    assert not new.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("town",),
        ("town", "nonsense"),
        ("nonsense",),
        ("town", "new"),
        ("town", "answer", "x.dxtown"),
        ("pref", "plan", "x.dxpref", "--seconds", "many"),
        ("pref", "plan", "x.dxpref", "--today", "きのう"),
        ("pref", "pool", "x.dxpref"),
    ],
)
def test_wrong_usage_leaves_with_2_and_a_japanese_sentence(words: tuple[str, ...]) -> None:
    outcome = typed(*words)
    assert outcome.code == 2
    assert JAPANESE.search(outcome.err) and "Error" not in outcome.err
