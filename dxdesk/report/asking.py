"""What composing one report looks at: the interview in words, minus what is withheld."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from dxdesk.ask.interview import Interview
from dxdesk.ask.questions import QuestionSet
from dxdesk.ask.shown_words import shown_to_town
from dxdesk.ask.wording import wording_for
from dxdesk.report.request_rules import RequestRules
from dxdesk.schemes.shelf_records import Schemes

_LEDGER = frozenset(("D09", "J03"))


@dataclass(frozen=True, slots=True)
class Asking:
    """What all parts of one report have in common."""

    interview: Interview
    schemes: Schemes
    rules: RequestRules
    form: str  # 市, 区, 町 or 村
    prefecture_form: str  # 都, 道, 府 or 県
    composed_on: date
    withheld: frozenset[str]  # question ids that stay in the office

    def said(self, question: str) -> object:
        """The answer's value; None when there is none, it is hidden, or it is withheld."""
        if question in self.withheld or self.interview.state(question) != "answered":
            return None
        return self.interview.value(question)

    def answered(self, question: str) -> bool:
        """Whether there is an answer, also one that stays in the office."""
        return self.interview.state(question) == "answered"

    def in_words(self, question: str, value: object) -> str:
        """An answer as the town saw it."""
        asked = self.interview.question_set.by_id[question]
        return shown_to_town(asked, value, self.form, self.prefecture_form)

    def wording(self, question: str) -> str:
        """The question as the town read it."""
        return self.ours(self.interview.question_set.by_id[question].text)

    def ours(self, words: str) -> str:
        """Words of ours with 町 and 県 as this town and its prefecture call themselves."""
        return wording_for(words, self.form, self.prefecture_form)


def withheld_together(questions: Collection[str]) -> frozenset[str]:
    """The questions kept back, with those that show the same records.

    D09 and J03 both ask for the systems beside the 20 standardised operations; keeping one of
    them back while the other lists the same contracts would keep nothing back.
    """
    return frozenset(questions) | (_LEDGER if _LEDGER & set(questions) else frozenset())


def leading_to(question: str, asked: QuestionSet) -> frozenset[str]:
    """The questions whose answers decide whether this one is asked, at first or second hand."""
    found: set[str] = set()
    ahead = [question]
    while ahead:
        conditions = (each for every in asked.by_id[ahead.pop()].shown_when for each in every)
        new = {each.question for each in conditions} - found
        found |= new
        ahead.extend(new)
    return frozenset(found)


def with_followers(questions: Collection[str], asked: QuestionSet) -> frozenset[str]:
    """The questions kept back, with those that are asked or not asked because of their answers.

    Whether such a question is asked would tell the answer that is kept back.
    """
    kept = withheld_together(questions)
    return kept | {each.id for each in asked.questions if leading_to(each.id, asked) & kept}


def is_withheld(source: str, withheld: frozenset[str]) -> bool:
    """Whether a deadline's source (a question id, or "system:s1") stays in the office."""
    if not source.startswith("system:"):
        return source in withheld
    return "D01" in withheld if source.startswith("system:op") else bool(_LEDGER & withheld)
