"""Headers of the heat map: names written downwards, and the dimensions at the left."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QTableView

from dxdesk.ui.fonts import letters
from dxdesk.ui.prefecture.heat_model import HeatModel
from dxdesk.ui.theme import current, px

LETTER = 15  # pixels from one letter to the next below it
STROKE = "ー－―-"  # strokes that stand upright in vertical writing


class TownHeader(QHeaderView):
    """Names of municipalities letter below letter."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)

    def _names(self) -> list[str]:
        model = self.model()
        return [
            str(model.headerData(n, Qt.Orientation.Horizontal) or "")
            for n in range(model.columnCount())
        ]

    def sizeHint(self) -> QSize:
        longest = max((len(name) for name in self._names()), default=3)
        return QSize(super().sizeHint().width(), px(LETTER) * max(4, longest) + px(14))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self.model()
        if not isinstance(model, HeatModel):
            return
        painter.save()
        town = model.towns[section]
        chosen = self._view.currentIndex().column() == section
        painter.fillRect(rect, current().colour("primary_soft" if chosen else "surface"))
        painter.setFont(letters(px(13), bold=chosen))
        here = town.code in model.arrived
        painter.setPen(QPen(current().colour("text" if here else "muted")))
        self._write_down(painter, rect, town.name)
        painter.restore()

    @staticmethod
    def _write_down(painter: QPainter, rect: QRect, name: str) -> None:
        for place, letter in enumerate(name):
            square = QRect(rect.left(), rect.top() + px(4) + place * px(LETTER), rect.width(), 0)
            square.setHeight(px(LETTER) + 2)
            if letter in STROKE:
                painter.save()
                painter.translate(square.center())
                painter.rotate(90)
                turned = QRect(-square.height() // 2, -square.width() // 2, 0, 0)
                turned.setSize(QSize(square.height(), square.width()))
                painter.drawText(turned, Qt.AlignmentFlag.AlignCenter, letter)
                painter.restore()
            else:
                painter.drawText(square, Qt.AlignmentFlag.AlignCenter, letter)


class DimensionHeader(QHeaderView):
    """Code and name of a dimension, left of its row; it stays when the towns scroll."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view = view
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)

    def sizeHint(self) -> QSize:
        model = self.model()
        metrics = QFontMetrics(letters(px(13), bold=True))
        names = [row.name for row in model.rows] if isinstance(model, HeatModel) else []
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        return QSize(px(46) + widest + px(6), super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self.model()
        if not isinstance(model, HeatModel):
            return
        painter.save()
        chosen = self._view.currentIndex().row() == section
        painter.fillRect(rect, current().colour("primary_soft" if chosen else "surface"))
        row = model.rows[section]
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(letters(px(13), bold=chosen))
        painter.setPen(current().colour("muted"))
        painter.drawText(rect.adjusted(px(10), 0, 0, 0), middle, row.code)
        painter.setPen(current().colour("text"))
        painter.drawText(rect.adjusted(px(44), 0, 0, 0), middle, row.name)
        painter.restore()
