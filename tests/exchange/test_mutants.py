"""A hostile file is refused, asked about or read whole; `tests.exchange.mutants` tries 100,000."""

from __future__ import annotations

from tests.exchange.mutants import TAKEN, attempts
from tests.exchange.mutations import bomb, largest


def test_a_thousand_hostile_files_are_caught_and_none_is_taken_in_by_half() -> None:
    tally = attempts(range(1000))
    assert tally.outcomes.total() == 1000
    assert (tally.uncaught, tally.partial) == ([], [])
    assert tally.slowest < 2
    assert len(tally.outcomes) > 15, "the mutants have become too much alike"
    assert any(tally.outcomes[outcome] for outcome in TAKEN), "no mutant is sound any more"


def test_files_made_to_be_costly_are_refused_before_they_cost_much() -> None:
    from random import Random
    from time import process_time

    from dxdesk.errors import Refusal
    from dxdesk.exchange.reports import open_report
    from tests.exchange.samples import prefecture_key

    for seed in range(12):
        data, started = (bomb if seed < 10 else largest)(Random(seed)), process_time()
        try:
            open_report(data, prefecture_key())
        except Refusal as refusal:
            assert refusal.code.startswith("E-")
        assert process_time() - started < 2
