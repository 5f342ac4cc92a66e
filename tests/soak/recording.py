"""What a program did to the files of one folder, read from a log of its system calls.

Only the calls a database makes are understood; any other that touches the folder is an error,
so that nothing is ever passed over in silence.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_CALLS = (
    "openat,open,creat,pwrite64,write,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,renameat,"
    "renameat2,link,linkat,symlink,pwritev,pwritev2,writev,sendfile,copy_file_range,fallocate"
)
_CALL = re.compile(r"\d+\s+(\w+)\((.*)\)\s+= (-?\d+)(?:<([^>]*)>)?")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_FILE = re.compile(r"\d+<([^>]*)>")


@dataclass(frozen=True, slots=True)
class Written:
    name: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Resized:
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Flushed:
    name: str  # "" = the folder itself


@dataclass(frozen=True, slots=True)
class Opened:
    name: str  # made if it was not there


@dataclass(frozen=True, slots=True)
class Removed:
    name: str


@dataclass(frozen=True, slots=True)
class Renamed:
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Acknowledged:
    number: int


Deed = Written | Resized | Flushed | Opened | Removed | Renamed | Acknowledged


def record(command: Sequence[str], log: Path) -> None:
    """Run a command to its end under strace."""
    subprocess.run(
        ["strace", "-f", "-y", "-xx", "-s", "10000000", "-o", str(log), "-e", f"trace={_CALLS}",
         *command],
        check=True,
    )  # fmt: skip


def deeds(log: Path, folder: Path, acknowledgements: Path) -> Iterator[Deed]:
    """The deeds in the folder, in order, and the numbers written to the acknowledgement file."""
    reader = _Reader(os.fsencode(folder.resolve()), os.fsencode(acknowledgements.resolve()))
    with open(log, encoding="ascii") as lines:
        for line in lines:
            if "<unfinished ...>" in line:
                raise ValueError("the recorded program had more than one thread")
            found = _CALL.match(line)
            if found and int(found[3]) >= 0:
                yield from reader.deeds(found[1], found[2], int(found[3]), found[4])


@dataclass(frozen=True, slots=True)
class _Reader:
    folder: bytes
    acknowledgements: bytes

    def deeds(self, call: str, arguments: str, result: int, opened: str | None) -> Iterator[Deed]:
        target = _FILE.match(arguments)
        path = _bytes(target[1]) if target else b""
        if call == "write" and path == self.acknowledgements:
            yield Acknowledged(int(_strings(arguments)[0]))
        elif call in ("openat", "open", "creat"):
            yield from self._opening(arguments, _bytes(opened or ""))
        elif call.startswith(("unlink", "rename")):
            yield from self._naming(call, [self._name(p) for p in _strings(arguments)])
        elif self._name(path) is not None:
            yield self._content(call, str(self._name(path)), arguments, result)

    def _name(self, path: bytes) -> str | None:
        """The name within the folder; "" for the folder itself, None for anything else."""
        if path == self.folder:
            return ""
        if path.startswith(self.folder + b"/"):
            return os.fsdecode(path[len(self.folder) + 1 :])
        return None

    def _opening(self, arguments: str, path: bytes) -> Iterator[Deed]:
        name = self._name(path)
        if not name or "O_DIRECTORY" in arguments:
            return
        if "O_TRUNC" in arguments:
            raise ValueError(f"opened to be emptied: {name}")
        if "O_CREAT" in arguments:
            yield Opened(name)

    def _naming(self, call: str, names: list[str | None]) -> Iterator[Deed]:
        if not any(names):
            return
        if not all(names):
            raise ValueError(f"{call} across the edge of the folder: {names}")
        first, *rest = (str(name) for name in names)
        yield Renamed(first, rest[0]) if rest else Removed(first)

    def _content(self, call: str, name: str, arguments: str, result: int) -> Deed:
        if call in ("fsync", "fdatasync"):
            return Flushed(name)
        if call == "ftruncate":
            return Resized(name, int(arguments.rsplit(",", 1)[1]))
        if call == "pwrite64":
            offset = int(arguments.rsplit(",", 1)[1])
            return Written(name, offset, _strings(arguments)[0][:result])
        raise ValueError(f"{call} on {name} is not understood")


def _strings(arguments: str) -> list[bytes]:
    return [_bytes(text) for text in _STRING.findall(arguments)]


def _bytes(text: str) -> bytes:
    r"""strace -xx writes every character as `\x2f`; what it adds itself is plain."""
    return bytes.fromhex(text.replace("\\x", "")) if text.startswith("\\x") else text.encode()
