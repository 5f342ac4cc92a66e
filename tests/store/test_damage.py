"""Silent damage of the disk is noticed when the file is opened."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from dxdesk.errors import Refusal
from dxdesk.store.opening import look
from tests.store.workshop import content, full_prefecture, full_town, refused

_FLIPS = 150
_PAGE = 4096
_LEAF_OF_A_TABLE = 0x0D


def _anywhere(data: bytes, chance: random.Random) -> int:
    return chance.randrange(len(data) * 8)


def _in_content(data: bytes, chance: random.Random) -> int:
    """A bit that is not zero padding, on a page with rows."""
    while True:
        bit = chance.randrange(len(data) * 8)
        page = bit // 8 // _PAGE * _PAGE
        if page and data[page] == _LEAF_OF_A_TABLE and data[bit // 8]:
            return bit


@pytest.mark.parametrize("where", [_anywhere, _in_content])
@pytest.mark.parametrize("make", [full_town, full_prefecture])
def test_every_flipped_bit_that_changes_content_is_noticed(
    make: Callable[[Path], Path], where: Callable[[bytes, random.Random], int], tmp_path: Path
) -> None:
    path = make(tmp_path / "workspace")
    sound, known, chance = path.read_bytes(), content(path), random.Random(1)
    noticed = 0
    for _ in range(_FLIPS):
        bit = where(sound, chance)
        damaged = bytearray(sound)
        damaged[bit // 8] ^= 1 << bit % 8
        path.write_bytes(damaged)
        if refused(lambda: look(path)):
            noticed += 1
            assert path.read_bytes() == damaged
        else:
            assert content(path) == known, f"bit {bit} changed the content and was not noticed"
    # Most of a new file is empty room, where a flipped bit changes nothing.
    assert noticed > _FLIPS * (0.95 if where is _in_content else 0.1)


def test_a_row_changed_by_another_program_is_named(tmp_path: Path) -> None:
    import sqlite3

    path = full_town(tmp_path / "town.dxtown")
    connection = sqlite3.connect(path)
    connection.execute("UPDATE systems SET yearly_cost_yen = 1200001 WHERE key = 'op01'")
    connection.commit()
    connection.close()
    with pytest.raises(Refusal) as refusal:
        look(path)
    assert refusal.value.code == "E-DB-DAMAGED"
    assert refusal.value.values["place"] == "systems 1"


def test_rows_exchanged_between_two_tables_would_not_fit() -> None:
    from dxdesk.store.row_hashes import row_hash

    row = {"name": "x", "value": "y"}
    assert row_hash("settings", row) != row_hash("keys", row)
