"""`dxdesk town needs`: what is asked of the prefecture, and what the office decides about it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.cli.saying import CODE, FILE, say, say_json, speaks, today_option
from dxdesk.cli.verbs import Verb
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.desks.need_wishes import Wish
    from dxdesk.report.choosing import Chosen


@click.command("needs", cls=Verb, help=tr("Show the requests, or add, drop, rank and reword them."))
@FILE
@click.option("--add", type=CODE, metavar="N05", help=tr("Ask for this need of the catalogue too."))
@click.option("--own", metavar=tr("TITLE"), help=tr("Ask for something of your own."))
@click.option("--drop", type=CODE, metavar="N05", help=tr("Ask for this need no more."))
@click.option(
    "--rank",
    type=(CODE, int),
    metavar=tr("N05 PLACE"),
    help=tr("Give it another place, 1 = first."),
)
@click.option("--edit", type=CODE, metavar="N05", help=tr("Reword this request."))
@click.option(
    "--back", type=(CODE, str), metavar=tr("N05 KIND"), help=tr("Forget one decision about it.")
)
@click.option(
    "--reason",
    default="",
    metavar=tr("WORDS"),
    help=tr("Why, in one line. It travels in the report."),
)
@click.option("--title", default="", metavar=tr("WORDS"), help=tr("The title of the request."))
@click.option("--why", default="", metavar=tr("WORDS"), help=tr("The sentence for the mayor."))
@click.option(
    "--talent",
    default="",
    metavar=tr("WORDS"),
    help=tr("Wished kind of person, for one of your own."),
)
@click.option("--often", default="", metavar=tr("WORDS"), help=tr("How often, as in P07: w1, m2 …"))
@click.option("--months", type=int, metavar=tr("NUMBER"), help=tr("For how many months."))
@click.option("--mode", default="", metavar=tr("WORDS"), help=tr("onsite, hybrid or remote."))
@today_option
@speaks
def needs(file: Path, today: date, as_json: bool, **said: object) -> None:
    """One decision at a time; without one, the requests are only shown."""
    from dxdesk.cli.town import workspace
    from dxdesk.desks import choosing_needs as desk
    from dxdesk.desks.need_wishes import DEEDS, decided

    deeds = [name for name in DEEDS if said[name] is not None]
    if len(deeds) > 1 or (not deeds and any(said.values())):  # words belong to a decision
        raise click.UsageError("one of " + ", ".join(f"--{name}" for name in DEEDS))
    with workspace(file) as db:
        if deeds:
            wish = _wish(deeds[0], said)
            now = desk.decide(db, today, lambda before: decided(before, wish))
        else:
            now = desk.choosing(db, today)
    chosen = now.chosen
    if as_json:
        say_json(_document(chosen))
    else:
        say(_text(chosen))


def _wish(deed: str, said: dict[str, object]) -> Wish:
    from dxdesk.desks.need_decisions import Wording
    from dxdesk.desks.need_wishes import Wish

    need, place, kind = said[deed], 0, ""
    if deed == "rank" and isinstance(need, tuple):
        need, place = need
    elif deed == "back" and isinstance(need, tuple):
        need, kind = need
    words = {name: str(said[name]) for name in ("reason", "title", "why", "talent", "mode")}
    months = said["months"] if isinstance(said["months"], int) else None
    return Wish(
        deed,
        str(need),
        words["reason"],
        place,
        kind,
        words["talent"],
        Wording(words["title"], words["why"], str(said["often"]), months, words["mode"]),
    )


def _document(chosen: Chosen) -> dict[str, object]:
    """Requests as computed and as chosen, and every decision."""
    from dataclasses import asdict

    return {
        "ok": True,
        "most": chosen.limit,
        "computed": [asdict(each) for each in chosen.computed],
        "requests": [asdict(each) for each in chosen.requests],
        "choices": [asdict(each) for each in chosen.told],
        "resting": [asdict(each) for each in chosen.resting],
    }


def _text(chosen: Chosen) -> str:
    lines = []
    for request in chosen.requests:
        asked = tr("{days} days, {months} months").format(days=request.days, months=request.months)
        lines.append(f"{request.rank}  {request.need} {request.title}  {asked}")
        lines += _decided(chosen, request.need)
    for choice in chosen.told:
        if choice.kind == "dropped":
            lines.append(f"－  {choice.need} {choice.title}")
            lines += _decided(chosen, choice.need)
    return "\n".join(lines) or tr("Nothing is asked for.")


def _decided(chosen: Chosen, need: str) -> list[str]:
    from dxdesk.desks.decided import decided

    line = tr("decided by the office ({kind}): {reason}")
    return [
        "      " + line.format(kind=decided(each.kind), reason=each.reason)
        for each in chosen.told
        if each.need == need
    ]
