"""Which weekdays: an exact search for one person's assignments.

Every assignment keeps the same weekdays in all its months: a full day for each two half-days a
week, and one day every second week for an odd half-day. Two alternate days of different weeks may
share a weekday; nothing else may. The days of an overnight trip stand next to each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from dxdesk.plan.gates import is_firm
from dxdesk.plan.options import Option
from dxdesk.plan.pool import Specialist

BOTH_WEEKS = 2  # in an occupied day: which weeks it is taken


@dataclass(frozen=True, slots=True)
class Days:
    """0 = Monday. `week` (0 or 1) says which of two weeks the alternate day falls in."""

    full: tuple[int, ...]
    alternate: tuple[int, ...]
    week: int = 0


# For each weekday the (month after the last, weeks taken) of what occupies it.
_Occupied = tuple[tuple[tuple[int, int], ...], ...]


def open_weekdays(person: Specialist) -> tuple[int, ...] | None:
    """The weekdays (0 = Monday) on which a person can be sent; None for a firm: any days."""
    if is_firm(person):
        return None
    return tuple(day for day in range(5) if day not in person.unavailable_weekdays)


def place(
    options: Iterable[Option],
    weekdays: Sequence[int] | None,
    kept: Mapping[Option, Days] | None = None,
) -> dict[Option, Days] | None:
    """Weekdays for all of one person's options, or None when no arrangement exists (exact).

    `kept`: days that some of them have already and must not lose.
    """
    kept = kept or {}
    if weekdays is None:
        return dict.fromkeys(options, Days((), ()))
    order = sorted(options, key=lambda o: (o.start, -o.half_days, o.need))
    dead: set[tuple[int, _Occupied]] = set()
    found: dict[Option, Days] = {}

    def search(index: int, taken: _Occupied) -> bool:
        if index == len(order):
            return True
        option = order[index]
        now = tuple(tuple(t for t in day if t[0] > option.start) for day in taken)
        if (index, now) in dead:
            return False
        choices = _choices(option, weekdays, now)
        if option in kept:
            choices = (days for days in (kept[option],) if _free(now, days))
        for days in choices:
            if search(index + 1, _with(now, option, days)):
                found[option] = days
                return True
        dead.add((index, now))
        return False

    return found if search(0, ((),) * 5) else None


def _choices(option: Option, weekdays: Sequence[int], taken: _Occupied) -> Iterator[Days]:
    """Every way to place one option, days already shared by alternate weeks first."""
    full, alternate = divmod(option.half_days, 2)
    empty = [day for day in weekdays if not taken[day]]
    for chosen in combinations(empty, full):
        if not alternate:
            if not option.overnight or _adjacent(chosen):
                yield Days(chosen, ())
            continue
        for day in sorted(set(weekdays) - set(chosen), key=lambda d: (not taken[d], d)):
            used = {weeks for _, weeks in taken[day]}
            if BOTH_WEEKS in used or (option.overnight and not _adjacent((*chosen, day))):
                continue
            for week in sorted({0, 1} - used):
                yield Days(chosen, (day,), week)


def _free(taken: _Occupied, days: Days) -> bool:
    """Whether nothing stands on these days yet."""
    shared = ({weeks for _, weeks in taken[day]} for day in days.alternate)
    return not any(taken[day] for day in days.full) and not any(
        weeks & {BOTH_WEEKS, days.week} for weeks in shared
    )


def _adjacent(days: Sequence[int]) -> bool:
    return not days or max(days) - min(days) == len(days) - 1


def _with(taken: _Occupied, option: Option, days: Days) -> _Occupied:
    changed = list(taken)
    for day in days.full:
        changed[day] = (*changed[day], (option.end, BOTH_WEEKS))
    for day in days.alternate:
        changed[day] = tuple(sorted((*changed[day], (option.end, days.week))))
    return tuple(changed)


def smallest_clash(options: Iterable[Option], weekdays: Sequence[int] | None) -> tuple[Option, ...]:
    """Options that cannot stand together, none of which can be spared from the clash."""
    clash = sorted(options, key=lambda o: (o.points, o.need))
    for option in list(clash):
        without = [other for other in clash if other is not option]
        if place(without, weekdays) is None:
            clash = without
    return tuple(clash)
