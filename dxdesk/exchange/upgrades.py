"""Files of earlier forms, brought to the newest form in memory before their record is read.

One function for each step, from form n to form n + 1, on plain JSON values. A step is written
out in full and is not touched again once its form was given out: it must not follow the records.
It never fails; whatever is not as it should be is refused by the strict reading that follows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

Plain = dict[str, object]
Step = Callable[[Plain], Plain]

_REPORT_SINCE_1: Mapping[str, object] = {
    "answers_to_reply": [],
    "attachments": [],
    "changes": [],
    "choices": [],
    "contradictions": [],
    "leaders": [],
    "replaces": 0,
    "sealed": None,
}


def report_from_1(raw: Plain) -> Plain:
    """Form 1 knew no decisions, files, leaders, replies or seals, and not who had answered."""
    return {
        **_REPORT_SINCE_1,
        **raw,
        "questions": _each(raw.get("questions"), {"said_by": ""}),
        "levels": _each(raw.get("levels"), {"sealed": 0}),
        "schema": 2,
    }


REPORT_STEPS: tuple[Step, ...] = (report_from_1,)  # the first takes form 1 to form 2
REPLY_STEPS: tuple[Step, ...] = ()  # there has been one form only
SEALED_STEPS: tuple[Step, ...] = ()  # of the sealed part inside a report


def in_newest_form(raw: Plain, form: int, steps: Sequence[Step]) -> Plain:
    """`raw`, which is of `form` (1 …), as the newest form has it; untouched if it is the newest."""
    for step in steps[form - 1 :]:
        raw = step(raw)
    return raw


def _each(entries: object, filling: Mapping[str, object]) -> object:
    """A list of objects, each with what it does not say yet."""
    if not isinstance(entries, list):
        return entries
    return [{**filling, **each} if isinstance(each, dict) else each for each in entries]
