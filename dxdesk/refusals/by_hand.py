"""What can be refused about planning by hand."""

from __future__ import annotations

from dxdesk.errors import QT_TRANSLATE_NOOP

BY_HAND = {
    "E-PLAN-NAME": QT_TRANSLATE_NOOP(
        "Refusal",
        "A plan cannot be called “{name}”. Write one to {most} letters, such as B.",
    ),
    "E-PLAN-NAME-TAKEN": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is a plan called {name} already. Choose another name.",
    ),
    "E-PLAN-UNKNOWN": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no plan called {name}. Look at the names with “pref plans”.",
    ),
    "E-PLAN-IN-FORCE": QT_TRANSLATE_NOOP(
        "Refusal",
        "{name} is in force. Put another plan in force first.",
    ),
    "E-ASSIGNMENT-NONE": QT_TRANSLATE_NOOP(
        "Refusal",
        "The plan in force does not send {specialist} to {need}. Look it up in the plan.",
    ),
    "E-PIN-TOWN": QT_TRANSLATE_NOOP(
        "Refusal",
        "A person can be kept from a whole town, but pinned only to one of its needs.",
    ),
    "E-PIN-MONTHS": QT_TRANSLATE_NOOP(
        "Refusal",
        "The months lie outside the fiscal year {year}. Write months from April to March.",
    ),
}
