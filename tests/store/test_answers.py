"""Answers: kept on return, given back in shape, and never forgotten."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.store.answers import (
    AnswerChange,
    answer_changes,
    answers,
    save_answer,
    save_answers,
    withdraw_answer,
)
from dxdesk.store.opening import close, create_town, open_town
from tests.store.workshop import NOW, answer, content, refused


@pytest.mark.parametrize(
    ("said", "read_back"),
    [
        ("part", "part"),
        ("", ""),
        ("\u845b\U000e0100城市と𠮷野町", "\u845b\U000e0100城市と𠮷野町"),
        (5_241, 5_241),
        (["MEETING", "CHAT"], ("MEETING", "CHAT")),
        (("MEETING",), ("MEETING",)),
        ({"number": 3, "date": "2026-04-01"}, {"number": 3, "date": "2026-04-01"}),
        ({"01": "done", "02": {"state": "fy"}}, {"01": "done", "02": {"state": "fy"}}),
        ([{"name": "甲", "cost": 1}, {"name": "乙"}], ({"name": "甲", "cost": 1}, {"name": "乙"})),
        ({"rows": [["a"], []]}, {"rows": (("a",), ())}),
        ({}, {}),
        ([], ()),
    ],
)
def test_an_answer_comes_back_as_it_was_said(
    said: object, read_back: object, tmp_path: Path
) -> None:
    path = tmp_path / "town.dxtown"
    db = create_town(path)
    given_answer = answer(
        "B01", said, note="控え", source="台帳", certain=False, answered_on=date(2026, 11, 23)
    )
    save_answer(db, given_answer, NOW)
    close(db)
    db = open_town(path)
    [found] = answers(db).values()
    close(db)
    assert found == answer(
        "B01", read_back, note="控え", source="台帳", certain=False, answered_on=date(2026, 11, 23)
    )
    assert type(found.value) is type(read_back)


def test_not_knowing_later_and_not_applicable_stay_apart(tmp_path: Path) -> None:
    db = create_town(tmp_path / "town.dxtown")
    said = [
        Answer("B01", AnswerState.UNKNOWN, ask="総務課"),
        Answer("B02", AnswerState.LATER),
        Answer("B03", AnswerState.NOT_APPLICABLE),
        answer("B04", "no", certain=True),
    ]
    save_answers(db, said, NOW)
    assert list(answers(db).values()) == said
    close(db)


def test_every_change_stays_in_the_history_with_old_new_and_when(tmp_path: Path) -> None:
    path = tmp_path / "town.dxtown"
    db = create_town(path)
    first, second = answer("B01", "part"), Answer("B01", AnswerState.UNKNOWN, ask="財政課")
    save_answer(db, first, "2026-11-01")
    save_answer(db, first, "2026-11-02")  # the same again is no change
    save_answer(db, answer("B02", 1), "2026-11-02")
    save_answer(db, second, "2026-11-03")
    withdraw_answer(db, "B01", "2026-11-04")
    withdraw_answer(db, "B01", "2026-11-05")  # there is nothing left to withdraw
    close(db)
    db = open_town(path)
    assert list(answers(db)) == ["B02"]
    assert answer_changes(db, "B01") == (
        AnswerChange("B01", None, first, "2026-11-01"),
        AnswerChange("B01", first, second, "2026-11-03"),
        AnswerChange("B01", second, None, "2026-11-04"),
    )
    assert len(answer_changes(db)) == 4
    close(db)


def test_an_answer_is_in_the_file_when_saving_returns(tmp_path: Path) -> None:
    path = tmp_path / "town.dxtown"
    db = create_town(path)
    copy = tmp_path / "copy.dxtown"
    for number in range(5):
        save_answer(db, answer("B01", number), NOW)
        copy.write_bytes(path.read_bytes())  # no journal needed
        [row] = content(copy)["answers"]
        assert row[2] == str(number)
    close(db)


def test_several_answers_are_kept_together_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "town.dxtown"
    db = create_town(path)
    said = [answer("B01", "はい"), answer("B02", "壊\udc00れ")]
    assert refused(lambda: save_answers(db, said, NOW)) == "E-DB-TEXT"
    assert answers(db) == {}
    assert answer_changes(db) == ()
    save_answer(db, said[0], NOW)
    close(db)
    assert len(content(path)["answers"]) == 1


def test_a_value_that_json_cannot_carry_is_a_mistake_of_ours_and_saves_nothing(
    tmp_path: Path,
) -> None:
    db = create_town(tmp_path / "town.dxtown")
    for value in ({1, 2}, float("nan"), object()):
        with pytest.raises((TypeError, ValueError)):
            save_answer(db, answer("B01", value), NOW)
    assert answers(db) == {}
    close(db)


def test_the_whole_interview_is_loaded_in_a_blink(tmp_path: Path) -> None:
    db = create_town(tmp_path / "town.dxtown")
    grid = [{"name": f"システム{n}", "vendor": "甲社", "cost": n} for n in range(5)]
    save_answers(db, [answer(f"Q{n:03}", grid, note="控え" * 20) for n in range(127)], NOW)
    took = []
    for _ in range(5):
        began = time.process_time()  # what others do on this machine does not count
        assert len(answers(db)) == 127
        took.append(time.process_time() - began)
    close(db)
    assert min(took) < 0.030


_JSON = some.recursive(
    some.none() | some.booleans() | some.integers(-(10**14), 10**14)
    | some.text(some.characters(exclude_categories=["Cs"])),
    lambda inner: some.lists(inner, max_size=3)
    | some.dictionaries(some.text(some.characters(exclude_categories=["Cs"])), inner, max_size=3),
    max_leaves=8,
)  # fmt: skip


def _lists(value: object) -> object:
    if isinstance(value, tuple):
        return [_lists(inner) for inner in value]
    if isinstance(value, dict):
        return {key: _lists(inner) for key, inner in value.items()}
    return value


@settings(max_examples=40)
@given(said=some.lists(_JSON, min_size=1, max_size=5))
def test_any_value_survives_the_table(
    said: list[object], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.dxtown"
    db = open_town(path) if path.exists() else create_town(path)
    save_answers(db, [answer(f"Q{n}", value) for n, value in enumerate(said)], NOW)
    found = answers(db)
    close(db)
    assert [_lists(found[f"Q{n}"].value) for n in range(len(said))] == said
