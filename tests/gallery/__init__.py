"""Pictures of every screen: `python -m tests.gallery DIR`.

A module of this folder that has `shots()` takes part. `shots()` yields a name and a function that
makes the screen from the example: `Iterator[tuple[str, Callable[[Example], QWidget]]]`.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from tests.gallery.example import Example

Shot = tuple[str, Callable[[Example], QWidget]]

_NOT_SHOTS = {"__main__", "drawing", "example", "office_table", "papers"}


def shots() -> Iterator[Shot]:
    """All registered screens, by the name of their module and then in the module's order."""
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda each: each.name):
        if module.name not in _NOT_SHOTS:
            found = importlib.import_module(f"{__name__}.{module.name}")
            yield from found.shots()
