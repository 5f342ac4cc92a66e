"""The archive can open a report without this program, with the Debian `age` command."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from dxdesk.exchange.keys import identity_text
from dxdesk.exchange.reports import open_report, payload_text
from tests.exchange.forging import forgery
from tests.exchange.interchange import (
    age_opens,
    age_seals,
    files,
    signature_convinces,
    strangers_fail,
)
from tests.exchange.samples import ORDINARY, prefecture_key, sealed, town_key

needs_age = pytest.mark.skipif(shutil.which("age") is None, reason="the age program is not here")


@needs_age
@pytest.mark.skipif(shutil.which("tail") is None, reason="no tail here")
def test_the_archive_recovers_the_report_with_one_line_of_shell(tmp_path: Path) -> None:
    (tmp_path / "x.dxr").write_bytes(sealed(ORDINARY).data)
    (tmp_path / "key.txt").write_text(identity_text(prefecture_key()))
    line = "age -d -i key.txt x.dxr | tail -n +4 | tr -d '\\0'"
    done = subprocess.run(["sh", "-c", line], cwd=tmp_path, capture_output=True, check=True)
    assert done.stdout.decode("utf-8") == payload_text(ORDINARY)
    assert json.loads(done.stdout)["town"]["name"] == "芽室町"


@needs_age
def test_the_town_can_do_the_same_with_its_own_key(tmp_path: Path) -> None:
    (tmp_path / "key.txt").write_text(identity_text(town_key()))
    done = subprocess.run(
        ["age", "-d", "-i", str(tmp_path / "key.txt")],
        input=sealed(ORDINARY).data,
        capture_output=True,
        check=True,
    )
    assert done.stdout.startswith(b"dxdesk-report 1\n")


@needs_age
def test_what_the_age_program_encrypts_is_opened_here(tmp_path: Path) -> None:
    """The envelope is the standard's, not one library's."""
    import pyrage  # type: ignore[import-untyped]

    plain = pyrage.decrypt(forgery().data(), [prefecture_key().opener])
    done = subprocess.run(
        ["age", "-r", prefecture_key().recipient, "-r", town_key().recipient],
        input=plain,
        capture_output=True,
        check=True,
    )
    assert open_report(done.stdout, prefecture_key()).header.town == "016373"


@needs_age
def test_every_kind_of_file_goes_both_ways() -> None:
    for name, data, key, read in files():
        assert age_opens(data, key, read(data, key)), name
        assert age_seals(data, key, read), name
        assert signature_convinces(data, key), name
    assert strangers_fail(sealed(ORDINARY).data, lambda data, key: open_report(data, key).signer)
