"""The way through the questions: what comes next, what came before."""

from __future__ import annotations

from dataclasses import dataclass, field

from dxdesk.ask.interview import UNANSWERED, Interview
from dxdesk.ask.questions import EntryMode, Question
from dxdesk.desks.municipality import Place


@dataclass
class Walk:
    """Where the officer stands. Pages gone through stay in `trail`, so back is the page before."""

    mode: EntryMode
    question: str = ""
    trail: list[str] = field(default_factory=list)
    ahead: list[str] = field(default_factory=list)  # pages stepped back from, nearest last

    def place(self) -> Place:
        """What the next start needs to resume here."""
        return Place(self.mode, self.question)

    def resumed(self, interview: Interview) -> str:
        """The question 「つづきから」 opens; "" when nothing is left to ask."""
        if self.question and interview.asks(self.question):
            return self.question
        found = interview.next_question(self.mode) or _first(interview.left(self.mode))
        return found.id if found else ""

    def jump(self, question_id: str) -> None:
        """Open any question; the page left stays one step back."""
        if self.question and self.question != question_id:
            self.trail.append(self.question)
        self.question = question_id
        self.ahead.clear()

    def following(self, interview: Interview) -> str:
        """The page after this one: what is open next, or a page stepped back from before it.

        Behind the last question it begins again with what was passed over; "" at the end.
        """
        order = [question.id for question in interview.question_set.questions]
        here = order.index(self.question)
        found = [
            q.id
            for q in interview.visible(self.mode)
            if order.index(q.id) > here and interview.state(q.id) == UNANSWERED
        ]
        candidates = found[:1] + [q for q in self.ahead[-1:] if interview.asks(q)]
        if candidates:
            return min(candidates, key=order.index)
        passed_over = (q for q in interview.left(self.mode) if q.id != self.question)
        return next((q.id for q in passed_over if interview.state(q.id) == UNANSWERED), "")

    def go_on(self, question_id: str) -> None:
        """Step to the page after this one."""
        self.trail.append(self.question)
        if self.ahead and self.ahead[-1] == question_id:
            self.ahead.pop()
        self.question = question_id

    def preceding(self, interview: Interview) -> str:
        """The page before this one, "" on the first."""
        seen = next((each for each in reversed(self.trail) if interview.asks(each)), "")
        if seen:
            return seen
        around, _ = _around(interview, self.mode, self.question)
        ids = [question.id for question in around]
        here = ids.index(self.question) if self.question in ids else 0
        return ids[here - 1] if here else ""

    def go_back(self, interview: Interview) -> str:
        """Step to the page before; its id, or "" when there is none."""
        before = self.preceding(interview)
        if before:
            while self.trail and self.trail.pop() != before:
                pass
            self.ahead.append(self.question)
            self.question = before
        return before


def _around(
    interview: Interview, mode: EntryMode, question_id: str
) -> tuple[tuple[Question, ...], bool]:
    """The questions of the mode; all, and True, where the question is of another mode."""
    shown = interview.visible(mode)
    if any(q.id == question_id for q in shown):
        return shown, False
    return interview.visible(), True


def section_pages(
    interview: Interview, mode: EntryMode, question_id: str
) -> tuple[tuple[str, ...], int, bool]:
    """The question ids of the section as the officer meets them, and where this one stands.

    Last whether they are those of all questions, for this one is not of the mode.
    """
    section = interview.question_set.by_id[question_id].section
    around, of_all = _around(interview, mode, question_id)
    ids = tuple(q.id for q in around if q.section == section)
    return ids, ids.index(question_id), of_all


def _first(questions: tuple[Question, ...]) -> Question | None:
    return questions[0] if questions else None
