"""The sealed answers of a municipality, opened with the officer's key for this look only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit

from dxdesk.desks.overview import Picture, TownState
from dxdesk.desks.reported_words import said
from dxdesk.report.needs_report import SealedPart
from dxdesk.ui.parts import Column, FormField, OutlineButton, PlainLabel
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.ui.prefecture.town_answers import TableView
from dxdesk.words import tr

COLUMNS = (
    Column(tr("No."), lambda q: q.id, width=70),
    Column(tr("Question"), lambda q: q.text, stretch=True, tooltip=lambda q: q.text),
    Column(tr("Answer"), said, width=330, tooltip=said, bold=lambda q: q.state == "answered"),
    Column(tr("Note"), lambda q: q.note, width=200, tooltip=lambda q: q.note),
)


class SecurityView(TableView):
    """Nothing of it is stored: what was opened is gone when the view is left."""

    open_wanted = Signal(Path, str)  # the officer's file, and what was typed

    def __init__(self) -> None:
        super().__init__(COLUMNS, tr("Sealed answers"))
        self._path = Path()
        self._nothing = ""
        self._named = PlainLabel("", "note")
        self.choose = OutlineButton(
            tr("Choose the officer's key"), "shield-key-outline", small=True
        )
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.open = OutlineButton(tr("Open the sealed answers"), "lock-open-outline", small=True)
        self.levels = PlainLabel("", "note")
        self.form = Panel(tr("Key of the security officer"))
        words = tr("Opened for this look only; nothing of it is stored.")
        for widget in (PlainLabel(words, "note"), self.choose, self._named):
            self.form.inner.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        self.form.inner.addWidget(FormField(tr("Passphrase (25 digits)"), self.passphrase))
        self.form.inner.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.insertWidget(0, self.form)
        self.panel.inner.addWidget(self.levels)
        self.choose.clicked.connect(self._ask_for_file)
        self.open.clicked.connect(self._open)
        self.passphrase.returnPressed.connect(self._open)

    def show_state(self, state: TownState, picture: Picture) -> None:
        """Another municipality: what was open is closed."""
        report = state.report
        self._nothing = tr("Nothing is sealed in this report.")
        if report is not None and report.sealed is not None:
            count = sum(each.state == "sealed" for each in report.questions)
            self._nothing = tr("{count} answers are sealed.").format(count=count)
        self.form.setVisible(report is not None and report.sealed is not None)
        self.forget()

    def choose_file(self, path: Path) -> None:
        """Take this file of the officer."""
        self._path = path
        self._named.setText(path.name)
        self.passphrase.setFocus()

    def _ask_for_file(self) -> None:
        filters = tr("Copies of keys (*.txt *.age)")
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose the officer's key"), "", filters)
        if name:
            self.choose_file(Path(name))

    def _open(self) -> None:
        typed = self.passphrase.text()
        self.passphrase.clear()
        if self._path.name:
            self.open_wanted.emit(self._path, typed)
        else:
            self.choose.setFocus()

    def show_part(self, part: SealedPart) -> None:
        """Show what was opened."""
        note = tr("{count} answers").format(count=len(part.questions))
        self.show_records(part.questions, note)
        levels = [
            tr("{name}: level {level}").format(
                name=each.name, level=tr("not judged") if each.level is None else each.level
            )
            for each in part.levels
        ]
        needs = [tr("Need: {title}").format(title=need.title) for need in part.needs]
        self.levels.setText("\n".join((*levels, *needs)))

    def forget(self) -> None:
        """Close what was open."""
        self.levels.setText("")
        self.show_records((), "", self._nothing)

    def hideEvent(self, event: QHideEvent) -> None:
        self.forget()
        super().hideEvent(event)
