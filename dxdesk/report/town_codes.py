"""団体コード as they travel: six digits whose last checks the other five."""

from __future__ import annotations

import re

from dxdesk.ask.municipality import check_digit


def is_town_code(value: object) -> bool:
    """Six ASCII digits, the last being the check digit of the first five."""
    return (
        isinstance(value, str)
        and re.fullmatch("[0-9]{6}", value) is not None
        and check_digit(value[:5]) == value[5]
    )
