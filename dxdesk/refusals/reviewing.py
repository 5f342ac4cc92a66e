"""What can be refused about the prefecture's review and about writing a reply."""

from __future__ import annotations

from dxdesk.errors import QT_TRANSLATE_NOOP

REVIEWING = {
    "E-REVIEW-NO-REPORT": QT_TRANSLATE_NOOP(
        "Refusal",
        "No report of the municipality {code} is here yet. Take it in first.",
    ),
    "E-REVIEW-SETTLED": QT_TRANSLATE_NOOP(
        "Refusal",
        "The report of {name} is settled. Open it again before you ask anything.",
    ),
    "E-REVIEW-NOT-SETTLED": QT_TRANSLATE_NOOP(
        "Refusal",
        "The report of {name} is not settled, so there is nothing to open again.",
    ),
    "E-REVIEW-WHY": QT_TRANSLATE_NOOP(
        "Refusal",
        "Write why the report is opened again. {reason}",
    ),
    "E-REMARK-QUESTION": QT_TRANSLATE_NOOP(
        "Refusal",
        "The report of {name} does not ask the question {id}. Check the number.",
    ),
    "E-REMARK-WORDS": QT_TRANSLATE_NOOP(
        "Refusal",
        "Write what the municipality should look at again. {reason}",
    ),
    "E-REMARK-NONE": QT_TRANSLATE_NOOP(
        "Refusal",
        "Nothing is being asked about {id}. Look at the list of inquiries.",
    ),
    "E-REMARK-UNANSWERED": QT_TRANSLATE_NOOP(
        "Refusal",
        "The municipality has not answered about {id} yet. Wait for its next report, or take the "
        "inquiry back.",
    ),
    "E-REPLY-DAY": QT_TRANSLATE_NOOP(
        "Refusal",
        "The day to answer by, {day}, has already passed. Choose a later day.",
    ),
    "E-REPLY-UNDECIDED": QT_TRANSLATE_NOOP(
        "Refusal",
        "{name} has answered {count} inquiries that nobody has decided about. Accept them or ask "
        "again, then write the reply.",
    ),
    "E-REPLY-OPEN": QT_TRANSLATE_NOOP(
        "Refusal",
        "{name} still has {count} answers to correct, so its report cannot be settled. Accept "
        "them or take the inquiries back.",
    ),
    "E-REPLY-MESSAGE": QT_TRANSLATE_NOOP(
        "Refusal",
        "The message cannot be sent as it is. {reason}",
    ),
}
