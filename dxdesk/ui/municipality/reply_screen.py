"""The page 「県からの返事」: what came, what of it waits for a word, and what it replaced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from dxdesk.desks.reply_words import about, past_in_words, title_of, waits
from dxdesk.report.reply import FINE, Reply
from dxdesk.report.reply_standing import OPEN, SETTLED, RemarkStanding, Said
from dxdesk.ui.municipality.reply_decisions import DecisionsCard
from dxdesk.ui.municipality.reply_rows import RemarksCard
from dxdesk.ui.municipality.reply_similar import SimilarCard
from dxdesk.ui.municipality.sheet import Sheet, side_by_side
from dxdesk.ui.parts import Card, NoticeLine, OutlineButton, PlainLabel, TextButton, empty
from dxdesk.ui.theme import px
from dxdesk.words import tr


@dataclass(frozen=True, slots=True)
class ReplyPage:
    """What the page shows."""

    reply: Reply
    remarks: tuple[RemarkStanding, ...]
    changes: tuple[str, ...] = ()  # what taking it in would change; "" once it is taken
    others: tuple[Reply, ...] = ()  # replies that can be read too
    in_force: bool = True
    is_past: bool = False  # of an earlier fiscal year


class ReplyScreen(Sheet):
    """Reads top to bottom as it came; the primary button leads to the first open question."""

    escapes = True  # Esc is the way back

    remark_opened = Signal(object)  # RemarkStanding
    explained = Signal(str, str)
    taken_back = Signal(str)
    other_wished = Signal(int)  # number of a reply
    file_chosen = Signal(Path)

    def __init__(self) -> None:
        super().__init__(tr("Reply of the prefecture"))
        self._page: ReplyPage | None = None
        self.notice, self.changes = NoticeLine(), Card(padding=(24, 14))
        self.remarks, self.decisions = RemarksCard(), DecisionsCard()
        self.similar, self.words = SimilarCard(), Card(padding=(24, 14))
        self.others, self.links = Card("quiet", (12, 8)), list[TextButton]()
        self.nothing = PlainLabel("", "body")
        self.parts = QWidget()
        self.choose = OutlineButton(tr("Open a reply file"), "folder-open-outline")
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        row = side_by_side(self.parts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(24))
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, parts, share in (
            (left, (self.changes, self.remarks), 52),
            (right, (self.decisions, self.words, self.similar, self.others), 48),
        ):
            column.setSpacing(px(16))
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
            row.addLayout(column, share)
        for widget in (self.notice, self.nothing, self.parts):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.parts.hide()

    def _wire(self) -> None:
        self.remarks.opened.connect(self.remark_opened)
        self.remarks.explained.connect(self.explained)
        self.remarks.taken_back.connect(self.taken_back)
        self.choose.clicked.connect(self.choose_file)

    def show_nothing(self, text: str) -> None:
        """Nothing has come yet, or it is being read."""
        self._page = None
        self.title.setText(tr("Reply of the prefecture"))
        self.say("")
        self.nothing.setText(text)
        self.nothing.show()
        self.parts.hide()

    def show_reply(self, page: ReplyPage) -> None:
        """Show a reply: one that has just come, the one in force, or one that was replaced."""
        if page == self._page:
            return
        self._page, reply = page, page.reply
        self.nothing.hide()
        self.title.setText(title_of(reply))
        self.say(f"{about(reply)}\n{_standing(page)}")
        _fill(self.changes, tr("When you take it in"), page.changes)
        self.remarks.show_remarks(page.remarks, can_open=page.in_force)
        self.decisions.show_decisions(reply.decisions, reply.report_edition)
        self.similar.show_reply(reply)
        contact = tr("Contact: {contact}").format(contact=reply.contact) if reply.contact else ""
        lines = [*reply.message.splitlines(), contact]
        _fill(self.words, tr("From the prefecture"), [line for line in lines if line])
        self._show_others(page)
        self.parts.show()

    def _show_others(self, page: ReplyPage) -> None:
        empty(self.others.body)
        self.links = []
        for each in page.others:
            said = f"{title_of(each)}　{about(each)}"
            link = TextButton(tr("Read {reply}").format(reply=title_of(each)), "email-open-outline")
            link.setAccessibleDescription(said)
            link.clicked.connect(lambda _=False, number=each.number: self.other_wished.emit(number))
            self.others.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            self.links.append(link)
        self.others.setVisible(bool(page.others))

    def show_fault(self, question: str, sentence: str) -> None:
        """Say in its row why a reason was not taken."""
        self.remarks.show_fault(question, sentence)

    def choose_file(self) -> None:
        """Let the person choose a reply."""
        kinds = tr("Replies (*.dxreply)")
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Open a reply file"), "", kinds)
        if chosen:
            self.file_chosen.emit(Path(chosen))

    @staticmethod
    def keys() -> tuple[tuple[str, str], ...]:
        """The keys that work here, for the status line."""
        return (("Enter", tr("press")), ("Tab", tr("next")), ("Esc", tr("back")))


def _standing(page: ReplyPage) -> str:
    if page.is_past:
        return past_in_words()
    if not page.in_force:
        return tr("A newer reply has taken the place of this one. It is for reading only.")
    return waits(page.reply)


def as_it_was(reply: Reply) -> tuple[RemarkStanding, ...]:
    """The remarks of a reply that was replaced: its words, whatever has become of them."""
    return tuple(
        RemarkStanding(
            each,
            SETTLED if each.word == FINE else OPEN,
            each.shown,
            Said(""),
            landing=each.question,
        )
        for each in reply.remarks
    )


def _fill(card: Card, title: str, lines: Sequence[str]) -> None:
    """A heading and its sentences; away without any."""
    empty(card.body)
    card.body.addWidget(PlainLabel(title, "strong"))
    for line in lines:
        card.body.addWidget(PlainLabel(line))
    card.setVisible(bool(lines))
