"""What can be refused about keys, their copies, and what they seal."""

from __future__ import annotations

from dxdesk.errors import QT_TRANSLATE_NOOP

KEYS = {
    "E-KEY-FILE": QT_TRANSLATE_NOOP(
        "Refusal",
        "This is not a copy of a prefecture's key. Choose the file that was written for the safe.",
    ),
    "E-KEY-FILE-OLD": QT_TRANSLATE_NOOP(
        "Refusal",
        "This key can open reports, but it lacks what signs kits and replies. Use another copy: "
        "the paper, or the file with the passphrase.",
    ),
    "E-KEY-FILE-DAMAGED": QT_TRANSLATE_NOOP(
        "Refusal",
        "Line {line} of this key copy is damaged. It was not used. Use another copy.",
    ),
    "E-KEY-LINES": QT_TRANSLATE_NOOP(
        "Refusal",
        "The paper has {wanted} lines of letters; {typed} were typed. Type all of them, in order.",
    ),
    "E-KEY-LINE": QT_TRANSLATE_NOOP(
        "Refusal",
        "These lines differ from the paper: {lines}. Look at the letters of these lines again.",
    ),
    "E-KEY-CODE": QT_TRANSLATE_NOOP(
        "Refusal",
        "The lines are sound, but the 20-digit code is not that of this key. Check the code and "
        "the prefecture on the paper.",
    ),
    "E-KEY-OTHER": QT_TRANSLATE_NOOP(
        "Refusal",
        "This is the key of {kept}, not of {wanted}. Nothing was changed. Choose the right copy.",
    ),
    "E-KEY-KIT": QT_TRANSLATE_NOOP(
        "Refusal",
        "{file} is not signed with a key of this copy. Nothing was changed. Choose the last kit "
        "that this prefecture handed out.",
    ),
    "E-KIT-OFFICER-UNSAID": QT_TRANSLATE_NOOP(
        "Refusal",
        "This workspace was made anew without a kit, and does not know whether there is a "
        "security officer. No kit was made: without the officer's key, towns would send security "
        "answers openly. Make the workspace anew with the last kit, or say that there is no "
        "officer.",
    ),
    "E-DECRYPT-OLDER": QT_TRANSLATE_NOOP(
        "Refusal",
        "The key held here does not open this file. A key was put away here before: the file may "
        "be sealed for that one. Take it back from its copy on the page of keys, and "
        "try again.",
    ),
    "E-KEY-HELD": QT_TRANSLATE_NOOP(
        "Refusal",
        "The key of this copy is in use here already. Nothing had to be changed.",
    ),
    "E-KEY-TWO": QT_TRANSLATE_NOOP(
        "Refusal",
        "An older key is held here already. Put that one away first.",
    ),
    "E-KEY-NO-OLDER": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is only one key here, so there is no older one to put away.",
    ),
    "E-KEY-NO-COPY": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no copy of this key anywhere else yet. Make the copy first: without it, what is "
        "sealed for this key could never be opened again.",
    ),
    "E-PASSPHRASE": QT_TRANSLATE_NOOP(
        "Refusal",
        "This passphrase does not open the file. Check the digits and the day on the file.",
    ),
    "E-PASSPHRASE-DIGITS": QT_TRANSLATE_NOOP(
        "Refusal",
        "A passphrase has {wanted} digits; {typed} were typed. Type all of them.",
    ),
    "E-LOCKED-FILE": QT_TRANSLATE_NOOP(
        "Refusal",
        "This is not a file that dxdesk locks with a passphrase. Choose the right copy of the key.",
    ),
    "E-LOCKED-WORK": QT_TRANSLATE_NOOP(
        "Refusal",
        "Opening this file would need more memory than a usual computer has (2 to the power of "
        "{work} steps, at most {most} are tried). It was not opened. Use another copy.",
    ),
    "E-KIT-SIGNER": QT_TRANSLATE_NOOP(
        "Refusal",
        "This kit is signed with a key that your earlier kit does not know. It was not taken in. "
        "Call the prefecture, and give the 20-digit code that is read to you.",
    ),
    "E-KIT-OFFICER": QT_TRANSLATE_NOOP(
        "Refusal",
        "In this kit the security officer's key is gone, or another than in the kit held here. It "
        "was not taken in. Call the prefecture, and give the 20-digit code that is read to you.",
    ),
    "E-KIT-OLDER": QT_TRANSLATE_NOOP(
        "Refusal",
        "This kit is older than the one held here. It was not taken in. Use the newer one; if the "
        "prefecture wants this one, give the 20-digit code that it reads to you on the phone.",
    ),
    "E-KIT-CODE": QT_TRANSLATE_NOOP(
        "Refusal",
        "The code you gave is not the code of this kit. It was not taken in. Do not use this file "
        "until the prefecture has read the code once more.",
    ),
    "E-KIT-OLD-KEY": QT_TRANSLATE_NOOP(
        "Refusal",
        "This kit is signed with a key that the prefecture has replaced since. Your newer kit "
        "stays in use. Ask the prefecture for its newest kit.",
    ),
    "E-CODE-NO-REPORT": QT_TRANSLATE_NOOP(
        "Refusal",
        "No report of {town} is here, so there is no code to compare. Take in its report first.",
    ),
    "E-CODE-DIFFERS": QT_TRANSLATE_NOOP(
        "Refusal",
        "The code on the paper of {town} is not the code of the report here. This was noted. Call "
        "the town and ask which report is the right one.",
    ),
    "E-SIGNER-NO-CODE": QT_TRANSLATE_NOOP(
        "Refusal",
        "This report is signed with another key than before. Type the 20-digit code of its new "
        "mayor's page to use it.",
    ),
    "E-SIGNER-CODE": QT_TRANSLATE_NOOP(
        "Refusal",
        "The code you typed is not the code of this report. It was not taken in. Call the town.",
    ),
    "E-SECURITY-FILE": QT_TRANSLATE_NOOP(
        "Refusal",
        "This is not the key of a security officer, or it is damaged. Choose the officer's file.",
    ),
    "E-SEALED-NONE": QT_TRANSLATE_NOOP(
        "Refusal",
        "Nothing is sealed in the report of {name}, so there is nothing to open.",
    ),
    "E-SEALED-NO-REPORT": QT_TRANSLATE_NOOP(
        "Refusal",
        "No report of {town} is here. Take in its report first.",
    ),
    "E-SEALED-KEY": QT_TRANSLATE_NOOP(
        "Refusal",
        "These answers were sealed for another key. Use the officer's key that was in the kit of "
        "that time.",
    ),
    "E-SEALED-DAMAGED": QT_TRANSLATE_NOOP(
        "Refusal",
        "The sealed answers in this report are damaged. Ask the town to write the file again.",
    ),
    "E-SEALED-OTHER": QT_TRANSLATE_NOOP(
        "Refusal",
        "The sealed answers in this report belong to another report. Do not use them; ask the "
        "town for the file again.",
    ),
}
