"""Drawing screens and pages into PNG files: offscreen, in every look, the same bytes each time."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import cast
from unittest.mock import patch

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QEvent, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from dxdesk.desks import sticks
from dxdesk.ui.focus_keeper import install
from dxdesk.ui.icons import load_icons
from dxdesk.ui.theme import dress
from tests.gallery.example import Example

WIDTH, HEIGHT = 1366, 768
PAPER_WIDTH = 1240  # pixels: A4 at 150 dpi
_QUIET = 0.03  # seconds without an event: then nothing more is coming
_PATIENCE = 5.0


@dataclass(frozen=True, slots=True)
class Look:
    """One way every screen is drawn."""

    ending: str
    theme: str
    text_percent: int


LOOKS = (
    Look("", "light", 100),
    Look("_dark", "dark", 100),
    Look("_200", "light", 200),
)


def application() -> QApplication:
    """The one application, without a display and without a blinking cursor."""
    if not QApplication.instance():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        QApplication([])
    app = cast(QApplication, QApplication.instance())
    app.setCursorFlashTime(0)
    return app


@contextmanager
def shown(
    make: Callable[[Example], QWidget], example: Example, look: Look = LOOKS[0]
) -> Iterator[QWidget]:
    """A screen as a person would have it before them; closed and thrown away afterwards.

    No picture shows the sticks of the machine it is drawn on.
    """
    with patch.object(sticks, "_MOUNTED_UNDER", ()), _in_sight(make, example, look) as screen:
        yield screen


@contextmanager
def _in_sight(
    make: Callable[[Example], QWidget], example: Example, look: Look
) -> Iterator[QWidget]:
    dress(application(), look.theme, look.text_percent)
    load_icons()
    install()
    before = QApplication.topLevelWidgets()
    screen = make(example)
    try:
        screen.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
        screen.resize(WIDTH, HEIGHT)
        screen.show()
        screen.activateWindow()
        (screen.focusWidget() or screen).setFocus(Qt.FocusReason.OtherFocusReason)
        settle()
        yield screen
    finally:
        screen.close()
        for each in QApplication.topLevelWidgets():  # also the desk's screens that were not shown
            if each not in before and each.parentWidget() is None:
                each.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        settle()
        example.tidy()


def settle() -> None:
    """Let the application do what it still wants to do."""
    until = time.monotonic() + _PATIENCE
    quiet_since = time.monotonic()
    while time.monotonic() < until and time.monotonic() - quiet_since < _QUIET:
        before = time.monotonic()
        QApplication.processEvents()
        if time.monotonic() - before > _QUIET / 10:
            quiet_since = time.monotonic()
        time.sleep(_QUIET / 10)


def until_idle(busy: Callable[[], bool]) -> None:
    """Let what is made beside the window arrive."""
    until = time.monotonic() + 4 * _PATIENCE
    while busy() and time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(_QUIET / 10)


def picture(make: Callable[[Example], QWidget], example: Example, look: Look = LOOKS[0]) -> bytes:
    """A screen as PNG."""
    with shown(make, example, look) as screen:
        return _png(screen.grab().toImage())


def page_pictures(pdf: bytes) -> Iterator[bytes]:
    """The pages of a PDF as PNG."""
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(application())
    document.load(buffer)
    for number in range(document.pageCount()):
        size = document.pagePointSize(number)
        wanted = (size * (PAPER_WIDTH / size.width())).toSize()
        page = QImage(wanted, QImage.Format.Format_RGB32)
        page.fill(QColor("white"))
        painter = QPainter(page)
        painter.drawImage(0, 0, document.render(number, wanted))
        painter.end()
        yield _png(page)
    document.close()


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, Qt text
    return bytes(data.data())


def write(folder: Path, name: str, data: bytes) -> None:
    """One picture into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.png").write_bytes(data)
