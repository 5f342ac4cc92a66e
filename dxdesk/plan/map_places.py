"""Where offices and their names stand on a drawing: by latitude and longitude, no map beneath.

Lengths are those of the drawing, its y axis downwards. A wide empty stretch (islands far off the
coast) is squeezed, and the place where that was done is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, pi, radians, sin

WIDE_GAP = 0.33  # of what is left of the span: an emptier stretch is squeezed
SQUEEZED = 0.10  # to this much of what is left

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Frame:
    """Room for a drawing: its left top corner, its width and its height."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle that is taken."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def meets(self, other: Box) -> float:
        """The area both cover."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0.0, wide) * max(0.0, high)


@dataclass(frozen=True, slots=True)
class Placed:
    """Every point on the drawing, and the lines along which something was squeezed."""

    points: Mapping[str, Point]
    breaks_x: tuple[float, ...]
    breaks_y: tuple[float, ...]
    moved: int = 0  # points moved a little so that marks do not cover each other


def placed(places: Mapping[str, Point], frame: Frame) -> Placed:
    """Points of (latitude, longitude) on the drawing, true to scale where nothing is squeezed."""
    if not places:
        return Placed({}, (), ())
    middle = sum(latitude for latitude, _ in places.values()) / len(places)
    east = _squeezed([longitude * cos(radians(middle)) for _, longitude in places.values()])
    south = _squeezed([-latitude for latitude, _ in places.values()])
    wide, high = max(east.values), max(south.values)
    scale = min(frame.width / wide if wide else 1e9, frame.height / high if high else 1e9)
    scale = scale if scale < 1e9 else 1.0
    left = frame.left + (frame.width - wide * scale) / 2
    top = frame.top + (frame.height - high * scale) / 2
    points = {
        key: (left + x * scale, top + y * scale)
        for key, x, y in zip(places, east.values, south.values, strict=True)
    }
    return Placed(
        points,
        tuple(left + at * scale for at in east.breaks),
        tuple(top + at * scale for at in south.breaks),
    )


@dataclass(frozen=True, slots=True)
class _Axis:
    values: tuple[float, ...]  # from 0
    breaks: tuple[float, ...]


def _squeezed(values: Sequence[float]) -> _Axis:
    """One axis from 0, with its widest empty stretches made short."""
    ordered = sorted(set(values))
    span = ordered[-1] - ordered[0]
    gaps: list[tuple[float, float]] = []
    kept = span
    while wide := [
        (a, b) for a, b in pairwise(ordered) if (a, b) not in gaps and b - a > WIDE_GAP * kept
    ]:
        gaps += wide
        kept = span - sum(b - a for a, b in gaps)
    short = kept * SQUEEZED
    moved, breaks, taken = {ordered[0]: 0.0}, [], 0.0
    for a, b in pairwise(ordered):
        if (a, b) in gaps and short:
            breaks.append(taken + short / 2)
            taken += short
        else:
            taken += b - a
        moved[b] = taken
    return _Axis(tuple(moved[value] for value in values), tuple(breaks))


@dataclass(frozen=True, slots=True)
class Label:
    """Where a name stands; with a line to its point where it could not stand beside it."""

    box: Box
    leader: bool


# Sides beside a point, best first, as shares of the label's width and height; then farther off.
_SIDES = (
    *((0.5, 0.0), (-0.5, 0.0), (0.0, -0.5), (0.0, 0.5)),
    *((0.5, -0.5), (0.5, 0.5), (-0.5, -0.5), (-0.5, 0.5)),
)
_RINGS = (1.0, 2.2, 3.6, 5.2)  # in heights of a label
_TURNS = tuple((cos(2 * pi * n / 16), sin(2 * pi * n / 16)) for n in range(16))
_NEAR = 60.0  # of a crowd


def labels(
    points: Mapping[str, Point],
    sizes: Mapping[str, tuple[float, float]],
    frame: Frame,
    mark: float,
    obstacles: Iterable[Box] = (),
    first: str = "",
) -> dict[str, Label]:
    """A place for every name that has one: none covers another name or a mark.

    `mark` is half a mark's side. Names without a free place are left out; `first` chooses before
    all others.
    """
    taken = _Taken(obstacles)
    for x, y in points.values():
        taken.add(Box(x - mark, y - mark, 2 * mark, 2 * mark))
    found: dict[str, Label] = {}
    crowds = _crowds(points)
    order = sorted(sizes, key=lambda key: (key != first, -crowds[key], key))
    for key in order:
        for label in _candidates(points[key], sizes[key], mark):
            if _inside(label.box, frame) and taken.free(label.box):
                found[key] = label
                taken.add(label.box)
                break
    return found


class _Taken:
    """Boxes as (left, top, right, bottom), found by the squares of a grid they touch."""

    _SQUARE = 48.0

    def __init__(self, boxes: Iterable[Box]) -> None:
        self._found: dict[tuple[int, int], list[tuple[float, float, float, float]]] = {}
        for box in boxes:
            self.add(box)

    def _squares(self, box: Box) -> Iterator[tuple[int, int]]:
        right, bottom = box.left + box.width, box.top + box.height
        for x in range(int(box.left // self._SQUARE), int(right // self._SQUARE) + 1):
            for y in range(int(box.top // self._SQUARE), int(bottom // self._SQUARE) + 1):
                yield x, y

    def add(self, box: Box) -> None:
        corners = (box.left, box.top, box.left + box.width, box.top + box.height)
        for square in self._squares(box):
            self._found.setdefault(square, []).append(corners)

    def free(self, box: Box) -> bool:
        left, top = box.left, box.top
        right, bottom = left + box.width, top + box.height
        for square in self._squares(box):
            for a, b, c, d in self._found.get(square, ()):
                if left < c and a < right and top < d and b < bottom:
                    return False
        return True


def _crowds(points: Mapping[str, Point]) -> dict[str, int]:
    """How many points stand near each: names of the crowded ones choose first."""
    squares: dict[tuple[int, int], list[Point]] = {}
    for x, y in points.values():
        squares.setdefault((int(x // _NEAR), int(y // _NEAR)), []).append((x, y))
    found = {}
    for key, (x, y) in points.items():
        square = int(x // _NEAR), int(y // _NEAR)
        around = (
            squares.get((square[0] + across, square[1] + down), ())
            for across in (-1, 0, 1)
            for down in (-1, 0, 1)
        )
        found[key] = sum(
            abs(x - a) < _NEAR and abs(y - b) < _NEAR for near in around for a, b in near
        )
    return found


def _candidates(point: Point, size: tuple[float, float], mark: float) -> Iterator[Label]:
    (x, y), (wide, high) = point, size
    for across, down in _SIDES:
        left = x + across * wide * 2 / 2 - wide / 2 + (mark + 2) * _sign(across)
        top = y + down * high - high / 2 + (mark + 1) * _sign(down) * (0 if across else 1)
        yield Label(Box(left, top, wide, high), leader=False)
    for ring in _RINGS:
        far = ring * high + mark
        for across, down in _TURNS:
            left = x + across * (far + wide / 2) - wide / 2
            top = y + down * (far + high / 2) - high / 2
            yield Label(Box(left, top, wide, high), leader=True)


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)


def _inside(box: Box, frame: Frame) -> bool:
    return (
        box.left >= frame.left
        and box.top >= frame.top
        and box.right <= frame.left + frame.width
        and box.bottom <= frame.top + frame.height
    )


def toward(points: Mapping[str, Point], at: str, direction: Point) -> str:
    """The nearest point in a direction, (1, 0) being right and (0, 1) down; `at` if there is none.

    Off the straight way counts double, so that arrows go where one looks.
    """
    x, y = points[at]
    best, least = at, float("inf")
    for key, (a, b) in points.items():
        along = (a - x) * direction[0] + (b - y) * direction[1]
        aside = abs((a - x) * direction[1]) + abs((b - y) * direction[0])
        if key != at and along > 0 and along + 2 * aside < least:
            best, least = key, along + 2 * aside
    return best
