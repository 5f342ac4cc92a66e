"""Printed pages as they will be: looked at, printed, and kept as PDF, all from the same bytes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPageLayout, QPageSize, QPainter, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from dxdesk.desks.sticks import lies_on_stick, with_warning
from dxdesk.paper.pen import Printed
from dxdesk.ui.parts.buttons import OutlineButton
from dxdesk.ui.parts.labels import PlainLabel
from dxdesk.ui.parts.notice import NoticeLine
from dxdesk.ui.theme import px
from dxdesk.words import tr

_SHARPEST = 300  # dots per inch at which a page is drawn for a printer


class PaperPreview(QWidget):
    """Put `buttons` where the screen has its corner; `saving_requested` carries a chosen file.

    A screen that has a print button of its own asks for `own_print=False`.
    """

    saving_requested = Signal(Path)

    def __init__(self, name: str, file_name: str, *, own_print: bool = True) -> None:
        """`name` is what the pages are for a screen reader; `file_name` is proposed for the PDF."""
        super().__init__()
        self._pdf, self._file_name = b"", file_name
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setMinimumHeight(px(320))
        self.view.setAccessibleName(name)
        self.save_button = OutlineButton(tr("Keep as PDF"), "file-pdf-box", small=True)
        self.save_button.clicked.connect(self._choose_place)
        self.buttons = [self.save_button]
        if own_print:
            self.buttons.insert(0, OutlineButton(tr("Print"), "printer-outline", small=True))
            self.buttons[0].clicked.connect(self.print_pages)
        self.notice, self.waiting = NoticeLine(), PlainLabel("", "help")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        column.addWidget(self.notice)
        column.addWidget(self.waiting)
        column.addWidget(self.view, 1)
        self._wire()
        self.show_waiting()

    def _wire(self) -> None:
        printing = QShortcut(QKeySequence("Ctrl+P"), self)
        printing.setContext(Qt.ShortcutContext.WindowShortcut)
        printing.activated.connect(self.print_pages)

    def show_waiting(self) -> None:
        """Say that the page is being made."""
        self.waiting.setText(tr("The page is being made."))
        self.waiting.setVisible(True)
        self._allow(False)

    def show_page(self, printed: Printed) -> None:
        """Show what was made; say which characters had to be replaced."""
        self._pdf = printed.pdf
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(printed.pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self.waiting.setVisible(False)
        self._allow(True)
        self.notice.hide()
        if printed.replaced:
            text = tr("These characters cannot be printed and were replaced: {characters}")
            self.notice.show_notice(text.format(characters=" ".join(printed.replaced)), "warn")

    def propose(self, file_name: str) -> None:
        """The name proposed for the PDF from now on."""
        self._file_name = file_name

    def show_refused(self, text: str) -> None:
        """Say why there is no page."""
        self.waiting.setVisible(False)
        self.notice.show_notice(text, "bad")

    def say_saved(self, path: Path) -> None:
        """Say where the PDF lies; on a stick, that anybody who finds it can read it."""
        text = tr("Written to {file}.").format(file=path)
        role = "warn" if lies_on_stick(path) else "good"
        self.notice.show_notice(with_warning(text, path), role)

    def pdf(self) -> bytes:
        """The bytes shown."""
        return self._pdf

    def _allow(self, there: bool) -> None:
        for widget in (self.view, *self.buttons):
            widget.setVisible(there)

    def print_pages(self) -> None:
        """Ask for the printer and draw the pages on it."""
        if not self._pdf:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(a4())
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            draw_on(self.document, printer)
            self.notice.show_notice(tr("The page was sent to the printer."), "good")

    def _choose_place(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Keep as PDF"), self._file_name, "PDF (*.pdf)"
        )
        if chosen:
            self.saving_requested.emit(Path(chosen))


def a4() -> QPageLayout:
    """The sheet without margins of its own: the page has its margins drawn in."""
    layout = QPageLayout()
    layout.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def draw_on(document: QPdfDocument, printer: QPrinter) -> None:
    """Every page of the document on a page of the printer."""
    painter = QPainter(printer)
    room = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    for number in range(document.pageCount()):
        if number:
            printer.newPage()
        size = document.pagePointSize(number) * (_SHARPEST / 72)
        image = document.render(number, QSize(round(size.width()), round(size.height())))
        painter.drawImage(QRectF(0, 0, room.width(), room.height()), image)
    painter.end()
