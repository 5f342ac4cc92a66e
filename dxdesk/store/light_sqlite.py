"""sqlite-utils without numpy.

It loads numpy wherever that is installed, only to know its numbers when they are saved. Ours are
plain ones, and the solver brings numpy along: every start of the window would pay a sixth of a
second and 15 MB for it. Whoever needs numpy later still gets it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def _numpy_unseen() -> Iterator[None]:
    if "numpy" in sys.modules:
        yield
        return
    sys.modules["numpy"] = None  # type: ignore[assignment]  # how Python says: cannot be imported
    try:
        yield
    finally:
        del sys.modules["numpy"]


with _numpy_unseen():
    from sqlite_utils import Database, Migrations

__all__ = ["Database", "Migrations"]
