"""A need in one line: rank, title, the parts of its priority, its band, and what was decided."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dxdesk.desks.findings import NeedLine
from dxdesk.ui.municipality.sheet import stacked
from dxdesk.ui.parts import IconLabel, Pill, PlainLabel, spread
from dxdesk.ui.theme import px
from dxdesk.words import tr

_BANDS = {
    "urgent": ("alert-circle-outline", "bad"),
    "this_year": ("calendar-month-outline", "text"),
    "planned": ("calendar-clock-outline", "muted"),
}


class NeedHead(QPushButton):
    """Enter opens or closes; Space puts it among the requests or out; Alt with ↑↓ moves it."""

    moved = Signal(int)  # the focus, -1 up, +1 down
    turn_wished = Signal()
    rank_wished = Signal(int)  # -1 up, +1 down

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
        row.addWidget(still(str(need.rank), "heading"))
        row.addLayout(_words(need), 1)
        row.addWidget(self._chevron)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(_spoken(need))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(
            lambda on: self._chevron.show_icon("chevron-up" if on else "chevron-down", "muted")
        )

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
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if way:
            with_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            (self.rank_wished if with_alt else self.moved).emit(way)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            self.turn_wished.emit()
        else:
            super().keyPressEvent(event)


def still(text: str, kind: str) -> PlainLabel:
    """A label that stays on one line."""
    label = PlainLabel(text, kind)
    label.setWordWrap(False)
    return label


def _words(need: NeedLine) -> QVBoxLayout:
    words = need.words
    upper, lower = QHBoxLayout(), QHBoxLayout()
    for line in (upper, lower):
        line.setSpacing(px(6))
    title = need.request.title if need.request and not need.opened else words.title
    upper.addWidget(PlainLabel(title, "strong"), 1)
    pills = _pills(need)
    if not stacked():
        for pill in pills:
            upper.addWidget(pill, 0, Qt.AlignmentFlag.AlignVCenter)
    parts = (need.gap_part, need.urgency_part, words.capacity_part, words.rank_part)
    lower.addWidget(still(f"{'+'.join(map(str, parts))} =", "note"))
    lower.addWidget(still(str(words.priority), "strong"))
    name, role = _BANDS[words.band]
    lower.addSpacing(px(12))
    lower.addWidget(IconLabel(name, role, 18))
    lower.addWidget(still(need.band, "note"))
    lower.addStretch(1)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addLayout(upper)
    column.addLayout(lower)
    if stacked() and pills:
        column.addSpacing(px(4))
        column.addLayout(spread(*pills, spacing=6))
    return column


def _pills(need: NeedLine) -> list[Pill]:
    found = []
    if need.choices:
        found.append(Pill(tr("the office decided"), "tag"))
    if need.request is not None:
        found.append(Pill(tr("asked for"), "good", "check"))
    elif need.dropped:
        found.append(Pill(tr("taken out"), "tag", "close"))
    return found


def _spoken(need: NeedLine) -> str:
    words = need.words
    said = tr("{rank}. {title}, priority {total}, {band}").format(
        rank=need.rank, title=words.title, total=words.priority, band=need.band
    )
    state = tr("asked for") if need.request else tr("taken out") if need.dropped else ""
    decided = tr("the office decided") if need.choices else ""
    return "、".join(part for part in (said, state, decided) if part)
