"""The plan for the meeting: summary, municipalities, people, what is unmet, map, assumptions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dxdesk.paper import pen as ink
from dxdesk.paper.carried import drawn
from dxdesk.paper.fonts import Face
from dxdesk.paper.leaves import laid_out
from dxdesk.paper.letter_strips import gap, text
from dxdesk.paper.lines import fitted
from dxdesk.paper.pen import Pen, Printed, baseline
from dxdesk.paper.plan_map_page import MapFacts, map_strips
from dxdesk.paper.plan_rows import Columns, months_head, months_row
from dxdesk.paper.slip_strips import LEFT, RIGHT, Strip
from dxdesk.paper.wording_files import filled
from dxdesk.schemes.calendar import wareki, wareki_year

_FILE = "plan_paper.toml"
_FIRST = 108.0
_TOWNS = Columns(
    (0.0, 0.115, 0.42, 0.55, 0.75, 0.865, 0.915),
    ("left", "left", "left", "left", "left", "right", "centre"),
)
_WEIGHTS = Columns((0.0, 0.38, 0.60), ("left", "left", "left"))


@dataclass(frozen=True, slots=True)
class SentRow:
    """One person for one need, in words."""

    need: str
    person: str
    when: str
    way: str
    days: int
    state: str


@dataclass(frozen=True, slots=True)
class TownPart:
    """A municipality and who comes."""

    name: str
    rows: tuple[SentRow, ...]


@dataclass(frozen=True, slots=True)
class PersonPart:
    """A person, the half-days a week in each month from April, and where they go."""

    name: str
    kind: str
    half_days: tuple[int, ...]
    days: int
    towns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnmetPart:
    """A need nobody goes to."""

    town: str
    title: str
    wish: str
    why: str
    change: str


@dataclass(frozen=True, slots=True)
class PlanPaper:
    """Everything on the paper, already in words where the paper does not count itself."""

    prefecture: str
    name: str
    fiscal_year: int
    today: date
    summary: tuple[str, ...]
    towns: tuple[TownPart, ...]
    people: tuple[PersonPart, ...]
    unmet: tuple[UnmetPart, ...]
    map: MapFacts
    assumptions: tuple[str, ...]
    weights: tuple[tuple[str, str, str], ...]  # label, value, source
    practice: bool = False


def plan_paper(paper: PlanPaper) -> Printed:
    """The paper as a PDF."""
    title = _say("page", "title")
    pen = Pen(title, _say("page", "subject", prefecture=paper.prefecture))
    again = {1 + number: _towns_head() for number in range(1, len(paper.towns))}
    ahead = [*_ahead(paper), *_unmet(paper.unmet)]
    drawing = [_head("map", _say("map", "note")), *map_strips(paper.map)]
    blocks = [*ahead, drawing, *_assumptions(paper)]
    pages = laid_out(blocks, _FIRST, again, floating={len(ahead)})
    foot = _say("page", "foot", prefecture=paper.prefecture, name=paper.name)
    return drawn(pen, pages, lambda: _draw_head(pen, paper), foot, practice=paper.practice)


def _say(section: str, key: str, **values: object) -> str:
    return filled(_FILE, section, key, **values)


def _draw_head(pen: Pen, paper: PlanPaper) -> None:
    pen.text(LEFT, baseline(66, 19), _say("page", "title"), 19, Face.BOLD)
    line, size = fitted(paper.prefecture, Face.BOLD, 12, 8, 200)
    pen.line(RIGHT, baseline(66, size), line, size, "right")
    year = wareki_year(paper.fiscal_year)
    named = _say("page", "name", year=year, name=paper.name)
    line, size = fitted(named, Face.GOTHIC, 10.5, 8, 300)
    pen.line(LEFT, baseline(86, size), line, size)
    pen.text(RIGHT, baseline(86, 10), wareki(paper.today), 10, align="right")


def _head(section: str, note: str = "") -> Strip:
    """The name of a part over a rule, with a quiet note."""
    line, size = fitted(_say(section, "head"), Face.BOLD, 13, 9, 240)
    aside, small = fitted(note, Face.GOTHIC, 8.9, 7, 250)

    def draw(pen: Pen, y: float) -> None:
        pen.line(LEFT, baseline(y + 20, size), line, size)
        pen.line(RIGHT, baseline(y + 21, small), aside, small, "right", ink.MUTED)
        pen.rule(y + 32, LEFT, RIGHT, 1.2, ink.BLACK)

    return Strip(38, draw)


def _lines(words: str, size: float = 10.0, colour: ink.Colour = ink.BLACK) -> list[Strip]:
    return text(words, left=LEFT, right=RIGHT, size=size, colour=colour, flowing=True)


def _ahead(paper: PlanPaper) -> list[Sequence[Strip]]:
    summary = [strip for each in paper.summary for strip in (*_lines(each), gap(3))]
    return [[_head("summary"), *summary], *_towns(paper.towns), *_people(paper.people)]


def _towns_head() -> Strip:
    titles = [_say("towns", key) for key in ("town", "need", "person", "when", "way", "days")]
    return _TOWNS.row([*titles, _say("towns", "state")], head=True)


def _towns(towns: Sequence[TownPart]) -> list[Sequence[Strip]]:
    blocks: list[Sequence[Strip]] = []
    for number, town in enumerate(towns):
        first = [_head("towns", _say("towns", "note")), _towns_head()] if number == 0 else []
        rows = [
            _TOWNS.row((town.name if at == 0 else "", *_cells(row)), ruled=at == len(town.rows) - 1)
            for at, row in enumerate(town.rows)
        ]
        blocks.append([*first, *rows])
    return blocks


def _cells(row: SentRow) -> tuple[str, ...]:
    return row.need, row.person, row.when, row.way, str(row.days), row.state


def _name(words: str) -> Strip:
    line, size = fitted(words, Face.BOLD, 11, 8, RIGHT - LEFT)
    return Strip(18, lambda pen, y: _drop(pen.line(LEFT, baseline(y + 10, size), line, size)))


def _drop(width: float) -> None:
    """A strip draws and says nothing."""


def _people(people: Sequence[PersonPart]) -> list[Sequence[Strip]]:
    names = [str((3 + number) % 12 + 1) for number in range(12)]
    blocks: list[Sequence[Strip]] = []
    for number, person in enumerate(people):
        first = number == 0
        head = [_head("people", _say("people", "note")), months_head(names)] if first else []
        said = _say("people", "nobody")
        if person.towns:
            where = _say("people", "towns", towns="、".join(person.towns))
            said = f"{where}　{_say('people', 'days', days=person.days)}"
        row = months_row(person.name, person.kind, person.half_days)
        blocks.append([*head, row, *_lines(said, 8.9, ink.MUTED), gap(5)])
    return blocks


def _unmet(unmet: Sequence[UnmetPart]) -> list[Sequence[Strip]]:
    if not unmet:
        return [[_head("unmet"), *_lines(_say("unmet", "none"))]]
    blocks: list[Sequence[Strip]] = []
    for number, each in enumerate(unmet):
        head = [_head("unmet", _say("unmet", "note"))] if number == 0 else []
        pairs = ((_say("unmet", "why"), each.why), (_say("unmet", "change"), each.change))
        lines = [
            strip for label, words in pairs if words for strip in _lines(f"{label}：{words}", 9.4)
        ]
        blocks.append([*head, _unmet_title(each), *lines, gap(7)])
    return blocks


def _unmet_title(each: UnmetPart) -> Strip:
    line, size = fitted(f"{each.town}　{each.title}", Face.BOLD, 10.5, 8, 360)
    aside, small = fitted(each.wish, Face.GOTHIC, 8.9, 7, 130)

    def draw(pen: Pen, y: float) -> None:
        pen.line(LEFT, baseline(y + 9, size), line, size)
        pen.line(RIGHT, baseline(y + 9, small), aside, small, "right", ink.MUTED)

    return Strip(17, draw)


def _assumptions(paper: PlanPaper) -> list[Sequence[Strip]]:
    lines = [strip for each in paper.assumptions for strip in _lines(f"・{each}", 9.4)]
    rows: list[Sequence[Strip]] = [[_WEIGHTS.broken(each)] for each in paper.weights]
    if rows:
        rows[0] = [_name(_say("assumptions", "weights")), *rows[0]]
    return [[_head("assumptions"), *lines, gap(8)], *rows]
