"""Where things are: in a checkout, in an installed wheel, in a frozen folder."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _shared_folder(name: str) -> Path:
    """`resources` and `i18n` lie beside the package in a checkout, inside it once installed."""
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [_PACKAGE / name, _PACKAGE.parent / name]
    if frozen:
        candidates.insert(0, Path(frozen) / "dxdesk" / name)
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(f"the folder {name} that belongs to dxdesk is missing")


def resources() -> Path:
    """Questions, schemes, fonts and the other data shipped with the program."""
    return _shared_folder("resources")


def translations() -> Path:
    """Qt's `.ts` (and compiled `.qm`) files."""
    return _shared_folder("i18n")


def resource_texts(folder: str, suffix: str = ".toml") -> dict[str, str]:
    """The texts of one folder of `resources`, by file name, in name order."""
    return {
        path.name: path.read_text(encoding="utf-8")
        for path in sorted((resources() / folder).glob(f"*{suffix}"))
    }
