"""Answer by answer: what leaves the office, and what is kept back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.ask.shown_words import shortened
from dxdesk.desks.sealing import Sealing
from dxdesk.desks.submission import Item
from dxdesk.report.asking import withheld_together
from dxdesk.ui.municipality.sheet import side_by_side
from dxdesk.ui.municipality.submit_sealing import SealingLines
from dxdesk.ui.parts import Card, CheckBox, ChoiceBox, OutlineButton, Pill, PlainLabel, empty, rule
from dxdesk.ui.theme import px
from dxdesk.words import tr

_CONTACT = "A04"
_LONGEST = 90


class ItemsCard(Card):
    """A section at a time; a box without its mark keeps the answer in the office."""

    withheld_changed = Signal(object)  # frozenset of question ids
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(padding=(24, 14))
        self._items: tuple[Item, ...] = ()
        self._titles: Mapping[str, str] = {}
        self._kept: frozenset[str] = frozenset()
        self._reasons: Mapping[str, str] = {}  # for sealing, by question
        self.boxes: dict[str, CheckBox] = {}
        self.choice = ChoiceBox(tr("Section"))
        self.choice.activated.connect(lambda _: self._fill())
        self.close_button = OutlineButton(tr("Back to sending"), "arrow-left", small=True)
        self.close_button.clicked.connect(self.closed)
        head = side_by_side()
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignLeft)
        head.addWidget(self.choice, 1)
        self._count = PlainLabel("", "strong")
        self.body.addLayout(head)
        self.body.addWidget(self._count)
        self._together = PlainLabel()
        self.body.addWidget(self._together)
        advice = tr(
            "What is kept back is named as kept back, with the questions that follow from it. "
            "Needs and requests are worked out without it, and of its field neither the level "
            "nor how many questions were answered leaves the office."
        )
        self.body.addWidget(PlainLabel(advice, "note"))
        self.sealing = SealingLines()
        self.body.addWidget(self.sealing)
        self._space = QVBoxLayout()
        self._space.setSpacing(px(4))
        self.body.addLayout(self._space)
        self.body.addStretch(1)

    def show_items(
        self, items: Sequence[Item], titles: Mapping[str, str], sealing: Sealing | None = None
    ) -> None:
        """Show the items; the section that was open stays open."""
        self.sealing.show_sealing(sealing)
        self._reasons = (
            {each.question: each.reason for each in sealing.questions} if sealing else {}
        )
        opened = self.choice.currentData()
        self._items, self._titles = tuple(items), titles
        self._kept = frozenset(item.question for item in items if item.withheld)
        self.choice.clear()
        for code in dict.fromkeys(item.section for item in items):
            self.choice.addItem(f"{code} {titles.get(code, '')}", code)
        self.choice.setCurrentIndex(max(0, self.choice.findData(opened)))
        self._fill()

    def _fill(self) -> None:
        empty(self._space)
        self.boxes = {}
        for item in self._items:
            if item.section == self.choice.currentData():
                self._space.addWidget(rule())
                self._space.addWidget(self._row(item))
        self._say_count()

    def _row(self, item: Item) -> QWidget:
        holder, box = QWidget(), CheckBox()
        box.setChecked(self._goes(item))
        box.setEnabled(not item.follows & self._kept)
        box.setAccessibleName(tr("Send: {text}").format(text=item.text))
        box.toggled.connect(lambda on: self._turn(item.question, on))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(item.text, "body"))
        words.addWidget(PlainLabel(shortened(item.shown, _LONGEST), "note"))
        if reason := self._reasons.get(item.question):
            words.addWidget(PlainLabel(reason, "note"))
        for beside in item.beside:
            words.addWidget(PlainLabel(beside, "note", role="text"))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(box)
        row.addLayout(words, 1)
        if item.question == _CONTACT:
            row.addWidget(Pill(tr("contact"), "tag"), 0, Qt.AlignmentFlag.AlignVCenter)
        if item.question in self._reasons:
            row.addWidget(Pill(tr("sealed"), "tag"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.boxes[item.question] = box
        return holder

    def _turn(self, question: str, sent: bool) -> None:
        """Records shown by two questions are kept back, and sent again, together."""
        together = withheld_together({question})
        self._kept = self._kept - together if sent else self._kept | together
        for item in self._items:
            if box := self.boxes.get(item.question):
                box.blockSignals(True)
                box.setChecked(self._goes(item))
                box.setEnabled(not item.follows & self._kept)
                box.blockSignals(False)
        self._say_count()
        self.withheld_changed.emit(self._kept)

    def _goes(self, item: Item) -> bool:
        return item.question not in self._kept and not item.follows & self._kept

    def _say_count(self) -> None:
        going = sum(self._goes(item) for item in self._items)
        said = tr("{going} answers leave the office ({kept} are kept back)")
        self._count.setText(said.format(going=going, kept=len(self._items) - going))
        beside = [
            f"{item.question}  {words}"
            for item in self._items
            for words in item.beside
            if self._goes(item)
        ]
        self._together.setText("\n".join(beside))
        self._together.setVisible(bool(beside))
