"""Pictures of planning by hand: states, needs, travel and money, plans beside, years, inbox."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dxdesk.desks import (
    continuity,
    dispatch,
    handing,
    money,
    needs_added,
    needs_editing,
    placing,
    plans_kept,
    promising,
    travelling,
)
from dxdesk.desks.choosing_needs import Choosing, decide
from dxdesk.desks.need_decisions import drop
from dxdesk.desks.planners_words import BUDGET, TRAVEL_MONEY, WAITING
from dxdesk.report.choices import NeedChoices
from dxdesk.store import opening, planners_word
from dxdesk.ui.prefecture.compare_plans import ComparePlans
from dxdesk.ui.prefecture.needs_view import NeedsView
from tests.gallery.example import Example
from tests.gallery.prefecture import desk_of, wait_for

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.ui.prefecture.desk import PrefectureDesk

AT = "2026-11-20T09:30:00"
EARLIER = date(2026, 11, 20)
VIEWS = ("needs", "money", "beside", "ledger")


def shots() -> Iterator[tuple[str, Callable[[Example], QWidget]]]:
    """The plan in its three states, and every view of what the planner says."""
    yield "pref_plan_states", _states
    yield "pref_plan_candidates", _candidates
    yield "pref_plan_barred", _barred
    for view in VIEWS:
        yield f"pref_plan_{view}", partial(_view, view)
        yield f"pref_plan_{view}_first", partial(_first, view)
    yield "pref_plan_needs_form", _form
    yield "pref_plan_needs_moved", _moved
    yield "pref_plan_beside_four", _four
    yield "pref_plan_pin_form", _pin_form
    yield "pref_plan_around", _around
    yield "pref_plan_changed", _changed
    yield "pref_inbox_effect", _effect


def _promised(example: Example, db: Database) -> None:
    """Some visits told, some of them settled, one pinned, two plans, and the planner's figures."""
    sent = plans_kept.plan_in_force(db).planned.plan.assignments
    pairs = [(each.specialist, each.need) for each in sent]
    promising.notify(db, pairs[: len(pairs) * 2 // 3], EARLIER)
    promising.confirm(db, pairs[: len(pairs) // 3], example.today)
    _change_tables(example, db)
    plans_kept.copy_plan(db, "A", "B", AT, "急ぐものを先に")
    _assign_somebody(db)


def _change_tables(example: Example, db: Database) -> None:
    rows = dispatch.table_of_needs(db, example.today)
    by_phone = {"talents": ("SERVICE_DESIGNER",), "half_days_per_week": 2, "months": 2}
    needs_editing.change_need(
        db, rows[0].key, {"half_days_per_week": 2}, "11月20日に町と相談", EARLIER, AT
    )
    needs_editing.change_need(db, rows[2].key, {"left_out": True}, "来年度に回す", EARLIER, AT)
    needs_added.add_need(
        db, rows[4].line.town, "窓口の案内", by_phone, "11月20日に総務課から電話", EARLIER, AT
    )
    way = next(each for each in travelling.ways(db, example.today) if each.reckoned > 60)
    travelling.change_way(
        db, way.base, way.town, way.reckoned + 35, EARLIER, winter=(150, 12, 3), reason="峠道"
    )
    money.set_figure(db, BUDGET, 24_000_000, AT)
    money.set_figure(db, TRAVEL_MONEY, 1_200, AT)
    money.set_figure(db, WAITING, 1, AT)
    money.set_budget(db, "専門人材の派遣", 9_000_000, ["T01"], AT)
    for number, row in enumerate(rows[:9:2]):
        received = "0" if number % 2 else "18"
        for year in ("2024", "2025"):
            continuity.write_year(
                db, year, row.line.town, "24", received, (), "前の担当の記録", example.today, AT
            )


def _assign_somebody(db: Database) -> None:
    from dxdesk.desks import fits

    kept = plans_kept.plan_in_force(db)
    for unmet in kept.planned.plan.unmet:
        told = plans_kept.told_of(db, kept.planned.problem.fiscal_year)
        found = fits.candidates(kept, told, unmet.need).ranked
        if found:
            placing.assign(db, found[0].person.key, unmet.need, AT)
            return


def _desk(example: Example) -> PrefectureDesk:
    path = example.prefecture()
    with opening.held(opening.open_prefecture(path)) as db:
        _promised(example, db)
    desk = desk_of(example, path)
    desk.open("plan")
    wait_for(desk)
    return desk


def _states(example: Example) -> QWidget:
    desk = _desk(example)
    assert desk.plan.table is not None
    settled = next(
        (place, visits)
        for place, visits in desk.plan.table.visits.items()
        if visits[0].stated.state == "confirmed"
    )
    desk.plan.matrix.select_town(settled[0][0])
    return desk.frame


def _candidates(example: Example) -> QWidget:
    desk = _desk(example)
    desk.plan.list.choose(desk.plan.gaps.record(0))
    desk.by_hand.candidates(desk.plan.gaps.record(0).need.key)
    wait_for(desk)
    return desk.frame


def _barred(example: Example) -> QWidget:
    desk = _desk(example)
    assert desk.plan.table is not None
    empty_place = next(
        (town.code, person.key)
        for town in desk.plan.table.towns
        for person in desk.plan.table.people
        if (town.code, person.key) not in desk.plan.table.visits
    )
    desk.planning.forbid(empty_place[1], f"{empty_place[0]}:*", False)
    wait_for(desk)
    desk.plan.detail.show_cell(desk.plan.table, *empty_place)
    return desk.frame


def _view(view: str, example: Example) -> QWidget:
    desk = _desk(example)
    desk.plan.show_view(view)
    wait_for(desk)
    return desk.frame


def _first(view: str, example: Example) -> QWidget:
    desk = desk_of(example, example.prefecture())
    desk.open("plan")
    desk.plan.show_view(view)
    wait_for(desk)
    return desk.frame


def _form(example: Example) -> QWidget:
    desk = _desk(example)
    desk.plan.show_view("needs")
    _settle(desk)
    _needs(desk).show_form(True)
    return desk.frame


def _four(example: Example) -> QWidget:
    """Four plans beside each other."""
    path = example.prefecture()
    with opening.held(opening.open_prefecture(path)) as db:
        _promised(example, db)
        plans_kept.copy_plan(db, "A", "C", AT)
        plans_kept.copy_plan(db, "B", "D", AT, "移動を減らす")
    desk = desk_of(example, path)
    desk.open("plan")
    desk.plan.show_view("beside")
    _settle(desk)
    view = desk.plan.views.currentWidget()
    assert isinstance(view, ComparePlans)
    for box, name in ((view.third, "案C"), (view.fourth, "案D")):
        box.setCurrentIndex(box.findData(name))
        box.activated.emit(box.currentIndex())
    return desk.frame


def _pin_form(example: Example) -> QWidget:
    """A need nobody goes to, pinned with months and days of the planner's own."""
    desk = _desk(example)
    gap = desk.plan.gaps.record(0)
    desk.plan.list.choose(gap)
    desk.plan.detail.show_pin_form(gap.need)
    return desk.frame


def _one_change(example: Example) -> PrefectureDesk:
    """One need asks for less than the plan gives."""
    path = example.prefecture()
    with opening.held(opening.open_prefecture(path)) as db:
        sent = plans_kept.plan_in_force(db).planned.plan.assignments[0]
        needs_editing.change_need(
            db, sent.need, {"left_out": True}, "来年度に回す", example.today, AT
        )
    desk = desk_of(example, path)
    desk.open("plan")
    wait_for(desk)
    return desk


def _changed(example: Example) -> QWidget:
    """The plan is out of date: what changed can be planned, or the whole again."""
    return _one_change(example).frame


def _around(example: Example) -> QWidget:
    """Planned around the change, beside the plan in force."""
    desk = _one_change(example)
    desk.planning.around()
    _settle(desk)
    return desk.frame


def _needs(desk: PrefectureDesk) -> NeedsView:
    view = desk.plan.views.currentWidget()
    assert isinstance(view, NeedsView)
    return view


def _settle(desk: PrefectureDesk) -> None:
    from PySide6.QtWidgets import QApplication

    wait_for(desk)
    for _ in range(5):
        QApplication.processEvents()


def _moved(example: Example) -> QWidget:
    """A cell the planner changed, and the report says something else now."""
    path = example.prefecture()
    with opening.held(opening.open_prefecture(path)) as db:
        _promised(example, db)
        changes = planners_word.need_changes(db)
        planners_word.save_need_changes(
            db, [replace(e, reported=8) if e.field == "half_days_per_week" else e for e in changes]
        )
    desk = desk_of(example, path)
    desk.open("plan")
    desk.plan.show_view("needs")
    _settle(desk)
    view = _needs(desk)
    view.table.setCurrentIndex(view.model.index(0, 3))
    return desk.frame


def _effect(example: Example) -> QWidget:
    """A second report of a town somebody goes to asks for less: it waits for a decision."""
    path = example.prefecture()
    with opening.held(opening.open_prefecture(path)) as db:
        sent = plans_kept.plan_in_force(db).planned.plan.assignments
    code = sent[0].need.partition(":")[0]
    desk = desk_of(example, path)
    desk.open("inbox")
    folder = example.scratch()
    database = example.open_town(example.town(code))
    for need in [each.need for each in sent if each.need.startswith(f"{code}:")]:
        decide(database, example.today, partial(_dropped, need.partition(":")[2]))
    handing.write_report(database, folder, example.today, f"{code}_r08_v2.dxr")
    desk.reading.take([folder])
    wait_for(desk)
    desk.inbox.table.choose(desk.inbox.model.record(0))
    wait_for(desk)
    return desk.frame


def _dropped(need: str, now: Choosing) -> NeedChoices:
    return drop(now, need, "別の業者に頼むことになりました")
