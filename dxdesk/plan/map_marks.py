"""Marks of neighbouring offices, moved just far enough to be told from each other."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from math import cos, hypot, sin

from dxdesk.plan.map_places import Placed

CORNER = 1.2  # of half a square's width: it reaches farther there
_SAME = 0.5  # a place to start from this near to an office is drawn around its mark
_AIR = 1.0  # between two marks
_ROUNDS = 40
_TURN = 2.4  # radians: marks at one point leave it in directions far from each other


@dataclass(slots=True)
class _Body:
    """What is moved together: a mark, the square around it, or both."""

    keys: list[str]
    x: float
    y: float
    reach: float


def apart(drawing: Placed, offices: Collection[str], mark: float, square: float) -> Placed:
    """The same drawing with no mark on another; `moved` counts what no longer stands true.

    `mark` is half the width of an office's mark, `square` how far from its middle the sign reaches
    for a place where somebody starts: every key of the drawing that is not among the `offices`.
    """
    bodies = _bodies(drawing, offices, mark, square)
    moved: set[str] = set()
    for _ in range(_ROUNDS):
        bodies.sort(key=lambda body: (body.x, body.y, body.keys))
        pushed = {key for one, other in _near(bodies) for key in _push(one, other)}
        if not pushed:
            break
        moved |= pushed
    points = {key: (body.x, body.y) for body in bodies for key in body.keys}
    return replace(drawing, points={key: points[key] for key in drawing.points}, moved=len(moved))


def _bodies(drawing: Placed, offices: Collection[str], mark: float, square: float) -> list[_Body]:
    bodies = [_Body([key], *drawing.points[key], mark) for key in offices]
    for key, (x, y) in drawing.points.items():
        if key in offices:
            continue
        beneath = next((b for b in bodies if hypot(b.x - x, b.y - y) < _SAME), None)
        if beneath is None:
            bodies.append(_Body([key], x, y, square))
        else:
            beneath.keys.append(key)
            beneath.reach = square
    return bodies


def _near(bodies: list[_Body]) -> Iterator[tuple[_Body, _Body]]:
    """Pairs that may meet; the bodies come from left to right."""
    widest = 2 * max((body.reach for body in bodies), default=0.0) + _AIR
    for number, one in enumerate(bodies):
        for other in bodies[number + 1 :]:
            if other.x - one.x > 2 * widest:
                break
            yield one, other


def _push(one: _Body, other: _Body) -> tuple[str, ...]:
    """Move both away from each other where they meet; what was moved."""
    across, down = other.x - one.x, other.y - one.y
    far, wanted = hypot(across, down), one.reach + other.reach + _AIR
    if far >= wanted - 0.01:
        return ()
    if far < 1e-6:
        turn = _TURN * sum(map(ord, one.keys[0] + other.keys[0]))
        across, down, far = cos(turn) * 1e-6, sin(turn) * 1e-6, 1e-6
    share = (wanted - far) / 2 / far
    one.x, one.y = one.x - across * share, one.y - down * share
    other.x, other.y = other.x + across * share, other.y + down * share
    return (*one.keys, *other.keys)
