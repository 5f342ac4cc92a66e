"""The three words that never blur, each done, next or open."""

from __future__ import annotations

from dataclasses import dataclass

from dxdesk.words import tr

MARKS = {
    "done": ("check-circle", "good"),
    "next": ("circle-outline", "primary"),
    "open": ("circle-outline", "muted"),
}


@dataclass(frozen=True, slots=True)
class Step:
    """One of the three words; state done, next or open."""

    name: str
    line: str
    state: str


def mark_words() -> dict[str, str]:
    """What an icon of these says."""
    return {"done": tr("step done"), "next": tr("comes next"), "open": tr("not yet")}
