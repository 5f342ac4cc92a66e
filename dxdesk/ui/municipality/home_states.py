"""On the home page: 入力済み, 報告ファイル作成済み and 県に渡した, each with its day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ui.municipality.three_steps import MARKS, Step, mark_words
from dxdesk.ui.parts import IconLabel, PlainLabel
from dxdesk.ui.theme import px

if TYPE_CHECKING:
    from dxdesk.ui.municipality.desk import MunicipalityDesk

_AFTER = 400  # ms: the page is there first, and what takes longer comes after it


class StatesBlock(QWidget):
    """Three rows; empty until it is known how things stand."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        self.rows: list[tuple[IconLabel, PlainLabel, PlainLabel]] = []
        for _ in range(3):
            icon, name, line = IconLabel(size=20), PlainLabel("", "strong"), PlainLabel("", "small")
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(name)
            words.addWidget(line)
            row = QHBoxLayout()
            row.setSpacing(px(8))
            row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            row.addLayout(words, 1)
            column.addLayout(row)
            self.rows.append((icon, name, line))
        self.hide()

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show how far each one is, and since when."""
        for step, (icon, name, line) in zip(steps, self.rows, strict=True):
            icon.show_icon(*MARKS[step.state], mark_words()[step.state])
            name.setText(step.name)
            line.setText(step.line)
        self.show()


class HomeStates(QObject):
    """Finds out beside the window how things stand, a moment after the page is there."""

    found = Signal(object)  # tuple of Step

    def __init__(self, desk: MunicipalityDesk) -> None:
        super().__init__(desk)
        from dxdesk.ui.municipality.newest import Newest

        self._desk = desk
        self.looking = Newest(self)
        self._soon = QTimer(self, singleShot=True, interval=_AFTER)
        self._soon.timeout.connect(self.look)

    def look_soon(self) -> None:
        """Look once the page has been painted; several wishes are one."""
        self._soon.start()

    def look(self) -> None:
        """Look now."""
        from dxdesk.desks.standing import standing_by_mark
        from dxdesk.store import opening
        from dxdesk.ui.municipality.three_steps import steps_of

        db, today = self._desk.database, self._desk.today
        if not opening.is_open(db):
            return
        at_once = standing_by_mark(db, self._desk.interview, today)
        if at_once is not None:
            self.found.emit(steps_of(at_once, today))
        else:
            self._compose()

    def _compose(self) -> None:
        from dxdesk.desks.submission import Submission, papers, submission_of
        from dxdesk.ui.municipality.three_steps import steps_of

        held, today = papers(self._desk.database), self._desk.today

        def show(now: Submission) -> None:
            self.found.emit(steps_of(now.standing, today))

        self.looking.make(lambda: submission_of(held, today), show, lambda text: None)
