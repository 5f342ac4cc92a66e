"""Where similar towns stand, as counts only: never a name, never a rank, never fewer than five.

What counts as similar is data (`resources/similar.toml`), each number with its reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dxdesk.errors import QT_TRANSLATE_NOOP
from dxdesk.report.needs_report import NeedsReport
from dxdesk.report.reply import Similar
from dxdesk.schemes import flaws
from dxdesk.schemes.flaws import Place
from dxdesk.schemes.rows import records_from, tables_of

FILE = "similar.toml"
LEVELS = 5  # 0 to 4
LEAST_FEWEST = 5  # with fewer other towns a count could be told to be somebody's
STEPS_WRONG = QT_TRANSLATE_NOOP("Refusal", "The bands must rise, and only the last is open.")
LIMIT_WRONG = QT_TRANSLATE_NOOP("Refusal", "There must be at least five other towns.")


@dataclass(frozen=True, slots=True)
class Band:
    """Towns of one size."""

    code: str
    until: int  # fewer inhabitants than this; 0 = no upper end
    label: str
    reason: str


@dataclass(frozen=True, slots=True)
class Limit:
    """A number the comparison keeps to."""

    code: str
    count: int
    reason: str


@dataclass(frozen=True, slots=True)
class Similarity:
    """What makes two towns similar."""

    bands: tuple[Band, ...]
    fewest: int  # other towns
    wider: int  # how many bands on each side may be added

    def place(self, population: int) -> int:
        """The index of the band of a population."""
        fitting = (
            n for n, band in enumerate(self.bands) if not band.until or population < band.until
        )
        return next(fitting)


@dataclass(frozen=True, slots=True)
class Comparison:
    """The other towns behind the counts, by number only."""

    similar: tuple[Similar, ...] = ()
    towns: int = 0
    described: str = ""


def compare(own: NeedsReport, reports: Iterable[NeedsReport], similarity: Similarity) -> Comparison:
    """How many similar towns of the same prefecture and year stand at each level of each field.

    Empty where fewer than `fewest` others are similar; a field where fewer of them could be
    judged is left out.
    """
    if own.town.population is None:
        return Comparison()
    others = [each for each in reports if _comparable(own, each)]
    here = similarity.place(own.town.population)
    for steps in range(similarity.wider + 1):
        bands = range(max(0, here - steps), min(len(similarity.bands), here + steps + 1))
        near = [each for each in others if similarity.place(each.town.population or 0) in bands]
        if len(near) >= similarity.fewest:
            labels = "、".join(similarity.bands[number].label for number in bands)
            return Comparison(_counts(own, near, similarity.fewest), len(near), labels)
    return Comparison()


def _comparable(own: NeedsReport, other: NeedsReport) -> bool:
    return (
        other.town.code != own.town.code
        and other.town.prefecture == own.town.prefecture
        and other.fiscal_year == own.fiscal_year
        and other.practice == own.practice
        and other.town.population is not None
    )


def _counts(own: NeedsReport, others: Sequence[NeedsReport], fewest: int) -> tuple[Similar, ...]:
    found = []
    for level in own.levels:
        there = [
            each.level
            for other in others
            for each in other.levels
            if each.code == level.code and each.level is not None
        ]
        if len(there) >= fewest:
            counts = tuple(there.count(number) for number in range(LEVELS))
            found.append(Similar(level.code, level.name, level.level, counts))
    return tuple(found)


def similarity_from(text: str) -> Similarity:
    """The text of `resources/similar.toml`.

    Raises:
        Refusal: E-SIMILAR with file, id and reason at the first flaw.
    """
    place = Place("E-SIMILAR", FILE)
    tables = tables_of(place, text)
    for name in tables:
        if name not in ("bands", "limits"):
            raise place.refusal(flaws.TABLE_STRAY, name)
    bands = records_from(place, Band, tables.get("bands"))
    limits = {each.code: each.count for each in records_from(place, Limit, tables.get("limits"))}
    ends = [band.until for band in bands]
    if not ends or ends[-1] or ends[:-1] != sorted(set(ends[:-1])) or min(ends[:-1], default=1) < 1:
        raise place.refusal(STEPS_WRONG, ends)
    if limits.keys() != {"fewest", "wider"}:
        raise place.refusal(flaws.CODE_UNKNOWN, [*limits])
    if limits["fewest"] < LEAST_FEWEST or limits["wider"] < 0:
        raise place.refusal(LIMIT_WRONG, limits)
    return Similarity(bands, limits["fewest"], limits["wider"])
