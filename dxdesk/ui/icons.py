"""Icons by name, drawn in the colour of a role; their font is read after the first paint.

`icon("home")` costs nothing: the first time one is painted it stays blank, the icon font is read
as soon as that paint is over, and everything on the screen is painted again with its icons.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from dxdesk.ui import theme


class _Glyphs:
    """The icon font and its characters by icon name, once read."""

    def __init__(self) -> None:
        self.font: QFont | None = None
        self.characters: dict[str, str] = {}
        self.asked_for = False

    def read(self) -> None:
        """Read the icon font, unless it is there already."""
        if self.font is not None:
            return
        from qtawesome.iconic_font import IconicFont

        # Only the one family that is used: reading all the library brings takes far longer.
        names = [entry.name for entry in (files("qtawesome") / "fonts").iterdir()]
        [letters, charmap] = sorted(
            (name for name in names if name.startswith("materialdesignicons6-")),
            key=lambda name: name.endswith(".json"),
        )
        family = IconicFont(("mdi6", letters, charmap))
        self.characters = family.charmap["mdi6"]
        self.font = family.font("mdi6", 20)

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
    painter.drawText(QRectF(rect), Qt.AlignmentFlag.AlignCenter, _glyphs.characters[name])
    painter.restore()


class _Engine(QIconEngine):
    """Paints one icon in the colours of the look worn at that moment.

    Where the rectangle is wider than high, the rest is a gap: on the right of the icon, or on its
    left when `after` is set (an icon that follows the words of a button).
    """

    def __init__(self, name: str, role: str, after: bool) -> None:
        super().__init__()
        self._name, self._role, self._after = name, role, after

    def paint(
        self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State
    ) -> None:
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
