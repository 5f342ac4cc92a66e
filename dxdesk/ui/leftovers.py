"""A desk that is left takes everything with it, also the screens that were never opened.

Such a screen has no parent that could take it along, and what its signals lead to holds it: it
would stay for as long as the program runs, and be dressed anew with every change of the look.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QWidget

_OURS = "dxdesk.ui"


def throw_away(desk: object) -> None:
    """Take down every widget a desk and its helpers hold that no window has taken in."""
    for widget in list(_held(desk)):
        if widget.parentWidget() is None and not widget.isVisible():
            widget.deleteLater()


def _held(owner: object) -> Iterator[QWidget]:
    seen: set[int] = set()
    todo = [owner]
    while todo:
        each = todo.pop()
        if isinstance(each, QWidget):
            yield each
        if id(each) not in seen and type(each).__module__.startswith(_OURS):
            seen.add(id(each))
            todo.extend(_values(getattr(each, "__dict__", {})))


def _values(held: Mapping[str, object]) -> Iterator[object]:
    for value in held.values():
        if isinstance(value, Mapping):
            yield from value.values()
        elif isinstance(value, list | tuple):
            yield from value
        else:
            yield value
