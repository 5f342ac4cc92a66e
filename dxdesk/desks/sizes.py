"""Sizes of files as people say them."""

from __future__ import annotations

from dxdesk.ask.attachments import MIB
from dxdesk.words import tr


def size_in_words(size: int) -> str:
    """A number of bytes in words, to a tenth of a megabyte."""
    if size * 20 < MIB:  # it would read 0.0
        return tr("under 0.1 MB")
    return tr("about {size} MB").format(size=f"{size / MIB:.1f}")
