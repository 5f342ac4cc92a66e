"""What the history says, earlier states, going back, and taking the last thing back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from sqlite_utils import Database

from dxdesk.ask.interview import Interview
from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import System
from dxdesk.desks import earlier, leaving
from dxdesk.desks import municipality as desk
from dxdesk.desks.history import history, why_in_words
from dxdesk.errors import Refusal
from dxdesk.store import opening
from dxdesk.store.sent import SentReport, next_serial, record_sent

NOW = datetime(2026, 11, 23, 10, 42)
LATER = NOW + timedelta(days=2)


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "town.dxtown"
    desk.new_town(path, "016373", None, date(2026, 11, 20))
    with opening.held(opening.open_town(path)) as db:
        yield db


def _say(db: Database, question: str, raw: object, now: datetime = NOW, why: str = "") -> Interview:
    return desk.save_said(db, desk.interview_of(db), question, raw, now, why)


def _hand_over(db: Database) -> None:
    serial = next_serial(db)
    record_sent(db, SentReport(serial, "2026-11-24", "a.dxr", 2026, 1, "", "", "", "", "{}"))
    leaving.note_handed(db, serial, date(2026, 11, 24), date(2026, 11, 24))


def _content(db: Database) -> list[list[tuple[object, ...]]]:
    return [db.execute(f"SELECT * FROM {t} ORDER BY 1").fetchall() for t in
            ("answers", "people", "systems")]  # fmt: skip


def test_a_city_reads_its_own_words_just_as_it_typed_them(tmp_path: Path) -> None:
    path, typed = tmp_path / "city.dxtown", "となりの町との窓口を、県に聞きたい"
    desk.new_town(path, "012025", None, date(2026, 11, 20))
    with opening.held(opening.open_town(path)) as db:
        _say(db, "P01", typed)
        assert history(db, "P01")[0].new == typed


def test_a_change_is_told_with_its_old_and_new_words(town: Database) -> None:
    _say(town, "B06", "part")
    _say(town, "B06", {"unknown": True, "ask": "総務課"}, LATER)
    newest, first = history(town, "B06")
    assert (first.old, first.new) == ("まだ", "一部ならできる人がいる")
    assert (newest.old, newest.new) == ("一部ならできる人がいる", "わからない（総務課に確認中）")
    assert (newest.day, newest.section) == (LATER.date(), "B")
    assert "代わり" in newest.what


def test_a_note_alone_is_a_change_that_can_be_read(town: Database) -> None:
    _say(town, "B06", "part")
    _say(town, "B06", {"value": "part", "note": "副担当に確認"})
    assert history(town, "B06")[0].new == "副担当に確認"


def test_people_and_systems_are_in_the_history_by_name(town: Database) -> None:
    desk.keep_people(town, (Person("p1", "佐藤", share_tenths=6),), NOW)
    desk.keep_people(town, (Person("p1", "佐藤", share_tenths=7),), LATER)
    newest = history(town)[0]
    assert (newest.section, newest.what) == ("people", "佐藤")
    assert "6" in newest.old and "7" in newest.new and newest.old != newest.new


def test_a_question_about_people_or_systems_has_their_changes_in_its_history(
    town: Database,
) -> None:
    desk.keep_people(town, (Person("p1", "佐藤", share_tenths=6),), NOW)
    _say(town, "D01", {"01": "done"})
    desk.keep_systems(
        town, (*desk.interview_of(town).systems, System("s1", "グループウェア")), LATER
    )
    assert [line.what for line in history(town, "B02")] == ["佐藤"]
    assert "住民基本台帳" in [line.what for line in history(town, "D01")]
    assert [line.what for line in history(town, "D09")] == ["グループウェア"]
    assert len(history(town, "J03")) == 2


def test_no_reason_is_wanted_before_the_report_is_handed_over(town: Database) -> None:
    _say(town, "B06", "part")
    _say(town, "B06", "none")
    assert [line.why for line in history(town, "B06")] == [None, None]


def test_after_handing_over_a_change_carries_its_reason_or_says_that_it_has_none_yet(
    town: Database,
) -> None:
    _say(town, "B06", "part")
    _hand_over(town)
    _say(town, "B06", "none", LATER, "副担当が異動した")
    _say(town, "B06", "full", LATER)
    _say(town, "C02", "none", LATER, "a first answer changes nothing")
    assert [line.why for line in history(town, "B06")] == ["", "副担当が異動した", None]
    assert [line.why for line in history(town, "C02")] == [None]


def test_an_earlier_state_shows_what_is_different_now(town: Database) -> None:
    _say(town, "B06", "part")
    moment = earlier.present_moment(town)
    _say(town, "B06", "none", LATER)
    _say(town, "C02", "none", LATER)
    state = earlier.earlier_state(town, moment, LATER.date())
    lines = {line.question: line for line in state.lines}
    assert state.different == 2 and state.at == NOW
    assert lines["B06"].then is not None and lines["B06"].then.shown == "一部ならできる人がいる"
    assert lines["B06"].differs and lines["C02"].differs and not lines["A01"].differs


def test_going_back_brings_everything_back_and_can_be_undone(town: Database) -> None:
    _say(town, "B06", "part")
    desk.keep_people(town, (Person("p1", "佐藤", share_tenths=6),), NOW)
    moment, then = earlier.present_moment(town), _content(town)
    _say(town, "B06", "none", LATER)
    _say(town, "D01", {"01": "done", "02": "fy"}, LATER)
    desk.keep_people(town, (), LATER)
    kept, present = earlier.present_moment(town), _content(town)
    assert earlier.restore(town, moment, LATER) > 0
    assert _content(town) == then
    assert {line.kind for line in history(town)} >= {"restored", "kept"}
    undone = earlier.undo(town, LATER)
    assert undone is not None and undone.kind == "restored"
    assert _content(town) == present
    earlier.restore(town, kept, LATER)  # nothing is different: that too is said once
    assert _content(town) == present


def test_a_change_that_came_by_going_back_says_so(town: Database) -> None:
    _say(town, "B06", "part")
    moment = earlier.present_moment(town)
    _say(town, "B06", "none", LATER)
    earlier.restore(town, moment, LATER)
    earlier.undo(town, LATER)
    said = [why_in_words(line) for line in history(town, "B06")]
    assert said == ["元に戻した", "全体を戻したとき", "", ""]


def test_going_back_that_cannot_be_saved_changes_nothing(town: Database, tmp_path: Path) -> None:
    _say(town, "B06", "part")
    moment = earlier.present_moment(town)
    _say(town, "B06", "none", LATER)
    before, told = _content(town), history(town)
    path = tmp_path / "town.dxtown"
    path.rename(tmp_path / "elsewhere.dxtown")
    with pytest.raises(Refusal, match="E-DB-MOVED"):
        earlier.restore(town, moment, LATER)
    (tmp_path / "elsewhere.dxtown").rename(path)
    assert (_content(town), history(town)) == (before, told)


def test_a_moment_is_named_by_number_day_or_time(town: Database) -> None:
    _say(town, "B06", "part", NOW)
    first = earlier.present_moment(town)
    _say(town, "B06", "none", NOW + timedelta(minutes=3))
    for text in (str(first), "2026-11-23T10:42", "2026-11-23 10:44"):
        assert earlier.moment_meant(town, text) == first
    for text in ("2026-11-23", "令和8年11月23日", "R8.11.24"):
        assert earlier.moment_meant(town, text) == first + 1
    assert earlier.moment_meant(town, "2020-01-01") == 0
    for text in ("99", "きのう", ""):
        with pytest.raises(Refusal, match="E-MOMENT"):
            earlier.moment_meant(town, text)
    with pytest.raises(Refusal, match="E-MOMENT"):
        earlier.restore(town, 99, NOW)


def test_the_last_answers_are_taken_back_one_after_the_other_and_done_again(
    town: Database,
) -> None:
    begun = _content(town)
    seen = [begun]
    for question, raw in (("B06", "part"), ("B02", [{"name": "佐藤", "share_tenths": 5}]),
                          ("D01", {"01": "done"}), ("B06", "none")):  # fmt: skip
        _say(town, question, raw)
        seen.append(_content(town))
    for question, before in (("B06", 3), ("D01", 2)):
        deed = earlier.undo(town, LATER)
        assert deed is not None and deed.what == question
        assert _content(town) == seen[before]
    assert earlier.redo(town, LATER) is not None
    assert _content(town) == seen[3]
    assert earlier.redo(town, LATER) is not None
    assert _content(town) == seen[4]
    assert earlier.redo(town, LATER) is None
    for before in (3, 2, 1, 0):
        assert earlier.undo(town, LATER) is not None
        assert _content(town) == seen[before]
    assert earlier.undo(town, LATER) is None


_RAW = {
    "B06": some.sampled_from(["full", "part", "none", "わからない:総務課", "あとで"]),
    "B01": some.integers(0, 3),
    "B02": some.lists(
        some.fixed_dictionaries(
            {"name": some.sampled_from(["佐藤", "田中"]), "share_tenths": some.integers(0, 10)}
        ),
        min_size=1, max_size=2, unique_by=lambda row: row["name"],
    ),
    "D01": some.dictionaries(
        some.sampled_from(["01", "02", "03"]), some.sampled_from(["done", "fy"]), min_size=1
    ),
}  # fmt: skip
_DEEDS = some.lists(
    some.one_of(
        *(some.tuples(some.just(question), raw) for question, raw in _RAW.items()),
        some.just(("undo", None)),
        some.just(("redo", None)),
        some.tuples(some.just("back"), some.integers(0, 30)),
    ),
    max_size=14,
)


@settings(max_examples=40, deadline=None)
@given(deeds=_DEEDS)
def test_whatever_is_done_taken_back_and_done_again_nothing_is_lost(
    deeds: list[tuple[str, object]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("any") / "town.dxtown"
    desk.new_town(path, "016373", None, date(2026, 11, 20))
    with opening.held(opening.open_town(path)) as db:
        behind, ahead = [_content(db)], [_content(db)][:0]
        seen = {earlier.present_moment(db): _content(db)}
        for kind, raw in deeds:
            before = _content(db)
            if kind == "undo":
                done = earlier.undo(db, NOW)
                assert (done is not None) == (len(behind) > 1)
                if done is not None:
                    ahead.append(behind.pop())
            elif kind == "redo":
                done = earlier.redo(db, NOW)
                assert (done is not None) == bool(ahead)
                if done is not None:
                    behind.append(ahead.pop())
            else:
                if isinstance(raw, int) and kind == "back":
                    earlier.restore(db, min(raw, earlier.present_moment(db)), NOW)
                else:
                    _say(db, kind, raw)
                if _content(db) != before:
                    behind.append(_content(db))
                    ahead.clear()
            assert _content(db) == behind[-1]
            seen[earlier.present_moment(db)] = _content(db)
        for moment, content in seen.items():
            earlier.restore(db, moment, NOW)
            assert _content(db) == content
