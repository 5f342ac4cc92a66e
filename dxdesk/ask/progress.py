"""How far the interview has come, section by section."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import ceil

from dxdesk.ask.interview import ANSWERED, UNKNOWN, Interview
from dxdesk.ask.questions import EntryMode, Question, QuestionSet, Section

NOT_APPLICABLE = "not_applicable"


class Mark(StrEnum):
    """What a section looks like from outside."""

    DONE = "done"  # 入力済み
    WAITING = "waiting"  # 確認待ち: nothing left to answer here, somebody is being asked
    BEGUN = "begun"  # 途中
    UNTOUCHED = "untouched"  # まだ


@dataclass(frozen=True, slots=True)
class SectionProgress:
    """One section in one entry mode; only visible questions count."""

    section: Section
    states: Mapping[str, str]  # by question id, in interview order
    asked: tuple[str, ...]  # who is being asked about what is not known
    minutes: int  # for what is left, rounded up

    @property
    def visible(self) -> int:
        return len(self.states)

    @property
    def answered(self) -> int:
        """Answers and 「対象外」: nobody has to come back to these."""
        return sum(state in (ANSWERED, NOT_APPLICABLE) for state in self.states.values())

    @property
    def unknown(self) -> int:
        return sum(state == UNKNOWN for state in self.states.values())

    @property
    def left(self) -> int:
        return self.visible - self.answered - self.unknown

    @property
    def mark(self) -> Mark:
        if self.answered == self.visible:
            return Mark.DONE
        if self.left == 0:
            return Mark.WAITING
        return Mark.BEGUN if self.answered or self.unknown else Mark.UNTOUCHED


def progress(interview: Interview, mode: EntryMode) -> tuple[SectionProgress, ...]:
    """All sections with a visible question in this mode, in order."""
    grouped: dict[str, list[Question]] = {}
    for question in interview.visible(mode):
        grouped.setdefault(question.section, []).append(question)
    minutes = minutes_a_question(interview.question_set, mode)
    return tuple(
        _of_section(interview, section, grouped[section.code], minutes[section.code])
        for section in interview.question_set.sections
        if section.code in grouped
    )


def _of_section(
    interview: Interview, section: Section, questions: list[Question], minutes: Fraction
) -> SectionProgress:
    states = {question.id: interview.state(question.id) for question in questions}
    asked = [interview.answers[id_].ask for id_ in states if id_ in interview.answers]
    found = SectionProgress(section, states, tuple(dict.fromkeys(filter(None, asked))), 0)
    return SectionProgress(section, states, found.asked, ceil(found.left * minutes))


def minutes_a_question(questions: QuestionSet, mode: EntryMode) -> dict[str, Fraction]:
    """Minutes for one question of each section, so that all of the mode take the mode's time."""
    counts: dict[str, int] = {}
    for question in questions.questions:
        counts[question.section] = counts.get(question.section, 0) + 1
    shares = {
        section.code: Fraction(section.minutes, counts[section.code])
        for section in questions.sections
        if section.code in counts
    }
    whole = sum(shares[question.section] for question in questions.in_mode(mode))
    return {code: share * questions.minutes(mode) / whole for code, share in shares.items()}
