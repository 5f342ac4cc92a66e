"""What the town has said, as the assessment asks for it: one interview, the shelf, and a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dxdesk.ask.interview import Interview
from dxdesk.ask.questions import Question
from dxdesk.ask.staffing import fte
from dxdesk.ask.systems import SOON_MONTHS, System, ending_within
from dxdesk.schemes.calendar import months_after
from dxdesk.schemes.shelf_records import Schemes


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything an assessment may look at."""

    interview: Interview
    schemes: Schemes
    today: date

    def question(self, code: str) -> Question:
        """KeyError where the question set has none."""
        return self.interview.question_set.by_id[code]

    def state(self, code: str) -> str:
        """answered, unknown, later, not_applicable, unanswered or hidden."""
        return self.interview.state(code)

    def value(self, code: str) -> object | None:
        """What was answered, of D01 also while rows are missing; None for every other state."""
        return self.interview.value(code)

    def chosen(self, code: str) -> str:
        """The choice of a single question, or ""."""
        value = self.value(code)
        return value if isinstance(value, str) else ""

    def day(self, code: str) -> date | None:
        """The day a date question was answered with."""
        return day_in(self.value(code))

    def number(self, code: str) -> int | None:
        """The number of a number question, with a date or a text beside it or not."""
        value = self.value(code)
        if isinstance(value, Mapping):
            value = value.get("number")
        return value if isinstance(value, int) else None

    def inputs(self, code: str) -> Mapping[str, object]:
        """The inputs of a form, or the fixed rows of a grid; empty when there are none."""
        value = self.value(code)
        return value if isinstance(value, Mapping) else {}

    def rows(self, code: str) -> tuple[Mapping[str, object], ...]:
        """The rows the officer added to a grid; empty when there are none."""
        value = self.value(code)
        if not isinstance(value, Sequence) or isinstance(value, str):
            return ()
        return tuple(row for row in value if isinstance(row, Mapping))

    def choices(self, code: str) -> tuple[str, ...]:
        """The choices of a single or a multi, or of every row of a grid."""
        return tuple(_choices(self.value(code)))

    def fte(self) -> Decimal | None:
        """換算人数, None while nobody's share is known."""
        return fte(self.interview.people)

    def contracts_ending_soon(self) -> tuple[System, ...]:
        """Systems whose contract ends within a year and a half, earliest first."""
        last = months_after(self.today, SOON_MONTHS)
        return ending_within(self.interview.systems, self.today, last)


def day_in(value: object) -> date | None:
    """The day of a date answer, or of one cell of a row; None where none is said."""
    return date.fromisoformat(value) if isinstance(value, str) and value else None


def _choices(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
        return
    items: object = value.values() if isinstance(value, Mapping) else value
    if isinstance(items, Iterable):
        yield from (item for item in items if isinstance(item, str))
