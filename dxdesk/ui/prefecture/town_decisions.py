"""What a municipality decided itself, beside what was computed from its answers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.desks.decided import decided
from dxdesk.report.needs_report import SupportRequest, TownChoice
from dxdesk.ui.parts import Pill, PlainLabel
from dxdesk.ui.theme import px
from dxdesk.words import tr


def decided_row(choice: TownChoice) -> QWidget:
    """The kind of decision with its reason, and what was computed."""
    row = QWidget()
    lines = QVBoxLayout(row)
    lines.setContentsMargins(px(12), 0, 0, 0)
    lines.setSpacing(px(2))
    said = tr("Decided by the municipality ({kind}): {reason}")
    lines.addWidget(
        PlainLabel(
            said.format(kind=decided(choice.kind), reason=choice.reason), "note", role="text"
        )
    )
    lines.addWidget(PlainLabel(_computed(choice.computed), "note"))
    return row


def taken_out_row(choice: TownChoice) -> QWidget:
    """What would have been asked for, and why it is not."""
    row = QWidget()
    lines = QVBoxLayout(row)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(px(2))
    head = QHBoxLayout()
    title = choice.computed.title if choice.computed else choice.title
    head.addWidget(PlainLabel(title, "strong", role="muted"), 1)
    head.addWidget(Pill(decided(choice.kind), "tag"), 0, Qt.AlignmentFlag.AlignTop)
    lines.addLayout(head)
    lines.addWidget(decided_row(choice))
    return row


def _computed(request: SupportRequest | None) -> str:
    if request is None:
        return tr("Computed: nothing would be asked for.")
    said = tr("Computed: place {rank}, {days} days over {months} months: {title}")
    return said.format(
        rank=request.rank, days=request.days, months=request.months, title=request.title
    )
