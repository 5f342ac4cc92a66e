"""What the next kit takes along: own questions, looked through before they go in, and updates."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from dxdesk.desks.next_kit import NextKit, ReadQuestions
from dxdesk.ui.parts import Fold, NoticeLine, OutlineButton, PlainLabel, empty, rule, spread
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.words import tr

_LEFT = Qt.AlignmentFlag.AlignLeft


class KitContents(Panel):
    """Wishes go up by signals; the desk reads, keeps, and shows what is kept."""

    questions_wanted = Signal()  # choose a file
    keeping_wanted = Signal()  # take along what was read
    example_wanted = Signal()
    clearing_wanted = Signal()
    updates_wanted = Signal()  # choose a folder
    originals_wanted = Signal()
    updates_clearing_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("What the kit takes along"))
        self._add_questions()
        self.inner.addWidget(rule())
        self._add_updates()
        self.inner.addStretch(1)
        self.show_next(NextKit())

    def _add_questions(self) -> None:
        self.inner.addWidget(PlainLabel(tr("Questions of your own"), "strong"))
        self.own = PlainLabel()
        self.trouble = NoticeLine(closable=False)
        self.reading = NoticeLine(closable=False)
        self.fold = Fold(tr("Look at the questions"))
        self.keep = OutlineButton(tr("Take them into the next kit"), "check", small=True)
        self.keep.clicked.connect(self.keeping_wanted)
        for part in (self.own, self.trouble, self.reading, self.fold):
            self.inner.addWidget(part)
        self.inner.addWidget(self.keep, 0, _LEFT)
        choose = OutlineButton(tr("Choose a file of questions"), "file-outline", small=True)
        example = OutlineButton(tr("Write an example"), "file-download-outline", small=True)
        self.clear = OutlineButton(tr("Take the questions out"), "close", small=True)
        choose.clicked.connect(self.questions_wanted)
        example.clicked.connect(self.example_wanted)
        self.clear.clicked.connect(self.clearing_wanted)
        self.inner.addLayout(spread(choose, example, self.clear))
        self.choose = choose

    def _add_updates(self) -> None:
        self.inner.addWidget(PlainLabel(tr("Mended wording and newer schemes"), "strong"))
        self.updates = PlainLabel()
        self.inner.addWidget(self.updates)
        choose = OutlineButton(tr("Choose a folder of updates"), "folder-open-outline", small=True)
        originals = OutlineButton(
            tr("Write the program's own files"), "file-download-outline", small=True
        )
        self.clear_updates = OutlineButton(tr("Take the updates out"), "close", small=True)
        choose.clicked.connect(self.updates_wanted)
        originals.clicked.connect(self.originals_wanted)
        self.clear_updates.clicked.connect(self.updates_clearing_wanted)
        self.inner.addLayout(spread(choose, originals, self.clear_updates))

    def show_next(self, next_kit: NextKit) -> None:
        """Show what a kit made now would take along."""
        self.own.setText(next_kit.own or tr("None. The kit asks only the national questions."))
        lines = [*next_kit.questions]
        lines += [tr("No longer asked: {words}").format(words=each) for each in next_kit.withdrawn]
        self._show_lines(lines, opened=False)
        self.updates.setText("\n".join(next_kit.updates) or tr("None."))
        self.clear.setVisible(bool(next_kit.own))
        self.clear_updates.setVisible(bool(next_kit.updates))
        self.trouble.setVisible(False)
        if next_kit.trouble:
            self.trouble.show_notice(next_kit.trouble, "bad")
        self.reading.setVisible(False)
        self.keep.setVisible(False)

    def show_read(self, read: ReadQuestions) -> None:
        """Show questions that were read and are not kept yet."""
        said = tr("{file} is in order. Look through the questions, then take them in.")
        self.reading.show_notice(said.format(file=read.file), "info")
        self._show_lines(read.lines, opened=True)
        self.keep.setVisible(True)
        self.keep.setFocus()

    def _show_lines(self, lines: Sequence[str], *, opened: bool) -> None:
        empty(self.fold.body)
        for line in lines:
            self.fold.body.addWidget(PlainLabel(line, "note"))
        self.fold.setVisible(bool(lines))
        self.fold.head.setChecked(opened)
