"""Those who know are asked on slips; nothing they say is taken without being looked at."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from dxdesk import shelf
from dxdesk.desks import municipality as desk
from dxdesk.desks import slips, slips_back
from dxdesk.desks.slips_back import BAD, BLANK, CLOSED, KNOWN, NEW, SAME, Back, Offer
from dxdesk.errors import Refusal
from dxdesk.report.composing import compose
from dxdesk.store import answers as answer_store
from dxdesk.store import opening
from tests.paper.slips import ANSWER, DAY, NAME, Change, filled, put, row_of
from tests.paper.workbooks import bytes_of

if TYPE_CHECKING:
    from sqlite_utils import Database

ASKED, TODAY = datetime(2026, 11, 5, 9, 0), date(2026, 12, 1)
NOW = datetime(2026, 12, 1, 10, 30)
UNKNOWN = {
    "B04": "わからない：総務課", "B06": "わからない：総務課", "B03": "わからない：総務課",
    "F01": "わからない：防災係", "B07": "わからない", "D01": {"unknown": True, "ask": "総務課"},
}  # fmt: skip


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    """芽室町, which does not know five things."""
    path = tmp_path / "town.dxtown"
    desk.new_town(path, "016373", None, ASKED.date())
    with opening.held(opening.open_town(path)) as db:
        desk.save_together(db, UNKNOWN, ASKED)
        yield db


def handed_out(db: Database, whom: str = "総務課") -> bytes:
    interview = desk.interview_of(db)
    return slips.slip_excel(slips.slip_for(interview, whom, ASKED.date()))


def back(db: Database, data: bytes) -> dict[str, Offer]:
    return {offer.question: offer for offer in _back(db, data).offers}


def _back(db: Database, data: bytes) -> Back:
    return slips_back.slip_back(desk.interview_of(db), data, TODAY)


def written(db: Database, said: dict[str, object], *changes: Change) -> bytes:
    return filled(said, *changes, of=handed_out(db))


def refused(db: Database, data: bytes) -> str:
    with pytest.raises(Refusal) as refusal:
        _back(db, data)
    return refusal.value.code


def test_a_slip_asks_what_waits_for_its_addressee_and_nothing_else(db: Database) -> None:
    interview = desk.interview_of(db)
    asked = {
        whom: [q.id for q in slips.slip_for(interview, whom, TODAY).questions]
        for whom in ("総務課", "防災係", "")
    }
    assert asked == {"総務課": ["B03", "B04", "B06", "D01"], "防災係": ["F01"], "": ["B07"]}
    with pytest.raises(Refusal) as refusal:
        slips.slip_for(interview, "税務課", TODAY)
    assert refusal.value.code == "E-SLIP-NOTHING"


def test_those_without_an_addressee_stand_last_and_since_when_is_known(db: Database) -> None:
    groups = slips.waiting_groups(desk.interview_of(db), TODAY)
    assert [(g.whom, len(g.lines), g.since) for g in groups] == [
        ("総務課", 4, ASKED.date()), ("防災係", 1, ASKED.date()), ("", 1, ASKED.date()),
    ]  # fmt: skip


def test_another_addressee_keeps_how_long_a_question_has_been_waiting(db: Database) -> None:
    after = slips.give_to(db, desk.interview_of(db), ["B04", "B07"], "企画課", NOW)
    assert desk.interview_of(db).answers == after.answers
    groups = {g.whom: g for g in slips.waiting_groups(after, TODAY)}
    assert [line.question for line in groups["企画課"].lines] == ["B04", "B07"]
    assert groups["企画課"].since == ASKED.date()
    assert answer_store.answer_changes(db, "B07")[-1].new == after.answers["B07"]


def test_a_returned_slip_is_shown_before_anything_is_saved(db: Database) -> None:
    before = desk.interview_of(db).answers
    found = back(
        db,
        written(db, {"B04": "①", "B06": "たぶん", "D01-1": "移った"}, put("B04", NAME, "山田"),
                put("B04", DAY, "R8.11.20")),
    )  # fmt: skip
    assert {id_: offer.kind for id_, offer in found.items()} == {
        "B03": BLANK, "B04": NEW, "B06": BAD, "D01": NEW,
    }  # fmt: skip
    assert found["B04"].after is not None
    assert (found["B04"].before.state, found["B04"].after.shown) == (
        "unknown", "専任の課・室がある",
    )  # fmt: skip
    assert (found["B04"].said_by, found["B04"].said_on) == ("山田", date(2026, 11, 20))
    assert found["B06"].faults[0].startswith("お答えください D")
    assert desk.interview_of(db).answers == before


def test_what_is_taken_is_saved_at_once_with_whose_word_it_is(db: Database) -> None:
    name, day = put("B04", NAME, "山田"), put("B04", DAY, "R8.11.20")
    found = back(db, written(db, {"B04": "①", "B06": "④"}, name, day))
    after = slips_back.accept(db, [found["B04"]], NOW)
    assert desk.interview_of(db).answers == after.answers
    saved = after.answers["B04"]
    assert (saved.said_by, saved.answered_on) == ("山田", date(2026, 11, 20))
    change = answer_store.answer_changes(db, "B04")[-1]
    assert change.new == saved
    assert change.changed_at == "2026-12-01T10:30:00"
    assert after.state("B06") == "unknown"  # it was not ticked


def test_the_report_says_whose_word_an_answer_is(db: Database) -> None:
    found = back(db, written(db, {"B04": "①"}, put("B04", NAME, "山田")))
    interview = slips_back.accept(db, [found["B04"]], NOW)
    for withheld, name in (((), "山田"), (("B04",), "")):
        report = compose(
            interview,
            desk.assessment_of(interview, TODAY),
            shelf.scale(),
            shelf.schemes(),
            shelf.municipality("016373"),
            rules=shelf.request_rules(),
            edition=1,
            composed_on=TODAY,
            withheld=withheld,
        )
        [asked] = [each for each in report.questions if each.id == "B04"]
        assert asked.said_by == name


def test_an_older_slip_shows_both_what_is_known_by_now_and_what_it_says(db: Database) -> None:
    data = written(db, {"B04": "①", "B06": "④"})
    desk.save_together(db, {"B04": "person", "B06": "none"}, NOW)
    found = back(db, data)
    assert (found["B04"].kind, found["B06"].kind) == (KNOWN, SAME)
    assert found["B04"].after is not None
    assert found["B04"].before.shown != found["B04"].after.shown
    with pytest.raises(Refusal) as refusal:
        slips_back.accept(db, [found["B06"]], NOW)
    assert refusal.value.code == "E-SLIP-NONE-TAKEN"


def test_what_was_said_to_be_beside_the_point_is_not_called_unanswered(db: Database) -> None:
    data = written(db, {"B06": "④"})
    desk.save_together(db, {"B06": {"not_applicable": True}}, NOW)
    assert back(db, data)["B06"].before.in_words == "対象外"


def test_an_answer_given_while_the_slip_was_looked_at_is_not_written_over(db: Database) -> None:
    found = back(db, written(db, {"B04": "①", "B06": "④"}))
    desk.save_together(db, {"B04": "person"}, NOW)
    with pytest.raises(Refusal) as refusal:
        slips_back.accept(db, [found["B06"], found["B04"]], NOW)
    assert refusal.value.code == "E-SLIP-CHANGED"
    assert desk.interview_of(db).state("B06") == "unknown"  # all or none


def test_a_question_that_is_not_asked_any_more_is_not_offered(db: Database) -> None:
    hidden = next(
        q.id for q in shelf.question_set().questions if not desk.interview_of(db).asks(q.id)
    )
    book = load_workbook(BytesIO(handed_out(db)))
    sheet = book.worksheets[0]
    mark = str(sheet.cell(6, 1).value)
    sheet.cell(6, 1).value = mark.replace("B03,", f"B03,{hidden},")
    sheet.append([hidden, "", "", "1"])
    assert back(db, bytes_of(book))[hidden].kind == CLOSED


def test_somebody_who_does_not_know_either_names_the_next(db: Database) -> None:
    found = back(db, written(db, {"B04": "わからない：人事係", "B06": "わからない"}))
    after = slips_back.accept(db, [found["B04"], found["B06"]], NOW)
    assert [after.answers[id_].ask for id_ in ("B04", "B06")] == ["人事係", "総務課"]
    assert after.state("B04") == "unknown"


def test_a_note_written_before_is_not_lost(db: Database) -> None:
    remarks = {"note": "前の担当も不明", "source": "規程"}
    desk.save_together(db, {"B04": {"unknown": True, "ask": "総務課", **remarks}}, NOW)
    found = back(db, written(db, {"B04": "①"}))
    saved = slips_back.accept(db, [found["B04"]], NOW).answers["B04"]
    assert (saved.note, saved.source) == ("前の担当も不明", "規程")


def test_numbers_that_do_not_add_up_are_named_with_their_cell(db: Database) -> None:
    desk.save_together(db, {"B08": "わからない：総務課"}, ASKED)
    found = back(db, written(db, {"B08-1": 3, "B08-2": "4割"}))
    assert found["B08"].kind == BAD
    assert "7 → 10" in found["B08"].faults[0]
    assert found["B08"].faults[0].startswith("お答えください D")


def test_choices_that_exclude_each_other_are_named(db: Database) -> None:
    question = shelf.question_set().by_id["B03"]
    alone = [c.code for c in question.choices].index(question.exclusive[0]) + 1
    found = back(db, written(db, {"B03-1": "○", f"B03-{alone}": "○"}))
    assert found["B03"].kind == BAD


def test_a_slip_of_another_town_or_another_edition_is_refused(db: Database) -> None:
    data = handed_out(db)

    def changed(old: str, new: str) -> bytes:
        book = load_workbook(BytesIO(data))
        for sheet in book.worksheets:
            for row in sheet.iter_rows():
                for cell in row:
                    if isinstance(cell.value, str) and "dxdesk-slip" in cell.value:
                        cell.value = cell.value.replace(old, new)
        return bytes_of(book)

    assert refused(db, changed("016373", "016381")) == "E-SLIP-TOWN"
    assert refused(db, changed("016373", "999999")) == "E-SLIP-TOWN"
    edition = shelf.question_set().version
    assert refused(db, changed(f" {edition} ", " 2025.9 ")) == "E-SLIP-VERSION"


def test_slips_are_written_whole_under_names_a_disk_can_hold(db: Database, tmp_path: Path) -> None:
    interview = slips.give_to(
        db, desk.interview_of(db), ["F01"], 'a/b:c*?"<>|\\総務課\n庶務係 ' + "長" * 80, NOW
    )
    found = [
        slips.slip_for(interview, g.whom, TODAY) for g in slips.waiting_groups(interview, TODAY)
    ]
    paths = [path for _, path in slips.write_slips(found, tmp_path, pdf=True, excel=True)]
    assert len(paths) == 6
    assert all(path.stat().st_size > 1000 and len(path.name) < 80 for path in paths)
    back_in = slips_back.read_slip(interview, paths[1], TODAY)
    assert {offer.kind for offer in back_in.offers} == {BLANK}


def test_two_addressees_whose_names_look_alike_on_disk_get_two_files(
    db: Database, tmp_path: Path
) -> None:
    interview = slips.give_to(db, desk.interview_of(db), ["B04"], "税務課/住民係", NOW)
    interview = slips.give_to(db, interview, ["B06"], "税務課:住民係", NOW)
    found = [slips.slip_for(interview, whom, TODAY) for whom in ("税務課/住民係", "税務課:住民係")]
    paths = [path for _, path in slips.write_slips(found, tmp_path, pdf=False, excel=True)]
    assert len(set(paths)) == 2


def test_an_answer_cell_below_the_table_is_found_by_its_number(db: Database) -> None:
    def moved(sheet: object) -> None:
        row = row_of(sheet, "B04")
        sheet.cell(row, ANSWER).value = None  # type: ignore[attr-defined]
        sheet.cell(60, 1).value = "B04"  # type: ignore[attr-defined]
        sheet.cell(60, ANSWER).value = "1"  # type: ignore[attr-defined]

    assert back(db, written(db, {}, moved))["B04"].kind == NEW


def test_a_slip_that_is_open_in_excel_is_not_said_to_be_in_a_protected_folder(
    db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slip = slips.slip_for(desk.interview_of(db), "総務課", TODAY)
    [(_, path)] = slips.write_slips([slip], tmp_path, pdf=False, excel=True)
    before = path.read_bytes()

    def held(source: object, target: object) -> None:
        raise PermissionError(errno.EACCES, "as Windows says of a file that is open", str(target))

    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(Refusal) as refusal:
        slips.write_slips([slip], tmp_path, pdf=False, excel=True)
    assert refusal.value.code == "E-FILE-HELD"
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.glob("*.xlsx")] == [path.name]


def test_a_full_disk_leaves_no_half_slip(
    db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slip = slips.slip_for(desk.interview_of(db), "総務課", TODAY)

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr(os, "fsync", full)
    folder = tmp_path / "stick"
    folder.mkdir()
    with pytest.raises(Refusal) as refusal:
        slips.write_slips([slip], folder, pdf=True, excel=True)
    assert refusal.value.code == "E-CARRY-FULL"
    assert list(folder.iterdir()) == []
