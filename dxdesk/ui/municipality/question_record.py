"""What a question page shows, as one record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.interview import UNANSWERED, Interview
from dxdesk.ask.municipality import Municipality
from dxdesk.ask.questions import EntryMode, Question, Treatment
from dxdesk.ask.wording import wording_for
from dxdesk.desks.municipality import MIGRATION, names_asked
from dxdesk.ui.municipality.question_before import LastTime
from dxdesk.ui.municipality.walk import section_pages


@dataclass(frozen=True, slots=True)
class Page:
    """One question on its page."""

    question: Question
    form: str  # 市, 区, 町 or 村
    section: str  # "B  人と体制"
    done: tuple[bool, ...]  # of the questions of the section
    here: int
    answer: Answer | None
    value: object | None
    knowing: tuple[str, ...]  # who may know, those named before first
    migration_days: tuple[tuple[str, date], ...] = ()  # of the 20 operations
    waiting: int = 0  # questions somebody else is being asked
    writer: str = ""
    today: date | None = None
    before: LastTime | None = None  # last year's answer
    is_of_all: bool = False  # counted among all questions: it is not of the mode

    def words(self, text: str) -> str:
        """`text` with 町 as the town's own form."""
        return wording_for(text, self.form)

    @property
    def is_risk(self) -> bool:
        """Whether not knowing counts as a risk."""
        return self.question.treatment is Treatment.RISK

    def is_said(self, state: AnswerState) -> bool:
        """Whether this is what was said."""
        return self.answer is not None and self.answer.state is state

    @property
    def is_wide(self) -> bool:
        """Whether the page takes the room of the help panel; its help stands in there then."""
        return self.question.id == MIGRATION

    @property
    def help_beside(self) -> str:
        """The sentence of help, where there is no room for it above the answers."""
        return self.words(self.question.help) if self.is_wide else ""


def page_of(
    interview: Interview,
    town: Municipality,
    mode: EntryMode,
    question_id: str,
    today: date | None = None,
) -> Page:
    """The page of one question as the interview stands."""
    question = interview.question_set.by_id[question_id]
    pages, here, of_all = section_pages(interview, mode, question_id)
    title = next(s.title for s in interview.question_set.sections if s.code == question.section)
    named = names_asked(interview)
    states = {q.id: interview.state(q.id) for q in interview.visible()}
    return Page(
        question=question,
        form=town.form,
        section=f"{question.section}  {title}",
        done=tuple(states.get(each, UNANSWERED) != UNANSWERED for each in pages),
        here=here,
        answer=interview.answers.get(question_id),
        value=interview.value(question_id),
        knowing=tuple(dict.fromkeys((*named, *question.ask_whom))),
        migration_days=tuple(
            (s.operation, s.migration_on) for s in interview.systems if s.migration_on
        ),
        waiting=list(states.values()).count("unknown"),
        today=today,
        is_of_all=of_all,
    )


def in_balance(text: str, line: int) -> str:
    """A question too long for a line, broken behind the comma that makes both lines fit."""
    if len(text) <= line:
        return text
    breaks = [
        place for place, letter in enumerate(text, 1) if letter in "、。" and place < len(text)
    ]
    fitting = [place for place in breaks if place <= line and len(text) - place <= line]
    if not fitting:
        return text
    place = min(fitting, key=lambda each: abs(2 * each - len(text)))
    return f"{text[:place]}\n{text[place:]}"
