"""Needs in order: closed as one line, open with their parts, their answers and what is proposed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dxdesk.desks.findings import NeedLine
from dxdesk.report.needs_report import ReportedReason, ReportedSupport
from dxdesk.ui.municipality.sheet import stacked
from dxdesk.ui.parts import Card, IconLabel, Pill, PlainLabel, TextButton
from dxdesk.ui.theme import px
from dxdesk.words import tr

SHOWN_AT_FIRST = 6
_BANDS = {
    "urgent": ("alert-circle-outline", "bad"),
    "this_year": ("calendar-month-outline", "text"),
    "planned": ("calendar-clock-outline", "muted"),
}


class NeedHead(QPushButton):
    """Rank, title, parts, total and band in one line; Enter opens or closes."""

    moved = Signal(int)  # -1 up, +1 down

    def __init__(self, need: NeedLine) -> None:
        super().__init__()
        self.setObjectName("need_head")
        self.setCheckable(True)
        self.setFlat(True)
        self.setStyleSheet(
            "QPushButton#need_head { border: none; background: transparent; padding: 0; }"
        )
        self._chevron = IconLabel("chevron-down", "muted", 20)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(4), px(6), px(4), px(6))
        row.setSpacing(px(12))
        row.addWidget(_still(str(need.rank), "heading"))
        row.addLayout(self._words(need), 1)
        row.addWidget(self._chevron)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = need.words
        said = tr("{rank}. {title}, priority {total}, {band}")
        self.setAccessibleName(
            said.format(rank=need.rank, title=words.title, total=words.priority, band=need.band)
        )
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(
            lambda on: self._chevron.show_icon("chevron-up" if on else "chevron-down", "muted")
        )

    @staticmethod
    def _words(need: NeedLine) -> QVBoxLayout:
        words = need.words
        upper, lower = QHBoxLayout(), QHBoxLayout()
        upper.addWidget(PlainLabel(words.title, "strong"), 1)
        if need.request is not None:
            pill = Pill(tr("asked for"), "good", "check")
            upper.addWidget(pill, 0, Qt.AlignmentFlag.AlignVCenter)
        parts = (need.gap_part, need.urgency_part, words.capacity_part, words.rank_part)
        lower.addWidget(_still(f"{'+'.join(map(str, parts))} =", "note"))
        lower.addWidget(_still(str(words.priority), "strong"))
        name, role = _BANDS[words.band]
        lower.addSpacing(px(12))
        lower.addWidget(IconLabel(name, role, 18))
        lower.addWidget(_still(need.band, "note"))
        lower.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(upper)
        column.addLayout(lower)
        return column

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalSizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalMinimumSize() if layout else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout else px(40)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


def _still(text: str, kind: str) -> PlainLabel:
    label = PlainLabel(text, kind)
    label.setWordWrap(False)
    return label


class NeedItem(Card):
    """One need; what is inside is built when it is opened for the first time."""

    opened = Signal(object)
    question_chosen = Signal(str)

    def __init__(self, need: NeedLine) -> None:
        super().__init__(padding=(14, 0))
        self.need = need
        self.head = NeedHead(need)
        self.body.addWidget(self.head)
        self._inside: QWidget | None = None
        self.answers: dict[str, TextButton] = {}
        self.head.toggled.connect(self._turn)

    def _turn(self, opened: bool) -> None:
        if opened and self._inside is None:
            self._inside = self._build()
            self.body.addWidget(self._inside)
        if self._inside is not None:
            self._inside.setVisible(opened)
        self.set_look("open" if opened else "")
        if opened:
            self.opened.emit(self)

    def _build(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(26), 0, px(8), px(14))
        column.setSpacing(px(8))
        column.addWidget(PlainLabel(self.need.because, "body"))
        column.addWidget(_parts(self.need))
        if self.need.request is not None:
            column.addWidget(PlainLabel(_asked(self.need), "body"))
        column.addWidget(PlainLabel(tr("Proposed help"), "strong"))
        for support in self.need.words.supports:
            column.addWidget(_support(support))
        reasons = self.need.words.reasons
        title = tr("What this rests on ({count} answers)").format(count=len(reasons))
        column.addWidget(PlainLabel(title, "strong"))
        for reason in reasons:
            column.addWidget(self._answer(reason))
        return inside

    def _answer(self, reason: ReportedReason) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        name, role = ("circle-medium", "primary") if reason.holds else ("circle-small", "muted")
        row.addWidget(IconLabel(name, role, 18), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(reason.text, "note"))
        shown = reason.shown or tr("not answered yet")
        words.addWidget(PlainLabel(shown, "strong" if reason.holds else "body"))
        row.addLayout(words, 1)
        button = TextButton(tr("See the answer"), "arrow-right")
        button.setAccessibleName(tr("See the answer: {text}").format(text=reason.text))
        button.clicked.connect(lambda: self.question_chosen.emit(reason.question))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.answers[reason.question] = button
        return holder


def _parts(need: NeedLine) -> QWidget:
    """The four parts and their sum, each in a box with its name."""
    words, holder = need.words, QWidget()
    down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
    row = QBoxLayout(down if stacked() else across, holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(6))
    boxes = (
        (tr("gap now"), need.gap_part, "+"),
        (tr("its deadline"), need.urgency_part, "+"),
        (tr("few hands"), words.capacity_part, "+"),
        (tr("own ranking"), words.rank_part, "="),
        (tr("sum"), words.priority, ""),
    )
    for name, value, sign in boxes:
        box = Card("" if sign else "open", padding=(4, 2))
        box.setAccessibleName(f"{name} {value}")
        box.body.setSpacing(0)
        for text, kind in ((name, "small"), (str(value), "heading")):
            label = _still(text, kind)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.body.addWidget(label)
        row.addWidget(box, 1)
        if sign and not stacked():
            row.addWidget(_still(sign, "body"))
    return holder


def _asked(need: NeedLine) -> str:
    request = need.request
    if request is None:
        return ""
    said = tr("The prefecture is asked for {days} days over {months} months: {title}")
    return said.format(days=request.days, months=request.months, title=request.title)


def _support(support: ReportedSupport) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(px(8), 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(PlainLabel(f"・{support.name}", "body"))
    for text in (support.why, support.note):
        if text:
            label = PlainLabel(text, "note")
            label.setContentsMargins(px(16), 0, 0, 0)
            column.addWidget(label)
    return holder


class NeedsList(QWidget):
    """All needs; one is open at a time, the last ones behind a button."""

    question_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.items: list[NeedItem] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(6))
        self.more = TextButton("", "chevron-down")
        self.more.clicked.connect(self._show_all)
        self._column.addWidget(self.more)  # at once: without a parent it would be a window

    def show_needs(self, needs: Sequence[NeedLine]) -> None:
        """Show all needs, the first one open."""
        self._column.removeWidget(self.more)
        for item in self.items:
            item.hide()
            item.deleteLater()
        self.items = [self._item(need) for need in needs]
        for place, item in enumerate(self.items):
            self._column.addWidget(item)
            item.setVisible(place < SHOWN_AT_FIRST)
        hidden = len(self.items) - SHOWN_AT_FIRST
        self.more.setText(tr("{count} more").format(count=hidden))
        self.more.set_icon("chevron-down", after=False)
        self.more.setVisible(hidden > 0)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        if self.items:
            self.items[0].head.setChecked(True)

    def _item(self, need: NeedLine) -> NeedItem:
        item = NeedItem(need)
        item.opened.connect(self._close_others)
        item.question_chosen.connect(self.question_chosen)
        item.head.moved.connect(lambda way: self._move(item, way))
        return item

    def _close_others(self, opened: NeedItem) -> None:
        for item in self.items:
            if item is not opened:
                item.head.setChecked(False)

    def _move(self, item: NeedItem, way: int) -> None:
        place = self.items.index(item) + way
        if 0 <= place < len(self.items) and not self.items[place].isHidden():
            self.items[place].head.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_all(self) -> None:
        for item in self.items:
            item.show()
        self.more.hide()
        self.items[SHOWN_AT_FIRST].head.setFocus(Qt.FocusReason.TabFocusReason)
