"""The page 結果: levels on the left, needs in order on the right, warnings above."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.desks.findings import Findings
from dxdesk.ui.municipality.results_levels import LevelsCard
from dxdesk.ui.municipality.results_needs import NeedsList
from dxdesk.ui.municipality.sheet import Sheet, side_by_side
from dxdesk.ui.parts import Card, IconLabel, NoticeLine, PlainLabel, TextButton, empty
from dxdesk.ui.theme import px
from dxdesk.words import tr


class ResultsScreen(Sheet):
    """Shows findings; every answer behind them leads to its question."""

    question_chosen = Signal(str)
    wished = Signal(object)  # Wish
    undo_requested = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Results"), tr("The answers are being weighed."))
        self.warnings = Card("quiet", padding=(0, 0))
        self.levels, self.needs = LevelsCard(), NeedsList()
        self._count, self.notice = PlainLabel("", "note"), NoticeLine()
        self.parts = QWidget()
        row = side_by_side(self.parts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(24))
        row.addLayout(self._column(tr("By field"), tr("answered of all"), self.levels), 49)
        right = self._column(tr("Needs the prefecture is told"), "", self.needs)
        row.addLayout(right, 51)
        self.notice.acted.connect(self.undo_requested)
        self.body.addWidget(self.warnings)
        self.body.addWidget(self.parts)
        self.body.addStretch(1)
        self.warnings.hide()
        self.parts.hide()
        self.warning_buttons: dict[str, TextButton] = {}
        self.levels.question_chosen.connect(self.question_chosen)
        self.needs.question_chosen.connect(self.question_chosen)
        self.needs.wished.connect(self.wished)
        self.needs.refused.connect(self.say_refused)

    def _column(self, title: str, beside: str, part: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(px(8))
        head = QHBoxLayout()
        label = PlainLabel(title, "strong")
        head.addWidget(label, 1)
        note = PlainLabel(beside, "note") if beside else self._count
        note.setWordWrap(False)
        head.addWidget(note)
        column.addLayout(head)
        if part is self.needs:
            column.addWidget(self.notice)
        column.addWidget(part)
        column.addStretch(1)
        return column

    def show_waiting(self) -> None:
        """Say that the results are being made; what was shown before goes away."""
        self.say(tr("The answers are being weighed."))
        self.parts.hide()

    def show_findings(self, found: Findings) -> None:
        """Show the results of the answers as they are."""
        said = tr("From {answered} of {visible} answers; {unknown} wait for somebody. ({day})")
        day = tr("{month}/{day}").format(month=found.today.month, day=found.today.day)
        self.say(
            said.format(
                answered=found.answered, visible=found.visible, unknown=found.unknown, day=day
            )
        )
        self._count.setText(tr("{count} of them are asked for").format(count=found.asked))
        self.levels.show_findings(found)
        self.needs.show_findings(found)
        self._show_warnings(found)
        self.parts.show()

    def _show_warnings(self, found: Findings) -> None:
        empty(self.warnings.body)
        self.warning_buttons = {}
        for question, text in found.warnings:
            self.warnings.body.addWidget(self._warning(question, text))
        self.warnings.setVisible(bool(found.warnings))

    def _warning(self, question: str, text: str) -> QWidget:
        line = Card(padding=(14, 6))
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(IconLabel("alert-outline", "warn", 20), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(PlainLabel(text, "body"), 1)
        button = TextButton(tr("See the answer"), "arrow-right")
        button.setAccessibleName(tr("See the answer: {text}").format(text=text))
        button.clicked.connect(lambda: self.question_chosen.emit(question))
        row.addWidget(button)
        line.body.addLayout(row)
        self.warning_buttons[question] = button
        return line

    def say_decided(self, text: str, *, undoable: bool) -> None:
        """Say what was decided, with the way back."""
        self.notice.show_notice(text, "good", tr("Undo") if undoable else "")

    def say_refused(self, text: str) -> None:
        """Say in place why nothing was decided."""
        if self.needs.form is not None:
            self.needs.form.show_fault(text)
        else:
            self.notice.show_notice(text, "warn")

    @staticmethod
    def keys() -> tuple[tuple[str, str], ...]:
        """The keys that work here, for the status line."""
        return (
            ("↑↓", tr("choose")),
            ("Space", tr("ask for it or not")),
            ("Enter", tr("open")),
            ("Alt+↑↓", tr("place")),
        )

    @staticmethod
    def forward_text() -> str:
        """What comes next."""
        return tr("To the mayor's page")
