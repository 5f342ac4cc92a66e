"""The prefecture's verb about one more person: what each kind would cover, and a post for it."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.cli.papers_out import write_paper
from dxdesk.cli.prefecture import workspace
from dxdesk.cli.saying import A_FILE, FILE, say_done, speaks, today_option
from dxdesk.cli.verbs import UnreadableValue, Verb
from dxdesk.plan.pool import TALENTS
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.desks.hiring import KindAdvice


@click.command("hire", cls=Verb, help=tr("What one more person of each kind would cover."))
@FILE
@click.option("--days", type=click.IntRange(1, 5), default=4, help=tr("Days a week (default 4)."))
@click.option("--base", default="", help=tr("Code of the base (default: the prefecture's office)."))
@click.option("--people", type=click.IntRange(1, 3), default=1, help=tr("How many people."))
@click.option("--kind", type=click.Choice(TALENTS), help=tr("The kind for --docx."))
@click.option("--docx", "out", type=A_FILE, help=tr("Write the description of the post (Word)."))
@today_option
@speaks
def hire(
    file: Path,
    days: int,
    base: str,
    people: int,
    kind: str | None,
    out: Path | None,
    today: date,
    as_json: bool,
) -> None:
    """A bracket a kind: sure, and at most. Some seconds each."""
    from dxdesk.desks import hiring as desk
    from dxdesk.desks.posts import post_of
    from dxdesk.plan.hiring_wish import HiringWish

    if (kind is None) != (out is None):
        raise UnreadableValue(tr("Write --kind and --docx together."))
    wish = HiringWish(2 * days, base, people)
    with workspace(file) as db:
        advice = desk.advise_for(db, wish)
        data = post_of(db, advice, kind, today) if kind is not None else b""
    if out is not None:
        write_paper(out, data)
    facts = {"kinds": [asdict(each) for each in advice.kinds], "open_days": advice.open_days}
    total = tr("Open now: {needs} needs, {days} days a year ({urgent} urgent)")
    said = total.format(
        needs=advice.open_needs, days=f"{advice.open_days:,}", urgent=advice.open_urgent
    )
    say_done(as_json, facts, said, *map(_line, advice.kinds))


def _line(kind: KindAdvice) -> str:
    from dxdesk.desks.hiring import between

    text = tr("{kind}: {days} days a year, {towns} more towns, urgent {before} to {after}")
    return text.format(
        kind=kind.name,
        days=between(kind.sure_days, kind.possible_days),
        towns=between(kind.sure_towns, kind.possible_towns),
        before=kind.urgent_before,
        after=kind.urgent_after,
    )
