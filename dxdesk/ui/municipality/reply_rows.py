"""What the prefecture says about the answers, a row each; one click leads to the question."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.desks.reply_words import (
    became_of,
    moved_on_in_words,
    place_in_words,
    remark_words,
    state_words,
)
from dxdesk.report.reply_standing import CHANGED, EXPLAINED, OPEN, SETTLED, RemarkStanding
from dxdesk.ui.municipality.reply_explaining import Explaining
from dxdesk.ui.parts import Card, Fold, IconLabel, PlainLabel, TextButton, empty, rule
from dxdesk.ui.parts.gradual import Gradual, RestingRow, Step
from dxdesk.ui.theme import px
from dxdesk.words import tr

MARKS = {
    OPEN: ("help-circle-outline", "warn"),
    CHANGED: ("check-circle", "good"),
    EXPLAINED: ("check-circle-outline", "good"),
    SETTLED: ("check", "muted"),
}
AT_ONCE, THEN = 4, 1  # rows that come before the window has its turn, and each time it has
QUIET = ("comment-outline", "muted")  # of a reply that no longer counts
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute  # also where the arrow is last


class RemarkRow(QWidget):
    """One remark: its question, the prefecture's words, and what has become of it."""

    opened = Signal(object)  # RemarkStanding

    def __init__(self, standing: RemarkStanding, *, can_open: bool) -> None:
        super().__init__()
        self.standing = standing
        remark, name = standing.remark, state_words()[standing.state]
        row = RestingRow(self)
        row.setContentsMargins(0, px(6), 0, px(6))
        row.setSpacing(px(12))
        icon = IconLabel(*(MARKS[standing.state] if can_open else QUIET), 22)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        self._words = QVBoxLayout()
        self._words.setSpacing(px(2))
        row.addLayout(self._words, 1)
        word = remark_words()[remark.word]
        self._words.addWidget(PlainLabel(f"{word}　{name}" if can_open else word, "note"))
        self._words.addWidget(PlainLabel(f"{remark.question}  {remark.text}", "strong"))
        self._words.addWidget(PlainLabel("\n".join(_lines(standing))))
        self.explaining = Explaining(standing)
        where = tr("Open the question {id}").format(id=standing.landing or remark.question)
        words = where if standing.is_hidden else tr("Open this question")
        self.open = TextButton(words, "arrow-right")
        self.open.setAccessibleName(where)
        self.open.clicked.connect(lambda: self.opened.emit(standing))
        reachable = can_open and bool(standing.landing)
        if reachable:
            self._words.addWidget(self.open, 0, LEFT)
        elif can_open:
            self._words.addWidget(self.explaining)


def _lines(standing: RemarkStanding) -> list[str]:
    saw = tr("The prefecture saw: {shown}").format(shown=standing.before)
    found = [standing.remark.said, "" if standing.state == CHANGED else saw]
    found += [became_of(standing), moved_on_in_words(standing), place_in_words(standing)]
    return [line for line in found if line]


class RemarksCard(Card):
    """Those that wait, then those seen to; what is fine stays folded."""

    opened = Signal(object)
    explained = Signal(str, str)
    taken_back = Signal(str)

    def __init__(self) -> None:
        super().__init__(padding=(24, 16))
        self.body.setSpacing(px(4))
        self.rows: list[RemarkRow] = []
        self.coming = Gradual(self, AT_ONCE, THEN)
        self._title = PlainLabel("", "heading")
        self._space = QVBoxLayout()
        self._space.setSpacing(px(2))
        self.body.addWidget(self._title)
        self.body.addLayout(self._space)

    def show_remarks(self, standings: Sequence[RemarkStanding], *, can_open: bool = True) -> None:
        """Show these; `can_open` false for a reply that no longer counts."""
        empty(self._space)
        self.rows = []
        order = (OPEN, CHANGED, EXPLAINED)
        asking = [each for each in standings if each.state in order]
        asking.sort(key=lambda each: order.index(each.state))
        fine = [each for each in standings if each.state == SETTLED]
        left = sum(each.is_open for each in asking)
        said = tr("Questions about your answers ({left} of {count} still open)")
        plain = tr("Questions about your answers ({count})")
        self._title.setText((said if can_open else plain).format(left=left, count=len(asking)))
        self.coming.begin(self._steps(asking, fine, can_open))
        self.setVisible(bool(standings))

    def _steps(
        self, asking: Sequence[RemarkStanding], fine: Sequence[RemarkStanding], can_open: bool
    ) -> Iterator[Step]:
        for each in asking:
            yield lambda each=each: self._add(each, can_open)  # type: ignore[misc]
        if fine:
            yield lambda: self._space.addWidget(self._folded(fine, opened=not asking))

    def _add(self, standing: RemarkStanding, can_open: bool) -> None:
        if self.rows:
            self._space.addWidget(rule())
        self._space.addWidget(self._row(standing, can_open))

    def _row(self, standing: RemarkStanding, can_open: bool) -> RemarkRow:
        row = RemarkRow(standing, can_open=can_open)
        row.opened.connect(self.opened)
        row.explaining.explained.connect(self.explained)
        row.explaining.taken_back.connect(self.taken_back)
        self.rows.append(row)
        return row

    def _folded(self, fine: Sequence[RemarkStanding], *, opened: bool) -> QWidget:
        word = remark_words()["fine"]
        fold = Fold(tr("{word}: {count}").format(word=word, count=len(fine)), opened)
        remarks = [each.remark for each in fine]
        lines = [f"{each.question}  {each.text}　{each.said}".rstrip() for each in remarks]
        fold.body.addWidget(PlainLabel("\n".join(lines), "note"))
        return fold

    def show_fault(self, question: str, sentence: str) -> None:
        """Say in its row why a reason was not taken."""
        for row in self.rows:
            if row.standing.remark.question == question:
                row.explaining.show_fault(sentence)
