"""Which of the 47 prefectures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance

from dxdesk.ui.door.page import DoorPage
from dxdesk.ui.parts.buttons import OutlineButton
from dxdesk.ui.parts.records import Column, RecordTableModel
from dxdesk.ui.parts.table import FilterField, Table
from dxdesk.ui.theme import px
from dxdesk.words import tr


class PrefectureChoice(DoorPage):
    """`chosen((code, name))` of a prefecture; `restore_wanted` to use a copy of its key."""

    chosen = Signal(object)
    restore_wanted = Signal(object)

    def __init__(self, prefectures: Sequence[tuple[str, str]]) -> None:
        super().__init__(tr("Choose your prefecture"), tr("Type a part of its name or its number."))
        self._records = RecordTableModel(
            [
                Column(tr("Number"), lambda pair: pair[0], width=110),
                Column(tr("Prefecture"), lambda pair: pair[1], stretch=True, bold=lambda _: True),
            ]
        )
        self._records.show_records(prefectures)
        self.field = FilterField(self._records, tr("Name or number"))
        self.table = Table(self._records, tr("Prefectures"), row_height=44)
        self.table.setMinimumHeight(px(220))
        self.body.addWidget(self.field)
        self.body.addWidget(self.table, 1)
        self.table.opened.connect(self.chosen)
        self.field.returnPressed.connect(lambda: self._go_on())
        self.bar.set_back(True)
        self.restore = OutlineButton(tr("Make it anew from a copy of the key"), "key-outline")
        self.restore.clicked.connect(lambda: self._go_on(self.restore_wanted))
        self.bar.set_extra([self.restore])
        self.bar.forward.connect(lambda: self._go_on())
        self.status.set_keys([("↑↓", tr("choose")), ("Enter", tr("next"))])
        self.setFocusProxy(self.field)

    def _go_on(self, wish: SignalInstance | None = None) -> None:
        self._records.set_filter(self.field.text())
        pair = self.table.current_record()
        if pair is None and self._records.rowCount() == 1:
            pair = self._records.record(0)
        if pair is None:
            self.notice.show_notice(tr("Choose your prefecture in the list."), "info")
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            (wish or self.chosen).emit(pair)
