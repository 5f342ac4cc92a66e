"""A small form under a need: what is to be done about it, and why, in one line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from dxdesk.desks.need_wishes import Wish
from dxdesk.report.choices import NeedChoice
from dxdesk.report.needs_report import TownChoice
from dxdesk.ui.parts import Card, FormField, OutlineButton, PlainLabel, TextButton
from dxdesk.ui.theme import px
from dxdesk.words import tr

Making = Callable[[str], Wish]  # from the reason


class WishForm(Card):
    """Every decision wants its reason; Enter in the reason keeps, Esc puts the form away."""

    wished = Signal(object)  # Wish
    closed = Signal()

    def __init__(
        self, title: str, press: str, making: Making, fields: Sequence[QWidget] = ()
    ) -> None:
        super().__init__(padding=(14, 12))
        self._making = making
        self.setAccessibleName(title)
        self.reason = QLineEdit()
        advice = tr("The prefecture reads it, and it stands on the mayor's page.")
        self.reason_field = FormField(tr("Why, in one line"), self.reason, advice)
        self.keep = OutlineButton(press, "check", small=True)
        self.cancel = TextButton(tr("Leave it as it is"), "close")
        self.body.addWidget(PlainLabel(title, "strong"))
        for field in (*fields, self.reason_field):
            self.body.addWidget(field)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self.keep)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.body.addLayout(row)
        self.keep.clicked.connect(self._say)
        self.reason.returnPressed.connect(self._say)
        self.cancel.clicked.connect(self.closed)
        self._first = fields[0].editor if fields and isinstance(fields[0], FormField) else None

    def _say(self) -> None:
        self.show_fault("")
        self.wished.emit(self._making(self.reason.text()))

    def show_fault(self, text: str) -> None:
        """Say in place why nothing was decided; what was typed stays."""
        self.reason_field.show_error(text)
        if text:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Into the first field."""
        (self._first or self.reason).setFocus(Qt.FocusReason.TabFocusReason)

    def event(self, event: QEvent) -> bool:
        """Esc is the form's here, before it is anybody's shortcut."""
        early = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if early and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def back_button(
    choice: NeedChoice | TownChoice, said: str, wish: Callable[[Wish], None]
) -> TextButton:
    """Takes one decision back; `said` is what it says, for whoever cannot see the row."""
    button = TextButton(tr("Take it back"), "restore")
    button.setAccessibleName(f"{button.text()}: {said}")
    taken_back = Wish("back", choice.need, kind=choice.kind)
    button.clicked.connect(lambda: wish(taken_back))
    return button


def drop_form(need: str, title: str) -> WishForm:
    """Out of the requests."""
    said = tr("Take 「{title}」 out of the requests").format(title=title)
    return WishForm(said, tr("Take it out"), lambda why: Wish("drop", need, why))


def add_form(need: str, title: str) -> WishForm:
    """Among the requests."""
    said = tr("Ask for 「{title}」 too").format(title=title)
    return WishForm(said, tr("Ask for it"), lambda why: Wish("add", need, why))


def rank_form(need: str, title: str, before: int, after: int) -> WishForm:
    """To another place."""
    said = tr("Move 「{title}」 from place {before} to place {after}")
    filled = said.format(title=title, before=before, after=after)
    return WishForm(filled, tr("Move it"), lambda why: Wish("rank", need, why, place=after))
