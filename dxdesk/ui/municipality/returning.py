"""Where one was on a page before a question was opened from it: how far down, and at what."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget

from dxdesk.ui.parts import Frame

_TRIES, _PAUSE = 10, 15  # a page that is laid out anew takes a moment to be as long as it was


class Returning(QObject):
    """Keeps the place of each page from which a question was opened, for the way back."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._frame = frame
        self._kept: dict[str, tuple[str, int]] = {}

    def leave(self, page: str, question: str) -> None:
        """A question is opened from this page, which is shown now."""
        bar = self._bar()
        self._kept[page] = (question, bar.value() if bar is not None else 0)

    def come_back(
        self, page: str, button_of: Callable[[str], QWidget | None], tries: int = _TRIES
    ) -> bool:
        """Focus and scroll as they were; says whether one came back at all.

        A long page is built in slices, so its button may come a moment later.
        """
        if page not in self._kept:
            return False
        question, value = self._kept[page]
        button = button_of(question)
        if button is None and tries:
            QTimer.singleShot(_PAUSE, self, lambda: self.come_back(page, button_of, tries - 1))
            return True
        del self._kept[page]
        bar = self._bar()
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        if bar is not None:
            _scroll(bar, value, _TRIES)
        return button is not None

    def _bar(self) -> QScrollBar | None:
        area = self._frame.stack.currentWidget()
        return area.verticalScrollBar() if isinstance(area, QScrollArea) else None


def _scroll(bar: QScrollBar, value: int, tries: int) -> None:
    bar.setValue(value)
    if bar.value() != value and tries:
        QTimer.singleShot(_PAUSE, bar, lambda: _scroll(bar, value, tries - 1))
