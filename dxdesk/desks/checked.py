"""What looking at a file gave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Look:
    """What was found. `sound` is None when only the outside could be checked."""

    kind: str
    sound: bool | None
    checked: str  # "whole" | "outside"
    text: str
    facts: Mapping[str, object] = field(default_factory=dict)
    todo: str = ""  # what to do with it next
