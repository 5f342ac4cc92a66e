"""Whether the condition of a question holds, given the value of the question it looks at."""

from __future__ import annotations

from collections.abc import Iterable

from dxdesk.ask.questions import Condition


def holds(condition: Condition, state: str, value: object) -> bool:
    """Whether `condition` holds for a question in this state, with this value (None = none)."""
    if condition.unknown:
        return state == "unknown"
    if value is None:
        return False
    if condition.answered:
        return value not in ([], (), {})
    if condition.one_of:
        return bool(_elements(value) & set(condition.one_of))
    if condition.none_of:
        return not _elements(value) & set(condition.none_of)
    return any(_within(condition, number) for number in _numbers(value))


def _elements(value: object) -> set[object]:
    """The choice codes in a single choice, a multi, or the rows of a grid."""
    if isinstance(value, dict):
        return {each for each in value.values() if isinstance(each, str)}
    if isinstance(value, list | tuple):
        return {each for each in value if isinstance(each, str)}
    return {value}


def _numbers(value: object) -> list[int]:
    parts: Iterable[object] = value.values() if isinstance(value, dict) else [value]
    return [part for part in parts if isinstance(part, int) and not isinstance(part, bool)]


def _within(condition: Condition, number: int) -> bool:
    least = 0 if condition.at_least is None else condition.at_least
    return number >= least and (condition.at_most is None or number <= condition.at_most)
