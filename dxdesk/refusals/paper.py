"""What can be refused about paper and workbooks."""

from __future__ import annotations

from dxdesk.errors import QT_TRANSLATE_NOOP

PAPER = {
    "E-WORDING": QT_TRANSLATE_NOOP(
        "Refusal",
        "The words for paper shipped with the program are damaged: {file}, {entry}. {reason} "
        "Install the program again.",
    ),
    "E-NOT-XLSX": QT_TRANSLATE_NOOP(
        "Refusal",
        "This is not an Excel workbook (.xlsx), or it is damaged. Nothing was read. "
        "Save it in Excel as .xlsx and try again.",
    ),
    "E-XLSX-BIG": QT_TRANSLATE_NOOP(
        "Refusal",
        "This workbook is far larger inside than such a table can be. It was not read. "
        "Copy only the table into a new workbook and try again.",
    ),
    "E-POOL": QT_TRANSLATE_NOOP(
        "Refusal",
        "The table of specialists has {count} places that cannot be read. Nothing was changed. "
        "Mend these and read it in again:\n{cells}",
    ),
    "E-LEDGER": QT_TRANSLATE_NOOP(
        "Refusal",
        "The table of people and systems has {count} places that cannot be read. Nothing was "
        "changed. Mend these and read it in again:\n{cells}",
    ),
}
