"""The mark on a row: no two rows share their bytes by accident of writing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dxdesk.errors import Refusal
from dxdesk.store.row_hashes import row_hash

_VALUES = (
    some.none() | some.integers(-(2**63), 2**63 - 1) | some.text() | some.binary()
    | some.floats(allow_nan=False)
)  # fmt: skip
_ROWS = some.dictionaries(some.text(min_size=1, max_size=5), _VALUES, max_size=4)


def _same(one: object, other: object) -> bool:
    return type(one) is type(other) and repr(one) == repr(other)


@given(_ROWS, _ROWS)
def test_two_rows_have_the_same_mark_only_if_they_are_the_same(
    one: dict[str, object], other: dict[str, object]
) -> None:
    equal = one.keys() == other.keys() and all(_same(one[name], other[name]) for name in one)
    assert (row_hash("t", one) == row_hash("t", other)) == equal


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"a": "1"}, {"a": 1}),
        ({"a": 1}, {"a": 1.0}),
        ({"a": None}, {"a": ""}),
        ({"a": "x"}, {"a": b"x"}),
        ({"a": "xy", "b": ""}, {"a": "x", "b": "y"}),
        ({"a": "b"}, {"b": "a"}),
        ({}, {"a": None}),
    ],
)
def test_likeness_is_no_sameness(one: dict[str, object], other: dict[str, object]) -> None:
    assert row_hash("t", one) != row_hash("t", other)


def test_the_order_of_columns_and_the_mark_itself_play_no_part() -> None:
    assert row_hash("t", {"a": 1, "b": 2}) == row_hash("t", {"b": 2, "a": 1, "row_hash": b"x"})


def test_half_a_character_is_refused_and_other_things_are_mistakes_of_ours() -> None:
    with pytest.raises(Refusal) as refusal:
        row_hash("t", {"a": "\ud842"})
    assert refusal.value.code == "E-DB-TEXT"
    for value in (float("nan"), [1], {"a": 1}):
        with pytest.raises(TypeError):
            row_hash("t", {"a": value})
