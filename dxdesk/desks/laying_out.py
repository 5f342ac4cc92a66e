"""What the kit of a town's workspace lays beside the program's data, each time it is opened.

A kit without data files costs nothing but a look at it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.errors import Refusal
from dxdesk.exchange.kept_kits import kept_files, kept_prefecture
from dxdesk.store import kits, question_files

if TYPE_CHECKING:
    from sqlite_utils import Database


def lay_out(db: Database) -> Refusal | None:
    """Lay the kit's questions and tables out for this town.

    What this program cannot use is left aside, and returned: the workspace opens all the same,
    and no answer is lost.
    """
    brought = brought_by(db)
    shelf.lay(brought)
    if brought == shelf.NOTHING:
        return None
    try:
        shelf.question_set()
        if brought.schemes:
            shelf.schemes()
        if brought.glossary:
            shelf.glossary()
    except Refusal as refusal:
        shelf.lay(shelf.NOTHING)
        return refusal
    return None


def brought_by(db: Database) -> shelf.Brought:
    """What lies in the kit, and the questions of the kits before it."""
    data, once_asked = kits.kit_bytes(db), question_files.travelled(db)
    texts = kept_files(data) if data is not None else {}
    if data is None or not (texts or once_asked):
        return shelf.NOTHING
    own = texts.get("own_questions.toml", "")
    return shelf.Brought(
        prefecture=kept_prefecture(data),
        own_questions=own,
        once_asked=tuple(each for each in once_asked if each != own),
        questions=_under(texts, "questions/"),
        schemes=_under(texts, "schemes/"),
        glossary=texts.get("glossary.toml", ""),
    )


def _under(texts: dict[str, str], folder: str) -> dict[str, str]:
    found = [name for name in texts if name.startswith(folder)]
    return {name.removeprefix(folder): texts[name] for name in found}
