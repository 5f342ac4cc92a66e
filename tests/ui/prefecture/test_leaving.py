"""The window may be closed at any moment: nothing stays half done."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

from pytestqt.qtbot import QtBot

from dxdesk.desks import dispatch
from dxdesk.store import opening, plans, received
from dxdesk.ui.prefecture.desk import PrefectureDesk
from tests.ui.prefecture.conftest import NOW, QUICK, TODAY, TOWNS


def _desk(path: Path, qtbot: QtBot) -> PrefectureDesk:
    desk = PrefectureDesk(opening.open_prefecture(path), path, TODAY, lambda: NOW)
    qtbot.addWidget(desk.frame)
    desk.frame.show()
    qtbot.waitUntil(lambda: not desk.busy, timeout=20_000)
    return desk


def _closed(desk: PrefectureDesk) -> None:
    desk.close_quietly()
    desk.frame.close()


def test_closed_while_reading_each_report_is_there_whole_or_not_at_all(
    folder: Path, qtbot: QtBot
) -> None:
    path = folder / "prefecture.dxpref"
    desk = _desk(path, qtbot)
    desk.open("inbox")
    desk.reading.take([folder / "reports"])
    qtbot.waitUntil(
        lambda: any(e.state == "accepted" for e in desk.inbox.model.records()), timeout=20_000
    )
    _closed(desk)
    db = opening.open_prefecture(path)  # checks every row
    assert 1 <= len(received.latest(db)) <= TOWNS
    opening.close(db)
    again = _desk(path, qtbot)
    again.reading.take([folder / "reports"])
    qtbot.waitUntil(lambda: not again.busy, timeout=20_000)
    assert again.picture is not None and len(again.picture.arrived) == TOWNS
    _closed(again)


def test_closed_while_the_picture_is_made_it_ends_by_itself(
    planned_once: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = Path(shutil.copy(planned_once, tmp_path / "full.dxpref"))
    desk = PrefectureDesk(opening.open_prefecture(path), path, TODAY, lambda: NOW)
    qtbot.addWidget(desk.frame)
    assert desk.busy
    _closed(desk)
    assert not desk.busy and opening.look(path).kind == "prefecture"


def test_closed_while_planning_a_whole_plan_is_kept(
    planned_once: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = Path(shutil.copy(planned_once, tmp_path / "full.dxpref"))
    desk = _desk(path, qtbot)
    desk.planning.effort = replace(QUICK, seconds=60.0)
    before = plans.latest_plan(desk.database)
    desk.open("plan")
    desk.planning.plan()
    qtbot.wait(300)
    _closed(desk)
    db = opening.open_prefecture(path)
    after = dispatch.latest(db)
    opening.close(db)
    assert before is not None
    assert len(after.problem.needs) == len(after.plan.unmet) + len(
        {each.need for each in after.plan.assignments}
    )


def test_closed_while_writing_the_workbook_leaves_a_whole_file_or_none(
    planned_once: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = Path(shutil.copy(planned_once, tmp_path / "full.dxpref"))
    desk, out = _desk(path, qtbot), tmp_path / "出力"
    out.mkdir()
    desk.open("plan")
    desk.planning.write_plan(out / "派遣計画.xlsx")
    qtbot.wait(60)
    _closed(desk)
    left = list(out.iterdir())
    assert left in ([], [out / "派遣計画.xlsx"])
    for each in left:
        assert ZipFile(each).testzip() is None
    assert opening.look(path).kind == "prefecture"
