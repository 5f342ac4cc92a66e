"""A kit with own questions and updates: said before it is taken, harmless when it is."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk import paths, shelf
from dxdesk.ask.question_ids import is_own_id
from dxdesk.desks import (
    earlier,
    handing,
    inbox,
    kit_updates,
    leaving,
    own_questions,
    prefecture,
    slips,
    slips_back,
)
from dxdesk.desks import municipality as desk
from dxdesk.desks.history import history
from dxdesk.desks.kit_files import contents_of
from dxdesk.desks.kit_words import effects, warnings
from dxdesk.desks.laying_out import lay_out
from dxdesk.desks.next_kit import next_kit
from dxdesk.desks.taking_kits import (
    FIRST,
    NEWER,
    OLDER,
    SAME,
    kit_news,
    take,
    withdrawn_with_answers,
)
from dxdesk.errors import Refusal
from dxdesk.exchange.kits import OWN_QUESTIONS, open_kit
from dxdesk.store import kits, opening, received
from dxdesk.store import settings as setting_store

if TYPE_CHECKING:
    from sqlite_utils import Database

TODAY, TOMORROW = date(2026, 11, 23), date(2026, 11, 24)
NOW = datetime(2026, 11, 23, 10, 42)
EXAMPLE = (paths.resources() / "example" / "own_questions.toml").read_text(encoding="utf-8")
OWN = EXAMPLE.replace("X00", "X39")
SHORTER = OWN[: OWN.index("# 文章を書く質問")]
SAID = {"B01": 2, "X3901": "see", "X3902": ["mail"], "X3903": 3, "X3904": "特にない"}


@pytest.fixture
def pref(tmp_path: Path) -> Iterator[Database]:
    prefecture.new_prefecture(tmp_path / "39.dxpref", "39")
    db = opening.open_prefecture(tmp_path / "39.dxpref")
    yield db
    opening.close(db)


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Database]:
    desk.new_town(tmp_path / "toyo.dxtown", "393011", None, TODAY)
    db = opening.open_town(tmp_path / "toyo.dxtown")
    lay_out(db)
    yield db
    opening.close(db)
    shelf.lay(shelf.NOTHING)


def kit(db: Database, folder: Path, text: str = "", today: date = TODAY) -> bytes:
    """The kit that takes these own questions along."""
    if text:
        own_questions.keep_own(db, text, "own.toml")
    return prefecture.write_kit(db, folder, None, "", today)[0].read_bytes()


def answer(db: Database, **said: object) -> None:
    desk.save_answers(db, said or SAID, NOW, lambda saved: None)


def refused(code: str) -> pytest.RaisesExc[Refusal]:
    return pytest.raises(Refusal, match=rf"^{code}\b")


def test_nothing_is_changed_by_looking_at_a_kit(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    news = kit_news(town, kit(pref, tmp_path, OWN))
    assert (news.standing, len(news.of("added"))) == (FIRST, 4)
    assert kits.kit_bytes(town) is None and "X3901" not in shelf.question_set().by_id
    with refused("E-QUESTION-UNKNOWN"):
        answer(town, X3901="yes")


def test_own_questions_are_answered_travel_and_are_taken_in(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    take(town, kit(pref, tmp_path, OWN), NOW)
    answer(town)
    handed = handing.write_report(town, tmp_path, TODAY)
    [row] = inbox.take_in(pref, [handed.path], NOW)
    assert row.outcome == "accepted"
    [report] = inbox.reports(pref)
    own = {each.id: (each.state, each.shown) for each in report.questions if is_own_id(each.id)}
    assert own == {
        "X3901": ("answered", "費用を見て決めたい"),
        "X3902": ("answered", "メール"),
        "X3903": ("answered", "3人"),
        "X3904": ("answered", "特にない"),
    }
    assert report.question_set == shelf.question_set().version


def test_own_questions_change_no_level_and_no_need(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    answer(town, B01=2, C01="lead", F01="made")
    without = desk.assessment_of(desk.interview_of(town), TODAY)
    take(town, kit(pref, tmp_path, OWN), NOW)
    answer(town)
    assert desk.assessment_of(desk.interview_of(town), TODAY) == without


def test_a_prefecture_takes_no_answers_to_questions_it_never_sent(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    innocent = tmp_path / "before.dxpref"
    shutil.copy(tmp_path / "39.dxpref", innocent)
    take(town, kit(pref, tmp_path, OWN), NOW)
    answer(town)
    handed = handing.write_report(town, tmp_path, TODAY)
    db = opening.open_prefecture(innocent)
    [row] = inbox.take_in(db, [handed.path], NOW)
    assert (row.outcome, row.code) == ("refused", "E-REPORT-OWN")
    assert "X3901" in row.message and not received.received(db)
    opening.close(db)


def test_an_id_that_travelled_is_given_to_no_other_question(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    kit(pref, tmp_path, OWN)
    own_questions.clear_own(pref)
    text = OWN.replace('kind = "number"', 'kind = "text"').replace("most = 500", "")
    with refused("E-QUESTIONS-OWN") as caught:
        own_questions.keep_own(pref, text.replace('unit = "人"', ""), "own.toml")
    assert (caught.value.values["id"], caught.value.values["at"]) == ("X3903", "kind")
    assert own_questions.own_text(pref) == "", "a refused file changes nothing"


def test_an_answer_to_a_withdrawn_question_is_kept_said_and_does_not_travel(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    take(town, kit(pref, tmp_path, OWN), NOW)
    answer(town)
    shorter = kit(pref, tmp_path, SHORTER)
    news = kit_news(town, shorter)
    assert [(each.id, each.answered) for each in news.of("withdrawn")] == [("X3904", True)]
    assert news.answers_kept == 1 and len(effects(news)) == 3
    take(town, shorter, NOW)
    assert [each.id for each in withdrawn_with_answers(town)] == ["X3904"]
    interview = desk.interview_of(town)
    assert interview.answers["X3904"].value == "特にない" and not interview.asks("X3904")
    assert "X3904" in {line.question for line in history(town)}
    handed = handing.write_report(town, tmp_path, TODAY)
    [row] = inbox.take_in(pref, [handed.path], NOW)
    assert row.outcome == "accepted"
    [report] = inbox.reports(pref)
    assert "X3904" not in {each.id for each in report.questions}
    own_questions.keep_own(pref, OWN, "own.toml")
    take(town, prefecture.write_kit(pref, tmp_path, None, "", TODAY)[0].read_bytes(), NOW)
    assert desk.interview_of(town).value("X3904") == "特にない", "it comes back with its question"
    assert withdrawn_with_answers(town) == ()


def test_a_kit_without_questions_leaves_their_answers_in_the_file(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    take(town, kit(pref, tmp_path, OWN), NOW)
    answer(town)
    own_questions.clear_own(pref)
    take(town, kit(pref, tmp_path), NOW)
    assert shelf.question_set().own == "" and len(withdrawn_with_answers(town)) == 4
    assert next_kit(pref).own == "" and len(next_kit(pref).withdrawn) == 4
    assert len(desk.interview_of(town).answers) == 1 + len(SAID)
    assert {line.question for line in history(town)} >= set(SAID)


def test_the_same_the_newer_and_the_older_kit_are_told_apart(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    first = kit(pref, tmp_path)
    take(town, first, NOW)
    assert kit_news(town, first).standing == SAME
    second = kit(pref, tmp_path, OWN, TOMORROW)
    assert kit_news(town, second).standing == NEWER
    take(town, second, NOW)
    older = kit_news(town, first)
    assert older.standing == OLDER and len(warnings(older)) == 1
    take(town, first, NOW)
    assert kits.kit_bytes(town) == first, "a person may say yes to it"


def test_another_key_needs_the_code_from_the_phone(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    take(town, kit(pref, tmp_path), NOW)
    prefecture.new_prefecture(tmp_path / "other.dxpref", "39")
    other = opening.open_prefecture(tmp_path / "other.dxpref")
    strange = kit(other, tmp_path, OWN)
    opening.close(other)
    held = kits.kit_bytes(town)
    news = kit_news(town, strange)
    assert news.signer_strange and len(warnings(news)) == 1
    with refused("E-KIT-SIGNER"):
        take(town, strange, NOW)
    with refused("E-KIT-CODE"):
        take(town, strange, NOW, "1234 5678 9012 3456 7890")
    assert kits.kit_bytes(town) == held
    take(town, strange, NOW, open_kit(strange).code)
    assert kits.kit_bytes(town) == strange


def test_a_kit_in_the_history_takes_no_undo_away(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    answer(town, B01=2)
    take(town, kit(pref, tmp_path, OWN), NOW)
    assert "キット" in history(town)[0].what
    undone = earlier.undo(town, NOW)
    assert undone is not None and undone.what == "B01"
    assert earlier.redo(town, NOW) is not None
    assert desk.interview_of(town).value("B01") == 2


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


def test_a_kit_this_program_cannot_use_stops_no_work_and_loses_no_answer(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    data = kit(pref, tmp_path, OWN)
    take(town, data, NOW)
    answer(town)
    leaving.keep_back(town, ["X3904", "B05"])
    spoilt = data.replace(b'question = \\"B01\\"', b'question = \\"B99\\"')
    assert spoilt != data
    kits.save_kit(town, spoilt)  # as a newer program without this question would see it
    left_aside = lay_out(town)
    assert left_aside is not None and left_aside.code == "E-QUESTIONS-OWN"
    assert shelf.question_set().own == ""
    interview = desk.interview_of(town)
    assert interview.answers["X3904"].value == "特にない" and interview.value("B01") == 2
    assert leaving.withheld(town) == {"B05"}
    assert {line.question for line in history(town)} >= set(SAID)
    assert setting_store.text(town, "withheld").split() == ["B05", "X3904"]


def test_a_bad_kit_changes_nothing(pref: Database, town: Database, tmp_path: Path) -> None:
    take(town, kit(pref, tmp_path, OWN), NOW)
    held = kits.kit_bytes(town)
    own_questions.clear_own(pref)
    setting_store.set_text(pref, "own questions", OWN.replace('tier = "core"', 'tier = "first"'))
    with refused("E-QUESTIONS-OWN"):
        prefecture.write_kit(pref, tmp_path, None, "", TODAY)
    assert next_kit(pref).trouble and next_kit(pref).own == ""
    prefecture.new_prefecture(tmp_path / "38.dxpref", "38")
    other = opening.open_prefecture(tmp_path / "38.dxpref")
    with refused("E-KIT-TOWN"):
        kit_news(town, kit(other, tmp_path))
    opening.close(other)
    assert kits.kit_bytes(town) == held and shelf.question_set().own == "X39"


def test_a_slip_handed_out_before_a_kit_comes_back_after_it(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    take(town, kit(pref, tmp_path, OWN), NOW)
    answer(town, B01="わからない:総務課", X3901="わからない:総務課", X3904="わからない:総務課")
    slip = slips.slip_excel(slips.slip_for(desk.interview_of(town), "総務課", TODAY))
    take(town, kit(pref, tmp_path, SHORTER), NOW)
    back = slips_back.slip_back(desk.interview_of(town), slip, TODAY)
    kinds = {offer.question: offer.kind for offer in back.offers}
    assert kinds == {"B01": "blank", "X3901": "blank", "X3904": "closed"}
