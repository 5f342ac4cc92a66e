"""The printed pages of the gallery."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

from dxdesk.desks import (
    carry_out,
    handing,
    leaving,
    municipality,
    plan_paper,
    promising,
    submission,
    town_letters,
    visit_calendar,
)
from dxdesk.desks import papers as work
from dxdesk.desks.leaving import Approval
from dxdesk.paper.offline_sheet import offline_sheet
from dxdesk.paper.town_letter import letters
from dxdesk.store import sent
from tests.gallery.carried import NOTES, carry
from tests.gallery.deciding import decide
from tests.gallery.editions import change_after_handing
from tests.gallery.example import Example
from tests.gallery.slips import slip_pdf

Paper = tuple[str, Callable[[Example], bytes]]


def papers() -> Iterator[Paper]:
    """Name and PDF of every printed page."""
    yield "mayor_page", lambda example: handing.summary(example.open_town(), example.today).pdf
    yield "mayor_page_practice", _practice
    yield "mayor_page_decided", _decided
    yield "mayor_page_second", _second
    yield "carry_slip", _slip
    yield "carry_ledger", _ledger
    yield "questionnaire_blank", partial(_questionnaire, blank=True)
    yield "questionnaire_as_it_stands", partial(_questionnaire, blank=False)
    yield "handover", _handover
    yield "no_network", lambda _: offline_sheet("0.1.0", "C:\\dxdesk\\393011.dxtown").pdf
    yield "slip_page", slip_pdf
    yield "town_letters", _letters
    yield "plan_paper", _plan_paper


def _questionnaire(example: Example, *, blank: bool) -> bytes:
    interview = municipality.interview_of(example.open_town())
    sections = ("B", "D") if blank else ("B",)
    return work.questionnaire(interview, example.today, sections, blank=blank).pdf


def _handover(example: Example) -> bytes:
    db = example.open_town()
    work.keep_notes(db, NOTES)
    return work.handover(work.desk_of(db, Path("C:/dxdesk/393011.dxtown")), example.today).pdf


def _practice(example: Example) -> bytes:
    return handing.summary(example.open_town(example.practice_town()), example.today).pdf


def _decided(example: Example) -> bytes:
    db = example.open_town()
    decide(db, example.today)
    return handing.summary(db, example.today).pdf


def _second(example: Example) -> bytes:
    db = example.open_town()
    change_after_handing(db, example)
    return handing.summary(db, example.today + timedelta(days=9)).pdf


def _slip(example: Example) -> bytes:
    db = example.open_town()
    last = sent.sent(db)[-1]
    leaving.keep_place(db, last.serial, Path("/media/HOSHIMI-03") / last.file_name, 48_213)
    route = "高橋係長 → 伊藤総務課長"
    leaving.note_approval(db, Approval(route, example.today - timedelta(days=1)))
    return carry_out.slip(db).pdf


def _ledger(example: Example) -> bytes:
    db = example.open_town()
    carry(db, example.today)
    return carry_out.ledger_of(submission.papers(db), example.today).pdf


def _letters(example: Example) -> bytes:
    """A draft, and the same after it was told."""
    db = example.open_prefecture()
    plan = visit_calendar.calendar(db)
    town = plan.visited[0].code
    pairs = [pair for pair in plan.sent if pair[1].startswith(town)]
    draft = town_letters.town_letters(db, (town,))
    promising.notify(db, pairs, example.today)
    return letters((*draft, *town_letters.town_letters(db, (town,)))).pdf


def _plan_paper(example: Example) -> bytes:
    return plan_paper.printed(example.open_prefecture(), example.today).pdf
