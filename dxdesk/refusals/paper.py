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
        "This file is far larger inside than such a table can be. It was not read. "
        "Copy only the table into a new workbook and try again.",
    ),
    "E-XLSX-OLD": QT_TRANSLATE_NOOP(
        "Refusal",
        "This is an old Excel file (.xls), or a workbook locked with a password. Nothing was read. "
        "Open it in Excel and save it as .xlsx without a password.",
    ),
    "E-NOT-TABLE": QT_TRANSLATE_NOOP(
        "Refusal",
        "No table was found in this file. Nothing was read. "
        "Choose an Excel workbook (.xlsx) or a text file (.csv).",
    ),
    "E-TABLE-LONG": QT_TRANSLATE_NOOP(
        "Refusal",
        "This table has more than {rows} rows. Nothing was read. "
        "Leave only the rows of the ledger and try again.",
    ),
    "E-LEDGER-COLUMNS": QT_TRANSLATE_NOOP(
        "Refusal",
        "No column with the names of systems was recognised. Nothing was changed. Call its heading "
        "「システム名」, or choose the columns in the window. The headings found: {titles}",
    ),
    "E-NOT-SLIP": QT_TRANSLATE_NOOP(
        "Refusal",
        "This is not a slip that dxdesk wrote: its mark is missing. Nothing was read. Copy the "
        "answers into the slip that was handed out, or enter them on the question's page.",
    ),
    "E-SLIP-TABLE": QT_TRANSLATE_NOOP(
        "Refusal",
        "No table of answers was found in this slip. Nothing was read. A row with the headings "
        "番号 and 答え is needed.",
    ),
    "E-SLIP-MIXED": QT_TRANSLATE_NOOP(
        "Refusal",
        "Slips of different towns or question sets are mixed in this file. Nothing was read. "
        "Read them one file at a time.",
    ),
    "E-POOL": QT_TRANSLATE_NOOP(
        "Refusal",
        "The table of specialists has {count} places that cannot be read. Nothing was changed. "
        "Mend these and read it in again:\n{cells}",
    ),
    "E-SUPPLY": QT_TRANSLATE_NOOP(
        "Refusal",
        "The lists of candidates have {count} places that cannot be read. Nothing was changed. "
        "Mend these and read them in again:\n{cells}",
    ),
    "E-LEDGER": QT_TRANSLATE_NOOP(
        "Refusal",
        "The table of people and systems has {count} places that cannot be read. Nothing was "
        "changed. Mend these and read it in again:\n{cells}",
    ),
}
