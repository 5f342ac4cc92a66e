"""What a municipality reads of why nobody comes: no other municipality, no person, no points.

The planner's own sentences (`reasons`) name who could go and whose visits would have to be given
up; none of that leaves the prefecture.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from dxdesk.errors import QT_TRANSLATE_NOOP
from dxdesk.plan.plan import UnmetNeed

_NO_ROOM: Final = QT_TRANSLATE_NOOP("Told", "It did not fit into the plan of this fiscal year.")
_NO_TIME: Final = QT_TRANSLATE_NOOP(
    "Told", "The time of those who could come is taken by other visits."
)
_WHEN_FREE: Final = QT_TRANSLATE_NOOP(
    "Told", "If time becomes free, the prefecture will write again."
)
_ONE_MORE: Final = QT_TRANSLATE_NOOP(
    "Told", "If the prefecture finds one more person for this work, somebody can come."
)
_MORE_MONEY: Final = QT_TRANSLATE_NOOP(
    "Told", "If there is more money for visits, somebody can come."
)

WHY: Mapping[str, str] = {
    "EMPTY_POOL": _NO_ROOM,
    "TYPE": QT_TRANSLATE_NOOP("Told", "The prefecture has nobody of this kind yet: {talents}."),
    "HARD_SKILL": QT_TRANSLATE_NOOP("Told", "The prefecture has nobody who knows {skills} yet."),
    "REGION": QT_TRANSLATE_NOOP("Told", "Nobody serves this region yet."),
    "REMOTE_ONLY": QT_TRANSLATE_NOOP("Told", "Those who could help do not make visits."),
    "PERIOD": QT_TRANSLATE_NOOP(
        "Told", "Nobody is free for a start from {first} to {latest}, as was asked for."
    ),
    "NEXT_YEAR": QT_TRANSLATE_NOOP("Told", "The start asked for ({first}) is in the next year."),
    "TRAVEL": QT_TRANSLATE_NOOP("Told", "Those who could help live too far away to come."),
    "HOURS": QT_TRANSLATE_NOOP("Told", "Nobody can come {days} days every week, as is needed."),
    "FORBIDDEN": _NO_ROOM,
    "CAPACITY": _NO_TIME,
    "PINNED": _NO_TIME,
    "BUDGET": QT_TRANSLATE_NOOP("Told", "The money for visits does not reach that far."),
    "HIRES": QT_TRANSLATE_NOOP("Told", "People for this work still have to be found."),
    "NOT_WORTH": _NO_ROOM,
    "NOT_EXAMINED": _NO_ROOM,
    "ROOM_LEFT": _NO_ROOM,
    "NOT_EXAMINED_NOBODY": _NO_ROOM,
}

CHANGE: Mapping[str, str] = {
    "RELAX_LEVEL": QT_TRANSLATE_NOOP("Told", "With {days} days a week, somebody may come."),
    "RELAX_START_LATER": QT_TRANSLATE_NOOP("Told", "With a start in {month}, somebody may come."),
    "RELAX_START_EARLIER": QT_TRANSLATE_NOOP(
        "Told", "With a start as early as {month}, somebody may come."
    ),
    "RELAX_REMOTE": QT_TRANSLATE_NOOP("Told", "Online, somebody may help."),
    "RELAX_LENGTH": QT_TRANSLATE_NOOP("Told", "With {months} months in a row, somebody may come."),
    "RELAX_SKILL": QT_TRANSLATE_NOOP("Told", "Without asking for {skills}, somebody may come."),
    "RELAX_TALENT": QT_TRANSLATE_NOOP("Told", "If {talent} is right too, somebody may come."),
    "RELAX_HIRE": _ONE_MORE,
    "RELAX_HIRES": _ONE_MORE,
    "RELAX_HIRE_START": QT_TRANSLATE_NOOP(
        "Told",
        "If the prefecture finds one more person and the start may be in {month}, "
        "somebody can come.",
    ),
    "RELAX_EMPLOYMENT": _ONE_MORE,
    "RELAX_BUDGET": _MORE_MONEY,
    "RELAX_BUDGET_INSTEAD": _MORE_MONEY,
    "RELAX_ALLOW": _WHEN_FREE,
    "RELAX_REGION": _WHEN_FREE,
    "RELAX_TRAVEL": _WHEN_FREE,
    "RELAX_INSTEAD": _WHEN_FREE,
    "RELAX_INSTEAD_EVEN": _WHEN_FREE,
    "RELAX_INSTEAD_SO_FAR": _WHEN_FREE,
    "RELAX_RELEASE": _WHEN_FREE,
    "RELAX_PIN": _WHEN_FREE,
}


def told_sentences(unmet: UnmetNeed) -> tuple[str, str]:
    """Why, and what would change it, as sentences still to be translated and filled.

    A code that says nothing to a municipality has the general sentence.
    """
    change = CHANGE.get(unmet.relaxation, _WHEN_FREE)
    return WHY.get(unmet.reason, _NO_ROOM), change
