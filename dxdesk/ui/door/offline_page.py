"""The sheet 「通信しません」, to print or to keep."""

from __future__ import annotations

from dxdesk.ui.door.page import DoorPage
from dxdesk.ui.parts.paper_preview import PaperPreview
from dxdesk.words import tr


class OfflinePage(DoorPage):
    """`preview` shows the sheet once it is made; the primary button prints it."""

    def __init__(self) -> None:
        super().__init__(
            tr("dxdesk never uses the network"),
            tr("One sheet for whoever allows programs in the office."),
        )
        self.preview = PaperPreview(self.title, tr("no-network.pdf"), own_print=False)
        self.body.addWidget(self.preview, 1)
        self.bar.set_primary(tr("Print"), "printer-outline")
        self.bar.forward.connect(self.preview.print_pages)
        self.bar.set_extra(self.preview.buttons)
        self.bar.set_back(True)
        self.status.set_keys([("Ctrl+P", tr("print"))])
        self.setFocusProxy(self.bar.primary)
