"""sqlite-utils without what it brings for work that is not ours.

It loads numpy wherever that is installed, only to know its numbers when they are saved; click for
the bar its own command line draws; dateutil for a recipe that guesses at dates. Every start of
the window would pay a fifth of a second and 18 MB for them. Whoever needs them gets them later.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType


class _StandIn(ModuleType):
    """A module whose names can be taken, and never used."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return object


@contextmanager
def _in_place_of(others: dict[str, ModuleType | None]) -> Iterator[None]:
    """While this lasts, importing one of these gives the stand-in; None: it cannot be imported."""
    shown = {name: other for name, other in others.items() if name not in sys.modules}
    sys.modules.update(shown)  # type: ignore[arg-type]  # None is Python's own way of saying so
    try:
        yield
    finally:
        for name in shown:
            del sys.modules[name]


with _in_place_of({"numpy": None, "click": _StandIn("click"), "dateutil": _StandIn("dateutil")}):
    from sqlite_utils import Database, Migrations

__all__ = ["Database", "Migrations"]
