"""The page of last resort: the program was wrong, the answers are safe."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from dxdesk.ui.door.page import DoorPage
from dxdesk.ui.parts.buttons import OutlineButton
from dxdesk.ui.parts.labels import PlainLabel
from dxdesk.ui.theme import px
from dxdesk.words import tr


class CrashPage(DoorPage):
    """Text to copy, for the people who look after dxdesk; `bar.forward` closes."""

    def __init__(self, text: str) -> None:
        super().__init__(
            tr("Something unforeseen happened in dxdesk"),
            tr("Your answers are saved. Nothing was sent anywhere."),
            tr("Close"),
        )
        self._box = QTextEdit()
        self._box.setAcceptRichText(False)
        self._box.setPlainText(text)
        self._space_lines()
        self._box.setReadOnly(True)
        self._box.setAccessibleName(tr("Text for the people who look after dxdesk"))
        self._box.setTabChangesFocus(True)
        self._box.setMinimumHeight(px(200))
        help_text = tr(
            "Give this text to the people who look after dxdesk. It has no answers and no names."
        )
        self.body.addWidget(PlainLabel(help_text))
        self.body.addWidget(self._box, 1)
        self.bar.set_primary(tr("Close"), None)
        copy = OutlineButton(tr("Copy"), "content-copy")
        copy.clicked.connect(self._copy)
        self.bar.set_extra([copy])
        self.setFocusProxy(self.bar.primary)

    def _space_lines(self) -> None:
        """The lines of the bundled letters touch each other as they come."""
        spaced = QTextBlockFormat()
        spaced.setLineHeight(150, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self._box.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._box.toPlainText())
        self.status.show_text(tr("Copied"))
