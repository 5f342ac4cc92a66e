"""Every question that is asked now beside what was said to it, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dxdesk import shelf
from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.interview import ANSWERED, LATER, UNANSWERED, UNKNOWN, Interview
from dxdesk.ask.questions import Kind, Question, Treatment
from dxdesk.ask.wording import prefecture_form
from dxdesk.desks.answer_words import state_in_words
from dxdesk.report.asking import Asking
from dxdesk.schemes.calendar import wareki
from dxdesk.words import tr

_NOTHING = Answer("", AnswerState.LATER)


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One question and its answer as the officer reads them."""

    question: str  # id
    section: str  # code
    text: str
    state: str  # answered / unknown / later / not_applicable / unanswered
    shown: str  # the answer in words, "" unless answered
    ask: str = ""  # who would know, where that was said
    note: str = ""
    usually_knows: tuple[str, ...] = ()  # who would know, as the question set has it
    risky: bool = False  # not knowing it counts as a risk
    said_by: str = ""  # whose word it is, "" for the officer's own
    said_on: date | None = None
    certain: bool | None = None  # True 確かめた, False たぶん
    source: str = ""  # the paper it was read from

    @property
    def needs_something(self) -> bool:
        """Whether it still waits for an answer, now, later or from somebody."""
        return self.state in (UNANSWERED, LATER, UNKNOWN)

    @property
    def in_words(self) -> str:
        """The answer, or in which way there is none."""
        return self.shown if self.state == ANSWERED else state_in_words(self.state, self.ask)


def whose_word(name: str, on: date | None) -> str:
    """Who said it, and when."""
    if on is None:
        return tr("Said by {name}").format(name=name)
    return tr("Said by {name} on {day}").format(name=name, day=wareki(on))


def answer_lines(interview: Interview, today: date) -> tuple[AnswerLine, ...]:
    """All visible questions in interview order."""
    asking = asking_of(interview, today)
    return tuple(line_of(question.id, asking) for question in interview.visible())


def asking_of(interview: Interview, today: date) -> Asking:
    """What turns these answers into words, with nothing kept back."""
    town = shelf.municipality(interview.municipality)
    return Asking(
        interview=interview,
        schemes=shelf.schemes(),
        rules=shelf.request_rules(),
        form=town.form,
        prefecture_form=prefecture_form(town.prefecture_name),
        composed_on=today,
        withheld=frozenset(),
    )


def line_of(question_id: str, asking: Asking) -> AnswerLine:
    """One question and its answer in words."""
    interview = asking.interview
    question = interview.question_set.by_id[question_id]
    answer = interview.answers.get(question_id, _NOTHING)
    said = asking.said(question_id)
    return AnswerLine(
        question=question_id,
        section=question.section,
        text=asking.wording(question_id),
        state=interview.state(question_id),
        shown="" if said is None else _in_words(question, said, asking),
        ask=answer.ask,
        note=answer.note,
        usually_knows=question.ask_whom,
        risky=question.treatment is Treatment.RISK,
        said_by=answer.said_by,
        said_on=answer.answered_on,
        certain=answer.certain,
        source=answer.source,
    )


def _in_words(question: Question, said: object, asking: Asking) -> str:
    """A municipality by its name rather than its code."""
    if question.kind is Kind.LOOKUP:
        return shelf.municipality(str(said)).name
    return asking.in_words(question.id, said)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What one person or section is to be asked; `whom` "" where nobody was named."""

    whom: str
    lines: tuple[AnswerLine, ...]

    @property
    def since(self) -> date | None:
        """The day of the oldest 「わからない」 among them, where any has a day."""
        return min((line.said_on for line in self.lines if line.said_on), default=None)


def waiting(lines: tuple[AnswerLine, ...]) -> tuple[Waiting, ...]:
    """Every 「わからない」 by who would know: the named first, as they first appear."""
    found: dict[str, list[AnswerLine]] = {}
    for line in lines:
        if line.state == UNKNOWN:
            found.setdefault(line.ask, []).append(line)
    groups = [Waiting(whom, tuple(said)) for whom, said in found.items()]
    return tuple(sorted(groups, key=lambda group: not group.whom))
