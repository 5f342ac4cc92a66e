"""The invented towns: what they say hangs together and lies rightly before or after today."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk import shelf
from dxdesk.assess.scale import Scale
from dxdesk.desks.example_town import profile_of, said_by
from dxdesk.schemes.calendar import fiscal_year, fiscal_year_span

TOWNS = [each for each in shelf.municipalities() if each.prefecture in ("01", "39")]
SCALE: Scale = shelf.scale()
DAYS = st.dates(date(2026, 1, 1), date(2030, 12, 31))


def said(seed: int, today: date) -> dict[str, Any]:
    chance = Random(seed)
    profile = profile_of(chance.choice(TOWNS), today, chance)
    return {**said_by(profile, shelf.question_set()), "staff": profile.staff}


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), DAYS)
def test_nothing_done_lies_ahead_and_nothing_due_lies_behind(seed: int, today: date) -> None:
    town = said(seed, today)
    first, last = fiscal_year_span(fiscal_year(today))
    assert town["A02"]["date"] < today.isoformat() and town["A03"]["as_of"] == first.isoformat()
    for visit in town["R01"]:
        assert first.isoformat() <= visit["date"] <= today.isoformat()
    for row in (*town["P03"], *town["J08"]):
        assert row.get("date", row.get("deadline")) >= today.isoformat()
    assert all(row["contract_end"] >= last.isoformat() for row in town["J03"])


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000))
def test_the_answers_of_one_town_do_not_contradict_each_other(seed: int) -> None:
    town = said(seed, date(2026, 11, 23))
    states = set(town["D01"].values())
    registered = "unplanned" if "undec" in states else "planned" if "later" in states else "none"
    assert town["D02"] == registered
    assert town["staff"] > 1 or town.get("B06") != "full"
    assert (town["staff"] == 0) == (town["B04"] == "none")
    assert town.get("G02") != "none" or not isinstance(town["G01"], int) or town["G01"] == 0
    people = town["B02"] if town["staff"] else []
    assert len({each["name"] for each in people}) == town["staff"]
    listed = sum(r["yearly_cost_yen"] for c in ("J03", "D09") for r in town.get(c, []))
    assert listed <= town["J01"] <= 2 * listed


@pytest.mark.parametrize("seed", range(5))
def test_what_an_invented_town_is_due_for_is_a_need_there_is(seed: int) -> None:
    known = {need.code for need in SCALE.needs}
    assert {row["need"] for row in said(seed, date(2026, 11, 23))["P03"]} <= known
