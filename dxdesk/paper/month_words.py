"""Months as offices write them."""

from __future__ import annotations

from datetime import date

from dxdesk.schemes.calendar import wareki_month


def month_text(month: str) -> str:
    """令和8年4月 for "2026-04"; empty stays empty."""
    return wareki_month(date.fromisoformat(f"{month}-01")) if month else ""
