"""The help panel on the right: folds of explanation, or whatever belongs beside a screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from dxdesk.ui.parts.buttons import FoldButton
from dxdesk.ui.parts.flow import empty
from dxdesk.ui.parts.labels import PlainLabel, rule
from dxdesk.ui.theme import px


class Fold(QWidget):
    """A title that opens and closes what is under it."""

    def __init__(self, title: str, opened: bool = False) -> None:
        super().__init__()
        self.head = FoldButton(title)
        self.inside = QWidget()
        self.body = QVBoxLayout(self.inside)
        self.body.setContentsMargins(px(26), px(2), 0, px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.inside)
        self.head.toggled.connect(self.inside.setVisible)
        self.inside.setVisible(opened)
        self.head.setChecked(opened)


class HelpPanel(QScrollArea):
    """320 px beside the screen; under 1200 px the frame puts it below the screen's content."""

    def __init__(self, width: int = 320) -> None:
        super().__init__()
        self._width, self._folded = width, True
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._inside.setObjectName("help_inside")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(px(24), px(20), px(24), px(20))
        self.body = QVBoxLayout()
        self.body.setSpacing(px(8))
        self._column.addLayout(self.body)
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self.set_folded(False)
        self._inside.installEventFilter(self)

    def clear(self) -> None:
        """Take everything out."""
        empty(self.body)

    def show_folds(
        self, folds: Sequence[tuple[str, str | QWidget, bool]], title: str = ""
    ) -> list[Fold]:
        """Show (title, text or what is inside, open) one under the other, under a heading."""
        self.clear()
        if title:
            self.body.addWidget(PlainLabel(title, "strong"))
        shown = []
        for number, (head, inside, opened) in enumerate(folds):
            if number:
                self.body.addWidget(rule())
            fold = Fold(head, opened)
            label = PlainLabel(inside, "note") if isinstance(inside, str) else inside
            fold.body.addWidget(label)
            self.body.addWidget(fold)
            shown.append(fold)
        return shown

    def show_widget(self, widget: QWidget) -> None:
        """Show a screen's own widget in the panel."""
        self.clear()
        self.body.addWidget(widget)

    def take_focus(self) -> None:
        """Put the focus on the first fold, or on whatever can take it."""
        for widget in self._inside.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def set_folded(self, folded: bool) -> None:
        """Beside the screen (False), or below its content and as high as its words (True)."""
        if folded == self._folded:
            return
        self._folded = folded
        self.setProperty("folded", folded)
        self.style().unpolish(self)
        self.style().polish(self)
        vertical = QSizePolicy.Policy.Fixed if folded else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        if folded:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
            self._fit()
        else:
            self.setFixedWidth(px(self._width))
            self.setMinimumHeight(0)
            self.setMaximumHeight(16_777_215)

    def _fit(self) -> None:
        width = max(1, self.viewport().width())
        high = self._column.hasHeightForWidth()
        wanted = self._column.heightForWidth(width) if high else self._column.sizeHint().height()
        self.setFixedHeight(wanted + 2)  # and the two edges

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._folded and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return QSize(px(self._width), px(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(80))
