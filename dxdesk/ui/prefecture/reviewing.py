"""What a person asks, accepts, settles and writes back, done beside the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.desks import replying, reviewing
from dxdesk.desks.decisions import REPLY
from dxdesk.desks.replying import Written
from dxdesk.desks.reviews import review_of
from dxdesk.desks.sticks import lies_on_stick
from dxdesk.report.review import TownReview
from dxdesk.ui.parts.drives import taking_out
from dxdesk.ui.prefecture import choosing
from dxdesk.ui.task import Report
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.ui.prefecture.desk import PrefectureDesk

DAYS_TO_ANSWER = 14  # suggested for answering inquiries; the person changes it


class Reviewing:
    """The review at the desk."""

    def __init__(self, desk: PrefectureDesk) -> None:
        self._desk = desk

    def wire(self) -> None:
        """Take what the screens wish for."""
        desk = self._desk
        desk.town.remarked.connect(self.remark)
        desk.town.answers_accepted.connect(self.accept)
        desk.town.remark_taken_back.connect(self.take_back)
        desk.town.reopened.connect(self.reopen)
        desk.town.reply_wanted.connect(self.open_reply)
        desk.status.reply_wanted.connect(self.open_reply)
        desk.reply.write_wanted.connect(self.ask_where)

    def show(self) -> None:
        """Bring the page of the reply up to date."""
        if self._desk.picture is not None:
            suggested = self._desk.today + timedelta(days=DAYS_TO_ANSWER)
            self._desk.reply.show_picture(self._desk.picture, suggested)

    # one answer

    def remark(self, town: str, question: str, word: str, said: str) -> None:
        """Say one of the three words about an answer."""
        database, now = self._desk.database, self._desk.now()
        self._change(town, lambda: reviewing.remark(database, town, question, word, said, now))

    def accept(self, town: str, question: str = "") -> None:
        """Accept what was answered to one question, or to all."""
        database, now = self._desk.database, self._desk.now()
        wanted = {question} if question else None
        self._change(town, lambda: reviewing.accept(database, town, wanted, now))

    def take_back(self, town: str, question: str) -> None:
        """Ask no longer."""
        database, now = self._desk.database, self._desk.now()
        self._change(town, lambda: reviewing.take_back(database, town, question, now))

    def reopen(self, town: str, why: str) -> None:
        """Open a settled report again."""
        database, now = self._desk.database, self._desk.now()
        self._change(town, lambda: reviewing.reopen(database, town, why, now))

    def _change(self, town: str, change: Callable[[], object]) -> None:
        database = self._desk.database

        def work(report: Report) -> TownReview:
            change()
            return review_of(database, town)

        self._desk.run(work, lambda review: self._changed(town, review))

    def _changed(self, town: str, review: TownReview) -> None:
        """Show the new review at once; nothing else of the picture has changed."""
        picture = self._desk.picture
        if picture is not None:
            towns = tuple(
                replace(each, review=review) if each.town.code == town else each
                for each in picture.towns
            )
            self._desk.picture = replace(picture, towns=towns)
        self._desk.say_saved()
        self._desk.decide()

    # the reply

    def open_reply(self, town: str = "") -> None:
        """Go to the page of the reply, to one municipality or to all that are to be told."""
        self._desk.open(REPLY)
        self._desk.reply.choose(town)

    def ask_where(self) -> None:
        """Ask where the replies go, if they can be written."""
        if self._desk.reply.is_ready(self._desk.today):
            choosing.place(self._desk.frame, tr("Where the reply is written"), self.write)

    def write(self, folder: Path) -> None:
        """Write the replies into a folder."""
        desk = self._desk
        database, now = desk.database, desk.now()
        towns, wish = desk.reply.towns(), desk.reply.form.wish()

        def work(report: Report) -> list[Written]:
            rows = []
            for row in replying.write_replies(database, towns, folder, wish, now):
                rows.append(row)
                if report.stopped():
                    break
            return rows

        desk.run(work, self._written)

    def _written(self, rows: list[Written]) -> None:
        desk = self._desk
        desk.reply.show_written(rows)
        done = [row for row in rows if row.path is not None]
        if done and done[0].path is not None:
            desk.say_saved()
            words = tr("{count} replies were written and read back: {folder}").format(
                count=len(done), folder=done[0].path.parent
            )
            on_stick = lies_on_stick(done[0].path)
            desk.say(f"{words} {taking_out()}" if on_stick else words, "good")
        else:
            desk.say(tr("No reply was written. The reasons are listed."), "bad")
        desk.refresh()
