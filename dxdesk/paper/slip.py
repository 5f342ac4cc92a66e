"""A slip: the questions one person or section is asked, ready for paper or for Excel."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from dxdesk.ask.question_ids import QUESTION_ID
from dxdesk.ask.questions import Question

ID = QUESTION_ID.pattern.join(("(?:", ")"))
_MARK = re.compile(
    r"dxdesk-slip/1 (?P<town>[0-9]{6}) (?P<version>\S{1,40}) (?P<day>\d{4}-\d\d-\d\d) "
    rf"(?P<questions>{ID}(?:,{ID}){{0,999}})(?: (?P<whom>.{{1,2000}}))?"
)


@dataclass(frozen=True, slots=True)
class Slip:
    """What one slip asks. The questions are worded as this town words them."""

    town: str  # six-digit code
    town_name: str
    form: str  # 市, 区, 町 or 村
    version: str  # of the question set
    whom: str  # "" where nobody is named
    writer: str
    made_on: date
    deadline: date | None
    questions: tuple[Question, ...]
    practice: bool = False

    @property
    def mark(self) -> str:
        """The line by which a returned sheet is known again."""
        ids = ",".join(question.id for question in self.questions)
        whom = " ".join(self.whom.split())
        return f"dxdesk-slip/1 {self.town} {self.version} {self.made_on} {ids} {whom}".rstrip()


@dataclass(frozen=True, slots=True)
class Mark:
    """What the line on a returned sheet says."""

    town: str
    version: str
    made_on: date
    questions: tuple[str, ...]
    whom: str


def mark_from(text: str) -> Mark | None:
    """The mark a cell holds; None for any other text."""
    found = _MARK.fullmatch(text.strip())
    if found is None:
        return None
    try:
        day = date.fromisoformat(found["day"])
    except ValueError:
        return None
    questions = tuple(dict.fromkeys(found["questions"].split(",")))
    return Mark(found["town"], found["version"], day, questions, found["whom"] or "")
