"""The words an example prefecture is made of, from `resources/example/example.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

from dxdesk import paths


@dataclass(frozen=True, slots=True)
class Words:
    """Invented people, vendors, contracts and sentences."""

    family_names: tuple[str, ...]
    given_names: tuple[str, ...]
    departments: tuple[str, ...]
    posts: tuple[str, ...]
    vendors: tuple[str, ...]
    own_systems: tuple[str, ...]
    contracts: tuple[Mapping[str, Any], ...]  # the first one every town has
    deadlines: tuple[Mapping[str, str], ...]
    budget_day: str  # "MM-DD"
    budget_wishes: tuple[Mapping[str, object], ...]
    adviser_topics: tuple[str, ...]
    texts: Mapping[str, list[str]]
    specialists: tuple[Mapping[str, object], ...]

    def person(self, chance: Random) -> str:
        """A full name."""
        return f"{chance.choice(self.family_names)} {chance.choice(self.given_names)}"

    def people(self, chance: Random, count: int) -> list[str]:
        """Full names; as many different family names as there are, before one comes again."""
        families: list[str] = []
        while len(families) < count:
            families += chance.sample(self.family_names, len(self.family_names))
        return [f"{family} {chance.choice(self.given_names)}" for family in families[:count]]


@cache
def words() -> Words:
    """The words, read once."""
    text = (paths.resources() / "example" / "example.toml").read_text(encoding="utf-8")
    raw = tomllib.loads(text)
    return Words(
        family_names=tuple(raw["family_names"]),
        given_names=tuple(raw["given_names"]),
        departments=tuple(raw["departments"]),
        posts=tuple(raw["posts"]),
        vendors=tuple(raw["vendors"]),
        own_systems=tuple(raw["own_systems"]),
        contracts=tuple(raw["contract"]),
        deadlines=tuple(raw["deadline"]),
        budget_day=raw["budget_day"],
        budget_wishes=tuple(raw["budget_wish"]),
        adviser_topics=tuple(raw["adviser_topics"]),
        texts=raw["texts"],
        specialists=tuple(raw["specialist"]),
    )
