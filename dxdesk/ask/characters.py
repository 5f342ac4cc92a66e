"""Text as the officer wrote it: nothing is normalised, only what cannot travel is refused."""

from __future__ import annotations

import unicodedata

from dxdesk.ask.unfit import TEXT_CONTROL, TEXT_EMPTY, TEXT_LONG, TEXT_OWN_FONT, TEXT_WANTED, Unfit

MOST_CHARACTERS = 2_000
# Marks that turn the direction of writing, and the byte order mark, can make a text look other
# than it is.
DECEIVING = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def clean_text(raw: object) -> str:
    """`raw` without blanks at its ends, line ends as \\n, tabs as blanks.

    Names are left alone: normalising would turn 神 into 神 and lose the variant of 葛󠄀.

    Raises:
        Unfit: not text, empty, too long, 外字 (private use), control characters.
    """
    if not isinstance(raw, str):
        raise Unfit(TEXT_WANTED, raw)
    text = raw.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").strip()
    if not text:
        raise Unfit(TEXT_EMPTY)
    if len(text) > MOST_CHARACTERS:
        raise Unfit(TEXT_LONG, len(text))
    for character in text:
        if reason := why_not(character):
            raise Unfit(reason, f"U+{ord(character):04X}")
    return text


def why_not(character: str) -> str:
    """Why this character cannot travel to the prefecture, or ""."""
    if character == "\n":
        return ""
    category = unicodedata.category(character)
    if category == "Co":
        return TEXT_OWN_FONT
    if category == "Cn":
        return "" if _newer_kanji(character) else TEXT_CONTROL
    return TEXT_CONTROL if category in ("Cc", "Cs") or character in DECEIVING else ""


def _newer_kanji(character: str) -> bool:
    """Kanji younger than this Python's tables (planes 2 and 3, without their last two points)."""
    return 0x20000 <= ord(character) <= 0x3FFFD and ord(character) & 0xFFFF < 0xFFFE
