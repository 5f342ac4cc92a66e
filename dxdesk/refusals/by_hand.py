"""What can be refused about planning by hand."""

from __future__ import annotations

from dxdesk.errors import QT_TRANSLATE_NOOP

BY_HAND = {
    "E-PLAN-NAME": QT_TRANSLATE_NOOP(
        "Refusal",
        "A plan cannot be called “{name}”. Write one to {most} letters, such as B.",
    ),
    "E-PLAN-NOTE": QT_TRANSLATE_NOOP(
        "Refusal",
        "The words beside a plan hold {most} letters, all of them to be seen. Write them anew.",
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
    "E-AROUND-NOTHING": QT_TRANSLATE_NOOP(
        "Refusal",
        "Nothing has changed since {name} was made. It can stay as it is.",
    ),
    "E-AROUND-WHOLE": QT_TRANSLATE_NOOP(
        "Refusal",
        "The change concerns too much of the plan. Plan the whole again.",
    ),
    "E-PIN-HOLDS": QT_TRANSLATE_NOOP(
        "Refusal",
        "{name} cannot be pinned to these months and days: {why}",
    ),
    "E-PIN-NEVER": QT_TRANSLATE_NOOP(
        "Refusal",
        "{name} cannot be pinned to this need: {why}",
    ),
    "E-PIN-NONE": QT_TRANSLATE_NOOP(
        "Refusal",
        "{specialist} is neither pinned to {need} nor kept from it. Look both up in the plan.",
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
    "E-NEED-UNKNOWN": QT_TRANSLATE_NOOP(
        "Refusal",
        "The table of needs has no {key}. Look it up with “pref needs”.",
    ),
    "E-NEED-FIELD": QT_TRANSLATE_NOOP(
        "Refusal",
        "The table of needs has no column {field}. There are: {known}.",
    ),
    "E-NEED-VALUE": QT_TRANSLATE_NOOP(
        "Refusal",
        "The column {field} cannot say “{text}”. {allowed}.",
    ),
    "E-NEED-REASON": QT_TRANSLATE_NOOP(
        "Refusal",
        "Say in a few words why this is changed. The reason stays in the table.",
    ),
    "E-NEEDS-TABLE": QT_TRANSLATE_NOOP(
        "Refusal",
        "{count} cells of the table of needs cannot be read. Mend them.\n{cells}",
    ),
    "E-TRAVEL-PLACE": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no place “{place}” in this prefecture. Write a municipality's name or code.",
    ),
    "E-TRAVEL-MINUTES": QT_TRANSLATE_NOOP(
        "Refusal",
        "Minutes of travel cannot be {text}. Write a whole number from 0 to {most}.",
    ),
    "E-TRAVEL-WINTER": QT_TRANSLATE_NOOP(
        "Refusal",
        "Winter needs minutes and two months, such as 90 and 12-3.",
    ),
    "E-TRAVEL-TABLE": QT_TRANSLATE_NOOP(
        "Refusal",
        "{count} cells of the table of travel cannot be read. Mend them.\n{cells}",
    ),
    "E-MONEY": QT_TRANSLATE_NOOP(
        "Refusal",
        "An amount cannot be {text}. Write a whole number from 0 to {most}.",
    ),
    "E-BUDGET-PEOPLE": QT_TRANSLATE_NOOP(
        "Refusal",
        "Nobody in the pool has the key {key}. A budget names people by their keys, as T01.",
    ),
    "E-PLAN-ONE": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is only one plan. Make another one first, such as “pref plan --name B”.",
    ),
    "E-YEAR-ROW": QT_TRANSLATE_NOOP(
        "Refusal",
        "The year {text} cannot be written down. Write a fiscal year before {year}.",
    ),
    "E-FIT-NONE": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no way for {specialist} to take {need}. Look up why with “pref candidates”.",
    ),
    "E-SETTLED": QT_TRANSLATE_NOOP(
        "Refusal",
        "This visit is settled. Make it a draft again first, and tell the town.",
    ),
}
