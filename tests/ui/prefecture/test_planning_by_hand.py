"""Planning by hand in the window: states, keys, candidates, tables, undo, the inbox."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dxdesk.desks import handing, plans_kept
from dxdesk.desks.choosing_needs import decide
from dxdesk.desks.need_decisions import drop
from dxdesk.desks.plan_table import Visit
from dxdesk.plan.commitment import CONFIRMED, DRAFT, NOTIFIED
from dxdesk.store import opening, planners_word
from dxdesk.store.commitments import commitments
from dxdesk.ui.parts import OutlineButton, PlainLabel
from dxdesk.ui.prefecture.compare_plans import ComparePlans
from dxdesk.ui.prefecture.desk import PrefectureDesk
from dxdesk.ui.prefecture.ledger_view import LedgerView
from dxdesk.ui.prefecture.money_view import MoneyView
from dxdesk.ui.prefecture.needs_columns import LEADING, ORDER
from dxdesk.ui.prefecture.needs_view import NeedsView
from dxdesk.ui.prefecture.plan_candidates import PlanCandidates
from dxdesk.ui.prefecture.plan_matrix import lowest_state
from tests.ui.prefecture.conftest import TODAY

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key


def _wait(desk: PrefectureDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.busy, timeout=30_000)


def _at_a_visit(desk: PrefectureDesk) -> Visit:
    """The cursor on a cell with one visit."""
    desk.open("plan")
    table = desk.plan.table
    assert table is not None
    (town, person), [visit] = next(
        (place, visits) for place, visits in table.visits.items() if len(visits) == 1
    )
    row = [each.code for each in table.towns].index(town)
    column = [each.key for each in table.people].index(person)
    desk.plan.matrix.setCurrentIndex(desk.plan.matrix.plan.index(row, column))
    return visit


def _same_visit(desk: PrefectureDesk, visit: Visit) -> Visit:
    assert desk.plan.table is not None
    found = desk.plan.table.visits[visit.town.code, visit.person.key]
    return next(each for each in found if each.need.key == visit.need.key)


def _buttons(desk: PrefectureDesk) -> dict[str, OutlineButton]:
    shown = desk.plan.detail.findChildren(OutlineButton)
    return {button.text(): button for button in shown if button.isVisible()}


def test_a_visit_goes_from_draft_to_told_to_settled_and_back(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    visit = _at_a_visit(full)
    assert visit.stated.state == DRAFT
    for words, state in (("通知済みにする", NOTIFIED), ("確定にする", CONFIRMED)):
        qtbot.waitUntil(lambda words=words: words in _buttons(full))  # type: ignore[misc]
        qtbot.mouseClick(_buttons(full)[words], LEFT)
        _wait(full, qtbot)
        assert _same_visit(full, visit).stated.state == state
    assert lowest_state((_same_visit(full, visit),)) == CONFIRMED
    assert "計画から外す（Delete）" not in _buttons(full)
    qtbot.waitUntil(lambda: "案に戻す" in _buttons(full))
    qtbot.mouseClick(_buttons(full)["案に戻す"], LEFT)
    _wait(full, qtbot)
    assert commitments(full.database) == ()


def test_undo_and_redo_by_key_take_back_a_notice(full: PrefectureDesk, qtbot: QtBot) -> None:
    _at_a_visit(full)
    qtbot.mouseClick(full.plan.changes.notify, LEFT)
    _wait(full, qtbot)
    told = len(commitments(full.database))
    assert told and full.plan.changes.steps.isVisible()
    full.plan.matrix.setFocus()
    qtbot.keyClick(full.plan.matrix, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    _wait(full, qtbot)
    assert commitments(full.database) == ()
    assert "通知済み" in full.frame.notice.text()
    qtbot.keyClick(full.plan.matrix, KEY.Key_Y, Qt.KeyboardModifier.ControlModifier)
    _wait(full, qtbot)
    assert len(commitments(full.database)) == told


def test_with_notices_a_new_plan_stands_beside_until_it_is_chosen(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    full.open("plan")
    qtbot.mouseClick(full.plan.changes.notify, LEFT)
    _wait(full, qtbot)
    before = plans_kept.plan_in_force(full.database)
    qtbot.mouseClick(full.plan.bar.primary, LEFT)
    _wait(full, qtbot)
    assert plans_kept.plan_in_force(full.database) == before
    assert full.plan.views.current == "beside"
    view = full.plan.views.currentWidget()
    assert isinstance(view, ComparePlans)
    qtbot.waitUntil(lambda: view.comparison is not None, timeout=20_000)
    assert full.plan.bar.primary.text() == "組み直した案を使う"
    qtbot.mouseClick(full.plan.bar.primary, LEFT)
    _wait(full, qtbot)
    assert plans_kept.plan_in_force(full.database).name == "組み直した案"


def test_delete_takes_a_visit_out_and_ctrl_z_brings_it_back(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    visit = _at_a_visit(full)
    pair = (visit.person.key, visit.need.key)
    qtbot.keyClick(full.plan.matrix, KEY.Key_Delete)
    _wait(full, qtbot)
    assert full.plan.table is not None
    sent = full.plan.table.planned.plan.assignments
    assert pair not in {(each.specialist, each.need) for each in sent}
    assert full.picture is not None and full.picture.plan_is_current
    full.plan.matrix.setFocus()
    qtbot.keyClick(full.plan.matrix, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    _wait(full, qtbot)
    assert _same_visit(full, visit)
    assert planners_word.pins(full.database) == ()


def test_a_number_pins_the_days_and_f_in_an_empty_cell_forbids_the_town(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    visit = _at_a_visit(full)
    qtbot.keyClick(full.plan.matrix, KEY.Key_1)
    _wait(full, qtbot)
    [pin] = planners_word.pins(full.database)
    assert (pin.need, pin.half_days_per_week) == (visit.need.key, 2)
    assert full.plan.table is not None
    table = full.plan.table
    row, column = next(
        (row, column)
        for row, town in enumerate(table.towns)
        for column, person in enumerate(table.people)
        if (town.code, person.key) not in table.visits
    )
    full.plan.matrix.setCurrentIndex(full.plan.matrix.plan.index(row, column))
    whole = f"{table.towns[row].code}:*"
    for banned in (True, False):
        qtbot.keyClick(full.plan.matrix, KEY.Key_F)
        _wait(full, qtbot)
        found = {p.need for p in planners_word.pins(full.database) if p.forbidden}
        assert (whole in found) == banned


def test_enter_shows_who_could_go_and_a_button_places_the_first(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    full.open("plan")
    for gap in full.plan.gaps.records():
        full.plan.list.choose(gap)
        qtbot.keyClick(full.plan.list, KEY.Key_Return)
        _wait(full, qtbot)
        shown = full.plan.detail.findChild(PlanCandidates)
        assert shown is not None
        place = [b for b in shown.findChildren(OutlineButton) if "当てる" in b.text()]
        if place:
            qtbot.mouseClick(place[0], LEFT)
            _wait(full, qtbot)
            sent = plans_kept.plan_in_force(full.database).planned.plan.assignments
            assert gap.need.key in {each.need for each in sent}
            return
    raise AssertionError("the example has a need somebody could take")


def _needs(desk: PrefectureDesk, qtbot: QtBot) -> NeedsView:
    desk.open("plan")
    desk.plan.show_view("needs")
    view = desk.plan.views.currentWidget()
    assert isinstance(view, NeedsView)
    qtbot.waitUntil(lambda: view.model.rowCount() > 0)
    return view


def test_a_cell_is_changed_with_the_keyboard_alone(full: PrefectureDesk, qtbot: QtBot) -> None:
    view = _needs(full, qtbot)
    column = LEADING + ORDER.index("months")
    view.table.setFocus()
    view.table.setCurrentIndex(view.model.index(1, column))
    row = view.model.record(1)
    qtbot.keyClick(view.table, KEY.Key_Return)
    assert view.cell.value.hasFocus()
    qtbot.keyClicks(view.cell.value, "1")
    qtbot.keyClick(view.cell.value, KEY.Key_Return)
    qtbot.keyClick(view.cell.reason, KEY.Key_Return)
    assert planners_word.need_changes(full.database) == ()  # without a reason nothing is written
    view.cell.reason.setText("町と相談")
    qtbot.keyClick(view.cell.reason, KEY.Key_Return)
    _wait(full, qtbot)
    [change] = planners_word.need_changes(full.database)
    assert (change.need, change.field, change.value) == (row.key, "months", 1)
    assert view.table.hasFocus() and view.table.current_record().key == row.key
    assert "報告" in view.model.columns[column].value(view.table.current_record())
    qtbot.mouseClick(view.cell.reset, LEFT)
    _wait(full, qtbot)
    assert planners_word.need_changes(full.database) == ()


def test_what_cannot_stand_in_a_cell_is_told_with_what_can(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    view = _needs(full, qtbot)
    view.table.setCurrentIndex(view.model.index(0, LEADING + ORDER.index("mode")))
    view.cell.value.setText("船で")
    view.cell.reason.setText("島だから")
    qtbot.mouseClick(view.cell.save, LEFT)
    _wait(full, qtbot)
    assert "訪問とオンライン" in full.frame.notice.text()
    assert planners_word.need_changes(full.database) == ()


def test_a_need_told_by_telephone_is_added_and_struck_out_again(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    view = _needs(full, qtbot)
    qtbot.mouseClick(view.add, LEFT)
    qtbot.mouseClick(view.form.save, LEFT)  # nothing written yet
    assert planners_word.added_needs(full.database) == ()
    view.form.title.setText("窓口の案内")
    view.form.said.setText("11月20日に総務課から")
    qtbot.mouseClick(view.form.save, LEFT)
    _wait(full, qtbot)
    [added] = planners_word.added_needs(full.database)
    row = next(each for each in view.model.records() if each.key == added.key)
    view.table.choose(row)
    assert view.cell.remove.isVisible()
    qtbot.mouseClick(view.cell.remove, LEFT)
    _wait(full, qtbot)
    assert planners_word.added_needs(full.database) == ()


def test_the_tables_go_through_excel_from_the_window(
    full: PrefectureDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    for which in ("needs", "travel"):
        full.by_hand.write_book(which, tmp_path / f"{which}.xlsx")
        _wait(full, qtbot)
        full.by_hand.read_book(which, tmp_path / f"{which}.xlsx")
        _wait(full, qtbot)
        assert "0" in full.frame.notice.text()


def test_a_way_and_the_money_are_written_by_hand(full: PrefectureDesk, qtbot: QtBot) -> None:
    full.open("plan")
    full.plan.show_view("money")
    view = full.plan.views.currentWidget()
    assert isinstance(view, MoneyView)
    qtbot.waitUntil(lambda: view.model.rowCount() > 0)
    view.table.setFocus()
    qtbot.keyClick(view.table, KEY.Key_Down)
    qtbot.keyClick(view.table, KEY.Key_Return)
    assert view.way.minutes.hasFocus()
    view.way.minutes.setText("９５")
    view.way.winter.setText("120")
    qtbot.mouseClick(view.way.save, LEFT)
    assert planners_word.travel_changes(full.database) == ()  # winter has no months yet
    view.way.first.setText("12")
    view.way.last.setText("3")
    qtbot.mouseClick(view.way.save, LEFT)
    _wait(full, qtbot)
    [way] = planners_word.travel_changes(full.database)
    assert (way.minutes, way.winter_minutes, way.winter_months) == (95, 120, (8, 9, 10, 11))
    view.show_panel("money")
    view.money.fields["budget_yen"].setText("2,400万円")
    qtbot.mouseClick(view.money.save, LEFT)
    _wait(full, qtbot)
    assert planners_word.figures(full.database) == {"budget_yen": 24_000_000}


def test_an_earlier_year_is_written_into_the_ledger(full: PrefectureDesk, qtbot: QtBot) -> None:
    full.open("plan")
    full.plan.show_view("ledger")
    view = full.plan.views.currentWidget()
    assert isinstance(view, LedgerView)
    qtbot.waitUntil(lambda: view.town.count() > 0)
    for line, text in ((view.year, "2025"), (view.asked, "24"), (view.received, "0")):
        line.setText(text)
    qtbot.mouseClick(view.save, LEFT)
    _wait(full, qtbot)
    [row] = view.model.records()
    assert (row.asked, row.received, row.waited) == (24, 0, 1)


def test_a_newer_report_that_touches_a_visit_waits_with_its_effect(
    full: PrefectureDesk, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    sent = plans_kept.plan_in_force(full.database).planned.plan.assignments[0]
    code, _, need = sent.need.partition(":")
    town = opening.open_town(folder / "towns" / f"{code}.dxtown")
    decide(town, TODAY, lambda now: drop(now, need, "別の業者に頼むことになりました"))
    handing.write_report(town, tmp_path, TODAY, "second.dxr")
    opening.close(town)
    full.open("inbox")
    full.reading.take([tmp_path / "second.dxr"])
    _wait(full, qtbot)
    entry = full.inbox.model.record(0)
    assert (entry.state, entry.town) == ("asks", code)
    assert "この更新で計画は" in entry.row.message
    full.inbox.table.choose(entry)
    _wait(full, qtbot)
    full.reading.accept(entry)
    _wait(full, qtbot)
    assert full.picture is not None
    state = full.picture.state(code)
    assert state.versions == 2 and state.latest is not None
    assert need not in {request.need for request in state.latest.report.requests}


def test_keys_stand_below_only_where_there_is_something_to_go_through(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    full.open("plan")
    full.plan.show_view("beside")  # there is one plan alone
    QApplication.processEvents()
    assert not full.plan.keys
    full.plan.show_view("needs")
    QApplication.processEvents()
    assert [key for key, _ in full.plan.keys] == ["Enter", "Ctrl+Z", "Ctrl+F"]


def test_before_the_first_plan_no_keys_are_promised(empty: PrefectureDesk) -> None:
    empty.open("plan")
    assert not empty.plan.keys


def test_the_workbook_has_one_button_on_every_view(full: PrefectureDesk) -> None:
    full.open("plan")
    for view, wanted in (("table", True), ("out", False), ("map", True), ("needs", False)):
        full.plan.show_view(view)
        QApplication.processEvents()
        assert full.plan.export.isVisible() == wanted


def test_a_pin_in_an_empty_cell_is_seen_and_p_takes_it_back(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    full.open("plan")
    matrix, table = full.plan.matrix, full.plan.table
    assert table is not None
    gap = table.gaps[0]
    column = next(
        number
        for number, person in enumerate(table.people)
        if (gap.town.code, person.key) not in table.visits
    )
    row = [town.code for town in table.towns].index(gap.town.code)
    matrix.setCurrentIndex(matrix.plan.index(row, column))
    for seen in (True, False):
        qtbot.keyClick(matrix, Qt.Key.Key_P)
        qtbot.waitUntil(lambda: not full.busy, timeout=20_000)
        QApplication.processEvents()
        cell = matrix.plan.index(row, column)
        assert matrix.plan.waits(cell) is seen
        assert ("固定" in str(cell.data(Qt.ItemDataRole.AccessibleTextRole))) is seen
        told = [label.text() for label in full.plan.detail.findChildren(PlainLabel)]
        assert any("まだ入っていません" in words for words in told) is seen
