"""A record as a few lines under each other, where its columns do not fit beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from dxdesk.ui.fonts import letters
from dxdesk.ui.icons import paint_icon
from dxdesk.ui.parts.kept_whole import joins_in
from dxdesk.ui.parts.records import COLUMN, RECORD, Column
from dxdesk.ui.parts.table_look import LINE, PADDING, RecordDelegate
from dxdesk.ui.theme import current, px

Index = QModelIndex | QPersistentModelIndex
MOST_LINES = 3  # of one value; the rest of a long one stands in the details of its screen
GAP, AFTER_TITLE, ICON = 24, 8, 18  # px at 100 %


@dataclass(frozen=True, slots=True)
class Piece:
    """A title or some words of a value: where they start, in pixels, and on which line."""

    line: int
    left: int
    text: str
    role: str
    icon: tuple[str, str] | None = None
    bold: bool = False


def line_height() -> int:
    """Of one line, in pixels."""
    return round(QFontMetrics(letters(px(14))).height() * LINE)


def height_of(record: object, columns: Sequence[Column], width: int) -> int:
    """Of a folded record in a row of a width, in pixels."""
    found = pieces(record, columns, width - 2 * px(PADDING))
    return (1 + max((each.line for each in found), default=0)) * line_height() + px(14)


def pieces(record: object, columns: Sequence[Column], width: int) -> tuple[Piece, ...]:
    """The first column as a line of its own, behind it every other with its title."""
    found: list[Piece] = []
    line = left = 0
    for number, column in enumerate(columns):
        placed = _placed(record, column, width, head=not number)
        if not placed:
            continue
        last = placed[-1]
        end = last.left + _wide(last.text, bold=last.bold) + (px(ICON + 6) if last.icon else 0)
        if left and (last.line or left + end > width):
            line, left = line + 1, 0
        found += [_moved(each, line, left) for each in placed]
        line, left = line + last.line, left + end + px(GAP)
        if not number or last.line:
            line, left = line + 1, 0
    return tuple(found)


def _moved(piece: Piece, line: int, left: int) -> Piece:
    lines, across = piece.line + line, piece.left + left
    return Piece(lines, across, piece.text, piece.role, piece.icon, piece.bold)


def _placed(record: object, column: Column, width: int, *, head: bool) -> list[Piece]:
    """One column alone, from nought: its title, its icon, its words in as many lines as needed."""
    words = column.value(record).replace("\n", "　")
    icon = column.icon(record) if column.icon else None
    if not words and icon is None:
        return []
    found: list[Piece] = []
    left = 0
    if column.title and not head:
        found.append(Piece(0, 0, column.title, "muted"))
        left = _wide(column.title) + px(AFTER_TITLE)
    role = (column.role(record) if column.role else "") or "text"
    bold = head or bool(column.bold and column.bold(record))
    shift = px(ICON + 6) if icon else 0
    for number, part in enumerate(_broken(words, width, left + shift, bold=bold)):
        at = 0 if number else left
        found.append(Piece(number, at, part, role, None if number else icon, bold))
    return found


def _broken(words: str, width: int, taken: int, *, bold: bool) -> list[str]:
    """At most so many lines; the first one starts behind what is taken of it."""
    metrics, lines = QFontMetrics(letters(px(14), bold=bold)), list[str]()
    room = max(width - taken, px(40))
    while words and len(lines) < MOST_LINES - 1 and metrics.horizontalAdvance(words) > room:
        fits = next(
            (n for n in range(len(words), 0, -1) if metrics.horizontalAdvance(words[:n]) <= room), 1
        )
        held = set(joins_in(words))  # a date or a code goes on in the next line as a whole
        fits = next((n for n in range(fits, 0, -1) if n not in held), fits)
        lines.append(words[:fits])
        words, room = words[fits:], width
    return [*lines, metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)]


def _wide(text: str, *, bold: bool = False) -> int:
    return QFontMetrics(letters(px(14), bold=bold)).horizontalAdvance(text)


class FoldedDelegate(RecordDelegate):
    """Draws a whole record into the cell of its first column."""

    columns: tuple[Column, ...] = ()

    def paint_words(self, painter: QPainter, rect: QRect, column: Column, record: object) -> None:
        """All columns of the record, in the middle of the row."""
        found = pieces(record, self.columns, rect.width())
        high = line_height()
        lines = 1 + max((each.line for each in found), default=0)
        top = rect.center().y() - lines * high // 2
        for each in found:
            left = rect.left() + each.left
            if each.icon is not None:
                side = px(ICON)
                middle = top + each.line * high + (high - side) // 2
                paint_icon(painter, QRect(left, middle, side, side), *each.icon)
                left += side + px(6)
            painter.setFont(_font(each))
            painter.setPen(current().colour(each.role))
            box = QRect(left, top + each.line * high, rect.right() - left + px(PADDING), high)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), each.text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        assert index.data(COLUMN) is not None
        width = option.rect.width()
        return QSize(width, height_of(index.data(RECORD), self.columns, width))


def _font(piece: Piece) -> QFont:
    return letters(px(14), bold=piece.bold)
