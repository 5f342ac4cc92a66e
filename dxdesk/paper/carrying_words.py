"""The words of the papers an officer carries around, from `resources/wording/carrying.toml`."""

from __future__ import annotations

from dxdesk.paper.wording_files import filled


def say(part: str, key: str, **values: object) -> str:
    """One sentence, filled in. Raises Refusal E-WORDING where it is missing."""
    return filled("carrying.toml", part, key, **values)
