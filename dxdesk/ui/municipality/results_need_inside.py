"""What an open need shows: why, the four parts and their sum, what is asked, and what it costs."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.desks.findings import CostLine, NeedLine
from dxdesk.report.needs_report import ReportedSupport, SupportRequest
from dxdesk.ui.municipality.results_need_head import still
from dxdesk.ui.municipality.sheet import stacked
from dxdesk.ui.parts import Card, PlainLabel, spread
from dxdesk.ui.theme import px
from dxdesk.words import tr


def parts_of(need: NeedLine) -> QWidget:
    """The four parts and their sum, each in a box with its name."""
    words, holder = need.words, QWidget()
    boxes = (
        (tr("gap now"), need.gap_part, "+"),
        (tr("its deadline"), need.urgency_part, "+"),
        (tr("few hands"), words.capacity_part, "+"),
        (tr("own ranking"), words.rank_part, "="),
        (tr("sum"), words.priority, ""),
    )
    if stacked():
        holder.setLayout(spread(*(_with_sign(*each) for each in boxes), spacing=8))
        return holder
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(6))
    for name, value, sign in boxes:
        row.addWidget(_box(name, value, "" if sign else "open"), 1)
        if sign:
            row.addWidget(still(sign, "body"))
    return holder


def _box(name: str, value: int, look: str) -> Card:
    box = Card(look, padding=(4, 2))
    box.setAccessibleName(f"{name} {value}")
    box.body.setSpacing(0)
    for text, kind in ((name, "small"), (str(value), "heading")):
        label = still(text, kind)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box.body.addWidget(label)
    return box


def _with_sign(name: str, value: int, sign: str) -> QWidget:
    """A box that goes into the next line together with the sign behind it."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(4))
    row.addWidget(_box(name, value, "" if sign else "open"))
    row.addWidget(still(sign, "body"))
    return holder


def asked_of(need: NeedLine) -> Iterator[PlainLabel]:
    """What the prefecture is asked for; beside it what was computed, where that differs."""
    request, computed = need.request, need.computed
    if request is not None:
        said = tr("The prefecture is asked for {days} days over {months} months: {title}")
        yield PlainLabel(_filled(said, request), "body")
    if computed is not None and (request is None or _differs(request, computed)):
        said = tr("Computed: place {rank}, {days} days over {months} months: {title}")
        yield PlainLabel(_filled(said, computed), "note")


def _filled(said: str, request: SupportRequest) -> str:
    return said.format(
        rank=request.rank, days=request.days, months=request.months, title=request.title
    )


def _differs(request: SupportRequest, computed: SupportRequest) -> bool:
    return any(
        getattr(request, name) != getattr(computed, name)
        for name in ("rank", "days", "months", "title", "mode")
    )


def support_row(support: ReportedSupport) -> QWidget:
    """One proposed help, why it is proposed, and what must be said beside it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(px(8), 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(PlainLabel(f"・{support.name}", "body"))
    for text in (support.why, support.note):
        if text:
            column.addWidget(_under(text))
    return holder


def cost_row(cost: CostLine) -> QWidget:
    """One fiscal measure with its rule, where that is written, and its caution."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(px(8), 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(PlainLabel(f"・{cost.name}", "body"))
    column.addWidget(_under(cost.rule))
    if cost.caution:
        column.addWidget(_under(cost.caution))
    column.addWidget(_under(cost.source))
    return holder


def _under(text: str) -> PlainLabel:
    label = PlainLabel(text, "note")
    label.setContentsMargins(px(16), 0, 0, 0)
    return label
