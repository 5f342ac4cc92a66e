"""Cut the power of a saving program at every moment and count what it had promised and lost.

python -m tests.soak.powercut --cuts 20000
python -m tests.soak.powercut --cuts 2000 --journal delete     (must lose answers)
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

from dxdesk.errors import Refusal
from dxdesk.store.opening import close, create_town, open_town
from tests.soak.disk import Disk
from tests.soak.recording import Acknowledged, deeds, record
from tests.soak.sequence import BrokenSequenceError, last_number

_NAME = "town.dxtown"
_SAVES = 42
_CORRUPT = -1


@dataclass(slots=True)
class Tally:
    """What was seen."""

    journal: str
    cuts: int = 0
    losing: int = 0  # cuts after which an acknowledged answer was gone
    corrupt: int = 0  # cuts after which the file did not open, or had a hole
    different: int = 0  # distinct states of the folder
    moments: int = 0
    seconds: float = 0.0

    def __str__(self) -> str:
        return (
            f"journal {self.journal:<9} cuts {self.cuts}  losing {self.losing} "
            f"({100 * self.losing / max(1, self.cuts):.1f} %)  corrupt {self.corrupt}  "
            f"moments {self.moments}  different states {self.different}  {self.seconds:.1f} s"
        )


@dataclass(slots=True)
class _Restarts:
    """Restarts after a cut, each distinct state of the folder tried once."""

    folder: Path
    found: dict[bytes, int] = field(default_factory=dict)

    def last_number(self, files: dict[str, bytes]) -> int:
        digest = blake2b()
        for name, data in sorted(files.items()):
            digest.update(b"%d:%d:%s" % (len(name), len(data), name.encode()))
            digest.update(data)
        state = digest.digest()
        if state not in self.found:
            self.found[state] = self._restarted(files)
        return self.found[state]

    def _restarted(self, files: dict[str, bytes]) -> int:
        for old in self.folder.iterdir():
            old.unlink()
        for name, data in files.items():
            (self.folder / name).write_bytes(data)
        try:
            db = open_town(self.folder / _NAME)
            try:
                return last_number(db)
            finally:
                close(db)
        except (Refusal, BrokenSequenceError) as error:
            print(f"after a cut: {error}", file=sys.stderr)
            return _CORRUPT


def run(cuts: int, journal: str, folder: Path) -> Tally:
    """Record one run of the saver, then cut its power `cuts` times, spread over all moments."""
    began = time.monotonic()
    work, restarts = folder / "work", _Restarts(folder / "restart")
    for made in (work, restarts.folder):
        made.mkdir()
    close(create_town(work / _NAME))
    disk = Disk({_NAME: (work / _NAME).read_bytes()})
    log, acknowledgements = _recorded(work, journal, folder)
    happened = list(deeds(log, work, acknowledgements))
    tally = Tally(journal, moments=len(happened))
    promised = 0
    for moment, deed in enumerate(happened):
        if isinstance(deed, Acknowledged):
            promised = deed.number
        else:
            disk.do(deed)
        share = cuts * (moment + 1) // len(happened) - cuts * moment // len(happened)
        for accident in range(share):
            _judge(tally, restarts.last_number(disk.cut(moment * 100_000 + accident)), promised)
    tally.different = len(restarts.found)
    tally.seconds = time.monotonic() - began
    return tally


def _recorded(work: Path, journal: str, folder: Path) -> tuple[Path, Path]:
    log, acknowledgements = folder / "log", folder / "acknowledgements"
    acknowledgements.touch()
    record(
        [sys.executable, "-m", "tests.soak.saver", str(work / _NAME), str(acknowledgements),
         "--saves", str(_SAVES), "--journal", journal],
        log,
    )  # fmt: skip
    return log, acknowledgements


def _judge(tally: Tally, found: int, promised: int) -> None:
    tally.cuts += 1
    tally.corrupt += found == _CORRUPT
    tally.losing += _CORRUPT < found < promised


def main() -> int:
    """Run the harness; 1 if a cut lost an answer or broke the file."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--cuts", type=int, default=20000)
    arguments.add_argument("--journal", choices=("truncate", "delete"), default="truncate")
    chosen = arguments.parse_args()
    fast = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(dir=fast) as folder:
        tally = run(chosen.cuts, chosen.journal, Path(folder))
    print(tally)
    return 1 if tally.losing or tally.corrupt else 0


if __name__ == "__main__":
    sys.exit(main())
