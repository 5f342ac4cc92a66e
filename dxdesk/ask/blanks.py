"""A question as blanks that somebody without a screen can fill in, and what they then say.

Every blank has a mark of its own: B06, or B03-2 for the second choice, A03-1 for the first field,
J08-2-1 for the first column of the second entry.
"""

from __future__ import annotations

from dataclasses import dataclass

from dxdesk.ask.questions import Choice, Field, Kind, Question

ENTRIES = 5  # rows left for a question to which the officer adds rows
NUMBER, DAY, WORDS = "number", "date", "text"
TICK = "tick"
WHOLE = (
    "whole",
)  # the line of a question that itself has no blank; 「わからない」 may stand there

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Blank:
    """One place to write: `kind` says what (TICK: ○ or ×), `path` where it belongs."""

    mark: str
    path: Path
    kind: Kind | str
    label: str = ""
    choices: tuple[Choice, ...] = ()
    unit: str = ""
    most: int | None = None


def asked_on_screen(question: Question) -> bool:
    """Whether the question can only be answered on its own page.

    The lists of people and systems replace what is recorded, and the municipality is known.
    """
    return question.kind is Kind.LOOKUP or (bool(question.records) and not question.rows)


def blanks_of(question: Question) -> tuple[Blank, ...]:
    """The blanks in the order in which they stand on the slip; none where the screen is needed."""
    if asked_on_screen(question):
        return ()
    if question.kind is Kind.MULTI:
        return (_whole(question), *_of_several(question))
    if question.kind in (Kind.NUMBER_DATE, Kind.NUMBER_TEXT):
        return (_whole(question), *_number_and(question))
    if question.kind is Kind.FORM:
        return (_whole(question), *_fields(question.id, (), question.fields))
    if question.kind is Kind.GRID:
        return (_whole(question), *(_rows(question) if question.rows else _entries(question)))
    return (
        Blank(question.id, (), question.kind, "", question.choices, question.unit, question.most),
    )


def _whole(question: Question) -> Blank:
    choices = question.choices if question.kind is Kind.MULTI else ()
    return Blank(question.id, WHOLE, question.kind, choices=choices)


def _of_several(question: Question) -> list[Blank]:
    """A box for each choice; where an order is asked, a line for each place in it."""
    most = question.at_most_choices
    if most is None:
        return [
            Blank(f"{question.id}-{number}", (choice.code,), TICK, choice.label)
            for number, choice in enumerate(question.choices, 1)
        ]
    return [
        Blank(f"{question.id}-{place}", (place,), Kind.SINGLE, choices=question.choices)
        for place in range(1, most + 1)
    ]


def _number_and(question: Question) -> list[Blank]:
    number = Blank(
        f"{question.id}-1", (NUMBER,), Kind.NUMBER, unit=question.unit, most=question.most
    )
    second = DAY if question.kind is Kind.NUMBER_DATE else WORDS
    kind = Kind.DATE if question.kind is Kind.NUMBER_DATE else Kind.TEXT
    return [number, Blank(f"{question.id}-2", (second,), kind)]


def _fields(mark: str, path: Path, fields: tuple[Field, ...]) -> list[Blank]:
    return [
        Blank(
            f"{mark}-{number}",
            (*path, field.code),
            field.kind,
            field.label,
            field.choices,
            field.unit,
            field.most,
        )
        for number, field in enumerate(fields, 1)
    ]


def _rows(question: Question) -> list[Blank]:
    kind = Kind.SINGLE if question.choices else Kind.NUMBER
    return [
        Blank(
            f"{question.id}-{number}",
            (row.code,),
            kind,
            row.label,
            question.choices,
            question.unit,
            question.most,
        )
        for number, row in enumerate(question.rows, 1)
    ]


def _entries(question: Question) -> list[Blank]:
    return [
        blank
        for number in range(1, ENTRIES + 1)
        for blank in _fields(f"{question.id}-{number}", (number,), question.fields)
    ]
