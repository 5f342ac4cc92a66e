"""What a town sent beside its answers: files to be saved, contradictions it keeps with a reason."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ask.attachments import name_to_save
from dxdesk.desks.files import write_file
from dxdesk.desks.sizes import size_in_words
from dxdesk.desks.sticks import with_warning
from dxdesk.errors import Refusal
from dxdesk.report.beside import content_of
from dxdesk.report.needs_report import NeedsReport, ReportedAttachment, ReportedContradiction
from dxdesk.schemes.calendar import wareki
from dxdesk.ui.parts import NoticeLine, OutlineButton, PlainLabel, empty
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.ui.theme import current, px
from dxdesk.words import told, tr

LARGE_TEXT = 140  # percent; above it both answers stand below each other


class BesidePanel(Panel):
    """Away while there is nothing. A file is only ever saved, never opened or run from here."""

    def __init__(self) -> None:
        super().__init__(tr("Sent beside the answers"))
        self.notice = NoticeLine()
        self.saves: list[OutlineButton] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(8))
        self.inner.addWidget(self.notice)
        self.inner.addLayout(self._lines)
        self.hide()

    def show_report(self, report: NeedsReport | None) -> None:
        """Show what came with this report."""
        empty(self._lines)
        self.saves = []
        self.notice.hide()
        clashes = report.contradictions if report else ()
        files = report.attachments if report else ()
        note = tr("{clashes} left as they are, {files} files").format(
            clashes=len(clashes), files=len(files)
        )
        self.show_head(tr("Sent beside the answers"), note)
        for clash in clashes:
            self._lines.addWidget(_clash(clash))
        for file in files:
            self._lines.addWidget(self._file(file))
        self.setVisible(bool(clashes or files))

    def _file(self, file: ReportedAttachment) -> QWidget:
        line, save = QWidget(), OutlineButton(tr("Save the file"), "content-save", small=True)
        save.setAccessibleName(tr("Save the file: {name}").format(name=file.name))
        save.clicked.connect(lambda: self._choose(file))
        self.saves.append(save)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        size = size_in_words(file.size)
        words = f"{file.question}  " + tr("{name} ({size})").format(name=file.name, size=size)
        row.addWidget(PlainLabel(words), 1)
        row.addWidget(save, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _choose(self, file: ReportedAttachment) -> None:
        name = name_to_save(file.name)
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save the file"), name)
        if chosen:
            self.save(file, Path(chosen))

    def save(self, file: ReportedAttachment, path: Path) -> None:
        """Write a file to the place that was chosen."""
        try:
            written = write_file(path, content_of(file))
        except Refusal as refusal:
            self.notice.show_notice(told(refusal), "bad")
            return
        said = with_warning(tr("Written to {file}.").format(file=written), written)
        self.notice.show_notice(said, "good")


def _clash(clash: ReportedContradiction) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, px(4))
    column.setSpacing(px(2))
    column.addWidget(PlainLabel(clash.why, "strong"))
    sides = QVBoxLayout() if current().text_percent > LARGE_TEXT else QHBoxLayout()
    sides.setSpacing(px(16))
    for side in clash.sides:
        answer = QVBoxLayout()
        answer.setSpacing(px(2))
        answer.addWidget(PlainLabel(f"{side.question}  {side.text}", "note"))
        answer.addWidget(PlainLabel(f"→ {side.shown}"))
        answer.addStretch(1)
        sides.addLayout(answer, 1)
    column.addLayout(sides)
    reason = tr("The town's reason ({day}): {reason}").format(
        day=wareki(clash.kept_on), reason=clash.reason
    )
    column.addWidget(PlainLabel(reason))
    return box
