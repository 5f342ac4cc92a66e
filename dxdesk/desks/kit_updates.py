"""Corrected wording and newer scheme tables that a prefecture's next kit takes along."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk import paths
from dxdesk.desks.files import write_file
from dxdesk.desks.kit_files import GLOSSARY, QUESTIONS, SCHEMES, Contents, contents_of, text_of
from dxdesk.desks.prefecture import CODE
from dxdesk.errors import Refusal
from dxdesk.schemes.updates import MAY_COME
from dxdesk.schemes.versions import is_newer, version_in
from dxdesk.store import settings

if TYPE_CHECKING:
    from sqlite_utils import Database

_KEPT = "kit updates"
_SETS = {QUESTIONS: "question_set.toml", SCHEMES: "scheme_set.toml"}


def kept_updates(db: Database) -> dict[str, str]:
    """The files that the next kit takes along, by their names in it."""
    kept = settings.text(db, _KEPT)
    found: dict[str, str] = json.loads(kept) if kept else {}
    return found


def shipped() -> dict[str, str]:
    """The files of the program that a kit may replace, by their names in a kit."""
    questions, schemes = paths.resource_texts("questions"), paths.resource_texts("schemes")
    found = {QUESTIONS + name: text for name, text in questions.items()}
    found.update({SCHEMES + name: text for name, text in schemes.items() if name in MAY_COME})
    return {**found, GLOSSARY: (paths.resources() / GLOSSARY).read_text(encoding="utf-8")}


def write_shipped(folder: Path) -> tuple[Path, ...]:
    """Write the program's own files into a folder, to be changed and taken from there.

    Raises:
        Refusal: E-FOLDER-NOT-EMPTY where something lies there already; the codes of `write_file`.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refusal("E-FOLDER-NOT-EMPTY", folder=str(folder))
    written = []
    for name, text in shipped().items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        written.append(write_file(place, text.encode("utf-8")))
    return tuple(written)


def read_updates(folder: Path) -> tuple[dict[str, str], Contents]:
    """What in a folder differs from the program's own files, checked; nothing is kept.

    Raises:
        Refusal: E-FILE-MISSING, E-KIT-FILE-OTHER, E-KIT-NO-CHANGE; E-KIT-VERSION for a set whose
            number was not raised; E-KIT-DATA for what cannot be used; the codes of `text_of`.
    """
    ours = shipped()
    found = {name: text_of(folder / name) for name in _names_in(folder)}
    for name in sorted(found):
        if name not in ours:
            raise Refusal("E-KIT-FILE-OTHER", file=name)
    changed = {name: text for name, text in found.items() if text != ours[name]}
    if not changed:
        raise Refusal("E-KIT-NO-CHANGE", folder=str(folder))
    for part, set_file in _SETS.items():
        beside = part == QUESTIONS and GLOSSARY in changed  # the glossary goes with the questions
        if beside or any(name.startswith(part) for name in changed):
            _refuse_same_version(part + set_file, changed, ours)
    return changed, contents_of("", changed)


def _names_in(folder: Path) -> Iterator[str]:
    """The data files in a folder and in the two folders within it."""
    if not folder.is_dir():
        raise Refusal("E-FILE-MISSING", file=str(folder))
    try:
        inside = [path for part in ("", *_SETS) for path in sorted((folder / part).glob("*.toml"))]
    except OSError:
        raise Refusal("E-FILE-READ", file=str(folder)) from None
    return (path.relative_to(folder).as_posix() for path in inside)


def _refuse_same_version(name: str, changed: Mapping[str, str], ours: Mapping[str, str]) -> None:
    now, known = changed.get(name, ours[name]), version_in(ours[name])
    theirs = version_in(now)
    if known is not None and theirs is not None and theirs.year != known.year:
        return  # said better by those who read the set
    if not is_newer(now, ours[name]) and known is not None:
        higher = f"{known.year}.{known.number + 1}"
        raise Refusal("E-KIT-VERSION", file=name, version=str(theirs or "-"), next=higher)


def take_updates_back(db: Database, texts: Mapping[str, str]) -> None:
    """Keep what a kit of this prefecture took along; it was checked then."""
    settings.set_text(db, _KEPT, json.dumps(dict(texts), ensure_ascii=False) if texts else "")


def keep_updates(db: Database, folder: Path) -> tuple[dict[str, str], Contents]:
    """Take what differs in a folder along with the next kit, in the place of what was kept before.

    Raises:
        Refusal: as `read_updates`; then nothing has changed.
    """
    changed, _ = read_updates(folder)
    contents = contents_of(settings.text(db, CODE), changed)
    settings.set_text(db, _KEPT, json.dumps(changed, ensure_ascii=False))
    return changed, contents


def clear_updates(db: Database) -> None:
    """The next kit takes none along."""
    settings.set_text(db, _KEPT, "")
