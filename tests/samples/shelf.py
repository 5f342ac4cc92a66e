"""Files of every form that ever travelled, and the throw-away keys that open them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from dxdesk.exchange.keys import PrefectureKey, TownKey

HERE = Path(__file__).parent
INDEX = HERE / "index.json"


@dataclass(frozen=True)
class Sample:
    """A file as it was when it was put here. `digest` is its SHA-256, which never changes."""

    name: str
    kind: str  # report | reply | kit
    form: int
    code: str  # the twenty digits on paper or read over the phone
    digest: str

    @property
    def data(self) -> bytes:
        """The file."""
        return (HERE / self.name).read_bytes()


def samples() -> tuple[Sample, ...]:
    """All of them."""
    return tuple(Sample(**entry) for entry in json.loads(INDEX.read_text(encoding="utf-8")))


def sample_prefecture_key() -> PrefectureKey:
    """The key of the prefecture of all samples; it protects nothing."""
    return PrefectureKey.from_bytes((HERE / "prefecture.key").read_bytes())


def sample_town_key() -> TownKey:
    """The key of the town of all samples; it protects nothing."""
    return TownKey.from_bytes((HERE / "town.key").read_bytes())
