"""The prefecture's work from an empty inbox to the plan as a workbook, by mouse and keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QTableView

from dxdesk.ui.window import MainWindow
from dxdesk.words import tr
from tests.ui.whole import hands
from tests.ui.whole.town_job import SCREENS, Look, no_look

PREFECTURE = "例示県"
PLANNED = "組み直す"  # the primary button once there is a plan


def prefecture_work(
    window: MainWindow, ground: Path, sticks: Sequence[Path], out: Path, look: Look = no_look
) -> Path:
    """Everything the prefecture does with the files of a practice ground; the workbook."""
    open_workspace(window, ground / "prefecture.dxpref")
    for stick in sticks:
        take_in(stick)
    look("inbox")
    take_pool(ground / "pool.xlsx", look)
    plan_and_pin(look)
    return write_workbook(out, look)


def open_workspace(window: MainWindow, path: Path) -> None:
    """Open the prefecture's file by Ctrl+O."""
    hands.choosing(path, lambda: hands.ctrl(Qt.Key.Key_O))
    hands.wait(lambda: window.windowTitle().startswith(PREFECTURE), PREFECTURE)


def take_in(folder: Path) -> None:
    """Take in all reports of a folder, and wait until the last one is read."""
    count = len(list(folder.glob("*.dxr")))
    hands.click_row(SCREENS, "受付")
    before = reports_seen()
    hands.choosing(folder, lambda: hands.click("フォルダ"))
    hands.wait(lambda: reports_seen() >= before + count, f"{count} reports")
    hands.find("ファイルを選ぶ")  # nothing is read any more


def reports_seen() -> int:
    """How many lines the inbox has; it may have no table while it is empty."""
    tables = hands.seen(QTableView, "報告")
    return tables[0].model().rowCount() if tables else 0


def take_pool(book: Path, look: Look) -> None:
    """Take the people in from Excel."""
    hands.click_row(SCREENS, "人材")
    hands.choosing(book, lambda: hands.click("Excelから取り込む"))
    hands.click(tr("Replace the pool"))
    hands.find(tr("Take in from Excel"))
    hands.wait(lambda: hands.find("人材", QTableView).model().rowCount(), "the pool")
    look("pool")


def plan_and_pin(look: Look) -> None:
    """Plan, pin the first visit by P, and plan again."""
    hands.click_row(SCREENS, "派遣計画")
    hands.click("計画をつくる")
    hands.find(PLANNED)
    look("plan")
    go_to_first_visit()
    hands.key(Qt.Key.Key_P)
    hands.find("固定をはずす")
    look("pinned")
    hands.click("全体を計画し直す")
    hands.find("止める")
    hands.find(PLANNED)
    hands.find("固定をはずす")
    look("planned_again")


def go_to_first_visit() -> None:
    """Click the first cell in which somebody goes somewhere, once the plan is shown."""
    view = hands.find("派遣計画", QTableView)
    hands.wait(lambda: next(_visits(view), None) is not None, "somebody goes somewhere")
    index = next(_visits(view))
    view.scrollTo(index)
    hands.press(view.viewport(), view.visualRect(index).center())


def _visits(view: QTableView) -> Iterator[QModelIndex]:
    model = view.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount() - 1):
            index = model.index(row, column)
            if index.data():
                yield index


def write_workbook(out: Path, look: Look) -> Path:
    """Write the plan as a workbook."""
    hands.choosing(out, lambda: hands.click("Excelに出す"))
    hands.wait(out.exists, "the workbook")
    look("written")
    return out
