"""ことばの説明: what the words of the interview mean, and where a text uses them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from dxdesk.ask.questions import Question

_KATAKANA, _LATIN = "ァ-ヴヶー", "A-Za-zα-ω"
_SAME_WORD = re.compile(f"[{_KATAKANA}]{{2}}|[{_LATIN}]{{2}}")
FOREIGN = re.compile(rf"[{_KATAKANA}]+|[{_LATIN}]+(?:[-'][A-Za-z]+)*'?")


@dataclass(frozen=True, slots=True)
class Term:
    """One word, explained in one or two short sentences."""

    term: str
    reading: str  # in hiragana
    says: str
    spellings: tuple[str, ...] = ()  # how else it is written
    example: str = ""
    source: str = ""  # of a fact that `says` states


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a text uses a term: `text[start:end]`."""

    start: int
    end: int
    term: Term


@dataclass(frozen=True)
class Glossary:
    """All terms in the order of their readings, and the words that need no explanation."""

    terms: tuple[Term, ...]
    everyday: tuple[str, ...] = ()
    _meanings: dict[str, Term] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        known = {word: each for each in self.terms for word in (each.term, *each.spellings)}
        object.__setattr__(self, "_meanings", known)

    @cached_property
    def _beginning(self) -> dict[str, list[str]]:
        """Every known word by its first letter, the longest first."""
        found: dict[str, list[str]] = {}
        for word in sorted({*self._meanings, *self.everyday}, key=len, reverse=True):
            found.setdefault(word[0], []).append(word)
        return found

    def _known(self, text: str) -> Iterator[tuple[int, int]]:
        """Where known words stand, from left to right, the longest where several begin."""
        place = 0
        while place < len(text):
            ends = (
                place + len(word)
                for word in self._beginning.get(text[place], ())
                if text.startswith(word, place)
            )
            end = next((end for end in ends if _stands_alone(text, place, end)), 0)
            if end:
                yield place, end
            place = end or place + 1

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Every use of a term in `text`, from left to right; none overlap."""
        return tuple(
            Mention(start, end, self._meanings[text[start:end]])
            for start, end in self._known(text)
            if text[start:end] in self._meanings
        )

    def terms_in(self, texts: Iterable[str]) -> tuple[Term, ...]:
        """The terms the texts use, each once, in the order of their first use."""
        found = (mention.term for text in texts for mention in self.mentions(text))
        return tuple({term.term: term for term in found}.values())

    def terms_of(self, question: Question) -> tuple[Term, ...]:
        """The terms a question uses anywhere on its page."""
        return self.terms_in(words_of(question))

    def unexplained(self, text: str) -> tuple[str, ...]:
        """Katakana and Latin words in `text` that are neither a term nor an everyday word.

        A single letter, such as A or ア in a list, is no word.
        """
        known = tuple(self._known(text))
        return tuple(
            match[0]
            for match in FOREIGN.finditer(text)
            if not re.fullmatch(f"[A-Za-z{_KATAKANA}]", match[0])
            and not any(start <= match.start() and match.end() <= end for start, end in known)
        )


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is no piece of a longer katakana or Latin word."""
    return not any(_run_on(text, place) for place in (start, end))


def _run_on(text: str, place: int) -> bool:
    around = text[max(0, place - 1) : place + 1]
    return len(around) == 2 and place > 0 and bool(_SAME_WORD.fullmatch(around))


def words_of(question: Question) -> Iterator[str]:
    """Every text a question's page shows: the question, its help and folds, what can be chosen."""
    yield from (question.text, question.help)
    for choice in question.choices:
        yield choice.label
    for row in question.rows:
        yield row.label
    for each in question.fields:
        yield each.label
        for choice in each.choices:
            yield choice.label
    yield from (question.why, question.where_to_look, *question.ask_whom, question.example)
