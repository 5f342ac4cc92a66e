"""Cards and pills: what holds things together on a page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ui.parts.labels import IconLabel, PlainLabel
from dxdesk.ui.theme import px


class Card(QFrame):
    """A surface with an edge; put things into `body`.

    Looks: "" (thin line), "open" (the one that is unfolded), "quiet" (page ground, no edge).
    """

    def __init__(self, look: str = "", padding: tuple[int, int] = (24, 20)) -> None:
        """`padding` is (left and right, top and bottom)."""
        super().__init__()
        self.setProperty("look", look)
        self.body = QVBoxLayout(self)
        across, down = px(padding[0]), px(padding[1])
        self.body.setContentsMargins(across, down, across, down)
        self.body.setSpacing(px(8))

    def set_look(self, look: str) -> None:
        """Change the look, such as when it is unfolded."""
        self.setProperty("look", look)
        self.style().unpolish(self)
        self.style().polish(self)


class SelectableCard(QFrame):
    """A card that is chosen as a whole, by a click, Enter or Space."""

    chosen = Signal()

    def __init__(self, title: str, text: str = "", icon: str = "") -> None:
        super().__init__()
        self.setProperty("chosen", False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), px(20), px(24), px(20))
        row.setSpacing(px(20))
        if icon:
            row.addWidget(IconLabel(icon, "primary", 32), 0, Qt.AlignmentFlag.AlignTop)
        self.body = QVBoxLayout()
        self.body.setSpacing(px(4))
        self.body.addWidget(PlainLabel(title, "heading"))
        if text:
            self.body.addWidget(PlainLabel(text, "help"))
        self.body.addStretch()
        row.addLayout(self.body, 1)

    def set_chosen(self, chosen: bool) -> None:
        """Show that it is the chosen one; emits nothing."""
        self.setProperty("chosen", chosen)
        self.style().unpolish(self)
        self.style().polish(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
            return
        super().keyPressEvent(event)


PILL_ICONS = {"warn": "help-circle-outline", "good": "check-circle-outline", "bad": "alert-outline"}


class Pill(QFrame):
    """A word with an edge: 「わからない」 (warn), a state, or a code ("tag")."""

    def __init__(self, text: str, look: str = "warn", icon: str | None = None) -> None:
        super().__init__()
        self.setProperty("look", look)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(8), px(2), px(10), px(2))
        row.setSpacing(px(6))
        name = PILL_ICONS.get(look, "") if icon is None else icon
        if name:
            row.addWidget(IconLabel(name, look if look in PILL_ICONS else "text", 18))
        label = PlainLabel(text, "note", role="text")
        label.setWordWrap(False)
        row.addWidget(label)
        self.setMinimumHeight(px(28) if look != "tag" else px(22))


def page(parent: QWidget, margins: tuple[int, int, int, int] = (32, 24, 32, 24)) -> QVBoxLayout:
    """The column of a screen, with the page margins of the design (left, top, right, bottom)."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(*(px(margin) for margin in margins))
    column.setSpacing(px(16))
    return column
