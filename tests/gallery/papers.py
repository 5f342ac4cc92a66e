"""The printed pages of the gallery."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from dxdesk.desks import handing
from tests.gallery.example import Example

Paper = tuple[str, Callable[[Example], bytes]]


def papers() -> Iterator[Paper]:
    """Name and PDF of every printed page."""
    yield "mayor_page", lambda example: handing.summary(example.open_town(), example.today).pdf
    yield "mayor_page_practice", _practice


def _practice(example: Example) -> bytes:
    return handing.summary(example.open_town(example.practice_town()), example.today).pdf
