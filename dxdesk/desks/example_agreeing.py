"""Answers of an invented town made to agree with each other, as those of a real office would."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def made_to_agree(said: Mapping[str, object], staff: int) -> dict[str, object]:
    """The same answers without the contradictions a drawn lot leaves behind."""
    agreed = dict(said)
    agreed["D02"] = _registered(agreed.get("D01"))
    agreed["B04"] = _office_form(agreed.get("B04"), staff)
    if staff < 2 and agreed.get("B06") == "full":
        agreed["B06"] = "part"
    if staff == 0 and agreed.get("B06") == "part":
        agreed["B06"] = "vendor"
    if agreed.get("G02") == "none" and isinstance(agreed.get("G01"), int):
        agreed["G01"] = 0
    if "J01" in agreed:
        agreed["J01"] = _yearly_total(agreed)
    return {code: value for code, value in agreed.items() if value is not None}


def _registered(operations: object) -> str:
    """特定移行支援システム: whatever could not be moved in time was registered."""
    states = set(operations.values()) if isinstance(operations, dict) else set()
    if "undec" in states:
        return "unplanned"
    return "planned" if "later" in states else "none"


def _office_form(form: object, staff: int) -> object:
    """Nobody makes no section, one person hardly, and two are more than a name on paper."""
    if staff == 0:
        return "none"
    if staff == 1 and form in ("ded", "sec", "none"):
        return "person"
    return "mixed" if staff > 1 and form in ("person", "none") else form


def _yearly_total(said: Mapping[str, Any]) -> int:
    """What the ledger lists and a fifth more for lines and small things, in thousands of yen."""
    rows = [
        row for code in ("J03", "D09") if isinstance(said.get(code), list) for row in said[code]
    ]
    listed = sum(int(row.get("yearly_cost_yen", 0)) for row in rows)
    return listed * 6 // 5 // 1000 * 1000
