"""The interview: answers so far, what is visible, what is left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil

from dxdesk.ask import records_out
from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.questions import EntryMode, Question, QuestionSet
from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import OPERATIONS, System
from dxdesk.ask.visibility import holds

ANSWERED, UNKNOWN, LATER = (
    AnswerState.ANSWERED.value,
    AnswerState.UNKNOWN.value,
    AnswerState.LATER.value,
)
UNANSWERED, HIDDEN = "unanswered", "hidden"


@dataclass(frozen=True, slots=True)
class Interview:
    """Everything a town has said so far. Immutable: `with_answer` gives the next one."""

    question_set: QuestionSet
    municipality: str  # six-digit code
    answers: Mapping[str, Answer]
    people: tuple[Person, ...] = ()
    systems: tuple[System, ...] = ()
    practice: bool = False

    def asks(self, question_id: str) -> bool:
        """Whether the question is visible; a condition on a hidden question does not hold."""
        question = self.question_set.by_id[question_id]
        if question.withdrawn:
            return False
        shown_when = question.shown_when
        return not shown_when or any(
            all(
                self.asks(each.question)
                and holds(each, self.state(each.question), self.value(each.question))
                for each in alternative
            )
            for alternative in shown_when
        )

    def visible(self, mode: EntryMode = EntryMode.ALL) -> tuple[Question, ...]:
        """The questions of an entry mode that are asked now, in order."""
        return tuple(q for q in self.question_set.in_mode(mode) if self.asks(q.id))

    def state(self, question_id: str) -> str:
        """answered, unknown, later, not_applicable, unanswered or hidden.

        For people and systems what was said explicitly counts first, then the records; D01 is
        answered when all 20 operations are, and unknown when all of them are unknown.
        """
        if not self.asks(question_id):
            return HIDDEN
        answer = self.answers.get(question_id)
        if answer is not None and answer.state is not AnswerState.ANSWERED:
            return answer.state.value
        if self.question_set.by_id[question_id].records:
            return self._state_of_records(question_id, marked=answer is not None)
        return UNANSWERED if answer is None else ANSWERED

    def _state_of_records(self, question_id: str, marked: bool) -> str:
        if question_id == "D01":
            said = records_out.migration_value(self.systems)
            if len(said) < len(OPERATIONS):
                return UNANSWERED
            return UNKNOWN if set(said.values()) == {UNKNOWN} else ANSWERED
        if question_id == "B02" and self.people:
            known = any(person.share_tenths is not None for person in self.people)
            return ANSWERED if known else UNKNOWN
        return ANSWERED if marked or self._records_value(question_id) else UNANSWERED

    def value(self, question_id: str) -> object | None:
        """The value given, or None. Of D01 also while only some operations are said."""
        state = self.state(question_id)
        if self.question_set.by_id[question_id].records and state in (ANSWERED, UNANSWERED):
            value = self._records_value(question_id)
            return value if value or state == ANSWERED else None
        return self.answers[question_id].value if state == ANSWERED else None

    def _records_value(self, question_id: str) -> object:
        if question_id == "B02":
            return records_out.people_value(self.people)
        if question_id == "D01":
            return records_out.migration_value(self.systems)
        if question_id == "J03":
            return records_out.contracts_value(self.systems, self.answers.get(question_id))
        return records_out.other_systems_value(self.systems)

    def left(self, mode: EntryMode = EntryMode.ALL) -> tuple[Question, ...]:
        """Visible questions not yet answered, those put off for later included."""
        return tuple(q for q in self.visible(mode) if self.state(q.id) in (UNANSWERED, LATER))

    def next_question(self, mode: EntryMode, after: str | None = None) -> Question | None:
        """The first visible unanswered question, or the first behind the question `after`."""
        order = [question.id for question in self.question_set.questions]
        begin = 0 if after is None else order.index(after) + 1
        behind = set(order[begin:])
        for question in self.question_set.in_mode(mode):
            if question.id in behind and self.state(question.id) == UNANSWERED:
                return question
        return None

    def minutes_left(self, mode: EntryMode) -> int:
        """Minutes for what is left, rounded up, in proportion to the time of the whole mode."""
        whole = sum(self._weight(question) for question in self.question_set.in_mode(mode))
        left = sum(self._weight(question) for question in self.left(mode))
        return ceil(self.question_set.minutes(mode) * Fraction(left) / whole)

    def _weight(self, question: Question) -> Fraction:
        """The question's share of its section's minutes."""
        same = sum(q.section == question.section for q in self.question_set.questions)
        section = next(s for s in self.question_set.sections if s.code == question.section)
        return Fraction(section.minutes, same)

    def with_answer(self, answer: Answer) -> Interview:
        """The interview with this answer; of people and systems only that something was said."""
        if self.question_set.by_id[answer.question].records:
            answer = replace(answer, value=None)
        return replace(self, answers={**self.answers, answer.question: answer})

    def with_people(self, people: tuple[Person, ...]) -> Interview:
        """The interview with this staffing."""
        return replace(self, people=people)

    def with_systems(self, systems: tuple[System, ...]) -> Interview:
        """The interview with this ledger."""
        return replace(self, systems=systems)
