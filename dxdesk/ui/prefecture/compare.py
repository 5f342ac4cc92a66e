"""比較: levels of all municipalities, one question across all, contracts that end."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dxdesk.desks import across
from dxdesk.desks.decisions import INBOX, TOWN
from dxdesk.desks.overview import Picture
from dxdesk.ui.parts import OutlineButton, Segments, rule
from dxdesk.ui.prefecture.cell_panels import CellPanel, SilentPanel, SpreadPanel
from dxdesk.ui.prefecture.contracts import ContractsView
from dxdesk.ui.prefecture.distribution import DistributionStrip
from dxdesk.ui.prefecture.heat_legend import HeatLegend
from dxdesk.ui.prefecture.heat_map import CELL_HEIGHT, HeatMap
from dxdesk.ui.prefecture.one_question import QuestionView
from dxdesk.ui.prefecture.panels import Nothing, Panel, Panels, Screen
from dxdesk.ui.theme import px
from dxdesk.words import tr

CELLS, QUESTION, CONTRACTS = "cells", "question", "contracts"


class CompareScreen(Screen):
    """Three views of the same picture; municipalities stay in code order in all of them."""

    keys = (("Enter", tr("open")), ("D", tr("one question")), ("Ctrl+C", tr("copy with headers")))
    copied = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Compare"))
        self.switch = Segments(
            (
                (CELLS, tr("Levels")),
                (QUESTION, tr("One question")),
                (CONTRACTS, tr("Contracts that end")),
            )
        )
        self.switch.set_current(CELLS)
        self.heading.add(self.switch)
        self.map, self.strip = HeatMap(), DistributionStrip()
        self.cell, self.spread, self.silent = CellPanel(), SpreadPanel(), SilentPanel()
        self.question, self.contracts = QuestionView(), ContractsView()
        self.copy = OutlineButton(tr("Copy the table"), "content-copy")
        self._views = QStackedWidget()
        self._nothing = Nothing()
        self._picture: Picture | None = None
        self._rows: tuple[across.DimensionRow, ...] = ()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        levels = Panel()
        levels.inner.setContentsMargins(px(8), px(6), px(8), px(2))
        levels.inner.addWidget(HeatLegend())
        levels.inner.addWidget(rule())
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self.map, 1)
        line.addWidget(self.strip)
        levels.inner.addLayout(line)
        facts = Panels()
        for panel in (self.cell, self.spread, self.silent):
            facts.add(panel, 1)
        cells = QWidget()
        column = QVBoxLayout(cells)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(levels)
        column.addWidget(facts, 1)
        for view in (cells, self.question, self.contracts):
            self._views.addWidget(view)
        self.content.addWidget(self._nothing, 1)
        self.content.addWidget(self._views, 1)
        self.bar.set_extra([self.copy])

    def _wire(self) -> None:
        self.switch.chosen.connect(self.show_view)
        self.map.cell_focused.connect(self._show_cell)
        self.map.town_chosen.connect(lambda code: self.place_wanted.emit(TOWN, code))
        self.map.question_wanted.connect(self._ask_one)
        self.question.town_chosen.connect(lambda code: self.place_wanted.emit(TOWN, code))
        self.contracts.town_chosen.connect(lambda code: self.place_wanted.emit(TOWN, code))
        self.copy.clicked.connect(self._copy)
        self.bar.forward.connect(self._open)

    def first_focus(self) -> QWidget:
        views = (self.map, self.question.first_focus(), self.contracts.table)
        return views[self._views.currentIndex()]

    def show_picture(self, picture: Picture) -> None:
        """Show all municipalities."""
        self._picture = picture
        self._rows = across.dimension_rows(picture)
        self.heading.sentence.setText(
            tr("{count} reports; no sums and no ranking").format(count=len(picture.arrived))
        )
        here = bool(picture.arrived)
        self._nothing.say("" if here else tr("Take in reports first."))
        for widget in (self._views, self.copy, self.switch):
            widget.setVisible(here)
        self.bar.set_primary(tr("Open the municipality") if here else tr("Take in reports"))
        self.map.show_picture(picture)
        self.map.setFixedHeight(self.map.table_height())
        top = self.map.horizontalHeader().sizeHint().height()
        self.strip.show_rows(self._rows, top, px(CELL_HEIGHT))
        self.silent.show_rows(picture, self._rows)
        self.question.show_picture(picture)
        self.contracts.show_picture(picture)

    def show_view(self, key: str) -> None:
        """Levels, one question, or contracts."""
        self.switch.set_current(key)
        self._views.setCurrentIndex((CELLS, QUESTION, CONTRACTS).index(key))

    def _show_cell(self, town: str, dimension: str) -> None:
        if self._picture is None:
            return
        self.cell.show_facts(across.cell_facts(self._picture, town, dimension))
        row = next(row for row in self._rows if row.code == dimension)
        self.spread.show_row(row)

    def _ask_one(self, dimension: str) -> None:
        questions = across.questions_of(dimension)
        if questions:
            self.question.choose(questions[0])
        self.show_view(QUESTION)
        self.first_focus().setFocus()

    def _chosen_town(self) -> str:
        views = (self.map.current_town, self.question.current_town, self.contracts.current_town)
        return views[self._views.currentIndex()]()

    def _open(self) -> None:
        if self._picture is not None and self._picture.arrived:
            self.place_wanted.emit(TOWN, self._chosen_town())
        else:
            self.place_wanted.emit(INBOX, "")

    def _copy(self) -> None:
        copy = (self.map.copy_all, self.question.copy_all, self.contracts.copy_all)
        copy[self._views.currentIndex()]()
        self.copied.emit()
