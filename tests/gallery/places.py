"""The question where a file that travels goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dxdesk.ui.parts.drives import Drive
from dxdesk.ui.parts.place_dialog import PlaceDialog
from tests.gallery.drawing import until_idle


def shots() -> Iterator[tuple[str, Callable[[object], QWidget]]]:
    """One stick is chosen of two."""
    yield "place_dialog", place_dialog


def place_dialog(_: object) -> QWidget:
    """Where a file that travels goes."""
    sticks = [Drive("KOCHI-DX-01", Path("E:/"), 7_200_000_000)]
    sticks.append(Drive("控え", Path("F:/"), 350_000_000))
    dialog = PlaceDialog(None, "受付キットを書き出す場所", lambda: sticks)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    until_idle(lambda: dialog._task.running)
    dialog.drives.choose(sticks[0].path)
    return dialog
