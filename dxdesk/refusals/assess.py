"""What can be refused about the assessment's own data."""

from __future__ import annotations

from dxdesk.errors import QT_TRANSLATE_NOOP

ASSESS = {
    "E-SCALE": QT_TRANSLATE_NOOP(
        "Refusal",
        "The assessment data shipped with the program is damaged: {file}, {id}: {reason} ({at}) "
        "Install the program again.",
    ),
}
