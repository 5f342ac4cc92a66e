"""What differs from the edition in the prefecture's hands, on the page 提出."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.desks.submission import Submission
from dxdesk.report.needs_report import AnswerToReply, EditionChange
from dxdesk.report.reply_standing import CHANGED, beside_told
from dxdesk.schemes.calendar import wareki_day
from dxdesk.ui.municipality.sheet import side_by_side, stacked
from dxdesk.ui.parts import Card, PlainLabel, TextButton, empty, rule
from dxdesk.ui.theme import px
from dxdesk.words import tr

_AT_FIRST = 3


def kind_words() -> dict[str, str]:
    """What kind of thing changed."""
    return {
        "answer": tr("answer"),
        "people": tr("people"),
        "system": tr("system"),
        "level": tr("level of a field"),
        "need": tr("need"),
        "request": tr("request"),
        "choice": tr("decision of the office"),
        "file": tr("attached file"),
        "contradiction": tr("answers left as they are"),
        "reply": tr("to the prefecture"),
    }


class ChangesCard(Card):
    """A line a change; away while the prefecture has what the town says."""

    def __init__(self) -> None:
        super().__init__(padding=(24, 14))
        self._title, self._line = PlainLabel("", "heading"), PlainLabel("", "note")
        self._space = QVBoxLayout()
        self._space.setSpacing(px(4))
        self.more = TextButton("", "chevron-down")
        self.more.clicked.connect(self._show_all)
        self.body.addWidget(self._title)
        self.body.addWidget(self._line)
        self.body.addLayout(self._space)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._changes: Sequence[EditionChange] = ()
        self.hide()

    def show_submission(self, now: Submission) -> None:
        """Show what changed since the edition handed over."""
        why = {each.code: each.why for each in now.changes if each.kind == "answer"}
        told = [_told(each, why.get(each.question, "")) for each in now.to_tell]
        self._changes = [*told, *beside_told(now.changes, now.to_tell)]
        if now.standing.hands is not None:
            edition, on = now.standing.hands
            title = tr("What changed since edition {edition}, handed over on {day}")
            self._title.setText(title.format(edition=edition, day=wareki_day(on)))
        said = tr("{count} places. They travel in the next edition, and the mayor gets the list.")
        self._line.setText(said.format(count=len(self._changes)))
        self._fill(_AT_FIRST)
        self.setVisible(now.must_follow)

    def _fill(self, most: int) -> None:
        empty(self._space)
        for change in self._changes[:most]:
            self._space.addWidget(rule())
            self._space.addWidget(_row(change))
        left = len(self._changes) - most
        self.more.setText(tr("{count} more").format(count=left))
        self.more.setVisible(left > 0)

    def _show_all(self) -> None:
        self._fill(len(self._changes))


def _told(told: AnswerToReply, why: str) -> EditionChange:
    """What was done about a question of the prefecture, as a line among the changes."""
    after = told.after if told.done == CHANGED else tr("stays as it is")
    return EditionChange("reply", told.text, told.before, after, told.question, told.reason or why)


def _row(change: EditionChange) -> QWidget:
    holder = QWidget()
    row = side_by_side(holder)
    row.setContentsMargins(0, px(2), 0, px(2))
    kind = PlainLabel(kind_words()[change.kind], "note")
    if not stacked():
        kind.setFixedWidth(px(110))
    row.addWidget(kind, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(change.subject, "body"), 5, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(PlainLabel(f"{change.before} → {change.after}", "strong"))
    if change.why:
        words.addWidget(PlainLabel(tr("Why: {why}").format(why=change.why), "note"))
    words.addStretch(1)
    row.addLayout(words, 5)
    return holder
