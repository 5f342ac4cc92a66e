"""What can be wrong with a file of questions or words: the sentences, and how they are raised."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NoReturn

from dxdesk.errors import QT_TRANSLATE_NOOP, Refusal

NOT_TOML = QT_TRANSLATE_NOOP("Refusal", "This is not valid TOML.")
KEY_UNKNOWN = QT_TRANSLATE_NOOP("Refusal", "There is no such key here.")
KEY_MISSING = QT_TRANSLATE_NOOP("Refusal", "A key is missing.")
TYPE_WRONG = QT_TRANSLATE_NOOP("Refusal", "The value has the wrong type.")
TEXT_EMPTY = QT_TRANSLATE_NOOP("Refusal", "The text is empty.")
WORD_UNKNOWN = QT_TRANSLATE_NOOP("Refusal", "This word is not among those allowed here.")
FILE_MISSING = QT_TRANSLATE_NOOP("Refusal", "The file is missing.")
SECTION_MISSING = QT_TRANSLATE_NOOP("Refusal", "No file holds this section.")
SECTION_STRAY = QT_TRANSLATE_NOOP("Refusal", "This section is not in the list of sections.")
SECTION_TWICE = QT_TRANSLATE_NOOP("Refusal", "Two files hold this section.")
SECTION_EMPTY = QT_TRANSLATE_NOOP("Refusal", "The section has no question.")
ID_TWICE = QT_TRANSLATE_NOOP("Refusal", "Two questions have this id.")
ID_STRANGE = QT_TRANSLATE_NOOP(
    "Refusal", "A question id is the letter of its section and two digits."
)
CODE_TWICE = QT_TRANSLATE_NOOP("Refusal", "The same code stands twice in the list.")
LABEL_TWICE = QT_TRANSLATE_NOOP("Refusal", "The same label stands twice in the list.")
CODE_RESERVED = QT_TRANSLATE_NOOP("Refusal", "This code is reserved.")
QUICK_MISSING = QT_TRANSLATE_NOOP("Refusal", "The list of first questions names no question.")
POINTS_MISSING = QT_TRANSLATE_NOOP(
    "Refusal", 'A choice of a scored question must say points, 0 to 4 or "none".'
)
POINTS_STRAY = QT_TRANSLATE_NOOP("Refusal", "Points stand where nothing is scored.")
POINTS_WRONG = QT_TRANSLATE_NOOP("Refusal", 'Points are a whole number from 0 to 4, or "none".')
RULE_MISSING = QT_TRANSLATE_NOOP("Refusal", "Nothing says how this question is scored.")
RULE_UNFIT = QT_TRANSLATE_NOOP("Refusal", "This measure does not fit the kind of question.")
BANDS_WRONG = QT_TRANSLATE_NOOP("Refusal", "Bands must rise, and only the last has no upper bound.")
SCORED_NOWHERE = QT_TRANSLATE_NOOP("Refusal", "A scored question needs a dimension.")
PART_UNFIT = QT_TRANSLATE_NOOP("Refusal", "This key does not fit the kind of question.")
PART_MISSING = QT_TRANSLATE_NOOP("Refusal", "This kind of question needs this key.")
CONDITION_SELF = QT_TRANSLATE_NOOP("Refusal", "The condition refers to its own question.")
CONDITION_FORWARD = QT_TRANSLATE_NOOP("Refusal", "The condition refers to a later question.")
CONDITION_UNKNOWN = QT_TRANSLATE_NOOP("Refusal", "The condition refers to no question.")
CONDITION_CHOICE = QT_TRANSLATE_NOOP("Refusal", "The condition names no choice of its question.")
CONDITION_EMPTY = QT_TRANSLATE_NOOP("Refusal", "The condition says nothing, or says two things.")
CONDITION_NEVER = QT_TRANSLATE_NOOP("Refusal", "This condition can never hold.")
CLASH_ID = QT_TRANSLATE_NOOP("Refusal", "The id of a contradiction is Z and two digits.")
CLASH_ALONE = QT_TRANSLATE_NOOP("Refusal", "A contradiction needs two questions.")
CLASH_TWICE = QT_TRANSLATE_NOOP("Refusal", "The same question stands twice in it.")
NOT_SEALABLE = QT_TRANSLATE_NOOP(
    "Refusal", "Another question depends on this one, or it is a table, so it cannot be sealed."
)
CONDITION_UNFIT = QT_TRANSLATE_NOOP(
    "Refusal", "This condition does not fit the kind of its question."
)
SECTION_RESERVED = QT_TRANSLATE_NOOP(
    "Refusal", "Sections that begin with X belong to the prefectures."
)
OWN_SECTION = QT_TRANSLATE_NOOP(
    "Refusal", "The section of your own questions is X and the number of the prefecture."
)
OWN_ID = QT_TRANSLATE_NOOP(
    "Refusal", "The id of an own question is the code of its section and two digits."
)
OWN_SCORED = QT_TRANSLATE_NOOP(
    "Refusal", "An own question is not scored and stays out of the ten fields."
)
OWN_LIMIT = QT_TRANSLATE_NOOP("Refusal", "This is more than dxdesk can show well.")
CHARACTER_STRANGE = QT_TRANSLATE_NOOP("Refusal", "This character cannot travel.")
MEANING_CHANGED = QT_TRANSLATE_NOOP(
    "Refusal",
    "This question has travelled, and its answers would mean something else. Give it a new id.",
)
MORE_THAN_WORDING = QT_TRANSLATE_NOOP(
    "Refusal", "Only wording can be changed, and choices added. More needs a newer program."
)
QUESTION_LOST = QT_TRANSLATE_NOOP("Refusal", "A question of the program is missing here.")
QUESTION_NEW = QT_TRANSLATE_NOOP("Refusal", "A new question of the program needs a newer program.")
VERSION_STRANGE = QT_TRANSLATE_NOOP("Refusal", "A version is a year and a number, such as 2026.2.")
VERSION_YEAR = QT_TRANSLATE_NOOP("Refusal", "Questions of another year need a newer program.")
READING_STRANGE = QT_TRANSLATE_NOOP("Refusal", "A reading is written in hiragana.")
MARKUP_STRAY = QT_TRANSLATE_NOOP("Refusal", "Signs of markup do not belong in an explanation.")
WORD_TWICE = QT_TRANSLATE_NOOP("Refusal", "The same word is explained twice.")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reader is: a file, and the question, section or term in it ("-" at the top)."""

    file: str
    id: str = "-"
    code: str = "E-QUESTIONS"

    def refuse(self, reason: str, at: object) -> NoReturn:
        """Refuse the whole file under `code`; `at` names the key or code concerned."""
        raise Refusal(self.code, file=self.file, id=self.id, reason=reason, at=str(at)[:120])
