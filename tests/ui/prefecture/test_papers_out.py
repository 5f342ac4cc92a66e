"""The page from which papers are written: each button writes real files."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from dxdesk.ui.prefecture.desk import PrefectureDesk
from dxdesk.ui.prefecture.plan_out import OutView
from tests.paper.calendar_reading import read_calendar

LEFT = Qt.MouseButton.LeftButton


def _wait(desk: PrefectureDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.busy, timeout=30_000)
    QApplication.processEvents()


def _view(desk: PrefectureDesk) -> OutView:
    desk.open("plan")
    desk.plan.show_view("out")
    QApplication.processEvents()
    shown = desk.plan.views.currentWidget()
    assert isinstance(shown, OutView)
    return shown


def _choose(desk: PrefectureDesk, place: Path) -> None:
    """What a person does in the dialog that is open."""
    [dialog] = [each for each in desk.frame.findChildren(QFileDialog) if each.isVisible()]
    dialog.fileSelected.emit(str(place))
    dialog.reject()


def test_letters_go_into_the_folder_that_was_chosen(
    full: PrefectureDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    view = _view(full)
    qtbot.mouseClick(view.letters.write, LEFT)
    _choose(full, tmp_path)
    _wait(full, qtbot)
    assert full.plan.table is not None
    names = {path.name for path in tmp_path.glob("*.pdf")}
    assert names >= {f"letter_{town.code}_2026.pdf" for town in full.plan.table.towns}
    assert "letters_all.pdf" in names
    assert "書きました" in full.frame.notice.text()


def test_one_letter_alone(full: PrefectureDesk, tmp_path: Path, qtbot: QtBot) -> None:
    view = _view(full)
    view.town.setCurrentIndex(2)
    qtbot.mouseClick(view.letters.write, LEFT)
    _choose(full, tmp_path)
    _wait(full, qtbot)
    assert [path.name for path in tmp_path.glob("*.pdf")] == [f"letter_{view._towns[2]}_2026.pdf"]


def test_calendar_files_and_the_paper(full: PrefectureDesk, tmp_path: Path, qtbot: QtBot) -> None:
    view = _view(full)
    view.whose.setCurrentIndex(1)
    qtbot.mouseClick(view.calendars.write, LEFT)
    _choose(full, tmp_path)
    _wait(full, qtbot)
    [path] = tmp_path.glob("*.ics")
    assert full.picture is not None and full.picture.calendar is not None
    person = full.picture.calendar.going[0]
    made = [v for v in full.picture.calendar.table.visits if v.specialist == person.key and v.day]
    assert len(read_calendar(path.read_bytes()).inside) == len(made)
    qtbot.mouseClick(view.paper.write, LEFT)
    _choose(full, tmp_path / "計画書.pdf")
    _wait(full, qtbot)
    assert (tmp_path / "計画書.pdf").read_bytes().startswith(b"%PDF")


def test_the_workbook_lists_every_visit(full: PrefectureDesk, tmp_path: Path, qtbot: QtBot) -> None:
    view = _view(full)
    qtbot.mouseClick(view.book.write, LEFT)
    _choose(full, tmp_path / "計画.xlsx")
    _wait(full, qtbot)
    assert full.picture is not None and full.picture.calendar is not None
    visits = full.picture.calendar.table.visits
    book = load_workbook(tmp_path / "計画.xlsx")
    assert book["訪問の一覧"].max_row == len(visits) + 1
    heads = [cell.value for cell in book["人の月"][1]]
    made = heads.index("行く日")
    sums = [row[made].value for row in book["人の月"].iter_rows(min_row=2)]
    assert sum(sums) == sum(visit.day is not None for visit in visits)
    towns = [row[made].value for row in book["市町村の月"].iter_rows(min_row=2)]
    assert sum(towns) == sum(sums)


def test_while_papers_are_written_the_primary_button_stops(full: PrefectureDesk) -> None:
    _view(full)
    full.plan.show_papers(True)
    assert full.plan.bar.primary.text() == "書くのを止める"
    full.plan.show_papers(False)
    assert full.plan.bar.primary.text() != "書くのを止める"


def test_a_folder_that_cannot_be_written_is_said_in_words(
    full: PrefectureDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    _view(full)
    full.papers.write_letters(tmp_path / "ない", "")
    _wait(full, qtbot)
    assert full.frame.notice.text()
    assert not full.plan.papering
