"""What can be refused about composing a report."""

from __future__ import annotations

from dxdesk.errors import QT_TRANSLATE_NOOP

REPORT = {
    "E-REQUESTS": QT_TRANSLATE_NOOP(
        "Refusal",
        "The request data shipped with the program is damaged: {file}, {id}: {reason} ({at}) "
        "Install the program again.",
    ),
    "E-WITHHELD": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no question {id}, so it cannot be kept back. Check the question ids.",
    ),
}
