"""Taking reports in beside the window, and what a person says about them."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.desks import inbox
from dxdesk.desks.inbox import Row
from dxdesk.desks.paper_codes import keep_comparison
from dxdesk.desks.previewing import impact_of, visits_touched
from dxdesk.errors import Refusal
from dxdesk.plan.impact import Impact
from dxdesk.report.comparing import changes, request_changes
from dxdesk.report.needs_report import NeedsReport
from dxdesk.ui.prefecture import choosing
from dxdesk.ui.prefecture.entries import RUNNING, STOPPED, WAITING, Entry, entries
from dxdesk.ui.prefecture.inbox_detail import Comparison
from dxdesk.ui.task import Report
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.ui.prefecture.desk import PrefectureDesk

PAUSE = 0.3  # seconds between two looks at the list: drawing it for every file would halt typing


class Reading:
    """The files of this sitting, and the one being read."""

    def __init__(self, desk: PrefectureDesk) -> None:
        self._desk = desk
        self._files: list[Entry] = []
        self._of = self._done = 0
        self._shown_at = 0.0

    @property
    def asking(self) -> tuple[Row, ...]:
        """What a person has not answered yet."""
        return tuple(each.row for each in self._files if each.row and each.state == "asks")

    @property
    def files(self) -> tuple[Entry, ...]:
        """The files of this sitting."""
        return tuple(self._files)

    @property
    def done(self) -> int:
        """Files of this reading that are dealt with."""
        return self._done

    def show(self) -> None:
        """Bring the inbox up to date."""
        if self._desk.picture is None:
            return
        shown = entries(self._desk.picture, self._files)
        self._desk.inbox.show_entries(shown, self._sentence())
        self._desk.inbox.show_reading(self._done, self._of)

    def _sentence(self) -> str:
        if self._of:
            return tr("Reading {count} files ({done} / {count})").format(
                count=self._of, done=self._done
            )
        here = len(self._desk.picture.arrived) if self._desk.picture else 0
        return tr("{count} reports are in force").format(count=here)

    # choosing and reading

    def ask_for_files(self) -> None:
        """Let the person choose reports."""
        choosing.files(self._desk.frame, self.take)

    def ask_for_folder(self) -> None:
        """Let the person choose a folder of reports."""
        choosing.folder(
            self._desk.frame, tr("Folder with reports"), lambda folder: self.take([folder])
        )

    def take(self, paths: Sequence[Path]) -> None:
        """Read files and folders, one file after the other, beside the window."""
        self._desk.when_seen(lambda: self._read(tuple(paths), frozenset(), {}))

    def accept(self, entry: Entry, typed: str = "") -> None:
        """A person has decided to use the report that asked; `typed` is its paper's code."""
        path, town = entry.path, entry.town
        if path is not None:
            codes = {town: typed} if typed.strip() else {}
            self._desk.when_seen(lambda: self._read((path,), frozenset((town,)), codes))

    def _read(
        self, paths: tuple[Path, ...], accept: frozenset[str], codes: Mapping[str, str]
    ) -> None:
        database, now = self._desk.database, self._desk.now()

        touches = visits_touched(database, self._desk.today)

        def work(report: Report) -> None:
            files = inbox.files_in(paths)
            report.progress(files)
            for path in files:
                if report.stopped():
                    return
                report.progress(path)
                for row in inbox.take_in(database, [path], now, accept, codes, touches):
                    report.progress((path, row))

        if self._desk.run(work, self._ended, self._progressed, self._failed):
            self._of, self._done = len(paths), 0
            self.show()

    def _progressed(self, fact: object) -> None:
        match fact:
            case (Path() as path, Row() as row):
                self._done += 1
                self._put(path, row.outcome, row)
            case Path() as path:
                self._put(path, RUNNING, None)
            case tuple() as files:
                self._queue(files)
        if time.monotonic() - self._shown_at > PAUSE:
            self._shown_at = time.monotonic()
            self.show()

    def _queue(self, files: tuple[Path, ...]) -> None:
        again = set(files)
        self._files = [each for each in self._files if each.path not in again]
        self._files += [Entry(WAITING, path.name, path) for path in files]
        self._of = len(files)

    def _put(self, path: Path, state: str, row: Row | None) -> None:
        for place, each in enumerate(self._files):
            if each.path == path:
                self._files[place] = replace(each, state=state, row=row)

    def _ended(self, nothing: None) -> None:
        self._of = 0
        self._files = [
            replace(each, state=STOPPED) if each.state in (WAITING, RUNNING) else each
            for each in self._files
        ]
        self._desk.say_saved()
        self.show()
        self._desk.refresh()

    def _failed(self, refusal: Refusal) -> None:
        self._ended(None)
        self._desk.say_refusal(refusal)

    # what a person says

    def remove(self, entry: Entry) -> None:
        """Take a line off the list; what is in force stays in force."""
        self._files = [each for each in self._files if each.path != entry.path]
        self._desk.decide()

    def peek(self, entry: Entry) -> None:
        """Compare a file that asks with the report in force."""
        desk, path = self._desk, entry.path
        if path is None or desk.picture is None or desk.busy:
            return
        in_force = desk.picture.state(entry.town).report
        if in_force is None:
            return

        database, today = desk.database, desk.today

        def look(report: Report) -> tuple[NeedsReport, Impact | None]:
            newer = inbox.peek(database, path)
            return newer, impact_of(database, in_force, newer, today)

        def show(seen: tuple[NeedsReport, Impact | None]) -> None:
            current = desk.inbox.table.current_record()
            if current is not None and current.path == path:
                desk.inbox.detail.show_comparison(self._comparison(in_force, *seen))

        desk.run(look, show)

    def _comparison(
        self, older: NeedsReport, newer: NeedsReport, impact: Impact | None
    ) -> Comparison:
        picture = self._desk.picture
        planned = picture.planned if picture else None
        visits = planned.plan.assignments if planned else ()
        return Comparison(
            changes(older, newer),
            len(request_changes(older, newer)),
            sum(each.need.startswith(f"{newer.town.code}:") for each in visits),
            impact,
        )

    def compare_code(self, entry: Entry, typed: str) -> None:
        """Keep whether what was typed from the paper is the report's code."""
        self._desk.when_seen(lambda: self._keep_code(entry, typed))

    def _keep_code(self, entry: Entry, typed: str) -> None:
        if entry.arrived is None:
            return
        if self._desk.busy:
            self._desk.say(tr("Please wait until the work that is going on has ended."), "warn")
            return
        arrived = entry.arrived
        keep_comparison(
            self._desk.database,
            arrived.header_sha256,
            arrived.paper_code,
            typed,
            self._desk.now(),
        )
        self._desk.say_saved()
        self._desk.refresh()
