"""What a desk reads of a kit it has taken in before, without proving the signature once more.

The kit was proved when it came in, and the mark of its row proves that it is the same: opening a
workspace need not load the cryptography for the day on its home page.
"""

from __future__ import annotations

import json
from datetime import date


def kept_deadline(data: bytes) -> date | None:
    """The day until which the prefecture wants the reports; None when the kit names none."""
    _, body, *_ = data.split(b"\n")
    day = json.loads(body)["deadline"]
    return date.fromisoformat(day) if day else None
