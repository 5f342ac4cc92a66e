"""`NeedsReport`: exactly what leaves the office, readable without the program that made it.

Every value is text, a whole number, a truth value, a day, or a tuple of records: no binary
fractions, so that the canonical bytes are the same everywhere. Fractions travel as decimal text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

SCHEMA = 2  # with a new one comes a step in `exchange.upgrades` and a sample in `tests/samples`
SEALED_SCHEMA = 1


@dataclass(frozen=True, slots=True)
class Town:
    code: str
    name: str
    prefecture: str  # two digits
    prefecture_name: str
    population: int | None
    population_on: date | None


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question as it was worded, and what was said; `value` is the answer's canonical JSON."""

    id: str
    section: str
    text: str
    kind: str
    # answered / unknown / later / not_applicable / unanswered / hidden / withheld / sealed
    state: str
    value: str = ""  # JSON text (shapes: ask.questions.Kind), "" unless answered
    shown: str = ""  # the answer in words, as the town saw it
    ask: str = ""
    note: str = ""
    source: str = ""
    certain: bool | None = None
    answered_on: date | None = None
    said_by: str = ""


@dataclass(frozen=True, slots=True)
class ReportedPerson:
    key: str
    name: str
    post: str
    share_tenths: int | None
    skills: tuple[str, ...] = ()
    certificates: tuple[str, ...] = ()
    deputy_for: tuple[str, ...] = ()
    other_duties: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportedSystem:
    key: str
    name: str
    operation: str
    migration: str
    migration_on: date | None
    vendor: str
    contract_end: date | None
    yearly_cost_yen: int | None
    joint_item: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReportedLevel:
    code: str
    name: str
    level: int | None
    mean: str  # "1.20", "" when not judged
    answered: int
    applicable: int
    sealed: int = 0  # answers of this dimension that only the sealed part holds; then no level

    @property
    def is_kept_back(self) -> bool:
        """Whether nothing is told: an answer stays in the office, or none is asked for."""
        return self.level is None and self.applicable == 0


@dataclass(frozen=True, slots=True)
class ReportedCapacity:
    value: int | None
    fte: str  # "0.7", "" when not known
    people: int | None  # B01
    one_person_it: bool | None
    nobody: bool | None
    deputy: str  # B06 code, "" when not said


@dataclass(frozen=True, slots=True)
class ReportedReason:
    """One answer behind a need, as wording, so that 「この判断のもと」 can be shown anywhere."""

    question: str
    text: str
    shown: str
    holds: bool


@dataclass(frozen=True, slots=True)
class ReportedSupport:
    code: str
    name: str
    rule: str
    why: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReportedNeed:
    code: str
    title: str
    dimension: str
    gap: int
    urgency: int
    capacity_part: int
    rank_part: int
    priority: int
    band: str  # urgent / this_year / planned
    deadline_label: str
    deadline_on: date | None
    talent: str
    work: str
    reasons: tuple[ReportedReason, ...]
    supports: tuple[ReportedSupport, ...]


@dataclass(frozen=True, slots=True)
class SupportRequest:
    """What the town asks the prefecture's pool for, one line of the mayor's page.

    `half_days_per_week` 1–10; 1 stands for every second week one day.
    `first_month` / `latest_month` are "YYYY-MM" bounds for the start.
    """

    rank: int  # 1 = most urgent
    need: str
    title: str
    talents: tuple[str, ...]  # accepted kinds, best first
    skills: tuple[str, ...]  # wished, soft
    half_days_per_week: int
    months: int
    days: int  # person-days in all, for the mayor's page
    mode: str  # onsite / hybrid / remote
    first_month: str
    latest_month: str
    priority: int
    band: str
    reason: str  # one sentence in Japanese


@dataclass(frozen=True, slots=True)
class TownChoice:
    """What the office decided about one need, beside what was computed from the answers.

    `computed` is the request as it would have been made without any decision.
    """

    need: str  # of the catalogue, or X01 … for one of the town's own
    title: str
    kind: str  # added / dropped / ranked / edited
    reason: str  # one line, in the words of the office
    computed_rank: int | None  # None: nothing would be asked for it
    rank: int | None  # among the requests now; None: not among them
    decided_on: date | None
    computed: SupportRequest | None = None


