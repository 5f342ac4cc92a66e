"""Short runs of the long harnesses, and proof that they can fail."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.soak import kill, powercut
from tests.store.workshop import NOT_ON_WINDOWS


@NOT_ON_WINDOWS
def test_fifty_kills_lose_no_acknowledged_answer(tmp_path: Path) -> None:
    seen = kill.run(50, seed=1, folder=tmp_path)
    assert (seen.kills, seen.lost, seen.corrupt) == (50, 0, 0)
    assert seen.acknowledged > 10


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
class TestPowerCuts:
    def test_a_power_cut_loses_no_acknowledged_answer(self, tmp_path: Path) -> None:
        seen = powercut.run(400, "truncate", tmp_path)
        assert (seen.cuts, seen.losing, seen.corrupt) == (400, 0, 0)
        assert seen.different > 100

    def test_the_harness_sees_the_loss_where_the_journal_is_deleted(self, tmp_path: Path) -> None:
        seen = powercut.run(200, "delete", tmp_path)
        assert seen.losing > 200 * 0.1
        assert seen.corrupt == 0
