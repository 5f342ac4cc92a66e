"""The map of the plan on paper: readable in black and white, no outline beneath."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dxdesk.paper import pen as ink
from dxdesk.paper.fonts import Face, glyphs, width
from dxdesk.paper.letter_strips import text
from dxdesk.paper.pen import Pen, baseline
from dxdesk.paper.slip_strips import LEFT, RIGHT, Strip
from dxdesk.paper.wording_files import filled
from dxdesk.plan.map_marks import CORNER, apart
from dxdesk.plan.map_places import Box, Frame, Label, Placed, Point, labels, placed

_FILE = "plan_paper.toml"
_HIGHEST, _SIZE, _MARK = 590.0, 8.6, 4.2
_AROUND = 24.0  # white above and below the marks
_BASE = _MARK + 1.5
_DOTS = (1.2, 2.2)
_CLEAR = 2.2  # between a mark with its base and a name


@dataclass(frozen=True, slots=True)
class MapFacts:
    """What is drawn: places as (latitude, longitude)."""

    towns: Mapping[str, Point]  # by name
    states: Mapping[str, str]  # by name: served / partly / unmet / quiet
    bases: tuple[Point, ...]
    ways: tuple[tuple[Point, str, bool], ...]  # from where, to which municipality, online


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The drawing as it is laid on the paper, as high as its marks need."""

    facts: MapFacts
    drawing: Placed
    bases: Mapping[str, Point]
    named: Mapping[str, Label]
    high: float


def map_strips(facts: MapFacts) -> list[Strip]:
    """The drawing in one piece, what its marks mean, and names that found no room."""
    sheet = _sheet(facts)
    drawing = sheet.drawing
    lost = [name for name in facts.towns if name not in sheet.named]
    notes = [_say("moved")] if drawing.moved else []
    notes += [_say("squeezed")] if drawing.breaks_x or drawing.breaks_y else []
    notes += [_say("left_out", towns="、".join(lost))] if lost else []
    strips = [Strip(sheet.high, lambda pen, y: _draw(pen, y, sheet)), _legend()]
    return strips + [s for note in notes for s in text(note, left=LEFT, right=RIGHT, size=8.6)]


def _sheet(facts: MapFacts) -> _Sheet:
    bases = {f"\n{number}": base for number, base in enumerate(facts.bases)}
    drawing = _placed({**facts.towns, **bases}, facts.towns)
    high = max(y for _, y in drawing.points.values()) + _AROUND if drawing.points else _AROUND
    points = {name: drawing.points[name] for name in facts.towns}
    sizes = {name: (width(glyphs(name, Face.GOTHIC), _SIZE) + 2, _SIZE + 3) for name in points}
    squares = [
        Box(x - _BASE, y - _BASE, 2 * _BASE, 2 * _BASE)
        for x, y in (drawing.points[key] for key in bases)
    ]
    room = Frame(LEFT, 0, RIGHT - LEFT, high)
    named = labels(points, sizes, room, _MARK + _CLEAR, squares)
    return _Sheet(facts, drawing, bases, named, high)


def _placed(places: Mapping[str, Point], towns: Mapping[str, Point]) -> Placed:
    """As large as the paper allows, from its upper edge on."""
    wide = RIGHT - LEFT - 60
    tallest = placed(places, Frame(LEFT + 30, 0, wide, _HIGHEST - 2 * _AROUND))
    ys = [y for _, y in tallest.points.values()] or [0.0]
    drawing = placed(places, Frame(LEFT + 30, _AROUND, wide, max(ys) - min(ys)))
    return apart(drawing, towns, _MARK + 0.6, _BASE * CORNER)


def _say(key: str, **values: object) -> str:
    return filled(_FILE, "map", key, **values)


def _draw(pen: Pen, top: float, sheet: _Sheet) -> None:
    facts, drawing = sheet.facts, sheet.drawing
    for x in drawing.breaks_x:
        pen.stroke(x, top, x, top + sheet.high, 0.5, ink.OUTLINE, (6, 2, 1, 2))
    for y in drawing.breaks_y:
        pen.stroke(LEFT, top + y, RIGHT, top + y, 0.5, ink.OUTLINE, (6, 2, 1, 2))
    where = {base: drawing.points[key] for key, base in sheet.bases.items()}
    for base, town, remote in facts.ways:
        (x, y), (u, v) = where[base], drawing.points[town]
        dashes = _DOTS if remote else ()
        pen.stroke(x, top + y, u, top + v, 0.7, ink.OUTLINE, dashes)
    for x, y in where.values():
        draw_base(pen, x, top + y)
    for name in facts.towns:
        x, y = drawing.points[name]
        draw_mark(pen, x, top + y, facts.states[name])
    for name, label in sheet.named.items():
        _draw_name(pen, top, name, label, drawing.points[name])


def _draw_name(pen: Pen, top: float, name: str, label: Label, at: Point) -> None:
    box = label.box
    if label.leader:
        x = min(max(at[0], box.left), box.right)
        y = min(max(at[1], box.top), box.bottom)
        pen.stroke(at[0], top + at[1], x, top + y, 0.4, ink.OUTLINE, ())
    pen.ground(box.left, top + box.top, box.width, box.height)  # a way behind is interrupted
    pen.text(
        box.left + box.width / 2,
        baseline(top + box.top + box.height / 2, _SIZE),
        name,
        _SIZE,
        align="centre",
    )


def draw_base(pen: Pen, x: float, y: float) -> None:
    """A square with a dot: somebody starts from here."""
    pen.box(x - _BASE, y - _BASE, 2 * _BASE, 2 * _BASE, 0.9, ink.BLACK)
    pen.box(x - 1, y - 1, 2, 2, 0.5, ink.BLACK, fill=ink.BLACK)


def draw_mark(pen: Pen, x: float, y: float, state: str) -> None:
    """Full circle, half circle, triangle or dot, as on the screen."""
    if state == "unmet":
        pen.triangle(x, y, _MARK + 0.8)
    elif state == "quiet":
        pen.disc(x, y, 1.6, 360.0)
    else:
        pen.disc(x, y, _MARK, 360.0 if state == "served" else 180.0)


def _legend() -> Strip:
    marks: Sequence[str] = ("served", "partly", "unmet", "quiet", "base")

    def draw(pen: Pen, y: float) -> None:
        x = LEFT + 6
        for mark in marks:
            if mark == "base":
                draw_base(pen, x, y + 9)
            else:
                draw_mark(pen, x, y + 9, mark)
            x += 11 + pen.text(x + 9, baseline(y + 9, 8.6), _say(mark), 8.6) + 16
        for way, dashes in (("visit", ()), ("online", _DOTS)):
            pen.stroke(x - 4, y + 9, x + 14, y + 9, 0.9, ink.OUTLINE, dashes)
            x += 20 + pen.text(x + 18, baseline(y + 9, 8.6), _say(way), 8.6) + 16

    return Strip(20, draw)
