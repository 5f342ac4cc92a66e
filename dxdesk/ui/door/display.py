"""Whether a window can be opened here; asked before Qt, which ends the program where it cannot."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterable

from dxdesk.errors import Refusal

# What Qt loads from the system on Debian, and the package that brings it.
_FOR_QT = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
_FOR_X_WINDOWS = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_INSTALL = "sudo apt-get install -y --no-install-recommends"


def has_display() -> bool:
    """Whether somebody sits before a screen: always on Windows, by the environment elsewhere."""
    if sys.platform == "win32" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("WAYLAND_DISPLAY")) or _x_server_answers()


def refuse_without_display() -> None:
    """Refuse where Qt would end the program without a word.

    Raises:
        Refusal: E-NO-DISPLAY, E-NO-LIBRARY.
    """
    if not has_display():
        raise Refusal("E-NO-DISPLAY")
    if _draws_on_x():
        refuse_missing(_FOR_X_WINDOWS)


def refuse_missing(libraries: Iterable[str] = _FOR_QT) -> None:
    """Refuse with the one line that installs all that is missing.

    Raises:
        Refusal: E-NO-LIBRARY with the first that is missing.
    """
    missing = [name for name in libraries if not _loads(name)]
    if missing:
        packages = {**_FOR_QT, **_FOR_X_WINDOWS}
        line = " ".join([_INSTALL, *(packages.get(name, name) for name in missing)])
        raise Refusal("E-NO-LIBRARY", library=missing[0], line=line)


def _draws_on_x() -> bool:
    platform = os.environ.get("QT_QPA_PLATFORM", "xcb")
    wayland = bool(os.environ.get("WAYLAND_DISPLAY"))
    return sys.platform == "linux" and platform.startswith("xcb") and not wayland


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _x_server_answers() -> bool:
    """DISPLAY may name a server that is gone; Qt would end the program then."""
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # then the missing library is the news
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed
