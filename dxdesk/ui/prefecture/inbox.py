"""受付: reports are put here, read one after the other, and compared with the paper."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from dxdesk.desks.decisions import TOWN
from dxdesk.ui.parts import (
    Column,
    FilterField,
    IconLabel,
    OutlineButton,
    PlainLabel,
    RecordTableModel,
    Table,
    rule,
)
from dxdesk.ui.prefecture.entries import Entry, next_step, reason, state_look
from dxdesk.ui.prefecture.inbox_detail import InboxDetail
from dxdesk.ui.prefecture.panels import Panel, Panels, Screen, growing
from dxdesk.ui.theme import px
from dxdesk.words import tr

SETTLED = ("refused", "already", "stopped")
STRIP_IN_ONE_LINE = 560  # pixels at 100 % text


def _two_lines(first: str, second: str) -> str:
    return f"{first}\n{second}" if second else first


COLUMNS = (
    Column(
        tr("Outcome"),
        lambda entry: state_look(entry)[0],
        icon=lambda entry: state_look(entry)[1:],
        role=lambda entry: state_look(entry)[2],
        width=180,
    ),
    Column(
        tr("Municipality and file"),
        lambda entry: _two_lines(entry.name or tr("not known yet"), entry.file),
        bold=lambda entry: True,
        width=170,
    ),
    Column(tr("Reason and code"), lambda entry: _two_lines(*reason(entry)), stretch=True),
    Column(tr("Next step"), next_step, role=lambda entry: "primary", width=170),
)


class DropStrip(QWidget):
    """Where files are put, how many had which outcome, and how far the reading is."""

    folder_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._counts = PlainLabel("", "note")
        self._counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(px(96))
        self.progress.setAccessibleName(tr("Progress"))
        self.progress.hide()
        self.folder = OutlineButton(tr("Choose a folder"), "folder-outline", small=True)
        self.folder.clicked.connect(self.folder_wanted)
        words = QWidget()
        line = QHBoxLayout(words)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(IconLabel("tray-arrow-down", "primary", 24))
        line.addWidget(PlainLabel(tr("Put files or a folder here")))
        row = Panels(STRIP_IN_ONE_LINE)
        row.add(words, 1)
        for widget in (self._counts, self.progress, self.folder):
            row.add(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(16), px(8), px(16), px(8))
        whole.addWidget(row)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Count the outcomes."""
        states = [entry.state for entry in entries]
        here = sum(state in ("accepted", "updated") for state in states)
        words = tr("taken in {here}, to decide {asks}, refused {refused}")
        self._counts.setText(
            words.format(here=here, asks=states.count("asks"), refused=states.count("refused"))
        )

    def show_progress(self, done: int, of: int) -> None:
        """`of` 0 hides the bar; while it is there no other folder can be read."""
        self.progress.setVisible(bool(of))
        self.folder.setVisible(not of)
        self.progress.setMaximum(max(of, 1))
        self.progress.setValue(done)


