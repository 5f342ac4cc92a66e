"""Reports and replies that came before the desk they belong to was open."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from dxdesk.desks.workspaces import REPLY_ENDING, REPORT_ENDING, TOWN_ENDING


class BroughtEarly:
    """Kept until their desk is there, then handed over."""

    def __init__(self) -> None:
        self._reports: list[Path] = []  # for a prefecture's desk
        self._reply: Path | None = None  # for a town's desk

    def keep_report(self, path: Path) -> None:
        """Wait for a prefecture's desk."""
        if path not in self._reports:
            self._reports.append(path)

    def keep_reply(self, path: Path) -> None:
        """Wait for a town's desk."""
        self._reply = path

    def hand_over(self, kind: str, desk: Any) -> None:
        """Give a desk that was just opened what waits for its kind."""
        if kind == "prefecture" and self._reports:
            reports, self._reports = self._reports, []
            desk.take_files(reports)
        if kind == "town" and self._reply is not None:
            reply, self._reply = self._reply, None
            desk.take_reply(reply)


def is_reply(path: Path, kind: str) -> bool:
    """Reports and replies are alike from outside; at a town's desk it can only be a reply."""
    return path.suffix == REPLY_ENDING or (kind == "town" and path.suffix != REPORT_ENDING)


def last_town(recent: Iterable[tuple[str, Path]]) -> Path | None:
    """The town's workspace opened last that is still there."""
    places = (place for _, place in recent)
    return next((each for each in places if each.suffix == TOWN_ENDING and each.is_file()), None)
