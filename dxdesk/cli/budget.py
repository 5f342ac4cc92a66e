"""The prefecture's verb on money: budget."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.cli.planning import now_text
from dxdesk.cli.prefecture import workspace
from dxdesk.cli.saying import FILE, say_done, speaks
from dxdesk.cli.verbs import Verb
from dxdesk.words import tr

if TYPE_CHECKING:
    pass


@click.command(cls=Verb, help=tr("Money for days and travel, and the prefecture's own figures."))
@FILE
@click.option("--all", "whole", type=int, help=tr("Yen for everybody together."))
@click.option("--head", default="", help=tr("A grant head; with --yen what it may pay."))
@click.option("--yen", type=int, help=tr("Yen of the grant head."))
@click.option("--people", default="", help=tr("Whom it pays, by their keys: T01,T02."))
@click.option("--travel-yen", type=int, help=tr("Yen for an hour of travel."))
@click.option("--waiting", type=int, help=tr("Points for each year a town has waited."))
@click.option("--none", "without", is_flag=True, help=tr("Take the named figures back."))
@speaks
def budget(
    file: Path,
    whole: int | None,
    head: str,
    yen: int | None,
    people: str,
    travel_yen: int | None,
    waiting: int | None,
    without: bool,
    as_json: bool,
) -> None:
    """These are the prefecture's own figures; the state sets none of them."""
    from dxdesk.desks import money
    from dxdesk.desks.planners_words import BUDGET, TRAVEL_MONEY, WAITING
    from dxdesk.store import planners_word

    given = {BUDGET: whole, TRAVEL_MONEY: travel_yen, WAITING: waiting}
    with workspace(file) as db:
        for name, value in given.items():
            if value is not None:
                money.set_figure(db, name, None if without else value, now_text())
        if head:
            named = [each.strip() for each in people.split(",") if each.strip()]
            money.set_budget(db, head, None if without else yen, named, now_text())
        figures, heads = dict(money.figures(db)), planners_word.budgets(db)
    lines = [f"{_figure_name(name)}: {value:,}" for name, value in figures.items()]
    lines += [f"{each.head}: {each.yen:,} {'、'.join(each.specialists)}".rstrip() for each in heads]
    facts = {"figures": figures, "heads": [asdict(each) for each in heads]}
    say_done(as_json, facts, *(lines or [tr("No figure is set.")]))


def _figure_name(name: str) -> str:
    return {
        "budget_yen": tr("Budget for all (yen)"),
        "waiting_bonus": tr("Points for a year waited"),
        "travel_yen_per_hour": tr("Yen for an hour of travel"),
    }[name]
