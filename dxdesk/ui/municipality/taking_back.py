"""Ctrl+Z on the pages of the interview: the last thing done is undone, and can be done again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from dxdesk.desks import municipality as work
from dxdesk.errors import Refusal
from dxdesk.store import deeds
from dxdesk.ui.parts.keys import on_keys
from dxdesk.words import told, tr

if TYPE_CHECKING:
    from dxdesk.ui.municipality.desk import MunicipalityDesk


class TakingBack(QObject):
    """Takes the last thing back, and says so with the way to do it again."""

    def __init__(self, desk: MunicipalityDesk) -> None:
        super().__init__(desk)
        self._desk = desk

    def watch(self, part: QWidget) -> None:
        """A field here no longer swallows Ctrl+Z where nothing was typed into it."""
        from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

        kinds: tuple[type[QWidget], ...] = (QLineEdit, QPlainTextEdit, QTextEdit)
        for kind in kinds:
            for field in part.findChildren(kind):
                field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not _has_typing(watched)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def listen(self, *parts: QWidget) -> None:
        """Ctrl+Z and Ctrl+Y work while the focus is in one of these."""
        for part in parts:
            on_keys(part, "Ctrl+Z", self.undo)
            on_keys(part, "Ctrl+Y", self.redo)

    def undo(self) -> None:
        """Take the last thing back."""
        from dxdesk.desks import earlier

        self._do(earlier.undo, tr("There is nothing to take back."), self._undone)

    def redo(self) -> None:
        """Do it again."""
        from dxdesk.desks import earlier

        self._do(earlier.redo, tr("There is nothing to do again."), self._redone)

    def _do(
        self,
        work_of: Callable[..., deeds.Deed | None],
        nothing: str,
        then: Callable[[deeds.Deed], None],
    ) -> None:
        desk = self._desk
        desk.asking.keep_page()
        try:
            deed = work_of(desk.database, desk.now())
        except Refusal as refusal:
            desk.frame.notice.show_notice(told(refusal), "bad")
            return
        if deed is None:
            desk.frame.notice.show_notice(nothing)
            return
        desk.keep(work.interview_of(desk.database))
        desk.asking.return_to_page()
        then(deed)

    def _undone(self, deed: deeds.Deed) -> None:
        said = tr("{what} is as it was before.").format(what=_what(deed))
        self._desk.offer(said, tr("Do it again"), self.redo)

    def _redone(self, deed: deeds.Deed) -> None:
        said = tr("{what} is done again.").format(what=_what(deed))
        self._desk.offer(said, tr("Undo"), self.undo)


def _has_typing(field: QObject) -> bool:
    """Whether a field can take back something that was typed into it."""
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    if isinstance(field, (QPlainTextEdit, QTextEdit)):
        return field.document().isUndoAvailable()
    return False


def _what(deed: deeds.Deed) -> str:
    if deed.what and deed.kind in (deeds.ANSWERED, deeds.UNDONE):
        return tr("The answer to {question}").format(question=deed.what)
    names = {
        deeds.PEOPLE: tr("The list of people"),
        deeds.SYSTEMS: tr("The system ledger"),
        deeds.LEDGER: tr("What was read from Excel"),
        deeds.YEAR: tr("The start of the year's round"),
    }
    return names.get(deed.kind, tr("Everything"))
