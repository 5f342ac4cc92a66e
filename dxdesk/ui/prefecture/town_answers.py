"""Tables of one municipality: all answers, what differs from the report before, systems."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk import shelf
from dxdesk.desks.overview import Picture, TownState
from dxdesk.desks.reported_words import said, state_words
from dxdesk.desks.review_words import standing_words
from dxdesk.report.comparing import Change, changes
from dxdesk.report.needs_report import AskedQuestion, ReportedSystem
from dxdesk.report.review import RemarkLine
from dxdesk.schemes.calendar import wareki
from dxdesk.ui.parts import Column, FilterField, RecordTableModel, Table
from dxdesk.ui.prefecture.inquiry_editor import InquiryEditor
from dxdesk.ui.prefecture.panels import Nothing, Panel, Panels, growing
from dxdesk.ui.prefecture.state_looks import STANDING_LOOKS
from dxdesk.ui.prefecture.town_beside import BesidePanel
from dxdesk.ui.theme import px
from dxdesk.words import tr

EDITOR_WIDTH = 430


class TableView(QWidget):
    """One searchable table in a panel."""

    def __init__(self, columns: Sequence[Column], title: str) -> None:
        super().__init__()
        self.model = RecordTableModel(columns)
        self.table = Table(self.model, title)
        self.table.setMinimumHeight(px(260))
        self.filter = FilterField(self.model)
        self.panel = Panel(title)
        self.panel.inner.addWidget(self.filter)
        self.panel.inner.addWidget(growing(self.table), 1)
        self.nothing = Nothing()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.nothing, 1)
        self.column.addWidget(self.panel, 1)
        self._title = title

    def show_records(self, records: Sequence[object], note: str, nothing: str = "") -> None:
        """Show other records; `nothing` is said in place of an empty table."""
        self.nothing.say(nothing)
        self.panel.setVisible(not nothing)
        self.panel.show_head(self._title, note)
        self.model.show_records(records)


def _not_yet(state: TownState) -> str:
    return "" if state.latest else tr("The report has not come yet. Put it into the inbox.")


def _certainty(question: AskedQuestion) -> str:
    words = {True: tr("checked"), False: tr("perhaps"), None: ""}
    return words[question.certain] if question.state == "answered" else ""


class AnswersView(TableView):
    """Every question of the report, searchable by word, and what is asked about each."""

    def __init__(self) -> None:
        super().__init__(self._columns(), tr("All answers"))
        self._state: TownState | None = None
        self._lines: dict[str, RemarkLine] = {}
        self.beside, self.editor = BesidePanel(), InquiryEditor()
        self.column.removeWidget(self.panel)
        panels = Panels()
        panels.add(growing(self.panel), 1)
        panels.add(self.editor, width=EDITOR_WIDTH)
        self.column.addWidget(panels, 1)
        self.column.insertWidget(0, self.beside)
        self.table.moved.connect(self._ask_about)
        self.table.opened.connect(lambda _question: self.editor.said.setFocus())

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(tr("No."), lambda q: q.id, width=84),
            Column(tr("Question"), lambda q: q.text, stretch=True, least=240,
                   tooltip=lambda q: q.text),
            Column(tr("Answer"), said, width=220, tooltip=said,
                   bold=lambda q: q.state == "answered",
                   role=lambda q: "" if q.state == "answered" else "muted"),
            Column(tr("Inquiry"), self._standing, width=150, icon=self._standing_icon),
            Column(tr("Certainty"), _certainty, width=100),
            Column(tr("Whose answer"), lambda q: q.said_by, width=130, tooltip=lambda q: q.said_by),
            Column(tr("Note"), lambda q: q.note, width=170, tooltip=lambda q: q.note),
        )  # fmt: skip

    def _standing(self, question: AskedQuestion) -> str:
        line = self._lines.get(question.id)
        return standing_words(line) if line else ""

    def _standing_icon(self, question: AskedQuestion) -> tuple[str, str] | None:
        line = self._lines.get(question.id)
        return STANDING_LOOKS[line.standing] if line else None

    def show_state(self, state: TownState, picture: Picture) -> None:
        """Show another municipality."""
        questions = state.report.questions if state.report else ()
        answered = sum(each.state == "answered" for each in questions)
        note = tr("{answered} of {count} answered").format(answered=answered, count=len(questions))
        self._state = state
        self._lines = {line.remark.question: line for line in state.review.lines}
        self.show_records(questions, note, _not_yet(state))
        self._leave_out_empty(questions)
        self.beside.show_report(state.report)
        self.editor.setVisible(state.latest is not None)
        self._ask_about(self.table.current_record())

    def _leave_out_empty(self, questions: Sequence[AskedQuestion]) -> None:
        """What nobody said anything in takes no room from the questions."""
        for number, column in enumerate(self.model.columns):
            self.table.leave_out(number, number > 0 and not any(map(column.value, questions)))

    def choose_question(self, question: str) -> None:
        """Put the cursor on a question and write about it."""
        found = next((each for each in self.model.records() if each.id == question), None)
        if found is not None:
            self.table.choose(found)
            self.editor.said.setFocus()

    def _ask_about(self, question: AskedQuestion | None) -> None:
        if self._state is not None:
            self.editor.show_state(self._state, question)


def _before(change: Change) -> str:
    return change.before or state_words(change.before_state)


def _after(change: Change) -> str:
    return change.after or state_words(change.after_state)


CHANGE_COLUMNS = (
    Column(tr("No."), lambda change: change.question, width=84),
    Column(tr("Question"), lambda change: change.text, stretch=True, tooltip=lambda c: c.text),
    Column(tr("Before"), _before, width=260, tooltip=_before),
    Column(tr("Now"), _after, width=260, tooltip=_after, bold=lambda change: True),
)


class ChangesView(TableView):
    """What differs from the report taken in before."""

    def __init__(self) -> None:
        super().__init__(CHANGE_COLUMNS, tr("Differences from the report before"))

    def show_state(self, state: TownState, picture: Picture) -> None:
        """Show another municipality."""
        nothing = _not_yet(state)
        found: tuple[Change, ...] = ()
        if state.latest and state.before:
            found = changes(state.before.report, state.latest.report)
            nothing = "" if found else tr("All answers are those of the report before.")
        elif state.latest:
            nothing = tr("This is the first report; there is nothing to compare it with.")
        count = len(state.latest.report.questions) if state.latest else 0
        note = tr("{changed} of {count} answers").format(changed=len(found), count=count)
        self.show_records(found, note, nothing)


def _day(system: ReportedSystem) -> str:
    return wareki(system.contract_end) if system.contract_end else ""


def _yen(system: ReportedSystem) -> str:
    yen = system.yearly_cost_yen
    return "" if yen is None else tr("{yen} yen").format(yen=f"{yen:,}")


def _migration(system: ReportedSystem) -> str:
    choices = shelf.question_set().by_id["D01"].choices
    words = {c.code: c.short.replace("\n", "") or c.label for c in choices}
    return words.get(system.migration, "")


SYSTEM_COLUMNS = (
    Column(tr("System"), lambda system: system.name, stretch=True, bold=lambda system: True),
    Column(tr("Standardisation"), _migration, width=150),
    Column(tr("Vendor"), lambda system: system.vendor, width=190),
    Column(tr("Ends on"), _day, width=200, sort_key=lambda system: system.contract_end),
    Column(tr("Yearly cost"), _yen, align="right", width=140,
           sort_key=lambda system: system.yearly_cost_yen),
)  # fmt: skip


class SystemsView(TableView):
    """Systems, the contract that ends next first."""

    def __init__(self) -> None:
        super().__init__(SYSTEM_COLUMNS, tr("Systems"))

    def show_state(self, state: TownState, picture: Picture) -> None:
        """Show another municipality."""
        systems = state.report.systems if state.report else ()
        ordered = sorted(systems, key=lambda each: each.contract_end or date.max)
        note = tr("{count} systems").format(count=len(systems))
        self.show_records(ordered, note, _not_yet(state))
