"""Any damage to a report file is noticed; `tests/exchange/damage.py` tries all of it."""

from __future__ import annotations

import random

from tests.exchange.damage import cuts, flips, outcome
from tests.exchange.samples import prefecture_key, sealed, town_key

DATA = sealed().data
CHANCE = random.Random(20261123)


def test_every_bit_flip_near_the_start_and_four_thousand_others_are_refused() -> None:
    start = range(2000 * 8)
    others = CHANCE.sample(range(len(start), len(DATA) * 8), 4000)
    last = range(len(DATA) * 8 - 8 * 16, len(DATA) * 8)
    for bits in (start, others, last):
        seen = flips(DATA, prefecture_key(), bits)
        assert seen.total() == len(bits)
        assert seen["accepted"] == 0


def test_every_kind_of_truncation_is_refused() -> None:
    lengths = [*range(600), *CHANCE.sample(range(600, len(DATA)), 1500), len(DATA) - 1]
    assert cuts(DATA, prefecture_key(), lengths)["accepted"] == 0


def test_a_file_with_something_appended_is_refused() -> None:
    for extra in (b"\0", b"\n", b"x" * 70_000, DATA):
        assert outcome(DATA + extra, prefecture_key()) == "E-DECRYPT"


def test_two_thousand_random_damages_of_many_bytes_are_refused() -> None:
    for _ in range(2000):
        damaged = bytearray(DATA)
        start = CHANCE.randrange(len(DATA) - 64)
        damaged[start : start + 64] = CHANCE.randbytes(CHANCE.randrange(64))
        assert outcome(bytes(damaged), prefecture_key()) != "accepted"


def test_the_undamaged_file_is_accepted() -> None:
    assert outcome(DATA, prefecture_key()) == "accepted"
    assert outcome(sealed(signer=town_key()).data, prefecture_key()) == "accepted"
