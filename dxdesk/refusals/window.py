"""What can be refused about the window itself."""

from __future__ import annotations

from dxdesk.errors import QT_TRANSLATE_NOOP

WINDOW = {
    "E-NO-DISPLAY": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no screen here to open a window on. Use the commands instead: `dxdesk --help`.",
    ),
    "E-NO-LIBRARY": QT_TRANSLATE_NOOP(
        "Refusal",
        "The system part {library} that windows need is missing. Have this line run once: {line}",
    ),
    "E-WINDOW-SILENT": QT_TRANSLATE_NOOP(
        "Refusal",
        "The window of dxdesk is open already, but it does not answer. Wait a moment or close "
        "it, then try again.",
    ),
    "E-DB-ELSEWHERE": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is marked as open on another computer ({computer}). Close it there first.",
    ),
    "E-NEEDS-DESK": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is a town's report. Open the prefecture's workspace first, then this file.",
    ),
}
