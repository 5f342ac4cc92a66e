"""A session that answers by keys until it is killed: `python -m tests.soak.driven FILE`.

It prints the id of a question once the next page is shown.
"""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dxdesk.ask.questions import EntryMode
from dxdesk.ui.door.open_desk import OpenDesk, enter_workspace
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.theme import dress
from dxdesk.ui.window import MainWindow


def drive(path: Path) -> None:
    """Open the town's desk and answer every question with Ctrl+L, one after the other."""
    app = QApplication([])
    dress(app)
    window = MainWindow()
    entered = enter_workspace(path, datetime.now())
    desk = OpenDesk(entered, date.today, datetime.now).desk
    assert isinstance(desk, MunicipalityDesk)
    window.show_page(desk.frame, desk.title)
    window.show()
    window.activateWindow()
    desk.asking.choose_mode(EntryMode.ALL.value)
    desk.open("interview")
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: _answer(desk, window))
    timer.start()
    app.exec()


def _answer(desk: MunicipalityDesk, window: MainWindow) -> None:
    """One question by its key; then its id, for the page has moved on."""
    before = desk.asking.walk.question
    target = window.focusWidget() or desk.frame
    QTest.keyClick(target, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    if desk.asking.walk.question != before:
        print(before, flush=True)


if __name__ == "__main__":
    drive(Path(sys.argv[1]))
