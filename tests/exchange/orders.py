"""Six files in every order: `python -m tests.exchange.orders` runs all 720 and tells the end.

The town wrote two reports before it heard anything: in the second, B01 is different. The
prefecture answers each report as soon as it is in force. To report 1 it asks about B01 (please
correct) and B06 (could be improved). To report 2 it accepts what had changed, settles the edition,
and writes reply 2; then it opens the edition again, asks about F01 as well, and writes a third
reply, "reopened 2". "late report 1" is report 1 once more, on a second stick. At the town, a clerk
sees to whatever a reply that is taken in asks: B01 was changed before the reply came, so its
reason is written; B06 stays, with a reason; F01 is changed.

The defined state, whatever the order:

- The prefecture has report 2 in force, asking, opened again. Report 1 never comes back into force.
- The town has in force the newest reply that was carried to it and exists, whatever came before or
  after; nothing of it is open. What it said to a lower reply counts on where the same is asked.
- The town's next report tells what was done about every question of that reply, and the prefecture
  finds exactly these answered; what the town was never asked still waits.
- A file that is refused, that asks, or that is here already, leaves the database as it was.

A file is passed over where it cannot exist yet: a reply before its report has arrived, and a reply
to report 1 where the prefecture had report 2 first. So the end depends on which reply was the
newest that could be carried (`DEFINED`), and on nothing else; all orders in which all six could be
carried end alike.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.desks import handing, inbox, leaving, reply_taking, reviewing, reviews, town_replies
from dxdesk.desks import municipality as town_desk
from dxdesk.desks.example import Recipe, make_example
from dxdesk.desks.replying import Replying, Wish
from dxdesk.errors import Refusal
from dxdesk.exchange.reports import report_from
from dxdesk.report.review import OPEN
from dxdesk.store import opening, sent, settings

if TYPE_CHECKING:
    from sqlite_utils import Database

FIRST, SECOND = "report 1", "report 2"
TO_FIRST, TO_SECOND, REOPENED = "reply to 1", "reply to 2", "reopened 2"
LATE = "late report 1"
FILES = (FIRST, SECOND, TO_FIRST, TO_SECOND, REOPENED, LATE)
REPORTS = (FIRST, SECOND, LATE)
BY_AGE = (REOPENED, TO_SECOND, TO_FIRST, "")  # of replies, the newest first
NOW = datetime(2026, 12, 2, 9, 0)
B01, B06, F01 = "B01", "B06", "F01"
Told = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class End:
    """What both sides hold in the end; the answers are (question, what was done)."""

    in_force: str  # the reply that counts at the town, "" for none
    town_open: tuple[str, ...]
    told: Told  # what the next report says
    prefecture: tuple[int, str, str]  # edition in force, state, why it is not settled
    asked: Told  # what the prefecture then finds answered, or still waiting


_ASKING = (2, "asking", "reopened")
_WAITS: Told = ((B06, "waiting"), (F01, "waiting"))
_SAID: Told = ((B06, "explained"), (F01, "waiting"))
_DONE: Told = ((B06, "explained"), (F01, "changed"))
DEFINED = {
    REOPENED: End(REOPENED, (), _DONE, _ASKING, _DONE),
    TO_SECOND: End(TO_SECOND, (), ((B06, "explained"),), _ASKING, _SAID),
    TO_FIRST: End(TO_FIRST, (), ((B01, "explained"), (B06, "explained")), _ASKING, _SAID),
    "": End("", (), (), _ASKING, _WAITS),
}


@dataclass(frozen=True)
class World:
    """Both desks and all sticks, as they are after some files were carried."""

    folder: Path
    carried: tuple[str, ...] = ()
    skipped: tuple[tuple[str, str], ...] = ()  # file, why it could not exist

    @property
    def town(self) -> Path:
        return self.folder / "town.dxtown"

    @property
    def prefecture(self) -> Path:
        return self.folder / "prefecture.dxpref"

    def file(self, name: str) -> Path:
        """Where a file lies, or would lie."""
        return self.folder / (name.replace(" ", "-") + ("" if name in REPORTS else ".dxreply"))

    @property
    def in_force(self) -> str:
        """The newest reply that was carried."""
        return next(each for each in BY_AGE if each in (*self.carried, ""))


def beginning(folder: Path) -> World:
    """Two reports written, none of them carried."""
    made = folder / "made"
    make_example(made, Recipe(1, "39", 7, NOW.date()), lambda said: None)
    world = World(folder / "beginning")
    world.folder.mkdir()
    [town] = (made / "towns").glob("*.dxtown")
    [report] = (made / "reports").glob("*.dxr")
    shutil.copy(town, world.town)
    shutil.copy(made / "prefecture.dxpref", world.prefecture)
    shutil.copy(report, world.file(FIRST))
    shutil.copy(report, world.file(LATE))
    with opening.held(opening.open_town(world.town)) as db:
        leaving.note_handed(db, 1, NOW.date(), NOW.date())
        before = town_desk.interview_of(db).value(B01)
        town_desk.save_together(db, {B01: 7 if before != 7 else 8}, NOW)
        written = handing.write_report(db, folder, NOW.date())
        leaving.note_handed(db, 2, NOW.date(), NOW.date())
    shutil.move(written.path, world.file(SECOND))
    return world


def carried(world: World, name: str, folder: Path) -> World:
    """One file more; or the same world with the reason why it cannot exist yet."""
    if not world.file(name).exists():
        return replace(world, skipped=(*world.skipped, (name, _why_not(world, name))))
    shutil.copytree(world.folder, folder)
    after = replace(world, folder=folder, carried=(*world.carried, name))
    (_to_prefecture if name in REPORTS else _to_town)(after, name)
    return after


def _why_not(world: World, name: str) -> str:
    if name == TO_FIRST and SECOND in world.carried:
        return "the prefecture had report 2 first and never answers report 1"
    return "its report has not arrived yet"


def _to_prefecture(world: World, name: str) -> None:
    with opening.held(opening.open_prefecture(world.prefecture)) as db:
        before = tuple(db.conn.iterdump())
        [row] = inbox.take_in(db, [world.file(name)], NOW)
        if row.outcome in ("accepted", "updated"):
            _answer(db, world, row.municipality, name)
            return
        assert (row.outcome, row.code) in (("already", ""), ("asks", "E-OLDER")), row
        assert tuple(db.conn.iterdump()) == before, f"{name} was left aside and changed something"


def _answer(db: Database, world: World, town: str, name: str) -> None:
    if name in (FIRST, LATE):
        _ask(db, town, B01, "correct")
        _ask(db, town, B06, "improve")
        _write(db, world, town, TO_FIRST)
        return
    reviewing.accept(db, town, None, NOW)
    if B06 not in {line.remark.question for line in reviews.review_of(db, town).lines}:
        _ask(db, town, B06, "improve")
    _write(db, world, town, TO_SECOND, settle=True)
    reviewing.reopen(db, town, "F01を見落としていました。", NOW)
    _ask(db, town, F01, "correct")
    _write(db, world, town, REOPENED)


def _ask(db: Database, town: str, question: str, word: str) -> None:
    reviewing.remark(db, town, question, word, f"{question}をもう一度見てください。", NOW)


def _write(db: Database, world: World, town: str, name: str, *, settle: bool = False) -> None:
    folder = world.folder / "desk"
    folder.mkdir(exist_ok=True)
    written = Replying(db, Wish(settle=settle), NOW).write(town, folder)
    assert written.path is not None
    shutil.move(written.path, world.file(name))


def _to_town(world: World, name: str) -> None:
    with opening.held(opening.open_town(world.town)) as db:
        before = tuple(db.conn.iterdump())
        try:
            reply_taking.take_file(db, world.file(name).read_bytes(), NOW)
        except Refusal as refusal:
            assert refusal.code == "E-REPLY-OLDER", refusal
            assert tuple(db.conn.iterdump()) == before, f"{name} was refused and changed something"
            return
        _see_to_all(db)


def _see_to_all(db: Database) -> None:
    """The clerk: F01 is changed, everything else stays as it is, with a reason."""
    found = town_replies.standing(db, NOW.date())
    assert found is not None
    for each in found.open:
        question = each.remark.question
        if question == F01:
            town_desk.save_together(db, {F01: _other_answer(db)}, NOW)
        else:
            town_replies.explain(db, question, f"{question}はこのままで合っています。", NOW)


def _other_answer(db: Database) -> str:
    interview = town_desk.interview_of(db)
    choices = interview.question_set.by_id[F01].choices
    return next(each.code for each in choices if each.code != interview.value(F01))


def ending(world: World, folder: Path) -> End:
    """What both sides hold; then the next report is written and carried, and looked at."""
    shutil.copytree(world.folder, folder)
    last = replace(world, folder=folder)
    town = _town_of(last)
    with opening.held(opening.open_prefecture(last.prefecture)) as db:
        review, held = reviews.review_of(db, town), reviews.in_force(db, town)
        prefecture = (held.report.edition, review.state, review.cause)
    in_force, still_open, told = _at_town(last)
    with opening.held(opening.open_prefecture(last.prefecture)) as db:
        [row] = inbox.take_in(db, [last.folder / "third"], NOW)
        assert row.outcome == "updated", row
        lines = reviews.review_of(db, town).lines
    asked = tuple(sorted((e.remark.question, e.standing) for e in lines if e.standing in OPEN))
    return End(in_force, still_open, told, prefecture, asked)


def _town_of(world: World) -> str:
    with opening.held(opening.open_town(world.town)) as db:
        return settings.text(db, town_desk.CODE)


def _at_town(world: World) -> tuple[str, tuple[str, ...], Told]:
    with opening.held(opening.open_town(world.town)) as db:
        found = town_replies.standing(db, NOW.date())
        names = {(1, "asking"): TO_FIRST, (2, "settled"): TO_SECOND, (2, "asking"): REOPENED}
        in_force = names[found.reply.report_edition, found.reply.state] if found else ""
        still_open = tuple(each.remark.question for each in found.open) if found else ()
        written = handing.write_report(db, world.folder, NOW.date())
        shutil.move(written.path, world.folder / "third")
        said = report_from(sent.sent(db)[-1].payload_text).answers_to_reply
    return in_force, still_open, tuple(sorted((each.question, each.done) for each in said))


class Orders:
    """Runs orders.

    The two desks share nothing but files: what both have received, in which order each, is run
    once, also where several orders lead there.
    """

    def __init__(self, folder: Path, *, every: bool = False) -> None:
        """`every`: nothing is taken over from an order that was run before."""
        self._folder, self._every, self._made = folder, every, 0
        self._worlds: dict[tuple[tuple[str, ...], tuple[str, ...]], World] = {}
        self._ends: dict[Path, End] = {}
        self._beginning = beginning(folder)
        self.steps = 0  # files really carried

    def run(self, order: tuple[str, ...]) -> tuple[World, End]:
        """All six files in this order, and how it ends."""
        world = self._beginning
        for name in order:
            world = self._carry(world, name)
        if self._every or world.folder not in self._ends:
            self._ends[world.folder] = ending(world, self._new())
        return world, self._ends[world.folder]

    def _carry(self, world: World, name: str) -> World:
        to = (*world.carried, name)
        key = (_only(to, REPORTS), tuple(each for each in to if each not in REPORTS))
        if not self._every and key in self._worlds and world.file(name).exists():
            return replace(world, folder=self._worlds[key].folder, carried=to)
        after = carried(world, name, self._new())
        if after.carried != world.carried:
            self.steps += 1
            self._worlds[key] = after
        return after

    def _new(self) -> Path:
        self._made += 1
        return self._folder / f"{self._made:05d}"


def _only(names: tuple[str, ...], wanted: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(each for each in names if each in wanted)


def all_orders() -> Iterator[tuple[str, ...]]:
    """All 720."""
    return permutations(FILES)


def main() -> int:
    """Run the command; 1 where an order ends otherwise than defined."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--every", action="store_true", help="run each order from its beginning")
    chosen = arguments.parse_args()
    began, wrong = time.perf_counter(), 0
    whole, ends, why = 0, Counter[str](), Counter[tuple[str, str]]()
    with tempfile.TemporaryDirectory(prefix="dxdesk-orders-") as folder:
        orders = Orders(Path(folder), every=chosen.every)
        for order in all_orders():
            world, end = orders.run(order)
            why.update(world.skipped)
            whole += not world.skipped
            ends[end.in_force] += 1
            if end != DEFINED[world.in_force]:
                wrong += 1
                print("OTHERWISE", order, end, sep="\n  ")
    _print(whole, ends, why)
    print(f"{orders.steps} files really carried, {time.perf_counter() - began:.0f} s")
    print(f"{wrong} of 720 orders end otherwise than defined")
    return 1 if wrong else 0


def _print(whole: int, ends: Counter[str], why: Counter[tuple[str, str]]) -> None:
    print(f"720 orders; in {whole} all six files could be carried, and they end alike")
    for name in BY_AGE:
        print(f"  {ends[name]:4d} end with {name or 'no reply'} in force at the town")
    for (name, reason), count in sorted(why.items()):
        print(f"  {name} passed over in {count}: {reason}")


if __name__ == "__main__":
    sys.exit(main())
