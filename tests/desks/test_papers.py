"""Papers an officer carries around, and what a successor is told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dxdesk import shelf
from dxdesk.ask.handover import HandoverNote, NoteKind, in_order
from dxdesk.ask.systems import System
from dxdesk.desks import municipality, papers
from dxdesk.errors import Refusal
from dxdesk.store import handover_notes, opening
from tests.paper.reading_back import active_parts, drawn_text, fonts

if TYPE_CHECKING:
    from sqlite_utils import Database

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, 42)
PROMISE, CONTACT = NoteKind.PROMISE, NoteKind.CONTACT


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "town.dxtown"
    municipality.new_town(path, "393011", None, TODAY)
    db = opening.open_town(path)
    said = {
        "B01": "2",
        "B04": {"unknown": True, "ask": "総務課長"},
        "B05": {"later": True},
        "B06": {"not_applicable": True, "note": "係がない"},
    }
    municipality.save_answers(db, said, NOW, lambda _: None)
    yield db
    opening.close(db)


def _text(pdf: bytes, folder: Path) -> str:
    return "".join(drawn_text(pdf, folder).split())


def test_a_blank_questionnaire_has_every_question_and_no_answer(
    town: Database, tmp_path: Path
) -> None:
    interview = municipality.interview_of(town)
    printed = papers.questionnaire(interview, TODAY, blank=True)
    text = _text(printed.pdf, tmp_path)
    assert [q.id for q in shelf.question_set().questions if q.id not in text] == []
    assert "総務課長" not in text
    assert printed.replaced == ()
    assert active_parts(printed.pdf, tmp_path) == []
    assert all(row[-5] == "yes" for row in fonts(printed.pdf, tmp_path)), "fonts travel inside"


def test_a_half_filled_section_keeps_the_four_ways_of_not_saying_yes_apart(
    town: Database, tmp_path: Path
) -> None:
    text = _text(papers.questionnaire(municipality.interview_of(town), TODAY, ["B"]).pdf, tmp_path)
    for words in ("2人", "わからない（総務課長に確認中）", "あとで答える", "対象外", "係がない"):
        assert words in text
    assert "お名前" in text, "what is still open has room to write"
    assert "C01" not in text


def test_the_counts_on_the_paper_are_those_of_the_screen(town: Database, tmp_path: Path) -> None:
    interview = municipality.interview_of(town)
    states = [interview.state(q.id) for q in interview.visible() if q.section == "B"]
    text = _text(papers.questionnaire(interview, TODAY, ["B"]).pdf, tmp_path)
    counts = [states.count(state) for state in ("answered", "unknown", "later")]
    assert "入力済み{}わからない{}あとで{}".format(*counts) in text


def test_a_section_that_does_not_exist_is_refused(town: Database) -> None:
    with pytest.raises(Refusal, match="E-SECTION"):
        papers.questionnaire(municipality.interview_of(town), TODAY, ["Z"])


def test_the_pack_has_promises_contacts_ends_and_open_questions(
    town: Database, tmp_path: Path
) -> None:
    papers.add_note(town, HandoverNote(PROMISE, "議会事務局", "見積もりを出す", date(2026, 12, 10)))
    papers.add_note(town, HandoverNote(CONTACT, "みなと計算", "0887-00-0000"))
    systems = (
        System("s1", "文書管理", vendor="あおば", contract_end=date(2027, 3, 31)),
        System("s2", "施設予約", vendor="みなと計算"),
    )
    municipality.keep_systems(town, systems, NOW)
    desk = papers.desk_of(town, Path("C:/dxdesk/393011.dxtown"))
    pack = papers.handover_of(desk, TODAY)
    assert pack.promises == ("令和8年12月10日(木)まで　議会事務局　見積もりを出す",)
    assert pack.contacts == ("みなと計算　0887-00-0000", "あおば：文書管理", "みなと計算：施設予約")
    assert pack.ends == (
        "令和9年3月31日(水)　文書管理（あおば）",
        "終わりの日がわからない契約：1件",
    )
    assert [whom for whom, _ in pack.unknowns] == ["総務課長"]
    text = _text(papers.handover(desk, TODAY).pdf, tmp_path)
    for line in (*pack.promises, *pack.contacts, *pack.ends):
        assert "".join(line.split()) in text
    assert "報告ファイルは、まだ作っていません" in text


def test_promises_stand_by_their_day_and_those_without_one_last() -> None:
    late = HandoverNote(PROMISE, "a", "1", date(2027, 1, 1))
    soon = HandoverNote(PROMISE, "b", "2", date(2026, 12, 1))
    some_day = HandoverNote(PROMISE, "c", "3")
    notes = (some_day, late, HandoverNote(CONTACT, "d", "4"), soon)
    assert in_order(notes, PROMISE) == (soon, late, some_day)


def test_what_cannot_be_kept_changes_nothing(town: Database) -> None:
    papers.add_note(town, HandoverNote(CONTACT, "みなと計算", "0887-00-0000"))
    for bad in ("\ud800", "あ" * 2001, "a\u202eb"):
        with pytest.raises(Refusal, match="E-NOTE"):
            papers.add_note(town, HandoverNote(PROMISE, "議会", bad))
    assert [note.who for note in handover_notes.notes(town)] == ["みなと計算"]


def test_an_empty_line_is_not_kept(town: Database) -> None:
    assert papers.keep_notes(town, [HandoverNote(CONTACT, " ", "")]) == ()
