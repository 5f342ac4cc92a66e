"""The page 首長説明: the printed page as it will be, to print or to keep as PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPageLayout, QPageSize, QPainter, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from dxdesk.paper.pen import Printed
from dxdesk.ui.municipality.sheet import Sheet
from dxdesk.ui.parts import NoticeLine, OutlineButton, PlainLabel
from dxdesk.ui.theme import px
from dxdesk.words import tr

_SHARPEST = 300  # dots per inch at which the page is drawn for a printer


class MayorScreen(Sheet):
    """Shows a PDF; printing and keeping it use the very same bytes."""

    saving_requested = Signal(Path)

    def __init__(self) -> None:
        super().__init__(
            tr("For the mayor"),
            tr("One sheet of A4. It changes with the answers until it is printed."),
        )
        self._pdf = b""
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setMinimumHeight(px(320))
        self.view.setAccessibleName(tr("The page for the mayor"))
        self.print_button = OutlineButton(tr("Print"), "printer-outline", small=True)
        self.save_button = OutlineButton(tr("Keep as PDF"), "file-pdf-box", small=True)
        self.corner.addWidget(self.print_button)
        self.corner.addWidget(self.save_button)
        self.notice, self.waiting = NoticeLine(), PlainLabel("", "help")
        self.body.addWidget(self.notice)
        self.body.addWidget(self.waiting)
        self.body.addWidget(self.view, 1)
        self.print_button.clicked.connect(self.print_page)
        self.save_button.clicked.connect(self._choose_place)
        printing = QShortcut(QKeySequence("Ctrl+P"), self)
        printing.setContext(Qt.ShortcutContext.WindowShortcut)
        printing.activated.connect(self.print_page)
        self.show_waiting()

    def show_waiting(self) -> None:
        """Say that the page is being made."""
        self.waiting.setText(tr("The page is being made."))
        self.waiting.setVisible(True)
        self._allow(False)

    def show_page(self, printed: Printed) -> None:
        """Show a page that was made; say which characters had to be replaced."""
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

    def show_refused(self, text: str) -> None:
        """Say why there is no page."""
        self.waiting.setVisible(False)
        self.notice.show_notice(text, "bad")

    def say_saved(self, path: Path) -> None:
        """Say where the PDF lies."""
        self.notice.show_notice(tr("Written to {file}.").format(file=path), "good")

    def pdf(self) -> bytes:
        """The bytes shown."""
        return self._pdf

    def _allow(self, there: bool) -> None:
        self.view.setVisible(there)
        self.print_button.setVisible(there)
        self.save_button.setVisible(there)

    def print_page(self) -> None:
        """Ask for the printer and draw the page on it."""
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
        title, name = tr("Keep as PDF"), tr("mayor.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, "PDF (*.pdf)")
        if chosen:
            self.saving_requested.emit(Path(chosen))

    @staticmethod
    def keys() -> tuple[tuple[str, str], ...]:
        """The keys that work here, for the status line."""
        return (("Ctrl+P", tr("print")), ("↑↓", tr("move the page")))


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
