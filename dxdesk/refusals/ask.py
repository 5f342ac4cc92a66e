"""What can be refused about the interview and its question file."""

from __future__ import annotations

from dxdesk.errors import QT_TRANSLATE_NOOP

ASK = {
    "E-QUESTIONS": QT_TRANSLATE_NOOP(
        "Refusal",
        "The questions shipped with the program are damaged: {file}, {id}: {reason} ({at}) "
        "Install the program again.",
    ),
    "E-QUESTIONS-OWN": QT_TRANSLATE_NOOP(
        "Refusal",
        "The prefecture's own questions were not taken: {file}, {id}: {reason} ({at}) Nothing was "
        "changed. Mend this place and try again.",
    ),
    "E-GLOSSARY": QT_TRANSLATE_NOOP(
        "Refusal",
        "The explanations shipped with the program are damaged: {file}, {id}: {reason} ({at}) "
        "Install the program again.",
    ),
    "E-QUESTION-UNKNOWN": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no question {id}. Check the letter and the two digits, such as B06.",
    ),
    "E-ANSWER": QT_TRANSLATE_NOOP(
        "Refusal",
        "The answer to {id} was not taken. {reason} ({said})",
    ),
    "E-ARGUMENT": QT_TRANSLATE_NOOP(
        "Refusal",
        '"{text}" is not an answer. Write the question, an equals sign and the answer, '
        "such as B06=part.",
    ),
    "E-CODE": QT_TRANSLATE_NOOP(
        "Refusal",
        '"{text}" is not the code of a municipality. Write all six digits, such as 016373.',
    ),
    "E-MUNICIPALITIES": QT_TRANSLATE_NOOP(
        "Refusal",
        "The list of municipalities shipped with the program is damaged in line {line}. "
        "Install the program again.",
    ),
}
