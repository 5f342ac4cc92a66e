"""JSON text with one way of writing each value: keys sorted, no spaces, no escapes, no NaN."""

from __future__ import annotations

import json


def json_text(obj: object) -> str:
    """The text of `obj`; raises ValueError for NaN and infinities."""
    return json.dumps(
        obj, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False
    )
