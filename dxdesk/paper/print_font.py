"""A font as reportlab embeds it, taught two things reportlab does not know.

A letter may be a sequence (葛 with a variation selector, か with a combining mark), and the text
that can be copied out of the PDF must be exactly the text that went in, also above U+FFFF.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reportlab.pdfbase.ttfonts import TTFont

from dxdesk.paper.variations import VariationSequences

_FIRST_PRIVATE = 0xF0000  # plane 15: reportlab asks for one code a letter, so sequences borrow one
_LAST_PRIVATE = 0xFFFFD
_BLOCK = 100  # entries allowed in one bfchar block


def is_selector(character: str) -> bool:
    """Whether this character only chooses the shape of the one before it."""
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


class PrintFont(TTFont):  # type: ignore[misc]  # reportlab is untyped
    """One TrueType font file for paper."""

    def __init__(self, name: str, path: Path) -> None:
        super().__init__(name, str(path), asciiReadable=False, shapable=False)
        self._sequences = VariationSequences(self.face.get_table("cmap"))
        self._code_of: dict[str, int] = {}
        self._letter_of: dict[int, str] = {}

    def code(self, letter: str) -> str | None:
        """The one character that makes the canvas draw `letter`; None where the font lacks it."""
        if letter in self._code_of:
            return chr(self._code_of[letter])
        glyph = self._glyph(letter)
        if glyph is None:
            return None
        return letter if len(letter) == 1 else self._private(letter, glyph)

    def code_without_selector(self, letter: str) -> str | None:
        """As `code`, in the ordinary shape of the base; copied text keeps the selector."""
        glyph = self._glyph(letter[0])
        return None if glyph is None else self._private(letter, glyph)

    def advance(self, code: str) -> float:
        """Width of a letter as a share of the font size."""
        return float(self.face.getCharWidth(ord(code))) / 1000

    def _glyph(self, letter: str) -> int | None:
        if len(letter) == 1:
            own = ord(letter) < _FIRST_PRIVATE
            return (self.face.charToGlyph.get(ord(letter)) or None) if own else None
        if len(letter) == 2 and is_selector(letter[1]):
            base = self._glyph(letter[0])
            if letter[1] in "\ufe0e\ufe0f":  # text or picture style: paper has one style
                return base
            return self._sequences.glyph(ord(letter[0]), ord(letter[1]), base)
        composed = unicodedata.normalize("NFC", letter)
        return self._glyph(composed) if len(composed) == 1 else None

    def _private(self, letter: str, glyph: int) -> str | None:
        code = _FIRST_PRIVATE + len(self._code_of)
        if code > _LAST_PRIVATE:
            return None
        face = self.face
        face.charToGlyph[code] = glyph
        face.charWidths[code] = face.hmetrics[glyph][0] * 1000 / face.unitsPerEm
        self._code_of[letter], self._letter_of[code] = code, letter
        return chr(code)

    def addObjects(self, doc: Any) -> None:  # noqa: N802 (reportlab's name)
        """Write the embedded subsets, with our own table for copying text."""
        subsets = list(self.state[doc].subsets)  # gone once the font is written
        names = [self.getSubsetInternalName(n, doc)[1:] for n in range(len(subsets))]
        super().addObjects(doc)
        fonts = doc.idToObject["BasicFonts"].dict
        for name, subset in zip(names, subsets, strict=True):
            stream = doc.idToObject[fonts[name].ToUnicode.name]
            stream.content = self._to_unicode(subset)

    def _to_unicode(self, subset: Sequence[int]) -> str:
        """PDF 32000-1, 9.10.3: values are UTF-16, where reportlab writes bare code points."""
        entries = []
        for place, code in enumerate(subset):
            letter = self._letter_of.get(code) or chr(code)
            if code:
                entries.append(f"<{place:02X}> <{letter.encode('utf-16-be').hex().upper()}>")
        blocks = [entries[at : at + _BLOCK] for at in range(0, len(entries), _BLOCK)]
        rows = [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <00> <FF> endcodespacerange",
        ]
        for block in blocks:
            rows += [f"{len(block)} beginbfchar", *block, "endbfchar"]
        return "\n".join([*rows, "endcmap CMapName currentdict /CMap defineresource pop end end"])
