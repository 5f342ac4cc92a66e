"""A prefecture's desk made anew from a copy of its key: the paper typed back, or the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from dxdesk.exchange.typed_keys import line_is_sound
from dxdesk.ui.door.page import DoorPage
from dxdesk.ui.parts.buttons import OutlineButton, Segments
from dxdesk.ui.parts.fields import FormField, mark_fault
from dxdesk.ui.parts.labels import PlainLabel
from dxdesk.ui.theme import px
from dxdesk.words import tr

LINES = 8
PAPER, FILE = "paper", "file"


class KeyRestore(DoorPage):
    """`paper_typed(lines, code)` or `file_chosen(path, passphrase)`."""

    paper_typed = Signal(list, str)
    file_chosen = Signal(Path, str)

    def __init__(self, prefecture: str) -> None:
        super().__init__(
            tr("The key of {name} from its copy").format(name=prefecture),
            tr("The desk opens and signs as before. Reports are taken in once more."),
        )
        self.way = Segments(((PAPER, tr("From paper")), (FILE, tr("From a file"))))
        self.way.set_current(PAPER)
        self.lines = [QLineEdit() for _ in range(LINES)]
        self.code = QLineEdit()
        self._path = Path()
        self._named = PlainLabel(tr("No file is chosen yet."), "note")
        self.choose = OutlineButton(
            tr("Choose the copy of the key"), "file-key-outline", small=True
        )
        self.passphrase = QLineEdit()
        self._paper, self._file = self._paper_form(), self._file_form()
        self.body.addWidget(self.way, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._paper)
        self.body.addWidget(self._file)
        self._add_kit()
        self.body.addStretch()
        self.bar.set_back(True)
        self.way.chosen.connect(self.show_way)
        self.choose.clicked.connect(self._ask_for_file)
        self.bar.forward.connect(self._go_on)
        self.show_way(PAPER)
        self.setFocusProxy(self.lines[0])

    def _paper_form(self) -> QWidget:
        form = QWidget()
        grid = QGridLayout(form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(px(8))
        self._marks = [PlainLabel("", "note") for _ in range(LINES)]
        for row, line in enumerate(self.lines):
            name = tr("Line {number}").format(number=row + 1)
            line.setAccessibleName(name)
            line.textEdited.connect(lambda _, row=row: self._clear(row))
            line.editingFinished.connect(lambda row=row: self._check(row))
            grid.addWidget(PlainLabel(name), row, 0)
            grid.addWidget(line, row, 1)
            grid.addWidget(self._marks[row], row, 2)
        self.code.setAccessibleName(tr("Code of the key (20 digits)"))
        grid.addWidget(PlainLabel(tr("Code of the key (20 digits)")), LINES, 0)
        grid.addWidget(self.code, LINES, 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(2, px(140))
        return form

    def _file_form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._named)
        help = tr("Only for a file with a passphrase. It takes up to one gigabyte of memory.")
        column.addWidget(FormField(tr("Passphrase (25 digits)"), self.passphrase, help))
        return form

    def _add_kit(self) -> None:
        """The last kit tells what no copy of the key holds; it goes with either way."""
        self.kit: Path | None = None
        self.choose_kit = OutlineButton(
            tr("Choose the last kit"), "package-variant-closed", small=True
        )
        self._kit_named = PlainLabel(tr("No kit is chosen yet."), "note")
        self.choose_kit.clicked.connect(self._ask_for_kit)
        self.body.addWidget(self.choose_kit, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._kit_named)
        for words in (
            tr("It tells the security officer's key and your own questions."),
            tr(
                "What else was in the lost workspace is gone: reviews, replies, plans and the pool."
            ),
            tr("So compare each report's code with the mayor's page again."),
        ):
            self.body.addWidget(PlainLabel(words, "note"))

    def take_kit(self, path: Path) -> None:
        """Fill the new desk from this kit."""
        self.kit = path
        self._kit_named.setText(path.name)

    def _ask_for_kit(self) -> None:
        filters = tr("Kits (*.dxkit)")
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose the last kit"), "", filters)
        if name:
            self.take_kit(Path(name))

    def show_way(self, way: str) -> None:
        """Typing the paper, or choosing the file."""
        self.way.set_current(way)
        self._paper.setVisible(way == PAPER)
        self._file.setVisible(way == FILE)

    def choose_file(self, path: Path) -> None:
        """Take this copy."""
        self._path = path
        self._named.setText(path.name)

    def _ask_for_file(self) -> None:
        filters = tr("Copies of keys (*.txt *.age)")
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose the copy of the key"), "", filters)
        if name:
            self.choose_file(Path(name))

    def _check(self, row: int) -> None:
        """A wrong line is named as soon as it is left, not at the end of all eight."""
        typed = self.lines[row].text()
        sound = not typed.strip() or line_is_sound(row + 1, typed)
        mark_fault(self.lines[row], not sound)
        said = tr("matches the paper") if typed.strip() else ""
        self._marks[row].setText(said if sound else tr("differs from the paper"))
        self._marks[row].set_role("good" if sound else "bad")

    def _clear(self, row: int) -> None:
        mark_fault(self.lines[row], False)
        self._marks[row].setText("")

    def _go_on(self) -> None:
        if self._paper.isVisibleTo(self):
            self.paper_typed.emit([line.text() for line in self.lines], self.code.text())
        elif self._path.name:
            self.file_chosen.emit(self._path, self.passphrase.text())
        else:
            self.notice.show_notice(tr("Choose the copy of the key"), "info")
            self.choose.setFocus()
