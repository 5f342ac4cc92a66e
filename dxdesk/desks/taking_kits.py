"""A kit that reached a town: what it would change, said before it is taken in.

No answer is ever deleted. Answers to questions that are not asked any more are kept, and come
back when the question does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.municipality import Municipality
from dxdesk.ask.own_questions import newest_of
from dxdesk.ask.question_meaning import reworded
from dxdesk.ask.questions import Question, QuestionSet
from dxdesk.ask.wording import prefecture_form, wording_for
from dxdesk.desks.kit_files import (
    Contents,
    contents_of,
    once_known,
    shipped_questions,
    shipped_schemes,
)
from dxdesk.desks.kit_trust import is_older, officer_turned, refuse_strange_kit
from dxdesk.desks.laying_out import lay_out
from dxdesk.errors import Refusal
from dxdesk.exchange.kits import OWN_QUESTIONS, Kit, is_trusted_after, open_kit
from dxdesk.schemes.updates import SchemeChange, changed
from dxdesk.store import answers as answer_store
from dxdesk.store import deeds, kits, question_files, settings
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

TOWN = "municipality"
FIRST, SAME, NEWER, OLDER = "first", "same", "newer", "older"
ADDED, REWORDED, WITHDRAWN = "added", "reworded", "withdrawn"


@dataclass(frozen=True, slots=True)
class QuestionNews:
    """One question that is new, reads differently, or is not asked any more."""

    what: str  # added / reworded / withdrawn
    id: str
    text: str
    before: str = ""  # the wording until now, of a reworded one
    answered: bool = False  # whether something has been said to it


@dataclass(frozen=True, slots=True)
class KitNews:
    """What taking a kit in would change."""

    kit: Kit
    held: Kit | None
    standing: str  # first / same / newer / older than the one held
    questions: tuple[QuestionNews, ...]
    schemes: tuple[SchemeChange, ...]
    version_before: str
    version_after: str
    passed_over: tuple[str, ...]  # folders that the program knows better

    @property
    def signer_changed(self) -> bool:
        """Whether another key has signed than that of the kit held."""
        return self.held is not None and self.held.signing_key != self.kit.signing_key

    @property
    def signer_strange(self) -> bool:
        """Whether nobody known vouches for the key: it takes the code from the phone."""
        return self.held is not None and not is_trusted_after(self.kit, self.held)

    @property
    def officer_turned(self) -> bool:
        """Whether the security officer's key of the kit held is gone, or another."""
        return self.held is not None and officer_turned(self.kit, self.held)

    @property
    def needs_code(self) -> bool:
        """Whether it is taken in only with the code from the phone."""
        return self.signer_strange or self.officer_turned or self.standing == OLDER

    @property
    def answers_kept(self) -> int:
        """Answers to questions that would not be asked any more."""
        return sum(each.answered for each in self.questions if each.what == WITHDRAWN)

    @property
    def answers_reworded(self) -> int:
        """Answers to questions that would read differently."""
        return sum(each.answered for each in self.questions if each.what == REWORDED)

    def of(self, what: str) -> tuple[QuestionNews, ...]:
        """The questions to which this happens."""
        return tuple(each for each in self.questions if each.what == what)


def kit_news(db: Database, data: bytes) -> KitNews:
    """What this kit would change in this workspace. Nothing is changed by looking.

    Raises:
        Refusal: the codes of `open_kit` and `contents_of`; E-KIT-TOWN.
    """
    kit, town = open_kit(data), shelf.municipality(settings.text(db, TOWN))
    if town.code not in {code for code, _ in kit.municipalities}:
        raise Refusal("E-KIT-TOWN", prefecture=kit.name, town=town.name)
    held_data, once = kits.kit_bytes(db), question_files.travelled(db)
    held = open_kit(held_data) if held_data is not None else None
    after = contents_of(kit.prefecture, kit.texts, once)
    before = _held_contents(held, once)
    return KitNews(
        kit=kit,
        held=held,
        standing=_standing(kit, held, held_data == data),
        questions=_question_news(before, after, answer_store.answers(db), town),
        schemes=changed(before.schemes or shipped_schemes(), after.schemes or shipped_schemes()),
        version_before=(before.questions or shipped_questions()).version,
        version_after=(after.questions or shipped_questions()).version,
        passed_over=after.passed_over,
    )


def _held_contents(held: Kit | None, once: tuple[str, ...]) -> Contents:
    """What the kit held says; what this program cannot use of it says nothing."""
    if held is None:
        return Contents()
    try:
        return contents_of(held.prefecture, held.texts, once)
    except Refusal:
        return Contents()


def _standing(kit: Kit, held: Kit | None, same: bool) -> str:
    if held is None:
        return FIRST
    if same:
        return SAME
    return OLDER if is_older(kit, held) else NEWER


def _question_news(
    before: Contents, after: Contents, said: Mapping[str, object], town: Municipality
) -> tuple[QuestionNews, ...]:
    shipped = shipped_questions()
    old, new = _asked(before, shipped), _asked(after, shipped)

    def read(question: Question) -> str:
        return wording_for(question.text, town.form, prefecture_form(town.prefecture_name))

    found = [
        QuestionNews(ADDED, each.id, read(each), answered=each.id in said)
        for each in new.values()
        if each.id not in old
    ]
    found += [
        QuestionNews(REWORDED, each.id, read(each), read(old[each.id]), each.id in said)
        for each in new.values()
        if each.id in old and reworded(old[each.id], each)
    ]
    found += [
        QuestionNews(WITHDRAWN, each.id, read(each), answered=each.id in said)
        for each in old.values()
        if each.id not in new
    ]
    return tuple(found)


def _asked(contents: Contents, shipped: QuestionSet) -> Mapping[str, Question]:
    national = (contents.questions or shipped).by_id
    return {**national, **newest_of([contents.own] if contents.own else [])}


def take(db: Database, data: bytes, now: datetime, phone_code: str = "") -> KitNews:
    """Take the kit in; it is on the disk on return, and holds from now on.

    `phone_code` is the kit's 20 digits as somebody at the prefecture read them out: the yes to
    another signing key than that of the kit held, to another officer's, and to an older kit.

    Raises:
        Refusal: as `kit_news` and `refuse_strange_kit`. Then nothing has changed.
    """
    news = kit_news(db, data)
    refuse_strange_kit(db, news.kit, phone_code)
    with saving(db):
        kits.save_kit(db, data)
        if OWN_QUESTIONS in news.kit.texts:
            day = now.date().isoformat()
            question_files.keep_travelled(db, news.kit.texts[OWN_QUESTIONS], day)
        if news.standing != SAME:
            at = now.isoformat(timespec="seconds")
            deeds.note(db, deeds.KIT, news.kit.made_on.isoformat(), at)
    lay_out(db)
    return news


def withdrawn_with_answers(db: Database) -> tuple[QuestionNews, ...]:
    """The questions of earlier kits that are not asked any more and have an answer here."""
    said, held = answer_store.answers(db), kits.kit_bytes(db)
    if held is None or not (once := question_files.travelled(db)):
        return ()
    kit = open_kit(held)
    known = once_known(kit.prefecture, once, shipped_questions())
    asked = newest_of([own] if (own := _held_contents(kit, once).own) else [])
    return tuple(
        QuestionNews(WITHDRAWN, each.id, each.text, answered=True)
        for each in known.values()
        if each.id in said and each.id not in asked
    )
