"""A page of the door: a title, a column that scrolls, and the bar with the one primary button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dxdesk.ui.parts.bars import ActionBar, StatusLine
from dxdesk.ui.parts.cards import SelectableCard
from dxdesk.ui.parts.labels import PlainLabel
from dxdesk.ui.parts.notice import NoticeLine
from dxdesk.ui.theme import px
from dxdesk.words import tr

_WIDEST = 900  # px at 100 %: a line of text may not run across a wide screen
_MARGIN, _TOP = 32, 40


class DoorPage(QWidget):
    """Put things into `body`; `bar`, `status` and `notice` are there on every page."""

    def __init__(self, title: str, lead: str = "", primary: str = "") -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = title
        self._heading = PlainLabel(title, "title")
        self._lead = PlainLabel(lead, "help")
        self.notice = NoticeLine()
        self.body = QVBoxLayout()
        self.body.setSpacing(px(16))
        self.bar = ActionBar(primary)
        self.status = StatusLine()
        self._lay_out()
        self._lead.setVisible(bool(lead))  # in its place now: alone it would be a window
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keep_in_sight)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(px(8))
        for widget in (self._heading, self._lead, self.notice):
            column.addWidget(widget)
        column.addSpacing(px(8))
        column.addLayout(self.body, 1)
        self._sheet = QWidget()
        self._sheet.setObjectName("sheet")
        row = QHBoxLayout(self._sheet)
        row.setContentsMargins(px(_MARGIN), px(_TOP), px(_MARGIN), px(24))
        row.addStretch(1)
        row.addLayout(column, 100)
        row.addStretch(1)
        self._column = column
        self._scroll = QScrollArea()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._sheet)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self.bar)
        whole.addWidget(self.status)

    def show_busy(self, text: str) -> None:
        """Say what is being done; the page cannot be used meanwhile."""
        self._sheet.setEnabled(False)
        self.bar.setEnabled(False)
        self.status.show_text(text)

    def show_trouble(self, text: str, action: str = "") -> None:
        """Say what went wrong above the page, which can be used again."""
        self.show_ready()
        self.notice.show_notice(text, "bad", action)
        self._scroll.ensureVisible(0, 0)

    def show_ready(self) -> None:
        """The page can be used again."""
        self._sheet.setEnabled(True)
        self.bar.setEnabled(True)
        self.status.show_text("")

    def resizeEvent(self, event: object) -> None:
        """The column is at most so wide and stands in the middle."""
        spare = self.width() - px(_WIDEST) - 2 * px(_MARGIN)
        side = max(0, spare // 2) + px(_MARGIN)
        layout = self._sheet.layout()
        if layout is not None:
            layout.setContentsMargins(side, px(_TOP), side, px(24))

    def _keep_in_sight(self, _before: object, now: object) -> None:
        if isinstance(now, QWidget) and self._sheet.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, px(16), px(16))


class OneOf:
    """Cards of which one is chosen: by a click, by its number, by Enter (a second time goes on)."""

    def __init__(self, page: DoorPage, cards: Sequence[tuple[str, SelectableCard]]) -> None:
        self._page, self._cards = page, dict(cards)
        self.chosen = ""
        for key, card in cards:
            card.chosen.connect(lambda key=key: self._choose(key))

    def choose(self, key: str) -> None:
        """Show this card as the chosen one and give it the focus."""
        self.chosen = key
        for each, card in self._cards.items():
            card.set_chosen(each == key)
        self._cards[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_number(self, number: int) -> None:
        """The card with this number from 1; nothing when there is none."""
        keys = list(self._cards)
        if 1 <= number <= len(keys):
            self.choose(keys[number - 1])

    def _choose(self, key: str) -> None:
        if self.chosen == key:
            self._page.bar.forward.emit()
        else:
            self.choose(key)

    def refuse_none(self) -> bool:
        """Ask for a choice when there is none yet; True when it had to."""
        if not self.chosen:
            self._page.notice.show_notice(tr("Choose one of these, please."), "info")
        return not self.chosen
