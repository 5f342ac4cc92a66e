"""The words an example prefecture is made of, from `resources/example/example.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from random import Random

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
    contracts: tuple[Mapping[str, str], ...]
    deadlines: tuple[Mapping[str, str], ...]
    texts: Mapping[str, list[str]]
    specialists: tuple[Mapping[str, object], ...]

    def person(self, chance: Random) -> str:
        """A full name."""
        return f"{chance.choice(self.family_names)} {chance.choice(self.given_names)}"


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
        texts=raw["texts"],
        specialists=tuple(raw["specialist"]),
    )
