"""状況: every municipality as a tile or a row, and what is to be decided."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dxdesk.desks.decisions import INBOX, REPLY, TOWN, Decision
from dxdesk.desks.overview import Picture, TownState
from dxdesk.desks.review_words import state_said
from dxdesk.report.review import MISSING, TOWN_STATES
from dxdesk.schemes.calendar import wareki
from dxdesk.ui.parts import (
    Column,
    FilterField,
    Flow,
    OutlineButton,
    RecordTableModel,
    Segments,
    Table,
    rule,
)
from dxdesk.ui.prefecture.decision_list import DecisionList
from dxdesk.ui.prefecture.panels import Panel, Panels, Screen, growing
from dxdesk.ui.prefecture.state_looks import STATE_LOOKS
from dxdesk.ui.prefecture.tiles import TileGrid
from dxdesk.ui.prefecture.town_model import ALL, state_note, state_word
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

TILES, TABLE = "tiles", "table"
LARGE_TEXT = 150  # percent; from it on the counts go on in the next line


def town_columns(fiscal_year: int) -> list[Column]:
    """What the table says of a municipality."""
    return [
        Column(tr("Code"), lambda state: state.town.code),
        Column(
            tr("Municipality"),
            lambda state: state.town.name,
            sort_key=lambda state: state.town.code,
            bold=lambda state: True,
        ),
        Column(tr("State"), state_word, icon=_state_icon),
        Column(tr("Received on"), _received, sort_key=_received_key),
        Column(tr("Edition"), _edition, align="right"),
        Column(tr("One-person IT"), lambda s: tr("1 person") if s.one_person_it else ""),
        Column(tr("Requests"), _requests, align="right", sort_key=_request_count),
        Column(tr("Remark"), lambda state: state_note(state, fiscal_year)),
    ]


def _state_icon(state: TownState) -> tuple[str, str]:
    return STATE_LOOKS[state.review.state]


def _received(state: TownState) -> str:
    return _short_day(state.latest.received_at.date()) if state.latest else ""


def _short_day(day: date) -> str:
    """「11月23日(月)」: the year stands at the head of the rail."""
    return wareki(day).partition("年")[2]


def _received_key(state: TownState) -> str | None:
    return state.latest.received_at.isoformat() if state.latest else None


def _edition(state: TownState) -> str:
    if state.latest is None:
        return ""
    return tr("edition {edition}").format(edition=state.latest.report.edition)


def _request_count(state: TownState) -> int | None:
    return len(state.latest.report.requests) if state.latest else None


def _requests(state: TownState) -> str:
    count = _request_count(state)
    return "" if count is None else tr("{count} requests").format(count=count)


class StateCounts(QWidget):
    """How many are in each of the four states; a click shows only these."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout() if current().text_percent < LARGE_TEXT else Flow(8)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(px(12), px(12), px(12), px(12))
        inside.addLayout(self._row)
        self._row.setSpacing(px(6))
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        for key in (ALL, *TOWN_STATES):
            icon = STATE_LOOKS[key][0] if key in STATE_LOOKS else None
            button = OutlineButton("", icon, small=True)
            button.setCheckable(True)
            button.clicked.connect(lambda _, key=key: self.wanted.emit(key))
            self._group.addButton(button)
            self._row.addWidget(button)
            self.buttons[key] = button
        self.buttons[ALL].setChecked(True)

    def show_picture(self, picture: Picture) -> None:
        """Put in the counts; the width follows the share."""
        states = Counter(state.review.state for state in picture.towns)
        said = tr("{words} {count} towns").format(words=tr("all"), count=len(picture.towns))
        self.buttons[ALL].setText(said)
        for place, key in enumerate(TOWN_STATES, start=1):
            self.buttons[key].setText(f"{state_said(key)} {states[key]}")
            if isinstance(self._row, QHBoxLayout):
                self._row.setStretch(place, 6 + states[key])
        for button in self.buttons.values():
            button.setMinimumWidth(button.sizeHint().width())


