"""What hiring may cost after national support: cases an official can check by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk import shelf
from dxdesk.schemes.hiring_money import EMPLOYMENTS, PART_TIME, REGULAR, pay, search


@pytest.mark.parametrize(
    ("employment", "cost", "people", "year", "counted", "expected", "left"),
    [
        (PART_TIME, 10_400_000, 2, 2027, 10_400_000, 7_280_000, 3_120_000),
        (PART_TIME, 25_000_000, 1, 2027, 20_000_000, 14_000_000, 11_000_000),
        (PART_TIME, 45_000_000, 2, 2027, 40_000_000, 28_000_000, 17_000_000),
        (PART_TIME, 5_200_001, 1, 2029, 5_200_001, 3_640_000, 1_560_001),
        (PART_TIME, 5_200_000, 1, 2030, 5_200_000, 0, 5_200_000),
        (REGULAR, 9_000_000, 1, 2027, 9_000_000, 7_800_000, 1_200_000),
        (REGULAR, 12_000_000, 2, 2027, 12_000_000, 15_600_000, 0),
    ],
)
def test_a_yearly_cost_is_shared_as_the_ministry_writes(
    employment: str, cost: int, people: int, year: int, counted: int, expected: int, left: int
) -> None:
    found = pay(shelf.schemes(), employment, cost, people, year)
    assert (found.counted_yen, found.expected_yen, found.left_yen) == (counted, expected, left)


@pytest.mark.parametrize(
    ("cost", "year", "expected"),
    [(900_000, 2027, 630_000), (5_000_000, 2027, 2_100_000), (5_000_000, 2028, 700_000)],
)
def test_looking_for_people_is_shared_up_to_the_ceiling_of_the_year(
    cost: int, year: int, expected: int
) -> None:
    assert search(shelf.schemes(), cost, year).expected_yen == expected


@given(
    st.sampled_from(EMPLOYMENTS),
    st.integers(0, 10**9),
    st.integers(1, 3),
    st.integers(2024, 2035),
)
def test_nothing_is_expected_of_a_measure_that_has_lapsed_and_nobody_pays_less_than_nothing(
    employment: str, cost: int, people: int, year: int
) -> None:
    found = pay(shelf.schemes(), employment, cost, people, year)
    assert found.left_yen >= 0
    assert found.counted_yen <= cost
    assert not (found.measure.lapsed and found.expected_yen)
