"""How answers become a request: frequencies, lengths, starts and sentences, read from data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from string import Formatter
from typing import Any

from dxdesk.errors import QT_TRANSLATE_NOOP
from dxdesk.report.choices import KINDS
from dxdesk.schemes import flaws
from dxdesk.schemes.flaws import Place
from dxdesk.schemes.rows import records_from, tables_of

FILE = "requests.toml"
NUMBER_OUTSIDE = QT_TRANSLATE_NOOP("Refusal", "This number is outside what is possible.")
URGENCIES_WRONG = QT_TRANSLATE_NOOP("Refusal", "Each urgency from 1 to 4 is needed once.")
SENTENCE_WRONG = QT_TRANSLATE_NOOP(
    "Refusal", "The sentence is missing, or its placeholders are not the expected ones."
)
BAND_UNSAID = QT_TRANSLATE_NOOP("Refusal", "One frequency is needed for this case.")


@dataclass(frozen=True, slots=True)
class Frequency:
    """One answer of P07. `half_days_per_week` 1 stands for a day every second week, or less.

    `one_person` is somebody who stays all week: only the most urgent request asks for that.
    `unsaid_for` is "urgent" or "other" where this one is taken when P07 was not answered.
    """

    code: str
    half_days_per_week: int
    days_per_month: int
    remote: bool = False
    only_once: bool = False
    one_person: bool = False
    unsaid_for: str = ""


@dataclass(frozen=True, slots=True)
class WorkLength:
    """How long a kind of work is asked for unless the two sides agree otherwise."""

    code: str
    months: int


@dataclass(frozen=True, slots=True)
class Start:
    """How many months after the first possible one a need of this urgency may begin."""

    urgency: int
    wait_months: int


@dataclass(frozen=True, slots=True)
class Skill:
    """One answer of P08, wished only of specialists of these kinds."""

    code: str
    talents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Limit:
    """How many of something there may be at most."""

    code: str
    count: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the report with its placeholders."""

    code: str
    words: str


@dataclass(frozen=True, slots=True)
class Fact:
    """An answer said in short. `code` is "J05.one", or "B01" for whatever was answered."""

    code: str
    words: str  # may name {shown}, the answer itself


_CHANGE_STATES = (
    *("answered", "unknown", "later", "not_applicable", "withheld", "unanswered"),
    "sealed",
    *("not_asked", "unjudged", "nothing"),
)
# The sentences there must be, with what each may name.
_PLACEHOLDERS: Mapping[str, frozenset[str]] = {
    "ahead": frozenset(("label", "day", "days")),
    "today": frozenset(("label", "day")),
    "passed": frozenset(("label", "day")),
    "now": frozenset(("label",)),
    "answer": frozenset(("question", "shown")),
    "long_answer": frozenset(("question",)),
    "unknown": frozenset(("question",)),
    "chosen": frozenset(("rank",)),
    "plain": frozenset(),
    "visits_left": frozenset(("count",)),
    "days_left": frozenset(("count",)),
    **{f"change_{state}": frozenset() for state in _CHANGE_STATES},
    **{f"change_{kind}": frozenset(("reason",)) for kind in KINDS},
    "asked_openly": frozenset(),
    "change_remark": frozenset(("shown",)),
    "change_note": frozenset(("shown", "note")),
    "change_file": frozenset(),
    "change_kept": frozenset(("reason",)),
    "change_level": frozenset(("level",)),
    "change_need": frozenset(("priority",)),
    "change_request": frozenset(("days", "months")),
}
_KINDS: Mapping[str, type] = {
    "frequencies": Frequency,
    "works": WorkLength,
    "starts": Start,
    "skills": Skill,
    "limits": Limit,
    "sentences": Sentence,
    "facts": Fact,
}


