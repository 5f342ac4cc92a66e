"""How long the words of a decision may be, and which characters can travel."""

from __future__ import annotations

from dxdesk.errors import Refusal
from dxdesk.report.characters import can_travel
from dxdesk.report.choices import NeedChoice

LONGEST_REASON, LONGEST_TITLE, LONGEST_WHY = 80, 40, 100  # characters
MOST_MONTHS = 12


def refuse_unfit(choice: NeedChoice) -> None:
    """Words of one line that can travel, and numbers within the rules.

    Raises:
        Refusal: E-CHOICE-REASON without a reason; E-CHOICE-LONG, E-CHOICE-CHARACTER,
            E-CHOICE-MONTHS.
    """
    if not choice.reason.strip():
        raise Refusal("E-CHOICE-REASON")
    for words, most in (
        (choice.reason, LONGEST_REASON),
        (choice.title, LONGEST_TITLE),
        (choice.why, LONGEST_WHY),
    ):
        if len(words) > most:
            raise Refusal("E-CHOICE-LONG", words=words[:10], most=most)
        for character in words:
            if character == "\n" or not can_travel(character):
                raise Refusal("E-CHOICE-CHARACTER", words=words.split("\n")[0][:10])
    if choice.months is not None and not 1 <= choice.months <= MOST_MONTHS:
        raise Refusal("E-CHOICE-MONTHS", most=MOST_MONTHS)
