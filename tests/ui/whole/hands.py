"""Hands and eyes of a person before the window: they know only what can be seen, read and pressed.

Clicks and keys go through the window system's own door, so that what lies under something else, or
has not the focus, is not reached.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

W = TypeVar("W", bound=QWidget)
PATIENCE = 30.0  # seconds; other work may be going on on this machine
PAUSE = 10  # milliseconds
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def wait(ready: Callable[[], object], what: str, patience: float = PATIENCE) -> None:
    """Wait until something is so."""
    until = time.monotonic() + patience
    while not ready():
        assert time.monotonic() < until, f"waited in vain for {what}"
        QTest.qWait(PAUSE)


def spoken(widget: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else widget.accessibleName()


# keys


def focused_window() -> QWindow:
    """The window that gets the keys."""
    wait(lambda: QGuiApplication.focusWindow() is not None, "a window with the focus")
    window = QGuiApplication.focusWindow()
    assert window is not None
    return window


def key(which: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key; it goes where the focus is."""
    QTest.keyClick(focused_window(), which, modifier)
    QApplication.processEvents()


def write(text: str) -> None:
    """Type a text: what no key has comes whole, as from an input method."""
    if text.isascii():
        for letter in text:
            QTest.keyClick(focused_window(), letter)  # type: ignore[call-overload]  # stub: int
    else:
        commit(text)
    QApplication.processEvents()


def commit(text: str) -> None:
    """Put in a text as an input method does when its word has been chosen."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    target = QGuiApplication.focusObject()
    assert isinstance(target, QObject), "nothing has the focus"
    QApplication.sendEvent(target, event)


def enter() -> None:
    key(Qt.Key.Key_Return)


def ctrl(letter: Qt.Key) -> None:
    key(letter, CTRL)


def emptied() -> None:
    """Take out all that stands in the field."""
    ctrl(Qt.Key.Key_A)
    key(Qt.Key.Key_Delete)


def tab_to(wanted: Callable[[QWidget], bool], what: str, most: int = 120) -> QWidget:
    """Press Tab until the focus is where it is wanted; no further than once round."""
    met: list[str] = []
    for _ in range(most):
        focused = QApplication.focusWidget()
        if focused is not None and wanted(focused):
            return focused
        met.append(spoken(focused) if focused is not None else "nothing")
        key(Qt.Key.Key_Tab)
    raise AssertionError(f"{what} cannot be reached by Tab: {' | '.join(dict.fromkeys(met))}")


def tab_to_named(name: str) -> QWidget:
    """Press Tab until what is called so has the focus."""
    return tab_to(lambda widget: spoken(widget).startswith(name), name)


# the mouse


def seen(kind: type[W], name: str) -> list[W]:
    """All that can be seen, can be used, and is called so (or begins so)."""
    top = QApplication.activeModalWidget()
    tops = [top] if top else QApplication.topLevelWidgets()
    found = [each for window in tops for each in window.findChildren(kind)]
    return [
        each
        for each in found
        if each.isVisible() and each.isEnabled() and spoken(each).startswith(name)
    ]


def find(name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
    """The one thing that can be operated and is called so."""
    until = time.monotonic() + PATIENCE
    while not (found := _operated(kind, name)):
        around = " | ".join(filter(None, (spoken(each) for each in _operated(QWidget, ""))))
        assert time.monotonic() < until, f"{name} is not among: {around}"
        QTest.qWait(PAUSE)
    return found[0]


def _operated(kind: type[W], name: str) -> list[W]:
    return [each for each in seen(kind, name) if each.focusPolicy() != Qt.FocusPolicy.NoFocus]


def click(name: str) -> None:
    """Click what is called so."""
    press(find(name))


def press(widget: QWidget, at: QPoint | None = None) -> None:
    """Click a widget in its middle, or somewhere else in it; it is scrolled into sight first."""
    bring_into_sight(widget)
    window = widget.window()
    handle = window.windowHandle()
    assert handle is not None, "its window is not shown"
    spot = widget.mapTo(window, at or widget.rect().center())
    QTest.mouseClick(handle, LEFT, PLAIN, spot)
    QApplication.processEvents()


def bring_into_sight(widget: QWidget) -> None:
    """Scroll, as with the wheel, until a widget can be seen."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, 16, 24)
        parent = parent.parentWidget()
    QApplication.processEvents()


def click_row(list_name: str, text: str) -> None:
    """Click the row of a list or table in which a text stands: alone, or else among others."""
    view = find(list_name, QAbstractItemView)
    cells = list(_cells(view))
    found = [index for index, said in cells if said == text]
    found += [index for index, said in cells if text in said]
    assert found, f"{list_name} has no row with {text}"
    view.scrollTo(found[0])
    QApplication.processEvents()
    press(view.viewport(), view.visualRect(found[0]).center())


def _cells(view: QAbstractItemView) -> Iterator[tuple[QModelIndex, str]]:
    model = view.model()
    columns = 1 if isinstance(view, QListView) else model.columnCount()
    for row in range(model.rowCount()):
        for column in range(columns):
            index = model.index(row, column)
            yield index, str(index.data() or "")


# files


def choosing(path: Path, act: Callable[[], None]) -> None:
    """Do what asks for a file or folder, and paste this path into the dialog that comes."""
    answered: list[str] = []
    before = QApplication.activeWindow()
    assert before is not None
    timer = QTimer()
    timer.setInterval(PAUSE)
    timer.timeout.connect(lambda: _answer_dialog(path, answered))
    timer.start()
    try:
        act()
        wait(lambda: answered, "the dialog for a file")
    finally:
        timer.stop()
    assert answered == ["opened"], answered
    before.activateWindow()  # as the desktop does when a dialog has gone


def _answer_dialog(path: Path, answered: list[str]) -> None:
    dialog = QApplication.activeModalWidget()
    if answered or not isinstance(dialog, QFileDialog) or not dialog.isVisible():
        return
    dialog.activateWindow()
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setFocus()
    field.selectAll()
    QGuiApplication.clipboard().setText(str(path))
    QTest.keyClick(field, Qt.Key.Key_V, CTRL)
    if field.text() not in (str(path), path.name):  # a folder that is there is chosen at once
        answered.append(f"{field.text()!r} instead of {path}")
        dialog.reject()
        return
    answered.append("opened")
    popup = field.completer().popup() if field.completer() is not None else None
    if popup is not None:
        popup.hide()
    QTest.keyClick(field, Qt.Key.Key_Return)


def leave_events() -> None:
    """Let what is to be thrown away go."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def text_of(field: QWidget) -> str:
    """What stands in a field of one line or of several."""
    if isinstance(field, QLineEdit):
        return field.text()
    assert isinstance(field, QPlainTextEdit)
    return field.toPlainText()
