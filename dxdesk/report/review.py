"""The prefecture's review of one town's reports: where every remark and the report itself stand.

A remark belongs to the report that was looked at. It is answered once a later report says
something else there, or explains why it stays; it is done once a person accepts that.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dxdesk.report.needs_report import AskedQuestion, NeedsReport
from dxdesk.report.reply import CORRECT, FINE

MISSING, RECEIVED, ASKING, SETTLED = "missing", "received", "asking", "settled"
TOWN_STATES = (SETTLED, RECEIVED, ASKING, MISSING)  # 確定／受付済／照会中／未提出

DRAFT, WAITING, CHANGED, EXPLAINED, ACCEPTED, SAID = (
    "draft",  # no reply has carried it yet
    "waiting",
    "changed",
    "explained",
    "accepted",
    "said",  # 「これで結構です」: nothing is asked
)
ANSWERED = (CHANGED, EXPLAINED)
OPEN = (DRAFT, WAITING, CHANGED, EXPLAINED)

REOPENED, NEWER = "reopened", "newer"  # why a report that was settled is not settled now
_ANSWERS_NOBODY = ("later", "unanswered")  # a change to one of these says nothing yet


@dataclass(frozen=True, slots=True)
class KeptRemark:
    """One word about one answer of one report, and the answer as it was looked at."""

    number: int
    town: str  # six-digit code
    serial: int  # of the report that was looked at
    report_sha256: str  # of its header
    question: str
    text: str
    state: str  # of `AskedQuestion`
    value: str
    note: str
    shown: str
    word: str  # correct / improve / fine
    said: str
    made_at: str  # ISO time, shown but never used for order
    reply: int | None = None  # the first reply that carried it; None = not asked yet
    accepted_serial: int | None = None  # the report whose answer was accepted
    accepted_at: str | None = None


@dataclass(frozen=True, slots=True)
class Settlement:
    """A report was settled (確定), or opened again."""

    number: int
    town: str
    serial: int
    report_sha256: str
    settled: bool
    why: str
    at: str


@dataclass(frozen=True, slots=True)
class InForce:
    """The report in force of a town."""

    report: NeedsReport
    serial: int
    header_sha256: str


@dataclass(frozen=True, slots=True)
class RemarkLine:
    """The newest remark about one question, and what has become of it."""

    remark: KeptRemark
    standing: str
    now: AskedQuestion | None  # in the report in force; None where it is not asked there
    explanation: str = ""  # what the town wrote about it

    @property
    def is_open(self) -> bool:
        """Whether anybody still has something to do about it."""
        return self.standing in OPEN

    @property
    def is_answered(self) -> bool:
        """Whether the town has answered and nobody has decided about it."""
        return self.standing in ANSWERED


@dataclass(frozen=True, slots=True)
class TownReview:
    """Where one town stands."""

    state: str = MISSING
    lines: tuple[RemarkLine, ...] = ()
    cause: str = ""  # reopened / newer
    cause_said: str = ""  # what was written when it was opened again
    decided_at: str = ""  # ISO time of the last word on the report in force, "" without one

    def lines_in(self, *standings: str) -> tuple[RemarkLine, ...]:
        """The remarks in these standings."""
        return tuple(line for line in self.lines if line.standing in standings)

    @property
    def answered(self) -> tuple[RemarkLine, ...]:
        return self.lines_in(*ANSWERED)

    @property
    def asked(self) -> tuple[RemarkLine, ...]:
        """Asked of the town and not done with, answered or not."""
        return self.lines_in(WAITING, *ANSWERED)

    @property
    def drafts(self) -> tuple[RemarkLine, ...]:
        return self.lines_in(DRAFT)

    @property
    def hindering(self) -> tuple[RemarkLine, ...]:
        """Open ones that have to be corrected before the report can be settled."""
        return tuple(line for line in self.lines if line.is_open and line.remark.word == CORRECT)


def review(
    in_force: InForce | None, remarks: Iterable[KeptRemark], settlements: Sequence[Settlement]
) -> TownReview:
    """The review of one town from its own remarks and settlements, in the order of making."""
    if in_force is None:
        return TownReview()
    newest = {each.question: each for each in sorted(remarks, key=lambda each: each.number)}
    asked = {question.id: question for question in in_force.report.questions}
    lines = [_line(each, in_force, asked.get(each.question)) for each in newest.values()]
    shown = tuple(sorted((line for line in lines if _concerns(line, in_force)), key=_place))
    cause, said = _cause(in_force, settlements)
    last = _last_word(in_force.header_sha256, settlements)
    at = last.at if last else ""
    if last is not None and last.settled:
        return TownReview(SETTLED, shown, decided_at=at)
    asking = any(line.standing in (WAITING, *ANSWERED) for line in shown)
    return TownReview(ASKING if asking else RECEIVED, shown, cause, said, at)


def _line(remark: KeptRemark, in_force: InForce, now: AskedQuestion | None) -> RemarkLine:
    explanation = _explained(remark, in_force.report) or _why_changed(remark, in_force.report)
    return RemarkLine(remark, _standing(remark, in_force, now), now, explanation)


def _standing(remark: KeptRemark, in_force: InForce, now: AskedQuestion | None) -> str:
    if remark.accepted_serial is not None:
        return ACCEPTED
    if remark.word == FINE:
        return SAID
    if remark.reply is None:
        return DRAFT
    if remark.report_sha256 == in_force.header_sha256:
        return WAITING
    if is_changed(remark, now):
        return CHANGED
    return EXPLAINED if _explained(remark, in_force.report) else WAITING


def is_changed(remark: KeptRemark, now: AskedQuestion | None) -> bool:
    """Whether a later report says something else there; putting it off says nothing."""
    if now is None or now.state in _ANSWERS_NOBODY:
        return False
    return (remark.state, remark.value, remark.note) != (now.state, now.value, now.note)


def _explained(remark: KeptRemark, report: NeedsReport) -> str:
    """Why the answer stays as it is, as the town wrote it to this remark or a later one."""
    for each in report.answers_to_reply:
        if each.question == remark.question and each.reply >= (remark.reply or 0):
            return each.reason
    return ""


def _why_changed(remark: KeptRemark, report: NeedsReport) -> str:
    for change in report.changes:
        if change.kind == "answer" and change.code == remark.question:
            return change.why
    return ""


def _concerns(line: RemarkLine, in_force: InForce) -> bool:
    """Whether it is about the report in force; what was accepted of an older one is past."""
    if line.standing == ACCEPTED:
        return line.remark.accepted_serial == in_force.serial
    return line.standing != SAID or line.remark.report_sha256 == in_force.header_sha256


def _place(line: RemarkLine) -> tuple[bool, str]:
    return not line.is_open, line.remark.question


def _last_word(sha256: str, settlements: Sequence[Settlement]) -> Settlement | None:
    own = [each for each in settlements if each.report_sha256 == sha256]
    return max(own, key=lambda each: each.number, default=None)


def _cause(in_force: InForce, settlements: Sequence[Settlement]) -> tuple[str, str]:
    """Why it is not settled although something was."""
    last = _last_word(in_force.header_sha256, settlements)
    if last is not None:
        return ("", "") if last.settled else (REOPENED, last.why)
    earlier = {each.report_sha256 for each in settlements if each.serial < in_force.serial}
    others = [_last_word(sha256, settlements) for sha256 in earlier]
    return (NEWER, "") if any(each and each.settled for each in others) else ("", "")