class StatusScreen(Screen):
    """Tiles and decisions; the primary button does the first decision."""

    keys = (("Enter", tr("open")), ("↑↓←→", tr("move")), ("Ctrl+Enter", tr("primary button")))
    decision_wanted = Signal(object)  # Decision
    copied = Signal()
    reply_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Status"))
        self.switch = Segments(((TILES, tr("Tiles")), (TABLE, tr("Table"))))
        self.switch.set_current(TILES)
        self.heading.add(self.switch)
        self.decisions = DecisionList()
        self.counts = StateCounts()
        self.tiles = TileGrid()
        self.model = RecordTableModel(town_columns(0))
        self.table = Table(self.model, tr("Municipalities"))
        self.copy = OutlineButton(tr("Copy the table"), "content-copy")
        self.reply = OutlineButton(tr("Write the reply"), "email-lock-outline")
        self._views = QStackedWidget()
        self._first: Decision | None = None
        self._picture: Picture | None = None
        self._wanted = ALL
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        towns = Panel()
        towns.inner.setContentsMargins(0, 0, 0, 0)
        towns.inner.setSpacing(0)
        self._views.addWidget(_padded(self.tiles))
        self._views.addWidget(_padded(FilterField(self.model), self.table))
        for widget in (self.counts, rule(), growing(self._views)):
            towns.inner.addWidget(widget)
        self.tiles.setMinimumHeight(px(240))
        self.table.setMinimumHeight(px(240))
        panels = Panels()
        panels.add(self.decisions, width=356)
        panels.add(growing(towns), 1)
        self.content.addWidget(panels, 1)
        self.bar.set_extra([self.copy, self.reply])

    def _wire(self) -> None:
        self.switch.chosen.connect(self.show_view)
        self.counts.wanted.connect(self.show_only)
        self.decisions.wanted.connect(self.decision_wanted)
        self.tiles.town_chosen.connect(lambda code: self.place_wanted.emit(TOWN, code))
        self.table.opened.connect(lambda state: self.place_wanted.emit(TOWN, state.town.code))
        self.copy.clicked.connect(self._copy)
        self.reply.clicked.connect(self.reply_wanted)
        self.bar.forward.connect(self._do_first)

    def first_focus(self) -> QWidget:
        return self.tiles if self._views.currentIndex() == 0 else self.table

    def show_picture(self, picture: Picture, decisions: Sequence[Decision]) -> None:
        """Show the prefecture and what is to be decided."""
        self._picture = picture
        here = len(picture.arrived)
        self.heading.sentence.setText(
            tr("{here} of {all} reports have come (one-person IT: {alone}).").format(
                here=here, all=len(picture.towns), alone=picture.one_person_towns
            )
            + _deadline_words(picture)
        )
        self.decisions.show_decisions(decisions)
        self.counts.show_picture(picture)
        self.tiles.show_picture(picture)
        self.show_only(self._wanted)
        self._first = decisions[0] if decisions else None
        writes = self._first is not None and self._first.place == REPLY
        self.reply.setVisible(bool(picture.arrived) and not writes)
        self.bar.set_primary(self._first.action if self._first else tr("Take in reports"))

    def show_view(self, key: str) -> None:
        """Tiles or table."""
        self.switch.set_current(key)
        self._views.setCurrentIndex(0 if key == TILES else 1)

    def show_only(self, wanted: str) -> None:
        """Only municipalities of a state, in tiles and table alike."""
        self._wanted = wanted
        self.counts.buttons[wanted].setChecked(True)
        self.tiles.show_only(wanted)
        if self._picture is not None:
            towns = self._picture.towns
            fits = [state for state in towns if wanted in (ALL, state.review.state)]
            self.model.show_records(fits)

    def show_missing(self) -> None:
        """Only those whose report has not come, on the view that is open."""
        self.show_only(MISSING)

    def _do_first(self) -> None:
        if self._first is None:
            self.place_wanted.emit(INBOX, "")
        else:
            self.decision_wanted.emit(self._first)

    def _copy(self) -> None:
        self.table.clearSelection()
        self.table.copy()
        self.copied.emit()


def _padded(*widgets: QWidget) -> QWidget:
    box = QWidget()
    lines = QVBoxLayout(box)
    lines.setContentsMargins(px(12), px(10), px(12), px(8))
    for widget in widgets:
        lines.addWidget(widget)
    return box


def _deadline_words(picture: Picture) -> str:
    days, kit = picture.days_left, picture.kit
    if days is None or kit is None or kit.deadline is None:
        return ""
    if days < 0:
        return tr("The deadline was {day}.").format(day=wareki(kit.deadline))
    return tr("{days} days to the deadline {day}.").format(days=days, day=wareki(kit.deadline))
