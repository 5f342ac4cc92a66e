"""What can be refused about composing a report."""

from __future__ import annotations

from dxdesk.errors import QT_TRANSLATE_NOOP

REPORT = {
    "E-REQUESTS": QT_TRANSLATE_NOOP(
        "Refusal",
        "The request data shipped with the program is damaged: {file}, {id}: {reason} ({at}) "
        "Install the program again.",
    ),
    "E-SIMILAR": QT_TRANSLATE_NOOP(
        "Refusal",
        "The comparison data shipped with the program is damaged: {file}, {id}: {reason} ({at}) "
        "Install the program again.",
    ),
    "E-WITHHELD": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no question {id}, so it cannot be kept back. Check the question ids.",
    ),
    "E-CHOICE-NEED": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no need {need}. Write one of N01 to N34.",
    ),
    "E-CHOICE-ASKED": QT_TRANSLATE_NOOP(
        "Refusal",
        "{need} is asked for already.",
    ),
    "E-CHOICE-UNDECIDED": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no decision “{kind}” about {need} to take back. Look at the list of requests.",
    ),
    "E-CHOICE-NOT-ASKED": QT_TRANSLATE_NOOP(
        "Refusal",
        "{need} is not asked for now. Add it first.",
    ),
    "E-CHOICE-FULL": QT_TRANSLATE_NOOP(
        "Refusal",
        "No more than {most} requests can be made at once. Take one out first.",
    ),
    "E-CHOICE-MANY": QT_TRANSLATE_NOOP(
        "Refusal",
        "No more than 99 needs of your own can be kept. Take one out first.",
    ),
    "E-CHOICE-REASON": QT_TRANSLATE_NOOP(
        "Refusal",
        "Write the reason in one line. The prefecture reads it.",
    ),
    "E-CHOICE-TITLE": QT_TRANSLATE_NOOP(
        "Refusal",
        "Write in a few words what you ask for.",
    ),
    "E-CHOICE-LONG": QT_TRANSLATE_NOOP(
        "Refusal",
        "The words 「{words}…」 are too many. Keep them to {most} characters.",
    ),
    "E-CHOICE-CHARACTER": QT_TRANSLATE_NOOP(
        "Refusal",
        "{words}: a line break or a character cannot be sent. Write it in another way.",
    ),
    "E-CHOICE-MONTHS": QT_TRANSLATE_NOOP(
        "Refusal",
        "Ask for 1 to {most} months.",
    ),
    "E-CHOICE-PLACE": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no place {place}. Choose 1 to {most}.",
    ),
    "E-CHOICE-TALENT": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no kind of person {talent}. Choose one of {known}.",
    ),
    "E-CHOICE-FREQUENCY": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no such frequency as {frequency}. Choose one of {known}.",
    ),
    "E-CHOICE-ALL-WEEK": QT_TRANSLATE_NOOP(
        "Refusal",
        "Somebody who stays all week can be asked for in the first request only.",
    ),
    "E-CHOICE-MODE": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no such way of coming as {mode}. Choose one of {known}.",
    ),
}
