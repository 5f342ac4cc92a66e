"""The window: screens of both desks, made with Qt and only here."""

from __future__ import annotations

import sys


def _keep_constants() -> None:
    """Give None, True and False on Python 3.11 a count of references that never runs out.

    PySide6 6.12.0 relies on what Python promises from 3.12 on, that these live for ever: each of
    its calls that returns nothing takes one reference to None away, each `emit()` one to True,
    a `disconnect()` one to False. On 3.11 the program would end in the middle of a day's work
    ("deallocating None"). The count is the first word of an object.
    """
    import ctypes

    for constant in (None, True, False):
        ctypes.c_ssize_t.from_address(id(constant)).value += 1 << 60


if sys.version_info < (3, 12):
    _keep_constants()
