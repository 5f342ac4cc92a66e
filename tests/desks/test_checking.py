"""Any file a person may have in hand is told apart, and nothing is changed by looking."""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from dxdesk.desks import papers
from dxdesk.desks.checked import Look
from dxdesk.desks.checking import look
from dxdesk.desks.inbox import take_in
from dxdesk.desks.municipality import interview_of
from dxdesk.errors import Refusal
from dxdesk.exchange.envelope import sealed as age_file
from dxdesk.exchange.keys import new_prefecture_key
from dxdesk.exchange.outside import outside
from dxdesk.exchange.passphrases import locked, new_passphrase
from dxdesk.store import backups, opening
from dxdesk.store.connecting import connect, disconnect
from dxdesk.store.header import APPLICATION_ID
from dxdesk.store.workspaces import TOWN, database, migrate
from dxdesk.words import sentence
from tests.desks.conftest import TODAY
from tests.exchange.damage import largest
from tests.exchange.samples import ORDINARY, SMALLEST, sealed
from tests.samples.shelf import HERE

NOW = datetime(2026, 11, 23, 10, 42)


@pytest.fixture
def place(made: Path, tmp_path: Path) -> Path:
    """The example of one town: its workspace, its report, the prefecture's workspace, the kit."""
    return Path(shutil.copytree(made, tmp_path / "例"))


def report_in(place: Path) -> Path:
    [report] = (place / "reports").glob("*.dxr")
    return report


def told(path: Path, workspace: Path | None = None) -> str:
    with pytest.raises(Refusal) as refused:
        look(path, workspace)
    assert sentence(refused.value)
    return refused.value.code


def everything(found: Look) -> str:
    return f"{found.text}\n{found.todo}"


def test_a_report_says_from_whom_it_is_and_what_it_means_to_the_prefecture(place: Path) -> None:
    new = look(report_in(place))
    assert (new.kind, new.sound, new.checked) == ("dxr", True, "whole")
    assert "東洋町" in new.text and new.facts["standing"] == "accepted"
    assert "取り込んで" in new.todo and "照合コード" in everything(new)
    with opening.held(opening.open_prefecture(place / "prefecture.dxpref")) as db:
        assert [row.outcome for row in take_in(db, [report_in(place)], NOW)] == ["accepted"]
    assert look(report_in(place)).facts["standing"] == "already"


def test_a_town_can_look_at_its_own_report(place: Path) -> None:
    [town] = (place / "towns").glob("*.dxtown")
    found = look(report_in(place), town)
    assert found.sound is True and found.facts["standing"] == "own"
    assert str(found.facts["paper_code"]) in found.text


def test_the_prefecture_is_not_shown_the_code_that_it_types_from_the_mayors_page(
    place: Path,
) -> None:
    [town] = (place / "towns").glob("*.dxtown")
    code = str(look(report_in(place), town).facts["paper_code"])
    found = look(report_in(place), place / "prefecture.dxpref")
    assert "paper_code" not in found.facts
    assert code not in everything(found) and code.replace(" ", "") not in str(found)


def test_without_a_key_only_the_outside_is_told(place: Path, tmp_path: Path) -> None:
    alone = tmp_path / "alone" / "deep"
    alone.mkdir(parents=True)
    report = Path(shutil.copy(report_in(place), alone))
    found = look(report)
    assert (found.sound, found.checked, found.facts["receivers"]) == (None, "outside", 2)
    assert told(report, Path(shutil.copy(HERE / "kit-1.dxkit", alone))) != ""


