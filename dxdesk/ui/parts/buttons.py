"""Buttons: the one primary button of a screen, those with an edge, and those of words alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from dxdesk.ui.icons import icon as icon_of
from dxdesk.ui.theme import px

_AFTER = ("arrow-right",)
_GAP = 6  # between icon and words, besides the style's own


class _Button(QPushButton):
    """A button with an icon in its own colour; an arrow to the right stands after the words."""

    role = "text"

    def __init__(self, text: str, icon: str | None = None) -> None:
        super().__init__(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.set_icon(icon)

    def set_icon(self, name: str | None, *, after: bool | None = None) -> None:
        """Show an icon by name, or none; `after` puts it behind the words."""
        behind = name in _AFTER if after is None else after
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if behind else Qt.LayoutDirection.LeftToRight
        )
        self._leave_gap()
        self.setIcon(icon_of(name, self.role, after=behind) if name else QIcon())

    def setText(self, text: str) -> None:
        super().setText(text)
        self._leave_gap()

    def _leave_gap(self) -> None:
        """Between icon and words, where there are words."""
        self.setIconSize(QSize(px(20) + (px(_GAP) if self.text() else 0), px(20)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a button as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            self.click()
            return
        super().keyPressEvent(event)


class PrimaryButton(_Button):
    """The one thing to do next on a screen; never disabled."""

    role = "on_primary"


class OutlineButton(_Button):
    """Anything else a screen can do; `small` inside cards."""

    def __init__(self, text: str, icon: str | None = None, small: bool = False) -> None:
        super().__init__(text, icon)
        self.setProperty("small", small)


class TextButton(_Button):
    """A link-like wish without an edge."""

    role = "primary"


class FoldButton(_Button):
    """The head of a fold; a turning chevron shows whether it is open."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.toggled.connect(self._turn)
        self._turn(False)

    def _turn(self, opened: bool) -> None:
        self.set_icon("chevron-down" if opened else "chevron-right", after=False)


class Segments(QWidget):
    """A few views side by side, one of them shown; the wish to change comes as `chosen(key)`."""

    chosen = Signal(str)

    def __init__(self, views: Sequence[tuple[str, str]]) -> None:
        """`views` are (key, words)."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        group = self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        for key, words in views:
            button = QPushButton(words)
            button.setObjectName("segment")
            button.setCheckable(True)
            ends = {views[0][0]: "first", views[-1][0]: "last"}
            button.setProperty("place", ends.get(key, ""))
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            group.addButton(button)
            row.addWidget(button)
            self._buttons[key] = button

    def set_current(self, key: str) -> None:
        """Show which view is on; emits nothing. A key of somebody else's: none of these is."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)
