"""Travel minutes as the prefecture knows them, beside those reckoned from the map."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import PlannedTown, Winter

Reckoned = Mapping[tuple[str, str], int]  # (specialist key, town code) -> one-way minutes


@dataclass(frozen=True, slots=True)
class TravelChange:
    """One way between a base and a town. Winter months are 1 to 12 and may run over New Year."""

    base: str  # municipality code, or two digits for the prefecture's office
    town: str
    minutes: int
    winter_minutes: int | None
    winter_first: int | None
    winter_last: int | None
    reason: str
    changed_on: date

    @property
    def winter_months(self) -> tuple[int, ...]:
        """Month indices (April = 0) in which the winter minutes count."""
        if self.winter_minutes is None or not self.winter_first or not self.winter_last:
            return ()
        count = (self.winter_last - self.winter_first) % 12 + 1
        return tuple(sorted((self.winter_first - 4 + n) % 12 for n in range(count)))


def base_of(person: Specialist, towns: Iterable[PlannedTown]) -> str:
    """Where a person sets out, as travel changes name it; "" where nothing tells."""
    prefectures = {town.code[:2] for town in towns}
    return person.base or (min(prefectures) if prefectures else "")


def with_changes(
    reckoned: Reckoned,
    people: Iterable[Specialist],
    towns: Iterable[PlannedTown],
    changes: Iterable[TravelChange],
) -> tuple[dict[tuple[str, str], int], dict[tuple[str, str], Winter]]:
    """Minutes with the prefecture's own figures in the place of those reckoned, and the winters."""
    towns = tuple(towns)
    known = {(change.base, change.town): change for change in changes}
    minutes, winters = dict(reckoned), {}
    for person in people:
        base = base_of(person, towns)
        for town in towns:
            change = known.get((base, town.code))
            if change is None:
                continue
            minutes[person.key, town.code] = change.minutes
            if change.winter_minutes is not None and change.winter_months:
                winter = Winter(change.winter_minutes, change.winter_months)
                winters[person.key, town.code] = winter
    return minutes, winters
