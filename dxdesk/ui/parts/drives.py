"""Removable drives by name, with what is free on them, so that nobody has to know a path."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from dxdesk.desks.sticks import is_removable
from dxdesk.words import tr

_GIGABYTE = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Drive:
    """One stick as a person knows it."""

    name: str  # the label, or the folder's name where it has none
    path: Path
    free: int  # bytes

    @property
    def place(self) -> str:
        """Where it is: "E:" on Windows, the folder elsewhere."""
        return self.path.drive or str(self.path)


def removable_drives() -> tuple[Drive, ...]:
    """The sticks plugged in now, by name. Asks each drive, which a broken one can make slow."""
    found = (_drive(each) for each in usable(QStorageInfo.mountedVolumes()))
    return tuple(sorted(found, key=lambda drive: (drive.name, str(drive.path))))


def usable(volumes: Iterable[QStorageInfo]) -> Iterable[QStorageInfo]:
    """Of these volumes, the removable ones that are there."""
    for volume in volumes:
        if volume.isValid() and volume.isReady() and is_removable(volume.rootPath()):
            yield volume


def taking_out() -> str:
    """What to do before the stick is pulled out."""
    return tr("Before pulling out a stick, eject it in Windows (safely remove hardware).")


def _drive(volume: QStorageInfo) -> Drive:
    path = Path(volume.rootPath())
    return Drive(volume.name() or path.name or str(path), path, volume.bytesAvailable())


def size_in_words(size: int) -> str:
    """7.2 GB, 350 MB: as sticks are sold, in thousands."""
    if size >= _GIGABYTE:
        return f"{size / _GIGABYTE:.1f} GB"
    return f"{size // 1_000_000:,} MB"
