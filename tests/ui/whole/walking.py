"""What a screen reader, a keyboard and a reader of Japanese meet on a screen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from dxdesk.ui.parts.buttons import PrimaryButton

OPERATED = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)

# What belongs to a list, whose name is said for it.
PARTS_OF_OTHERS = (QHeaderView, QScrollBar)

# Latin words that belong on a Japanese screen: names of things, codes, files, keys, units.
_LATIN = re.compile(r"[A-Za-z]{2,}")
_ALLOWED = re.compile(
    r"""
    (/media/)?USB\ DISK | dxdesk | /\S+ | [A-Z]:\\\S* |
    \S*\.(age|dxtown|dxpref|dxkit|dxr|xlsx|csv|toml|pdf|PDF|txt|py)\S* |
    E(-[A-Z0-9]+)+(\ \([a-z_]+\))? | （[a-z_]+） | [A-Z]\d\d | (JOHO|HOSHIMI|KOCHI-DX)-\d\d |
    「[\w.-]+」 | \S*_\S* |
    Enter | Ctrl(\+\S+)? | Alt(\+\S+)? | Esc | Shift(\+\S+)? | Tab | Delete | Space | F\d+ |
    Excel | USB | PDF | DX | ICT | IT | AI | RPA | LGWAN | BCP | CIO | ISO | CSV | DVD | CD | SaaS |
    PM |
    EBPM | BPR | OCR | VPN | EDR | Wi-Fi | SNS | Windows | Microsoft | Web | web | PC | ID | LAN |
    IPA | eLTAX | UI | UX | FD | NPO | AED | LINE |
    MB | GB | KB | FTE | kit | OK | LTE | FAQ | GIS | URL | KPI | PMO | UPS | IC | OS | QR | NISC |
    BIZ | DBS | HP | TV | CISO | SE | PoC | ChatGPT | IP | MDM | NAS | RFP | VDI | EUC | SLA | TCO |
    \#REF!
    """,
    re.VERBOSE,
)


def widgets(screen: QWidget) -> Iterator[QWidget]:
    """The screen and all that can be seen on it."""
    for widget in (screen, *screen.findChildren(QWidget)):
        if widget.isVisibleTo(screen):
            yield widget


def nameless(screen: QWidget) -> list[str]:
    """Controls a person can reach, for which a screen reader would have nothing to say."""
    found = []
    for widget in widgets(screen):
        operated = isinstance(widget, OPERATED) and not isinstance(widget, PARTS_OF_OTHERS)
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        inner = isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox | QLineEdit)
        if (operated or reached) and not inner and widget.isEnabled() and not _name(widget):
            found.append(f"{type(widget).__name__} {widget.objectName()}".strip())
    return found


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else widget.accessibleName()


def rich(screen: QWidget) -> list[str]:
    """Labels that would render what somebody typed as markup."""
    formats = Qt.TextFormat
    return [
        f"{type(each).__name__} {each.text()!r}"
        for each in (screen, *screen.findChildren(QWidget))
        if isinstance(each, QLabel | QMessageBox) and each.textFormat() != formats.PlainText
    ]


def texts(screen: QWidget) -> Iterator[str]:
    """Every text on the screen: labels, buttons, fields' names, cells, headers."""
    for widget in widgets(screen):
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text().replace("&", "")
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        yield widget.accessibleName()
        yield widget.toolTip()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model, nowhere = view.model(), QModelIndex()
    # a list does not tell from outside that it has one column
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(nowhere)
    for row in range(min(model.rowCount(nowhere), 60)):
        for column in range(columns):
            yield str(model.index(row, column).data() or "")
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def english(screen: QWidget) -> list[str]:
    """Texts with a Latin word that is neither a name, a code, a file nor a unit."""
    return sorted({text for text in texts(screen) if _LATIN.search(_ALLOWED.sub(" ", text))})


def primaries(screen: QWidget) -> list[str]:
    """The primary buttons that can be seen."""
    return [each.text() for each in widgets(screen) if isinstance(each, PrimaryButton)]
