"""Colours by role, sizes by text size, and the one stylesheet made from both.

Nothing here is heavier than Qt and the standard library: it runs before the first paint.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from dxdesk import paths

_SIZE = re.compile(r"(-?\d+)(sp|tall)\b")

PALETTE: tuple[tuple[QPalette.ColorRole, str], ...] = (
    (QPalette.ColorRole.Window, "page"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "page"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.ToolTipBase, "surface"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.PlaceholderText, "muted"),
    (QPalette.ColorRole.Highlight, "primary"),
    (QPalette.ColorRole.HighlightedText, "on_primary"),
    (QPalette.ColorRole.Link, "primary"),
    (QPalette.ColorRole.Mid, "line"),
)


@dataclass(frozen=True, slots=True)
class Theme:
    """One look: its name, its colours as written ("#1a1a1a") by role, and the text size."""

    name: str
    colours: dict[str, str]
    text_percent: int = 100

    def colour(self, role: str) -> QColor:
        """The colour of a role; KeyError for a role the theme file does not have."""
        return QColor(self.colours[role])

    def px(self, pixels: float) -> int:
        """A length of the design at 100 % in pixels of this text size."""
        return round(pixels * self.text_percent / 100)

    def tall(self, pixels: float) -> int:
        """The height of something with one line of words: larger text adds to it, no more.

        Heights that grew as a whole would leave no room for the page at 200 %.
        """
        return round(pixels + 20 * (self.text_percent - 100) / 100)

    def stylesheet(self) -> str:
        """The stylesheet of every screen in this look."""
        from string import Template

        lengths = {"sp": self.px, "tall": self.tall}
        scaled = _SIZE.sub(lambda found: f"{lengths[found[2]](int(found[1]))}px", _template())
        return Template(scaled).substitute(self.colours)

    def palette(self) -> QPalette:
        """The same colours for what a stylesheet does not reach."""
        palette = QPalette()
        for qt_role, role in PALETTE:
            palette.setColor(qt_role, self.colour(role))
        for qt_role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, qt_role, self.colour("outline"))
        return palette


@cache
def _template() -> str:
    return (paths.resources() / "theme.qss").read_text(encoding="utf-8")


@cache
def _roles() -> dict[str, dict[str, str]]:
    text = (paths.resources() / "theme.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def theme(name: str = "light", text_percent: int = 100) -> Theme:
    """The look called "light" or "dark"; text_percent 100 to 200."""
    return Theme(name, _roles()[name], text_percent)


_worn: list[Theme] = []


def current() -> Theme:
    """The look the application wears now; light at 100 % before it is dressed."""
    return _worn[-1] if _worn else theme()


def px(pixels: float) -> int:
    """A length of the design at 100 %, scaled with the text size worn now."""
    return current().px(pixels)


def tall(pixels: float) -> int:
    """The height, in the text size worn now, of what is `pixels` high with one line of words."""
    return current().tall(pixels)


def wear(app: QApplication, name: str = "light", text_percent: int = 100) -> Theme:
    """Give the application its colours alone: all that the empty window of a start needs."""
    worn = theme(name, text_percent)
    _worn[:] = [worn]
    app.setPalette(worn.palette())
    return worn


def dress(app: QApplication, name: str = "light", text_percent: int = 100) -> Theme:
    """Give the application its colours, fonts, stylesheet, focus ring and Qt's Japanese.

    May be called again to change the look; open windows follow. Screens that computed lengths
    with `px` keep them until they are made anew.
    """
    from dxdesk.ui import fonts
    from dxdesk.ui.focus_keeper import install
    from dxdesk.ui.tidying import tidy_by_timer

    tidy_by_timer(app)
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    worn = wear(app, name, text_percent)
    fonts.load(app, worn.px(16))
    app.setStyleSheet(worn.stylesheet())
    install()
    return worn
