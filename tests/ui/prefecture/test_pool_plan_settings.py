"""人材, 派遣計画 and 設定: real workbooks, the real solver, real files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dxdesk.exchange.kits import open_kit
from dxdesk.paper.pool_book import pool_workbook
from dxdesk.store import planners_word, specialists
from dxdesk.ui.parts.drives import Drive
from dxdesk.ui.parts.place_dialog import PlaceDialog
from dxdesk.ui.prefecture.desk import PrefectureDesk

LEFT = Qt.MouseButton.LeftButton


def _wait(desk: PrefectureDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.busy, timeout=30_000)


def test_the_pool_comes_in_from_excel(empty: PrefectureDesk, folder: Path, qtbot: QtBot) -> None:
    empty.open("pool")
    empty.planning.look_at_pool(folder / "pool.xlsx")
    _wait(empty, qtbot)
    assert empty.picture is not None and empty.picture.pool == ()
    qtbot.mouseClick(empty.pool.bar.primary, LEFT)
    _wait(empty, qtbot)
    assert empty.pool.model.rowCount() == 3
    assert "3人" in empty.pool.heading.sentence.text()


def test_a_bad_pool_changes_nothing_and_names_the_cell(
    full: PrefectureDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    assert full.picture is not None
    before = full.picture.pool
    bad = [replace(before[0], base="なんとか町"), *before[1:]]
    (tmp_path / "bad.xlsx").write_bytes(pool_workbook(tuple(bad)))
    full.open("pool")
    full.planning.look_at_pool(tmp_path / "bad.xlsx")
    _wait(full, qtbot)
    assert "なんとか町" in full.frame.notice.text()
    assert full.picture.pool == before


def test_what_a_new_pool_changes_is_shown_before_it_is_taken_in(
    full: PrefectureDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    assert full.picture is not None
    leaving, changed, *others = full.picture.pool
    new = replace(changed, key="T09", name="新井 望")
    people = (replace(changed, half_days_per_week=changed.half_days_per_week + 1), *others, new)
    (tmp_path / "人材.xlsx").write_bytes(pool_workbook(people))
    full.open("pool")
    full.planning.look_at_pool(tmp_path / "人材.xlsx")
    _wait(full, qtbot)
    seen = [(each.name, each.outcome) for each in full.pool.preview.model.records()]
    assert seen[:3] == [(leaving.name, "gone"), (new.name, "new"), (changed.name, "changed")]
    assert full.pool.preview.model.record(2).fields[0].title
    assert full.pool.preview.table.isVisible() and not full.pool.table.isVisible()
    qtbot.mouseClick(full.pool.leave, LEFT)
    assert full.picture.pool == specialists.pool(full.database)
    assert full.pool.table.isVisible() and leaving in full.picture.pool


def test_nobody_is_ever_called_certified(full: PrefectureDesk) -> None:
    full.open("pool")
    for row in full.pool.model.records():
        assert "認定" not in row.verdict + row.reason


def test_a_pin_by_key_makes_the_plan_old_and_planning_makes_it_new(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    full.open("plan")
    table = full.plan.table
    assert table is not None and full.picture is not None
    (town, person), [visit, *_] = next(iter(table.visits.items()))
    row = [each.code for each in table.towns].index(town)
    column = [each.key for each in table.people].index(person)
    full.plan.matrix.setCurrentIndex(full.plan.matrix.plan.index(row, column))
    qtbot.keyClick(full.plan.matrix, Qt.Key.Key_P)
    _wait(full, qtbot)
    assert [(p.specialist, p.need) for p in planners_word.pins(full.database)] == [
        (person, visit.need.key)
    ]
    assert not full.picture.plan_is_current
    qtbot.mouseClick(full.plan.whole, LEFT)
    assert full.plan.solving and full.plan.bar.primary.text() == "止める"
    _wait(full, qtbot)
    assert full.picture.plan_is_current and not full.plan.solving
    assert full.plan.table is not None
    assert (town, person) in full.plan.table.visits


def test_a_pin_is_taken_back_by_the_same_key(full: PrefectureDesk, qtbot: QtBot) -> None:
    full.open("plan")
    assert full.plan.table is not None
    town, person = next(iter(full.plan.table.visits))
    row = [each.code for each in full.plan.table.towns].index(town)
    column = [each.key for each in full.plan.table.people].index(person)
    full.plan.matrix.setCurrentIndex(full.plan.matrix.plan.index(row, column))
    for count in (1, 0):
        qtbot.keyClick(full.plan.matrix, Qt.Key.Key_P)
        _wait(full, qtbot)
        assert len(planners_word.pins(full.database)) == count


def test_a_forbidden_pair_is_not_planned_again(full: PrefectureDesk, qtbot: QtBot) -> None:
    full.open("plan")
    assert full.plan.table is not None
    (town, person), [visit, *_] = next(iter(full.plan.table.visits.items()))
    row = [each.code for each in full.plan.table.towns].index(town)
    column = [each.key for each in full.plan.table.people].index(person)
    full.plan.matrix.setCurrentIndex(full.plan.matrix.plan.index(row, column))
    qtbot.keyClick(full.plan.matrix, Qt.Key.Key_Delete)
    _wait(full, qtbot)
    qtbot.mouseClick(full.plan.bar.primary, LEFT)
    _wait(full, qtbot)
    sent = {(v.person.key, v.need.key) for vs in full.plan.table.visits.values() for v in vs}
    assert (person, visit.need.key) not in sent


def test_what_nobody_goes_to_stands_with_its_reason(full: PrefectureDesk) -> None:
    full.open("plan")
    assert full.plan.table is not None
    gaps = full.plan.gaps.records()
    assert len(gaps) == len(full.plan.table.planned.plan.unmet)
    assert all(gap.why for gap in gaps)


def test_the_plan_is_written_as_a_workbook(
    full: PrefectureDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    full.open("plan")
    full.planning.write_plan(tmp_path / "派遣計画.xlsx")
    _wait(full, qtbot)
    assert (tmp_path / "派遣計画.xlsx").read_bytes()[:2] == b"PK"
    assert "派遣計画.xlsx" in full.frame.notice.text()


def test_writing_the_workbook_can_be_stopped_and_then_writes_nothing(
    full: PrefectureDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    full.open("plan")
    before = full.plan.export.text()
    full.planning.write_plan(tmp_path / "派遣計画.xlsx")
    assert full.plan.export.text() != before
    qtbot.mouseClick(full.plan.export, LEFT)
    _wait(full, qtbot)
    assert list(tmp_path.glob("*.xlsx")) == []
    assert "書いていません" in full.frame.notice.text()
    assert full.plan.export.text() == before


def test_a_kit_is_made_with_the_deadline_typed(
    empty: PrefectureDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    empty.open("settings")
    field = empty.settings.kit.deadline.line
    field.clear()
    qtbot.keyClicks(field, "R8.12.18")
    qtbot.keyClicks(empty.settings.kit.contact, "088-000-0000")
    qtbot.mouseClick(empty.settings.bar.primary, LEFT)
    [dialog] = empty.frame.findChildren(PlaceDialog)
    dialog.drives.show_drives([Drive("KOCHI-01", tmp_path, 7_200_000_000)])
    qtbot.mouseClick(dialog.drives.cards[tmp_path], LEFT)
    qtbot.mouseClick(dialog.write, LEFT)
    _wait(empty, qtbot)
    kit = open_kit((tmp_path / "kit.dxkit").read_bytes())
    assert (str(kit.deadline), kit.contact) == ("2026-12-18", "088-000-0000")
    assert empty.picture is not None and empty.picture.days_left == 25


def test_a_deadline_that_has_passed_is_said_at_its_field(
    empty: PrefectureDesk, qtbot: QtBot
) -> None:
    empty.open("settings")
    field = empty.settings.kit.deadline.line
    field.clear()
    qtbot.keyClicks(field, "R8.4.1")
    qtbot.mouseClick(empty.settings.bar.primary, LEFT)
    assert empty.frame.findChildren(PlaceDialog) == []
    assert field.hasFocus()


def test_every_screen_has_its_primary_button(
    full: PrefectureDesk,
) -> None:
    for key, screen in full.screens.items():
        full.open(key)
        assert screen.bar.primary.isVisible() and screen.bar.primary.text()
