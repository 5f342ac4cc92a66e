"""The letters of the window: bundled fonts, and Qt's own sentences in Japanese."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from dxdesk import paths

# The second family stands behind the first for characters it lacks (rare names of people).
FAMILIES = ("BIZ UDPGothic", "Noto Sans JP")
_FILES = (
    "BIZUDPGothic/BIZUDPGothic-Regular.ttf",
    "BIZUDPGothic/BIZUDPGothic-Bold.ttf",
    "NotoSansJP/NotoSansJP-Regular.ttf",
)


@cache
def _register() -> None:
    for file in _FILES:
        path = paths.resources() / "fonts" / file
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(f"the font {path} that belongs to dxdesk cannot be read")


def letters(pixels: int, *, bold: bool = False) -> QFont:
    """The window's font at a height in pixels, for what is painted by hand."""
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPixelSize(max(1, pixels))
    font.setBold(bold)
    return font


def load(app: QApplication, pixels: int) -> None:
    """Register the bundled fonts, wear them, and let Qt's own buttons speak Japanese."""
    _register()
    app.setFont(letters(pixels))
    QLocale.setDefault(QLocale(QLocale.Language.Japanese, QLocale.Country.Japan))
    if app.findChild(QTranslator, "qtbase") is None:
        translator = QTranslator(app)
        translator.setObjectName("qtbase")
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load("qtbase_ja", folder):
            app.installTranslator(translator)
