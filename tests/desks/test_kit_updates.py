"""Mended wording and newer tables in a kit: whole or not at all, and never another meaning."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk import paths, shelf
from dxdesk.desks import handing, inbox, kit_updates
from dxdesk.desks.kit_files import contents_of
from dxdesk.desks.taking_kits import kit_news, take
from dxdesk.errors import Refusal
from dxdesk.exchange.kits import OWN_QUESTIONS
from tests.desks.kit_workshop import NOW, OWN, TODAY, answer, kit, refused
from tests.desks.kit_workshop import pref as pref
from tests.desks.kit_workshop import town as town

if TYPE_CHECKING:
    from sqlite_utils import Database


def changed_files(folder: Path) -> Path:
    """The program's files with a wording and a measure mended, and the versions raised."""
    kit_updates.write_shipped(folder)
    for name, old, new in (
        ("questions/c_direction.toml", "どのくらい関わっていますか", "どう関わっていますか"),
        ("questions/question_set.toml", '"2026.1"', '"2026.2"'),
        ("schemes/fiscal_measures.toml", "7_800_000", "8_000_000"),
        ("schemes/scheme_set.toml", '"2026.1"', '"2026.2"'),
    ):
        text = (folder / name).read_text(encoding="utf-8")
        assert old in text
        (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    return folder


def test_updates_hold_in_the_town_and_their_version_travels(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    kept, contents = kit_updates.keep_updates(pref, changed_files(tmp_path / "files"))
    assert sorted(kept) == [
        "questions/c_direction.toml",
        "questions/question_set.toml",
        "schemes/fiscal_measures.toml",
        "schemes/scheme_set.toml",
    ]
    assert contents.questions is not None and contents.schemes is not None
    data = kit(pref, tmp_path)
    answer(town, C01="lead")
    news = kit_news(town, data)
    assert [each.id for each in news.of("reworded")] == ["C01"] and news.answers_reworded == 1
    assert [(each.code, each.parts) for each in news.schemes] == [("FM01", ("unit_yen",))]
    assert (news.version_before, news.version_after) == ("2026.1", "2026.2")
    take(town, data, NOW)
    assert "どう関わって" in shelf.question_set().by_id["C01"].text
    assert shelf.schemes().fiscal_measures[0].unit_yen == 8_000_000
    handed = handing.write_report(town, tmp_path, TODAY)
    list(inbox.take_in(pref, [handed.path], NOW))
    assert inbox.reports(pref)[0].question_set == "2026.2"
    kit_updates.clear_updates(pref)
    take(town, kit(pref, tmp_path), NOW)
    assert "どのくらい関わって" in shelf.question_set().by_id["C01"].text
    assert shelf.schemes().fiscal_measures[0].unit_yen == 7_800_000


def test_a_program_that_knows_better_goes_on_with_its_own() -> None:
    files = paths.resource_texts("questions")
    old = {"c_direction.toml": files["c_direction.toml"].replace("どのくらい", "どう")}
    try:
        shelf.lay(shelf.Brought("39", questions={**old, **_set(files)}))
        assert shelf.questions_that_hold() == {}
        assert "どのくらい" in shelf.question_set().by_id["C01"].text
    finally:
        shelf.lay(shelf.NOTHING)


def _set(files: dict[str, str]) -> dict[str, str]:
    return {"question_set.toml": files["question_set.toml"]}


@pytest.mark.parametrize(
    ("name", "old", "new", "code", "reason"),
    [
        ("questions/question_set.toml", '"2026.2"', '"2026.1"', "E-KIT-VERSION", ""),
        ("schemes/scheme_set.toml", '"2026.2"', '"2026.1"', "E-KIT-VERSION", ""),
        ("questions/c_direction.toml", "points = 4", "points = 0", "E-KIT-DATA", "wording"),
        ("schemes/fiscal_measures.toml", 'id = "FM02"', 'id = "FM99"', "E-KIT-DATA", "nowhere"),
        ("schemes/certificates.toml", 'code = "ST"', 'code = "ANEW"', "E-KIT-DATA", "missing"),
        ("schemes/fiscal_measures.toml", 'rate = "0.7"', 'rate = "7"', "E-KIT-DATA", "rate"),
        ("glossary.toml", "[[", "[", "E-KIT-DATA", "TOML"),
    ],
)
def test_an_update_that_cannot_be_used_is_refused_whole(
    pref: Database, tmp_path: Path, name: str, old: str, new: str, code: str, reason: str
) -> None:
    file = changed_files(tmp_path / "files") / name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with refused(code) as caught:
        kit_updates.keep_updates(pref, tmp_path / "files")
    assert reason in str(caught.value.values.get("reason", ""))
    assert kit_updates.kept_updates(pref) == {}


WRONG = ('a = "\\u202e"', "a = " + "[" * 5000, "a = " + "9" * 5000, "= =")


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("name", ["glossary.toml", "schemes/steps.toml", OWN_QUESTIONS])
def test_what_no_reader_should_have_to_look_for_is_refused(name: str, wrong: str) -> None:
    with refused("E-QUESTIONS-OWN" if name == OWN_QUESTIONS else "E-KIT-DATA"):
        contents_of("39", {name: f"{OWN}\n{wrong}"})


SHIPPED = kit_updates.shipped()
SETS = {
    name: SHIPPED[name].replace("2026.1", "2026.2")
    for name in ("questions/question_set.toml", "schemes/scheme_set.toml")
}


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(sorted(SHIPPED)), st.text(max_size=40), st.floats(0, 1))
def test_whatever_is_written_into_an_update_is_taken_or_refused_and_nothing_else(
    name: str, scrawl: str, at: float
) -> None:
    text = {**SHIPPED, **SETS}[name]
    place = int(at * len(text))
    with suppress_refusal():
        contents_of("39", {**SETS, name: text[:place] + scrawl + text[place + len(scrawl) :]})


@contextmanager
def suppress_refusal() -> Iterator[None]:
    """Only a refusal that says file, id and reason passes."""
    try:
        yield
    except Refusal as refusal:
        assert refusal.code == "E-KIT-DATA"
        assert set(refusal.values) == {"file", "id", "reason", "at"}


def test_only_changed_files_of_the_program_travel(pref: Database, tmp_path: Path) -> None:
    kit_updates.write_shipped(tmp_path / "files")
    with refused("E-KIT-NO-CHANGE"):
        kit_updates.keep_updates(pref, tmp_path / "files")
    (tmp_path / "files" / "schemes" / "mine.toml").write_text("a = 1", encoding="utf-8")
    with refused("E-KIT-FILE-OTHER"):
        kit_updates.keep_updates(pref, tmp_path / "files")
    with refused("E-FOLDER-NOT-EMPTY"):
        kit_updates.write_shipped(tmp_path / "files")
