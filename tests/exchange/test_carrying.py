"""A file is on the stick whole, or the old one is untouched and a sentence says why."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dxdesk.errors import Refusal
from dxdesk.exchange.carrying import carry, report_name

ROOT = Path(__file__).resolve().parents[2]
posix_only = pytest.mark.skipif(os.name != "posix", reason="needs POSIX")
root_only = pytest.mark.skipif(
    os.name != "posix" or os.getuid() != 0, reason="needs to mount a small disk"
)


def code_of(data: bytes, folder: Path, name: str) -> str:
    """The code with which carrying is refused; also that no temporary file stays."""
    with pytest.raises(Refusal) as refused:
        carry(data, folder, name)
    if folder.is_dir():
        assert list(folder.glob(".*")) == []
    return refused.value.code


def test_the_file_is_there_and_the_older_one_is_replaced(tmp_path: Path) -> None:
    assert carry(b"old" * 1000, tmp_path, "a.dxr") == tmp_path / "a.dxr"
    carry(b"new", tmp_path, "a.dxr")
    assert (tmp_path / "a.dxr").read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["a.dxr"]


def test_names_of_reports_are_plain_ascii_and_sort_by_serial() -> None:
    assert report_name("016373", 2026, 3) == "016373_2026-03.dxr"
    assert report_name("016373", 2026, 123) == "016373_2026-123.dxr"
    assert report_name("016373", 2026, 9) < report_name("016373", 2026, 10)


@pytest.mark.parametrize("name", ["報告 #1 100%.pdf", "&'{}.xlsx", "髙﨑𠮷.dxr"])
def test_japanese_and_awkward_names_work(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "持ち出し用 #%20?"
    folder.mkdir()
    assert carry(b"x", folder, name).read_bytes() == b"x"


@pytest.mark.parametrize("name", ["", "..", "../a", "a/b", "a\0b"])
def test_a_name_is_only_a_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    assert code_of(b"x", folder, name) in ("E-CARRY-NAME", "E-CARRY-IS-FOLDER")
    assert os.listdir(tmp_path) == ["stick"]


def test_a_name_that_is_too_long_is_refused(tmp_path: Path) -> None:
    assert code_of(b"x", tmp_path, "長" * 300) == "E-CARRY-NAME"


def test_a_folder_of_that_name_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.dxr").mkdir()
    assert code_of(b"x", tmp_path, "a.dxr") == "E-CARRY-IS-FOLDER"
    assert (tmp_path / "a.dxr").is_dir()


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    assert code_of(b"x", tmp_path / "gone", "a.dxr") == "E-CARRY-NO-FOLDER"
    assert os.listdir(tmp_path) == []


def test_a_file_where_the_folder_should_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "stick").write_bytes(b"")
    assert code_of(b"x", tmp_path / "stick", "a.dxr") == "E-CARRY-NO-FOLDER"


def test_only_old_parts_of_our_own_are_swept(tmp_path: Path) -> None:
    old = tmp_path / f".dxdesk-{'ab' * 8}.part"
    fresh = tmp_path / f".dxdesk-{'cd' * 8}.part"
    others = [tmp_path / ".download.part", tmp_path / ".dxdesk-notes.part"]
    for path in (old, fresh, *others):
        path.write_bytes(b"half")
    for path in (old, *others):
        os.utime(path, (1, 1))
    carry(b"x", tmp_path, "a.dxr")
    assert not old.exists()
    assert fresh.exists() and all(path.exists() for path in others)


LIMITED = """
import resource, sys
from pathlib import Path
from dxdesk.errors import Refusal
from dxdesk.exchange.carrying import carry
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
try:
    carry(b"n" * 100_000, Path(sys.argv[1]), "a.dxr")
except Refusal as refusal:
    sys.exit(refusal.code)
"""


@posix_only
@pytest.mark.parametrize("limit", [0, 1, 4096, 99_999])
def test_a_write_that_breaks_off_leaves_the_old_file(tmp_path: Path, limit: int) -> None:
    carry(b"old", tmp_path, "a.dxr")
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(tmp_path), str(limit)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
    )
    assert done.stderr.strip() == "E-CARRY-FULL"
    assert os.listdir(tmp_path) == ["a.dxr"]
    assert (tmp_path / "a.dxr").read_bytes() == b"old"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 256 KiB, where this machine lets us mount one."""
    disk = tmp_path / "stick"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    yield disk
    subprocess.run(["mount", "-o", "remount,rw", str(disk)], capture_output=True)
    subprocess.run(["umount", str(disk)], check=True)


@root_only
def test_a_full_stick_keeps_what_it_had_and_works_again_with_room(small_disk: Path) -> None:
    carry(b"o" * 50_000, small_disk, "a.dxr")
    (small_disk / "photo").write_bytes(bytes(150_000))
    assert code_of(b"n" * 70_000, small_disk, "a.dxr") == "E-CARRY-FULL"
    assert (small_disk / "a.dxr").read_bytes() == b"o" * 50_000
    (small_disk / "photo").unlink()
    assert carry(b"n" * 70_000, small_disk, "a.dxr").read_bytes() == b"n" * 70_000


@root_only
def test_a_write_protected_stick_is_named_as_such(small_disk: Path) -> None:
    carry(b"old", small_disk, "a.dxr")
    done = subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], capture_output=True)
    if done.returncode:
        pytest.skip("remounting is not allowed here")
    assert code_of(b"new", small_disk, "a.dxr") == "E-CARRY-READ-ONLY"
    assert (small_disk / "a.dxr").read_bytes() == b"old"


@posix_only
@pytest.mark.skipif(os.name == "posix" and os.getuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission_is_named_as_such(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        assert code_of(b"x", tmp_path, "a.dxr") == "E-CARRY-READ-ONLY"
    finally:
        tmp_path.chmod(0o700)
