"""Pictures of the prefecture's review: inquiries, the four states, and writing the reply."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from dxdesk.desks import replying, reviewing
from dxdesk.desks.replying import Wish
from dxdesk.desks.reviews import in_force
from dxdesk.exchange.reports import payload_text
from dxdesk.report.needs_report import AskedQuestion, NeedsReport
from dxdesk.store import received
from dxdesk.ui.prefecture.desk import PrefectureDesk
from tests.gallery.example import Example
from tests.gallery.prefecture import desk_of, wait_for

SAID = {
    "correct": "介護保険だけ空らんです。予定はありますか。",
    "improve": "告示の日が決まれば、メモに書いてください。",
}


def shots() -> Iterator[tuple[str, Callable[[Example], QWidget]]]:
    """The review at every stage."""
    yield "pref_review_asked", _asked
    yield "pref_review_answered", _answered
    yield "pref_review_editor", _editor
    yield "pref_review_settled", _settled
    yield "pref_review_states", _states
    yield "pref_reply_one", _reply_to_one
    yield "pref_reply_undecided", _undecided
    yield "pref_reply_many", _reply_to_many
    yield "pref_reply_written", _written


def _towns(desk: PrefectureDesk) -> list[str]:
    assert desk.picture is not None
    return [state.town.code for state in desk.picture.arrived]


def _questions(desk: PrefectureDesk, town: str) -> list[AskedQuestion]:
    report = desk.picture.state(town).report if desk.picture else None
    assert report is not None
    return [each for each in report.questions if each.state == "answered"]


def _ask(desk: PrefectureDesk, town: str) -> None:
    """One of each word, not written to the town yet."""
    first, second, third = _questions(desk, town)[3:6]
    now = desk.now()
    reviewing.remark(desk.database, town, first.id, "correct", SAID["correct"], now)
    reviewing.remark(desk.database, town, second.id, "improve", SAID["improve"], now)
    reviewing.remark(desk.database, town, third.id, "fine", "", now)


def _write(desk: PrefectureDesk, example: Example, towns: list[str], wish: Wish) -> None:
    list(replying.write_replies(desk.database, towns, example.scratch(), wish, desk.now()))


def _answer(desk: PrefectureDesk, town: str) -> None:
    """The town's next report, as it would have been taken in, with one answer changed."""
    held = in_force(desk.database, town)
    changed = _questions(desk, town)[3].id
    report = _with(held.report, changed)
    before = received.in_force(desk.database, town)
    assert before is not None
    row = replace(
        before,
        serial=held.serial + 1,
        edition=report.edition,
        header_sha256="ef" * 32,
        payload_text=payload_text(report),
    )
    received.add_report(desk.database, row)


def _with(report: NeedsReport, question: str) -> NeedsReport:
    questions = tuple(
        replace(each, shown="令和9年10月に移る予定", value='"移る"')
        if each.id == question
        else each
        for each in report.questions
    )
    return replace(report, questions=questions, edition=report.edition + 1)


def _shown(desk: PrefectureDesk, place: str) -> None:
    desk.refresh()
    wait_for(desk)
    desk.open(place)


def _asked(example: Example) -> QWidget:
    desk = desk_of(example, example.prefecture())
    town = _towns(desk)[0]
    _ask(desk, town)
    _shown(desk, "town")
    desk.town.show_town(town)
    return desk.frame


def _answered_desk(example: Example) -> PrefectureDesk:
    desk = desk_of(example, example.prefecture())
    town = _towns(desk)[0]
    _ask(desk, town)
    _write(desk, example, [town], Wish())
    _answer(desk, town)
    _shown(desk, "town")
    desk.town.show_town(town)
    return desk


def _answered(example: Example) -> QWidget:
    return _answered_desk(example).frame


def _editor(example: Example) -> QWidget:
    desk = _answered_desk(example)
    desk.town.ask_about(desk.town.report.inquiries.rows[0].line.remark.question)
    return desk.frame


def _settled(example: Example) -> QWidget:
    desk = desk_of(example, example.prefecture())
    town = _towns(desk)[0]
    _write(desk, example, [town], Wish(settle=True))
    _shown(desk, "town")
    desk.town.show_town(town)
    return desk.frame


def _states(example: Example) -> QWidget:
    """Towns in all four states, one of them settled before a newer report came."""
    desk = desk_of(example, example.prefecture())
    towns = _towns(desk)
    _write(desk, example, towns[3:8], Wish(settle=True))
    for town in towns[:3]:
        _ask(desk, town)
    _write(desk, example, towns[:2], Wish())
    _answer(desk, towns[0])
    _answer(desk, towns[7])
    _shown(desk, "status")
    return desk.frame


def _reply_to_one(example: Example) -> QWidget:
    desk = desk_of(example, example.prefecture())
    town = _towns(desk)[0]
    _ask(desk, town)
    _shown(desk, "reply")
    desk.reviewing.open_reply(town)
    desk.reply.form.with_plan.setChecked(True)
    return desk.frame


def _undecided(example: Example) -> QWidget:
    desk = _answered_desk(example)
    desk.reviewing.open_reply(_towns(desk)[0])
    return desk.frame


def _reply_to_many(example: Example) -> QWidget:
    desk = desk_of(example, example.prefecture())
    for town in _towns(desk)[:4]:
        _ask(desk, town)
    _shown(desk, "reply")
    desk.reviewing.open_reply()
    return desk.frame


def _written(example: Example) -> QWidget:
    """Three replies were written; of one the answers have to be decided about first."""
    desk = _answered_desk(example)
    for town in _towns(desk)[1:4]:
        _ask(desk, town)
    _shown(desk, "reply")
    desk.reply.form.choose("*")
    desk.reviewing.write(example.scratch())
    wait_for(desk)
    return desk.frame
