"""Drawing on sheets of A4: positions in points from the top left corner."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby
from typing import Literal

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from dxdesk.paper.fonts import Face, font, glyphs, width
from dxdesk.paper.lines import Line, one_line

Align = Literal["left", "centre", "right"]
Colour = tuple[float, float, float]

WIDTH, HEIGHT = A4
BLACK: Colour = (0.10, 0.10, 0.10)
MUTED: Colour = (0.30, 0.30, 0.30)
OUTLINE: Colour = (0.46, 0.46, 0.46)
RULE: Colour = (0.80, 0.80, 0.80)
BLUE: Colour = (0.0, 0.192, 0.847)
_MIDDLE = 0.38  # the middle of a letter stands this share of its size above the baseline


def baseline(middle: float, size: float) -> float:
    """The baseline that puts letters of this size around `middle`."""
    return middle + _MIDDLE * size


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished document and what could not be printed as written."""

    pdf: bytes
    replaced: tuple[str, ...]
    pages: int


class Pen:
    """Text and simple shapes on A4. Remembers every letter that had to be replaced."""

    def __init__(self, title: str, author: str) -> None:
        self._buffer = BytesIO()
        self._replaced: dict[str, None] = {}
        self._canvas = Canvas(
            self._buffer,
            pagesize=A4,
            invariant=1,  # no time of day: the same report gives the same bytes
            lang="ja",
            initialFontName=font(Face.GOTHIC.value[0]).fontName,
        )
        self._canvas.setTitle(self._plain(title))
        self._canvas.setAuthor(self._plain(author))
        self._canvas.setSubject(self._plain(author))
        self._canvas.setCreator("dxdesk")

    def _plain(self, text: str) -> str:
        return "".join(glyph.letter for glyph in glyphs(one_line(text)[:200], Face.GOTHIC))

    def line(
        self,
        x: float,
        y: float,
        line: Line,
        size: float,
        align: Align = "left",
        colour: Colour = BLACK,
    ) -> float:
        """Draw one set line with its baseline at `y`; returns its width in points."""
        wide = width(line, size)
        left = x - {"left": 0.0, "centre": wide / 2, "right": wide}[align]
        text = self._canvas.beginText(left, HEIGHT - y)
        text.setFillColorRGB(*colour)
        for name, run in groupby(line, key=lambda glyph: glyph.font):
            text.setFont(name, size)
            text.textOut("".join(glyph.code for glyph in run))
        self._canvas.drawText(text)
        self._replaced |= {glyph.replaced: None for glyph in line if glyph.replaced}
        return wide

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        face: Face = Face.GOTHIC,
        align: Align = "left",
        colour: Colour = BLACK,
    ) -> float:
        """Draw short text of our own, which is known to fit."""
        return self.line(x, y, glyphs(text, face), size, align, colour)

    def rule(self, y: float, left: float, right: float, thick: float, colour: Colour) -> None:
        """A level line."""
        self._stroke(thick, colour)
        self._canvas.line(left, HEIGHT - y, right, HEIGHT - y)

    def post(self, x: float, top: float, bottom: float, thick: float, colour: Colour) -> None:
        """An upright line."""
        self._stroke(thick, colour)
        self._canvas.line(x, HEIGHT - top, x, HEIGHT - bottom)

    def box(
        self,
        x: float,
        y: float,
        wide: float,
        high: float,
        thick: float,
        colour: Colour = BLACK,
        radius: float = 0.0,
        fill: Colour | None = None,
    ) -> None:
        """A frame with its top left corner at x, y; filled where `fill` is given."""
        self._stroke(thick, colour)
        if fill:
            self._canvas.setFillColorRGB(*fill)
        self._canvas.roundRect(x, HEIGHT - y - high, wide, high, radius, stroke=1, fill=bool(fill))

    def ground(self, x: float, y: float, wide: float, high: float) -> None:
        """White paper over what is drawn already."""
        self._canvas.setFillColorRGB(1, 1, 1)
        self._canvas.rect(x, HEIGHT - y - high, wide, high, stroke=0, fill=1)

    def hatch(self, x: float, y: float, wide: float, high: float, step: float = 4.0) -> None:
        """Slanting lines in a frame: what is neither full nor empty."""
        canvas = self._canvas
        canvas.saveState()
        frame = canvas.beginPath()
        frame.roundRect(x, HEIGHT - y - high, wide, high, 2)
        canvas.clipPath(frame, stroke=0)
        self._stroke(0.6, OUTLINE)
        at = x - high
        while at < x + wide:
            canvas.line(at, HEIGHT - y - high, at + high, HEIGHT - y)
            at += step
        canvas.restoreState()
        self.box(x, y, wide, high, 0.6, OUTLINE, radius=2)

    def pointer(self, x: float, y: float, half: float = 2.6, high: float = 4.2) -> None:
        """A small ▼ whose tip stands at x, y."""
        path = self._canvas.beginPath()
        path.moveTo(x, HEIGHT - y)
        path.lineTo(x - half, HEIGHT - y + high)
        path.lineTo(x + half, HEIGHT - y + high)
        path.close()
        self._canvas.setFillColorRGB(*BLACK)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def stroke(  # from where to where, and how
        self,
        x: float,
        y: float,
        to_x: float,
        to_y: float,
        thick: float,
        colour: Colour,
        dashes: tuple[float, ...],
    ) -> None:
        """A straight line; `dashes` are lengths drawn and left out, () for a whole one."""
        self._stroke(thick, colour)
        self._canvas.setDash(list(dashes))
        self._canvas.line(x, HEIGHT - y, to_x, HEIGHT - to_y)
        self._canvas.setDash([])

    def disc(self, x: float, y: float, radius: float, degrees: float) -> None:
        """A circle around x, y, filled from its top to the left for so many degrees."""
        canvas = self._canvas
        self._stroke(0.9, BLACK)
        canvas.setFillColorRGB(1, 1, 1)
        canvas.circle(x, HEIGHT - y, radius, stroke=1, fill=1)
        canvas.setFillColorRGB(*BLACK)
        if degrees >= 360:
            canvas.circle(x, HEIGHT - y, radius, stroke=1, fill=1)
        else:
            left, bottom = x - radius, HEIGHT - y - radius
            right, top = x + radius, HEIGHT - y + radius
            canvas.wedge(left, bottom, right, top, 90, degrees, stroke=0, fill=1)

    def triangle(self, x: float, y: float, half: float) -> None:
        """A white △ around x, y."""
        path = self._canvas.beginPath()
        path.moveTo(x, HEIGHT - y + half)
        path.lineTo(x - half, HEIGHT - y - half)
        path.lineTo(x + half, HEIGHT - y - half)
        path.close()
        self._stroke(1.0, BLACK)
        self._canvas.setFillColorRGB(1, 1, 1)
        self._canvas.drawPath(path, stroke=1, fill=1)

    def slanted(self, text: str, size: float, colour: Colour, degrees: float = 40.0) -> None:
        """Large pale text across the middle of the sheet."""
        self._turned(
            WIDTH / 2,
            HEIGHT / 2,
            degrees,
            lambda: self.line(
                0, HEIGHT + 0.38 * size, glyphs(text, Face.BOLD), size, "centre", colour
            ),
        )

    def _turned(self, x: float, y: float, degrees: float, draw: Callable[[], object]) -> None:
        self._canvas.saveState()
        self._canvas.translate(x, y)
        self._canvas.rotate(degrees)
        draw()
        self._canvas.restoreState()

    def _stroke(self, thick: float, colour: Colour) -> None:
        self._canvas.setLineWidth(thick)
        self._canvas.setStrokeColorRGB(*colour)

    def next_page(self) -> None:
        """Go on drawing on a new sheet."""
        self._canvas.showPage()

    def finished(self) -> Printed:
        """The document; the pen is not used again."""
        self._canvas.showPage()
        self._canvas.save()
        pages = self._canvas.getPageNumber() - 1
        return Printed(self._buffer.getvalue(), tuple(self._replaced), pages)
