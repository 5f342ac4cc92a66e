"""What the keys mean for those who keep them, in sentences: copies, loss, change, putting away."""

from __future__ import annotations

from dxdesk.desks.held_keys import LOCKED, PAPER, PLAIN, KeyFacts, KeyStanding
from dxdesk.errors import QT_TRANSLATE_NOOP
from dxdesk.exchange.keys import PrefectureKey
from dxdesk.exchange.typed_keys import key_code
from dxdesk.schemes.calendar import wareki
from dxdesk.words import tr

WAYS = {
    PAPER: QT_TRANSLATE_NOOP("Copy", "paper copy"),
    LOCKED: QT_TRANSLATE_NOOP("Copy", "file with a passphrase"),
    PLAIN: QT_TRANSLATE_NOOP("Copy", "file for the safe"),
}


def copies_in_words(key: KeyFacts) -> list[str]:
    """A line for each copy that was made, or that there is none."""
    if not key.copies:
        return [tr("There is no copy of this key yet.")]
    said = tr("Copied on {day}: {way}")
    return [said.format(day=wareki(day), way=tr(WAYS[way])) for way, day in key.copies]


def loss_in_words(standing: KeyStanding) -> list[str]:
    """What happens when the key is lost, said before it is."""
    if standing.copied:
        return [
            tr("If this computer is lost, the copy makes the same desk again."),
            tr("If the copies are lost too, reports already sealed can never be opened."),
        ]
    return [
        tr("There is no copy: if this computer is lost, so is the key."),
        tr("Then no report sealed for it can be opened by anybody, not even by us."),
        tr("You would make a new key, hand out a new kit, and every town would report again."),
    ]


def changed_in_words(standing: KeyStanding) -> list[str]:
    """What follows from a new key."""
    return [
        tr("New key in use: {code}").format(code=standing.current.code),
        tr("The older key goes on opening reports. Make a copy of the new one now."),
        tr("Make and hand out a new kit. Towns that have the old kit take it without a call."),
    ]


def retired_in_words(gone: PrefectureKey, prefecture: str) -> list[str]:
    """What follows from putting the older key away."""
    return [
        tr("Put away: {code}").format(code=key_code(gone, prefecture)),
        tr("Reports already taken in stay readable here."),
        tr("Files made with a kit from before the change can no longer be opened here."),
        tr("Keep the copy of the old key: with it such files can be opened again."),
    ]
