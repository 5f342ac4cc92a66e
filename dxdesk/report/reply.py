"""`Reply`: exactly what the prefecture writes back about one report (回答書).

Every value is text, a whole number, a truth value, a day, or a tuple of records, as in
`needs_report`. It is readable without the program and without the report it answers.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

SCHEMA = 1

CORRECT, IMPROVE, FINE = "correct", "improve", "fine"
REMARK_WORDS = (CORRECT, IMPROVE, FINE)  # 修正してください／改善できます／これで結構です

ASKING, SETTLED = "asking", "settled"
STATES = (ASKING, SETTLED)  # 照会：町の答えを待つ／確定：この版で計画する

SERVED, NOT_THIS_YEAR, OPEN = "served", "not_this_year", "open"
OUTCOMES = (SERVED, NOT_THIS_YEAR, OPEN)  # 派遣します／今年度は行けません／まだ決まっていません


@dataclass(frozen=True, slots=True)
class Remark:
    """What the prefecture says about one answer, in one of three words."""

    question: str
    text: str  # the question as the report worded it
    shown: str  # the answer the prefecture was looking at, in words
    word: str  # correct / improve / fine
    said: str = ""  # what to look at again; may be empty only for `fine`


@dataclass(frozen=True, slots=True)
class Visit:
    """Who comes for one need, and when."""

    specialist: str  # the name, as the pool has it
    talent: str  # kind of specialist, in words
    first_on: date
    last_on: date
    weekdays: str  # in words: 毎週火曜日
    days: int  # person-days over the whole span
    mode: str  # onsite / remote


@dataclass(frozen=True, slots=True)
class Decision:
    """What became of one request of the report."""

    need: str
    title: str
    outcome: str  # served / not_this_year / open
    asked_days: int
    visits: tuple[Visit, ...] = ()
    why: str = ""  # why nobody comes, in words
    change: str = ""  # what would change that, in words


@dataclass(frozen=True, slots=True)
class Similar:
    """One field of work: this town beside similar towns, never named and never ranked."""

    dimension: str
    name: str
    level: int | None
    towns: tuple[int, ...]  # how many other towns stand at level 0, 1, 2, 3, 4


@dataclass(frozen=True, slots=True)
class Reply:
    prefecture: str  # two digits
    prefecture_name: str
    town: str  # six-digit code
    town_name: str
    number: int  # counted up for each town; a higher number replaces all lower ones
    composed_on: date
    fiscal_year: int
    state: str  # asking / settled
    practice: bool
    report_serial: int  # of the report that is answered
    report_sha256: str  # of its header, as in the chain of the town's files
    report_edition: int
    report_composed_on: date
    answer_by: date | None = None  # only while asking
    contact: str = ""
    message: str = ""
    remarks: tuple[Remark, ...] = ()
    decisions: tuple[Decision, ...] = ()
    similar: tuple[Similar, ...] = ()  # empty with fewer than five other towns
    similar_towns: int = 0  # how many other towns stand behind it
    similar_described: str = ""  # which towns count as similar, in words
    schema: int = field(default=SCHEMA)
