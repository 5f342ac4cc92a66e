"""The weekday search against trying everything."""

from __future__ import annotations

from itertools import combinations, product

from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk.plan.options import Option
from dxdesk.plan.weekdays import Days, place, smallest_clash


def option(name: int, start: int, months: int, half_days: int, overnight: bool = False) -> Option:
    return Option(
        specialist="T1",
        need=f"990010:N{name:02d}",
        town="990010",
        start=start,
        months=months,
        half_days=half_days,
        load=half_days,
        remote=False,
        overnight=overnight,
        travel_minutes=0,
        days=0,
        cost_yen=0,
        points=name,
    )


@st.composite
def assignments(draw: st.DrawFn) -> list[Option]:
    return [
        option(
            n,
            draw(st.integers(0, 4)),
            draw(st.integers(1, 5)),
            draw(st.integers(1, 4)),
            draw(st.booleans()),
        )
        for n in range(draw(st.integers(1, 4)))
    ]


def all_ways(o: Option, weekdays: tuple[int, ...]) -> list[Days]:
    full, odd = divmod(o.half_days, 2)
    ways = []
    for days in combinations(weekdays, full):
        rest = [day for day in weekdays if day not in days]
        ways += (
            [Days(days, (day,), week) for day in rest for week in (0, 1)]
            if odd
            else [Days(days, ())]
        )
    if o.overnight:
        ways = [w for w in ways if _block((*w.full, *w.alternate))]
    return ways


def _block(days: tuple[int, ...]) -> bool:
    return max(days) - min(days) == len(days) - 1


def slots(o: Option, days: Days) -> set[tuple[int, int, int]]:
    """(month, weekday, week) taken."""
    taken = {(day, week) for day in days.full for week in (0, 1)}
    taken |= {(day, days.week) for day in days.alternate}
    return {(month, day, week) for month in range(o.start, o.end) for day, week in taken}


def free_of_clashes(options: list[Option], ways: list[Days]) -> bool:
    taken = [slot for o, days in zip(options, ways, strict=True) for slot in slots(o, days)]
    return len(taken) == len(set(taken))


@settings(max_examples=80, deadline=None)
@given(assignments(), st.sampled_from(((0, 1, 2, 3, 4), (0, 1, 3, 4), (1, 2, 3), (0, 4))))
def test_weekdays_are_found_exactly_when_there_are_any(
    options: list[Option], weekdays: tuple[int, ...]
) -> None:
    found = place(options, weekdays)
    if found is not None:
        ways = [found[o] for o in options]
        assert all(w in all_ways(o, weekdays) for o, w in zip(options, ways, strict=True))
        assert free_of_clashes(options, ways)
    else:
        every = product(*(all_ways(o, weekdays) for o in options))
        assert not any(free_of_clashes(options, list(ways)) for ways in every)


@settings(max_examples=40, deadline=None)
@given(assignments(), st.sampled_from(((1, 2, 3), (0, 4), (2,))))
def test_a_clash_names_no_assignment_that_could_be_spared(
    options: list[Option], weekdays: tuple[int, ...]
) -> None:
    if place(options, weekdays) is not None:
        return
    clash = smallest_clash(options, weekdays)
    assert place(clash, weekdays) is None
    for spared in clash:
        assert place([o for o in clash if o is not spared], weekdays) is not None


def test_two_towns_every_second_week_share_one_weekday() -> None:
    first, second = option(1, 0, 12, 1), option(2, 0, 12, 1)
    found = place([first, second], (2,))
    assert found == {first: Days((), (2,), 0), second: Days((), (2,), 1)}
