"""Keys that work on every screen of the prefecture."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from dxdesk.desks.decisions import KEYS, STATUS, TOWN
from dxdesk.ui.parts import FilterField
from dxdesk.ui.parts.keys import on_keys

if TYPE_CHECKING:
    from dxdesk.ui.prefecture.desk import PrefectureDesk


class Shortcuts:
    """Alt+1 to 9 the rail, Ctrl+Enter the primary button, Ctrl+F the filter, Esc back."""

    def __init__(self, desk: PrefectureDesk) -> None:
        self._desk = desk
        on_the_rail = [each for each in desk.screens if each != KEYS]
        for number, screen in enumerate(on_the_rail, start=1):
            self._bind(f"Alt+{number}", partial(desk.open, screen))
        self._bind("Ctrl+Return", self._press_primary)
        self._bind("Ctrl+Enter", self._press_primary)
        self._bind("Ctrl+F", self._to_filter)
        self._bind("Alt+Left", lambda: self._step(-1))
        self._bind("Alt+Right", lambda: self._step(1))
        self._bind("Esc", self._back)

    def _bind(self, keys: str, does: Callable[[], None]) -> None:
        on_keys(self._desk.frame, keys, does)

    def _press_primary(self) -> None:
        self._desk.screens[self._desk.current()].bar.primary.click()

    def _to_filter(self) -> None:
        screen = self._desk.screens[self._desk.current()]
        found = [each for each in screen.findChildren(FilterField) if each.isVisible()]
        if found:
            found[0].setFocus()

    def _step(self, step: int) -> None:
        if self._desk.current() == TOWN:
            self._desk.town.step(step)

    def _back(self) -> None:
        """To the place one came from, at last to the status."""
        self._desk.open(self._desk.came_from or STATUS)
