"""What is sealed for the prefecture's security officer, and what is asked for all the same."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.desks.sealing import SealedRequest, Sealing
from dxdesk.ui.municipality.sheet import side_by_side
from dxdesk.ui.parts import CheckBox, IconLabel, PlainLabel, empty
from dxdesk.ui.theme import px
from dxdesk.words import tr


class SealingLines(QWidget):
    """Hidden where there is no kit, or where nothing is said to a question that tells weakness."""

    openly_changed = Signal(object)  # frozenset of needs

    def __init__(self) -> None:
        super().__init__()
        self._openly: frozenset[str] = frozenset()
        self.boxes: dict[str, CheckBox] = {}
        head = side_by_side()
        head.addWidget(IconLabel("shield-lock-outline", "primary", 20))
        self._sentence = PlainLabel("", "strong")
        head.addWidget(self._sentence, 1)
        self._asking = PlainLabel("", "note")
        self._space = QVBoxLayout()
        self._space.setSpacing(px(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._asking)
        column.addLayout(self._space)
        self.hide()

    def show_sealing(self, sealing: Sealing | None) -> None:
        """Say who reads what, with a box for each request behind the seal."""
        empty(self._space)
        self.boxes = {}
        self.setVisible(sealing is not None)
        if sealing is None:
            return
        self._sentence.setText(sealing.sentence)
        self._openly = frozenset(each.need for each in sealing.requests if each.openly)
        words = tr(
            "These requests rest only on answers that are sealed or kept back. Marked ones are "
            "made openly, without those answers."
        )
        self._asking.setText(words)
        self._asking.setVisible(bool(sealing.requests))
        for request in sealing.requests:
            self._space.addWidget(self._box(request))

    def _box(self, request: SealedRequest) -> CheckBox:
        box = CheckBox(f"{request.need}  {request.title}")
        box.setChecked(request.openly)
        box.setAccessibleName(tr("Ask openly: {title}").format(title=request.title))
        box.toggled.connect(lambda on: self._turn(request.need, on))
        self.boxes[request.need] = box
        return box

    def _turn(self, need: str, openly: bool) -> None:
        self._openly = self._openly | {need} if openly else self._openly - {need}
        self.openly_changed.emit(self._openly)
