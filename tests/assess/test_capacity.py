"""人手: the hands of a town."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.assess.assessment import Capacity
from dxdesk.assess.capacity import capacity_of
from tests.assess.fictional_town import UNKNOWN, facts, sharing

PLENTY = {"inquiries": 8, "planning": 2}
LITTLE = {"inquiries": 9, "planning": 1}


def capacity(**said: Any) -> Capacity:
    return capacity_of(facts(**said))


@pytest.mark.parametrize(
    ("tenths", "value"),
    [((4,), 0), ((5,), 1), ((9,), 1), ((7, 3), 2), ((10, 9), 2), ((10, 10), 3), ((10, 10, 10), 4)],
)
def test_full_time_equivalents_give_the_base(tenths: tuple[int, ...], value: int) -> None:
    found = capacity(people=sharing(*tenths))
    assert (found.base, found.value) == (value, value)


def test_nobody_to_stand_in_and_no_time_to_plan_take_one_each() -> None:
    people = sharing(10, 10)
    assert capacity(people=people, B06="none").value == 2
    assert capacity(people=people, B06="vendor").value == 2
    assert capacity(people=people, B06="part").value == 3
    assert capacity(people=people, B08=LITTLE).value == 2
    assert capacity(people=people, B08=PLENTY).value == 3
    assert capacity(people=people, B06="none", B08=LITTLE).value == 1


def test_a_week_without_any_planning_is_fully_absorbed_but_an_untold_week_is_not() -> None:
    assert capacity(people=sharing(10), B08={"inquiries": 10}).fully_absorbed
    assert not capacity(people=sharing(10)).fully_absorbed
    assert not capacity(people=sharing(10), B08=UNKNOWN).fully_absorbed


def test_staffing_nobody_knows_is_not_taken_for_no_staff() -> None:
    assert capacity().value is None
    assert capacity(B01=1).value is None
    assert capacity(B02=UNKNOWN, B01=UNKNOWN).value is None
    assert capacity(people=sharing(None, None)).value is None


def test_nobody_at_all_is_known_to_be_no_capacity() -> None:
    found = capacity(B01=0)
    assert (found.value, found.base, found.nobody) == (0, 0, True)


@pytest.mark.parametrize(
    ("people", "population", "flag"),
    [
        (1, 50_000, True), (0, 900, True), (2, 6_200, False), (1, 50_001, False),
        (1, None, None), (None, 6_200, None), (2, None, False), (None, 50_001, False),
        (None, None, None),
    ],
)  # fmt: skip
def test_one_person_it_needs_few_people_and_a_small_town(
    people: int | None, population: int | None, flag: bool | None
) -> None:
    said: dict[str, object] = {} if people is None else {"B01": people}
    if population is not None:
        said["A02"] = {"number": population}
    assert capacity(**said).one_person_it is flag


@given(
    st.lists(st.none() | st.integers(0, 10), max_size=6),
    st.sampled_from(["full", "part", "vendor", "none", UNKNOWN]),
    st.integers(0, 10),
)
def test_capacity_stays_between_nothing_and_four(
    tenths: list[int | None], deputy: Any, planning: int
) -> None:
    said = {"B06": deputy, "B08": {"inquiries": 10 - planning, "planning": planning}}
    found = capacity(people=sharing(*tenths), **said)
    known = any(share is not None for share in tenths)
    assert (found.value is not None) == known
    assert found.value is None or 0 <= found.value <= 4
