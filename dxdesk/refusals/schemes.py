"""What can be refused about days and the shelf of schemes."""

from __future__ import annotations

from dxdesk.errors import QT_TRANSLATE_NOOP

SCHEMES = {
    "E-DAY": QT_TRANSLATE_NOOP(
        "Refusal",
        '"{text}" cannot be read as a date. Write it like 令和8年11月23日 or 2026-11-23, '
        "and check that the day and the weekday exist.",
    ),
    "E-SCHEMES": QT_TRANSLATE_NOOP(
        "Refusal",
        "The scheme data shipped with the program is damaged: {file}, {id}: {reason} ({at}) "
        "Install the program again.",
    ),
    "E-HOLIDAYS": QT_TRANSLATE_NOOP(
        "Refusal",
        "The list of holidays cannot be read ({reason}). Restore the file or correct it.",
    ),
}
