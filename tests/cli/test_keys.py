"""Keys on the command line: copied, restored, changed, and codes compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from dxdesk.desks import held_keys
from dxdesk.exchange.typed_keys import paper_lines
from dxdesk.store import opening
from tests.cli.conftest import TODAY, typed


@pytest.fixture
def desk(example: Path) -> Path:
    return example / "prefecture.dxpref"


def test_a_new_prefecture_is_told_at_once_what_the_loss_of_its_key_would_mean(
    tmp_path: Path,
) -> None:
    said = typed("pref", "new", tmp_path / "a.dxpref", "--prefecture", "39").out
    assert "控えがありません" in said and "だれにも開けません" in said and "key-paper" in said


def test_a_desk_is_made_anew_from_the_paper_and_a_wrong_line_is_named(
    desk: Path, example: Path, tmp_path: Path
) -> None:
    with opening.held(opening.open_prefecture(desk)) as db:
        key, code = held_keys.held_keys(db).current, held_keys.key_standing(db, "39").current.code
    lines, again = list(paper_lines(key)), tmp_path / "again.dxpref"
    paper = tmp_path / "typed.txt"
    words = ("pref", "key-restore", again, "--lines", paper, "--code", code, "--prefecture", "39")
    paper.write_text("\n".join([*lines[:2], lines[2][:-1] + "?", *lines[3:]]), encoding="utf-8")
    wrong = typed(*words)
    assert wrong.code == 1 and "E-KEY-LINE" in wrong.err and "3行目" in wrong.err
    assert not again.exists()
    paper.write_text("\r\n".join(lines), encoding="utf-8-sig")
    assert typed(*words).code == 0
    report = next((example / "reports").iterdir())
    assert typed("pref", "import", again, report).code == 0


def test_a_plain_and_a_locked_copy_each_bring_the_desk_back(desk: Path, tmp_path: Path) -> None:
    plain = typed("pref", "key", desk, "--to", tmp_path, "--json").document["file"]
    locked = typed("pref", "key", desk, "--to", tmp_path, "--passphrase", "--json").document
    first, second = tmp_path / "1.dxpref", tmp_path / "2.dxpref"
    made = typed("pref", "key-restore", first, "--from", plain, "--json").document
    words = ("pref", "key-restore", second, "--from", locked["file"], "--prefecture", "39")
    assert typed(*words, "--passphrase", locked["passphrase"]).code == 2
    again = typed(*words, "--json", stdin=locked["passphrase"] + "\r\n").document
    assert (
        made["code"]
        == again["code"]
        == typed("pref", "keys", desk, "--json").document["current"]["code"]
    )
    other = typed("pref", "key-restore", tmp_path / "3", "--from", plain, "--prefecture", "13")
    assert other.code == 1 and "高知県" in other.err and "東京都" in other.err


def test_a_key_is_changed_and_the_old_one_put_away_only_after_a_copy(
    desk: Path, tmp_path: Path
) -> None:
    assert "E-KEY-NO-COPY" in typed("pref", "key-new", desk).err
    assert typed("pref", "key-paper", desk, "--pdf", tmp_path / "key.pdf").code == 0
    assert "前の鍵でも" in typed("pref", "key-new", desk, "--today", TODAY).out
    gone = typed("pref", "key-new", desk, "--retire").out
    assert "もう開けません" in gone and "捨てないで" in gone
    assert typed("pref", "keys", desk, "--json").document["older"] is None


def test_a_report_for_a_key_put_away_names_the_way_to_take_it_back(
    desk: Path, example: Path, tmp_path: Path
) -> None:
    assert typed("pref", "key", desk, "--to", tmp_path).code == 0
    assert typed("pref", "key-new", desk, "--today", TODAY).code == 0
    assert typed("pref", "key-new", desk, "--retire").code == 0
    report = next((example / "reports").iterdir())
    said = typed("pref", "import", desk, report)
    assert said.code == 1 and "E-DECRYPT-OLDER" in said.err and "key-restore" in said.err
    copy = next(tmp_path.glob("*-key.txt"))
    assert typed("pref", "key-restore", desk, "--older", "--from", copy).code == 0
    assert typed("pref", "import", desk, report).code == 0


def test_a_code_that_differs_from_the_paper_is_refused_and_noted(desk: Path, example: Path) -> None:
    report = next((example / "reports").iterdir())
    row = typed("pref", "import", desk, report, "--json").document["rows"][0]
    town = row["municipality"]
    assert "paper_code" not in typed("check", report, "--with", desk, "--json").document
    written_by = example / "towns" / f"{town}.dxtown"
    code = typed("check", report, "--with", written_by, "--json").document["paper_code"]
    assert "紙と一致" in typed("pref", "code", desk, town, "--code", code).out
    wrong = typed("pref", "code", desk, town, "--code", "1234 5678 9012 3456 7890", "--json")
    assert wrong.code == 1 and wrong.document["code"] == "E-CODE-DIFFERS"


def test_a_desk_made_anew_asks_about_the_officer_before_it_makes_a_kit(
    desk: Path, tmp_path: Path
) -> None:
    plain = typed("pref", "key", desk, "--to", tmp_path, "--json").document["file"]
    again = tmp_path / "again.dxpref"
    said = typed("pref", "key-restore", again, "--from", plain, "--today", TODAY).out
    assert "261124" in said and "照合" in said
    words = ("pref", "kit", again, "--to", tmp_path, "--today", TODAY)
    assert typed(*words).err.split()[0] == "E-KIT-OFFICER-UNSAID"
    assert typed(*words, "--no-officer").code == 0 and typed(*words).code == 0


def test_a_kit_that_was_handed_out_gives_the_new_desk_what_the_key_does_not_hold(
    desk: Path, example: Path, tmp_path: Path
) -> None:
    plain = typed("pref", "key", desk, "--to", tmp_path, "--json").document["file"]
    other = tmp_path / "other.dxpref"
    typed("pref", "new", other, "--prefecture", "39")
    strange = typed("pref", "kit", other, "--to", tmp_path, "--json").document["file"]
    again = tmp_path / "again.dxpref"
    words = ("pref", "key-restore", again, "--from", plain, "--kit")
    assert typed(*words, strange).err.split()[0] == "E-KEY-KIT" and not again.exists()
    assert typed(*words, next(example.rglob("*.dxkit"))).code == 0
    assert typed("pref", "kit", again, "--to", tmp_path).code == 0
