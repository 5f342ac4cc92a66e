"""Municipalities and their six-digit codes (団体コード)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Municipality:
    """A row of the municipality list; coordinates are the office's, in degrees."""

    code: str
    name: str
    kana: str
    prefecture: str  # two digits
    prefecture_name: str
    latitude: float
    longitude: float

    @property
    def form(self) -> str:
        """市, 区, 町 or 村."""
        return self.name[-1]
