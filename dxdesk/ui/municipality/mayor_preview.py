"""The page 首長説明: the printed page as it will be, to print or to keep as PDF."""

from __future__ import annotations

from dxdesk.ui.municipality.sheet import Sheet
from dxdesk.ui.parts.paper_preview import PaperPreview
from dxdesk.words import tr


class MayorScreen(Sheet):
    """Shows a PDF; printing and keeping it use the very same bytes."""

    def __init__(self, title: str = "", line: str = "", name: str = "") -> None:
        """`name` is what the PDF is called; without words it is the page for the mayor."""
        advice = tr("One sheet of A4. It changes with the answers until it is printed.")
        super().__init__(title or tr("For the mayor"), line or advice)
        preview = PaperPreview(title or tr("The page for the mayor"), name or tr("mayor.pdf"))
        for button in preview.buttons:
            self.corner.addWidget(button)
        self.body.addWidget(preview, 1)
        self.preview, self.document, self.notice = preview, preview.document, preview.notice
        self.view, self.save_button = preview.view, preview.save_button
        self.saving_requested = preview.saving_requested
        self.show_waiting, self.show_page = preview.show_waiting, preview.show_page
        self.show_refused, self.say_saved = preview.show_refused, preview.say_saved
        self.pdf = preview.pdf

    @staticmethod
    def keys() -> tuple[tuple[str, str], ...]:
        """The keys that work here, for the status line."""
        return (("Ctrl+P", tr("print")), ("↑↓", tr("move the page")))
