"""What a later edition says has changed since the one that was handed over before it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.report.needs_report import EditionChange, NeedsReport
from dxdesk.ui.parts import PlainLabel, empty, rule
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.ui.theme import px
from dxdesk.words import tr


class ChangesPanel(Panel):
    """The municipality's own list; away where the report replaces nothing."""

    def __init__(self) -> None:
        super().__init__(tr("Changes"))

    def show_report(self, report: NeedsReport) -> None:
        """Show what the report says of the edition before."""
        empty(self.inner)
        note = tr("{count} places").format(count=len(report.changes))
        self.show_head(tr("Since edition {edition}").format(edition=report.replaces), note)
        for change in report.changes:
            self.inner.addWidget(_row(change))
            self.inner.addWidget(rule())
        self.setVisible(bool(report.changes))


def _row(change: EditionChange) -> QWidget:
    row = QWidget()
    lines = QVBoxLayout(row)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(px(2))
    named = f"{change.code} {change.subject}" if change.kind == "answer" else change.subject
    lines.addWidget(PlainLabel(named, "note"))
    lines.addWidget(PlainLabel(f"{change.before} → {change.after}", "note", role="text"))
    if change.why:
        lines.addWidget(PlainLabel(tr("Why: {why}").format(why=change.why), "note"))
    return row
