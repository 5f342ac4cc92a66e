"""受付: files come in beside the window; a person decides and compares codes."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dxdesk.desks import handing, municipality
from dxdesk.desks.prefecture import key_of
from dxdesk.exchange.keys import same_digits
from dxdesk.exchange.reports import open_report
from dxdesk.store import opening, paper_checks
from dxdesk.ui.prefecture.desk import PrefectureDesk
from tests.ui.prefecture.conftest import NOW, TODAY, TOWNS

LEFT = Qt.MouseButton.LeftButton


def _drop(desk: PrefectureDesk, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    desk.inbox.dropEvent(QDropEvent(QPointF(50, 50), copy, data, LEFT, none))


def _wait(desk: PrefectureDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.busy, timeout=20_000)


def _states(desk: PrefectureDesk) -> list[str]:
    return [entry.state for entry in desk.inbox.model.records()]


def _new_owner(folder: Path, code: str) -> Path:
    """A report of the same municipality from a workspace with another key."""
    path = folder / "second.dxtown"
    municipality.new_town(path, code, (folder / "kit.dxkit").read_bytes(), TODAY)
    db = opening.open_town(path)
    written = handing.write_report(db, folder, TODAY, "second.dxr").path
    opening.close(db)
    return written


def test_a_dropped_folder_is_taken_in_file_by_file(
    empty: PrefectureDesk, folder: Path, qtbot: QtBot
) -> None:
    empty.open("inbox")
    _drop(empty, folder / "reports")
    assert empty.busy and empty.inbox.bar.primary.text() == "止める"
    _wait(empty, qtbot)
    assert _states(empty) == ["accepted"] * TOWNS
    assert empty.picture is not None and len(empty.picture.arrived) == TOWNS
    assert "10:42" in empty.frame.status.text()


def test_a_bad_file_is_named_with_its_code_and_stops_nothing(
    empty: PrefectureDesk, folder: Path, qtbot: QtBot
) -> None:
    empty.open("inbox")
    (folder / "reports" / "000_こわれた.dxr").write_bytes(b"nothing at all")
    _drop(empty, folder / "reports")
    _wait(empty, qtbot)
    assert _states(empty) == ["refused", *["accepted"] * TOWNS]
    refused = empty.inbox.model.record(0)
    assert refused.row.code == "E-NOT-DXR" and refused.row.message
    empty.inbox.table.choose(refused)
    qtbot.keyClick(empty.inbox.table, Qt.Key.Key_Delete)
    assert _states(empty) == ["accepted"] * TOWNS


def test_stopping_keeps_what_was_taken_in(
    empty: PrefectureDesk, folder: Path, qtbot: QtBot
) -> None:
    empty.open("inbox")
    _drop(empty, folder / "reports")
    qtbot.waitUntil(lambda: "accepted" in _states(empty) or not empty.busy, timeout=10_000)
    qtbot.mouseClick(empty.inbox.bar.primary, LEFT)
    _wait(empty, qtbot)
    assert empty.picture is not None
    assert set(_states(empty)) <= {"accepted", "stopped"}
    assert len(empty.picture.arrived) == _states(empty).count("accepted")


def test_another_signer_is_asked_about_and_keeping_is_the_first_button(
    full: PrefectureDesk, folder: Path, qtbot: QtBot
) -> None:
    assert full.picture is not None
    town = full.picture.arrived[0]
    assert town.latest is not None
    full.open("inbox")
    _drop(full, _new_owner(folder, town.town.code))
    _wait(full, qtbot)
    assert _states(full)[0] == "asks"
    assert any(d.place == "inbox" and d.days == 0 for d in full.decisions)
    asking = full.inbox.model.record(0)
    full.inbox.table.choose(asking)
    _wait(full, qtbot)
    qtbot.keyClick(full.inbox.table, Qt.Key.Key_Return)
    assert full.inbox.detail.keep.hasFocus()
    qtbot.keyClick(full.inbox.detail.keep, Qt.Key.Key_Return)
    _wait(full, qtbot)
    assert "asks" not in _states(full)
    assert full.picture.state(town.town.code).latest == town.latest


def test_another_signer_is_taken_only_when_a_person_says_so(
    full: PrefectureDesk, folder: Path, qtbot: QtBot
) -> None:
    assert full.picture is not None
    town = full.picture.arrived[0].town.code
    full.open("inbox")
    _drop(full, _new_owner(folder, town))
    _wait(full, qtbot)
    full.inbox.table.choose(full.inbox.model.record(0))
    _wait(full, qtbot)
    detail = full.inbox.detail
    code = open_report((folder / "second.dxr").read_bytes(), key_of(full.database)).paper_code
    assert code not in "".join(label.text() for label in detail.findChildren(QLabel))
    qtbot.mouseClick(detail.accept, LEFT)
    assert not full.busy and detail.code.hasFocus(), "nothing is taken without the new paper's code"
    for typed, row_code in (("1234", "E-SIGNER-CODE"), (code, "")):
        detail.code.setText(typed)
        qtbot.mouseClick(detail.accept, LEFT)
        _wait(full, qtbot)
        asked = [each.row.code for each in full.reading.files if each.row]
        assert asked == [row_code]
    state = full.picture.state(town)
    assert state.versions == 2 and state.latest is not None
    assert (state.latest.file_name, state.latest.compared) == ("second.dxr", True)


def test_an_older_report_is_put_in_force_only_with_the_code_typed(
    empty: PrefectureDesk, folder: Path, qtbot: QtBot
) -> None:
    town = next((folder / "towns").iterdir())
    db = opening.open_town(town)
    older, newer = (handing.write_report(db, folder, TODAY, name) for name in ("1.dxr", "2.dxr"))
    opening.close(db)
    empty.open("inbox")
    for each in (newer, older):
        _drop(empty, each.path)
        _wait(empty, qtbot)
    asking = empty.inbox.model.record(0)
    assert asking.row.code == "E-OLDER"
    empty.inbox.table.choose(asking)
    _wait(empty, qtbot)
    detail = empty.inbox.detail
    qtbot.mouseClick(detail.accept, LEFT)
    assert not empty.busy and detail.code.hasFocus(), "a bare yes does not go back"
    detail.code.setText(older.paper_code)
    qtbot.mouseClick(detail.accept, LEFT)
    _wait(empty, qtbot)
    assert empty.picture is not None
    latest = empty.picture.state(town.stem).latest
    assert latest is not None and (latest.file_name, latest.compared) == ("1.dxr", True)


def test_the_code_of_the_paper_is_compared_by_typing_it(full: PrefectureDesk, qtbot: QtBot) -> None:
    full.open("inbox")
    entry = full.inbox.table.current_record()
    qtbot.keyClick(full.inbox.table, Qt.Key.Key_Return)
    assert full.inbox.detail.code.hasFocus()
    qtbot.keyClicks(full.inbox.detail.code, entry.paper_code.replace(" ", ""))
    qtbot.keyClick(full.inbox.detail.code, Qt.Key.Key_Return)
    _wait(full, qtbot)
    assert full.inbox.detail.verdict.text() == "紙と一致"
    assert paper_checks.paper_checks(full.database) == {entry.arrived.header_sha256: True}


def test_a_differing_code_becomes_something_to_decide(full: PrefectureDesk, qtbot: QtBot) -> None:
    full.open("inbox")
    entry = full.inbox.table.current_record()
    qtbot.keyClicks(full.inbox.detail.code, "1111 2222 3333 4444 5555")
    qtbot.mouseClick(full.inbox.detail.compare, LEFT)
    _wait(full, qtbot)
    detail = full.inbox.detail
    assert detail.verdict.text() == "紙とちがいます"
    assert entry.paper_code not in "".join(each.text() for each in detail.findChildren(QLabel))
    assert [d.town for d in full.decisions if d.place == "town"] == [entry.town]


def test_blanks_and_full_width_digits_do_not_make_a_code_differ() -> None:
    assert same_digits("１２３４-5678 9012 3456 7890", "1234 5678 9012 3456 7890")
    assert not same_digits("1234 5678 9012 3456 7891", "1234 5678 9012 3456 7890")
    assert not same_digits("", "")


def test_closing_in_the_middle_of_reading_leaves_a_sound_workspace(
    empty: PrefectureDesk, folder: Path, tmp_path: Path
) -> None:
    empty.open("inbox")
    _drop(empty, folder / "reports")
    empty.task.close()
    copy = tmp_path / "copy.dxpref"
    opening.close(empty.database)
    shutil.copy(empty.path, copy)
    assert opening.look(copy).kind == "prefecture"
    empty.database = opening.open_prefecture(empty.path)


def test_a_report_opened_from_outside_comes_in_once_the_desk_is_free(
    folder: Path, qtbot: QtBot
) -> None:
    path = folder / "prefecture.dxpref"
    desk = PrefectureDesk(opening.open_prefecture(path), path, TODAY, lambda: NOW)
    qtbot.addWidget(desk.frame)
    desk.take_files([next((folder / "reports").iterdir())])  # its first picture is still being made
    qtbot.waitUntil(
        lambda: (
            desk.picture is not None
            and sum(each.report is not None for each in desk.picture.towns) == 1
        ),
        timeout=20_000,
    )
    desk.close_quietly()


def test_a_folder_chosen_while_the_desk_looks_its_files_through_waits_its_turn(
    empty: PrefectureDesk, folder: Path, qtbot: QtBot
) -> None:
    empty.open("inbox")
    empty.refresh()
    empty.reading.take([folder / "reports"])
    qtbot.waitUntil(lambda: empty.inbox.model.rowCount() == 5, timeout=30_000)
    assert empty.frame.notice.isHidden()
