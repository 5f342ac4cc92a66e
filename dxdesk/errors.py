"""What can go wrong and be told to a person: every stable code with its sentence.

A refusal is the world's fault (a wrong file, a full stick), never a bug. It carries a stable
code and the values its sentence needs; the sentence itself is put into the reader's language
at the edge of the program (`dxdesk.words`), so no room below has to know a language.
"""

from __future__ import annotations

from collections.abc import Mapping


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802 (the name Qt's extractor looks for)
    """Mark `source` for translation without translating it yet."""
    return source


REFUSALS: Mapping[str, str] = {
    # ask
    # schemes
    "E-DAY": QT_TRANSLATE_NOOP(
        "Refusal",
        "\"{text}\" cannot be read as a date. Write it like 令和8年11月23日 or 2026-11-23, "
        "and check that the day and the weekday exist.",
    ),
    "E-SCHEMES": QT_TRANSLATE_NOOP(
        "Refusal",
        "The scheme data shipped with the program is damaged: {file}, {id}: {reason}. "
        "Install the program again.",
    ),
    # assess
    "E-SCALE": QT_TRANSLATE_NOOP(
        "Refusal",
        "The assessment data shipped with the program is damaged: {file}, {id}: {reason}. "
        "Install the program again.",
    ),
    # report
    # exchange
    # store
    # plan
    # paper
    # desks and command line
}


class Refusal(Exception):
    """A stable code and the values for its sentence.

    >>> raise Refusal("E-CODE", file="a.dxr")  # doctest: +SKIP
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        return f"{self.code} {self.values}" if self.values else self.code
