"""What the filled blanks of a question mean together."""

from __future__ import annotations

from collections.abc import Mapping

from dxdesk.ask.blanks import WHOLE, Path
from dxdesk.ask.questions import Kind, Question


def raw_from(question: Question, said: Mapping[Path, object]) -> object | None:
    """What the filled blanks mean, for `saying.answer_from`; None where they say nothing.

    `said` has what was read of each blank, by its path: True or False for a tick, a choice's
    code, a whole number, an ISO day, a text.
    """
    if not said:
        return None
    if question.kind is Kind.MULTI:
        return _several(question, said)
    if () in said:
        return said[()]
    if question.kind is Kind.GRID and not question.rows:
        return _entries_said(said)
    return {str(path[0]): value for path, value in said.items()}


def _several(question: Question, said: Mapping[Path, object]) -> object | None:
    """A list in one cell counts before the boxes; only × everywhere means none of them."""
    if WHOLE in said:
        return said[WHOLE]
    if question.at_most_choices is not None:
        return [said[path] for path in sorted(said, key=lambda path: int(path[0]))]
    ticked = [choice.code for choice in question.choices if said.get((choice.code,))]
    return ticked if ticked or len(said) == len(question.choices) else None


def _entries_said(said: Mapping[Path, object]) -> list[dict[str, object]]:
    entries: dict[str | int, dict[str, object]] = {}
    for (number, field), value in sorted(said.items(), key=lambda each: int(each[0][0])):
        entries.setdefault(number, {})[str(field)] = value
    return list(entries.values())
