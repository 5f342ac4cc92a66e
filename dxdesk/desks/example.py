"""A seeded example prefecture, made by the same steps as real work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from random import Random

from dxdesk import shelf
from dxdesk.ask.municipality import Municipality
from dxdesk.desks import handing
from dxdesk.desks import municipality as town_desk
from dxdesk.desks import prefecture as prefecture_desk
from dxdesk.desks.example_pool import pool_for
from dxdesk.desks.example_town import profile_of, said_by
from dxdesk.desks.files import write_file
from dxdesk.errors import Refusal
from dxdesk.store import opening, settings
from dxdesk.words import tr


@dataclass(frozen=True, slots=True)
class Recipe:
    """The same recipe always gives the same towns, answers and people."""

    towns: int
    prefecture: str
    seed: int
    today: date
    practice: bool = False  # the invented prefecture and its towns; `prefecture` is then not read


@dataclass(frozen=True, slots=True)
class Made:
    """Where everything lies, and the codes of the towns."""

    paths: dict[str, Path]
    towns: tuple[str, ...]


def make_example(folder: Path, recipe: Recipe, progress: Callable[[str], None]) -> Made:
    """Prefecture, kit, towns with answers and reports, and a pool, in one new folder.

    Raises:
        Refusal: E-DEMO-FOLDER when the folder has something in it already; E-DEMO-FILE when the
            name is taken by a file; E-PREFECTURE-UNKNOWN.
    """
    chance = Random(f"{recipe.seed}/{recipe.prefecture}/{recipe.towns}")
    towns = _chosen(_towns_of(recipe), recipe.towns, chance)
    paths = _laid_out(folder)
    prefecture_desk.new_prefecture(paths["prefecture"], recipe.prefecture, practice=recipe.practice)
    _write_kit(paths, recipe)
    with shelf.bare():  # the kit of the example asks nothing of its own
        for town in towns:
            _make_town(paths, town, recipe, Random(f"{recipe.seed}/{town.code}"))
            progress(tr("{name}: asked, assessed, reported").format(name=town.name))
    write_file(paths["pool"], prefecture_desk.pool_book(pool_for(towns, chance)))
    return Made(paths, tuple(town.code for town in towns))


def _towns_of(recipe: Recipe) -> tuple[Municipality, ...]:
    """The practising person's own town is not among the example's."""
    if recipe.practice:
        return shelf.practice_municipalities()[1:]
    return prefecture_desk.towns_of(prefecture_desk.prefecture_named(recipe.prefecture))


def _chosen(
    towns: tuple[Municipality, ...], count: int, chance: Random
) -> tuple[Municipality, ...]:
    """Small ones first: towns and villages, then cities, in code order."""
    small = [each for each in towns if each.form in "町村"]
    large = [each for each in towns if each.form not in "町村"]
    chance.shuffle(large)
    return tuple(sorted((small + large)[:count], key=lambda each: each.code))


def _laid_out(folder: Path) -> dict[str, Path]:
    if folder.is_file():
        raise Refusal("E-DEMO-FILE", file=str(folder))
    try:
        if folder.exists() and any(folder.iterdir()):
            raise Refusal("E-DEMO-FOLDER", folder=str(folder))
        for name in ("towns", "reports"):
            (folder / name).mkdir(parents=True)
    except OSError:
        raise Refusal("E-DEMO-FILE", file=str(folder)) from None
    return {
        "prefecture": folder / "prefecture.dxpref",
        "kit": folder / "kit.dxkit",
        "towns": folder / "towns",
        "reports": folder / "reports",
        "pool": folder / "pool.xlsx",
    }


def _write_kit(paths: dict[str, Path], recipe: Recipe) -> None:
    with opening.held(opening.open_prefecture(paths["prefecture"])) as db:
        settings.set_switch(db, prefecture_desk.EXAMPLE, True)
        prefecture_desk.write_kit(db, paths["kit"].parent, None, "", recipe.today)


def _make_town(paths: dict[str, Path], town: Municipality, recipe: Recipe, chance: Random) -> None:
    path = paths["towns"] / f"{town.code}.dxtown"
    kit = paths["kit"].read_bytes()
    town_desk.new_town(path, town.code, kit, recipe.today, practice=recipe.practice)
    said = said_by(profile_of(town, recipe.today, chance), shelf.question_set())
    with opening.held(opening.open_town(path)) as db:
        town_desk.save_together(db, said, datetime.combine(recipe.today, time(10, 42)))
        handing.write_report(db, paths["reports"], recipe.today, f"{town.code}.dxr")
