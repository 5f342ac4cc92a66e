"""The two bars under every screen: what comes next, and what was saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QPushButton, QVBoxLayout

from dxdesk.ui.parts.buttons import OutlineButton, PrimaryButton
from dxdesk.ui.parts.flow import Flow
from dxdesk.ui.parts.keys_label import KeysLabel
from dxdesk.ui.parts.labels import IconLabel, PlainLabel
from dxdesk.ui.theme import current, px, tall
from dxdesk.words import tr

TWO_LINES_FROM = 170  # percent of text size: other buttons stand in a line above the primary one


def _clear(layout: QLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.setParent(None)


class ActionBar(QFrame):
    """72 px: back on the left, what comes next, other buttons, the one primary on the right."""

    forward = Signal()
    back = Signal()

    def __init__(self, primary: str = "") -> None:
        super().__init__()
        self.setMinimumHeight(tall(72))
        self.primary = PrimaryButton(primary or tr("Next"), "arrow-right")
        self.primary.clicked.connect(self.forward)
        self.back_button = OutlineButton(tr("Back"), "arrow-left")
        self.back_button.clicked.connect(self.back)
        self.back_button.hide()
        self._hint = PlainLabel("", "small")
        self._title = PlainLabel("", "strong")
        self._extra = Flow(16, right=True)
        self._above = False
        self._lay_out()
        self.set_next("", "")

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addStretch()
        words.addWidget(self._hint)
        words.addWidget(self._title)
        words.addStretch()
        self._row = row = QHBoxLayout()
        row.setSpacing(px(16))
        row.addWidget(self.back_button)
        row.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(32), 8, px(32), 8)
        column.setSpacing(8)
        if current().text_percent < TWO_LINES_FROM:
            row.addLayout(self._extra, 1)
        else:
            column.addLayout(self._extra)
            self._above = True
        row.addWidget(self.primary)
        column.addLayout(row)
        self._column = column

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._share_line()
        return super().event(event)

    def _share_line(self) -> None:
        """Of large text the other buttons stand above, unless they fit beside the primary one."""
        if current().text_percent < TWO_LINES_FROM:
            return
        alone = all(each.isHidden() for each in (self.back_button, self._hint, self._title))
        wide = self._extra.sizeHint().width() + px(16) + self.primary.sizeHint().width()
        above = not alone or wide > self.width() - 2 * px(32)
        if above == self._above:
            return
        self._above = above
        (self._row if above else self._column).removeItem(self._extra)
        self._extra.setParent(None)
        if above:
            self._column.insertLayout(0, self._extra)
        else:
            self._row.insertLayout(self._row.count() - 1, self._extra, 1)

    def set_next(self, hint: str, title: str) -> None:
        """Say what comes next: where it is (small), and what it is."""
        for label, text in ((self._hint, hint), (self._title, title)):
            label.setText(text)
            label.setVisible(bool(text))
        if current().text_percent < TWO_LINES_FROM:
            self._row.setStretch(1, 1 if hint or title else 0)  # the room is the other buttons'

    def set_back(self, visible: bool, text: str = "") -> None:
        """Show or hide the way back; its words are 「戻る」 unless given."""
        self.back_button.setText(text or tr("Back"))
        self.back_button.setVisible(visible)

    def set_primary(self, text: str, icon: str | None = "arrow-right") -> None:
        """Give the primary button its words, and an icon or none."""
        self.primary.setText(text)
        self.primary.set_icon(icon)

    def set_extra(self, buttons: Sequence[QPushButton]) -> None:
        """Put other buttons to the left of the primary one, in place of those there were."""
        _clear(self._extra)
        for button in buttons:
            self._extra.addWidget(button)
            button.show()


class StatusLine(QFrame):
    """32 px: when it was saved, and the keys that work here."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(tall(32))
        self._icon = IconLabel("check", "good", 18)
        self._text = PlainLabel("", "small")
        self._keys = KeysLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(px(32), px(3), px(32), px(3))
        row.setSpacing(px(8))
        row.addWidget(self._icon)
        row.addWidget(self._text)
        row.addWidget(self._keys, 1)
        self.show_text("")

    def show_saved(self, time_text: str) -> None:
        """Say when the last answer was saved, such as 「10:42」 or 「11月5日 16:52」."""
        self.show_text(tr("Saved at {time}").format(time=time_text))
        self._icon.show()

    def show_text(self, text: str) -> None:
        """Say something else, without the mark of what is saved."""
        self._text.setText(text)
        self._icon.hide()

    def set_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Name the keys that work on this screen: [("Enter", "次へ"), …], the usual ones first."""
        self._keys.show_keys(keys)

    def text(self) -> str:
        """What the line says now."""
        return self._text.text()
