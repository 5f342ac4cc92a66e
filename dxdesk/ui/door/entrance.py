"""From the first line to the painted window: only what that needs is loaded here."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from dxdesk.ui.door.first_window import Doorbell, be_first, knock
from dxdesk.ui.door.preferences import Preferences
from dxdesk.ui.theme import wear
from dxdesk.ui.window import NAME, MainWindow


def enter(file: Path | None) -> int:
    """Open the window and stay until it is closed; a second start only raises the first window.

    Raises:
        Refusal: E-WINDOW-SILENT when the first window does not answer.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName(NAME)
    app.setDesktopFileName(NAME)
    preferences = Preferences()
    mark = be_first(preferences.folder)
    if mark is None:
        knock(preferences.folder, file)
        return 0
    wear(app, preferences.theme, preferences.text_percent)
    window = MainWindow()
    visit = _Visit(app, window, preferences, file)
    window.painted.connect(visit.begin)
    window.show()
    try:
        return app.exec()
    finally:
        visit.end()
        mark.unlock()


class _Visit:
    """What comes after the first paint: the receiving desk, and the bell for second starts."""

    def __init__(
        self,
        app: QApplication,
        window: MainWindow,
        preferences: Preferences,
        file: Path | None,
    ) -> None:
        self._app, self._window = app, window
        self._preferences, self._file = preferences, file

    def begin(self) -> None:
        """Load the rest and open what is wanted."""
        from datetime import date, datetime

        from dxdesk.ui import hash_plainly
        from dxdesk.ui.door.crash import CrashWatch
        from dxdesk.ui.theme import dress
        from dxdesk.ui.tidying import share_memory

        share_memory()
        self._watch = CrashWatch(self._app)
        hash_plainly()  # before anything else asks for hashes
        from dxdesk.ui.door.reception import Reception

        dress(self._app, self._preferences.theme, self._preferences.text_percent)
        self._reception = Reception(self._window, self._preferences, date.today, datetime.now)
        self._bell = Doorbell(self._preferences.folder, self._reception)
        self._bell.rung.connect(self._reception.come)
        self._watch.crashed.connect(self._reception.show_crash)
        self._reception.begin(self._file)

    def end(self) -> None:
        """Leave nothing open behind."""
        if hasattr(self, "_reception"):
            from dxdesk.ui.door.crash import let_go

            self._reception.end()
            let_go()
