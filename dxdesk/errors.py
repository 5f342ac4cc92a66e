"""What can go wrong and be told to a person: every stable code with its sentence.

A refusal is the world's fault (a wrong file, a full stick), never a bug. It carries a stable
code and the values its sentence needs; the sentence itself is put into the reader's language
at the edge of the program (`dxdesk.words`), so no room below has to know a language.
"""

from __future__ import annotations

from collections.abc import Mapping


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802 (the name Qt's extractor looks for)
    """Mark `source` for translation without translating it yet."""
    return source


REFUSALS: Mapping[str, str] = {
    # ask
    "E-QUESTIONS": QT_TRANSLATE_NOOP(
        "Refusal",
        "The questions shipped with the program are damaged: {file}, {id}: {reason} ({at}) "
        "Install the program again.",
    ),
    "E-QUESTION-UNKNOWN": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no question {id}. Check the letter and the two digits, such as B06.",
    ),
    "E-ANSWER": QT_TRANSLATE_NOOP(
        "Refusal",
        "The answer to {id} was not taken. {reason} ({said})",
    ),
    "E-ARGUMENT": QT_TRANSLATE_NOOP(
        "Refusal",
        '"{text}" is not an answer. Write the question, an equals sign and the answer, '
        "such as B06=part.",
    ),
    "E-CODE": QT_TRANSLATE_NOOP(
        "Refusal",
        '"{text}" is not the code of a municipality. Write all six digits, such as 016373.',
    ),
    "E-MUNICIPALITIES": QT_TRANSLATE_NOOP(
        "Refusal",
        "The list of municipalities shipped with the program is damaged in line {line}. "
        "Install the program again.",
    ),
    # schemes
    "E-DAY": QT_TRANSLATE_NOOP(
        "Refusal",
        "\"{text}\" cannot be read as a date. Write it like 令和8年11月23日 or 2026-11-23, "
        "and check that the day and the weekday exist.",
    ),
    "E-SCHEMES": QT_TRANSLATE_NOOP(
        "Refusal",
        "The scheme data shipped with the program is damaged: {file}, {id}: {reason} ({at}) "
        "Install the program again.",
    ),
    # assess
    "E-SCALE": QT_TRANSLATE_NOOP(
        "Refusal",
        "The assessment data shipped with the program is damaged: {file}, {id}: {reason} ({at}) "
        "Install the program again.",
    ),
    # report
    "E-REQUESTS": QT_TRANSLATE_NOOP(
        "Refusal",
        "The request data shipped with the program is damaged: {file}, {id}: {reason} ({at}) "
        "Install the program again.",
    ),
    "E-WITHHELD": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no question {id}, so it cannot be kept back. Check the question ids.",
    ),
    # exchange
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
        "The text at \"{where}\" is too long: {length} characters, at most {most}. Shorten it "
        "and try again.",
    ),
    "E-STR-CHAR": QT_TRANSLATE_NOOP(
        "Refusal",
        "The text at \"{where}\" holds a character that other computers cannot show "
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
        "The report holds something that does not fit its form, at \"{where}\". It was not "
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
        "This is not a kit file (.dxkit). Choose the .dxkit file you received from the "
        "prefecture.",
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
        "The folder {folder} is not there, so {name} was not written. Put the stick in or "
        "choose another folder.",
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
        "This report is older than the one already here. It was not taken in. Ask the town for "
        "the newest one.",
    ),
    # store
    "E-DB-EMPTY": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is empty (0 bytes). It is not a new workspace: its content was lost. Restore "
        "the newest copy from the folder of backups beside it.",
    ),
    "E-DB-NOT-OURS": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is not a workspace of this program. Choose a file that ends in .dxtown or "
        ".dxpref.",
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
        "{file} is damaged ({place}). It was not changed. Restore the newest copy from the "
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
        "You are not allowed to open {file}. Ask the administrator of this computer for "
        "access.",
    ),
    "E-DB-NETWORK": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is on a network drive, where saved answers can be lost. Copy it to a folder "
        "on this computer.",
    ),
    "E-DB-PATH-LONG": QT_TRANSLATE_NOOP(
        "Refusal",
        "The name or the place of {file} is too long. Use a shorter name or a folder less "
        "deep.",
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
    # plan
    "E-PLANNING": QT_TRANSLATE_NOOP(
        "Refusal",
        "The planning weights cannot be read as TOML ({reason}). Restore the file or correct it.",
    ),
    "E-PLANNING-ENTRY": QT_TRANSLATE_NOOP(
        "Refusal",
        "The planning weights have a missing, unknown or incomplete entry: {id}. "
        "Each entry needs value, unit, label and source.",
    ),
    "E-PLANNING-RANGE": QT_TRANSLATE_NOOP(
        "Refusal",
        "In the planning weights, {id} must be a whole number from {least} to {most}. Correct it.",
    ),
    "E-PLANNING-PLACE": QT_TRANSLATE_NOOP(
        "Refusal",
        "There are no coordinates for {name} ({municipality}), so travel cannot be estimated. "
        "Check the municipality code.",
    ),
    "E-PLANNING-SOLVER": QT_TRANSLATE_NOOP(
        "Refusal",
        "The solver did not return a plan ({status}). Nothing was changed. Please try again.",
    ),
    # paper
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
    # desks and command line
    "E-TOWN-UNKNOWN": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no municipality with the code {code}. Check the six digits.",
    ),
    "E-FILE-MISSING": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no file {file}. Check the name and the folder.",
    ),
    "E-FILE-FOLDER": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is a folder. Choose the file inside it.",
    ),
    "E-FILE-READ": QT_TRANSLATE_NOOP(
        "Refusal",
        "The file {file} cannot be read. Check whether it is open elsewhere or needs "
        "permission.",
    ),
    "E-FILE-EMPTY": QT_TRANSLATE_NOOP(
        "Refusal",
        "The file {file} is empty. Ask for it again, or take it from the copy.",
    ),
    "E-FILE-OTHER": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is not a file of dxdesk. Choose a .dxtown, .dxpref, .dxkit or .dxr file.",
    ),
    "E-KIT-TOWN": QT_TRANSLATE_NOOP(
        "Refusal",
        "This kit of {prefecture} does not list {town}. Ask the prefecture for the right kit.",
    ),
    "E-KIT-DEADLINE": QT_TRANSLATE_NOOP(
        "Refusal",
        "The deadline {day} has already passed. Choose a later day.",
    ),
    "E-NO-KIT": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no kit in this workspace yet. Take in the prefecture's kit file first "
        "(--kit).",
    ),
    "E-PREFECTURE-UNKNOWN": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no prefecture with the number {code}. Write 01 to 47.",
    ),
    "E-PLAN-NO-REPORTS": QT_TRANSLATE_NOOP(
        "Refusal",
        "No report has been taken in yet. Import the towns' reports first.",
    ),
    "E-PLAN-NO-POOL": QT_TRANSLATE_NOOP(
        "Refusal",
        "Nobody is in the pool yet. Take in the pool's Excel file first.",
    ),
    "E-PLAN-YEAR": QT_TRANSLATE_NOOP(
        "Refusal",
        "The fiscal year {year} is already over. Choose this one or a later one.",
    ),
    "E-PLAN-NONE": QT_TRANSLATE_NOOP(
        "Refusal",
        "No plan has been made yet. Make one first (pref plan).",
    ),
    "E-PIN-PERSON": QT_TRANSLATE_NOOP(
        "Refusal",
        "Nobody in the pool has the key {key}. Look it up in the pool's Excel file.",
    ),
    "E-PIN-NEED": QT_TRANSLATE_NOOP(
        "Refusal",
        "No need has the key {key}. It is written as 393011:N01, as in the plan.",
    ),
    "E-DEMO-FOLDER": QT_TRANSLATE_NOOP(
        "Refusal",
        "The folder {folder} already has something in it. Name a new or empty one.",
    ),
    "E-DEMO-FILE": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} cannot be made a folder. Name another place.",
    ),
    "E-STOPPED": QT_TRANSLATE_NOOP(
        "Refusal",
        "Stopped before the end. What was said to be saved is saved.",
    ),
    "E-UNEXPECTED": QT_TRANSLATE_NOOP(
        "Refusal",
        "Something unforeseen happened ({kind}, {where}). What was said to be saved is saved. "
        "Tell the people who look after dxdesk.",
    ),
    "E-ANSWERS-FILE": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} cannot be read as answers. It must be JSON such as {example}.",
    ),
}


class Refusal(Exception):
    """A stable code and the values for its sentence.

    >>> raise Refusal("E-CODE", file="a.dxr")  # doctest: +SKIP
    """

    def __init__(self, code: str, /, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        return f"{self.code} {self.values}" if self.values else self.code
