"""The planning file is read strictly."""

from __future__ import annotations

import pytest

from dxdesk import paths
from dxdesk.errors import Refusal
from dxdesk.plan.weights import weights_from
from dxdesk.refusals import REFUSALS

TEXT = (paths.resources() / "planning.toml").read_text(encoding="utf-8")


def test_the_shipped_weights_put_one_person_towns_first() -> None:
    weights = weights_from(TEXT)
    assert weights.reach_one_person_town > weights.reach_town
    assert weights.one_person_slope_percent > 100


@pytest.mark.parametrize(
    ("before", "after", "code", "entry"),
    [
        ("[reach_town]", "[reach_town", "E-PLANNING", None),
        ("[reach_town]", "[reach_twon]", "E-PLANNING-ENTRY", "reach_town"),
        ("[reach_town]", "[more]\nvalue = 1\n[reach_town]", "E-PLANNING-ENTRY", "more"),
        ('unit = "km／時"\n', "", "E-PLANNING-ENTRY", "kilometres_per_hour"),
        ('unit = "km／時"', 'unit = ""', "E-PLANNING-ENTRY", "kilometres_per_hour"),
        (
            'value = 40\nunit = "km',
            'value = 0\nunit = "km',
            "E-PLANNING-RANGE",
            "kilometres_per_hour",
        ),
        (
            'value = 40\nunit = "km',
            'value = 40.5\nunit = "km',
            "E-PLANNING-RANGE",
            "kilometres_per_hour",
        ),
        ("value = 800", "value = -1", "E-PLANNING-RANGE", "reach_town"),
        ("value = 800", "value = true", "E-PLANNING-RANGE", "reach_town"),
        (
            "[second_segment_slope]\nvalue = 10",
            "[second_segment_slope]\nvalue = 30",
            "E-PLANNING-RANGE",
            "second_segment_slope",
        ),
        (
            "[second_segment_percent]\nvalue = 40",
            "[second_segment_percent]\nvalue = 80",
            "E-PLANNING-RANGE",
            "second_segment_percent",
        ),
    ],
)
def test_a_flawed_planning_file_is_refused_with_its_entry(
    before: str, after: str, code: str, entry: str | None
) -> None:
    assert before in TEXT
    with pytest.raises(Refusal) as refused:
        weights_from(TEXT.replace(before, after))
    assert refused.value.code == code
    assert refused.value.values.get("id") == entry
    assert REFUSALS[code].format(**refused.value.values)
