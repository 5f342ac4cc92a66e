"""A town is not set up from a kit to try things with, unless it has been told."""

from __future__ import annotations

from pathlib import Path

from dxdesk.desks.practice import practice_ground
from tests.cli.conftest import TODAY, typed


def _new(path: Path, kit: object, code: str = "393011") -> dict[str, object]:
    made: dict[str, object] = typed(
        "town", "new", path, "--code", code, "--kit", kit, "--json"
    ).document
    return made


def test_a_kit_of_the_example_says_so_when_a_town_is_set_up(example: Path, tmp_path: Path) -> None:
    warning = str(_new(tmp_path / "1.dxtown", example / "kit.dxkit")["warning"])
    assert "見本のキットです" in warning and "都道府県から届いたキットを使います" in warning
    words = ("--code", "393011", "--kit", example / "kit.dxkit")
    assert "見本のキットです" in typed("town", "new", tmp_path / "2.dxtown", *words).out


def test_the_desk_of_the_example_says_so_of_every_kit_it_makes(
    example: Path, tmp_path: Path
) -> None:
    made = typed(
        "pref", "kit", example / "prefecture.dxpref", "--to", tmp_path, "--today", TODAY, "--json"
    ).document
    assert "見本のキットです" in made["warning"]


def test_a_kit_that_is_meant_warns_of_nothing(tmp_path: Path) -> None:
    desk = tmp_path / "39.dxpref"
    assert typed("pref", "new", desk, "--prefecture", "39").code == 0
    made = typed("pref", "kit", desk, "--to", tmp_path, "--today", TODAY, "--json").document
    assert made["warning"] == ""
    assert _new(tmp_path / "1.dxtown", made["file"])["warning"] == ""


def test_a_kit_of_an_example_at_a_town_with_a_real_one_asks_for_the_code(
    example: Path, tmp_path: Path
) -> None:
    desk, town = tmp_path / "39.dxpref", tmp_path / "1.dxtown"
    typed("pref", "new", desk, "--prefecture", "39")
    made = typed("pref", "kit", desk, "--to", tmp_path, "--today", TODAY, "--json").document
    _new(town, made["file"])
    told = typed("town", "kit", town, example / "kit.dxkit")
    assert told.code == 0 and "見本のキットです" in told.out
    taken = typed("town", "kit", town, example / "kit.dxkit", "--apply", "--json")
    assert (taken.code, taken.document["code"]) == (1, "E-KIT-SIGNER")


def test_a_practice_kit_sets_up_no_real_town(tmp_path: Path) -> None:
    from datetime import date

    ground = practice_ground(tmp_path / "練習", date.fromisoformat(TODAY), lambda _: None)
    outcome = _new(tmp_path / "1.dxtown", ground.kit)
    assert outcome["code"] == "E-KIT-TOWN" and not (tmp_path / "1.dxtown").exists()
