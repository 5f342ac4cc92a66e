"""What a prefecture's next kit takes along, and what of it has not been read by anybody yet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.errors import Refusal
from dxdesk.words import sentence

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.ask.own_questions import OwnQuestions


@dataclass(frozen=True, slots=True)
class NextKit:
    """In words, a line each."""

    own: str = ""  # 「X39 県からの質問：4問」, "" without own questions
    questions: tuple[str, ...] = ()  # with the way each is answered, and when it is asked
    withdrawn: tuple[str, ...] = ()  # sent once, not asked any more
    updates: tuple[str, ...] = ()  # what was mended, and the version
    trouble: str = ""  # why no kit can be made of this


NOTHING = NextKit()


@dataclass(frozen=True, slots=True)
class ReadQuestions:
    """A file of own questions that was read, and is not kept yet."""

    file: str
    text: str
    lines: tuple[str, ...]


def next_kit(db: Database) -> NextKit:
    """What would go into a kit made now."""
    from dxdesk.desks.kit_updates import kept_updates
    from dxdesk.desks.own_questions import own_text
    from dxdesk.store import question_files

    if not (own_text(db) or kept_updates(db) or question_files.travelled(db)):
        return NOTHING
    try:
        return _told(db)
    except Refusal as refusal:
        return NextKit(trouble=sentence(refusal))


def _told(db: Database) -> NextKit:
    from dxdesk.desks import own_questions as desk
    from dxdesk.desks.kit_words import contents_words
    from dxdesk.desks.own_words import head_words

    _, contents = desk.files_for_kit(db)
    own = contents.own
    lines = contents_words(contents)
    return NextKit(
        own=head_words(own) if own else "",
        questions=_lines(own) if own else (),
        withdrawn=tuple(f"{each.id}  {each.text}" for each in desk.withdrawn(db)),
        updates=lines[1:] if own else lines,
    )


def _lines(own: OwnQuestions) -> tuple[str, ...]:
    from dxdesk.desks.kit_files import shipped_questions
    from dxdesk.desks.own_words import question_lines

    known = {**shipped_questions().by_id, **{each.id: each for each in own.questions}}
    return tuple(line for each in own.questions for line in question_lines(each, known))


def read_questions(db: Database, path: Path) -> ReadQuestions:
    """Read a file of own questions; nothing is kept.

    Raises:
        Refusal: the codes of `text_of` and `read_own`.
    """
    from dxdesk.desks.kit_files import text_of
    from dxdesk.desks.own_questions import read_own
    from dxdesk.desks.own_words import head_words

    text = text_of(path)
    own = read_own(db, text, path.name)
    return ReadQuestions(path.name, text, (head_words(own), *_lines(own)))
