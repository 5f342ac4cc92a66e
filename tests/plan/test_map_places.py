"""Names on the map keep clear of each other in every prefecture."""

from __future__ import annotations

from itertools import combinations, groupby
from math import cos, hypot, radians

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk import shelf
from dxdesk.ask.municipality import Municipality
from dxdesk.plan.map_marks import apart
from dxdesk.plan.map_places import Box, Frame, labels, placed, toward

PREFECTURES = {
    code: list(towns)
    for code, towns in groupby(
        sorted(shelf.municipalities(), key=lambda town: town.prefecture), lambda t: t.prefecture
    )
}
INNER, ROOM, MARK = Frame(40, 40, 750, 440), Frame(2, 2, 826, 516), 7.0
ISLANDS_AND_MANY = ("01", "13")  # some names have no room without a larger map


def _drawn(towns: list[Municipality]) -> tuple[dict[str, tuple[float, float]], dict[str, Box]]:
    points = dict(placed({t.code: (t.latitude, t.longitude) for t in towns}, INNER).points)
    sizes = {town.code: (13.0 * len(town.name) + 2, 18.0) for town in towns}
    found = labels(points, sizes, ROOM, MARK)
    return points, {code: label.box for code, label in found.items()}


@pytest.mark.parametrize("code", PREFECTURES)
def test_no_name_covers_another_name_or_a_mark(code: str) -> None:
    points, boxes = _drawn(PREFECTURES[code])
    assert all(one.meets(other) == 0 for one, other in combinations(boxes.values(), 2))
    marks = [Box(x - MARK, y - MARK, 2 * MARK, 2 * MARK) for x, y in points.values()]
    assert all(box.meets(mark) == 0 for box in boxes.values() for mark in marks)
    if code not in ISLANDS_AND_MANY:
        assert len(boxes) == len(PREFECTURES[code]), "every name has room"


@pytest.mark.parametrize("code", PREFECTURES)
def test_no_mark_covers_the_mark_of_a_neighbour(code: str) -> None:
    towns = {t.code: (t.latitude, t.longitude) for t in PREFECTURES[code]}
    start = next(iter(towns.values()))  # somebody starts from the first office
    whole = placed({**towns, "start": start}, INNER)
    drawing = apart(whole, towns, MARK, MARK + 3)
    marks = {key: at for key, at in drawing.points.items() if key != "start"}
    for (x, y), (u, v) in combinations(marks.values(), 2):
        assert hypot(x - u, y - v) >= 2 * MARK, "two marks can be told from each other"
    assert drawing.points["start"] == drawing.points[next(iter(towns))]
    assert all(ROOM.left <= x <= ROOM.left + ROOM.width for x, _ in marks.values())
    assert all(ROOM.top <= y <= ROOM.top + ROOM.height for _, y in marks.values())


def test_marks_that_have_room_stay_where_they_are() -> None:
    whole = placed({"393011": (33.0, 133.0), "393029": (34.0, 134.0)}, INNER)
    drawing = apart(whole, ("393011", "393029"), MARK, MARK + 3)
    assert drawing == whole


def test_offices_at_one_place_are_both_seen() -> None:
    whole = placed({"one": (33.0, 133.0), "other": (33.0, 133.0)}, INNER)
    drawing = apart(whole, ("one", "other"), MARK, MARK + 3)
    (x, y), (u, v) = drawing.points.values()
    assert hypot(x - u, y - v) >= 2 * MARK and drawing.moved == 2


def test_a_prefecture_without_far_islands_is_drawn_to_scale() -> None:
    towns = {t.code: (t.latitude, t.longitude) for t in PREFECTURES["39"]}
    drawing = placed(towns, INNER)
    assert drawing.breaks_x == drawing.breaks_y == ()
    middle = sum(latitude for latitude, _ in towns.values()) / len(towns)
    scales = set()
    for one, other in combinations(sorted(towns), 2):
        (a, b), (c, d) = towns[one], towns[other]
        real = hypot(a - c, (b - d) * cos(radians(middle)))
        (x, y), (u, v) = drawing.points[one], drawing.points[other]
        scales.add(round(hypot(x - u, y - v) / real, 3))
    assert max(scales) - min(scales) < 0.01


def test_far_islands_are_brought_nearer_and_the_drawing_says_where() -> None:
    towns = {t.code: (t.latitude, t.longitude) for t in PREFECTURES["13"]}
    drawing = placed(towns, INNER)
    assert drawing.breaks_y
    south = max(drawing.points, key=lambda code: drawing.points[code][1])
    assert shelf.municipality(south).name == "小笠原村"


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.tuples(st.floats(24, 46), st.floats(122, 146)), min_size=1, max_size=40, unique=True
    )
)
def test_every_place_is_inside_the_drawing_and_north_stays_up(
    places: list[tuple[float, float]],
) -> None:
    keyed = {f"{number}": place for number, place in enumerate(places)}
    points = placed(keyed, INNER).points
    for key, (x, y) in points.items():
        assert INNER.left - 1e-6 <= x <= INNER.left + INNER.width + 1e-6
        assert INNER.top - 1e-6 <= y <= INNER.top + INNER.height + 1e-6
        for other, (u, v) in points.items():
            if keyed[key][0] > keyed[other][0]:
                assert y <= v + 1e-6
            if keyed[key][1] < keyed[other][1]:
                assert x <= u + 1e-6


def test_an_arrow_goes_to_the_nearest_place_on_its_side() -> None:
    points = {
        "here": (0.0, 0.0),
        "east": (10.0, 1.0),
        "far east": (30.0, 0.0),
        "north": (2.0, -9.0),
    }
    assert toward(points, "here", (1, 0)) == "east"
    assert toward(points, "here", (0, -1)) == "north"
    assert toward(points, "here", (-1, 0)) == "here"
    assert toward(points, "east", (1, 0)) == "far east"
