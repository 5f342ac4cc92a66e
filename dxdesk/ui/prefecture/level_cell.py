"""One level of one municipality, drawn so that it survives a black-and-white copy."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from dxdesk.desks.across import Cell
from dxdesk.ui.fonts import letters
from dxdesk.ui.parts import paint_hatch
from dxdesk.ui.theme import current, px

NOTCH = 4  # pixels high: the share of the questions that is not answered


def paint_cell(painter: QPainter, rect: QRect, cell: Cell) -> None:
    """The square of a cell with its digit; hatched and ? where not judged, a dot where missing."""
    theme = current()
    painter.setFont(letters(px(13), bold=True))
    if cell.state == "level":
        painter.fillRect(rect, theme.colour(f"heat{cell.level}"))
        painter.setPen(theme.colour(f"on_heat{cell.level}"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(cell.level))
        _paint_notch(painter, rect, cell)
    elif cell.state == "unjudged":
        painter.fillRect(rect, theme.colour("surface"))
        paint_hatch(painter, QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(theme.colour("text"))
        painter.fillRect(_middle(rect), theme.colour("surface"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "?")
    else:
        painter.fillRect(rect, theme.colour("page"))
        painter.setPen(theme.colour("muted"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "·")


def _middle(rect: QRect) -> QRect:
    half = px(6)
    return QRect(rect.center().x() - half + 1, rect.center().y() - half, 2 * half, 2 * half + 2)


def _paint_notch(painter: QPainter, rect: QRect, cell: Cell) -> None:
    width = round(rect.width() * cell.open_share)
    if width:
        height = px(NOTCH)
        notch = QRect(rect.right() - width + 1, rect.bottom() - height + 1, width, height)
        painter.fillRect(notch, current().colour("surface"))
