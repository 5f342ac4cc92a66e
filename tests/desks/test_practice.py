"""Practice: works like the real thing, and is never mistaken for it."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from dxdesk import shelf
from dxdesk.ask.municipality import check_digit, find
from dxdesk.desks import handing, inbox
from dxdesk.desks import municipality as town_desk
from dxdesk.desks import prefecture as prefecture_desk
from dxdesk.desks.practice import PracticeGround, practice_ground
from dxdesk.errors import Refusal
from dxdesk.store import opening

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, 42)


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> PracticeGround:
    return practice_ground(tmp_path_factory.mktemp("書類") / "練習", TODAY, lambda text: None)


def _report(ground: PracticeGround, folder: Path) -> Path:
    db = opening.open_town(ground.town)
    try:
        return handing.write_report(db, folder, TODAY).path
    finally:
        opening.close(db)


def _outcomes(workspace: Path, paths: list[Path]) -> list[tuple[str, str]]:
    db = opening.open_prefecture(workspace)
    try:
        return [(row.outcome, row.code) for row in inbox.take_in(db, paths, NOW)]
    finally:
        opening.close(db)


def test_the_practising_prefecture_takes_the_practice_report(
    ground: PracticeGround, tmp_path: Path
) -> None:
    reports = [_report(ground, tmp_path), ground.folder / "reports"]
    assert _outcomes(ground.prefecture, reports) == [("accepted", "")] * 6


def test_a_real_prefecture_refuses_a_practice_report(
    ground: PracticeGround, tmp_path: Path
) -> None:
    """It could not even open it: the report is sealed for the practising prefecture alone."""
    prefecture_desk.new_prefecture(tmp_path / "39.dxpref", "39")
    [(outcome, _)] = _outcomes(tmp_path / "39.dxpref", [_report(ground, tmp_path)])
    assert outcome == "refused"


def test_practice_goes_on_where_it_was_left(ground: PracticeGround) -> None:
    before = ground.town.read_bytes()
    assert practice_ground(ground.folder, TODAY, lambda text: None) == ground
    assert ground.town.read_bytes() == before


def test_practice_does_not_move_into_a_folder_of_other_things(tmp_path: Path) -> None:
    (tmp_path / "家計簿.xlsx").write_bytes(b"1")
    with pytest.raises(Refusal, match="E-DEMO-FOLDER"):
        practice_ground(tmp_path, TODAY, lambda text: None)


def test_what_was_cut_off_in_the_middle_is_made_again(tmp_path: Path) -> None:
    (tmp_path / ".練習.part" / "towns").mkdir(parents=True)
    made = practice_ground(tmp_path / "練習", TODAY, lambda text: None)
    assert made.town.exists() and not (tmp_path / ".練習.part").exists()


def test_an_invented_town_is_in_no_list_and_has_a_code_of_no_prefecture() -> None:
    real = {each.code for each in shelf.municipalities()}
    for town in shelf.practice_municipalities():
        assert town.code not in real and town.code[:2] == "99"
        assert town.code[5] == check_digit(town.code[:5])
        assert find(shelf.municipalities(), town.name) == ()


def test_an_invented_town_has_no_real_workspace(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="E-TOWN-UNKNOWN"):
        town_desk.new_town(tmp_path / "a.dxtown", "993018", None, TODAY)
    assert not (tmp_path / "a.dxtown").exists()
