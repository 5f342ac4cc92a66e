"""This town beside similar towns: how many stand at each level, never which ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dxdesk.desks.reply_decision_words import similar_in_words
from dxdesk.report.reply import Reply, Similar
from dxdesk.ui.fonts import letters
from dxdesk.ui.parts import Card, PlainLabel
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

LEVELS = 5
_ROW, _HEAD, _CELL, _GAP = 30, 24, 52, 4


class SimilarPicture(QWidget):
    """A line a field of work: five numbers of towns; a frame around the town's own level."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Similar] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[Similar]) -> None:
        """Show these fields of work, in the order of the reply."""
        self._rows = rows
        self.setAccessibleName(tr("Beside similar towns"))
        self.setAccessibleDescription("\n".join(map(similar_in_words, rows)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(460), px(_HEAD) + len(self._rows) * px(_ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(5 * 30 + 90), self.sizeHint().height())

    def _cells(self) -> tuple[float, float]:
        """The left edge of the first cell, and the width of one."""
        cell = min(px(_CELL), (self.width() * 0.62 - 4 * px(_GAP)) / LEVELS)
        return self.width() - LEVELS * cell - 4 * px(_GAP) - 1, cell

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, cell = self._cells()
        painter.setPen(current().colour("muted"))
        painter.setFont(letters(px(13)))
        middle = Qt.AlignmentFlag.AlignCenter
        for level in range(LEVELS):
            box = QRectF(left + level * (cell + px(_GAP)), 0, cell, px(_HEAD))
            painter.drawText(box, int(middle), str(level))
        for number, row in enumerate(self._rows):
            self._paint_row(painter, row, px(_HEAD) + number * px(_ROW))

    def _paint_row(self, painter: QPainter, row: Similar, top: float) -> None:
        look, (left, cell) = current(), self._cells()
        painter.setFont(letters(px(14)))
        painter.setPen(look.colour("text"))
        name = QRectF(0, top, left - px(8), px(_ROW))
        one_line = int(Qt.AlignmentFlag.AlignVCenter)
        shown = painter.fontMetrics().elidedText(
            row.name, Qt.TextElideMode.ElideRight, int(name.width())
        )
        painter.drawText(name, one_line, shown)
        for level, count in enumerate(row.towns):
            box = QRectF(left + level * (cell + px(_GAP)), top + 2, cell, px(_ROW) - 4)
            self._paint_cell(painter, box, count, is_own=level == row.level)

    @staticmethod
    def _paint_cell(painter: QPainter, box: QRectF, count: int, *, is_own: bool) -> None:
        look = current()
        if is_own:
            painter.setBrush(look.colour("primary_soft"))
            painter.setPen(QPen(look.colour("primary"), 2))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("line"), 1))
        painter.drawRoundedRect(box, px(4), px(4))
        painter.setPen(look.colour("text" if count or is_own else "muted"))
        painter.setFont(letters(px(14), bold=is_own))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(count) if count else "–")


class SimilarCard(Card):
    """The picture with what it shows; away where too few towns stand behind it."""

    def __init__(self) -> None:
        super().__init__(padding=(24, 16))
        self.body.addWidget(PlainLabel(tr("Beside similar towns"), "heading"))
        self._who = PlainLabel("", "note")
        self.picture = SimilarPicture()
        self.body.addWidget(self._who)
        self.body.addWidget(self.picture)
        frame = tr("How many towns stand at levels 0 to 4. The frame is your own level.")
        self.body.addWidget(PlainLabel(frame, "small"))

    def show_reply(self, reply: Reply) -> None:
        """Show what the reply says of similar towns."""
        self._who.setText(reply.similar_described)
        self._who.setVisible(bool(reply.similar_described))
        self.picture.show_rows(reply.similar)
        self.setVisible(bool(reply.similar))
