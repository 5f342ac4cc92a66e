"""A question file that was damaged is found before anybody is asked anything from it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from dxdesk import paths, shelf
from dxdesk.ask import flaws
from dxdesk.words import tr
from tests.cli.conftest import typed

FILE = "c_direction.toml"
FLAWS = {
    "an unknown key": ('id = "C02"', 'id = "C02"\nnonsense = 1', "C02", flaws.KEY_UNKNOWN),
    "an id twice": ('id = "C02"', 'id = "C01"', "C01", flaws.ID_TWICE),
    "a choice without points": (
        'code = "making", label = "今年度つくっている", points = 2',
        'code = "making", label = "今年度つくっている"',
        "C02",
        flaws.POINTS_MISSING,
    ),
    "a forward condition": (
        'id = "C01"',
        'id = "C01"\nshown_when = [{ question = "C02", one_of = ["none"] }]',
        "C01",
        flaws.CONDITION_FORWARD,
    ),
    "no TOML at all": ('id = "C02"', 'id = "C02', "-", flaws.NOT_TOML),
}


@pytest.fixture
def questions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of questions of a program whose data is about to be damaged."""
    copy = tmp_path / "resources"
    shutil.copytree(paths.resources(), copy, ignore=shutil.ignore_patterns("fonts"))
    monkeypatch.setattr(paths, "resources", lambda: copy)
    shelf.question_set.cache_clear()
    yield copy / "questions"
    shelf.question_set.cache_clear()


@pytest.mark.parametrize("flaw", FLAWS)
def test_a_damaged_question_file_is_named_and_no_answer_is_taken(
    flaw: str, questions: Path, example: Path
) -> None:
    old, new, question, reason = FLAWS[flaw]
    sound = (questions / FILE).read_text(encoding="utf-8")
    assert sound.count(old) == 1
    (questions / FILE).write_text(sound.replace(old, new), encoding="utf-8")
    town = next((example / "towns").iterdir())
    before = town.read_bytes()
    for words in (("town", "answer", town, "B01=1"), ("town", "assess", town)):
        outcome = typed(*words, "--json")
        told = outcome.document
        assert (outcome.code, told["code"]) == (1, "E-QUESTIONS"), outcome.err
        assert all(part in told["message"] for part in (FILE, question, tr(reason))), told[
            "message"
        ]
    assert town.read_bytes() == before
