"""In the window: plan around one change, up to four plans beside, pins with months of one's own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dxdesk.desks import needs_editing, plans_kept
from dxdesk.store import planners_word
from dxdesk.ui.parts import OutlineButton
from dxdesk.ui.prefecture.compare_plans import ComparePlans
from dxdesk.ui.prefecture.desk import PrefectureDesk
from dxdesk.ui.prefecture.pin_form import PinForm
from tests.ui.prefecture.conftest import TODAY

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key
AT = "2026-11-23T10:42:00"


def wait(desk: PrefectureDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.busy, timeout=30_000)


def shown_buttons(desk: PrefectureDesk) -> dict[str, OutlineButton]:
    shown = desk.plan.detail.findChildren(OutlineButton)
    return {button.text(): button for button in shown if button.isVisible()}


def _leave_out_a_visited_need(desk: PrefectureDesk) -> str:
    sent = plans_kept.plan_in_force(desk.database).planned.plan.assignments[0]
    needs_editing.change_need(
        desk.database, sent.need, {"left_out": True}, "来年度に回す", TODAY, AT
    )
    desk.refresh()
    return sent.need


def _beside(desk: PrefectureDesk) -> ComparePlans:
    view = desk.plan.views.currentWidget()
    assert isinstance(view, ComparePlans)
    return view


def test_after_one_change_the_primary_button_plans_around_it_and_shows_the_difference_first(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    full.open("plan")
    assert not full.plan.whole.isVisible()
    need = _leave_out_a_visited_need(full)
    wait(full, qtbot)
    assert full.plan.bar.primary.text() == "変わったところを組み直す"
    assert full.plan.whole.isVisible()
    before = plans_kept.plan_in_force(full.database)
    qtbot.mouseClick(full.plan.bar.primary, LEFT)
    wait(full, qtbot)
    assert plans_kept.plan_in_force(full.database) == before
    view = _beside(full)
    qtbot.waitUntil(lambda: view.comparison is not None)
    assert view.comparison is not None
    assert [each.name for each in view.comparison.plans] == ["一部直した案", before.name]
    [gone] = [each for each in view.comparison.differences if each.need.key == need]
    others = [each for each in view.comparison.differences if each is not gone]
    assert not any(each.visits[1] for each in others), "its time goes to needs that waited"
    assert view.towns.table.hasFocus() and "計算していません" in view.gap.text()
    qtbot.mouseClick(full.plan.bar.primary, LEFT)
    wait(full, qtbot)
    assert plans_kept.plan_in_force(full.database).name == "一部直した案"
    assert full.picture is not None and full.picture.plan_is_current
    assert not full.plan.whole.isVisible()


def test_the_whole_can_still_be_planned_after_a_change(full: PrefectureDesk, qtbot: QtBot) -> None:
    full.open("plan")
    _leave_out_a_visited_need(full)
    wait(full, qtbot)
    qtbot.mouseClick(full.plan.whole, LEFT)
    wait(full, qtbot)
    assert full.picture is not None and full.picture.plan_is_current


def test_up_to_four_plans_are_chosen_by_key_and_stand_beside_each_other(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    for name in ("B", "C", "D"):
        plans_kept.copy_plan(full.database, "A", name, AT)
    full.refresh()
    full.open("plan")
    full.plan.show_view("beside")
    wait(full, qtbot)
    view = _beside(full)
    qtbot.waitUntil(lambda: view.fourth.isVisible())
    qtbot.waitUntil(lambda: view.mirror.isVisible() and not view.many.isVisible())
    for box, downs in ((view.third, 3), (view.fourth, 4)):
        box.setFocus()
        for _ in range(downs):
            qtbot.keyClick(box, KEY.Key_Down)
    assert view.comparison is not None
    assert [e.name for e in view.comparison.plans] == ["案B", "案A", "案C", "案D"]
    assert view.many.isVisible() and not view.mirror.isVisible()
    titles = [line.title for line in view.many.records.records()]
    assert "最良の計画との差（最大）" in titles and len(titles) == 10
    assert all(len(line.values) == 4 for line in view.many.records.records())


def test_a_need_is_pinned_with_months_of_the_planners_own_and_a_pin_that_cannot_hold_is_told(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    full.open("plan")
    gap = full.plan.gaps.record(0)
    full.plan.list.choose(gap)
    full.plan.detail.show_gap(gap)
    qtbot.waitUntil(lambda: "月と日数を決めて固定…" in shown_buttons(full))
    qtbot.mouseClick(shown_buttons(full)["月と日数を決めて固定…"], LEFT)
    form = full.plan.detail.findChildren(PinForm)[-1]
    able = next(
        p.key
        for p in full.plan.table.people  # type: ignore[union-attr]
        if set(p.talents) & set(gap.need.talents)
    )
    form.person.setCurrentIndex(form.person.findData(able))
    form.start.setCurrentIndex(form.start.findData(10))
    assert form.months.count() == 2  # February and March are left of the year
    form.months.setCurrentIndex(1)
    form.level.setCurrentIndex(form.level.findData(10))
    qtbot.keyClick(form.save, KEY.Key_Space)
    wait(full, qtbot)
    assert planners_word.pins(full.database) == ()
    assert "固定できません" in full.frame.notice.text()
    form.level.setCurrentIndex(form.level.findData(1))
    qtbot.keyClick(form.save, KEY.Key_Space)
    wait(full, qtbot)
    [pin] = planners_word.pins(full.database)
    assert (pin.specialist, pin.need) == (able, gap.need.key)
    assert (pin.start, pin.months, pin.half_days_per_week) == (10, 2, 1)
    full.plan.matrix.setFocus()
    qtbot.keyClick(full.plan.matrix, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(full, qtbot)
    assert planners_word.pins(full.database) == ()
