"""Any damage to a report file is noticed; `tests/exchange/damage.py` tries all of it."""

from __future__ import annotations

import random

from tests.exchange.damage import borders, cuts, damages, flips, largest, outcome
from tests.exchange.samples import SMALLEST, prefecture_key, sealed, town_key

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
    for report in (SMALLEST, largest()):
        data = sealed(report).data
        seen = damages(data, prefecture_key(), range(1000))
        assert seen.total() == 1000 and seen["accepted"] == 0


def test_damage_to_the_header_or_a_border_between_pieces_is_refused() -> None:
    data = sealed(largest()).data
    assert len(data) > 5 * 64 * 1024
    bits = CHANCE.sample(borders(data), 3000)
    assert flips(data, prefecture_key(), bits)["accepted"] == 0
    assert cuts(data, prefecture_key(), [bit // 8 for bit in bits[:500]])["accepted"] == 0


def test_the_undamaged_file_is_accepted() -> None:
    assert outcome(DATA, prefecture_key()) == "accepted"
    assert outcome(sealed(signer=town_key()).data, prefecture_key()) == "accepted"
