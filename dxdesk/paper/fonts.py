"""Text as glyphs for paper: BIZ UD first, then Noto Sans JP, 〓 where both lack a letter."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache

from reportlab.pdfbase import pdfmetrics

from dxdesk import paths
from dxdesk.paper.print_font import PrintFont, is_selector

GETA = "〓"  # the printers' sign for a missing letter


class Face(Enum):
    """A way of writing: font files in the order in which they are asked for a letter."""

    GOTHIC = ("BIZUDPGothic/BIZUDPGothic-Regular", "NotoSansJP/NotoSansJP-Regular")
    BOLD = ("BIZUDPGothic/BIZUDPGothic-Bold", "NotoSansJP/NotoSansJP-Regular")
    MINCHO = ("BIZUDPMincho/BIZUDPMincho-Regular", "NotoSansJP/NotoSansJP-Regular")


@dataclass(frozen=True, slots=True)
class Glyph:
    """One letter ready to be drawn. `replaced` is what it stands for where it differs, else ""."""

    letter: str
    code: str
    font: str
    advance: float  # share of the font size
    replaced: str = ""


@cache
def font(file: str) -> PrintFont:
    """A font of `resources/fonts`, read and made known to reportlab when first needed."""
    path = paths.resources() / "fonts" / f"{file}.ttf"
    loaded = PrintFont(f"dxdesk-{path.stem}", path)
    pdfmetrics.registerFont(loaded)
    return loaded


def letters(text: str) -> Iterator[str]:
    """The text letter by letter; selectors and combining marks stay with their base."""
    letter = ""
    for character in text:
        if letter and (is_selector(character) or unicodedata.combining(character)):
            letter += character
            continue
        if letter:
            yield letter
        letter = character
    if letter:
        yield letter


def glyphs(text: str, face: Face) -> tuple[Glyph, ...]:
    """The glyphs of one line of text, in order; none is ever left out."""
    return tuple(glyph for letter in letters(text) for glyph in _glyphs_of(letter, face))


def width(line: Iterable[Glyph], size: float) -> float:
    """How wide a line is, in points, at a font size."""
    return sum(glyph.advance for glyph in line) * size


def named(letter: str) -> str:
    """A letter as it can be listed anywhere: itself, or U+XXXX where it cannot be shown."""
    base = letter[0]
    category = unicodedata.category(base)
    shown = category[0] not in "CZ" and not unicodedata.combining(base) and not is_selector(base)
    return letter if shown else " ".join(f"U+{ord(each):04X}" for each in letter)


@cache
def _glyphs_of(letter: str, face: Face) -> tuple[Glyph, ...]:
    found = _drawn(letter, face)
    if found is not None:
        return (found,)
    if len(letter) > 1 and is_selector(letter[-1]):
        return (_without_selector(letter, face),)
    if len(letter) > 1:
        return tuple(glyph for part in letter for glyph in _glyphs_of(part, face))
    return (_geta(letter, face),)


def _drawn(letter: str, face: Face) -> Glyph | None:
    for file in face.value:
        code = font(file).code(letter)
        if code is not None:
            return _glyph(letter, code, font(file))
    return None


def _without_selector(letter: str, face: Face) -> Glyph:
    """A shape no font has is drawn in the ordinary shape, and listed as replaced."""
    if len(letter) == 2:
        for file in face.value:
            code = font(file).code_without_selector(letter)
            if code is not None:
                return _glyph(letter, code, font(file), named(letter))
    return _geta(letter, face)


def _geta(letter: str, face: Face) -> Glyph:
    return _glyph(GETA, GETA, font(face.value[0]), named(letter))


def _glyph(letter: str, code: str, drawn_by: PrintFont, replaced: str = "") -> Glyph:
    return Glyph(letter, code, drawn_by.fontName, drawn_by.advance(code), replaced)