class InboxScreen(Screen):
    """Files come in by drop or by choosing; Enter does the next step of a line."""

    keys = (
        ("Enter", tr("next step")),
        ("Delete", tr("take off the list")),
        ("Ctrl+F", tr("filter")),
    )
    files_wanted = Signal()  # let a person choose files
    folder_wanted = Signal()
    dropped = Signal(list)  # paths
    stop_wanted = Signal()
    peek_wanted = Signal(object)  # Entry whose file is to be compared with the report in force
    accepted = Signal(object, str)  # Entry, what was typed from its paper
    removed = Signal(object)  # Entry
    code_compared = Signal(object, str)  # Entry, what was typed

    def __init__(self) -> None:
        super().__init__(tr("Inbox"))
        self.setAcceptDrops(True)
        self.strip = DropStrip()
        self.model = RecordTableModel(COLUMNS)
        self.table = Table(self.model, tr("Reports"), row_height=46)
        self.detail = InboxDetail()
        self.reading = False
        self._lay_out()
        self._wire()
        self._show_primary()

    def _lay_out(self) -> None:
        files = Panel()
        files.inner.setContentsMargins(0, 0, 0, 0)
        files.inner.setSpacing(0)
        files.inner.addWidget(self.strip)
        files.inner.addWidget(rule())
        self.table.setMinimumHeight(px(260))
        files.inner.addWidget(growing(self.table), 1)
        note = PlainLabel(
            tr("A bad file does not stop the others. What was taken in stays when you stop."),
            "small",
        )
        note.setContentsMargins(px(16), px(6), px(16), px(6))
        files.inner.addWidget(rule())
        files.inner.addWidget(note)
        panels = Panels()
        panels.add(growing(files), 1)
        panels.add(self.detail, width=308)
        self.content.addWidget(panels, 1)
        self.filter = FilterField(self.model)
        self.filter.setMaximumWidth(px(240))
        self.heading.add(self.filter)

    def _wire(self) -> None:
        self.strip.folder_wanted.connect(self.folder_wanted)
        self.table.moved.connect(self._show_detail)
        self.table.opened.connect(self._next_step)
        self.detail.accepted.connect(self.accepted)
        self.detail.removed.connect(self.removed)
        self.detail.code_compared.connect(self.code_compared)
        self.detail.opened.connect(lambda code: self.place_wanted.emit(TOWN, code))
        self.bar.forward.connect(self._forward)

    def lacks_rows(self) -> bool:
        return not self.model.rowCount()

    def first_focus(self) -> QWidget:
        return self.table if self.model.rowCount() else self.bar.primary

    def show_entries(self, entries: Sequence[Entry], sentence: str) -> None:
        """Replace the lines; the current one stays current."""
        self.heading.sentence.setText(sentence)
        before = self.table.current_record()
        self.model.show_records(entries)
        self.strip.show_entries(entries)
        again = next((e for e in entries if before and _same_line(e, before)), None)
        chosen = again or (entries[0] if entries else None)
        if chosen is not None:
            self.table.choose(chosen)
        if chosen is None or chosen != before or chosen.state == "asks":
            self._show_detail(chosen)

    def choose_town(self, code: str) -> None:
        """Bring the line of a municipality into sight."""
        found = [entry for entry in self.model.records() if entry.town == code]
        if found:
            self.table.choose(found[0])

    def show_reading(self, done: int, of: int) -> None:
        """How far the reading is; `of` 0 means that nothing is read now."""
        self.strip.show_progress(done, of)
        if self.reading != bool(of):
            self.reading = bool(of)
            self._show_primary()

    def _show_primary(self) -> None:
        if self.reading:
            self.bar.set_primary(tr("Stop reading"), "stop")
        else:
            self.bar.set_primary(tr("Choose files"), "file-plus-outline")

    def _show_detail(self, entry: Entry | None) -> None:
        self.detail.show_entry(entry)
        if entry is not None and entry.state == "asks":
            self.peek_wanted.emit(entry)

    def _forward(self) -> None:
        (self.stop_wanted if self.reading else self.files_wanted).emit()

    def _next_step(self, entry: Entry) -> None:
        if entry.state == "asks":
            self.detail.keep.setFocus()
        elif entry.state in SETTLED:
            self.removed.emit(entry)
        elif entry.arrived and not entry.arrived.compared:
            self.detail.code.setFocus()
        elif entry.arrived:
            self.place_wanted.emit(TOWN, entry.town)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.table.current_record()
        if event.key() == Qt.Key.Key_Delete and entry is not None and entry.state in SETTLED:
            self.removed.emit(entry)
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self.reading:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)


def _same_line(one: Entry, other: Entry) -> bool:
    if one.town and other.town:
        return one.town == other.town and (one.state == "asks") == (other.state == "asks")
    return one.path == other.path and one.file == other.file
