"""One picture of the prefecture, and what follows from it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from dxdesk.desks import across, dispatch, inbox, pinning
from dxdesk.desks import prefecture as desk
from dxdesk.desks.decisions import decisions
from dxdesk.desks.example import Recipe, make_example
from dxdesk.desks.overview import picture_of
from dxdesk.desks.reported_words import said, state_words
from dxdesk.store import opening
from dxdesk.store.paper_checks import save_paper_check

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, 42)


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("県") / "例"
    make_example(folder, Recipe(3, "39", 1, TODAY), lambda line: None)
    return folder


@pytest.fixture
def folder(made_once: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made_once, tmp_path / "例"))


@pytest.fixture
def db(folder: Path) -> Iterator[Database]:
    opened = opening.open_prefecture(folder / "prefecture.dxpref")
    yield opened
    opening.close(opened)


def test_before_any_report_every_town_is_missing_and_the_deadline_is_counted(db: Database) -> None:
    picture = picture_of(db, TODAY)
    assert len(picture.missing) == len(picture.towns) == 34
    assert (picture.arrived, picture.days_left, picture.example) == ((), 30, True)
    [only] = decisions(picture)
    assert (only.place, only.days) == ("status", 30)


def test_without_a_kit_the_first_thing_to_do_is_to_make_one(tmp_path: Path) -> None:
    desk.new_prefecture(tmp_path / "新.dxpref", "39")
    fresh = opening.open_prefecture(tmp_path / "新.dxpref")
    picture = picture_of(fresh, TODAY)
    opening.close(fresh)
    assert (picture.kit, picture.days_left, picture.example) == (None, None, False)
    assert [each.place for each in decisions(picture)] == ["settings", "keys"]


def test_what_has_come_is_counted_once_and_in_code_order(db: Database, folder: Path) -> None:
    list(inbox.take_in(db, [folder / "reports"], NOW))
    seen: list[tuple[int, int]] = []
    picture = picture_of(db, TODAY, progress=lambda done, of: seen.append((done, of)))
    codes = [state.town.code for state in picture.towns]
    assert codes == sorted(codes)
    assert (len(picture.arrived), len(picture.missing)) == (3, 31)
    assert picture.one_person_towns == sum(
        bool(report.capacity.one_person_it) for report in inbox.reports(db)
    )
    assert seen[-1] == (34, 34)


def test_reports_read_once_are_not_read_again(db: Database, folder: Path) -> None:
    list(inbox.take_in(db, [folder / "reports"], NOW))
    first = picture_of(db, TODAY)
    again = picture_of(db, TODAY, first)
    assert again == first
    for old, new in zip(first.arrived, again.arrived, strict=True):
        assert old.report is new.report


def test_a_compared_code_is_kept_with_its_report(db: Database, folder: Path) -> None:
    list(inbox.take_in(db, [folder / "reports"], NOW))
    one, two, three = picture_of(db, TODAY).arrived
    assert one.latest and two.latest and three.latest
    save_paper_check(db, one.latest.header_sha256, True, NOW.isoformat())
    save_paper_check(db, two.latest.header_sha256, False, NOW.isoformat())
    picture = picture_of(db, TODAY)
    assert [s.latest.compared for s in picture.arrived if s.latest] == [True, False, None]
    asked = [each for each in decisions(picture) if each.town == two.town.code]
    assert [each.place for each in asked] == ["town"]


def test_a_plan_is_out_of_date_as_soon_as_a_pin_is_set(db: Database, folder: Path) -> None:
    list(inbox.take_in(db, [folder / "reports"], NOW))
    desk.take_pool(db, (folder / "pool.xlsx").read_bytes())
    assert "plan" in [each.place for each in decisions(picture_of(db, TODAY))]
    planned = dispatch.plan(db, dispatch.Effort(3, 0, 1), TODAY)
    assert picture_of(db, TODAY).plan_is_current
    need, person = planned.problem.needs[0].key, planned.problem.specialists[0].key
    pinning.change_pin(db, person, need, forbidden=True, removed=False)
    picture = picture_of(db, TODAY)
    assert not picture.plan_is_current
    assert next(each.days for each in decisions(picture) if each.place == "plan") == 0


def test_a_dimension_counts_only_what_was_judged(db: Database, folder: Path) -> None:
    list(inbox.take_in(db, [folder / "reports"], NOW))
    picture = picture_of(db, TODAY)
    rows = across.dimension_rows(picture)
    assert [row.code for row in rows] == [f"D{number}" for number in range(1, 11)]
    for row in rows:
        assert len(row.cells) == 34
        assert sum(row.counts) + row.unjudged == 3
        assert [cell for cell in row.cells if cell.state == "missing"] == [across.MISSING] * 31
        assert all(0 <= cell.open_share <= 1 for cell in row.cells)


def test_the_median_of_two_levels_lies_between_them() -> None:
    cells = (across.Cell("level", 1, 5, 5), across.Cell("level", 2, 5, 5), across.MISSING)
    assert across.DimensionRow("D1", "体制・人手", cells).middle == "1.5"
    assert across.DimensionRow("D1", "体制・人手", (across.MISSING,)).middle == ""


def test_one_question_is_told_for_every_town_that_has_reported(db: Database, folder: Path) -> None:
    list(inbox.take_in(db, [folder / "reports"], NOW))
    picture = picture_of(db, TODAY)
    assert len(across.asked_questions(picture)) == 127
    answers = across.one_question(picture, "F01")
    assert [answer.town.code for answer in answers] == [s.town.code for s in picture.arrived]
    assert sum(count for _, count in across.answer_counts(answers)) == 3


def test_silence_is_never_shown_as_an_answer(db: Database, folder: Path) -> None:
    list(inbox.take_in(db, [folder / "reports"], NOW))
    report = picture_of(db, TODAY).arrived[0].report
    assert report is not None
    question = across.question_in(report, "F01")
    assert question is not None
    words = {
        said(replace(question, state=state, ask=""))
        for state in ("unknown", "later", "not_applicable", "unanswered", "withheld")
    }
    assert len(words) == 5
    assert said(None) == state_words("hidden")
    assert "総務課" in said(replace(question, state="unknown", ask="総務課"))


def test_contracts_come_nearest_first(db: Database, folder: Path) -> None:
    list(inbox.take_in(db, [folder / "reports"], NOW))
    ends = [each.ends_on for each in across.contract_ends(picture_of(db, TODAY))]
    assert ends == sorted(ends) and ends
