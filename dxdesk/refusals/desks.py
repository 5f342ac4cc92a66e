"""What can be refused about the desks and the command line."""

from __future__ import annotations

from dxdesk.errors import QT_TRANSLATE_NOOP

DESKS = {
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
        "The file {file} cannot be read. Check whether it is open elsewhere or needs permission.",
    ),
    "E-FILE-HELD": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} cannot be replaced. If it is open in Excel or elsewhere, close it there and try "
        "again, or choose another name.",
    ),
    "E-FILE-EMPTY": QT_TRANSLATE_NOOP(
        "Refusal",
        "The file {file} is empty. Ask for it again, or take it from the copy.",
    ),
    "E-FILE-OTHER": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is not a file of dxdesk. Choose a .dxtown, .dxpref, .dxkit or .dxr file.",
    ),
    "E-FILE-STRANGER": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is {what}; it is not one that dxdesk carries. Choose a .dxtown, .dxpref, .dxkit, "
        ".dxr or .dxreply file.",
    ),
    "E-FILE-PART": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} was left when writing broke off; nothing in it is missing elsewhere. It may be "
        "thrown away. Write the file once more.",
    ),
    "E-SEALED-CUT": QT_TRANSLATE_NOOP(
        "Refusal",
        "This sealed file is cut off, or another program made it: its length is none that "
        "dxdesk writes. Ask for it again, and remove the stick only after it says so.",
    ),
    "E-MOMENT": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no moment “{said}” in the history. Give a number from it, or a day.",
    ),
    "E-KIT-TOWN": QT_TRANSLATE_NOOP(
        "Refusal",
        "This kit of {prefecture} does not list {town}. Ask the prefecture for the right kit.",
    ),
    "E-KIT-DATA": QT_TRANSLATE_NOOP(
        "Refusal",
        "A data file of the kit cannot be used: {file}, {id}: {reason} ({at}) Nothing was changed. "
        "The prefecture has to mend it and make the kit again.",
    ),
    "E-KIT-VERSION": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} has the version {version}, which is not newer than that of the program. Nothing "
        "was changed. Write a higher number, such as {next}.",
    ),
    "E-KIT-NO-CHANGE": QT_TRANSLATE_NOOP(
        "Refusal",
        "{folder} holds nothing that differs from the program. Nothing was changed. Write the "
        "files out first, and change them.",
    ),
    "E-KIT-FILE-OTHER": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is not a data file that a kit can carry. Nothing was changed. Take it out of the "
        "folder.",
    ),
    "E-FOLDER-NOT-EMPTY": QT_TRANSLATE_NOOP(
        "Refusal",
        "Something lies in {folder} already. Nothing was written. Choose an empty folder.",
    ),
    "E-TEXT-CODING": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is not written in UTF-8. Open it in the notepad, and save it with the character "
        "code UTF-8.",
    ),
    "E-REPORT-OWN": QT_TRANSLATE_NOOP(
        "Refusal",
        "The report answers the question {id}, which this prefecture never sent out. It was not "
        "taken in. Ask the town which kit it used.",
    ),
    "E-KIT-DEADLINE": QT_TRANSLATE_NOOP(
        "Refusal",
        "The deadline {day} has already passed. Choose a later day.",
    ),
    "E-NO-KIT": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no kit in this workspace yet. Take in the prefecture's kit file first (--kit).",
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
    "E-HANDED-DAY": QT_TRANSLATE_NOOP(
        "Refusal",
        "{day} has not come yet. Write the day on which the report was handed over.",
    ),
    "E-NOT-WRITTEN": QT_TRANSLATE_NOOP(
        "Refusal",
        "No report file has been made yet. Make one first.",
    ),
    "E-REPORT-THERE": QT_TRANSLATE_NOOP(
        "Refusal",
        "{folder} already holds {file} of another workspace. It was not replaced. "
        "Choose another folder.",
    ),
    "E-REPORT-CHANGED": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is no longer the file that was made. Make the report file again.",
    ),
    "E-ANSWER-TWICE": QT_TRANSLATE_NOOP(
        "Refusal",
        "{id} is answered twice. Nothing was saved. Leave only the answer that counts.",
    ),
    "E-TOWN-OTHER": QT_TRANSLATE_NOOP(
        "Refusal",
        "This workspace belongs to {name} ({code}). Make a workspace of its own for another "
        "municipality.",
    ),
    "E-LEDGER-BLANK": QT_TRANSLATE_NOOP(
        "Refusal",
        "Neither a person nor a system stands in this Excel file. Nothing was changed. Choose "
        "the file that is filled in.",
    ),
    "E-SLIP-TOWN": QT_TRANSLATE_NOOP(
        "Refusal",
        "This slip was handed out by {other}, and this workspace is that of {name}. Nothing was "
        "read. Choose the slip of {name}.",
    ),
    "E-SLIP-VERSION": QT_TRANSLATE_NOOP(
        "Refusal",
        "This slip asks another edition of the questions ({version}). Nothing was read. Enter the "
        "answers on the questions' pages, or hand out a new slip.",
    ),
    "E-WHY": QT_TRANSLATE_NOOP(
        "Refusal",
        "This reason cannot be kept: {reason} ({said}). Write it in another way.",
    ),
    "E-NOTE": QT_TRANSLATE_NOOP(
        "Refusal",
        "This line for the handover cannot be kept: {reason} ({said}). Write it in another way.",
    ),
    "E-NOTE-EMPTY": QT_TRANSLATE_NOOP(
        "Refusal",
        "Nothing is written in this line for the handover. Write who it is, or what it is about.",
    ),
    "E-SECTION": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no section {code}. Nothing was written. Choose from {known}.",
    ),
    "E-SLIP-DEADLINE": QT_TRANSLATE_NOOP(
        "Refusal",
        "The deadline {day} has already passed. Choose a later day.",
    ),
    "E-SLIP-NOTHING": QT_TRANSLATE_NOOP(
        "Refusal",
        "No question is waiting for this addressee. Nothing was written. Look at the list of "
        "what is waiting.",
    ),
    "E-SLIP-NOT-WAITING": QT_TRANSLATE_NOOP(
        "Refusal",
        "{id} is not waiting: it is no 「わからない」. Nothing was changed. Look at the list of "
        "what is waiting.",
    ),
    "E-SLIP-NONE-TAKEN": QT_TRANSLATE_NOOP(
        "Refusal",
        "This slip holds no new answer that can be taken. Nothing was saved. Look at what is said "
        "about each question.",
    ),
    "E-SLIP-CHANGED": QT_TRANSLATE_NOOP(
        "Refusal",
        "{id} has been answered since this slip was read. Nothing was saved. Read the slip again.",
    ),
    "E-POOL-BLANK": QT_TRANSLATE_NOOP(
        "Refusal",
        "Nobody stands in this Excel file. The pool was not changed. Choose the file that is "
        "filled in.",
    ),
    "E-HIRE-BASE": QT_TRANSLATE_NOOP(
        "Refusal", "{base} is no municipality of this prefecture. Write its code of six digits."
    ),
    "E-SUPPLY-BLANK": QT_TRANSLATE_NOOP(
        "Refusal",
        "No list of candidates stands in this Excel file. Nothing was changed. It needs a heading "
        "with the names and one with the kinds.",
    ),
    "E-FOLDER-NO-REPORTS": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no report (.dxr) in {folder}. Name the folder that holds them; folders inside "
        "it are not searched.",
    ),
    "E-FILE-KEPT": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is a file of another kind and was not replaced. Choose another name.",
    ),
    "E-KEY-KEPT": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} holds the key of another workspace and was not replaced. Write to another folder.",
    ),
    "E-TODAY": QT_TRANSLATE_NOOP(
        "Refusal",
        "Today cannot be {day}. Set the computer's clock, or write a day from {first} to {last} "
        "after --today.",
    ),
    "E-OUTPUT": QT_TRANSLATE_NOOP(
        "Refusal",
        "The result could not be written out; the work itself is done. Check the room on the "
        "disk it was to go to.",
    ),
    "E-USAGE": QT_TRANSLATE_NOOP(
        "Refusal",
        "This is not how the command is written. `dxdesk --help` shows the verbs.",
    ),
    "E-ATTACH-EMPTY": QT_TRANSLATE_NOOP(
        "Refusal", "This file is empty. It was not attached. Check that you chose the right file."
    ),
    "E-ATTACH-SIZE": QT_TRANSLATE_NOOP(
        "Refusal",
        "This file is larger than {most} MB and was not attached. Attach only the pages needed.",
    ),
    "E-ATTACH-COUNT": QT_TRANSLATE_NOOP(
        "Refusal", "There are {most} files already. Take one out before attaching another."
    ),
    "E-ATTACH-ALL": QT_TRANSLATE_NOOP(
        "Refusal",
        "All files together would be larger than {most} MB. Take one out before attaching another.",
    ),
    "E-ATTACH-TRAVELS": QT_TRANSLATE_NOOP(
        "Refusal",
        "The files to be sent would be larger than {most} MB together. Send fewer or smaller ones.",
    ),
    "E-ATTACH-TWICE": QT_TRANSLATE_NOOP(
        "Refusal", "The same file is attached to {id} already ({name}). Nothing was changed."
    ),
    "E-ATTACH-ARGUMENT": QT_TRANSLATE_NOOP(
        "Refusal",
        '"{text}" names no file for an answer. Write the question, an equals sign and the file, '
        "such as B07=memo.pdf.",
    ),
    "E-ATTACH-GONE": QT_TRANSLATE_NOOP(
        "Refusal", "This file is no longer attached. Look at the list again."
    ),
    "E-CARRY-LINE": QT_TRANSLATE_NOOP(
        "Refusal", "The ledger has no line {number}; the last one is {most}. Look at it again."
    ),
    "E-CARRY-WORDS": QT_TRANSLATE_NOOP(
        "Refusal", "These words cannot be kept in the ledger ({reason}). Write up to 100 letters."
    ),
    "E-CARRY-DAY": QT_TRANSLATE_NOOP(
        "Refusal",
        "{day} cannot be: the file was written on {written}, and carrying out, coming back and "
        "erasing follow it in this order, today at the latest.",
    ),
    "E-CLASH-REASON": QT_TRANSLATE_NOOP(
        "Refusal", "Write in words why both answers are right. {reason}"
    ),
    "E-CLASH-UNKNOWN": QT_TRANSLATE_NOOP(
        "Refusal",
        "No contradiction has the number {id}. Look at the list without --keep and --open.",
    ),
    "E-CLASH-GONE": QT_TRANSLATE_NOOP(
        "Refusal", "These answers fit each other now. There is nothing to keep."
    ),
}
