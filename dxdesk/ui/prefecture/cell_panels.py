"""Below the heat map: the chosen cell, the spread of its dimension, and what is silent."""

from __future__ import annotations

from dxdesk.desks.across import CellFacts, DimensionRow
from dxdesk.desks.overview import Picture
from dxdesk.desks.reported_words import said
from dxdesk.ui.parts import PlainLabel, empty
from dxdesk.ui.prefecture.distribution import DistributionBars
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.words import tr

MOST_LINES = 4


class CellPanel(Panel):
    """One municipality in one dimension: level, what leads to it, what is open."""

    def __init__(self) -> None:
        super().__init__(tr("Chosen cell"))

    def show_facts(self, facts: CellFacts) -> None:
        """Show another cell."""
        empty(self.inner)
        answered = ""
        if facts.cell.applicable:
            answered = tr("answers {answered}/{applicable}").format(
                answered=facts.cell.answered, applicable=facts.cell.applicable
            )
        self.show_head(f"{facts.town.name} × {facts.name}", answered)
        self.inner.addWidget(PlainLabel(self._level(facts), "strong"))
        for line in self._lines(facts)[:MOST_LINES]:
            self.inner.addWidget(PlainLabel(line, "note"))
        self.inner.addStretch(1)

    @staticmethod
    def _level(facts: CellFacts) -> str:
        if facts.cell.state == "level":
            return f"{facts.cell.level} {facts.words}"
        if facts.cell.state == "unjudged":
            return tr("cannot be judged (under 60 % answered)")
        return tr("The report has not come yet.")

    @staticmethod
    def _lines(facts: CellFacts) -> list[str]:
        needs = [f"{need.code} {need.title}" for need in facts.needs]
        silent = [f"{question.id} {said(question)}" for question in facts.open_questions]
        return needs + silent


class SpreadPanel(Panel):
    """How many municipalities stand at each level of the chosen dimension."""

    def __init__(self) -> None:
        super().__init__(tr("Spread"))
        self.bars = DistributionBars()
        self.inner.addWidget(self.bars)
        self.inner.addStretch(1)

    def show_row(self, row: DimensionRow) -> None:
        """Show another dimension."""
        self.show_head(row.name, tr("{count} municipalities judged").format(count=len(row.levels)))
        self.bars.show_row(row)


class SilentPanel(Panel):
    """Cells that cannot be judged, by dimension."""

    def __init__(self) -> None:
        super().__init__(tr("Cannot be judged"))

    def show_rows(self, picture: Picture, rows: tuple[DimensionRow, ...]) -> None:
        """Count what is silent and name where."""
        empty(self.inner)
        total = sum(row.unjudged for row in rows)
        self.show_head(tr("Cannot be judged"), tr("{count} cells").format(count=total))
        silent = [row for row in rows if row.unjudged]
        for row in silent[:MOST_LINES]:
            names = [
                state.town.name
                for state, cell in zip(picture.towns, row.cells, strict=True)
                if cell.state == "unjudged"
            ]
            self.inner.addWidget(PlainLabel(f"{row.name}: {'、'.join(names)}", "note"))
        if len(silent) > MOST_LINES:
            more = tr("and {count} others").format(count=len(silent) - MOST_LINES)
            self.inner.addWidget(PlainLabel(more, "small"))
        if not silent:
            self.inner.addWidget(PlainLabel(tr("Everything that came can be judged."), "note"))
        self.inner.addStretch(1)
