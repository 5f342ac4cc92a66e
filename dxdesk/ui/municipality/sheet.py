"""A page of the desk: its title, one quiet sentence, and the parts below each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ui.parts import PlainLabel, page
from dxdesk.ui.theme import current, px

WIDEST = 1200  # px at 100 %; tables stop growing there

_WIDE = 140  # per cent of text size above which what stood side by side stands below


def stacked() -> bool:
    """Whether the text is so large that a row becomes a column."""
    return current().text_percent > _WIDE


def side_by_side(parent: QWidget | None = None) -> QBoxLayout:
    """A row for parts of one line; a column while the text is so large."""
    ways = QBoxLayout.Direction
    return QBoxLayout(ways.TopToBottom if stacked() else ways.LeftToRight, parent)


class Sheet(QWidget):
    """Put parts into `body`, and buttons beside the title into `corner`."""

    def __init__(self, title: str, line: str = "") -> None:
        super().__init__()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        inner.setMaximumWidth(px(WIDEST))
        outer.addWidget(inner, 1)
        outer.addStretch(0)
        self.body = page(inner, (32, 20, 32, 24))
        self.title, self.line = PlainLabel(title, "title"), PlainLabel("", "help")
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.title)
        words.addWidget(self.line)
        self.corner = side_by_side()
        self.corner.setSpacing(px(8))
        head = side_by_side()
        head.addLayout(words, 1)
        head.addLayout(self.corner)
        aside = Qt.AlignmentFlag.AlignLeft if stacked() else Qt.AlignmentFlag.AlignBottom
        head.setAlignment(self.corner, aside)
        self.body.addLayout(head)
        self.say(line)

    @staticmethod
    def keys() -> tuple[tuple[str, str], ...]:
        """The keys that work here, for the status line."""
        return ()

    def say(self, line: str) -> None:
        """The sentence under the title."""
        self.line.setText(line)
        self.line.setVisible(bool(line))
