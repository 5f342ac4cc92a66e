"""The sections on the home page: a row each with its mark, its counts and who is being asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from dxdesk.ask.progress import Mark, SectionProgress
from dxdesk.ui.fonts import letters
from dxdesk.ui.icons import paint_icon
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW, TALL_ROW = 33, 58
CODE, LONG_CODE = 26, 46  # room for the code of a section: B, or X39 where a kit brought one
WIDE = 640  # pixels at 100 %; below it a row takes two lines
ICONS = {
    Mark.DONE: ("check-circle", "good"),
    Mark.WAITING: ("help-circle-outline", "warn"),
    Mark.BEGUN: ("circle-half-full", "primary"),
    Mark.UNTOUCHED: ("circle-outline", "outline"),
}


def mark_word(mark: Mark) -> str:
    """The word for a mark, for whoever does not see it."""
    return {
        Mark.DONE: tr("Answered"),
        Mark.WAITING: tr("Waiting for somebody"),
        Mark.BEGUN: tr("Under way"),
        Mark.UNTOUCHED: tr("Not yet"),
    }[mark]


def state_words(section: SectionProgress) -> str:
    """入力済み, 1問を総務課に確認中, 途中です, まだ."""
    if section.mark is Mark.WAITING or (section.unknown and section.mark is not Mark.DONE):
        whom = section.asked[0] if section.asked else ""
        if whom:
            return tr("asking {whom} about {count}").format(whom=whom, count=section.unknown)
        return tr("{count} to be found out").format(count=section.unknown)
    return tr("Under way.") if section.mark is Mark.BEGUN else mark_word(section.mark)


def minutes_words(section: SectionProgress) -> str:
    """約6分, or nothing where nothing is left."""
    return tr("about {minutes} min").format(minutes=section.minutes) if section.minutes else ""


class SectionRows(QAbstractListModel):
    """One row a section."""

    def __init__(self) -> None:
        super().__init__()
        self.sections: tuple[SectionProgress, ...] = ()
        self.current = ""

    def show_sections(self, sections: Sequence[SectionProgress], current_code: str) -> None:
        """Show these sections; the current one is where the interview goes on."""
        self.beginResetModel()
        self.sections, self.current = tuple(sections), current_code
        self.endResetModel()

    def room_for_code(self) -> int:
        """Pixels at 100 % that the code of every section fits into."""
        longest = max((len(each.section.code) for each in self.sections), default=1)
        return CODE if longest == 1 else LONG_CODE

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.sections)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        section = self.sections[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return section.section.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("{code} {title}: {state}, {answered} of {visible}").format(
                code=section.section.code,
                title=section.section.title,
                state=state_words(section),
                answered=section.answered,
                visible=section.visible,
            )
        return None


class SectionDelegate(QStyledItemDelegate):
    """Draws one section."""

    def __init__(self, rows: SectionRows) -> None:
        super().__init__()
        self._rows = rows
        self.wide = True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(200), px(ROW if self.wide else TALL_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        section = self._rows.sections[index.row()]
        rect = QRect(option.rect)
        is_current = section.section.code == self._rows.current
        painter.save()
        painter.fillRect(rect, current().colour("primary_soft" if is_current else "surface"))
        if index.row():
            painter.setPen(QPen(current().colour("line"), 1))
            painter.drawLine(rect.topLeft(), rect.topRight())
        self._paint(painter, rect.adjusted(px(16), 0, -px(20), 0), section, is_current)
        painter.restore()

    def _paint(
        self, painter: QPainter, rect: QRect, section: SectionProgress, is_current: bool
    ) -> None:
        line = QRect(rect.left(), rect.top(), rect.width(), px(ROW))
        icon, role = ICONS[section.mark]
        paint_icon(
            painter, QRect(line.left(), line.center().y() - px(10), px(20), px(20)), icon, role
        )
        left = line.left() + px(32)
        code = px(self._rows.room_for_code())
        self._write(painter, _span(line, left, code), section.section.code, 16)
        title = _span(line, left + code, px(230 if self.wide else 300))
        self._write(painter, title, section.section.title, 16, bold=is_current)
        below = line if self.wide else line.translated(0, px(24))
        minutes = _span(below, below.right() - px(72), px(72))
        self._write(painter, minutes, minutes_words(section), 14, right=True)
        count = f"{section.answered} / {section.visible}"
        right = line.right() - (px(72) if self.wide else 0)
        words = tr("{count} questions").format(count=count)
        self._write(painter, _span(line, right - px(110), px(110)), words, 15, right=True)
        begin = left + code + px(230 if self.wide else 0)
        end = right - px(110) if self.wide else minutes.left()
        self._write(painter, _span(below, begin, end - begin), state_words(section), 14, muted=True)

    def _write(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        size: int,
        *,
        bold: bool = False,
        muted: bool = False,
        right: bool = False,
    ) -> None:
        painter.setFont(letters(px(size), bold=bold))
        painter.setPen(current().colour("muted" if muted else "text"))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, text)


def _span(line: QRect, left: int, width: int) -> QRect:
    return QRect(left, line.top(), max(0, width), line.height())


class SectionList(QListView):
    """All sections; Enter or a click opens one."""

    opened = Signal(str)  # section code

    def __init__(self) -> None:
        super().__init__()
        self._rows = SectionRows()
        self._drawing = SectionDelegate(self._rows)
        self.setModel(self._rows)
        self.setItemDelegate(self._drawing)
        self.setObjectName("sections")
        self.setAccessibleName(tr("Sections"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sections(self, sections: Sequence[SectionProgress], current_code: str) -> None:
        """Show these sections; the current one is where the interview goes on."""
        self._rows.show_sections(sections, current_code)
        codes = [section.section.code for section in sections]
        row = codes.index(current_code) if current_code in codes else 0
        self.setCurrentIndex(self._rows.index(row))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= px(WIDE)
        if wide != self._drawing.wide:
            self._drawing.wide = wide
            self.scheduleDelayedItemsLayout()
        rows = len(self._rows.sections)
        self.setFixedHeight(rows * px(ROW if wide else TALL_ROW) + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._open(self.indexAt(event.position().toPoint()))

    def _open(self, index: Index) -> None:
        if index.isValid():
            self.opened.emit(self._rows.sections[index.row()].section.code)
