"""The prefecture's verb that puts plans side by side."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.cli.prefecture import workspace
from dxdesk.cli.saying import FILE, say_done, speaks
from dxdesk.cli.verbs import Verb
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.desks.comparing_plans import Comparison


@click.command(cls=Verb, help=tr("Two to four plans side by side; without names all of them."))
@FILE
@click.argument("names", nargs=-1, metavar="[A B]")
@speaks
def compare(file: Path, names: tuple[str, ...], as_json: bool) -> None:
    """Measures with what differs first, then only the needs served differently."""
    from dxdesk.desks import comparing_plans as comparing

    with workspace(file) as db:
        found = comparing.comparison(db, names)
    called = [each.name for each in found.plans]
    facts = {
        "plans": called,
        "measures": [asdict(each) for each in found.measures],
        "gaps": [each.planned.plan.gap_percent for each in found.plans],
        "differences": [asdict(each) for each in found.differences],
    }
    say_done(as_json, facts, *comparison_lines(found))


def comparison_lines(found: Comparison) -> list[str]:
    """Measures, the best of each in brackets, then the needs served differently."""
    from dxdesk.desks import comparing_plans as comparing
    from dxdesk.desks import plan_words

    called = [each.name for each in found.plans]
    lines = ["　".join(("", *called))]
    for measure in found.measures:
        values = [comparing.value_words(measure, n) for n in range(len(called))]
        marked = [f"[{v}]" if n in measure.best else v for n, v in enumerate(values)]
        words = comparing.difference_words(measure, called)
        lines.append(f"{comparing.title_of(measure)}: {'　'.join(marked)}　{words}")
    gaps = "　".join(comparing.gap_words(each) for each in found.plans)
    lines.append(f"{comparing.gap_title()}: {gaps}")
    for each in found.differences:
        pairs = zip(found.plans, each.visits, strict=True)
        told = " ｜ ".join(plan_words.visit_words(*pair).replace("\n", "、") for pair in pairs)
        lines.append(f"  {each.town.name} {each.need.title} {each.need.weight}: {told}")
    return lines
