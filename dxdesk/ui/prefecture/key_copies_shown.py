"""The copies of a key, a line for each."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from dxdesk.desks.held_keys import KeyFacts
from dxdesk.desks.key_words import copies_in_words
from dxdesk.ui.parts import PlainLabel
from dxdesk.ui.parts.flow import empty


def show_copies(lines: QVBoxLayout, key: KeyFacts) -> None:
    """Put the lines in place of those there were."""
    empty(lines)
    for words in copies_in_words(key):
        lines.addWidget(PlainLabel(words, "note"))
