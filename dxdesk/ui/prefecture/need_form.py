"""The form for a need that a town told of by telephone or in a talk."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from dxdesk.paper.need_words import kind_words
from dxdesk.ui.parts import ChoiceBox, FormField, OutlineButton, PlainLabel
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.ui.prefecture.wishes import AddNeed
from dxdesk.words import tr

LONGEST = 200


class NeedForm(Panel):
    """Town, what for, kind, days and months, and who said it."""

    wish = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Need told by telephone"))
        self.let_scroll()
        self.town, self.kind = ChoiceBox(tr("Municipality")), ChoiceBox(tr("Kind of specialist"))
        self.title, self.days, self.months, self.said = (QLineEdit() for _ in range(4))
        self.town.let_shrink(8)
        self.kind.let_shrink(8)
        for code, words in kind_words().items():
            self.kind.addItem(words[-1], code)
        self.days.setText("1")
        self.months.setText("3")
        self._fields = {
            "title": FormField(tr("What for"), self.title),
            "days": FormField(tr("How many days a week"), self.days),
            "months": FormField(tr("How many months"), self.months),
            "said": FormField(tr("Who said it, and when"), self.said),
        }
        self.inner.addWidget(PlainLabel(tr("It is planned like the needs of the reports."), "note"))
        self.inner.addWidget(FormField(tr("Municipality"), self.town))
        self.inner.addWidget(self._fields["title"])
        self.inner.addWidget(FormField(tr("Kind of specialist"), self.kind))
        for name in ("days", "months", "said"):
            self.inner.addWidget(self._fields[name])
        self.save = OutlineButton(tr("Add this need"), "check", small=True)
        self.cancel = OutlineButton(tr("Do not add"), "close", small=True)
        for line in (self.title, self.days, self.months, self.said):
            line.setMaxLength(LONGEST)
        for button in (self.save, self.cancel):
            self.inner.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.inner.addStretch(1)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.left)
        self.said.returnPressed.connect(self._save)

    def show_towns(self, towns: Mapping[str, str]) -> None:
        """The municipalities of the prefecture by code; the one chosen stays chosen."""
        chosen = self.town.currentData()
        if self.town.count() == len(towns):
            return
        self.town.clear()
        for code, name in towns.items():
            self.town.addItem(name, code)
        self.town.setCurrentIndex(max(0, self.town.findData(chosen)))

    def _save(self) -> None:
        empty = [n for n in ("title", "said") if not getattr(self, n).text().strip()]
        for name in ("title", "said"):
            wrong = tr("Please write this.") if name in empty else ""
            self._fields[name].show_error(wrong)
        if empty:
            getattr(self, empty[0]).setFocus()
            return
        texts = {
            "talents": self.kind.currentText(),
            "half_days_per_week": self.days.text(),
            "months": self.months.text(),
        }
        self.wish.emit(
            AddNeed(str(self.town.currentData()), self.title.text(), texts, self.said.text())
        )
        self.title.clear()
        self.said.clear()
        self.left.emit()
