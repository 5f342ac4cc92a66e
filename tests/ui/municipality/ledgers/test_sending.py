"""From the waiting list to the day of handing over, by clicks and by keys."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from dxdesk.ask.answers import AnswerState
from dxdesk.desks import leaving
from dxdesk.desks import municipality as work
from dxdesk.desks.sticks import is_removable
from dxdesk.store import answers as answer_store
from dxdesk.store import sent
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.municipality.submit import SubmitScreen
from dxdesk.ui.parts.drives import Drive, size_in_words
from dxdesk.ui.parts.paper_preview import draw_on
from dxdesk.ui.task import Task

LEFT = Qt.MouseButton.LeftButton
LONG = 15_000  # ms; other work may be going on on this machine


def _submit(desk: MunicipalityDesk, qtbot: QtBot, *sticks: Path) -> SubmitScreen:
    """The page 提出 once it is looked through, with these sticks plugged in."""
    desk.open("submit")
    screen = desk.handing_over.submit
    qtbot.waitUntil(screen.parts.isVisible, timeout=LONG)
    qtbot.waitUntil(lambda: not desk.handing_over._looking.task.running, timeout=LONG)
    screen.show_drives([Drive(each.name, each, 7_200_000_000) for each in sticks])
    return screen


def _settled(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    over = desk.handing_over
    for newest in (over._writing, over._pages):
        qtbot.waitUntil(lambda each=newest: not each.task.running, timeout=LONG)  # type: ignore[misc]


def _said_unknown(desk: MunicipalityDesk) -> list[str]:
    said = answer_store.answers(desk.database).values()
    return [each.question for each in said if each.state is AnswerState.UNKNOWN]


def test_a_question_opened_from_the_waiting_list_leads_back_to_it(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    desk.open("waiting")
    screen = desk.looking_back.waiting
    question, button = next(iter(screen.buttons.items()))
    assert question in _said_unknown(desk)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert desk.asking.is_open
    qtbot.mouseClick(desk.asking.bar.primary, LEFT)
    assert desk.frame.shown_screen() is screen


def test_every_not_knowing_is_on_the_waiting_list(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    desk.open("waiting")
    qtbot.waitUntil(lambda: desk.looking_back.waiting.rows.complete)
    visible = {q.id for q in desk.interview.visible() if desk.interview.state(q.id) == "unknown"}
    assert set(desk.looking_back.waiting.buttons) == visible


def test_mending_an_answer_comes_back_to_the_section_checked(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    desk.open("check")
    screen = desk.looking_back.check
    qtbot.mouseClick(screen.next, LEFT)
    section = screen.choice.currentData()
    qtbot.mouseClick(next(iter(screen.buttons.values())), LEFT)
    assert desk.asking.is_open
    qtbot.mouseClick(desk.asking.bar.back_button, LEFT)
    assert desk.frame.shown_screen() is screen
    assert screen.choice.currentData() == section


def test_the_results_name_the_very_answers_and_lead_to_them(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    desk.open("results")
    screen = desk.looking_back.results
    qtbot.waitUntil(screen.parts.isVisible, timeout=LONG)
    first, second = screen.needs.items[:2]
    qtbot.waitUntil(second.head.isVisible)
    first.head.setFocus()
    qtbot.keyClick(first.head, Qt.Key.Key_Down)
    qtbot.waitUntil(second.head.hasFocus)
    qtbot.keyClick(second.head, Qt.Key.Key_Return)
    assert not first.head.isChecked()
    reasons = [reason.question for reason in second.need.words.reasons]
    assert list(second.answers) == reasons
    qtbot.mouseClick(second.answers[reasons[0]], LEFT)
    assert desk.asking.walk.question == reasons[0]


def test_needs_beyond_the_first_are_shown_on_wish(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    desk.open("results")
    screen = desk.looking_back.results
    qtbot.waitUntil(screen.parts.isVisible, timeout=LONG)
    hidden = [item for item in screen.needs.items if item.isHidden()]
    assert hidden
    qtbot.mouseClick(screen.needs.more, LEFT)
    assert not any(item.isHidden() for item in screen.needs.items)


def test_the_page_for_the_mayor_is_one_sheet_kept_and_printed(
    desk: MunicipalityDesk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open("mayor")
    screen = desk.handing_over.mayor
    qtbot.waitUntil(screen.view.isVisible, timeout=LONG)
    assert screen.document.pageCount() == 1
    kept = tmp_path / "mayor.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(kept), ""))
    qtbot.mouseClick(screen.save_button, LEFT)
    qtbot.waitUntil(lambda: str(kept) in screen.notice.text(), timeout=LONG)
    assert kept.read_bytes() == screen.pdf()
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    draw_on(screen.document, printer)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_nothing_is_written_before_a_place_is_chosen(
    desk: MunicipalityDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    leaving.keep_back(desk.database, ["A04"])
    screen, before = _submit(desk, qtbot, tmp_path / "STICK"), len(sent.sent(desk.database))
    qtbot.mouseClick(desk.handing_over.submit_bar.primary, LEFT)
    assert "選んでください" in screen.notice.text()
    assert len(sent.sent(desk.database)) == before


def test_a_report_goes_to_a_stick_and_the_day_of_handing_over_is_kept(
    desk: MunicipalityDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = tmp_path / "HOSHIMI-03"
    stick.mkdir()
    leaving.keep_back(desk.database, ["A04"])
    screen, bar = _submit(desk, qtbot, stick), desk.handing_over.submit_bar
    assert bar.primary.text() == "報告ファイルをつくる"
    screen.drives.cards[stick].setFocus()
    qtbot.keyClick(screen.drives.cards[stick], Qt.Key.Key_Space)
    qtbot.mouseClick(bar.primary, LEFT)
    qtbot.waitUntil(lambda: bar.primary.text() == "県に渡した日を入れる", timeout=LONG)
    last = sent.sent(desk.database)[-1]
    assert (stick / last.file_name).exists()
    assert screen.receipt.code.accessibleName() == last.paper_code
    qtbot.mouseClick(bar.primary, LEFT)
    day = screen.receipt.day.line
    assert day.hasFocus()
    day.selectAll()
    qtbot.keyClicks(day, "R8.11.22")
    qtbot.keyClick(day, Qt.Key.Key_Return)
    assert leaving.handed_on(desk.database, last.serial) == date(2026, 11, 22)
    qtbot.waitUntil(lambda: bar.primary.text() == "ホームへ", timeout=LONG)


def test_tomorrow_is_no_day_of_handing_over(
    desk: MunicipalityDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    screen, bar = _submit(desk, qtbot), desk.handing_over.submit_bar
    qtbot.mouseClick(bar.primary, LEFT)
    qtbot.waitUntil(lambda: bar.primary.text() == "県に渡した日を入れる", timeout=LONG)
    screen.receipt.day.line.setText("2026-11-24")
    qtbot.mouseClick(bar.primary, LEFT)
    assert "E-HANDED-DAY" in screen.receipt.day_field.error()
    last = sent.sent(desk.database)[-1]
    assert leaving.handed_on(desk.database, last.serial) is None


def test_a_full_or_missing_stick_is_said_in_place_with_its_code(
    desk: MunicipalityDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    leaving.keep_back(desk.database, ["A04"])
    gone = tmp_path / "GONE"
    screen = _submit(desk, qtbot, gone)
    qtbot.mouseClick(screen.drives.cards[gone], LEFT)
    qtbot.mouseClick(desk.handing_over.submit_bar.primary, LEFT)
    assert "E-CARRY-NO-FOLDER" in screen.notice.text()


def test_answers_are_kept_back_one_by_one(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    screen = _submit(desk, qtbot)
    qtbot.mouseClick(screen.checks.links["items"], LEFT)
    box = screen.items.boxes["A04"]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert leaving.withheld(desk.database) == {"A04"}
    _settled(desk, qtbot)
    assert not screen.items.boxes["A04"].isChecked()
    qtbot.mouseClick(desk.handing_over.submit_bar.primary, LEFT)
    assert screen.parts.isVisible()
    assert desk.handing_over.submit_bar.primary.text() == "報告ファイルをつくる"


def test_the_approval_is_written_and_shown(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    screen = _submit(desk, qtbot)
    qtbot.mouseClick(screen.checks.links["approval"], LEFT)
    assert screen.approval.route.hasFocus()
    screen.approval.route.setText("高橋係長 → 伊藤総務課長")
    qtbot.keyClicks(screen.approval.day.line, "R8.11.22")
    qtbot.mouseClick(screen.approval.keep, LEFT)
    kept = leaving.approval(desk.database)
    assert (kept.route, kept.on) == ("高橋係長 → 伊藤総務課長", date(2026, 11, 22))
    _settled(desk, qtbot)


def test_a_second_stick_gets_the_file_too(
    desk: MunicipalityDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    second = tmp_path / "SECOND"
    second.mkdir()
    screen = _submit(desk, qtbot, second)
    assert screen.receipt.again.isHidden()
    qtbot.mouseClick(screen.drives.cards[second], LEFT)
    qtbot.mouseClick(screen.receipt.again, LEFT)
    name = sent.sent(desk.database)[-1].file_name
    qtbot.waitUntil(lambda: (second / name).exists(), timeout=LONG)
    _settled(desk, qtbot)


def test_every_control_of_these_pages_has_a_name(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    nameless: list[str] = []
    for key in ("people", "systems", "waiting", "check", "results", "mayor", "submit"):
        desk.open(key)
        over, back = desk.handing_over, desk.looking_back
        for newest in (over._pages, over._looking, back._newest):
            qtbot.waitUntil(lambda each=newest: not each.task.running, timeout=LONG)  # type: ignore[misc]
        screen = desk.frame.shown_screen()
        assert screen is not None
        for each in screen.findChildren(QWidget):
            takes_focus = each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible()
            said = each.accessibleName() or str(each.property("text") or "")
            inner = isinstance(each.parentWidget(), QWidget) and each.focusProxy() is not None
            if takes_focus and not said and not inner:
                nameless.append(f"{key}: {type(each).__name__}")
    assert nameless == []


def test_sticks_are_known_by_where_they_are_mounted() -> None:
    assert is_removable("/media/user/HOSHIMI-03")
    assert is_removable("/run/media/user/HOSHIMI-03")
    assert not is_removable("/")
    assert not is_removable("/home/media/x")
    assert size_in_words(7_200_000_000) == "7.2 GB"
    assert size_in_words(350_000_000) == "350 MB"


def test_answers_stay_safe_when_the_window_closes_while_a_page_is_made(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    desk.open("results")
    desk.frame.close()
    assert work.interview_of(desk.database).answers
    assert QApplication.instance() is not None


def test_mending_from_a_filter_comes_back_to_the_same_row_and_scroll(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    desk.frame.resize(1366, 500)
    desk.open("check")
    screen = desk.looking_back.check
    screen.show_view("needing")
    qtbot.waitUntil(lambda: screen.rows.complete)
    waits = [line.question for line in screen._lines if line.needs_something]
    assert list(screen.buttons) == waits
    question = waits[-1]
    screen.buttons[question].setFocus()
    area = desk.frame.stack.currentWidget()
    assert isinstance(area, QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0)
    before = area.verticalScrollBar().value()
    qtbot.mouseClick(screen.buttons[question], LEFT)
    assert desk.asking.walk.question == question
    qtbot.mouseClick(desk.asking.bar.back_button, LEFT)
    qtbot.waitUntil(lambda: question in screen.buttons and screen.buttons[question].hasFocus())
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() == before)


def test_the_five_states_are_counted_apart(desk: MunicipalityDesk) -> None:
    desk.open("check")
    screen = desk.looking_back.check
    screen.show_view("needing")
    states = [line.state for line in screen._lines]
    assert sum(states.count(state) for state in screen.counts) == len(states)
    for state, label in screen.counts.items():
        assert label.text().endswith(f" {states.count(state)}")


def test_the_home_page_dates_the_three_words(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    serial = sent.sent(desk.database)[-1].serial
    leaving.note_handed(desk.database, serial, desk.today, desk.today)
    desk.open("home")
    rows = desk.asking.side.states.rows
    qtbot.waitUntil(lambda: rows[2][2].text().startswith("令和"), timeout=LONG)
    assert [name.text() for _, name, _ in rows] == [
        "入力済み",
        "報告ファイル作成済み",
        "県に渡した",
    ]
    assert all(line.text().startswith("令和") for _, _, line in rows[1:])


def test_the_slip_is_shown_from_the_receipt_and_leads_back(
    desk: MunicipalityDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    screen = _submit(desk, qtbot, tmp_path)
    qtbot.mouseClick(screen.receipt.slip, LEFT)
    slip = desk.handing_over.slip
    qtbot.waitUntil(slip.screen.view.isVisible, timeout=LONG)
    assert slip.screen.document.pageCount() == 1
    qtbot.mouseClick(slip.bar.primary, LEFT)
    assert desk.frame.shown_screen() is screen


def test_a_window_thrown_away_while_its_pages_are_made_asks_for_nothing_more(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    for place in ("submit", "papers", "mayor", "results"):
        desk.open(place)
    shiboken6.delete(desk.frame)
    assert not any(task.running for task in desk.findChildren(Task))
    qtbot.wait(300)  # anything still arriving at a screen that is gone would fail this test
