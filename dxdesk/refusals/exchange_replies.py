"""What can be refused about replies of the prefecture, which a town opens."""

from __future__ import annotations

from dxdesk.errors import QT_TRANSLATE_NOOP

EXCHANGE_REPLIES = {
    "E-IS-REPLY": QT_TRANSLATE_NOOP(
        "Refusal",
        "This is a reply of a prefecture, not a report. It was not taken in. It is opened by the "
        "town it was written for.",
    ),
    "E-IS-REPORT": QT_TRANSLATE_NOOP(
        "Refusal",
        "This is a report of a town, not a reply. Choose the .dxreply file from the prefecture.",
    ),
    "E-NOT-REPLY": QT_TRANSLATE_NOOP(
        "Refusal",
        "This is not a reply file (.dxreply). Choose the .dxreply file from the prefecture.",
    ),
    "E-REPLY-AGE-HEADER": QT_TRANSLATE_NOOP(
        "Refusal",
        "The beginning of this reply is damaged. Ask the prefecture to write it again.",
    ),
    "E-REPLY-AGE-STANZAS": QT_TRANSLATE_NOOP(
        "Refusal",
        "This reply is addressed to more than {most} receivers; dxdesk never does that. It was "
        "not opened. Ask the prefecture to write it again.",
    ),
    "E-REPLY-AGE-PASSPHRASE": QT_TRANSLATE_NOOP(
        "Refusal",
        "This file is locked with a passphrase; dxdesk replies never are. It was not opened. Ask "
        "the prefecture for the file that dxdesk wrote.",
    ),
    "E-REPLY-DECRYPT": QT_TRANSLATE_NOOP(
        "Refusal",
        "This reply cannot be opened with this workspace's key. It is damaged, or it was written "
        "for another town or another workspace. Ask the prefecture which one it is for.",
    ),
    "E-REPLY-VERSION": QT_TRANSLATE_NOOP(
        "Refusal",
        "What is inside this file is not a reply this version can read. Update dxdesk; if that "
        "does not help, ask the prefecture to write it again.",
    ),
    "E-REPLY-HEADER-SIZE": QT_TRANSLATE_NOOP(
        "Refusal",
        "The header of this reply is longer than {most} bytes, so it was not read. Ask the "
        "prefecture to write it again.",
    ),
    "E-REPLY-SIG-FORM": QT_TRANSLATE_NOOP(
        "Refusal",
        "The signature line of this reply is not in the right form. Ask the prefecture to write "
        "it again.",
    ),
    "E-REPLY-HEADER": QT_TRANSLATE_NOOP(
        "Refusal",
        "The header of this reply is not in the right form ({field}). Ask the prefecture to "
        "write it again.",
    ),
    "E-REPLY-SIG": QT_TRANSLATE_NOOP(
        "Refusal",
        "The signature of this reply does not fit: it was changed after it was made. Do not use "
        "it; ask the prefecture for it again.",
    ),
    "E-REPLY-NOT-FOR-ME": QT_TRANSLATE_NOOP(
        "Refusal",
        "The prefecture addressed this reply to somebody else; it was passed on. It was not "
        "taken. Ask the prefecture for your own.",
    ),
    "E-REPLY-PAYLOAD-HASH": QT_TRANSLATE_NOOP(
        "Refusal",
        "The content of this reply does not fit its header: it is damaged or was exchanged. Ask "
        "the prefecture to write it again.",
    ),
    "E-REPLY-SCHEMA-NEWER": QT_TRANSLATE_NOOP(
        "Refusal",
        "This reply was made with a newer version (form {schema}, this dxdesk knows {known}). "
        "Update dxdesk, then open it again.",
    ),
    "E-REPLY-SCHEMA": QT_TRANSLATE_NOOP(
        "Refusal",
        "The form number of this reply is not one that dxdesk ever used. Ask the prefecture to "
        "write it again.",
    ),
    "E-REPLY": QT_TRANSLATE_NOOP(
        "Refusal",
        'The reply holds something that does not fit its form, at "{where}". Ask the prefecture '
        "to write it again.",
    ),
    "E-REPLY-PAYLOAD-SIZE": QT_TRANSLATE_NOOP(
        "Refusal",
        "The reply is larger than {most_mib} MiB. Shorten the long texts, and try again.",
    ),
    "E-REPLY-NO-TOWN-KEY": QT_TRANSLATE_NOOP(
        "Refusal",
        "The key for writing back to this town is not known or not usable. Take in a report of "
        "the town once more, then write the reply.",
    ),
    "E-REPLY-CODE-DIFFERS": QT_TRANSLATE_NOOP(
        "Refusal",
        "The code on the paper is not the code of this report, so it may be somebody else's. No "
        "reply was written. Call the town; type the code again, or take in the right report.",
    ),
    "E-REPLY-PRACTICE": QT_TRANSLATE_NOOP(
        "Refusal",
        "This is a practice reply. It was not taken; ask the prefecture for a real one.",
    ),
    "E-REPLY-PRACTICE-DESK": QT_TRANSLATE_NOOP(
        "Refusal",
        "This is a real reply, and this desk is for practice. It was not taken; open it at the "
        "real desk.",
    ),
    "E-REPLY-OTHER-TOWN": QT_TRANSLATE_NOOP(
        "Refusal",
        "This reply is for {name}. It was not taken. Return it to the prefecture.",
    ),
    "E-REPLY-SIGNER": QT_TRANSLATE_NOOP(
        "Refusal",
        "This reply is not signed by the prefecture of your kit. It was not taken. Call the "
        "prefecture; if its key has changed, ask for the new kit and open that first.",
    ),
    "E-REPLY-CONFLICT": QT_TRANSLATE_NOOP(
        "Refusal",
        "There are two different replies with the number {number}. This one was not taken. Ask "
        "the prefecture to write the one that holds once more.",
    ),
    "E-REPLY-OLDER": QT_TRANSLATE_NOOP(
        "Refusal",
        "This reply (number {number}) is older than the one already here. It was not taken; the "
        "newer one holds.",
    ),
    "E-REPLY-UNKNOWN-REPORT": QT_TRANSLATE_NOOP(
        "Refusal",
        "This reply answers a report that was not written with this workspace (number {serial}). "
        "It was not taken. Open it with the workspace that wrote the report.",
    ),
}
