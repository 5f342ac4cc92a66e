"""The home page: where the interview stands, and the way back into it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dxdesk.ask.questions import EntryMode
from dxdesk.ui.municipality.home_record import Home, ModeChoice
from dxdesk.ui.municipality.home_sections import SectionList
from dxdesk.ui.parts import IconLabel, OutlineButton, PlainLabel
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

WIDEST = 742

LARGE_TEXT = 125  # percent; above it things stand under each other


def _is_large() -> bool:
    return current().text_percent > LARGE_TEXT


def _count(number: PlainLabel, word: str) -> QHBoxLayout:
    """13 問 入力済み."""
    row = QHBoxLayout()
    row.setSpacing(px(6))
    for each in (number, PlainLabel(word, "note")):
        each.setWordWrap(False)
        row.addWidget(each, 0, Qt.AlignmentFlag.AlignBottom)
    if _is_large():
        row.addStretch()
    return row


class ModeButton(OutlineButton):
    """One of the ways in: its name, and how long it takes in smaller letters."""

    def __init__(self) -> None:
        super().__init__("")
        self.setCheckable(True)
        self._mark = IconLabel("check", "primary", 18)
        self._name, self._effort = PlainLabel(), PlainLabel(kind="small")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(8), px(4), px(8), px(4))
        row.setSpacing(px(8))
        row.addStretch()
        row.addWidget(self._mark)
        for label in (self._name, self._effort):
            label.setWordWrap(False)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(label)
        row.addStretch()
        self.setMinimumHeight(px(48))

    def show_choice(self, choice: ModeChoice) -> None:
        """Name and effort of the way in."""
        self._name.setText(choice.name)
        self._effort.setText(choice.effort)
        self.setAccessibleName(f"{choice.name} {choice.effort}")

    def show_chosen(self, chosen: bool) -> None:
        """The one taken now stands out."""
        self.setChecked(chosen)
        self._mark.setVisible(chosen)
        self._name.setProperty("kind", "strong" if chosen else "body")
        self._name.set_role("primary" if chosen else "")
        self._name.updateGeometry()


class ProgressBar(QWidget):
    """Answered, waiting and left as parts of one bar; the words stand beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._counts = (0, 0, 1)
        self.setFixedHeight(px(10))
        self.setMinimumWidth(px(120))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: tuple[int, int, int]) -> None:
        """Answered, waiting for somebody, left."""
        self._counts = counts
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        left, total = whole.left(), max(1, sum(self._counts))
        for count, role in zip(self._counts, ("primary", "ramp1", "surface"), strict=True):
            width = whole.width() * count / total
            painter.fillRect(
                QRectF(left, whole.top(), width, whole.height()), current().colour(role)
            )
            left += width
        painter.setPen(QPen(current().colour("outline"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(whole, px(4), px(4))


class HomeScreen(QWidget):
    """Greeting, ways in, and the sections."""

    mode_chosen = Signal(str)
    section_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = PlainLabel(kind="title")
        self._since = PlainLabel(kind="help")
        self._modes = {mode: ModeButton() for mode in EntryMode}
        self._numbers = [PlainLabel(kind="heading") for _ in range(3)]
        self._bar = ProgressBar()
        self.sections = SectionList()
        self.sections.opened.connect(self.section_opened)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(32), px(24), px(32), px(16))
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(px(4))
        column.addWidget(self._since)
        column.addSpacing(px(16))
        column.addLayout(self._mode_row())
        column.addSpacing(px(8))
        column.addLayout(self._count_row())
        column.addSpacing(px(6))
        column.addWidget(self.sections)
        column.addStretch()
        self.sections.setMaximumWidth(px(WIDEST))

    def _mode_row(self) -> QBoxLayout:
        row: QBoxLayout = QVBoxLayout() if _is_large() else QHBoxLayout()
        row.setSpacing(px(8))
        for mode, button in self._modes.items():
            row.addWidget(button, 135 if mode is EntryMode.CORE else 100)
            button.clicked.connect(
                lambda _checked, chosen=mode: self.mode_chosen.emit(chosen.value)
            )
        return row

    def _count_row(self) -> QBoxLayout:
        row: QBoxLayout = QVBoxLayout() if _is_large() else QHBoxLayout()
        row.setSpacing(px(18))
        words = (
            tr("questions answered"),
            tr("questions to be found out"),
            tr("questions not yet answered"),
        )
        for number, word in zip(self._numbers, words, strict=True):
            row.addLayout(_count(number, word))
        row.addWidget(self._bar, 1)
        self._bar.setMaximumWidth(px(WIDEST))
        return row

    def show_home(self, home: Home) -> None:
        """Show where the interview stands."""
        self._title.setText(home.greeting)
        self._since.setText(home.since)
        for choice in home.modes:
            self._modes[choice.mode].show_choice(choice)
            self._modes[choice.mode].show_chosen(choice.mode is home.mode)
        for number, count in zip(self._numbers, home.counts, strict=True):
            number.setText(str(count))
        self._bar.show_counts(home.counts)
        self.sections.show_sections(home.sections, home.current)
