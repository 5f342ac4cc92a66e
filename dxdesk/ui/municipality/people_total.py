"""How many whole persons all shares come to, as a bar that grows while a slider moves."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dxdesk.ask.staffing import Person, fte
from dxdesk.ui.municipality.sheet import side_by_side
from dxdesk.ui.parts import Card, PlainLabel
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

_MARKS = (Decimal("0.5"), Decimal(1), Decimal(2), Decimal(3))
_LEAST_FULL = Decimal(3)  # persons at the right end; more where there are more


class TotalBar(QWidget):
    """0 to 3 persons with marks at a half, one, two and three."""

    def __init__(self) -> None:
        super().__init__()
        self._value: Decimal | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Hands for IT work"))

    def show_total(self, value: Decimal | None) -> None:
        """Fill the bar; None for nothing known."""
        self._value = value
        self.setAccessibleDescription(in_words(value))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(420), px(64))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(64))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, full = current(), max(_LEAST_FULL, self._value or Decimal(0))
        edge = px(30)
        bar = QRectF(edge / 2, px(8), self.width() - 2 * edge, px(24))
        painter.setPen(QPen(look.colour("outline"), 1))
        painter.setBrush(look.colour("page"))
        painter.drawRoundedRect(bar, 4, 4)
        if self._value:
            self._fill(painter, bar, float(self._value / full), look.colour("primary"))
        for mark in (Decimal(0), *_MARKS):
            self._mark(painter, bar, float(mark / full), mark)

    def _fill(self, painter: QPainter, bar: QRectF, share: float, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(bar.x(), bar.y(), bar.width() * share, bar.height()), 4, 4)

    def _mark(self, painter: QPainter, bar: QRectF, share: float, mark: Decimal) -> None:
        x = bar.x() + bar.width() * share
        painter.setPen(QPen(current().colour("outline"), 1))
        painter.drawLine(QPointF(x, bar.y() - px(4)), QPointF(x, bar.bottom() + px(4)))
        font = QFont(self.font())
        font.setPixelSize(px(13))
        painter.setFont(font)
        painter.setPen(current().colour("muted"))
        words = str(mark) if mark < 1 else tr("{count} FTE").format(count=mark)
        if 0 < mark < 1 and bar.width() * share < px(44):
            return
        room = QRectF(x - px(40), bar.bottom() + px(6), px(80), px(22))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)


def in_words(value: Decimal | None) -> str:
    """0.7人分; said as not known where nobody's share is."""
    if value is None:
        return tr("not said yet")
    return tr("{count} FTE").format(count=value)


class TotalCard(Card):
    """The total in large figures beside the bar, and last time's figure."""

    def __init__(self) -> None:
        super().__init__()
        self._number = PlainLabel("", "number")
        self._unit = PlainLabel(tr("FTE"), "heading")
        self._previous = PlainLabel("", "note")
        self.bar = TotalBar()
        figures = QHBoxLayout()
        figures.setSpacing(px(10))
        for each in (self._number, self._unit, self._previous):
            each.setWordWrap(False)
            figures.addWidget(each, 0, Qt.AlignmentFlag.AlignBottom)
        figures.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(PlainLabel(tr("Hands of the town (in whole persons)"), "note"))
        left.addLayout(figures)
        row = side_by_side()
        row.setSpacing(px(24))
        row.addLayout(left, 1)
        row.addWidget(self.bar, 3)
        self.body.addLayout(row)

    def show_people(self, people: tuple[Person, ...], previous: Decimal | None) -> None:
        """Add the shares up."""
        value = fte(people)
        self._number.setText("―" if value is None else str(value))
        self._previous.setText(
            "" if previous is None else tr("last time {count}").format(count=previous)
        )
        self.bar.show_total(value)
