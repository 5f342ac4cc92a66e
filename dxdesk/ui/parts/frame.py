"""The frame of both desks: rail, screen, help panel, action bar and status line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dxdesk.ui.focus_ring import focus_rect
from dxdesk.ui.parts.bars import ActionBar, StatusLine
from dxdesk.ui.parts.help import HelpPanel
from dxdesk.ui.parts.notice import LARGE_TEXT, NoticeLine
from dxdesk.ui.parts.rail import Rail
from dxdesk.ui.parts.viewports import make_known
from dxdesk.ui.theme import current, px

FOLDS_UNDER = 1200  # px at 100 %: below it the help panel goes under the screen's content
FRESH = 500  # milliseconds in which a page just focused may still find its lines
BESIDE, BELOW = 16, 24  # pixels that are seen around what has the focus
WIDEST_RAIL = 0.3  # of the window, whatever the text size


class _Page(QScrollArea):
    """One screen, scrolled rather than cut; below it its help where there is no room beside."""

    def __init__(self, screen: QWidget) -> None:
        super().__init__()
        make_known(self)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet = QWidget()
        self._sheet.setObjectName("sheet")
        self.column = QVBoxLayout(self._sheet)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(screen, 1)
        self.slot = QVBoxLayout()
        self.column.addLayout(self.slot)
        self.setWidget(self._sheet)
        # lines of a page just opened are broken later than the focus comes
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_focused_again)
        self._fresh = QTimer(self, singleShot=True, interval=FRESH)
        self._sheet.installEventFilter(self)

    def show_focused(self, widget: QWidget) -> None:
        """Scroll what has the focus into sight, with room for its ring."""
        if not isinstance(widget, QAbstractScrollArea):  # Qt would show the cursor of a field alone
            whole = QRect(widget.mapTo(self._sheet, QPoint(0, 0)), widget.size())
            self.ensureWidgetVisible(widget, 16, 24)
            across, down = whole.width() // 2 + 16, whole.height() // 2 + 24
            self.ensureVisible(whole.center().x(), whole.center().y(), across, down)

    def show_focused_soon(self) -> None:
        """Once the page has found its lines."""
        self._fresh.start()
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A page that grows just after the focus came has moved what has it."""
        if event.type() == QEvent.Type.Resize and self._fresh.isActive():
            self._soon.start()
        return super().eventFilter(watched, event)

    def _show_focused_again(self) -> None:
        focused = self.focusWidget()
        if focused is not None and self._sheet.isAncestorOf(focused):
            self.show_focused(focused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is below grew, such as the line of keys: what has the focus stays in sight."""
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height():
            self._soon.start()


def _show_in(area: QScrollArea, focused: QWidget) -> None:
    """Scroll until what the ring goes around can be seen: of a table, the current cell."""
    sheet = area.widget()
    if sheet is None or not sheet.isAncestorOf(focused):
        return
    seen, room = focus_rect(focused), area.viewport().size()
    middle = focused.mapTo(sheet, seen.center())
    across = min(seen.width() // 2 + BESIDE, room.width() // 2 - 1)
    down = min(seen.height() // 2 + BELOW, room.height() // 2 - 1)
    area.ensureVisible(middle.x(), middle.y(), max(0, across), max(0, down))


class Frame(QWidget):
    """Everything that stays while screens change.

    `rail`, `bar`, `status`, `notice` are there for every screen. A screen may bring its own help
    panel and its own action bar; without one of its own it uses `bar`.
    """

    folded = Signal(bool)

    def __init__(self, rail_width: int = 240) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rail = Rail(rail_width)
        self.notice = NoticeLine()
        self.bar = ActionBar()
        self.status = StatusLine()
        self.stack = QStackedWidget()
        self._bars = QVBoxLayout()
        self._bars.addWidget(self.bar)
        self._bar = self.bar
        self._pages: dict[QWidget, _Page] = {}
        self._notices = QVBoxLayout()
        self._notices_above: set[NoticeLine] = set()
        self._help: HelpPanel | None = None
        self._is_folded = False
        self._lay_out()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keep_in_sight)

    def _lay_out(self) -> None:
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addWidget(self.stack, 1)
        self.notice.setObjectName("on_top")
        self._bars.setContentsMargins(0, 0, 0, 0)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.notice)
        right.addLayout(self._notices)
        right.addLayout(self._middle, 1)
        right.addLayout(self._bars)
        right.addWidget(self.status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)

    def mark(self, word: str) -> None:
        """Say across every screen, and at the foot of the rail, that nothing here is real."""
        from dxdesk.ui.parts.watermark import Watermark

        Watermark(self, word)
        self.rail.set_foot(word, "")

    def set_screen(
        self, screen: QWidget, help: HelpPanel | None = None, bar: ActionBar | None = None
    ) -> None:
        """Show a screen, with its help panel beside it and its action bar under it.

        A screen that was not there before gets the focus through its `take_focus()`; one without
        that method leaves it to the primary button, so that Enter alone goes on.
        """
        changed = self.shown_screen() is not screen
        if screen not in self._pages:
            self._pages[screen] = page = _Page(screen)
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(self._pages[screen])
        self._show_bar(bar or self.bar)
        self._show_help(help)
        screen.show()
        if changed:
            self.notice.hide()  # it spoke of the screen before
            self._keep_notice(screen)
            self._give_focus(screen)

    def _keep_notice(self, screen: QWidget) -> None:
        """With large text a screen's own notice stands above it, where no scrolling hides it."""
        own = getattr(screen, "notice", None)
        for other in self._notices_above:
            if other is not own:
                other.hide()
        if isinstance(own, NoticeLine) and current().text_percent > LARGE_TEXT:
            said = own.text()
            own.setObjectName("on_top")
            self._notices.addWidget(own)
            self._notices_above.add(own)
            own.setVisible(bool(said))

    def _give_focus(self, screen: QWidget) -> None:
        take = getattr(screen, "take_focus", None)
        if take is not None:
            take()
        else:
            self._bar.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown_screen(self) -> QWidget | None:
        """The screen that is shown now."""
        page = self.stack.currentWidget()
        return next((each for each, its in self._pages.items() if its is page), None)

    @property
    def has_help(self) -> bool:
        """Whether the screen shown has a help panel."""
        return self._help is not None

    def go_back(self) -> None:
        """Press the way back under the screen, where there is one."""
        if not self._bar.back_button.isHidden():
            self._bar.back_button.click()

    def show_help(self) -> None:
        """Bring the help panel into sight and put the focus into it (F1)."""
        if self._help is None:
            return
        page = self.stack.currentWidget()
        if isinstance(page, _Page) and self._is_folded:
            page.ensureWidgetVisible(self._help)
        self._help.take_focus()

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll a part of the help panel into sight, wherever the panel stands."""
        for _ in range(3):  # a fold just opened tells the panel, the panel the page, that its bars
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        page = self.stack.currentWidget()
        if self._is_folded and isinstance(page, _Page):
            page.ensureWidgetVisible(part, 0, px(24))
        elif self._help is not None:
            self._help.ensureWidgetVisible(part, 0, px(24))

    def _show_bar(self, bar: ActionBar) -> None:
        if bar is not self._bar:
            self._bar.hide()
            self._bars.addWidget(bar)
        bar.show()
        self._bar = bar

    def _show_help(self, help: HelpPanel | None) -> None:
        if self._help is not None and self._help is not help:
            self._help.hide()
        self._help = help
        self._place_help()

    def _place_help(self) -> None:
        if self._help is None:
            return
        page = self.stack.currentWidget()
        self._help.set_folded(self._is_folded)
        if self._is_folded and isinstance(page, _Page):
            page.slot.setContentsMargins(px(32), 0, px(32), px(24))
            page.slot.addWidget(self._help)
        else:
            self._middle.addWidget(self._help)
        self._help.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.set_width(min(self.rail.wanted_width(), round(self.width() * WIDEST_RAIL)))
        folded = self.width() < px(FOLDS_UNDER)
        if folded != self._is_folded:
            self._is_folded = folded
            self._place_help()
            self.folded.emit(folded)

    def _keep_in_sight(self, old: QWidget | None, new: QWidget | None) -> None:
        """Scroll what got the focus into sight, ring and all."""
        if new is None:  # nothing has the focus, or this very frame is being taken down
            return
        page = self.stack.currentWidget()
        whole = isinstance(page, _Page) and not isinstance(new, QAbstractScrollArea)
        if isinstance(page, _Page) and page.isAncestorOf(new):
            page.show_focused(new)
            page.show_focused_soon()
        holder = new.parentWidget() if self.isAncestorOf(new) else None
        while holder is not None and holder is not self:
            if isinstance(holder, QScrollArea) and not (whole and holder is page):
                _show_in(holder, new)
            holder = holder.parentWidget()
