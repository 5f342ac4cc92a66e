"""Files beside an answer: their record, their limits, and names that stay in their folder."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from dxdesk.ask.characters import why_not
from dxdesk.errors import Refusal

MIB = 1024 * 1024
MOST_EACH = 5 * MIB  # bytes; a scanned regulation or a floor plan, not a film
MOST_ALL = 20 * MIB  # bytes of one workspace: each of its daily copies holds them again
MOST_TRAVELLING = 5 * MIB  # bytes; as text a third more, which still fits into one report
MOST_COUNT = 200  # of one workspace
LONGEST_NAME = 200  # characters, as given
LONGEST_SAVED = 120  # characters of a name on a disk, its ending included
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_DEVICE = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|COM[0-9¹²³]|LPT[0-9¹²³])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file beside one answer, without its content."""

    key: int
    question: str
    name: str  # as given
    size: int  # bytes
    sha256: str
    added_at: str  # ISO time
    travels: bool = False  # whether it goes into the report


def name_as_given(name: str) -> str:
    """The name a file had, with 〓 for what could not travel to the prefecture."""
    shown = "".join("〓" if why_not(each) or each == "\n" else each for each in name)
    return shown[:LONGEST_NAME] or "〓"


def name_to_save(name: str) -> str:
    """A name that makes one file in the folder it is put into, on every kind of disk.

    No way out of the folder, no device of Windows, no control character, no dot or blank at the
    ends; the ending of the name is kept.
    """
    plain = "".join(each for each in name if unicodedata.category(each)[0] != "C")
    plain = _FORBIDDEN.sub("_", plain).strip(" .")
    stem, dot, ending = plain.rpartition(".")
    if not dot:
        stem, ending = plain, ""
    if _DEVICE.fullmatch(plain.partition(".")[0].strip()):
        stem = f"_{stem}"
    ending = ending[:20]
    room = LONGEST_SAVED - len(ending) - len(dot)
    return f"{stem[:room].rstrip(' .') or '_'}{dot}{ending}"


def refuse_too_large(size: int, others: Iterable[Attachment]) -> None:
    """Raise Refusal E-ATTACH-EMPTY, E-ATTACH-SIZE, E-ATTACH-COUNT or E-ATTACH-ALL."""
    there = list(others)
    if size == 0:
        raise Refusal("E-ATTACH-EMPTY")
    if size > MOST_EACH:
        raise Refusal("E-ATTACH-SIZE", most=MOST_EACH // MIB)
    if len(there) >= MOST_COUNT:
        raise Refusal("E-ATTACH-COUNT", most=MOST_COUNT)
    if sum(each.size for each in there) + size > MOST_ALL:
        raise Refusal("E-ATTACH-ALL", most=MOST_ALL // MIB)


def refuse_heavy(travelling: Iterable[int]) -> None:
    """Raise Refusal E-ATTACH-TRAVELS where the files that travel are too large together."""
    if sum(travelling) > MOST_TRAVELLING:
        raise Refusal("E-ATTACH-TRAVELS", most=MOST_TRAVELLING // MIB)
