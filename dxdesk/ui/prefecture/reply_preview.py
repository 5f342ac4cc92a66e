"""What a reply will say, before it is written; and afterwards what became of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from dxdesk.ask.shown_words import shortened
from dxdesk.desks.overview import TownState
from dxdesk.desks.replying import Written
from dxdesk.desks.reviewing import word_said
from dxdesk.report.reply import NOT_THIS_YEAR, SERVED, Decision, Reply, Visit
from dxdesk.schemes.calendar import wareki_day
from dxdesk.ui.parts import IconLabel, OutlineButton, PlainLabel, empty, rule
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.ui.theme import px
from dxdesk.words import tr

LONGEST = 60


class ReplyPreview(Panel):
    """Remarks, decisions and similar towns of one reply, or one line for each of many."""

    town_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("What the reply says"))
        self.let_scroll()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(4))
        self.inner.addLayout(self._lines)
        self.inner.addStretch(1)

    def show_reply(self, reply: Reply) -> None:
        """Everything one reply will say."""
        self._begin(tr("What the reply says"), reply.town_name)
        self._title(tr("Inquiries"))
        for remark in reply.remarks:
            text = shortened(remark.text, LONGEST)
            self._put(f"{remark.question}　{text}", "strong")
            words = word_said(remark.word)
            self._put(f"{words}　{remark.said}" if remark.said else words)
        if not reply.remarks:
            self._put(tr("Nothing is asked."))
        self._title(tr("Requests"))
        for decision in reply.decisions:
            self._put(decision.title, "strong")
            for words in decision_lines(decision):
                self._put(words)
        if not reply.decisions:
            self._put(tr("Nothing was asked for."))
        self._title(tr("Similar municipalities"))
        self._put(_similar(reply))

    def show_towns(self, towns: Sequence[TownState]) -> None:
        """One line for each of many municipalities: its name, and what it will be told."""
        note = tr("{count} municipalities").format(count=len(towns))
        self._begin(tr("What the replies say"), note)
        for state in towns:
            count = sum(line.is_open for line in state.review.lines)
            words = tr("{count} inquiries").format(count=count) if count else ""
            self._pair(state.town.name, words or tr("nothing is asked"))
        if not towns:
            self._put(tr("There is nobody to write to."))

    def show_refusal(self, name: str, words: str) -> None:
        """Why no reply can be written as things are, and the way to where that is mended."""
        self._begin(tr("What the reply says"), name)
        self._state("alert-outline", "warn", words)
        way = OutlineButton(tr("Open the municipality"), "arrow-right", small=True)
        way.clicked.connect(self.town_wanted)
        self._lines.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)

    def show_written(self, rows: Sequence[Written]) -> None:
        """What became of each."""
        done = sum(not row.code for row in rows)
        note = tr("{done} of {count} written").format(done=done, count=len(rows))
        self._begin(tr("What was written"), note)
        for row in rows:
            if row.code:
                self._state("alert-outline", "bad", f"{row.name}　{row.message}")
            else:
                file = row.path.name if row.path else ""
                self._state("check-circle-outline", "good", f"{row.message}\n{file}")
            self._lines.addWidget(rule())

    def _begin(self, title: str, note: str) -> None:
        empty(self._lines)
        self.show_head(title, note)

    def _title(self, words: str) -> None:
        if self._lines.count():
            self._lines.addWidget(rule())
        self._lines.addWidget(PlainLabel(words, "note"))

    def _put(self, words: str, look: str = "note") -> None:
        self._lines.addWidget(PlainLabel(words, look, role="text"))

    def _pair(self, name: str, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(PlainLabel(name, "strong"), 1)
        row.addWidget(PlainLabel(words, "note", role="text"), 2)
        self._lines.addLayout(row)

    def _state(self, icon: str, role: str, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(IconLabel(icon, role, 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(words, "note", role="text"), 1)
        self._lines.addLayout(row)


def decision_lines(decision: Decision) -> list[str]:
    """What became of one request, in words."""
    if decision.outcome == SERVED:
        return [_visit(each) for each in decision.visits]
    if decision.outcome == NOT_THIS_YEAR:
        words = [tr("Nobody can come this year."), decision.why, decision.change]
        return [each for each in words if each]
    return [tr("Not decided yet.")]


def _visit(visit: Visit) -> str:
    how = tr("online") if visit.mode == "remote" else tr("comes to the office")
    return tr("{name} ({talent}), {weekdays}, {first} to {last}, {days} days, {how}").format(
        name=visit.specialist,
        talent=visit.talent,
        weekdays=visit.weekdays,
        first=wareki_day(visit.first_on),
        last=wareki_day(visit.last_on),
        days=visit.days,
        how=how,
    )


def _similar(reply: Reply) -> str:
    if not reply.similar:
        return tr("Not told: fewer than five other municipalities are similar.")
    return tr("Levels of {count} others, as numbers only ({which})").format(
        count=reply.similar_towns, which=reply.similar_described
    )
