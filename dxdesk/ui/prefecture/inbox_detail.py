"""Right of the inbox: one line of it, its code against the paper, or the question it asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dxdesk.ask.shown_words import shortened
from dxdesk.desks.previewing import impact_lines, impact_words
from dxdesk.desks.reported_words import state_words
from dxdesk.plan.impact import Impact
from dxdesk.report.comparing import Change
from dxdesk.ui.parts import Card, FormField, OutlineButton, PlainLabel, empty, rule
from dxdesk.ui.prefecture.entries import Entry, compared_words, reason
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.ui.theme import px
from dxdesk.words import tr

MOST_CHANGES = 6
WITH_CODE = ("E-SIGNER", "E-OLDER")
LONGEST = 48  # letters of an answer shown here; the municipality's page has it whole


@dataclass(frozen=True, slots=True)
class Comparison:
    """What would change if the file took the place of the report in force."""

    changes: tuple[Change, ...]
    requests_changed: int
    visits_planned: int  # assignments of this municipality in the plan made last
    impact: Impact | None = None  # on the plan in force; None without one


def before_and_after(change: Change) -> str:
    """「ない → 今年度つくっている」, states in words where there is no answer."""
    before = change.before or state_words(change.before_state)
    after = change.after or state_words(change.after_state)
    return f"{shortened(before, LONGEST)} → {shortened(after, LONGEST)}"


def _impact_box(impact: Impact | None) -> QWidget:
    """What the plan becomes, in one sentence and then line by line."""
    box = Card(padding=(12, 10))
    box.body.setSpacing(px(4))
    calm = impact is None or not impact.visits
    box.body.addWidget(PlainLabel(tr("Effect on the dispatch plan"), "strong"))
    box.body.addWidget(PlainLabel(impact_words(impact), role="text" if calm else "warn"))
    for line in impact_lines(impact)[:MOST_CHANGES] if impact else ():
        box.body.addWidget(PlainLabel(line, "small"))
    return box


def _whose(entry: Entry | None) -> tuple[str, str]:
    """What a typed code belongs to: the report in force, or a file."""
    if entry is None:
        return "", ""
    return entry.paper_code, "" if entry.arrived else str(entry.path)


class InboxDetail(Panel):
    """Facts of one line and what can be done about it; accepting is never the first button."""

    accepted = Signal(object, str)  # Entry, the code typed from its paper
    removed = Signal(object)
    code_compared = Signal(object, str)
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Report"))
        self.let_scroll()
        self._entry: Entry | None = None
        self._words = PlainLabel("", "note")
        self._code = PlainLabel("", "strong", selectable=True)
        self.code = QLineEdit()
        self.code.setAccessibleName(tr("Code on the paper"))
        self.code.setPlaceholderText(tr("20 digits of the paper"))
        self.compare = OutlineButton(tr("Compare with the paper"), small=True)
        self.verdict = PlainLabel("", "strong")
        self.keep = OutlineButton(tr("Keep what is in force"), "check")
        self.accept = OutlineButton(tr("Use this report"))
        self.open = OutlineButton(tr("Open the municipality"), "arrow-right", small=True)
        self._changes = QVBoxLayout()
        self._lay_out()
        self.show_entry(None)

    def _lay_out(self) -> None:
        self._paper, self._asking = QWidget(), QWidget()
        self._paper_field = FormField(tr("Code on the paper"), self.code)
        paper = QVBoxLayout(self._paper)
        paper.setContentsMargins(0, 0, 0, 0)
        paper.setSpacing(px(8))
        paper.addWidget(self._paper_field)
        paper.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignLeft)
        paper.addWidget(self.verdict)
        paper.addWidget(self._code)
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(px(16), px(10), px(16), px(12))
        asking.setSpacing(px(8))
        asking.addWidget(self.keep)
        asking.addWidget(self.accept)
        self.inner.addWidget(self._words)
        self.inner.addLayout(self._changes)
        for widget in (rule(), self._paper, self.open):
            self.inner.addWidget(widget)
        self.body.addWidget(self._asking)  # in sight however much has changed
        self.inner.addStretch(1)
        self.compare.clicked.connect(self._compare)
        self.code.returnPressed.connect(self._compare)
        self.keep.clicked.connect(lambda: self.removed.emit(self._entry))
        self.accept.clicked.connect(self._accept)
        self.open.clicked.connect(self._open)

    def show_entry(self, entry: Entry | None) -> None:
        """Show another line; what was typed for the one before is forgotten."""
        if _whose(entry) != _whose(self._entry):
            self.code.clear()
            self._paper_field.show_error("")
        self._entry = entry
        name = f"{entry.name} {entry.town}" if entry else tr("Report")
        self.show_head(name.strip() or (entry.file if entry else ""))
        self._words.setText(
            reason(entry)[0] if entry else tr("No report yet. Put the files here, or choose them.")
        )
        self._paper.setVisible(bool(entry and (entry.arrived or entry.state == "asks")))
        self._asking.setVisible(bool(entry and entry.state == "asks"))
        self.open.setVisible(bool(entry and entry.arrived))
        self.compare.setVisible(bool(entry and entry.arrived))
        self.verdict.setVisible(bool(entry and entry.arrived))
        self._show_verdict(entry.arrived.compared if entry and entry.arrived else None)
        empty(self._changes)

    def _show_verdict(self, compared: bool | None) -> None:
        self.verdict.setText(compared_words(compared))
        self.verdict.set_role({True: "good", False: "bad", None: "muted"}[compared])
        code = self._entry.paper_code if self._entry and compared else ""
        self._code.setText(tr("Code of this report: {code}").format(code=code) if code else "")
        self._code.setVisible(bool(code))  # once it was typed right: never to be copied

    def show_comparison(self, comparison: Comparison) -> None:
        """What would change, before anything is accepted."""
        empty(self._changes)
        changes: Sequence[Change] = comparison.changes
        self._changes.addWidget(
            PlainLabel(tr("{count} answers differ").format(count=len(changes)), "strong")
        )
        for change in changes[:MOST_CHANGES]:
            self._changes.addWidget(PlainLabel(f"{change.question} {change.text}", "small"))
            self._changes.addWidget(PlainLabel(before_and_after(change)))
        if len(changes) > MOST_CHANGES:
            more = tr("and {count} others").format(count=len(changes) - MOST_CHANGES)
            self._changes.addWidget(PlainLabel(more, "small"))
        effect = tr(
            "Effect on the dispatch plan: {requests} requests change; {visits} planned now."
        )
        words = effect.format(
            requests=comparison.requests_changed, visits=comparison.visits_planned
        )
        self._changes.addWidget(PlainLabel(words, "small"))
        self._changes.addWidget(_impact_box(comparison.impact))

    def _compare(self) -> None:
        if self._entry is not None and self.code.text().strip():
            self.code_compared.emit(self._entry, self.code.text())

    def _accept(self) -> None:
        """Some are taken with the code of their paper only; the desk looks at it once more."""
        row = self._entry.row if self._entry else None
        if row and row.code.startswith(WITH_CODE) and not self.code.text().strip():
            self._paper_field.show_error(tr("Type the 20 digits of this report's mayor's page."))
            self.code.setFocus()
            return
        self._paper_field.show_error("")
        self.accepted.emit(self._entry, self.code.text())

    def _open(self) -> None:
        if self._entry is not None:
            self.opened.emit(self._entry.town)
