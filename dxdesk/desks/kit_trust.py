"""Whose kit it is: trusted without a word, or only with the code that is read on the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dxdesk.errors import Refusal
from dxdesk.store import kits as kit_store

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.exchange.kits import Kit


def refuse_strange_kit(db: Database, kit: Kit, code: str = "") -> None:
    """Let a kit pass that the earlier one vouches for, or whose code a person has typed.

    The first kit of a workspace has nothing to be compared with; its code may be typed too.

    Raises:
        Refusal: E-KIT-CODE for another code than the kit's; E-KIT-OLD-KEY for a kit of a key that
            was followed by another; E-KIT-SIGNER for a key that nobody known vouches for;
            E-KIT-OFFICER where the security officer's key is gone or another; E-KIT-OLDER for a
            kit made before the one held.
    """
    from dxdesk.exchange.keys import same_digits
    from dxdesk.exchange.kits import is_superseded, is_trusted_after, open_kit

    if code and not same_digits(code, kit.code):
        raise Refusal("E-KIT-CODE")
    before = kit_store.kit_bytes(db)
    if before is None or code:
        return
    known = open_kit(before)
    if is_superseded(kit, known):
        raise Refusal("E-KIT-OLD-KEY")
    if not is_trusted_after(kit, known):
        raise Refusal("E-KIT-SIGNER")
    if officer_turned(kit, known):
        raise Refusal("E-KIT-OFFICER")
    if is_older(kit, known):
        raise Refusal("E-KIT-OLDER")


def officer_turned(kit: Kit, known: Kit) -> bool:
    """Whether security answers would be sent openly, or for another reader, where they were not."""
    return known.security_recipient not in ("", kit.security_recipient)


def is_older(kit: Kit, known: Kit) -> bool:
    """Whether it was made before the one held: what it says has been taken back since."""
    return kit.made_on < known.made_on
