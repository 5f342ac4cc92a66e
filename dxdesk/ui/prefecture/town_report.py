"""The report of one municipality on one page: levels, staffing, needs, requests."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from dxdesk import shelf
from dxdesk.desks.across import level_in
from dxdesk.desks.overview import Picture, TownState
from dxdesk.report.needs_report import (
    NeedsReport,
    ReportedLevel,
    ReportedNeed,
    SupportRequest,
    has_withheld,
)
from dxdesk.ui.parts import Fold, LevelBar, Pill, PlainLabel, empty, rule
from dxdesk.ui.prefecture.panels import Nothing, Panel, Panels
from dxdesk.ui.prefecture.staffing_bar import StaffingBar
from dxdesk.ui.prefecture.town_changes import ChangesPanel
from dxdesk.ui.prefecture.town_decisions import decided_row, taken_out_row
from dxdesk.ui.prefecture.town_inquiries import InquiriesPanel
from dxdesk.ui.theme import px
from dxdesk.words import tr

BAND_LOOKS = {"urgent": ("bad", "bad"), "this_year": ("warn", "warn"), "planned": ("", "muted")}


class LevelsPanel(Panel):
    """Ten dimensions, a bar each, with the mark of last time."""

    def __init__(self) -> None:
        super().__init__(tr("Ten dimensions"))
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(px(2))
        self._grid.setHorizontalSpacing(px(8))
        self.inner.addLayout(self._grid)
        self._names: list[PlainLabel] = []
        self._bars: list[LevelBar] = []

    def show_reports(self, report: NeedsReport, before: NeedsReport | None) -> None:
        """Show the levels beside those of the report before."""
        note = tr("▼ the report before") if before else ""
        self.show_head(tr("Ten dimensions"), note)
        while len(self._bars) < len(report.levels):
            self._names.append(PlainLabel("", "note", role="text"))
            self._bars.append(LevelBar(words=False))
            row = len(self._bars) - 1
            self._grid.addWidget(self._names[row], row, 0)
            self._grid.addWidget(self._bars[row], row, 1)
        for row, level in enumerate(report.levels):
            earlier = level_in(before, level.code) if before else None
            previous = earlier.level if earlier else None
            self._names[row].setText(_named(level, report))
            self._bars[row].show_level(level.level, previous, level.answered, level.applicable)


def _named(level: ReportedLevel, report: NeedsReport) -> str:
    """A field, and why it has no level although it was answered."""
    if level.sealed:
        return tr("{name} ({count} sealed)").format(name=level.name, count=level.sealed)
    if level.is_kept_back and has_withheld(report):
        return tr("{name} (answers kept back)").format(name=level.name)
    return level.name


class StaffingPanel(Panel):
    """How much of a person does the work, who stands in, and what else they do."""

    def __init__(self) -> None:
        super().__init__(tr("Staffing"))
        self.bar = StaffingBar()
        self._people = PlainLabel("", "note")
        self.inner.addWidget(self.bar)
        self.inner.addWidget(self._people)

    def show_report(self, report: NeedsReport) -> None:
        """Show the people of a report."""
        fte = report.capacity.fte
        self.show_head(
            tr("Staffing"),
            tr("{fte} full-time equivalents").format(fte=fte) if fte else tr("not known"),
        )
        self.bar.show_people(report.people)
        lines = []
        for person in report.people:
            duties = "、".join(person.other_duties)
            share = "" if person.share_tenths is None else f"{person.share_tenths / 10:g}"
            parts = [person.name, person.post, share, duties, _candidate(report, person.key)]
            lines.append("　".join(part for part in parts if part))
        deputy = next((q for q in report.questions if q.id == "B06" and q.shown), None)
        if deputy:
            lines.append(tr("Deputy: {who}").format(who=deputy.shown))
        self._people.setText("\n".join(lines) or tr("No person is named."))


def _candidate(report: NeedsReport, key: str) -> str:
    """What the town let travel about a candidate for DX leader; "" for anybody else."""
    found = next((each for each in report.leaders if each.person == key), None)
    if found is None:
        return ""
    if not found.holds:
        return tr("candidate for DX leader")
    return tr("candidate for DX leader ({signs})").format(signs="、".join(found.holds))


class NeedsPanel(Panel):
    """Needs, the most pressing first; a fold shows the answers behind each."""

    def __init__(self) -> None:
        super().__init__(tr("Needs"))
        self.inner.setContentsMargins(px(8), px(4), px(16), px(8))

    def show_report(self, report: NeedsReport) -> None:
        """Show the needs of a report."""
        empty(self.inner)
        self.show_head(tr("Needs"), tr("{count} needs").format(count=len(report.needs)))
        needs = sorted(report.needs, key=lambda need: -need.priority)
        for need in needs:
            self.inner.addWidget(_need_row(need))
        if not needs:
            self.inner.addWidget(PlainLabel(tr("This report names no need."), "note"))
        self.inner.addStretch(1)


def _need_row(need: ReportedNeed) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    band = shelf.scale().band_label(need.band)
    words = tr("{band} {points} points").format(band=band, points=need.priority)
    label = PlainLabel(words, "note", role=BAND_LOOKS[need.band][1])
    label.setWordWrap(False)
    label.setContentsMargins(0, px(7), 0, 0)
    line.addWidget(_need_fold(need), 1)
    line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    return row


def _need_fold(need: ReportedNeed) -> Fold:
    fold = Fold(need.title)
    fold.head.setProperty("small", True)
    parts = tr("gap {gap}, urgency {urgency}, staffing {staff}, the town's rank {rank}").format(
        gap=need.gap, urgency=need.urgency, staff=need.capacity_part, rank=need.rank_part
    )
    fold.body.addWidget(PlainLabel(parts, "small"))
    for reason in need.reasons:
        fold.body.addWidget(PlainLabel(f"{reason.question} {reason.text}", "note"))
        fold.body.addWidget(PlainLabel(f"→ {reason.shown}", "note", role="text"))
    for support in need.supports[:1]:
        words = " ".join(part for part in (support.name, support.note) if part)
        fold.body.addWidget(PlainLabel(tr("Proposed: {support}").format(support=words), "note"))
    return fold


class RequestsPanel(Panel):
    """What the municipality asks the pool for, in its own order."""

    def __init__(self) -> None:
        super().__init__(tr("Requests"))

    def show_report(self, report: NeedsReport) -> None:
        """Show the requests of a report."""
        empty(self.inner)
        note = tr("in the municipality's own order")
        self.show_head(tr("Requests"), note)
        for request in report.requests:
            self.inner.addWidget(_request(request))
            for choice in report.choices:
                if choice.need == request.need:
                    self.inner.addWidget(decided_row(choice))
            self.inner.addWidget(rule())
        for choice in report.choices:
            if choice.rank is None:
                self.inner.addWidget(taken_out_row(choice))
                self.inner.addWidget(rule())
        if not report.requests:
            self.inner.addWidget(PlainLabel(tr("Nobody is asked for."), "note"))
        self.inner.addStretch(1)


def _request(request: SupportRequest) -> QWidget:
    box = QWidget()
    lines = QVBoxLayout(box)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(px(2))
    head = QHBoxLayout()
    look, _ = BAND_LOOKS[request.band]
    head.addWidget(PlainLabel(f"{request.rank}　{request.title}", "strong"), 1)
    pill = Pill(shelf.scale().band_label(request.band), look or "tag")
    head.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
    lines.addLayout(head)
    names = [shelf.schemes().talent(code).name for code in request.talents]
    days = tr("{talents}, {days} days a week, {months} months").format(
        talents="・".join(names), days=f"{request.half_days_per_week / 2:g}", months=request.months
    )
    lines.addWidget(PlainLabel(days, "note", role="text"))
    lines.addWidget(PlainLabel(request.reason, "note"))
    return box


class ReportView(QWidget):
    """Three columns, below each other where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self.levels, self.staffing = LevelsPanel(), StaffingPanel()
        self.needs, self.requests = NeedsPanel(), RequestsPanel()
        self.changes, self.inquiries = ChangesPanel(), InquiriesPanel()
        self._missing = Nothing()
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self.levels)
        column.addWidget(self.staffing)
        column.addStretch(1)
        self._panels = Panels()
        self._panels.add(first, width=392)
        self._panels.add(self.needs, 1)
        last = QWidget()
        beside = QVBoxLayout(last)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(px(12))
        beside.addWidget(self.inquiries)
        beside.addWidget(self.requests)
        beside.addWidget(self.changes)
        beside.addStretch(1)
        self._panels.add(last, width=320)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._missing, 1)
        whole.addWidget(self._panels, 1)
        self._missing.hide()

    def show_state(self, state: TownState, picture: Picture) -> None:
        """Show another municipality."""
        report = state.report
        self._panels.setVisible(report is not None)
        missing = tr("The report has not come yet. Put it into the inbox.")
        self._missing.say("" if report else missing)
        if report is not None:
            self.inquiries.show_state(state)
            self.levels.show_reports(report, state.before.report if state.before else None)
            for panel in (self.staffing, self.needs, self.requests, self.changes):
                panel.show_report(report)
