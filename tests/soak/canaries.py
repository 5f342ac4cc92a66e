"""Two hundred canary texts in a report, and the raw medium searched for them afterwards.

python -m tests.soak.canaries [--medium ext4|exfat|folder] [--canaries 200]

The report is sealed and carried as a town does it; then every byte of the medium's image is
searched for every canary in UTF-8, UTF-16 both ways, CP932 and base64 in its three alignments.
To see that the search sees, the same report is written as plain text and deleted again on a
second medium. The exit code is 1 for a hit on the first, or none on the second. Mounting an
image needs root; without it (`--medium folder`) only the bytes of the files themselves are read.
"""

from __future__ import annotations

import argparse
import base64
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from dxdesk.exchange.carrying import carry, report_name
from dxdesk.exchange.reports import payload_text
from dxdesk.report.needs_report import NeedsReport
from tests.exchange.filling import Filling
from tests.exchange.samples import sealed

SIZE = 16 * 1024 * 1024  # bytes of an image
MAKE = {"ext4": ("mkfs.ext4", "-q", "-m", "0"), "exfat": ("mkfs.exfat",)}


def canary(number: int) -> str:
    """A text that stands nowhere else: kanji and letters, all of them in CP932 too."""
    return f"金糸雀{number:04d}CANARY{number * 7919 % 9973:04d}"


def report_with(count: int) -> tuple[NeedsReport, list[str]]:
    """A report with a canary of its own in every free text, and all of these; at least `count`."""
    used: list[str] = []

    def text(where: str) -> str:
        used.append(canary(len(used)))
        return used[-1]

    entries = 1
    while True:
        used.clear()
        report = Filling(entries, text).report()
        if len(used) >= count:
            return report, [*used]
        entries += 1


def shapes(text: str) -> Iterator[tuple[str, bytes]]:
    """The bytes that would give a text away."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp932"):
        yield encoding, text.encode(encoding)
    for shift in range(3):
        whole = base64.b64encode(b"\0" * shift + text.encode("utf-8"))
        yield "base64", whole[4 if shift else 0 :].rstrip(b"=")[:-1]


def hits(image: bytes, canaries: list[str]) -> Counter[str]:
    """In which ways how many canaries are seen."""
    found: Counter[str] = Counter()
    for each in canaries:
        found.update({name for name, shape in shapes(each) if shape in image})
    return found


@contextmanager
def _mounted(kind: str, image: Path, folder: Path) -> Iterator[None]:
    image.write_bytes(bytes(SIZE))
    subprocess.run([*MAKE[kind], str(image)], check=True, capture_output=True)
    device = ""
    if kind == "exfat":
        command = ["losetup", "-f", "--show", str(image)]
        device = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
        subprocess.run(["mount.exfat-fuse", device, str(folder)], check=True, capture_output=True)
    else:
        subprocess.run(["mount", "-o", "loop", str(image), str(folder)], check=True)
    try:
        yield
        os.sync()
    finally:
        subprocess.run(["umount", str(folder)], check=True)
        if device:
            subprocess.run(["losetup", "-d", device], check=True)


def medium_after(kind: str, work: Callable[[Path], None]) -> bytes:
    """Every byte of a medium on which `work` was done."""
    with tempfile.TemporaryDirectory() as place:
        image, folder = Path(place, "image"), Path(place, "medium")
        folder.mkdir()
        if kind == "folder":
            work(folder)
            files = sorted(path for path in folder.rglob("*") if path.is_file())
            return b"".join(path.name.encode() + path.read_bytes() for path in files)
        with _mounted(kind, image, folder):
            work(folder)
        return image.read_bytes()


def carries(report: NeedsReport) -> Callable[[Path], None]:
    """What a town does."""
    name = report_name(report.town.code, report.fiscal_year, 1)
    return lambda folder: _is_there(carry(sealed(report).data, folder, name))


def _is_there(path: Path) -> None:
    assert path.stat().st_size > 0


def betrays(report: NeedsReport, *, keep: bool) -> Callable[[Path], None]:
    """What must never be done: plain text first, which is deleted afterwards."""

    def work(folder: Path) -> None:
        path = folder / "plain.json"
        with path.open("wb") as file:
            file.write(payload_text(report).encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        if not keep:
            path.unlink()

    return work


def main() -> int:
    """Search both media; 1 if the first gives anything away or the second nothing."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--medium", choices=[*MAKE, "folder"], default="ext4")
    parser.add_argument("--canaries", type=int, default=200)
    chosen = parser.parse_args()
    report, canaries = report_with(chosen.canaries)
    image = medium_after(chosen.medium, carries(report))
    found = hits(image, canaries)
    print(f"{chosen.medium}, {len(image):,} bytes, {len(canaries)} canaries in one report")
    print(f"sealed and carried: {found.total()} hits {dict(found)}")
    plain = medium_after(chosen.medium, betrays(report, keep=chosen.medium == "folder"))
    seen = hits(plain, canaries)
    print(f"control, plain text written and deleted: {seen.total()} hits {dict(seen)}")
    return 1 if found or not seen else 0


if __name__ == "__main__":
    sys.exit(main())
