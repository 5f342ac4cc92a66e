"""Where a workspace may lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from dxdesk.store.location import file_system_of, is_on_network, is_unc

_MOUNTS = rb"""/dev/sda1 / ext4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
//server/share /mnt/town\040hall cifs rw 0 0
server:/srv /srv nfs4 rw 0 0
/dev/sdb1 /srv/usb exfat rw 0 0
me@host: /media/far fuse.sshfs rw 0 0
/dev/sdc1 /media/far/near ext4 rw 0 0
broken line
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/etc/a.dxtown", "ext4"),
        ("/tmp/a.dxtown", "tmpfs"),
        ("/tmpfile", "ext4"),
        ("/mnt/town hall/a.dxtown", "cifs"),
        ("/mnt/town", "ext4"),
        ("/srv/yamada/a.dxtown", "nfs4"),
        ("/srv/usb/a.dxtown", "exfat"),
        ("/media/far/a", "fuse.sshfs"),
        ("/media/far/near/a", "ext4"),
    ],
)
def test_the_nearest_mount_says_where_a_file_lies(path: str, kind: str) -> None:
    assert file_system_of(path, _MOUNTS) == kind


@pytest.mark.parametrize(
    ("path", "far"),
    [
        (r"\\server\share\a.dxtown", True),
        ("//server/share/a.dxtown", True),
        (r"\\?\UNC\server\share\a.dxtown", True),
        (r"\\?\unc\server\share\a.dxtown", True),
        (r"\\?\C:\users\a.dxtown", False),
        (r"C:\users\a.dxtown", False),
    ],
)
def test_a_windows_name_with_a_server_is_on_the_network(path: str, far: bool) -> None:
    assert is_unc(path) is far


def test_this_computer_is_no_network(tmp_path: Path) -> None:
    assert not is_on_network(tmp_path / "a.dxtown")
