"""A slip on the screen as it will be on paper: to print, or to keep as PDF."""

from __future__ import annotations

from dxdesk.paper.pen import Printed
from dxdesk.ui.municipality.sheet import Sheet
from dxdesk.ui.parts.paper_preview import PaperPreview
from dxdesk.words import tr


class SlipPaperScreen(Sheet):
    """Shows the pages of one slip; printing and keeping use the very same bytes."""

    def __init__(self) -> None:
        super().__init__(tr("The slip on paper"))
        self.preview = PaperPreview(tr("The slip on paper"), "")
        self.saving_requested = self.preview.saving_requested
        for button in self.preview.buttons:
            self.corner.addWidget(button)
        self.body.addWidget(self.preview, 1)

    def show_slip(self, whom: str, file_name: str, printed: Printed) -> None:
        """Show a slip that was made; `file_name` is proposed when it is kept."""
        name = whom or tr("Not yet decided whom to ask")
        self.say(tr("To {name}. Handed over on paper, the answers are typed in.").format(name=name))
        self.preview.propose(file_name)
        self.preview.show_page(printed)

    def take_focus(self) -> None:
        """Onto the button that prints."""
        self.preview.buttons[0].setFocus()

    @staticmethod
    def keys() -> tuple[tuple[str, str], ...]:
        """The keys that work here, for the status line."""
        return (("Ctrl+P", tr("print")), ("↑↓", tr("move the page")))
