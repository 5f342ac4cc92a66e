"""Which copies stay, over months and under wrong clocks."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as some

from dxdesk.store.thinning import Backup, to_keep

_START = datetime(2025, 10, 1, 8, 30)


def _newest_first(times: list[datetime]) -> list[Backup]:
    made = [Backup(number, time, Path(f"{number}")) for number, time in enumerate(times)]
    return made[::-1]


def test_after_four_hundred_days_there_are_two_days_fourteen_days_eight_weeks_and_the_months() -> (
    None
):
    now = _START + timedelta(days=400)
    three_a_day = [_START + timedelta(days=n // 3, hours=n % 3 * 4) for n in range(1200)]
    kept = sorted(backup.made for backup in to_keep(_newest_first(three_a_day), now))
    recent = [made for made in kept if made > now - timedelta(days=2)]
    assert len(recent) == 5 == sum(made > now - timedelta(days=2) for made in three_a_day)
    older = kept[: -len(recent)]
    assert len(older) == 14 + 8 + 11
    assert [made.date() for made in older[-14:]] == [
        (now - timedelta(days=15 - n)).date() for n in range(14)
    ]
    weeks = [made.isocalendar()[:2] for made in older[-22:-14]]
    assert len(set(weeks)) == 8
    assert kept[0].date() <= _START.date() + timedelta(days=31)


def test_thinning_every_day_ends_like_thinning_once() -> None:
    folder: list[Backup] = []
    for day in range(400):
        now = _START + timedelta(days=day)
        folder.insert(0, Backup(day, now, Path(f"{day}")))
        folder = [backup for backup in folder if backup in to_keep(folder, now)]
    assert 25 <= len(folder) <= 40
    assert _START + timedelta(days=400) - folder[-1].made > timedelta(days=300)


def test_a_clock_that_jumps_ahead_or_back_does_not_empty_the_folder() -> None:
    times = [_START + timedelta(days=n) for n in range(30)]
    for jump in (datetime(2100, 1, 1), datetime(2038, 1, 19), datetime(1985, 1, 1)):
        kept = to_keep(_newest_first([*times, jump]), jump)
        assert len(kept) >= 15
        assert any(backup.made == times[-1] for backup in kept)


@given(
    some.lists(some.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)), min_size=1, max_size=60)
)
def test_the_newest_and_everything_recent_always_stays(times: list[datetime]) -> None:
    now = sorted(times)[len(times) // 2]
    folder = _newest_first(sorted(times))
    kept = to_keep(folder, now)
    assert folder[0] in kept
    assert all(backup in kept for backup in folder if backup.made > now - timedelta(days=2))
    assert to_keep([backup for backup in folder if backup in kept], now) == kept
