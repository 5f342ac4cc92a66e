"""The prefecture's verbs that plan: plan, pin."""

from __future__ import annotations

import re
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from math import isnan
from pathlib import Path
from typing import Any

import click

from dxdesk.ask.numbers import plain
from dxdesk.cli.prefecture import workspace
from dxdesk.cli.saying import FILE, progress, say, say_done, say_json, speaks, today_option
from dxdesk.cli.verbs import UnreadableValue, Verb
from dxdesk.words import tr

FREE = "free"
MOST_HALF_DAYS = 10


class Seconds(click.FloatRange):
    """A length of time: a number within its bounds, and so never what is no number."""

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """Read the number; anything else is a wrong usage."""
        seconds = float(super().convert(value, param, ctx))
        if isnan(seconds):
            self.fail(str(value), param, ctx)
        return seconds


class Month(click.ParamType[str]):
    """A month on the command line, as 2027-01."""

    name = "month"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Read the month; anything else is a wrong usage."""
        try:
            return date.fromisoformat(f"{value}-01").isoformat()[:7]
        except ValueError:
            said = tr("Write a month as 2027-01.")
            raise UnreadableValue(said, ctx, param) from None


class HalfDays(click.ParamType[int]):
    """Days a week on the command line, in halves up to 5; the verb gets half-days, 1 to 10."""

    name = "days"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Read the days; anything else, as a quarter of a day, is a wrong usage."""
        if isinstance(value, int):
            return value
        read = re.fullmatch(r"([0-5])(?:\.([05])0*)?", plain(str(value)))
        half_days = 2 * int(read[1]) + (read[2] == "5") if read else 0
        if not 1 <= half_days <= MOST_HALF_DAYS:
            raise UnreadableValue(tr("Write days a week in halves, from 0.5 to 5."), ctx, param)
        return half_days


class Allowed(click.ParamType[int]):
    """How many visits that towns were told of may change: a number, or "free"."""

    name = "changes"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Read the number; -1 stands for as many as pay."""
        if value in (FREE, -1):
            return -1
        text = str(value)
        if text.isascii() and text.isdigit() and len(text) < 5:
            return int(text)
        raise UnreadableValue(tr("Write a number, or free."), ctx, param)


def now_text() -> str:
    """This moment, as it is kept beside what was done."""
    return datetime.now().isoformat(timespec="seconds")


@click.command(cls=Verb, help=tr("Fix or forbid a person for a need, or take that back."))
@FILE
@click.option("--specialist", required=True, help=tr("The person's key in the pool, as T01."))
@click.option(
    "--need",
    required=True,
    help=tr("The need's key, as 393011:N01; with --forbid also 393011:* for a whole town."),
)
@click.option("--from", "start", type=Month(), help=tr("The first month of the pin, as 2027-01."))
@click.option("--months", type=click.IntRange(1, 12), help=tr("How many months the pin lasts."))
@click.option(
    "--days", "half_days", type=HalfDays(), help=tr("Days a week of the pin, in halves: 1.5.")
)
@click.option("--forbid", is_flag=True, help=tr("Never this person for this need."))
@click.option("--remove", is_flag=True, help=tr("Take the pin back."))
@today_option
@speaks
def pin(
    file: Path,
    specialist: str,
    need: str,
    start: str | None,
    months: int | None,
    half_days: int | None,
    forbid: bool,
    remove: bool,
    today: date,
    as_json: bool,
) -> None:
    """The planner's word goes before the solver's."""
    from dxdesk.desks import pin_dates, pinning
    from dxdesk.plan.problem import Pin

    warning, at = "", now_text()
    if (forbid or remove) and (start, months, half_days) != (None, None, None):
        raise UnreadableValue(tr("Months and days belong to a pin only."))
    with workspace(file) as db:
        if forbid or remove:
            pins = pinning.change_pin(db, specialist, need, forbidden=forbid, removed=remove, at=at)
        else:
            year, first, length = pinning.dates_meant(today, start, months) or (None, None, None)
            wanted = Pin(specialist, need, False, first, length, half_days, year)
            made = pin_dates.pin_pair(db, wanted, today, at)
            pins, warning = made.pins, made.warning
    said = tr("{count} pins.").format(count=len(pins))
    say_done(as_json, {"pins": len(pins), "warning": warning}, said, *filter(None, [warning]))


@click.command(cls=Verb, help=tr("Plan who goes where in which months, and say why not."))
@FILE
@click.option(
    "--seconds",
    default=20.0,
    type=Seconds(0.1, 3600),
    show_default=True,
    help=tr("The longest the solver may take."),
)
@click.option(
    "--seed",
    default=0,
    type=click.IntRange(0, 2**31 - 1),
    show_default=True,
    help=tr("The solver's seed."),
)
@click.option(
    "--threads",
    default=2,
    type=click.IntRange(1, 64),
    show_default=True,
    help=tr("The solver's threads."),
)
@click.option(
    "--fiscal-year",
    type=click.IntRange(2020, 2100),
    help=tr("The fiscal year to plan (default: the one that next month belongs to)."),
)
@click.option("--name", default="", help=tr("Keep the plan under this name, as B."))
@click.option("--note", default="", help=tr("A few words beside the name."))
@click.option(
    "--allow-changes",
    "allowed",
    type=Allowed(),
    default=-1,
    show_default=False,
    metavar="N|free",
    help=tr("How many visits that towns were told of may change (default: free)."),
)
@click.option("--strict", is_flag=True, help=tr("Towns reached go before everything else."))
@click.option(
    "--work",
    type=click.IntRange(1, 1_000_000),
    help=tr(
        "Count the steps of the search instead of the seconds: so many for each part of it. "
        "The same seed and work then give the same plan on every computer, slow or fast."
    ),
)
@today_option
@speaks
def plan(
    file: Path,
    seconds: float,
    seed: int,
    threads: int,
    fiscal_year: int | None,
    name: str,
    note: str,
    allowed: int,
    strict: bool,
    work: int | None,
    today: date,
    as_json: bool,
) -> None:
    """Solve under the time limit; Ctrl+C stops and keeps the best plan found."""
    from dxdesk.cli import showing
    from dxdesk.desks import dispatch

    effort = dispatch.Effort(seconds, seed, threads, None if allowed < 0 else allowed, strict, work)
    with workspace(file) as db, _stopped_by_ctrl_c() as stopped:
        planned = dispatch.plan(
            db,
            effort,
            today,
            fiscal_year,
            name=name,
            note=note,
            progress=lambda seen: progress(showing.progress_text(seen)),
            stop=stopped.is_set,
        )
    if as_json:
        say_json(showing.plan_document(planned))
    else:
        say(showing.plan_text(planned))


@contextmanager
def _stopped_by_ctrl_c() -> Iterator[threading.Event]:
    stopped = threading.Event()
    before = signal.signal(signal.SIGINT, lambda *_: stopped.set())
    try:
        yield stopped
    finally:
        signal.signal(signal.SIGINT, before)
