"""Choosing files and folders without stopping the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from dxdesk.words import tr


def _open(dialog: QFileDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def files(parent: QWidget, chosen: Callable[[Sequence[Path]], None]) -> None:
    """Let a person choose reports; nothing happens when the dialog is closed."""
    dialog = QFileDialog(parent, tr("Choose reports"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters([tr("Reports (*.dxr)"), tr("All files (*)")])
    dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
    _open(dialog)


def folder(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> None:
    """Let a person choose a folder."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    _open(dialog)


def place(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> None:
    """Let a person choose a stick or a folder for a file that travels."""
    from dxdesk.ui.parts.place_dialog import PlaceDialog

    dialog = PlaceDialog(parent, title)
    dialog.chosen.connect(chosen)
    dialog.open()


def toml_to_read(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> None:
    """Let a person choose a file of questions."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([tr("Questions (*.toml)"), tr("All files (*)")])
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    _open(dialog)


def toml_to_write(parent: QWidget, title: str, name: str, chosen: Callable[[Path], None]) -> None:
    """Let a person say where a file of questions is written; an existing one is asked about."""
    _to_write(parent, title, name, chosen, tr("Questions (*.toml)"))


def workbook_to_read(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> None:
    """Let a person choose an Excel workbook."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([tr("Excel workbooks (*.xlsx)")])
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    _open(dialog)


def workbook_to_write(
    parent: QWidget, title: str, name: str, chosen: Callable[[Path], None]
) -> None:
    """Let a person say where a workbook is written; an existing one is asked about."""
    _to_write(parent, title, name, chosen, tr("Excel workbooks (*.xlsx)"))


def pdf_to_write(parent: QWidget, title: str, name: str, chosen: Callable[[Path], None]) -> None:
    """Let a person say where a PDF is written; an existing one is asked about."""
    _to_write(parent, title, name, chosen, tr("PDF files (*.pdf)"))


def document_to_write(
    parent: QWidget, title: str, name: str, chosen: Callable[[Path], None]
) -> None:
    """Let a person say where a Word file is written; an existing one is asked about."""
    _to_write(parent, title, name, chosen, tr("Word files (*.docx)"))


def key_copy(parent: QWidget, chosen: Callable[[Path], None]) -> None:
    """Let a person choose a copy of a key."""
    dialog = QFileDialog(parent, tr("Choose the copy of the key"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([tr("Copies of keys (*.txt *.age)"), tr("All files (*)")])
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    _open(dialog)


def _to_write(
    parent: QWidget, title: str, name: str, chosen: Callable[[Path], None], files: str
) -> None:
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.setNameFilters([files])
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    _open(dialog)
