"""A new workspace is whole or not there; nobody ever meets half of one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dxdesk.desks import municipality, prefecture
from dxdesk.store import opening, settings

TODAY = date(2026, 11, 23)


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_town_interrupted_while_it_is_made_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.dxtown"
    with monkeypatch.context() as patch:
        patch.setattr("dxdesk.store.answers.save_answer", _interrupt)
        with pytest.raises(KeyboardInterrupt):
            municipality.new_town(path, "393011", None, TODAY)
    assert list(tmp_path.iterdir()) == []
    assert municipality.new_town(path, "393011", None, TODAY).name == "東洋町"


def test_a_prefecture_interrupted_while_it_is_made_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.dxpref"
    with monkeypatch.context() as patch:
        patch.setattr("dxdesk.store.keys.save_key", _interrupt)
        with pytest.raises(KeyboardInterrupt):
            prefecture.new_prefecture(path, "39")
    assert list(tmp_path.iterdir()) == []
    assert prefecture.new_prefecture(path, "39").name == "高知県"


def test_a_new_town_has_all_it_needs_when_its_file_appears(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cut off right after the file got its name, it is complete."""
    path = tmp_path / "a.dxtown"
    with monkeypatch.context() as patch:
        patch.setattr(opening, "_open", _interrupt)
        with pytest.raises(KeyboardInterrupt):
            municipality.new_town(path, "393011", None, TODAY)
    db = opening.open_town(path)
    try:
        assert settings.text(db, municipality.CODE) == "393011"
        assert municipality.interview_of(db).state("A01") == "answered"
    finally:
        opening.close(db)
