"""What can be refused about files that travel."""

from __future__ import annotations

from dxdesk.errors import QT_TRANSLATE_NOOP

EXCHANGE = {
    "E-FILE-SIZE": QT_TRANSLATE_NOOP(
        "Refusal",
        "This file is larger than dxdesk ever writes. It was not read. Check that you chose the "
        "right file.",
    ),
    "E-NOT-DXR": QT_TRANSLATE_NOOP(
        "Refusal",
        "This is not a report file (.dxr). Choose the .dxr file that the town's dxdesk wrote.",
    ),
    "E-AGE-HEADER": QT_TRANSLATE_NOOP(
        "Refusal",
        "The beginning of this report file is damaged. Ask the town to write the file again.",
    ),
    "E-AGE-STANZAS": QT_TRANSLATE_NOOP(
        "Refusal",
        "This file is addressed to more than {most} receivers; dxdesk never does that. It was "
        "not opened. Ask the town to write the file again.",
    ),
    "E-AGE-PASSPHRASE": QT_TRANSLATE_NOOP(
        "Refusal",
        "This file is locked with a passphrase; dxdesk reports never are. It was not opened. "
        "Ask the town for the file that dxdesk wrote.",
    ),
    "E-DECRYPT": QT_TRANSLATE_NOOP(
        "Refusal",
        "This report cannot be opened with this desk's key. It is damaged, or it was made for "
        "another prefecture. Check the kit the town used, and ask for the file again.",
    ),
    "E-VERSION": QT_TRANSLATE_NOOP(
        "Refusal",
        "What is inside this file is not a report this version can read. Update dxdesk; if that "
        "does not help, ask the town to write the file again.",
    ),
    "E-HEADER-SIZE": QT_TRANSLATE_NOOP(
        "Refusal",
        "The header of this report is longer than {most} bytes, so it was not read. Ask the "
        "town to write the file again.",
    ),
    "E-SIG-FORM": QT_TRANSLATE_NOOP(
        "Refusal",
        "The signature line of this report is not in the right form. Ask the town to write the "
        "file again.",
    ),
    "E-UTF8": QT_TRANSLATE_NOOP(
        "Refusal",
        "The text in this file is not UTF-8 (byte {at}). Ask for the file to be written again "
        "with dxdesk.",
    ),
    "E-JSON": QT_TRANSLATE_NOOP(
        "Refusal",
        "The text in this file is broken off or damaged (character {at}). Ask for the file to "
        "be written again with dxdesk.",
    ),
    "E-JSON-MANY": QT_TRANSLATE_NOOP(
        "Refusal",
        "This file holds more than {most} entries; dxdesk never writes that. It was not read.",
    ),
    "E-JSON-DEPTH": QT_TRANSLATE_NOOP(
        "Refusal",
        "The content of this file is nested more than {most} levels deep; dxdesk never writes "
        "that. It was not read.",
    ),
    "E-JSON-FLOAT": QT_TRANSLATE_NOOP(
        "Refusal",
        "This file holds a number that is not a whole number ({number}); dxdesk never writes "
        "that. It was not read.",
    ),
    "E-INT-RANGE": QT_TRANSLATE_NOOP(
        "Refusal",
        "This file holds a number of more than {most} digits. It was not read.",
    ),
    "E-STR-LONG": QT_TRANSLATE_NOOP(
        "Refusal",
        'The text at "{where}" is too long: {length} characters, at most {most}. Shorten it '
        "and try again.",
    ),
    "E-STR-CHAR": QT_TRANSLATE_NOOP(
        "Refusal",
        'The text at "{where}" holds a character that other computers cannot show '
        "({character}). Replace it and try again.",
    ),
    "E-JSON-NOT-CANONICAL": QT_TRANSLATE_NOOP(
        "Refusal",
        "The content of this file is not written the way dxdesk writes it: it was changed. Ask "
        "for the file to be written again with dxdesk.",
    ),
    "E-HEADER": QT_TRANSLATE_NOOP(
        "Refusal",
        "The header of this report is not in the right form ({field}). Ask the town to write "
        "the file again.",
    ),
    "E-SIG": QT_TRANSLATE_NOOP(
        "Refusal",
        "The signature of this report does not fit: it was changed after it was made. Do not "
        "use it; ask the town for the file again.",
    ),
    "E-NOT-FOR-ME": QT_TRANSLATE_NOOP(
        "Refusal",
        "The town addressed this report to somebody else; it was passed on. It was not taken "
        "in. Ask the town to write a report for you.",
    ),
    "E-PAYLOAD-HASH": QT_TRANSLATE_NOOP(
        "Refusal",
        "The content of this report does not fit its header: it is damaged or was exchanged. "
        "Ask the town to write the file again.",
    ),
    "E-SCHEMA-NEWER": QT_TRANSLATE_NOOP(
        "Refusal",
        "This report was made with a newer version (form {schema}, this dxdesk knows {known}). "
        "Update dxdesk, then read it again.",
    ),
    "E-SCHEMA": QT_TRANSLATE_NOOP(
        "Refusal",
        "The form number of this report is not one that dxdesk ever used. Ask the town to write "
        "the file again.",
    ),
    "E-REPORT": QT_TRANSLATE_NOOP(
        "Refusal",
        'The report holds something that does not fit its form, at "{where}". It was not '
        "taken in. Ask the town to write the file again.",
    ),
    "E-PAYLOAD-SIZE": QT_TRANSLATE_NOOP(
        "Refusal",
        "The report is larger than {most_mib} MiB. Shorten long notes or the list of systems, "
        "and try again.",
    ),
    "E-NO-RECIPIENT": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no kit of the prefecture yet, so the report cannot be locked for it. Read the "
        "kit file (.dxkit) first; until then the printed page can be used.",
    ),
    "E-RECIPIENTS": QT_TRANSLATE_NOOP(
        "Refusal",
        "The receivers of this report are not usable: at most {most} keys, all of dxdesk's "
        "kind. Ask the prefecture for a new kit.",
    ),
    "E-KEY": QT_TRANSLATE_NOOP(
        "Refusal",
        "The key kept in this workspace is damaged or belongs to the other desk. Restore the "
        "workspace from its backup.",
    ),
    "E-NOT-KIT": QT_TRANSLATE_NOOP(
        "Refusal",
        "This is not a kit file (.dxkit). Choose the .dxkit file you received from the prefecture.",
    ),
    "E-KIT-SIG": QT_TRANSLATE_NOOP(
        "Refusal",
        "This kit was changed or broken off after the prefecture made it. Do not use it; ask "
        "the prefecture for it again.",
    ),
    "E-KIT-NEWER": QT_TRANSLATE_NOOP(
        "Refusal",
        "This kit was made with a newer version. Update dxdesk, then read it again.",
    ),
    "E-KIT-SIZE": QT_TRANSLATE_NOOP(
        "Refusal",
        "With all these files the kit would be larger than {most} MB. It was not made. Take "
        "updates out, or shorten the questions.",
    ),
    "E-KIT": QT_TRANSLATE_NOOP(
        "Refusal",
        "The content of this kit is not in the right form. Ask the prefecture to make it again.",
    ),
    "E-CARRY-FULL": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no room for {name} in {folder}. Nothing was left half-written. Free some "
        "space or choose another place.",
    ),
    "E-CARRY-READ-ONLY": QT_TRANSLATE_NOOP(
        "Refusal",
        "{name} may not be written in {folder}: it is write-protected. Remove the protection or "
        "choose another place.",
    ),
    "E-CARRY-NO-FOLDER": QT_TRANSLATE_NOOP(
        "Refusal",
        "The folder {folder} is not there; nothing was written. Put the stick in or choose "
        "another folder.",
    ),
    "E-CARRY-IS-FOLDER": QT_TRANSLATE_NOOP(
        "Refusal",
        "In {folder} there is a folder named {name}, so no file of that name can be written. "
        "Rename that folder or choose another place.",
    ),
    "E-CARRY-NAME": QT_TRANSLATE_NOOP(
        "Refusal",
        "The name {name} cannot be used in {folder}. Choose a shorter name without special "
        "characters.",
    ),
    "E-CARRY-DIFFERENT": QT_TRANSLATE_NOOP(
        "Refusal",
        "{name} was written to {folder}, but reading it back gave something else. This stick or "
        "folder cannot be trusted; use another one.",
    ),
    "E-CARRY-FAILED": QT_TRANSLATE_NOOP(
        "Refusal",
        "{name} could not be written to {folder}. The stick may have been pulled out. Put it in "
        "again or use another place.",
    ),
    "E-PRACTICE": QT_TRANSLATE_NOOP(
        "Refusal",
        "This is a practice report. It was not taken in; ask the town for a real one.",
    ),
    "E-PRACTICE-DESK": QT_TRANSLATE_NOOP(
        "Refusal",
        "This is a real report, and this desk is for practice. It was not taken in; open it at "
        "the real desk.",
    ),
    "E-OTHER-PREFECTURE": QT_TRANSLATE_NOOP(
        "Refusal",
        "This report is from a municipality of another prefecture. It was not taken in; hand it "
        "to that prefecture.",
    ),
    "E-SIGNER": QT_TRANSLATE_NOOP(
        "Refusal",
        "This report is signed with another key than this town's earlier ones. It was not taken "
        "in. Compare the 20-digit code with the mayor's page, or call the town.",
    ),
    "E-CONFLICT": QT_TRANSLATE_NOOP(
        "Refusal",
        "There are two different reports of this town with the same number. This one was not "
        "taken in. Ask the town which one holds.",
    ),
    "E-OLDER": QT_TRANSLATE_NOOP(
        "Refusal",
        "This report is older than the newest one here. It was not taken in. Ask the town for the "
        "newest one. Only if the town wants this one: type the 20 digits of its mayor's page. It "
        "is in force then, and the newer one is kept.",
    ),
}
