"""Japanese input under way: what is being composed is not yet text, and its keys are not ours."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget


def is_text_field(widget: QWidget | None) -> bool:
    """Whether what is typed here becomes text: then no digit is a shortcut."""
    if widget is None:
        return False
    if widget.inherits("QLineEdit") or widget.inherits("QPlainTextEdit"):  # read-only ones too
        return True
    return widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


class _Watch(QObject):
    """Listens to the text field that has the focus, and to nothing else."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("composing_watch")
        self.going_on = False
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        self.going_on = False
        with suppress(RuntimeError):  # the field is being deleted
            if old is not None:
                old.removeEventFilter(self)
        if new is not None and is_text_field(new):
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self.going_on = bool(event.preeditString())
        return False


def watch() -> None:
    """Know from now on whether something is being composed; calling again changes nothing."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.findChild(_Watch, "composing_watch") is None:
        _Watch(app)


def is_composing() -> bool:
    """Whether the text field with the focus holds letters that are still being composed."""
    app = QApplication.instance()
    found = app.findChild(_Watch, "composing_watch") if app is not None else None
    return isinstance(found, _Watch) and found.going_on


def takes_digits() -> bool:
    """Whether a digit typed now belongs to a text rather than to a row with its number."""
    return is_text_field(QApplication.focusWidget()) or is_composing()
