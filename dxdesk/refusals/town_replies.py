"""What can be refused about the prefecture's reply at the town's desk."""

from __future__ import annotations

from dxdesk.errors import QT_TRANSLATE_NOOP

TOWN_REPLIES = {
    "E-NO-REPLY": QT_TRANSLATE_NOOP(
        "Refusal",
        "No reply of the prefecture has been taken in yet. Open the .dxreply file first.",
    ),
    "E-REPLY-NO-KIT": QT_TRANSLATE_NOOP(
        "Refusal",
        "The prefecture's kit has not been read yet, so nobody can tell whose reply this is. "
        "Read the kit (.dxkit) first, then open the reply again.",
    ),
    "E-REPLY-NOT-ASKED": QT_TRANSLATE_NOOP(
        "Refusal",
        "The prefecture asks nothing about the question {id}. Choose one from its reply.",
    ),
    "E-REPLY-REASON": QT_TRANSLATE_NOOP(
        "Refusal", "Write in words why the answer stays as it is. {reason}"
    ),
    "E-REPLY-NEEDS-TOWN": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is a reply of the prefecture. Open the town's workspace (.dxtown) first; the "
        "reply is then shown there.",
    ),
}
