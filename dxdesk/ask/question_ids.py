"""The form of a question's id: B06 of the national set, X3901 of the prefecture with number 39.

Sections of the national set never begin with X, and its ids have three characters, never five:
the two can not be taken for each other, whatever either adds.
"""

from __future__ import annotations

import re

OWN_LETTER = "X"
QUESTION_ID = re.compile("[A-Z][0-9]{2}|X[0-9]{4}")
_OWN = re.compile("X[0-9]{4}")


def is_question_id(text: str) -> bool:
    """Whether this could be the id of a question, of either kind."""
    return QUESTION_ID.fullmatch(text) is not None


def is_own_id(text: str) -> bool:
    """Whether this is an id as a prefecture gives them to questions of its own."""
    return _OWN.fullmatch(text) is not None


def own_section(prefecture: str) -> str:
    """The section of a prefecture's own questions, by its two digits: X39."""
    return OWN_LETTER + prefecture
