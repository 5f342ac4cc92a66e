"""The one window: painted empty at once, then it shows a page of the door or a whole desk.

PySide makes all enumerations of `Qt` when it is first named, for 17 ms: here that waits until
after the first paint.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from dxdesk.ui.theme import px

NAME = "dxdesk"
_RAIL, _BARS = 240, 104  # the rail's width; height of the two bars below
_USUAL = QSize(1366, 768)
_SMALLEST = QSize(640, 480)


class EmptyFrame(QWidget):
    """What is seen before anything is loaded: the places of rail and bars, without a word.

    Plain areas in colours of the palette: one `fillRect` would name `Qt`.
    """

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._seen = False
        roles = QPalette.ColorRole
        self._bars, self._over_bars = self._area(roles.Base), self._area(roles.Mid)
        self._rail, self._beside_rail = self._area(roles.Base), self._area(roles.Mid)

    def _area(self, role: QPalette.ColorRole) -> QWidget:
        area = QWidget(self)
        area.setAutoFillBackground(True)
        area.setBackgroundRole(role)
        return area

    def resizeEvent(self, event: QResizeEvent) -> None:
        rail, below = px(_RAIL), self.height() - px(_BARS)
        self._rail.setGeometry(0, 0, rail, self.height())
        self._beside_rail.setGeometry(rail, 0, 1, self.height())
        self._bars.setGeometry(rail, below, self.width() - rail, px(_BARS))
        self._over_bars.setGeometry(rail, below, self.width() - rail, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self.painted.emit)


class MainWindow(QMainWindow):
    """Shows one page at a time. `painted` comes once, after the first paint."""

    painted = Signal()
    closed = Signal()
    dropped = Signal(str)  # the place of a file that no page took for itself

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(NAME)
        self.setMinimumSize(_SMALLEST)
        self.resize(_USUAL)
        self._pages = QStackedWidget()
        self._empty = EmptyFrame()
        self._pages.addWidget(self._empty)
        self._empty.painted.connect(self.painted)
        self._whole = QWidget()
        self._column = QVBoxLayout(self._whole)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._pages)
        self.setCentralWidget(self._whole)
        self.setAcceptDrops(True)

    def show_empty(self) -> None:
        """Back to the empty frame, as while something is being opened."""
        self.show_page(self._empty, "")

    def show_page(self, page: QWidget, title: str) -> None:
        """Show a page or a desk; the one before is thrown away, the empty frame is kept."""
        before = self._pages.currentWidget()
        if before is page:
            return
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if before is not None and before is not self._empty:
            self._pages.removeWidget(before)
            before.deleteLater()
        self.setWindowTitle(f"{title} - {NAME}" if title else NAME)
        wishes = page.focusProxy() is not None  # a desk looks after its focus itself
        if wishes or (page is not self._empty and page.focusWidget() is None):
            from PySide6.QtCore import Qt

            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_above(self, notice: QWidget) -> None:
        """A line above every page, until it is closed."""
        self._column.insertWidget(0, notice)

    @property
    def page(self) -> QWidget:
        """What is shown now."""
        return self._pages.currentWidget() or self._empty

    def come_forward(self) -> None:
        """Stand before all other windows, also out of the task bar."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the page as it is read."""
        from dxdesk.ui.reading_order import step

        return step(self._whole, forward=next)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.dropped.emit(url.toLocalFile())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)
