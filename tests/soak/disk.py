"""A disk that forgets: what may be left of a folder after a power cut.

Content is lasting once its file was flushed, a name once its folder was. Whatever else was done
before the cut may be there or not: writes in any choice, each torn at sectors of 512 bytes,
names in any choice.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.soak.recording import Deed, Flushed, Opened, Removed, Renamed, Resized, Written

_SECTOR = 512
_SHARES = (0.0, 0.1, 0.5, 0.9, 1.0)  # of the pending deeds that reached the disk

Names = dict[str, int]  # name -> number of the file


@dataclass(slots=True)
class _File:
    lasting: bytearray
    pending: list[Written | Resized] = field(default_factory=list)


class Disk:
    """One folder on the disk, as a program changes it."""

    def __init__(self, files: dict[str, bytes]) -> None:
        """`files` were there, lasting, before the program began."""
        self._files = [_File(bytearray(data)) for data in files.values()]
        self._names: Names = {name: number for number, name in enumerate(files)}
        self._lasting_names = dict(self._names)
        self._pending_names: list[Callable[[Names], None]] = []

    def do(self, deed: Deed) -> None:
        """Carry out what the program did."""
        match deed:
            case Written(name) | Resized(name):
                if name in self._names:  # a file that lost its name takes no part in a restart
                    self._files[self._names[name]].pending.append(deed)
            case Flushed(""):
                for change in self._pending_names:
                    change(self._lasting_names)
                self._pending_names.clear()
            case Flushed(name):
                if name in self._names:
                    self._flush(self._files[self._names[name]])
            case Opened(name):
                if name not in self._names:
                    self._files.append(_File(bytearray()))
                    self._rename(_linked(name, len(self._files) - 1))
            case Removed(name):
                self._rename(_removed(name))
            case Renamed(old, new):
                self._rename(_renamed(old, new, self._names[old]))

    def _rename(self, change: Callable[[Names], None]) -> None:
        change(self._names)
        self._pending_names.append(change)

    @staticmethod
    def _flush(file: _File) -> None:
        for deed in file.pending:
            _apply(file.lasting, deed)
        file.pending.clear()

    def cut(self, seed: int) -> dict[str, bytes]:
        """The files found after a power cut now; each seed is another accident."""
        chance = random.Random(seed)
        share = chance.choice(_SHARES)
        names = dict(self._lasting_names)
        for change in self._pending_names:
            if chance.random() < share:
                change(names)
        return {name: self._left_of(self._files[n], share, chance) for name, n in names.items()}

    @staticmethod
    def _left_of(file: _File, share: float, chance: random.Random) -> bytes:
        content = bytearray(file.lasting)
        for deed in file.pending:
            if chance.random() >= share:
                continue
            if isinstance(deed, Written) and len(deed.data) > _SECTOR and chance.random() < 0.3:
                for piece in _torn(deed, chance):
                    _apply(content, piece)
            else:
                _apply(content, deed)
        return bytes(content)


def _torn(deed: Written, chance: random.Random) -> list[Written]:
    pieces = range(0, len(deed.data), _SECTOR)
    return [
        Written(deed.name, deed.offset + start, deed.data[start : start + _SECTOR])
        for start in pieces
        if chance.random() < 0.5
    ]


def _apply(content: bytearray, deed: Written | Resized) -> None:
    end = deed.size if isinstance(deed, Resized) else deed.offset
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    if isinstance(deed, Resized):
        del content[deed.size :]
    else:
        content[deed.offset : deed.offset + len(deed.data)] = deed.data


def _linked(name: str, number: int) -> Callable[[Names], None]:
    return lambda names: names.__setitem__(name, number)


def _removed(name: str) -> Callable[[Names], None]:
    def change(names: Names) -> None:
        names.pop(name, None)

    return change


def _renamed(old: str, new: str, number: int) -> Callable[[Names], None]:
    def change(names: Names) -> None:
        names.pop(old, None)
        names[new] = number

    return change
