"""The prefecture's verb that puts plans side by side."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from dxdesk.cli.prefecture import workspace
from dxdesk.cli.saying import FILE, say_done, speaks
from dxdesk.cli.verbs import Verb
from dxdesk.words import tr


@click.command(cls=Verb, help=tr("Two to four plans side by side; without names all of them."))
@FILE
@click.argument("names", nargs=-1, metavar="[A B]")
@speaks
def compare(file: Path, names: tuple[str, ...], as_json: bool) -> None:
    """Measures with what differs first, then only the needs served differently."""
    from dxdesk.desks import comparing_plans as comparing
    from dxdesk.desks import plan_words

    with workspace(file) as db:
        found = comparing.comparison(db, names)
    called = [each.name for each in found.plans]
    lines = ["　".join(("", *called))]
    for measure in found.measures:
        values = [comparing.value_words(measure, n) for n in range(len(called))]
        marked = [f"[{v}]" if n in measure.best else v for n, v in enumerate(values)]
        words = comparing.difference_words(measure, called)
        lines.append(f"{comparing.title_of(measure)}: {'　'.join(marked)}　{words}")
    for each in found.differences:
        pairs = zip(found.plans, each.visits, strict=True)
        told = " ｜ ".join(plan_words.visit_words(*pair).replace("\n", "、") for pair in pairs)
        lines.append(f"  {each.town.name} {each.need.title} {each.need.weight}: {told}")
    facts = {
        "plans": called,
        "measures": [asdict(each) for each in found.measures],
        "differences": [asdict(each) for each in found.differences],
    }
    say_done(as_json, facts, *lines)
