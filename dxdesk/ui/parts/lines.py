"""Words broken into lines with air between them, which the bundled font does not bring along."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

READING = 1.55  # height of a line in heights of a letter
MOST_REMEMBERED = 1000


@dataclass(frozen=True, slots=True)
class Lines:
    """Broken words, how wide the widest line is and how high all are, in pixels."""

    layout: QTextLayout
    width: float
    height: float

    def draw(self, painter: QPainter, rect: QRect, alignment: Qt.AlignmentFlag) -> None:
        """Draw at the top, the middle or the bottom of `rect`, in the painter's pen."""
        spare = max(0.0, rect.height() - self.height)
        vertical = alignment & Qt.AlignmentFlag.AlignVertical_Mask
        shift = {Qt.AlignmentFlag.AlignTop: 0.0, Qt.AlignmentFlag.AlignBottom: spare}
        top = rect.y() + shift.get(vertical, spare / 2)
        self.layout.draw(painter, QPointF(rect.x(), top))


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
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
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
    return Lines(layout, widest, top)
