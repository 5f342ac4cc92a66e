"""The question page: one question at a time."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from dxdesk.ask.answers import AnswerState
from dxdesk.errors import Refusal
from dxdesk.ui.municipality.answer_editor import AnswerEditor, Keys
from dxdesk.ui.municipality.answer_grid import ChoiceGrid
from dxdesk.ui.municipality.answer_kinds import editor_for
from dxdesk.ui.municipality.answer_migration import MigrationEditor
from dxdesk.ui.municipality.answer_records import NOT_APPLICABLE, PeopleRows, SystemRows
from dxdesk.ui.municipality.clash_list import ClashList
from dxdesk.ui.municipality.question_before import LastTimeRow
from dxdesk.ui.municipality.question_faults import PageFaults, faults_told
from dxdesk.ui.municipality.question_header import QuestionHeader
from dxdesk.ui.municipality.question_reason import ReasonLine
from dxdesk.ui.municipality.question_record import Page, in_balance
from dxdesk.ui.municipality.question_remarks import Remarks
from dxdesk.ui.municipality.question_unknown import UnknownPanel
from dxdesk.ui.municipality.question_ways_out import FaultLine, FaultSummary, WaysOut
from dxdesk.ui.municipality.sheet import stacked
from dxdesk.ui.parts import Card, rule
from dxdesk.ui.parts.composing import takes_digits
from dxdesk.ui.parts.marks import Finder, TermLabel
from dxdesk.ui.theme import px
from dxdesk.words import tr

READING, WIDE = 742, 1200  # pixels at 100 %
LINE, WIDE_LINE = 28, 40  # full-width characters of a question that stand on one line
NUMBER_KEYS = {getattr(Qt.Key, f"Key_{number}"): number for number in range(1, 10)}


class QuestionScreen(QWidget):
    """Shows a page and takes what is entered; whether it is an answer is decided elsewhere."""

    forward = Signal()
    later_wished = Signal()
    row_said = Signal(str, str, object)
    counted = Signal()
    row_reached = Signal(object, object)  # the block of a grid and the rectangle of its row
    asking_whom = Signal(object, str)  # page, name
    asking_no_more = Signal()
    about_wished = Signal()
    people_requested = Signal()
    ledger_requested = Signal()
    term_opened = Signal(str)
    same_wished = Signal(object)  # what was said last year, for `saying.answer_from`
    history_wished = Signal(str)  # of this question

    def __init__(self) -> None:
        super().__init__()
        self.page: Page | None = None
        self.editor: AnswerEditor | None = None
        self._finder: Finder = lambda text: ()  # of the words that are explained
        self._was: object = None  # what was said when the page opened
        self.header, self.summary, self.fault = QuestionHeader(), FaultSummary(), FaultLine()
        self.faults = PageFaults(self.summary, self.fault)
        self._question, self._help = TermLabel(kind="question"), TermLabel(kind="help")
        self.unknown, self.ways_out, self.remarks = UnknownPanel(), WaysOut(), Remarks()
        self.last_time, self.reason = LastTimeRow(), ReasonLine()
        self.clashes = ClashList(folded=True)
        self._card = Card(padding=(32, 24))
        self._asking, self._answering = QWidget(), QWidget()
        self._place = QVBoxLayout()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._asking)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(8))
        for part in (self.summary, self._question, self._help):
            inside.addWidget(part)
        inside.addSpacing(px(8))
        inside.addWidget(self.last_time)
        inside.addLayout(self._place)
        inside.addWidget(self.fault)
        inside.addSpacing(px(6))
        inside.addWidget(rule())
        inside.addSpacing(px(4))
        inside.addWidget(self.ways_out)
        inside.addWidget(self.remarks)
        answering = QVBoxLayout(self._answering)
        answering.setContentsMargins(0, 0, 0, 0)
        answering.addWidget(self._asking)
        answering.addWidget(self.unknown)
        self._card.body.addWidget(self.reason)
        self._card.body.addWidget(self._answering)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(32), px(6), px(32), px(20))
        column.setSpacing(px(6))
        self._column = column
        for each in (self.header, self.clashes, self._card):
            column.addWidget(each)
        column.addStretch()

    def _fit(self) -> None:
        """A reading column beside the help; a grid takes the room of the help too."""
        widest = px(WIDE if self.is_wide else READING)
        for part in (self.header, self.clashes, self._card):
            part.setMaximumWidth(widest)
        across, down = (px(24), px(14)) if self.is_wide else (px(32), px(24))
        self._card.body.setContentsMargins(across, down, across, down)
        self._help.setVisible(not self.is_wide)

    def _wire(self) -> None:
        self.header.about.clicked.connect(self.about_wished)
        for label in (self._question, self._help):
            label.opened.connect(self.term_opened)
        self.ways_out.unknown_wished.connect(self.ask_whom)
        self.ways_out.later_wished.connect(self.later_wished)
        self.ways_out.remark.toggled.connect(self.remarks.setVisible)
        self.remarks.changed.connect(self.faults.look_again)
        self.unknown.changed.connect(lambda name: self.asking_whom.emit(self.page, name))
        self.unknown.entered.connect(self.forward)
        self.unknown.choosing_again.connect(self.choose_again)
        self.last_time.same_wished.connect(self._wish_same)
        self.reason.entered.connect(self.forward)
        self.reason.choosing_again.connect(self._answer_again)
        self.header.history.clicked.connect(self._wish_history)

    def _wish_same(self) -> None:
        if self.page is not None and self.page.before is not None:
            self.same_wished.emit(self.page.before.raw)

    def _wish_history(self) -> None:
        if self.page is not None:
            self.history_wished.emit(self.page.question.id)

    # showing

    def show_page(self, page: Page, draft: object | None, screens: Collection[str]) -> None:
        """Show a question with what was said to it; `draft` is what was typed and not taken."""
        self.page = page
        self.header.show_place(page.section, page.done, page.here, of_all=page.is_of_all)
        self._ask(page, WIDE_LINE if page.is_wide else LINE)
        self._help.setText(page.words(page.question.help))
        editor = editor_for(
            page.question, page.form, people="people" in screens, ledger="systems" in screens
        )
        editor.show_value(page.value if draft is None else draft)
        if isinstance(editor, MigrationEditor):
            editor.show_days(dict(page.migration_days))
        self._put_in(editor)  # filled already: what comes while shown cannot take the focus
        self.header.about.setVisible(self.is_wide)
        self.header.history.setVisible(page.answer is not None and not (self.is_wide and stacked()))
        self.last_time.show_before(page.before)
        self._leave_reason()
        self._fit()
        self._show_remarks()
        self._clear_fault()
        self._show_state()
        self._was = self.said()

    def _ask(self, page: Page, line: int) -> None:
        words = page.words(page.question.text)
        self._question.setText(words if stacked() else in_balance(words, line))

    def make_room(self) -> None:
        """The help stands beside a wide page now: the question breaks its lines anew."""
        assert self.page is not None
        self._ask(self.page, LINE)
        self._question.set_marks(self._finder(self._question.text()))

    def mark_words(self, finder: Finder) -> None:
        """Mark the words of the question, its help and its answers that are explained."""
        self._finder = finder
        for label in (self._question, self._help):
            label.set_marks(finder(label.text()))
        if self.editor is not None:
            self.editor.mark_words(finder)

    def _put_in(self, editor: AnswerEditor) -> None:
        if self.editor is not None:
            self._place.removeWidget(self.editor)
            self.editor.hide()
            self.editor.deleteLater()
        self.editor = editor
        self._place.addWidget(editor)
        editor.show()
        editor.changed.connect(self._edited)
        editor.entered.connect(self.forward)
        editor.term_opened.connect(self.term_opened)
        grid = editor.grid if isinstance(editor, MigrationEditor) else editor
        if isinstance(grid, ChoiceGrid):
            grid.row_reached.connect(lambda _row: self.row_reached.emit(*grid.row_place()))
        for label in editor.findChildren(TermLabel):
            label.opened.connect(self.term_opened)
        if isinstance(editor, MigrationEditor):
            editor.row_said.connect(self.row_said)
        if isinstance(editor, PeopleRows):
            editor.wished.connect(self.people_requested)
        if isinstance(editor, SystemRows):
            editor.wished.connect(self.ledger_requested)

    def _show_remarks(self) -> None:
        assert self.page is not None
        self.remarks.show_remarks(self.page.answer, self.page.today)
        shown = not self.remarks.are_empty()
        self.ways_out.remark.setChecked(shown)
        self.remarks.setVisible(shown)

    def _show_state(self) -> None:
        assert self.page is not None
        is_unknown = self.page.is_said(AnswerState.UNKNOWN)
        self._show_unknown(is_unknown and not isinstance(self.editor, MigrationEditor))
        is_later = self.page.is_said(AnswerState.LATER)
        self.ways_out.say(
            tr("This is put off for later. You can answer it now.") if is_later else ""
        )

    @property
    def is_wide(self) -> bool:
        """Whether the page needs the room of the help panel."""
        return isinstance(self.editor, MigrationEditor)

    def start(self) -> None:
        """Put the focus where the answer begins."""
        if self.is_asking_whom:
            self.unknown.start()
        elif self.editor is not None:
            self.editor.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> Keys:
        """The keys that work here."""
        if not self.reason.isHidden():
            return [("Enter", tr("next")), ("Alt+←", tr("back"))]
        own = self.editor.keys() if self.editor is not None and not self.is_asking_whom else []
        if self.is_asking_whom:
            own = [("1–4", tr("choose")), ("Esc", tr("choose an answer after all"))]
        out = (
            [] if self.is_asking_whom else [("Ctrl+D", tr("do not know")), ("Ctrl+L", tr("later"))]
        )
        enter = [] if ("Ctrl+Enter", tr("next")) in own else [("Enter", tr("next"))]
        if not self.last_time.isHidden() and not self.is_asking_whom:
            own = [*own, ("0", tr("the same"))]
        usual = [each for each in own if each[0] != "Ctrl+V"]
        rare = [each for each in own if each not in usual]
        return [*usual, *enter, ("Alt+←", tr("back")), *out, *rare, ("Ctrl+F", tr("find"))]

    # what is said

    def said(self) -> object | None:
        """What was entered, for `saying.answer_from`; None where nothing was."""
        if self.is_asking_whom:
            return {"unknown": True, "ask": self.unknown.whom(), **self.remarks.raw()}
        value = self.editor.raw() if self.editor is not None else None
        if value is None:
            return None
        if value is NOT_APPLICABLE:
            return {"not_applicable": True, **self.remarks.raw()}
        return {"value": value, **self.remarks.raw()}

    def draft(self) -> object | None:
        """What stands in the editor, to be shown again as it was typed."""
        value = self.editor.raw() if self.editor is not None else None
        return None if value is NOT_APPLICABLE else value

    def has_changed(self) -> bool:
        """Whether something else stands here than when the page opened."""
        return self.page is not None and self.said() != self._was

    def forget_changes(self) -> None:
        """What stands here now has been kept."""
        self._was = self.said()

    def is_settled(self) -> bool:
        """Whether the question may be left as it is, without a value."""
        return (
            self.page is not None
            and self.page.answer is not None
            and (self.page.answer.state is not AnswerState.ANSWERED)
        )

    def counts_in_words(self) -> str:
        """Of a long grid: how many rows are answered, not known, and open."""
        grid = self.editor.grid if isinstance(self.editor, MigrationEditor) else self.editor
        if not isinstance(grid, ChoiceGrid):
            return ""
        answered, unknown, left = grid.counts()
        words = tr("Answered {answered}  Do not know {unknown}  Not yet {left}")
        return words.format(answered=answered, unknown=unknown, left=left)

    # not knowing

    @property
    def is_asking_whom(self) -> bool:
        """Whether the page asks who would know."""
        return not self.unknown.isHidden()

    def say_unknown(self) -> None:
        """「わからない」: of the current row of a long grid, else of the question."""
        if isinstance(self.editor, MigrationEditor) and self.editor.grid.say_unknown():
            return
        self.ask_whom()

    def ask_whom(self) -> None:
        """Ask who would know; nothing on the page is lost."""
        self._leave_reason()
        if not self.is_asking_whom:
            self._show_unknown(True)
            self.unknown.start()

    def choose_again(self) -> None:
        """Back to the answers."""
        if self.is_asking_whom:
            self._show_unknown(False)
            self.start()

    def _show_unknown(self, shown: bool) -> None:
        assert self.page is not None
        if shown:
            self.unknown.show_unknown(self.page)
            self.asking_whom.emit(self.page, self.unknown.whom())
        elif self.is_asking_whom:
            self.asking_no_more.emit()
        self.unknown.setVisible(shown)
        self._asking.setVisible(not shown)

    # why the answer changes

    def ask_reason(self, change: str) -> None:
        """Ask why, in place of the question; `change` is the answer before and the one now."""
        assert self.page is not None
        self._answering.hide()
        self.reason.ask(self.page.words(self.page.question.text), change)

    def _leave_reason(self) -> None:
        self.reason.forget()
        self._answering.show()

    def _answer_again(self) -> None:
        self._leave_reason()
        self.start()

    # faults

    def show_refused(self, refusal: Refusal, said: object) -> None:
        """After 「次へ」: all that is wrong, under its field and on top with a link."""
        assert self.editor is not None and self.page is not None
        faults = faults_told(self.page.question, refusal, said, self.page.today)
        if any(self.remarks.has(fault.part) for fault in faults):
            self.ways_out.remark.setChecked(True)
        first = self.faults.show(faults, self.editor, self.remarks)
        first.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_ways_out(self) -> None:
        """Nothing was entered: offer 「わからない」 and 「あとで答える」, without scolding."""
        self.ways_out.say(
            tr("Nothing is entered yet. “Do not know” and “Answer later” are possible too.")
        )
        self.ways_out.unknown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear_fault(self) -> None:
        self.faults.forget()
        self.ways_out.say("")

    def _edited(self) -> None:
        self.faults.look_again()
        self.ways_out.say("")
        self.remarks.answered_anew()
        self.counted.emit()

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1–9 choose, Enter goes on, Ctrl+V fills a grid; all else is for others."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.forward.emit()
        elif plain and event.key() == Qt.Key.Key_0 and self._may_repeat():
            self._wish_same()
        elif plain and event.key() in NUMBER_KEYS and not takes_digits():
            if not self._press(NUMBER_KEYS[event.key()]):
                super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        else:
            super().keyPressEvent(event)

    def _may_repeat(self) -> bool:
        return not (self.last_time.isHidden() or self.is_asking_whom or takes_digits())

    def _press(self, number: int) -> bool:
        if self.is_asking_whom:
            return self.unknown.press(number)
        return self.editor is not None and self.editor.press(number)

    def _paste(self) -> None:
        grid = self.editor.grid if isinstance(self.editor, MigrationEditor) else self.editor
        if isinstance(grid, ChoiceGrid):
            taken = grid.paste(QApplication.clipboard().text())
            self.ways_out.say(tr("{count} rows were pasted.").format(count=taken))
