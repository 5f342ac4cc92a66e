"""What can be refused about workspaces."""

from __future__ import annotations

from dxdesk.errors import QT_TRANSLATE_NOOP

STORE = {
    "E-DB-EMPTY": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is empty (0 bytes). It is not a new workspace: its content was lost. Restore "
        "the newest copy from the folder of backups beside it.",
    ),
    "E-DB-NOT-OURS": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is not a workspace of this program. Choose a file that ends in .dxtown or .dxpref.",
    ),
    "E-DB-NEWER": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} was made by a newer version of this program and was left as it is. Update the"
        " program, then open it again.",
    ),
    "E-DB-KIND": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is a workspace of the other desk. A town opens .dxtown files, a prefecture "
        "opens .dxpref files.",
    ),
    "E-DB-DAMAGED": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is damaged. It was not changed. Restore the newest copy from the "
        "folder of backups beside it.",
    ),
    "E-DB-BUSY": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is open in another window or program. Close it there, then open it again.",
    ),
    "E-DB-MISSING": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no file {file}. It may have been moved, renamed or be on a drive that is "
        "not connected. Check the place.",
    ),
    "E-DB-FOLDER": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is a folder, not a workspace. Choose the file inside it.",
    ),
    "E-DB-EXISTS": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is already a file {file}. It was left as it is. Choose another name.",
    ),
    "E-DB-READONLY": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} can only be read. Copy it to a folder of your own, or have its write "
        "protection removed.",
    ),
    "E-DB-FOLDER-READONLY": QT_TRANSLATE_NOOP(
        "Refusal",
        "The folder of {file} cannot be written to. Choose a folder of your own, such as "
        "Documents.",
    ),
    "E-DB-NO-FOLDER": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no folder {folder}. Make it first or choose another.",
    ),
    "E-DB-PERMISSION": QT_TRANSLATE_NOOP(
        "Refusal",
        "You are not allowed to open {file}. Ask the administrator of this computer for access.",
    ),
    "E-DB-NETWORK": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is on a network drive, where saved answers can be lost. Copy it to a folder "
        "on this computer.",
    ),
    "E-DB-PATH-LONG": QT_TRANSLATE_NOOP(
        "Refusal",
        "The name or the place of {file} is too long. Use a shorter name or a folder less deep.",
    ),
    "E-DB-NAME": QT_TRANSLATE_NOOP(
        "Refusal",
        "The name {file} has characters this program cannot use. Rename the file.",
    ),
    "E-DB-STRAY": QT_TRANSLATE_NOOP(
        "Refusal",
        "Another program left {stray} beside {file}. Opening both could mix old and new "
        "content. Move {stray} to another folder, then open again.",
    ),
    "E-DB-MOVED": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} was moved, removed or replaced while it was open. What you entered last was "
        "not saved. Close it, put it back and open it again.",
    ),
    "E-DB-PRAGMA": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} cannot be opened safely here: {pragma} answered {answer}. Install the program"
        " again.",
    ),
    "E-DB-COPY": QT_TRANSLATE_NOOP(
        "Refusal",
        "The backup {file} did not come out equal to the original and was thrown away. "
        "Nothing else was changed. Try again, or use another drive.",
    ),
    "E-DB-TEXT": QT_TRANSLATE_NOOP(
        "Refusal",
        "The text {text} holds half a character and cannot be saved. Type it again.",
    ),
    "E-DISK-FULL": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no space left for {file}. What was saved before is untouched. "
        "Free some space on the drive, then try again.",
    ),
    "E-DISK": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} could not be read or written. What was saved before is untouched. Check that "
        "the drive is connected, then open it again.",
    ),
}
