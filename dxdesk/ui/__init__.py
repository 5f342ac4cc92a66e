"""The window: screens of both desks, made with Qt and only here."""

from __future__ import annotations

import builtins
import linecache
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


def _import_plainly() -> None:
    """Give `import` back to Python.

    PySide reads and keeps the source of every module that is imported after it, to learn whether
    the module asks for snake_case names of Qt. Ours never does: nine megabytes, and a third of
    the time until a desk stands, for nothing.
    """
    import PySide6.QtCore  # noqa: F401  # from here on PySide has its hand on `import`

    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
        linecache.clearcache()


def hash_plainly() -> None:
    """Let hashlib use the functions built into Python instead of loading all of OpenSSL.

    They give the same hashes. The window hashes rows and files of some kilobytes, and does not
    need another cryptographic library (3.5 MB) for that.
    """
    if "hashlib" in sys.modules:
        return
    sys.modules["_hashlib"] = None  # type: ignore[assignment]  # cannot be imported, for a moment
    try:
        import hashlib  # noqa: F401
        import hmac  # noqa: F401
    finally:
        del sys.modules["_hashlib"]


if sys.version_info < (3, 12):
    _keep_constants()
_import_plainly()