@dataclass(frozen=True, slots=True)
class EditionChange:
    """One thing that differs from the edition in the prefecture's hands, in words."""

    kind: str  # answer / people / system / level / need / request / choice / file / contradiction
    subject: str
    before: str
    after: str
    code: str = ""  # of the question or the need
    why: str = ""  # what the office wrote about it


@dataclass(frozen=True, slots=True)
class ReportedSide:
    """One of the answers that do not fit each other, in words."""

    question: str
    text: str
    shown: str


@dataclass(frozen=True, slots=True)
class ReportedContradiction:
    """Answers that do not fit each other and are both meant, and the town's reason for it."""

    id: str
    why: str
    sides: tuple[ReportedSide, ...]
    reason: str
    kept_on: date


@dataclass(frozen=True, slots=True)
class ReportedAttachment:
    """A file beside an answer. `content` is base64 text in pieces; each piece stands by itself."""

    question: str
    name: str  # as the town had it; never a way to a place on a disk
    size: int  # bytes
    sha256: str
    content: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportedLeader:
    """A candidate for DX推進リーダー, and which of the guidebook's signs hold, in words."""

    person: str  # key of one of the people
    holds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerToReply:
    """What the town did about one remark of the prefecture's reply, in words."""

    reply: int  # number of the reply
    question: str
    text: str  # the question as the prefecture quoted it
    word: str  # correct / improve
    said: str  # what the prefecture wrote
    done: str  # changed / explained / nothing
    before: str  # the answer the prefecture was looking at
    after: str  # the answer now; "" where it stays in the office
    reason: str = ""  # why it stays as it is


@dataclass(frozen=True, slots=True)
class SealedLayer:
    """What only the prefecture's security officer can open: an age file in pieces of base64."""

    recipient: str  # age1… of the officer
    content: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NeedsReport:
    town: Town
    composed_on: date
    fiscal_year: int
    edition: int  # 第N版 within the fiscal year, 1 …
    question_set: str  # version
    practice: bool
    writer: str  # who filled it in, "" when withheld
    questions: tuple[AskedQuestion, ...]
    people: tuple[ReportedPerson, ...]
    systems: tuple[ReportedSystem, ...]
    levels: tuple[ReportedLevel, ...]
    capacity: ReportedCapacity
    needs: tuple[ReportedNeed, ...]
    requests: tuple[SupportRequest, ...]
    schema: int = field(default=SCHEMA)
    choices: tuple[TownChoice, ...] = ()
    replaces: int = 0  # the edition handed over before in this fiscal year, 0 = none
    changes: tuple[EditionChange, ...] = ()  # since that edition
    contradictions: tuple[ReportedContradiction, ...] = ()  # kept with a reason
    attachments: tuple[ReportedAttachment, ...] = ()
    leaders: tuple[ReportedLeader, ...] = ()  # only where the office wanted them to travel
    answers_to_reply: tuple[AnswerToReply, ...] = ()  # to the reply in force
    sealed: SealedLayer | None = None  # there where the state of any answer is "sealed"


def has_withheld(report: NeedsReport) -> bool:
    """Whether any answer stays in the office."""
    return any(each.state == "withheld" for each in report.questions)


@dataclass(frozen=True, slots=True)
class SealedPart:
    """What a report would have said had nothing been sealed, where that differs from the report.

    It belongs to one edition of one town's report.
    """

    town: str  # six-digit code
    fiscal_year: int
    edition: int
    composed_on: date
    questions: tuple[AskedQuestion, ...]
    levels: tuple[ReportedLevel, ...]
    needs: tuple[ReportedNeed, ...]
    requests: tuple[SupportRequest, ...]
    contradictions: tuple[ReportedContradiction, ...] = ()
    attachments: tuple[ReportedAttachment, ...] = ()
    answers_to_reply: tuple[AnswerToReply, ...] = ()  # about sealed answers, where a word was said
    schema: int = field(default=SEALED_SCHEMA)
