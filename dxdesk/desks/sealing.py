"""What a town's report seals for the prefecture's security officer, as the town reads it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.sealing import said_among
from dxdesk.desks import handing
from dxdesk.desks.handing import Sources
from dxdesk.desks.nameless import questions_of
from dxdesk.exchange.keys import digits
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class SealedLine:
    """A question whose answer is sealed, and why."""

    question: str
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class SealedRequest:
    """A request that only answers that are sealed or kept back give a reason for."""

    need: str
    title: str
    openly: bool  # made openly all the same


@dataclass(frozen=True, slots=True)
class Sealing:
    """Who reads what."""

    officer: str  # 20 digits of the officer's key, "" where the kit has none
    sentence: str
    questions: tuple[SealedLine, ...]
    requests: tuple[SealedRequest, ...]

    @property
    def ids(self) -> frozenset[str]:
        """The questions that are sealed."""
        return frozenset(each.question for each in self.questions)


def sealing(db: Database, today: date) -> Sealing:
    """What would be sealed today."""
    return sealing_of(handing.sources(db), today)


def sealing_of(now: Sources, today: date) -> Sealing:
    """The same without the workspace, for work beside the window."""
    reasons, known = shelf.sealed_questions(), now.interview.question_set.by_id
    kept = set(reasons) - questions_of(now.withheld, now.interview.question_set)
    said = said_among(now.interview, kept)
    lines = tuple(SealedLine(id_, known[id_].text, reasons[id_]) for id_ in reasons if id_ in said)
    code = digits(now.officer.encode("ascii")) if now.officer else ""
    if not now.officer:
        return Sealing("", _without_officer(len(lines)), (), _requests(now, today))
    return Sealing(code, _with_officer(len(lines), code), lines, _requests(now, today))


def _without_officer(count: int) -> str:
    return tr(
        "This prefecture has no key for a security officer. {count} security answers go with the "
        "rest; what you do not want to tell you can keep back."
    ).format(count=count)


def _with_officer(count: int, code: str) -> str:
    return tr(
        "{count} security answers are sealed once more: only the prefecture's security officer "
        "reads them (key {code})."
    ).format(count=count, code=code)


def _requests(now: Sources, today: date) -> tuple[SealedRequest, ...]:
    there = {each.need: each for each in handing.next_report(now, today).requests}
    told = replace(now, withheld=frozenset(), officer="", openly=frozenset())
    wished = handing.next_report(told, today).requests if now.withheld or now.officer else ()
    hidden = [each for each in wished if each.need not in there]
    return (
        *(SealedRequest(each.need, each.title, openly=False) for each in hidden),
        *(
            SealedRequest(need, each.title, openly=True)
            for need, each in there.items()
            if need in now.openly
        ),
    )
