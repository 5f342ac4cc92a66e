"""Which copies stay: all of two days, then 14 days, 8 weeks and 12 months with one each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

_RECENT = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy in the folder of backups; order is by number, never by clock."""

    number: int
    made: datetime
    path: Path


_STAGES: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (14, lambda made: made.date()),
    (8, lambda made: made.isocalendar()[:2]),
    (12, lambda made: (made.year, made.month)),
)


def to_keep(backups: Sequence[Backup], now: datetime) -> set[Backup]:
    """The backups that stay, of `backups` newest first.

    Days, weeks and months without a backup do not count, so that a clock that jumps ahead does
    not empty the folder; backups that seem to come from the future are recent.
    """
    kept = {backup for backup in backups if backup.made > now - _RECENT}
    older = [backup for backup in backups if backup not in kept]
    for places, span in _STAGES:
        newest: dict[object, Backup] = {}
        for backup in older:
            newest.setdefault(span(backup.made), backup)
        covered = dict(list(newest.items())[:places])
        kept.update(covered.values())
        older = [backup for backup in older if span(backup.made) not in covered]
    return kept
