"""The scale is read strictly: a flaw anywhere refuses it whole."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from dxdesk import paths
from dxdesk.assess.scale import RULE_CHECKS, scale_from
from dxdesk.assess.supports import CHECKS
from dxdesk.errors import Refusal
from tests.assess.fictional_town import QUESTIONS, SCALE

FILES = paths.resource_texts("assess")


def refused(files: Mapping[str, str]) -> Refusal:
    with pytest.raises(Refusal) as caught:
        scale_from(files)
    assert caught.value.code == "E-SCALE"
    return caught.value


@pytest.mark.parametrize(
    ("file", "old", "new", "name", "reason"),
    [
        ("levels.toml", "cap = 2", "limit = 2", "D1", "no such key"),
        ("levels.toml", "cap = 2", 'cap = "2"', "D1", "wrong type"),
        ("levels.toml", 'code = "D2"', 'code = "D1"', "D1", "Two tables have this id"),
        ("levels.toml", 'check = "less', 'check = "more', "D1", "points nowhere"),
        ("levels.toml", "least = 16", "least = 9", "bands", "The bands must fall"),
        ("levels.toml", "least = 0", "least = 1", "bands", "The bands must fall"),
        ("levels.toml", "least = 16", "least = 16.5", "urgent", "wrong type"),
        ("needs.toml", 'dimension = "D1"', 'dimension = "D11"', "N01", "points nowhere"),
        ("needs.toml", 'work = "W3"\n', "", "N01", "A key is missing"),
        ("needs.toml", "at_most = 1", "below = 1", "N01", "no such key"),
        ("needs.toml", "[[needs]]", "[[wants]]", "-", "does not belong"),
        ("needs.toml", "[[needs]]", "[[rules]]", "-", "does not belong"),
        ("deadlines.toml", 'kind = "contract"', 'kind = "treaty"', "contract", "points nowhere"),
        ("deadlines.toml", '"N24", "N25"', '"N24", "N99"', "contract", "points nowhere"),
        ("rules.toml", 'needs = ["N06"]', 'needs = ["N60"]', "RL01", "points nowhere"),
        ("rules.toml", 'note_after = "guides', 'note_after = "guide', "RL14", "points nowhere"),
        ("rules.toml", 'check = "both', 'check = "three', "RL08", "points nowhere"),
        ("rules.toml", "[[rules]]", "[[rules]", "-", "not valid TOML"),
    ],
)  # fmt: skip
def test_a_flawed_scale_is_refused_with_place_and_reason(
    file: str, old: str, new: str, name: str, reason: str
) -> None:
    assert old in FILES[file]
    flaw = refused({**FILES, file: FILES[file].replace(old, new, 1)})
    assert (flaw.values["file"], flaw.values["id"]) == (file, name)
    assert reason in str(flaw.values["reason"])


def test_a_missing_and_a_strange_file_are_refused() -> None:
    rest = {file: text for file, text in FILES.items() if file != "needs.toml"}
    assert refused(rest).values["file"] == "needs.toml"
    assert refused({**FILES, "more.toml": ""}).values["file"] == "more.toml"
    assert refused({**FILES, "needs.toml": ""}).values["file"] == "needs.toml"


def test_the_checks_the_rules_may_name_are_the_checks_there_are() -> None:
    assert set(RULE_CHECKS) == set(CHECKS)


def test_deadlines_are_read_from_columns_the_interview_asks_for() -> None:
    for source in SCALE.deadlines:
        columns = {field.code for field in QUESTIONS.by_id[source.question].fields}
        wanted = {source.day_column, source.name_column, source.need_column} - {""}
        assert wanted <= columns


def test_every_level_has_a_name() -> None:
    assert [level.number for level in SCALE.levels] == [0, 1, 2, 3, 4]
    assert SCALE.levels[0].name == "手つかず"
    assert SCALE.band_label(SCALE.band(16)) == "急ぐ"
