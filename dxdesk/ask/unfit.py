"""Why a raw answer was not taken: the sentences, and how they travel to the threshold."""

from __future__ import annotations

from dxdesk.errors import QT_TRANSLATE_NOOP

CHOICE_UNKNOWN = QT_TRANSLATE_NOOP("Refusal", "There is no such choice.")
CHOICE_TWICE = QT_TRANSLATE_NOOP("Refusal", "The same choice was taken twice.")
CHOICES_MANY = QT_TRANSLATE_NOOP("Refusal", "Too many choices were taken.")
CHOICE_ALONE = QT_TRANSLATE_NOOP("Refusal", "This choice cannot be taken together with others.")
CHOICE_NONE = QT_TRANSLATE_NOOP("Refusal", "Take at least one choice.")
NUMBER_UNREADABLE = QT_TRANSLATE_NOOP(
    "Refusal", "This cannot be read as a whole number. Write it like 12 or 1,234."
)
NUMBER_OUTSIDE = QT_TRANSLATE_NOOP("Refusal", "The number is outside the range.")
DAY_UNREADABLE = QT_TRANSLATE_NOOP(
    "Refusal", "This cannot be read as a date. Write it like 令和8年11月23日 or 2026-11-23."
)
DAY_AHEAD = QT_TRANSLATE_NOOP(
    "Refusal", "This day has not come yet. Write the day the answer was true on."
)
TEXT_WANTED = QT_TRANSLATE_NOOP("Refusal", "Write this answer in words.")
TEXT_EMPTY = QT_TRANSLATE_NOOP("Refusal", "Nothing is written.")
TEXT_LONG = QT_TRANSLATE_NOOP("Refusal", "The text is longer than 2,000 characters.")
TEXT_OWN_FONT = QT_TRANSLATE_NOOP(
    "Refusal",
    "This character is one of the town's own. The prefecture's PC cannot show it. "
    "Write another character.",
)
TEXT_CONTROL = QT_TRANSLATE_NOOP(
    "Refusal", "The text holds an invisible control character. Type the text again."
)
FORM_WANTED = QT_TRANSLATE_NOOP("Refusal", "Write each part as name:value, with commas between.")
FIELD_UNKNOWN = QT_TRANSLATE_NOOP("Refusal", "There is no such part in this question.")
FIELD_TWICE = QT_TRANSLATE_NOOP("Refusal", "The same part is given twice.")
FIELD_MISSING = QT_TRANSLATE_NOOP("Refusal", "A part that is needed is missing.")
ROWS_WANTED = QT_TRANSLATE_NOOP("Refusal", "Give this answer as a list of rows.")
ROWS_MANY = QT_TRANSLATE_NOOP("Refusal", "There are more than 500 rows.")
SUM_WRONG = QT_TRANSLATE_NOOP("Refusal", "The numbers do not add up to what is asked.")
PART_ABOVE_WHOLE = QT_TRANSLATE_NOOP("Refusal", "A part is larger than the whole.")
CODE_WRONG = QT_TRANSLATE_NOOP("Refusal", "This is not the six-digit code of a municipality.")
KEYS_STRANGE = QT_TRANSLATE_NOOP("Refusal", "The answer holds a part that is not known.")
STATES_MANY = QT_TRANSLATE_NOOP("Refusal", "The answer says two things at once.")
PERSON_UNKNOWN = QT_TRANSLATE_NOOP("Refusal", "There is no such person in the list.")
PERSON_TWICE = QT_TRANSLATE_NOOP("Refusal", "The same name stands twice in the list.")
SYSTEM_TWICE = QT_TRANSLATE_NOOP("Refusal", "The same system stands twice in the list.")
SHARE_WRONG = QT_TRANSLATE_NOOP("Refusal", "A share is a whole number of tenths from 0 to 10.")


class Unfit(Exception):
    """A raw answer that is not of the question's shape; becomes E-ANSWER where the id is known."""

    def __init__(self, reason: str, said: object = "") -> None:
        super().__init__(reason, said)
        self.reason = reason
        self.said = excerpt(said)


def excerpt(said: object) -> str:
    """The beginning of what was said, safe to show: at most 40 visible characters."""
    shown = "".join(c if c.isprintable() else "□" for c in str(said)[:41])
    return shown if len(shown) <= 40 else shown[:39] + "…"
