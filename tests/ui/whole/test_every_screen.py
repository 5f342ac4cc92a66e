"""Walks over every screen of the gallery."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from tests.gallery import shots
from tests.gallery.drawing import LOOKS, picture, shown
from tests.gallery.example import Example
from tests.ui.whole import walking

Make = Callable[[Example], QWidget]
SHOTS = dict(shots())
QUICK = ("door", "parts")  # the others draw a whole desk each: `pytest -m long`


def _marked(name: str) -> object:
    return pytest.param(name, marks=() if name.startswith(QUICK) else pytest.mark.long)


BY_NAME = pytest.mark.parametrize("name", [_marked(name) for name in SHOTS])

TWICE = [name for name in SHOTS if name.endswith("welcome")] + list(SHOTS)[-2:]


@BY_NAME
def test_a_screen_can_be_used_and_read_by_everybody(name: str, made_example: Example) -> None:
    with shown(SHOTS[name], made_example) as screen:
        assert walking.nameless(screen) == [], "without a name for a screen reader"
        assert walking.rich(screen) == [], "would render markup"
        assert walking.english(screen) == [], "not in Japanese"
        if not name.startswith("parts"):  # sheets of parts show every button there is
            assert len(walking.primaries(screen)) == 1, "one thing to do next"


@pytest.mark.parametrize("name", [_marked(name) for name in dict.fromkeys(TWICE)])
def test_the_same_screen_gives_the_same_picture(name: str, made_example: Example) -> None:
    for look in LOOKS[:2]:
        drawn = picture(SHOTS[name], made_example, look)
        assert drawn == picture(SHOTS[name], made_example, look)
