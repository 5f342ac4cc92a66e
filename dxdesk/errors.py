"""What can go wrong and be told to a person: a stable code and its values.

A refusal is the world's fault (a wrong file, a full stick), never a bug. It carries a stable
code and the values its sentence needs; the sentence itself is put into the reader's language
at the edge of the program (`dxdesk.words`), so no room below has to know a language. The
sentences lie in `dxdesk.refusals`, room by room.
"""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802 (the name Qt's extractor looks for)
    """Mark `source` for translation without translating it yet."""
    return source


class Refusal(Exception):
    """A stable code and the values for its sentence.

    >>> raise Refusal("E-CODE", file="a.dxr")  # doctest: +SKIP
    """

    def __init__(self, code: str, /, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        return f"{self.code} {self.values}" if self.values else self.code
