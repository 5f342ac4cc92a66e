"""A prefecture's own questions at its desk: written as a file, checked, put into the next kit.

What travelled in a kit keeps its meaning for ever: an id is never given to another question.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dxdesk import paths
from dxdesk.ask.own_questions import OwnQuestions, newest_of, own_questions_from
from dxdesk.ask.question_ids import is_own_id
from dxdesk.desks.kit_files import (
    Contents,
    contents_of,
    once_known,
    refuse_other_meanings,
    shipped_questions,
)
from dxdesk.desks.prefecture import CODE
from dxdesk.errors import Refusal
from dxdesk.exchange.kits import OWN_QUESTIONS
from dxdesk.store import question_files, settings

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.ask.questions import Question, QuestionSet
    from dxdesk.report.needs_report import NeedsReport

_DRAFT = "own questions"
_NUMBER = "X00"  # in the example, where the prefecture's section belongs


def read_own(
    db: Database, text: str, file: str, national: QuestionSet | None = None
) -> OwnQuestions:
    """The own questions in a text; nothing is kept.

    Raises:
        Refusal: E-QUESTIONS-OWN with `file`, `id`, `reason` and `at`, also for an id that meant
            something else in a kit that was given out.
    """
    prefecture = settings.text(db, CODE)
    national = national or shipped_questions()
    own = own_questions_from(file, text, prefecture, national)
    refuse_other_meanings(own, once_known(prefecture, question_files.travelled(db), national), file)
    return own


def keep_own(db: Database, text: str, file: str) -> OwnQuestions:
    """Keep the questions of this text for the next kit, in the place of those kept before.

    Raises:
        Refusal: as `read_own`; then nothing has changed.
    """
    own = read_own(db, text, file)
    settings.set_text(db, _DRAFT, text)
    return own


def own_text(db: Database) -> str:
    """The file that the next kit takes along; "" without one."""
    return settings.text(db, _DRAFT)


def take_own_back(db: Database, text: str) -> None:
    """Keep what a kit of this prefecture took along; "" for none. It was checked then."""
    settings.set_text(db, _DRAFT, text)


def own_of(db: Database) -> OwnQuestions | None:
    """The questions that the next kit takes along.

    Raises:
        Refusal: as `read_own`, where a newer program reads more strictly.
    """
    text = own_text(db)
    return read_own(db, text, OWN_QUESTIONS) if text else None


def clear_own(db: Database) -> None:
    """The next kit takes none along. What travelled is not forgotten."""
    settings.set_text(db, _DRAFT, "")


def example_text(db: Database) -> str:
    """A file to begin with: explained in Japanese, with the ids of this prefecture."""
    path = paths.resources() / "example" / "own_questions.toml"
    own = _NUMBER.replace("00", settings.text(db, CODE))
    return path.read_text(encoding="utf-8").replace(_NUMBER, own)


def sent_out(db: Database) -> dict[str, Question]:
    """Every own question that travelled in a kit of this prefecture, by id."""
    prefecture, files = settings.text(db, CODE), question_files.travelled(db)
    return dict(once_known(prefecture, files, shipped_questions())) if files else {}


def withdrawn(db: Database) -> tuple[Question, ...]:
    """Own questions that travelled once and that the next kit does not take along."""
    own = own_of(db)
    asked = newest_of([own] if own else [])
    return tuple(each for id_, each in sent_out(db).items() if id_ not in asked)


def refuse_unasked(db: Database, report: NeedsReport) -> None:
    """Refuse a report that answers an own question this prefecture never sent out.

    Raises:
        Refusal: E-REPORT-OWN with its `id`.
    """
    answered = [each for each in report.questions if is_own_id(each.id)]
    if not answered:
        return
    known = sent_out(db)
    for each in answered:
        if each.id not in known or known[each.id].kind.value != each.kind:
            raise Refusal("E-REPORT-OWN", id=each.id)


def files_for_kit(db: Database) -> tuple[dict[str, str], Contents]:
    """What the next kit takes along, by name, and what it says.

    Raises:
        Refusal: E-QUESTIONS-OWN, E-KIT-DATA.
    """
    from dxdesk.desks.kit_updates import kept_updates

    texts = kept_updates(db)
    if own := own_text(db):
        texts[OWN_QUESTIONS] = own
    once = question_files.travelled(db)
    return texts, contents_of(settings.text(db, CODE), texts, once)
