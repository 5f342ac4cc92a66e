"""Icons by name, drawn in the colour of a role; their font is read after the first paint.

`icon("home")` costs nothing: the first time one is painted it stays blank, the icon font is read
as soon as that paint is over, and everything on the screen is painted again with its icons.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from dxdesk.ui import theme


def _library() -> Path:
    """Where QtAwesome is installed. Only its font and its names are used: importing it would load
    all its fonts and Qt's OpenGL besides, for half a second and sixteen megabytes."""
    found = find_spec("qtawesome")
    if found is None or not found.submodule_search_locations:
        raise FileNotFoundError("QtAwesome, which brings the icons, is not installed")
    return Path(found.submodule_search_locations[0])


class _Glyphs:
    """The icon font, once read, and the characters of those icons that were asked for."""

    def __init__(self) -> None:
        self.font: QFont | None = None
        self.asked_for = False
        self._list: Path | None = None  # the library's seven thousand names
        self._characters: dict[str, str] = {}

    def read(self) -> None:
        """Read the icon font, unless it is there already."""
        if self.font is not None:
            return
        folder = _library() / "fonts"
        [letters] = folder.glob("materialdesignicons6-*.ttf")
        [charmap] = folder.glob("materialdesignicons6-*.json")
        self._list = charmap
        number = QFontDatabase.addApplicationFont(str(letters))
        self.font = QFont(QFontDatabase.applicationFontFamilies(number))

    def character(self, name: str) -> str:
        """The character of an icon; KeyError for a name the library does not know.

        The list is read again for each new name: a few dozen of its seven thousand are ever used.
        """
        if name not in self._characters and self._list is not None:
            listed = self._list.read_text(encoding="ascii")
            found = re.search(rf'"{re.escape(name)}": *"0x([0-9a-f]+)"', listed)
            if found is None:
                raise KeyError(name)
            self._characters[name] = chr(int(found[1], 16))
        return self._characters[name]

    def read_soon(self) -> None:
        """Read the icon font when the paint going on is over."""
        if not self.asked_for:
            self.asked_for = True
            QTimer.singleShot(0, load_icons)


_glyphs = _Glyphs()


def load_icons() -> None:
    """Read the icon font if it is not there yet, and paint every window again with icons."""
    _glyphs.read()
    for window in QApplication.topLevelWidgets():
        for widget in (window, *window.findChildren(QWidget)):
            widget.update()


def paint_icon(painter: QPainter, rect: QRect | QRectF, name: str, role: str = "text") -> None:
    """Draw an icon as large as the smaller side of `rect`, in its middle."""
    if _glyphs.font is None:
        _glyphs.read_soon()
        return
    font = QFont(_glyphs.font)
    font.setPixelSize(max(1, round(min(rect.width(), rect.height()))))
    painter.save()
    painter.setFont(font)
    painter.setPen(theme.current().colour(role))
    painter.drawText(QRectF(rect), Qt.AlignmentFlag.AlignCenter, _glyphs.character(name))
    painter.restore()


class _Engine(QIconEngine):
    """Paints one icon in the colours of the look worn at that moment.

    Where the rectangle is wider than high, the rest is a gap: on the right of the icon, or on its
    left when `after` is set (an icon that follows the words of a button).
    """

    def __init__(self, name: str, role: str, after: bool) -> None:
        super().__init__()
        self._name, self._role, self._after = name, role, after

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        left = rect.right() + 1 - side if self._after else rect.left()
        square = QRect(QPoint(left, rect.top() + (rect.height() - side) // 2), QSize(side, side))
        paint_icon(painter, square, self._name, self._shown_role(mode))

    def _shown_role(self, mode: QIcon.Mode) -> str:
        return "outline" if mode == QIcon.Mode.Disabled else self._role

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role, self._after)


@cache
def icon(name: str, role: str = "text", size: int = 20, *, after: bool = False) -> QIcon:
    """The icon `name` (Material Design Icons, such as "home") in the colour of `role`.

    `size` is what the one who shows it is expected to ask for; icons are sharp at every size.
    """
    return QIcon(_Engine(name, role, after))
