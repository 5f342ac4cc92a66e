"""The printed pages of the gallery."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from dxdesk.desks import handing
from dxdesk.paper.offline_sheet import offline_sheet
from tests.gallery.deciding import decide
from tests.gallery.example import Example

Paper = tuple[str, Callable[[Example], bytes]]


def papers() -> Iterator[Paper]:
    """Name and PDF of every printed page."""
    yield "mayor_page", lambda example: handing.summary(example.open_town(), example.today).pdf
    yield "mayor_page_practice", _practice
    yield "mayor_page_decided", _decided
    yield "no_network", lambda _: offline_sheet("0.1.0", "C:\\dxdesk\\393011.dxtown").pdf


def _practice(example: Example) -> bytes:
    return handing.summary(example.open_town(example.practice_town()), example.today).pdf


def _decided(example: Example) -> bytes:
    db = example.open_town()
    decide(db, example.today)
    return handing.summary(db, example.today).pdf
