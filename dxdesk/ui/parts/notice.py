"""A quiet line that says something in place of a dialog."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea

from dxdesk.ui.parts.buttons import TextButton
from dxdesk.ui.parts.labels import IconLabel, PlainLabel
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

LARGE_TEXT = 140  # percent; above it what can be done stands below the sentence
_LEFT = Qt.AlignmentFlag.AlignLeft
ICONS = {
    "info": ("information-outline", "primary"),
    "good": ("check-circle-outline", "good"),
    "warn": ("help-circle-outline", "warn"),
    "bad": ("alert-circle-outline", "bad"),
}


class NoticeLine(QFrame):
    """One sentence with an icon, one thing to do about it, and a way to put it away."""

    acted = Signal()
    closed = Signal()

    def __init__(self, *, closable: bool = True) -> None:
        super().__init__()
        self._icon = IconLabel()
        self._text = PlainLabel()
        self._action = TextButton("")
        self._action.clicked.connect(self.acted)
        self._close = TextButton("", "close")
        self._close.setAccessibleName(tr("Close this notice"))
        self._close.setToolTip(tr("Close this notice"))
        self._close.clicked.connect(self._put_away)
        if not closable:
            self._close.hide()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._bring_into_sight)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(6), px(8), px(6))
        row.setSpacing(px(10))
        large = current().text_percent > LARGE_TEXT
        ways = QBoxLayout.Direction
        words = QBoxLayout(ways.TopToBottom if large else ways.LeftToRight)
        words.setSpacing(px(2 if large else 10))
        words.addWidget(self._text, 1)
        words.addWidget(self._action, 0, _LEFT if large else Qt.AlignmentFlag(0))
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self._close)
        self.hide()

    def show_notice(self, text: str, kind: str = "info", action_text: str = "") -> None:
        """Say `text`; kinds are info, good, warn, bad; with `action_text` one thing can be done."""
        name, role = ICONS[kind]
        self._icon.show_icon(name, role)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._action.setText(action_text)
        self._action.setVisible(bool(action_text))
        self.setProperty("look", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._come()

    def _come(self) -> None:
        if self.parentWidget() is not None:
            self.show()
            self._soon.start()
        else:  # come with the screen it will be put on; alone it would be a window
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)

    def _bring_into_sight(self) -> None:
        """Scroll to it, once what it stands in has made room for it."""
        for _ in range(3):  # one layout tells the next
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        holder = self.parentWidget()
        while holder is not None and self.isVisible():
            if isinstance(holder, QScrollArea):
                holder.ensureWidgetVisible(self, 0, px(12))
            holder = holder.parentWidget()

    def text(self) -> str:
        """The sentence it shows, "" while it is away."""
        return "" if self.isHidden() else self._text.text()

    def _put_away(self) -> None:
        self.hide()
        self.closed.emit()
