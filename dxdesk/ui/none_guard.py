"""A guard against one fault of PySide6 6.12.0, needed before Python 3.12 only.

Most of its methods that return nothing give away a reference to None that they never took:
`QTimer().stop()` lowers `sys.getrefcount(None)` by one each time. From Python 3.12 on None is
immortal and nothing happens; before, the interpreter ends itself ("deallocating None") after
some thousand calls, that is, a few screens. PySide6 6.11 has no such fault, but QtPdf comes as a
small package of its own with 6.12 only.
"""

from __future__ import annotations

import ctypes
import sys

_MORE_THAN_CAN_BE_LOST = sys.maxsize // 4
_held: list[bool] = []


def hold_none() -> None:
    """Make None as good as immortal; calling again changes nothing."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython" or _held:
        return
    _held.append(True)
    # The count is the first field of every object in every release build of CPython.
    ctypes.c_ssize_t.from_address(id(None)).value += _MORE_THAN_CAN_BE_LOST
