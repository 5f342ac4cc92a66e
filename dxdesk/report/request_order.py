"""In which order a town makes its requests: as computed, with the office's decisions applied."""

from __future__ import annotations

from collections.abc import Mapping

from dxdesk.report.choices import ADDED, DROPPED, RANKED, NeedChoices


def ordered(
    base: list[str], choices: NeedChoices, known: Mapping[str, object], most: int
) -> list[str]:
    """The codes asked for, in the town's order; `known` are those that can be asked for at all.

    What the office added stays; where that leaves too little room, the last of what the answers
    ask for waits.
    """
    dropped = {each.need for each in choices if each.kind == DROPPED}
    added = [
        each.need
        for each in choices
        if each.kind == ADDED and each.need in known and each.need not in base
    ]
    added = [code for code in added if code not in dropped][:most]
    kept = [code for code in base if code not in dropped][: most - len(added)]
    codes = [*kept, *added]
    places = {each.need: each.rank or 1 for each in choices if each.kind == RANKED}
    moved = sorted((code for code in codes if code in places), key=lambda code: places[code])
    result = [code for code in codes if code not in places]
    for code in moved:
        result.insert(places[code] - 1, code)
    return result
