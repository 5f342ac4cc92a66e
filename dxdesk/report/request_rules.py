"""How answers become a request: frequencies, lengths, starts and sentences, read from data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from string import Formatter

from dxdesk.errors import Refusal
from dxdesk.schemes.rows import record_from, records_from, tables_of

_FILE = "requests.toml"
_CODE = "E-REQUESTS"


@dataclass(frozen=True, slots=True)
class Frequency:
    """One answer of P07. `half_days_per_week` 1 stands for a day every second week, or less."""

    code: str
    half_days_per_week: int
    days_per_month: int
    remote: bool = False
    only_once: bool = False


@dataclass(frozen=True, slots=True)
class Unsaid:
    """The frequencies taken when P07 was not answered."""

    urgent: str
    other: str


@dataclass(frozen=True, slots=True)
class WorkLength:
    code: str
    months: int


@dataclass(frozen=True, slots=True)
class Start:
    """How many months after the first possible one a need of this urgency may begin."""

    urgency: int
    wait_months: int


@dataclass(frozen=True, slots=True)
class SkillWord:
    """One answer of P08 as the pool says it, wished only of specialists of these kinds."""

    code: str
    word: str
    talents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sentences:
    """Reasons for a request, one sentence each, with 「町」 to be swapped."""

    ahead: str
    today: str
    passed: str
    now: str
    answer: str
    unknown: str
    chosen: str
    plain: str


_PLACES: Mapping[str, frozenset[str]] = {
    "ahead": frozenset(("label", "day", "days")),
    "today": frozenset(("label", "day")),
    "passed": frozenset(("label", "day", "days")),
    "now": frozenset(("label",)),
    "answer": frozenset(("question", "shown")),
    "unknown": frozenset(("question",)),
    "chosen": frozenset(("rank",)),
    "plain": frozenset(),
}


@dataclass(frozen=True, slots=True)
class RequestRules:
    frequencies: Mapping[str, Frequency]
    unsaid: Unsaid
    months_of_work: Mapping[str, int]
    wait_months: Mapping[int, int]  # by urgency 1–4
    skills: tuple[SkillWord, ...]
    sentences: Sentences

    def frequency(self, said: object, band: str) -> Frequency:
        """What P07 says; without an answer the one for this band of priority."""
        if isinstance(said, str) and said in self.frequencies:
            return self.frequencies[said]
        return self.frequencies[self.unsaid.urgent if band == "urgent" else self.unsaid.other]


def request_rules_from(files: Mapping[str, str]) -> RequestRules:
    """The TOML texts of `resources/report` by file name. Raises Refusal E-REQUESTS at a flaw."""
    if set(files) != {_FILE}:
        raise _refusal("-", f"exactly {_FILE} is expected")
    tables = tables_of(_CODE, _FILE, files[_FILE])
    expected = {"frequencies", "unsaid", "works", "starts", "skills", "sentences"}
    if different := sorted(tables.keys() ^ expected):
        raise _refusal(different[0], "this table is unknown or missing")
    rules = RequestRules(
        frequencies={
            each.code: each
            for each in records_from(_CODE, _FILE, Frequency, tables["frequencies"])
        },
        unsaid=record_from(_CODE, _FILE, Unsaid, tables["unsaid"]),
        months_of_work={
            each.code: each.months
            for each in records_from(_CODE, _FILE, WorkLength, tables["works"])
        },
        wait_months={
            each.urgency: each.wait_months
            for each in records_from(_CODE, _FILE, Start, tables["starts"])
        },
        skills=records_from(_CODE, _FILE, SkillWord, tables["skills"]),
        sentences=record_from(_CODE, _FILE, Sentences, tables["sentences"]),
    )
    _refuse_unusable(rules)
    return rules


def _refuse_unusable(rules: RequestRules) -> None:
    for code in (rules.unsaid.urgent, rules.unsaid.other):
        if code not in rules.frequencies:
            raise _refusal(code, "this frequency is not known")
    for each in rules.frequencies.values():
        if not (1 <= each.half_days_per_week <= 10 and 1 <= each.days_per_month <= 23):
            raise _refusal(each.code, "half-days are 1 to 10 a week, days 1 to 23 a month")
    for work, months in rules.months_of_work.items():
        if not 1 <= months <= 24:
            raise _refusal(work, "months are 1 to 24")
    if set(rules.wait_months) != {1, 2, 3, 4}:
        raise _refusal("starts", "each urgency from 1 to 4 is needed once")
    for name, places in _PLACES.items():
        sentence = getattr(rules.sentences, name)
        if {place for _, place, _, _ in Formatter().parse(sentence) if place} != places:
            raise _refusal(name, "the placeholders of this sentence are not the expected ones")


def _refusal(name: str, reason: str) -> Refusal:
    return Refusal(_CODE, file=_FILE, id=name, reason=reason)
