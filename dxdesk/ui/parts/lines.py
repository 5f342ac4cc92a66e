"""Words broken into lines with air between them, which the bundled font does not bring along."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from dxdesk.ui.parts.kept_whole import joined, joins_in, shifted

READING = 1.55  # height of a line in heights of a letter
MOST_REMEMBERED = 1000


@dataclass(frozen=True, slots=True)
class Lines:
    """Broken words, how wide the widest line is and how high all are, in pixels."""

    layout: QTextLayout
    width: float
    height: float
    joins: tuple[int, ...] = ()  # places of the text no line begins at

    def draw(self, painter: QPainter, rect: QRect, alignment: Qt.AlignmentFlag) -> None:
        """Draw at the top, the middle or the bottom of `rect`, in the painter's pen."""
        self.layout.draw(painter, self._start(rect, alignment))

    def _start(self, rect: QRect, alignment: Qt.AlignmentFlag) -> QPointF:
        spare = max(0.0, rect.height() - self.height)
        vertical = alignment & Qt.AlignmentFlag.AlignVertical_Mask
        shift = {Qt.AlignmentFlag.AlignTop: 0.0, Qt.AlignmentFlag.AlignBottom: spare}
        return QPointF(rect.x(), rect.y() + shift.get(vertical, spare / 2))

    def boxes(
        self, rect: QRect, alignment: Qt.AlignmentFlag, start: int, end: int
    ) -> Iterator[QRectF]:
        """Where `text[start:end]` stands when drawn in `rect`: a box for every line it is on."""
        origin = self._start(rect, alignment)
        start, end = shifted(start, self.joins), shifted(end, self.joins, is_end=True)
        for line in (self.layout.lineAt(n) for n in range(self.layout.lineCount())):
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = (_across(line, place) for place in (first, last))
                yield QRectF(left, line.y(), right - left, line.height()).translated(origin)


def _across(line: QTextLine, place: int) -> float:
    """How far to the right a place in the text stands."""
    across, _place = cast(tuple[float, int], line.cursorToX(place))  # the stub says object
    return across


_remembered: dict[tuple[object, ...], Lines] = {}


def broken(
    text: str,
    font: QFont,
    width: float,
    *,
    line: float = READING,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    wrap: bool = True,
) -> Lines:
    """Break `text` into lines of a width by the rules of Japanese; `line` in letter heights.

    Dates, codes and numbers with their unit stay on one line where they fit on one.

    A layout asks for the same lines many times before it is settled, so they are remembered.
    """
    asked = (text, font.key(), width, line, alignment.value, wrap)
    found = _remembered.get(asked)
    if found is None:
        if len(_remembered) >= MOST_REMEMBERED:
            _remembered.clear()
        found = _remembered[asked] = _broken(text, font, width, line, alignment, wrap)
    return found


def _broken(
    text: str, font: QFont, width: float, line: float, alignment: Qt.AlignmentFlag, wrap: bool
) -> Lines:
    joins = joins_in(text) if wrap else ()
    layout = QTextLayout(joined(text, joins).replace("\n", "\u2028"), font)
    option = QTextOption(alignment & Qt.AlignmentFlag.AlignHorizontal_Mask)
    modes = QTextOption.WrapMode
    option.setWrapMode(modes.WrapAtWordBoundaryOrAnywhere if wrap else modes.ManualWrap)
    layout.setTextOption(option)
    height = QFontMetricsF(font).height() * line
    widest = top = 0.0
    layout.beginLayout()
    while (each := layout.createLine()).isValid():
        each.setLineWidth(width)
        each.setPosition(QPointF(0, top + (height - each.height()) / 2))
        widest = max(widest, each.naturalTextWidth())
        top += height
    layout.endLayout()
    return Lines(layout, widest, top, joins)
