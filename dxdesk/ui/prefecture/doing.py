"""From a wish of the planner to the desk's work, and a sentence about what was done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from dxdesk.desks import (
    continuity,
    money,
    needs_added,
    needs_editing,
    needs_excel,
    pin_dates,
    placing,
    planners_history,
    plans_kept,
    promising,
    travelling,
)
from dxdesk.ui.prefecture import wishes
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

Work = Callable[["Database", Any, date, str], str]


def done(db: Database, wish: object, today: date, at: str) -> str:
    """Do a wish; what to say about it, "" where the screen itself shows it.

    Raises:
        Refusal: as the desk's own work.
    """
    return WORK[type(wish)](db, wish, today, at)


def _change_cell(db: Database, wish: wishes.ChangeCell, today: date, at: str) -> str:
    value = needs_editing.value_meant(wish.column, wish.text)
    needs_editing.change_need(db, wish.need, {wish.column: value}, wish.reason, today, at)
    return ""


def _reset_cell(db: Database, wish: wishes.ResetCell, today: date, at: str) -> str:
    fields = (wish.column,) if wish.column else ()
    needs_editing.reset_need(db, wish.need, fields, at)
    return ""


def _add_need(db: Database, wish: wishes.AddNeed, today: date, at: str) -> str:
    values = {name: needs_editing.value_meant(name, text) for name, text in wish.texts.items()}
    key = needs_added.add_need(db, wish.town, wish.title, values, wish.note, today, at)
    return tr("Added: {key}. Plan again, so that it is looked at.").format(key=key)


def _remove_need(db: Database, wish: wishes.RemoveNeed, today: date, at: str) -> str:
    needs_added.remove_need(db, wish.need, at)
    return ""


def _change_way(db: Database, wish: wishes.ChangeWay, today: date, at: str) -> str:
    if wish.minutes is None:
        travelling.reset_way(db, wish.base, wish.town, at)
    else:
        travelling.change_way(
            db,
            wish.base,
            wish.town,
            wish.minutes,
            today,
            winter=wish.winter,
            reason=wish.reason,
            at=at,
        )
    return ""


def _set_figure(db: Database, wish: wishes.SetFigure, today: date, at: str) -> str:
    money.set_figure(db, wish.name, wish.value, at)
    return ""


def _set_budget(db: Database, wish: wishes.SetBudget, today: date, at: str) -> str:
    money.set_budget(db, wish.head, wish.yen, wish.people, at)
    return ""


def _choose(db: Database, wish: wishes.ChoosePlan, today: date, at: str) -> str:
    plans_kept.choose_plan(db, wish.name, at)
    return tr("{name} is in force now.").format(name=wish.name)


def _copy(db: Database, wish: wishes.CopyPlan, today: date, at: str) -> str:
    name = plans_kept.copy_plan(db, wish.name, wish.new, at)
    return tr("{name} is kept too.").format(name=name)


def _forget(db: Database, wish: wishes.ForgetPlan, today: date, at: str) -> str:
    plans_kept.forget_plan(db, wish.name, at)
    return ""


def _promise(db: Database, wish: wishes.Promise, today: date, at: str) -> str:
    if wish.state == "notified":
        count = promising.notify(db, wish.pairs, today)
        return tr("{count} visits are told.").format(count=count)
    if wish.state == "confirmed":
        count = promising.confirm(db, wish.pairs, today)
        return tr("{count} visits are settled.").format(count=count)
    count = promising.take_back(db, wish.pairs or (), today)
    return tr("{count} visits are drafts again.").format(count=count)


def _assign(db: Database, wish: wishes.Assign, today: date, at: str) -> str:
    placing.assign(db, wish.specialist, wish.need, at)
    return tr("Placed and pinned. Ctrl+Z takes it back.")


def _remove(db: Database, wish: wishes.RemoveVisit, today: date, at: str) -> str:
    placing.remove(db, wish.specialist, wish.need, at)
    return tr("Taken out, and not planned again. Ctrl+Z takes it back.")


def _set_days(db: Database, wish: wishes.SetDays, today: date, at: str) -> str:
    placing.set_days(db, wish.specialist, wish.need, wish.half_days, at)
    return tr("Pinned to these days. Plan again, so that they hold.")


def _pin_months(db: Database, wish: wishes.PinMonths, today: date, at: str) -> str:
    placing.set_days(db, wish.specialist, wish.need, None, at)
    return tr("Pinned to these months and days.")


def _pin_dates(db: Database, wish: wishes.PinDates, today: date, at: str) -> str:
    pin_dates.pin_dates(db, wish.specialist, wish.need, wish.dates, wish.half_days, today, at)
    return tr("Pinned to these months and days. Plan what changed, so that they hold.")


def _write_year(db: Database, wish: wishes.WriteYear, today: date, at: str) -> str:
    continuity.write_year(
        db, wish.year, wish.town, wish.asked, wish.received, (), wish.note, today, at
    )
    return ""


def _undo(db: Database, wish: wishes.Undo, today: date, at: str) -> str:
    said = planners_history.redo(db) if wish.again else planners_history.undo(db)
    if said:
        return said
    return tr("There is nothing to do again.") if wish.again else tr("There is nothing to undo.")


WORK: Mapping[type, Work] = {
    wishes.ChangeCell: _change_cell,
    wishes.ResetCell: _reset_cell,
    wishes.AddNeed: _add_need,
    wishes.RemoveNeed: _remove_need,
    wishes.ChangeWay: _change_way,
    wishes.SetFigure: _set_figure,
    wishes.SetBudget: _set_budget,
    wishes.ChoosePlan: _choose,
    wishes.CopyPlan: _copy,
    wishes.ForgetPlan: _forget,
    wishes.Promise: _promise,
    wishes.Assign: _assign,
    wishes.RemoveVisit: _remove,
    wishes.SetDays: _set_days,
    wishes.PinMonths: _pin_months,
    wishes.PinDates: _pin_dates,
    wishes.WriteYear: _write_year,
    wishes.Undo: _undo,
}


def book(db: Database, which: str, today: date) -> bytes:
    """One of the planner's tables as a workbook: needs / travel."""
    if which == "needs":
        return needs_excel.needs_book(db, today)
    return travelling.travel_book(db, today)


def book_taken(db: Database, which: str, data: bytes, today: date, at: str) -> str:
    """Read one of the planner's tables back, and say how much is the planner's own now."""
    if which == "needs":
        count = needs_excel.take_needs_book(db, data, today, at)
        return tr("{count} cells were changed.").format(count=count)
    count = travelling.take_travel_book(db, data, today, at)
    return tr("{count} ways have a figure of their own.").format(count=count)