@dataclass(frozen=True, slots=True)
class RequestRules:
    """Everything of `resources/report`, in the order of the file."""

    frequencies: tuple[Frequency, ...]
    works: tuple[WorkLength, ...]
    starts: tuple[Start, ...]
    skills: tuple[Skill, ...]
    limits: tuple[Limit, ...]
    sentences: tuple[Sentence, ...]
    facts: tuple[Fact, ...]

    def frequency(self, said: object, band: str, rank: int = 1) -> Frequency:
        """What P07 says; without an answer the one for this band of priority.

        Three requests are not three people who stay all week: beside the first, a town that
        asks for such a person is asked for like one that has not said.
        """
        for each in self.frequencies:
            if each.code == said and (rank == 1 or not each.one_person):
                return each
        wanted = "urgent" if band == "urgent" else "other"
        return next(each for each in self.frequencies if each.unsaid_for == wanted)

    @property
    def most_requests(self) -> int:
        """How many requests one town may have open at once."""
        return {each.code: each.count for each in self.limits}["requests"]

    def months(self, work: str) -> int:
        """How long this kind of work is asked for. KeyError where it is not listed."""
        return {each.code: each.months for each in self.works}[work]

    def wait_months(self, urgency: int) -> int:
        """How many months the start may wait, by urgency 1–4."""
        return {each.urgency: each.wait_months for each in self.starts}[urgency]

    def sentence(self, code: str, **values: object) -> str:
        """A sentence with its values filled in."""
        return {each.code: each.words for each in self.sentences}[code].format(**values)

    def fact(self, question: str, choice: str, shown: str) -> str:
        """The short sentence for an answer, "" where there is none."""
        words = {each.code: each.words for each in self.facts}
        return words.get(f"{question}.{choice}", words.get(question, "")).replace("{shown}", shown)


def request_rules_from(files: Mapping[str, str]) -> RequestRules:
    """The TOML texts of `resources/report` by file name.

    Raises:
        Refusal: E-REQUESTS with file, id and reason at the first flaw.
    """
    place = Place("E-REQUESTS", FILE)
    for file in files:
        if file != FILE:
            raise Place(place.code, file).refusal(flaws.FILE_STRAY, file)
    if FILE not in files:
        raise place.refusal(flaws.FILE_MISSING, FILE)
    tables = tables_of(place, files[FILE])
    for name in tables:
        if name not in _KINDS:
            raise place.refusal(flaws.TABLE_STRAY, name)
    read: dict[str, Any] = {
        name: records_from(place, kind, tables.get(name)) for name, kind in _KINDS.items()
    }
    rules = RequestRules(**read)
    for id_, reason, at in _flaws(rules):
        raise Place(place.code, FILE, id_).refusal(reason, at)
    return rules


def _flaws(rules: RequestRules) -> Iterator[tuple[str, str, object]]:
    """Id, reason and value of everything that is well-formed but cannot be meant."""
    for each in rules.frequencies:
        if not 1 <= each.half_days_per_week <= 10:
            yield each.code, NUMBER_OUTSIDE, each.half_days_per_week
        if not 1 <= each.days_per_month <= 23:
            yield each.code, NUMBER_OUTSIDE, each.days_per_month
    unsaid = [each.unsaid_for for each in rules.frequencies if each.unsaid_for]
    if sorted(unsaid) != ["other", "urgent"]:
        yield "frequencies", BAND_UNSAID, unsaid
    for work in rules.works:
        if not 1 <= work.months <= 24:
            yield work.code, NUMBER_OUTSIDE, work.months
    if sorted(start.urgency for start in rules.starts) != [1, 2, 3, 4]:
        yield "starts", URGENCIES_WRONG, [start.urgency for start in rules.starts]
    for start in rules.starts:
        if not 0 <= start.wait_months <= 24:
            yield str(start.urgency), NUMBER_OUTSIDE, start.wait_months
    if [each.code for each in rules.limits] != ["requests"] or rules.most_requests < 1:
        yield "limits", NUMBER_OUTSIDE, [(each.code, each.count) for each in rules.limits]
    for fact in rules.facts:
        places = {name for _, name, _, _ in Formatter().parse(fact.words) if name is not None}
        if places - {"shown"}:
            yield fact.code, SENTENCE_WRONG, fact.words
    yield from _sentence_flaws({each.code: each.words for each in rules.sentences})


def _sentence_flaws(sentences: Mapping[str, str]) -> Iterator[tuple[str, str, object]]:
    for code in sentences.keys() - _PLACEHOLDERS.keys():
        yield code, flaws.WORD_UNKNOWN, code
    for code, places in _PLACEHOLDERS.items():
        words = sentences.get(code, "")
        if not words or {name for _, name, _, _ in Formatter().parse(words) if name} != places:
            yield code, SENTENCE_WRONG, words
