"""Characters as they travel: whatever an officer may write, a report can carry."""

from __future__ import annotations

from functools import lru_cache

from dxdesk.ask.characters import why_not


@lru_cache(maxsize=16_384)
def can_travel(character: str) -> bool:
    """Whether this character may stand in a file of ours: no 外字, control or writing direction."""
    return not why_not(character)
