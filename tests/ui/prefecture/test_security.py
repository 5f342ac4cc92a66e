"""The officer's look at sealed answers: for this view only, and gone when it is left."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dxdesk.desks import handing, inbox, municipality, prefecture, security
from dxdesk.store import opening
from dxdesk.ui.prefecture.desk import PrefectureDesk
from tests.ui.prefecture.conftest import NOW, TODAY, Opened

CANARY = "控えをとっていない"


@pytest.fixture
def officer(tmp_path: Path) -> security.OfficerFile:
    """A prefecture with an officer, and one town's report with a sealed answer."""
    path, town = tmp_path / "kochi.dxpref", tmp_path / "toyo.dxtown"
    prefecture.new_prefecture(path, "39")
    with opening.held(opening.open_prefecture(path)) as db:
        made = security.make_officer_key(db, tmp_path, TODAY)
        kit = prefecture.write_kit(db, tmp_path, None, "", TODAY)[0].read_bytes()
        municipality.new_town(town, "393011", kit, TODAY)
        with opening.held(opening.open_town(town)) as office:
            said = {"F08": {"value": "none", "note": CANARY}}
            municipality.save_together(office, said, datetime(2026, 11, 23, 9))
            sent = handing.write_report(office, tmp_path, TODAY).path
        list(inbox.take_in(db, [sent], NOW))
    return made


@pytest.fixture
def desk(opened: Opened, officer: security.OfficerFile, tmp_path: Path) -> PrefectureDesk:
    return opened(tmp_path / "kochi.dxpref")


def _wait(desk: PrefectureDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.busy, timeout=20_000)


def _shown(desk: PrefectureDesk) -> str:
    records = desk.town.security.model.records()
    return "".join(f"{each.id} {each.note} {each.shown}" for each in records)


def test_the_officer_opens_them_in_the_view_and_leaving_it_closes_them(
    desk: PrefectureDesk, officer: security.OfficerFile, qtbot: QtBot
) -> None:
    desk.open("town")
    desk.town.show_town("393011")
    answers = "".join(f"{each.note}{each.shown}" for each in desk.town.answers.model.records())
    assert CANARY not in answers
    desk.town.show_view("security")
    view = desk.town.security
    assert "1件" in view.nothing.words.text()
    view.choose_file(officer.copy.path)
    view.passphrase.setText(officer.copy.passphrase)
    view.open.click()
    _wait(desk, qtbot)
    assert CANARY in _shown(desk) and view.passphrase.text() == ""
    desk.town.show_view("report")
    assert _shown(desk) == ""


def test_a_wrong_passphrase_opens_nothing_and_is_said(
    desk: PrefectureDesk, officer: security.OfficerFile, qtbot: QtBot
) -> None:
    desk.open("town")
    desk.town.show_town("393011")
    desk.town.show_view("security")
    desk.town.security.choose_file(officer.copy.path)
    desk.town.security.passphrase.setText("0" * 25)
    desk.town.security.open.click()
    _wait(desk, qtbot)
    assert _shown(desk) == "" and "合言葉では開きません" in desk.frame.notice.text()
    desk.town.show_town("392014")
    assert desk.town.security.form.isHidden()
