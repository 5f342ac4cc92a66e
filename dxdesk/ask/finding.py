"""Finding questions by their words and by how they stand."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

UNANSWERED, LATER, UNKNOWN, PERHAPS, NOTED = (
    "unanswered",
    "later",
    "unknown",
    "perhaps",
    "noted",
)
STATES = (UNANSWERED, LATER, UNKNOWN)  # a question is in one of these at most
FILTERS = (*STATES, PERHAPS, NOTED)
_DASHES = re.compile("[ーｰ‐-―−\\-・･]")  # 「サーバー」 and 「サーバ」, Wi-Fi and WiFi


@dataclass(frozen=True, slots=True)
class Entry:
    """One question that can be found."""

    question: str
    text: str
    said: str
    words: str  # all it is found by, folded
    marks: frozenset[str] = frozenset()  # the filters it passes


def folded(text: str) -> str:
    """For finding only: full-width and half-width, hiragana and katakana, large and small are
    the same, and dashes and long vowels do not count."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    kana = "".join(chr(ord(c) - 0x60) if "ァ" <= c <= "ヶ" else c for c in plain)
    return _DASHES.sub("", kana)


def matching(
    entries: Sequence[Entry], text: str, filters: Collection[str] = ()
) -> tuple[Entry, ...]:
    """Those that hold every word of `text` and pass the filters.

    Of the states any one chosen is enough; the other filters must all hold.
    """
    words = folded(text).split()
    states = set(filters) & set(STATES)
    others = set(filters) - states
    return tuple(
        entry
        for entry in entries
        if all(word in entry.words for word in words)
        and (not states or states & entry.marks)
        and others <= entry.marks
    )


def counts(entries: Sequence[Entry], text: str) -> Mapping[str, int]:
    """How many questions with these words pass each filter alone."""
    found = matching(entries, text)
    return {each: sum(each in entry.marks for entry in found) for each in FILTERS}
