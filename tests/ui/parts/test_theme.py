"""Colours, letters and sizes, computed on the theme file itself."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from dxdesk.ui import theme as themes
from dxdesk.ui.fonts import FAMILIES, letters
from dxdesk.ui.icons import icon

LOOKS = ("light", "dark")
GROUNDS = ("surface", "page", "primary_soft", "good_soft", "warn_soft", "bad_soft")
WORDS = {
    "text": GROUNDS,
    "muted": GROUNDS,
    "primary": ("surface", "page", "primary_soft"),
    "on_primary": ("primary", "primary_hover"),
    "good": ("surface", "good_soft"),
    "warn_text": ("surface", "page", "primary_soft", "warn_soft"),
    "bad": ("surface", "bad_soft"),
    **{f"on_heat{level}": (f"heat{level}",) for level in range(5)},
}
LINES_AND_ICONS = {
    "outline": ("surface", "page"),
    "primary": GROUNDS,
    "good": ("surface", "page", "good_soft"),
    "warn": ("surface", "page", "warn_soft"),
    "bad": ("surface", "page", "bad_soft"),
    "ramp_edge": ("surface",),
}


def _brightness(colour: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """From 1 (the same) to 21 (black on white)."""
    high, low = sorted((_brightness(one), _brightness(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _too_weak(look: str, pairs: dict[str, tuple[str, ...]], least: float) -> list[str]:
    worn = themes.theme(look)
    found = (
        (role, ground, contrast(worn.colour(role), worn.colour(ground)))
        for role, grounds in pairs.items()
        for ground in grounds
    )
    return [f"{role} on {ground}: {value:.2f}" for role, ground, value in found if value < least]


@pytest.mark.parametrize("look", LOOKS)
def test_every_word_stands_out_from_its_ground(look: str) -> None:
    assert _too_weak(look, WORDS, 4.5) == []


@pytest.mark.parametrize("look", LOOKS)
def test_every_icon_and_every_edge_of_what_can_be_operated_is_seen(look: str) -> None:
    assert _too_weak(look, LINES_AND_ICONS, 3.0) == []


@pytest.mark.parametrize("look", LOOKS)
def test_one_of_the_two_lines_of_the_focus_ring_is_seen_on_every_ground(look: str) -> None:
    worn = themes.theme(look)
    for ground in (*GROUNDS, "primary"):
        lines = (worn.colour("focus"), worn.colour("focus_inner"))
        assert max(contrast(line, worn.colour(ground)) for line in lines) >= 3.0


def test_light_and_dark_have_the_same_roles() -> None:
    assert themes.theme("light").colours.keys() == themes.theme("dark").colours.keys()


@pytest.mark.parametrize(("look", "percent"), tuple(product(LOOKS, (100, 150, 200))))
def test_the_stylesheet_has_no_role_and_no_length_left_open(look: str, percent: int) -> None:
    sheet = themes.theme(look, percent).stylesheet()
    assert "$" not in sheet
    rules = sheet.partition("*/")[2]
    assert "sp;" not in rules and "tall;" not in rules


def test_a_larger_text_makes_every_length_of_the_design_larger() -> None:
    assert themes.theme("light", 200).px(16) == 32
    assert themes.theme("light", 200).tall(72) < themes.theme("light", 200).px(72)


def test_the_window_is_written_in_the_bundled_letters() -> None:
    assert QGuiApplication.font().families()[:2] == list(FAMILIES)
    assert QFontInfo(letters(16)).family() == FAMILIES[0]


def test_buttons_of_qt_itself_speak_japanese() -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "キャンセル"


def test_an_icon_takes_the_colours_of_the_look_worn_now(qapp: QApplication) -> None:
    def darkest(pixmap: QPixmap) -> QColor:
        image = pixmap.toImage()
        return max(
            (image.pixelColor(x, y) for x in range(20) for y in range(20)),
            key=lambda colour: colour.alpha(),
        )

    for look in LOOKS:
        themes.dress(qapp, look)
        drawn = darkest(icon("home", "primary").pixmap(20, 20))
        assert drawn.name() == themes.theme(look).colours["primary"]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_an_example_in_an_empty_field_can_be_read(
    qapp: QApplication, qtbot: QtBot, name: str
) -> None:
    worn = themes.dress(qapp, name)
    line = QLineEdit()
    line.setPlaceholderText("例：数え直した")
    qtbot.addWidget(line)
    line.ensurePolished()
    shown = line.palette().color(QPalette.ColorRole.PlaceholderText)
    assert shown == worn.colour("muted")
    assert shown.alpha() == 255
    themes.dress(qapp)
