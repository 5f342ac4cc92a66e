"""The page 紙と引継ぎ: papers to carry around, looked at before they are printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal

from dxdesk.ui.municipality.carry_lines import CarryLines
from dxdesk.ui.municipality.handover_lines import HandoverLines
from dxdesk.ui.municipality.sheet import Sheet
from dxdesk.ui.parts import CheckBox, ChoiceBox, Segments, spread
from dxdesk.ui.parts.paper_preview import PaperPreview
from dxdesk.words import tr

QUESTIONNAIRE, HANDOVER, NO_NETWORK = "questionnaire", "handover", "no_network"
CARRY_OUTS = "carry_outs"


@dataclass(frozen=True, slots=True)
class PaperWish:
    """Which paper; `section` "" for all of them."""

    paper: str
    section: str = ""
    blank: bool = False


class PapersScreen(Sheet):
    """`wished` says which paper is to be made, `lines.changed` what a successor is told."""

    wished = Signal(object)

    def __init__(self, sections: Sequence[tuple[str, str]]) -> None:
        """`sections` are (code, title)."""
        super().__init__(
            tr("Papers and handover"), tr("To carry around, or to hand to whoever comes next.")
        )
        self.views = Segments(
            [
                (QUESTIONNAIRE, tr("Questionnaire")),
                (HANDOVER, tr("Handover pack")),
                (CARRY_OUTS, tr("Ledger of carried media")),
                (NO_NETWORK, tr("No network")),
            ]
        )
        self.section = ChoiceBox(tr("Section"))
        self.section.addItem(tr("All sections"), "")
        for code, title in sections:
            self.section.addItem(f"{code}  {title}", code)
        self.blank = CheckBox(tr("Without answers"))
        self.lines, self.carried = HandoverLines(), CarryLines()
        self.preview = PaperPreview(tr("The paper"), tr("paper.pdf"), own_print=False)
        self._paper = QUESTIONNAIRE
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        for button in self.preview.buttons:
            self.corner.addWidget(button)
        self.body.addLayout(spread(self.views))
        self.body.addLayout(spread(self.section, self.blank))
        self.body.addWidget(self.lines)
        self.body.addWidget(self.carried)
        self.body.addWidget(self.preview, 1)

    def _wire(self) -> None:
        self.views.chosen.connect(self.show_view)
        self.section.activated.connect(self.wish)
        self.blank.toggled.connect(self.wish)

    def show_view(self, paper: str) -> None:
        """Look at another paper."""
        self._paper = paper
        self.views.set_current(paper)
        self.section.setVisible(paper == QUESTIONNAIRE)
        self.blank.setVisible(paper == QUESTIONNAIRE)
        self.lines.setVisible(paper == HANDOVER)
        self.carried.setVisible(paper == CARRY_OUTS)
        self.wish()

    def wish(self) -> None:
        """Ask for the paper as it is chosen now."""
        self.preview.show_waiting()
        section = str(self.section.currentData() or "")
        self.wished.emit(PaperWish(self._paper, section, self.blank.isChecked()))

    @staticmethod
    def keys() -> tuple[tuple[str, str], ...]:
        """The keys that work here, for the status line."""
        return (("Ctrl+P", tr("print")),)