def test_a_file_cut_off_is_noticed_without_any_key(tmp_path: Path) -> None:
    for report in (SMALLEST, ORDINARY, largest()):
        data, path = sealed(report).data, tmp_path / "cut.dxr"
        assert outside(data).length_fits and outside(data).receivers == 2
        noticed = 0
        for share in range(1, 100):
            path.write_bytes(data[: 500 + (len(data) - 500) * share // 100])
            noticed += not outside(path.read_bytes()).length_fits
        assert noticed >= 90, "hardly ever does a cut fall where a file could end"
        path.write_bytes(data[: len(data) - 5000])
        assert told(path) == "E-SEALED-CUT"


def test_a_sealed_file_of_another_program_is_not_called_a_report(tmp_path: Path) -> None:
    path = tmp_path / "other.age"
    path.write_bytes(age_file(b"hello", [new_prefecture_key().recipient]))
    assert told(path) == "E-SEALED-CUT"


def test_a_reply_is_told_with_the_key_of_the_town(tmp_path: Path) -> None:
    path = Path(shutil.copy(HERE / "reply-1.dxreply", tmp_path))
    found = look(path)
    assert (found.kind, found.sound) == ("dxreply", None)
    assert "回答書" in found.text and "市町村" in found.todo


def test_a_workspace_says_whose_it_is(place: Path) -> None:
    [town] = (place / "towns").glob("*.dxtown")
    assert "東洋町" in look(town).text
    assert "高知県" in look(place / "prefecture.dxpref").text


def test_a_copy_is_called_a_copy(place: Path) -> None:
    [town] = (place / "towns").glob("*.dxtown")
    with opening.held(opening.open_town(town)) as db:
        copy = backups.back_up(db, NOW)
    found = look(copy)
    assert found.sound is True and "控え" in everything(found)


def test_looking_changes_no_byte_not_even_of_an_older_workspace(place: Path) -> None:
    old = _older_town(place / "old.dxtown")
    before = {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in _files(place)}
    for path in _files(place):
        look(path)
    assert "前の版" in look(old).text
    after = {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in _files(place)}
    assert after == before


def _older_town(path: Path) -> Path:
    connection = connect(path, "rwc")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrate(database(connection), TOWN, 7)
    disconnect(connection)
    return path


def _files(place: Path) -> list[Path]:
    return sorted(path for path in place.rglob("*") if path.is_file())


def test_books_and_pages_of_ours_are_known_and_foreign_ones_are_not(
    place: Path, tmp_path: Path
) -> None:
    [town] = (place / "towns").glob("*.dxtown")
    with opening.held(opening.open_town(town)) as db:
        page = tmp_path / "mayor.pdf"
        page.write_bytes(papers.questionnaire(interview_of(db), TODAY, ("A",), blank=True).pdf)
    assert look(page).kind == "pdf"
    assert look(place / "pool.xlsx").kind == "xlsx"
    for name, data in {
        "foreign.pdf": b"%PDF-1.7\n/Creator (Word)",
        "foreign.xlsx": _zip("xl/workbook.xml"),
        "foreign.docx": _zip("word/document.xml"),
        "broken.zip": b"PK\x03\x04 xl/workbook",
        "picture.png": b"\x89PNG\r\n\x1a\n" + bytes(64),
        "memo.txt": "ただの文です\n".encode("cp932"),
        "armoured.age": b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n",
        "identity.txt": b"AGE-SECRET-KEY-1QQQ\n",
        "other.db": b"SQLite format 3\0" + bytes(100),
        "old.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100),
    }.items():
        path = tmp_path / name
        path.write_bytes(data)
        assert told(path) == "E-FILE-STRANGER", name
    (tmp_path / "noise").write_bytes(bytes(range(256)))
    assert told(tmp_path / "noise") == "E-FILE-OTHER"


def _zip(name: str) -> bytes:
    from io import BytesIO

    made = BytesIO()
    with zipfile.ZipFile(made, "w") as book:
        book.writestr(name, "x")
        book.writestr("docProps/core.xml", "<dc:creator>somebody</dc:creator>")
    return made.getvalue()


def test_what_a_broken_off_write_left_may_be_thrown_away(place: Path) -> None:
    for name in (".dxdesk-0123456789abcdef.part", ".town.dxtown.part", ".town.dxtown.part-journal"):
        path = place / name
        path.write_bytes(report_in(place).read_bytes()[:1000])
        assert told(path) == "E-FILE-PART"


def test_an_empty_file_is_called_empty(tmp_path: Path) -> None:
    for name in ("x.dxr", "x.dxreply", "x.dxkit", "x.dxtown"):
        (tmp_path / name).write_bytes(b"")
        assert told(tmp_path / name) == "E-FILE-EMPTY"


def test_a_secret_key_is_known_and_not_shown(tmp_path: Path) -> None:
    from dxdesk.exchange.kept_keys import KeptKeys, kept_text

    key = new_prefecture_key()
    text = kept_text(KeptKeys("39", False, (key,)))
    plain, shut = tmp_path / "key.txt", tmp_path / "key.age"
    plain.write_text(text)
    shut.write_bytes(locked(text, new_passphrase()))
    assert (look(plain).kind, look(shut).kind) == ("key", "locked")
    assert key.identity not in str(look(plain)) and key.seed.hex() not in str(look(plain))
    plain.write_text(text.replace("signing seed: ", "signing seed: 0"))
    assert told(plain) == "E-KEY-FILE-DAMAGED"


def test_a_kit_says_what_to_do_before_it_is_trusted(tmp_path: Path) -> None:
    found = look(HERE / "kit-1.dxkit")
    assert "高知県" in found.text and "電話" in found.todo
