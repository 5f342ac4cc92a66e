"""What can be wrong with a shipped table: the sentences, and where the flaw is."""

from __future__ import annotations

from dataclasses import dataclass

from dxdesk.errors import QT_TRANSLATE_NOOP, Refusal

NOT_TOML = QT_TRANSLATE_NOOP("Refusal", "This is not valid TOML.")
KEY_UNKNOWN = QT_TRANSLATE_NOOP("Refusal", "There is no such key here.")
KEY_MISSING = QT_TRANSLATE_NOOP("Refusal", "A key is missing.")
TYPE_WRONG = QT_TRANSLATE_NOOP("Refusal", "The value has the wrong type.")
FILE_MISSING = QT_TRANSLATE_NOOP("Refusal", "The file is missing.")
FILE_STRAY = QT_TRANSLATE_NOOP("Refusal", "This file does not belong here.")
TABLE_STRAY = QT_TRANSLATE_NOOP("Refusal", "This table does not belong here.")
TABLES_EXPECTED = QT_TRANSLATE_NOOP("Refusal", "A list of tables belongs here.")
ID_TWICE = QT_TRANSLATE_NOOP("Refusal", "Two tables have this id.")
CODE_UNKNOWN = QT_TRANSLATE_NOOP("Refusal", "This code points nowhere.")
WORD_UNKNOWN = QT_TRANSLATE_NOOP("Refusal", "This word is not among those allowed here.")
RATE_WRONG = QT_TRANSLATE_NOOP("Refusal", 'A rate is a text from 0 to 1, such as "0.7".')
YEARS_WRONG = QT_TRANSLATE_NOOP("Refusal", "The last year comes before the first.")
CEILINGS_OVERLAP = QT_TRANSLATE_NOOP("Refusal", "Two ceilings hold in the same year.")
CAUTION_MISSING = QT_TRANSLATE_NOOP("Refusal", "There are no words for this status.")
FILE_FIXED = QT_TRANSLATE_NOOP(
    "Refusal", "This table is part of the program. It changes only with a newer program."
)
ENTRY_LOST = QT_TRANSLATE_NOOP(
    "Refusal", "An entry is missing. Keep it, and give it its last year instead."
)
VERSION_STRANGE = QT_TRANSLATE_NOOP("Refusal", "A version is a year and a number, such as 2026.2.")
VERSION_YEAR = QT_TRANSLATE_NOOP("Refusal", "Tables of another year need a newer program.")
BANDS_WRONG = QT_TRANSLATE_NOOP("Refusal", "The bands must fall, and the last begins at 0.")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reader is: the refusal to raise, a file, and the table in it ("-" for the file)."""

    code: str
    file: str
    id: str = "-"

    def refusal(self, reason: str, at: object) -> Refusal:
        """The whole set is refused; `at` names the key or the value concerned."""
        return Refusal(self.code, file=self.file, id=self.id, reason=reason, at=str(at)[:60])
