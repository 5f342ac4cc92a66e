"""How a screen of the prefecture is laid out: heading, panels side by side, bar below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dxdesk.desks.decisions import Decision
from dxdesk.ui.parts import ActionBar, Card, IconLabel, PlainLabel, rule
from dxdesk.ui.prefecture.decision_band import DecisionBand
from dxdesk.ui.theme import px
from dxdesk.words import tr

MARGIN = 24
GAP = 12
ALWAYS = ("Ctrl+Enter", "Esc", "Alt+←→")  # keys that need no row to go through
SIDE_BY_SIDE = 900  # pixels at 100 % text below which panels stand below each other


class Heading(QWidget):
    """The name of the screen, one sentence, and at the right what belongs to the whole screen.

    Where there is no room for all of it in one line, the controls stand below.
    """

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = PlainLabel(title, "title")
        self.title.setWordWrap(False)
        self.sentence = PlainLabel("", "note")
        words = QHBoxLayout()
        words.setSpacing(px(16))
        words.addWidget(self.title)
        words.addWidget(self.sentence, 1)
        self._controls = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._controls.setSpacing(px(12))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(px(8))
        self._line.addLayout(words, 1)
        self._line.addLayout(self._controls)

    def add(self, widget: QWidget) -> None:
        """Put a control at the right end."""
        self._controls.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        _turn(self._line, event.size().width() >= px(SIDE_BY_SIDE))
        _turn(self._controls, event.size().width() >= px(SIDE_BY_SIDE))

    def minimumSizeHint(self) -> QSize:
        """Never wider than the window: in doubt the controls stand below."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), px(280)), hint.height())


def _turn(line: QBoxLayout, beside: bool) -> None:
    directions = QBoxLayout.Direction
    line.setDirection(directions.LeftToRight if beside else directions.TopToBottom)


class Panels(QWidget):
    """Panels beside each other, or below each other where the window or the text is too large."""

    def __init__(self, least_width: int = SIDE_BY_SIDE) -> None:
        super().__init__()
        self._least = least_width
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(px(GAP))

    def add(self, widget: QWidget, stretch: int = 0, width: int = 0) -> None:
        """Add a panel; with `width` it keeps that width while panels stand side by side."""
        if width:
            widget.setProperty("panel_width", width)
        self._line.addWidget(widget, stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width() >= px(self._least))

    def _arrange(self, beside: bool) -> None:
        _turn(self._line, beside)
        for number in range(self._line.count()):
            item = self._line.itemAt(number)
            widget = item.widget() if item else None
            width = widget.property("panel_width") if widget else 0
            if widget and width:
                widget.setMinimumWidth(px(width) if beside else 0)
                widget.setMaximumWidth(px(width) if beside else 16777215)

    def minimumSizeHint(self) -> QSize:
        """Never wider than the window: in doubt the panels stand below each other."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), px(280)), hint.height())


class Panel(Card):
    """A card with a head: bold title at the left, a quiet note at the right."""

    def __init__(self, title: str = "", note: str = "") -> None:
        super().__init__(padding=(0, 0))
        self.head = PlainLabel(title, "strong")
        self.head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.note = PlainLabel(note, "small")
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.body.setSpacing(0)
        self._line = QHBoxLayout()
        self._line.setContentsMargins(px(16), px(8), px(16), px(8))
        self._line.addWidget(self.head, 1)
        self._line.addWidget(self.note)
        self.inner = QVBoxLayout()
        self.inner.setContentsMargins(px(16), px(10), px(16), px(12))
        self.inner.setSpacing(px(6))
        if title:
            self.body.addLayout(self._line)
            self.body.addWidget(rule())
        self.body.addLayout(self.inner, 1)

    def let_scroll(self) -> None:
        """Let what does not fit be scrolled inside the panel."""
        inside = QWidget()
        inside.setObjectName("sheet")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(px(240))
        margins = self.inner.contentsMargins()
        self.inner.setContentsMargins(0, 0, 0, 0)
        self.inner.addWidget(area)
        self.inner = QVBoxLayout(inside)
        self.inner.setContentsMargins(margins)
        self.inner.setSpacing(px(6))
        area.setWidget(inside)
        for each in (inside, area.viewport()):
            each.setAutoFillBackground(False)  # the ground is the panel's own

    def show_head(self, title: str, note: str = "") -> None:
        """Replace the words of the head."""
        self.head.setText(title)
        self.note.setText(note)


class Nothing(Panel):
    """Said in place of panels that would be empty: what is not there yet, and how it comes."""

    def __init__(self, icon: str = "tray-arrow-down") -> None:
        super().__init__()
        line = QHBoxLayout()
        line.setSpacing(px(12))
        self.words = PlainLabel("", "help")
        line.addWidget(IconLabel(icon, "muted", 24), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        self.inner.setContentsMargins(px(24), px(24), px(24), px(24))
        self.inner.addLayout(line)
        self.inner.addStretch(1)

    def say(self, words: str) -> None:
        """Show the sentence; without one the panel is not there."""
        self.words.setText(words)
        self.setVisible(bool(words))


class Screen(QWidget):
    """One place of the rail. Facts come down by `show_…`, wishes go up by signals."""

    place_wanted = Signal(str, str)  # key of a screen, municipality or ""
    keys: tuple[tuple[str, str], ...] = ()  # what the status line says about the keyboard

    def __init__(self, title: str) -> None:
        super().__init__()
        self.heading = Heading(title)
        self.bar = ActionBar()
        self.content = QVBoxLayout()
        self.content.setSpacing(px(GAP))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(px(MARGIN), px(10), px(MARGIN), px(12))
        inside.setSpacing(px(10))
        self.band = DecisionBand()
        inside.addWidget(self.heading)
        inside.addWidget(self.band)
        inside.addLayout(self.content, 1)

    def show_decisions(self, decisions: Sequence[Decision]) -> None:
        """Say what waits for a decision here."""
        self.band.show_decisions(decisions)

    def keys_now(self) -> tuple[tuple[str, str], ...]:
        """The keys that do something here; while nothing is there yet, those of every screen."""
        empty = self.lacks_rows()
        here = tuple(each for each in self.keys if not empty or each[0] in ALWAYS)
        return here or (("Ctrl+Enter", tr("primary button")),)

    def lacks_rows(self) -> bool:
        """Whether there is nothing yet that keys could go through."""
        return any(each.isVisibleTo(self) for each in self.findChildren(Nothing))

    def first_focus(self) -> QWidget:
        """What has the focus when the screen is opened."""
        return self.bar.primary


def growing(widget: QWidget) -> QWidget:
    """Let a widget take the height there is."""
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return widget
