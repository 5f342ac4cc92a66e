"""The three folds beside a question, in the words of the reader's own town."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from dxdesk.ask.glossary import Glossary, Term
from dxdesk.ask.questions import Question
from dxdesk.ask.wording import wording_for


@dataclass(frozen=True, slots=True)
class Explained:
    """なぜ聞くのか, どこを見ればわかるか (and who usually knows), ことばの説明."""

    why: str
    where_to_look: str
    ask_whom: tuple[str, ...]
    terms: tuple[Term, ...]


def explained(question: Question, glossary: Glossary, form: str = "町") -> Explained:
    """What a question's page, on the screen or on paper, says beside the question."""
    return Explained(
        wording_for(question.why, form),
        wording_for(question.where_to_look, form),
        question.ask_whom,
        worded(glossary.terms_of(question), form),
    )


def worded(terms: Iterable[Term], form: str) -> tuple[Term, ...]:
    """Terms whose explanations speak of the reader's own town."""
    return tuple(
        replace(
            term,
            says=wording_for(term.says, form),
            example=wording_for(term.example, form),
        )
        for term in terms
    )
