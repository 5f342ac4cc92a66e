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


def kept_files(data: bytes) -> dict[str, str]:
    """The texts of the files that came in the kit, by name."""
    _, body, *_ = data.split(b"\n")
    if b'"files":[' not in body:
        return {}
    return {each["name"]: each["text"] for each in json.loads(body)["files"]}


def kept_prefecture(data: bytes) -> str:
    """The two digits of the prefecture whose kit this is."""
    _, body, *_ = data.split(b"\n")
    return str(json.loads(body)["prefecture"])


def kept_officer(data: bytes) -> str:
    """The age recipient of the prefecture's security officer; "" when the kit names none."""
    _, body, *_ = data.split(b"\n")
    return str(json.loads(body).get("security_recipient", ""))
