"""The question set: sections and questions as frozen records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """How a question is answered; the shape of the answer's value is given for each."""

    SINGLE = "single"  # "code"
    MULTI = "multi"  # ["code", …] in the order chosen (P02: first is heaviest)
    NUMBER = "number"  # int
    NUMBER_DATE = "number_date"  # {"number": int, "date": "YYYY-MM-DD"}; either may be missing
    NUMBER_TEXT = "number_text"  # {"number": int, "text": str}
    DATE = "date"  # "YYYY-MM-DD"
    TEXT = "text"  # str
    FORM = "form"  # {field code: value}
    GRID = "grid"  # fixed rows: {row code: choice code, or int}; free rows: [{column: value}, …]
    LOOKUP = "lookup"  # "016373"


class EntryMode(StrEnum):
    """How much of the interview the officer takes on today."""

    QUICK = "quick"  # the first 15 questions
    CORE = "core"  # the 41 a request to the prefecture needs
    ALL = "all"


class Treatment(StrEnum):
    """What 「わからない」 does to the score (domain 8.1)."""

    NEUTRAL = "neutral"  # left out of the score, put on the waiting list
    RISK = "risk"  # counted as 1 point, put on the waiting list as urgent


@dataclass(frozen=True, slots=True)
class Choice:
    """One option; `points` 0–4, or None where the option says nothing about maturity."""

    code: str
    label: str
    points: int | None = None
    short: str = ""  # at the head of a narrow column; the label where empty


@dataclass(frozen=True, slots=True)
class Field:
    """One input of a form, or one column of a grid. A MULTI without choices is a list of texts."""

    code: str
    label: str
    kind: Kind  # NUMBER, TEXT, DATE, SINGLE or MULTI
    unit: str = ""
    most: int | None = None  # of a NUMBER; none is ever below 0
    choices: tuple[Choice, ...] = ()
    required: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A fixed row of a grid."""

    code: str
    label: str
    may_be_absent: bool = False  # 「町では扱っていない」 is usual here


@dataclass(frozen=True, slots=True)
class Condition:
    """What an earlier answer must be; nothing more than this is possible in data.

    `one_of` looks at a single choice, at any element of a multi, at any row of a grid.
    `none_of` holds only when the question is answered and no element is in the list.
    `answered` holds when any value at all is given (a free-row grid with at least one row).
    `unknown` holds when 「わからない」 was chosen.
    `at_least`, `at_most` look at a number, or at any number of a form.
    """

    question: str
    one_of: tuple[str, ...] = ()
    none_of: tuple[str, ...] = ()
    at_least: int | None = None
    at_most: int | None = None
    answered: bool = False
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class PointsRule:
    """How a number, a count or a share becomes points: the first band whose `below` exceeds it.

    number: the number said. count: choices taken, exclusive ones not counted. row_mean: the mean of
    the points of the rows' choices, itself the points (no bands). fte: the shares of all people
    added up. days_left: days until the date said. share_percent: the last field of a form in
    hundredths of the first, not rounded.
    """

    measure: str
    # exclusive upper bound as decimal text (None = no bound), and points
    bands: tuple[tuple[str | None, int], ...]


@dataclass(frozen=True, slots=True)
class Question:
    """One question as the officer reads it. Wording uses 「町」; `wording_for` swaps 市/町/村."""

    id: str
    section: str
    tier: EntryMode  # CORE, or ALL for the rest; QUICK is a list of its own in the set
    kind: Kind
    text: str
    help: str
    example: str = ""
    why: str = ""  # なぜ聞くのか
    where_to_look: str = ""  # どこを見ればわかるか
    ask_whom: tuple[str, ...] = ()  # who would know
    choices: tuple[Choice, ...] = ()
    exclusive: tuple[str, ...] = ()  # choices of a multi that exclude the others (「ない」)
    at_most_choices: int | None = None
    unit: str = ""
    most: int | None = None  # of a number, or of every row's number; none is ever below 0
    fields: tuple[Field, ...] = ()  # form fields, or grid columns
    rows: tuple[Row, ...] = ()  # fixed grid rows, answered by `choices`, else by whole numbers
    sums_to: int | None = None  # a grid whose numbers must add up (B08: 10)
    records: str = ""  # "staffing" | "systems": kept in records of their own, not as an answer
    shown_when: tuple[tuple[Condition, ...], ...] = ()  # any of (all of …); empty = always
    dimension: str = ""  # "D1" … where the points count
    scored: bool = False
    points_rule: PointsRule | None = None
    treatment: Treatment = Treatment.NEUTRAL
    survey_item: str = ""  # the matching item of the national survey
    feeds: tuple[str, ...] = ()
    free_text_warning: bool = False  # may tempt to write about residents
    withdrawn: bool = False  # asked by an earlier kit only; its answer is kept, and never asked for


@dataclass(frozen=True, slots=True)
class Section:
    code: str
    title: str
    intro: str
    minutes: int


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """All sections and questions in interview order."""

    version: str
    sections: tuple[Section, ...]
    questions: tuple[Question, ...]
    quick: tuple[str, ...]
    quick_minutes: int = 15
    core_minutes: int = 60
    by_id: Mapping[str, Question] = field(repr=False, compare=False, default_factory=dict)
    own: str = ""  # code of the prefecture's own section, the last of all; "" without one
    withdrawn: tuple[Question, ...] = ()  # in `by_id` too, never in `questions`

    @property
    def titles(self) -> Mapping[str, str]:
        """The title of each section, by its code."""
        return {section.code: section.title for section in self.sections}

    def in_mode(self, mode: EntryMode) -> tuple[Question, ...]:
        """The questions of an entry mode, in interview order (15, 41 or all)."""
        if mode is EntryMode.QUICK:
            return tuple(q for q in self.questions if q.id in self.quick)
        if mode is EntryMode.CORE:
            return tuple(q for q in self.questions if q.tier is EntryMode.CORE)
        return self.questions

    def minutes(self, mode: EntryMode) -> int:
        """How long the whole of an entry mode takes, about."""
        if mode is EntryMode.QUICK:
            return self.quick_minutes
        if mode is EntryMode.CORE:
            return self.core_minutes
        return sum(section.minutes for section in self.sections)
