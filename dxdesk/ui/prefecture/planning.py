"""The pool from Excel and the plan from the solver, beside the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.desks import dispatch, pinning
from dxdesk.desks import prefecture as work
from dxdesk.desks.files import read_file, write_file
from dxdesk.desks.pool_changes import PoolChanges, pool_changes
from dxdesk.desks.sticks import with_warning
from dxdesk.errors import Refusal
from dxdesk.plan.pool import Specialist
from dxdesk.plan.progress import Progress
from dxdesk.ui.prefecture import choosing
from dxdesk.ui.prefecture.plan_views import BESIDE
from dxdesk.ui.task import Report
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.desks.around import Around
    from dxdesk.ui.prefecture.desk import PrefectureDesk

EFFORT = dispatch.Effort(seconds=20.0, seed=0, threads=2)
POOL_FILE, PLAN_FILE = "人材プール.xlsx", "派遣計画.xlsx"


class Planning:
    """What the pool and the plan wish for."""

    def __init__(self, desk: PrefectureDesk) -> None:
        self._desk = desk
        self.effort = EFFORT

    # the pool

    def ask_for_pool(self) -> None:
        """Let the person choose the workbook of the pool."""
        title = tr("Choose the Excel file of the pool")
        choosing.workbook_to_read(self._desk.frame, title, self.look_at_pool)

    def look_at_pool(self, path: Path) -> None:
        """Show what a workbook would change; a bad one is refused with the names of its cells."""
        database, picture = self._desk.database, self._desk.picture
        if picture is not None:
            self._desk.run(
                lambda report: pool_changes(database, read_file(path), picture),
                lambda changes: self._desk.pool.show_preview(changes, path.name),
            )

    def take_pool(self, changes: PoolChanges) -> None:
        """Put the pool that was looked at in force."""
        database, people = self._desk.database, changes.people
        self._desk.run(
            lambda report: work.save_pool(database, people),
            lambda nothing: self._pool_taken(people),
        )

    def _pool_taken(self, people: tuple[Specialist, ...]) -> None:
        self._desk.pool.end_preview()
        self._desk.say_saved()
        self._desk.say(tr("{count} people were taken in.").format(count=len(people)), "good")
        self._desk.refresh()

    def ask_where_pool(self) -> None:
        """Let the person say where the pool is written as a form."""
        choosing.workbook_to_write(
            self._desk.frame, tr("Where the Excel file is written"), POOL_FILE, self.write_pool
        )

    def write_pool(self, path: Path) -> None:
        """Write the pool as a workbook that can be filled in and read back."""
        picture = self._desk.picture
        if picture is not None:
            people = picture.pool
            self._desk.run(lambda report: write_file(path, work.pool_book(people)), self._written)

    def _written(self, path: Path) -> None:
        self._desk.say(with_warning(tr("Written: {file}").format(file=path), path), "good")

    # the plan

    def plan(self) -> None:
        """Solve beside the window; stopping keeps the best plan found so far.

        Where towns were told of visits, the new plan is put beside the one in force, to be chosen.
        """
        database, today = self._desk.database, self._desk.today
        screen = self._desk.plan
        effort = replace(screen.ways.effort(self.effort), allowed_changes=screen.changes.allowed)
        picture = self._desk.picture
        told = bool(picture and picture.planners and picture.planners.told)
        name = tr("Planned anew") if told else ""

        def solve(report: Report) -> dispatch.Planned:
            return dispatch.plan(
                database, effort, today, name=name, progress=report.progress, stop=report.stopped
            )

        def planned(made: dispatch.Planned) -> None:
            self._planned(made)
            if told:
                self._desk.plan.show_view(BESIDE)

        if self._desk.run(solve, planned, self._progressed, self._not_planned):
            self._desk.plan.show_solving(True)

    def around(self) -> None:
        """Plan only around what changed; the result stands beside the plan in force."""
        database, today = self._desk.database, self._desk.today
        allowed = self._desk.plan.changes.allowed
        at = self._desk.now().isoformat(timespec="seconds")

        def work(report: Report) -> Around:
            from dxdesk.desks.around import plan_around

            return plan_around(database, today, allowed, at=at)

        def made(found: Around) -> None:
            self._planned(found.planned)
            words = tr("{count} visits change. Look at it, then use it or plan the whole again.")
            self._desk.say(words.format(count=len(found.changed)), "info")
            self._desk.plan.compare_with(found.name)

        self._desk.run(work, made)

    def _progressed(self, seen: object) -> None:
        if isinstance(seen, Progress):
            self._desk.plan.show_solving(True, seen)

    def _planned(self, planned: dispatch.Planned) -> None:
        self._desk.plan.show_solving(False)
        self._desk.say_saved()
        messages = dispatch.messages_of(planned.plan)
        if messages:
            self._desk.say(" ".join(messages), "warn")
        self._desk.refresh()

    def _not_planned(self, refusal: Refusal) -> None:
        self._desk.plan.show_solving(False)
        self._desk.say_refusal(refusal)

    def pin(self, person: str, need: str, removed: bool) -> None:
        """Fix a person for a need, or take that back."""
        self._desk.when_seen(lambda: self._change(person, need, forbidden=False, removed=removed))

    def forbid(self, person: str, need: str, removed: bool) -> None:
        """Never this person for this need, or take that back."""
        self._desk.when_seen(lambda: self._change(person, need, forbidden=True, removed=removed))

    def _change(self, person: str, need: str, *, forbidden: bool, removed: bool) -> None:
        if self._desk.busy:
            self._desk.say(tr("Please wait until the work that is going on has ended."), "warn")
            return
        try:
            pinning.change_pin(
                self._desk.database,
                person,
                need,
                forbidden=forbidden,
                removed=removed,
                at=self._desk.now().isoformat(timespec="seconds"),
            )
        except Refusal as refusal:
            self._desk.say_refusal(refusal)
            return
        self._desk.say_saved()
        self._desk.refresh()

    def ask_where_plan(self) -> None:
        """Let the person say where the workbook of the plan is written."""
        choosing.workbook_to_write(
            self._desk.frame, tr("Where the Excel file is written"), PLAN_FILE, self.write_plan
        )

    def write_plan(self, path: Path) -> None:
        """Write towns, needs, plan and pool as one workbook; stopping writes nothing."""
        database = self._desk.database

        def write(report: Report) -> Path | None:
            book = dispatch.workbook(database, report.stopped)
            return None if report.stopped() else write_file(path, book)

        if self._desk.run(write, self._plan_written, failed=self._plan_not_written):
            self._desk.plan.show_writing(True)

    def _plan_written(self, path: Path | None) -> None:
        self._desk.plan.show_writing(False)
        if path is None:
            self._desk.say(tr("Stopped. No file was written."))
        else:
            self._written(path)

    def _plan_not_written(self, refusal: Refusal) -> None:
        self._desk.plan.show_writing(False)
        self._desk.say_refusal(refusal)
