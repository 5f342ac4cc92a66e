"""`dxdesk demo`: a seeded example prefecture, made by the same steps as real work."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from dxdesk.cli.saying import A_FOLDER, progress, say_done, speaks, today_option
from dxdesk.cli.verbs import Verb
from dxdesk.words import tr


@click.command(cls=Verb, help=tr("Make an example prefecture with its towns, reports and pool."))
@click.argument("folder", type=A_FOLDER)
@click.option(
    "--towns",
    default=24,
    type=click.IntRange(1, 200),
    show_default=True,
    help=tr("How many towns."),
)
@click.option(
    "--prefecture",
    "prefecture",
    default="39",
    show_default=True,
    help=tr("The prefecture, two digits."),
)
@click.option(
    "--seed",
    default=1,
    type=int,
    show_default=True,
    help=tr("The same seed gives the same example."),
)
@today_option
@speaks
def demo(folder: Path, towns: int, prefecture: str, seed: int, today: date, as_json: bool) -> None:
    """Everything from interview to plan, in one folder."""
    from dxdesk.desks.example import Recipe, make_example

    made = make_example(folder, Recipe(towns, prefecture, seed, today), progress)
    paths = {name: str(path) for name, path in made.paths.items()}
    lines = (f"{name:<12}{path}" for name, path in paths.items())
    say_done(as_json, {"towns": list(made.towns), **paths}, *lines)
