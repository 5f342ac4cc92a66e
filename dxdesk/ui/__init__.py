"""The window: screens of both desks, made with Qt and only here."""

from __future__ import annotations

import sys


def _keep_none() -> None:
    """Give None on Python 3.11 a count of references that never runs out.

    PySide6 6.12.0 relies on what Python promises from 3.12 on, that None lives for ever: each of
    its calls that returns nothing takes one reference to it away. On 3.11 the program would end
    in the middle of a day's work ("deallocating None"). The count is the first word of an object.
    """
    import ctypes

    ctypes.c_ssize_t.from_address(id(None)).value += 1 << 60


if sys.version_info < (3, 12):
    _keep_none()
