"""Asking others from the waiting list: slips out, slips back in, nothing taken unseen."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dxdesk.desks import municipality as work
from dxdesk.desks import slips
from dxdesk.desks.slips_back import KNOWN
from dxdesk.ui.municipality.desk import MunicipalityDesk
from tests.paper.slips import DAY, NAME, filled, put
from tests.ui.municipality.ledgers.conftest import NOW, TODAY

WHOM = "総務課 庶務係"
SAID = {"B04": f"わからない：{WHOM}", "B06": f"わからない：{WHOM}", "F03": "わからない"}


@pytest.fixture
def asking(desk: MunicipalityDesk) -> MunicipalityDesk:
    """The desk on the waiting list, with two questions for one section and one for nobody."""
    everything = {
        id_: "あとで" for id_, answer in desk.interview.answers.items() if answer.state == "unknown"
    }
    desk.keep(work.save_together(desk.database, {**everything, **SAID}, NOW))
    desk.open("waiting")
    return desk


def _until_done(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.looking_back.slips.task.running, timeout=15_000)


def _slip(desk: MunicipalityDesk, folder: Path, said: dict[str, object]) -> Path:
    slip = slips.slip_for(desk.interview, WHOM, TODAY)
    path = folder / "slip.xlsx"
    name, day = put("B04", NAME, "山田"), put("B04", DAY, "R8.11.20")
    path.write_bytes(filled(said, name, day, of=slips.slip_excel(slip)))
    return path


def _read(desk: MunicipalityDesk, path: Path, qtbot: QtBot) -> None:
    desk.looking_back.slips.read(path)
    _until_done(desk, qtbot)


def test_every_addressee_has_a_card_and_nobody_comes_last(asking: MunicipalityDesk) -> None:
    cards = asking.looking_back.waiting.cards
    assert list(cards)[-1] == ""
    assert set(cards[WHOM].boxes) == {"B04", "B06"}
    assert "財政" not in cards[WHOM].paper.accessibleName()
    assert WHOM in cards[WHOM].excel.accessibleName()


def test_another_addressee_is_chosen_for_the_questions_that_are_ticked(
    asking: MunicipalityDesk, qtbot: QtBot
) -> None:
    waiting = asking.looking_back.waiting
    waiting.asking.change.click()
    assert "まだ印がありません" in waiting.notice.text()
    for card, question in ((waiting.cards[WHOM], "B06"), (waiting.cards[""], "F03")):
        qtbot.mouseClick(card.boxes[question], Qt.MouseButton.LeftButton)
    waiting.asking.names.setEditText("人事係")
    qtbot.keyClick(waiting.asking.change, Qt.Key.Key_Return)
    answers = work.interview_of(asking.database).answers
    assert [answers[id_].ask for id_ in ("B04", "B06", "F03")] == [WHOM, "人事係", "人事係"]
    assert set(waiting.cards["人事係"].boxes) == {"B06", "F03"}
    assert waiting.notice.text() == "2問の宛先：人事係。"


def test_a_slip_for_excel_is_written_where_the_person_chose(
    asking: MunicipalityDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "slip.xlsx"
    asking.looking_back.waiting.asking.deadline.line.setText("R8.12.4")
    asking.looking_back.slips.write_book(WHOM, path)
    _until_done(asking, qtbot)
    assert str(path) in asking.looking_back.waiting.notice.text()
    _read(asking, path, qtbot)
    assert asking.frame.shown_screen() is asking.looking_back.slips.back
    assert asking.looking_back.slips.back.chosen() == ()


@pytest.mark.parametrize(
    ("name", "code"), [("gone/slip.xlsx", "E-CARRY-NO-FOLDER"), ("", "E-FILE")]
)
def test_a_place_that_cannot_be_written_to_is_said_with_its_code(
    asking: MunicipalityDesk, qtbot: QtBot, tmp_path: Path, name: str, code: str
) -> None:
    asking.looking_back.slips.write_book(WHOM, tmp_path / name)
    _until_done(asking, qtbot)
    assert code in asking.looking_back.waiting.notice.text()


def test_a_deadline_that_is_no_day_stops_nothing_from_being_lost(
    asking: MunicipalityDesk, tmp_path: Path
) -> None:
    asking.looking_back.waiting.asking.deadline.line.setText("そのうち")
    asking.looking_back.slips.write_book(WHOM, tmp_path / "slip.xlsx")
    assert not asking.looking_back.slips.task.running
    assert "この日は読めません" in asking.looking_back.waiting.notice.text()
    assert not (tmp_path / "slip.xlsx").exists()


def test_the_slip_on_paper_is_shown_kept_and_closed_again(
    asking: MunicipalityDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    asking.looking_back.waiting.cards[WHOM].paper.click()
    _until_done(asking, qtbot)
    paper = asking.looking_back.slips.paper
    assert asking.frame.shown_screen() is paper
    paper.saving_requested.emit(tmp_path / "slip.pdf")
    _until_done(asking, qtbot)
    assert (tmp_path / "slip.pdf").read_bytes() == paper.preview.pdf()
    assert paper.preview.pdf().startswith(b"%PDF")
    asking.looking_back.slips.paper_bar.primary.click()
    assert asking.frame.shown_screen() is asking.looking_back.waiting


def test_what_is_ticked_is_saved_and_the_rest_goes_on_waiting(
    asking: MunicipalityDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    before = asking.interview.answers
    _read(asking, _slip(asking, tmp_path, {"B04": "②", "B06": "④"}), qtbot)
    back = asking.looking_back.slips.back
    assert work.interview_of(asking.database).answers == before
    assert "2問" in asking.looking_back.slips.back_bar.primary.text()
    qtbot.mouseClick(back.rows["B06"].box, Qt.MouseButton.LeftButton)
    assert "1問" in asking.looking_back.slips.back_bar.primary.text()
    asking.looking_back.slips.back_bar.primary.click()
    saved = work.interview_of(asking.database).answers
    assert (saved["B04"].said_by, saved["B04"].answered_on) == ("山田", date(2026, 11, 20))
    assert saved["B06"] == before["B06"]
    assert asking.frame.shown_screen() is asking.looking_back.waiting
    assert set(asking.looking_back.waiting.cards[WHOM].boxes) == {"B06"}


def test_the_keyboard_alone_saves_what_the_slip_says(
    asking: MunicipalityDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    _read(asking, _slip(asking, tmp_path, {"B04": "②", "B06": "④"}), qtbot)
    focused = asking.frame.focusWidget()
    assert focused is asking.looking_back.slips.back.rows["B04"].box
    qtbot.keyClick(focused, Qt.Key.Key_Space)
    qtbot.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    saved = work.interview_of(asking.database)
    assert (saved.state("B04"), saved.state("B06")) == ("unknown", "answered")


def test_saving_nothing_is_said_and_leaving_saves_nothing(
    asking: MunicipalityDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    before = asking.interview.answers
    _read(asking, _slip(asking, tmp_path, {"B04": "たぶん"}), qtbot)
    slips_out = asking.looking_back.slips
    slips_out.back_bar.primary.click()
    assert "印の付いた答えがありません" in slips_out.back.notice.text()
    slips_out.back_bar.back_button.click()
    assert asking.frame.shown_screen() is asking.looking_back.waiting
    assert work.interview_of(asking.database).answers == before


def test_what_is_known_by_now_is_not_ticked_for_the_person(
    asking: MunicipalityDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = _slip(asking, tmp_path, {"B04": "②"})
    asking.keep(work.save_together(asking.database, {"B04": "person"}, NOW))
    _read(asking, path, qtbot)
    row = asking.looking_back.slips.back.rows["B04"]
    assert (row.offer.kind, row.is_ticked()) == (KNOWN, False)


def test_an_answer_given_while_the_page_was_open_is_not_written_over(
    asking: MunicipalityDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    _read(asking, _slip(asking, tmp_path, {"B04": "②"}), qtbot)
    asking.keep(work.save_together(asking.database, {"B04": "person"}, NOW))
    asking.looking_back.slips.accept()
    assert "E-SLIP-CHANGED" in asking.looking_back.slips.back.notice.text()
    assert work.interview_of(asking.database).answers["B04"].value == "person"


def test_a_file_that_is_no_slip_is_said_with_its_code(
    asking: MunicipalityDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "old.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100))
    _read(asking, tmp_path / "old.xls", qtbot)
    assert "E-XLSX-OLD" in asking.looking_back.waiting.notice.text()
    assert asking.frame.shown_screen() is asking.looking_back.waiting


def test_reading_can_be_stopped(asking: MunicipalityDesk, qtbot: QtBot, tmp_path: Path) -> None:
    asking.looking_back.slips.read(_slip(asking, tmp_path, {"B04": "②"}))
    asking.looking_back.waiting.notice.acted.emit()
    _until_done(asking, qtbot)
    assert "止めました" in asking.looking_back.waiting.notice.text()
    assert asking.frame.shown_screen() is asking.looking_back.waiting


def test_an_answer_from_paper_is_typed_in_with_whose_word_it_is(
    asking: MunicipalityDesk, qtbot: QtBot
) -> None:
    asking.looking_back.waiting.buttons["B04"].click()
    page = asking.asking.question
    page.choose_again()
    assert page.editor is not None
    page.editor.press(1)
    page.ways_out.remark.setChecked(True)
    page.remarks.said_by.insert("総務課 山田")
    asking.asking.forward()
    saved = work.interview_of(asking.database).answers["B04"]
    assert (saved.state, saved.said_by) == ("answered", "総務課 山田")
    assert asking.frame.shown_screen() is asking.looking_back.waiting
    asking.open("check")
    check = asking.looking_back.check
    check.show_section("B")
    words = [each.text() for each in check.findChildren(type(check.line))]
    assert any("総務課 山田" in text for text in words)
