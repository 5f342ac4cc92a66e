"""What any file is, told to a person: from whom, for whom, sound or not, and what to do next.

Looking changes nothing, not even the version of an older workspace.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.desks import municipality
from dxdesk.desks.checked import Look
from dxdesk.desks.checking_sealed import Opener, look_sealed
from dxdesk.desks.checking_strangers import is_leftover, is_own_book, is_own_page, stranger
from dxdesk.desks.files import read_file
from dxdesk.desks.held_keys import held_keys
from dxdesk.desks.kit_files import contents_of
from dxdesk.desks.kit_words import contents_words
from dxdesk.desks.prefecture import practises, prefecture_of
from dxdesk.desks.workspaces import PREFECTURE_ENDING, TOWN_ENDING
from dxdesk.errors import Refusal
from dxdesk.exchange import kept_keys
from dxdesk.exchange.arrivals import KnownReport
from dxdesk.exchange.keys import DeskKey, TownKey
from dxdesk.exchange.kits import open_kit
from dxdesk.exchange.looking import FileKind, what_is
from dxdesk.exchange.passphrases import is_locked
from dxdesk.schemes.calendar import wareki
from dxdesk.store import keys as key_store
from dxdesk.store import opening, received, settings
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

BACKUPS = ".backups"  # how the folder of a workspace's copies ends


def look(path: Path, workspace: Path | None = None) -> Look:
    """Say what the file at `path` is, and whether it is sound.

    Raises:
        Refusal: the code that its reader would give; E-FILE-PART for what a broken-off write
            left; E-FILE-STRANGER or E-FILE-OTHER for files that are not ours.
    """
    data = read_file(path)
    if is_leftover(path.name):
        raise Refusal("E-FILE-PART", file=path.name)
    kind = what_is(data, path.name)
    if kind is FileKind.WORKSPACE:
        return _look_at_workspace(path)
    openers: Sequence[Opener] = ()
    if kind in (FileKind.REPORT, FileKind.REPLY) and not is_locked(data):
        openers = [opener_in(workspace)] if workspace else list(_openers_beside(path))
    return _look_at(data, path.name, openers)


def look_at(data: bytes, name: str, keys: Sequence[DeskKey]) -> Look:
    """The same for the content of a file that travels; `keys` may open a report or a reply.

    Raises:
        Refusal: as `look`.
    """
    return _look_at(data, name, [Opener(Path(), keys)] if keys else ())


def _look_at(data: bytes, name: str, openers: Sequence[Opener]) -> Look:
    kind = what_is(data, name)
    if kind is FileKind.EMPTY:
        raise Refusal("E-FILE-EMPTY", file=name)
    if is_locked(data):
        return _look_at_locked_key()
    if kind in (FileKind.REPORT, FileKind.REPLY):
        return look_sealed(data, name, kind, openers)
    if kind is FileKind.KIT:
        return _look_at_kit(data)
    if data.startswith(kept_keys.FIRST_LINE.encode("ascii")):
        return _look_at_key(data)
    if kind is FileKind.XLSX and is_own_book(data):
        return _look_at_book()
    if kind is FileKind.PDF and is_own_page(data):
        text = tr("A page that dxdesk printed. Anybody who has it can read it.")
        todo = tr("Print it or keep it. It can not be read back into dxdesk.")
        return Look("pdf", None, "outside", text, todo=todo)
    raise stranger(data, kind, name)


def _look_at_kit(data: bytes) -> Look:
    kit = open_kit(data)
    contents = contents_of(kit.prefecture, kit.texts)
    due = wareki(kit.deadline) if kit.deadline else tr("not set")
    text = tr("A kit from {name} for {count} municipalities, due {due}. Phone code: {code}")
    said = text.format(name=kit.name, count=len(kit.municipalities), due=due, code=kit.code)
    facts = {
        "prefecture": kit.prefecture,
        "name": kit.name,
        "code": kit.code,
        "municipalities": len(kit.municipalities),
        "files": sorted(kit.texts),
        "own_questions": [each.id for each in contents.own.questions] if contents.own else [],
    }
    lines = (said, *(f"  {each}" for each in contents_words(contents)))
    todo = tr(
        "A town opens it with its workspace. First compare the phone code with the prefecture "
        "by a call."
    )
    return Look("dxkit", True, "whole", "\n".join(lines), facts, todo)


def _look_at_key(data: bytes) -> Look:
    """Nothing of what is secret is told."""
    kept = kept_keys.kept_from(data)
    text = tr("The secret key of a prefecture. Whoever holds it can read every report.")
    todo = tr("Keep it in the safe and nowhere else. It makes a lost desk anew.")
    facts = {"prefecture": kept.prefecture, "practice": kept.practice, "keys": len(kept.keys)}
    return Look("key", True, "whole", text, facts, todo)


def _look_at_locked_key() -> Look:
    text = tr("A file locked with a passphrase, as dxdesk keeps a prefecture's secret key.")
    todo = tr("It opens with the passphrase on its paper only. Keep the two in different places.")
    return Look("locked", None, "outside", text, todo=todo)


def _look_at_book() -> Look:
    text = tr("An Excel book that dxdesk wrote: a slip, a ledger, a list or a plan.")
    todo = tr("A slip or a list that was filled in is read back at the desk that wrote it.")
    return Look("xlsx", None, "outside", text, todo=todo)


def _look_at_workspace(path: Path) -> Look:
    found = opening.look(path)
    with _as_it_is(path) as (kind, db):
        says, facts = _of_town(db) if kind == "town" else _of_prefecture(db)
    words = {
        "town": tr("A town's workspace; every check was passed."),
        "prefecture": tr("A prefecture's workspace; every check was passed."),
    }
    lines = [words[found.kind], *says]
    todo = tr("Open it with dxdesk. It does not leave the office.")
    if found.version < found.newest:
        lines.append(tr("It is of an older version; opening it keeps a copy and brings it up."))
    if path.absolute().parent.name.endswith(BACKUPS):
        lines.append(tr("It is a copy that dxdesk has kept."))
        todo = tr("Leave it there. When a workspace cannot be opened, dxdesk offers its copies.")
    facts = {"version": found.version, **facts}
    return Look(found.kind, True, "whole", "\n".join(lines), facts, todo)


Whose = tuple[list[str], dict[str, object]]


def _of_town(db: Database) -> Whose:
    code = settings.text(db, municipality.CODE, "")
    if not code:
        return [], {}
    town = shelf.municipality(code)
    said = tr("It belongs to {name} ({code}).").format(name=town.name, code=town.code)
    return [said], {"municipality": town.code, "name": town.name}


def _of_prefecture(db: Database) -> Whose:
    whose, reports = prefecture_of(db), len(received.latest(db))
    said = tr("It belongs to {name} and holds the reports of {count} municipalities.")
    facts = {"prefecture": whose.code, "name": whose.name, "reports": reports}
    return [said.format(name=whose.name, count=reports)], facts


def _openers_beside(path: Path) -> Iterator[Opener]:
    """The workspaces in the file's folder and the one above it, prefectures first."""
    for ending in (PREFECTURE_ENDING, TOWN_ENDING):
        for folder in (path.parent, path.absolute().parent.parent):
            for workspace in sorted(folder.glob(f"*{ending}")):
                try:
                    yield opener_in(workspace)
                except Refusal:
                    continue  # busy or damaged: another one may help


def opener_in(workspace: Path) -> Opener:
    """What a workspace of either kind can say about a sealed file.

    Raises:
        Refusal: as opening the workspace does.
    """
    with _as_it_is(workspace) as (kind, db):
        if kind == "town":
            own = TownKey.from_bytes(key_store.key(db, municipality.OWN_KEY) or b"")
            return Opener(workspace, (own,))
        known = [
            (each.town, KnownReport(each.serial, each.header_sha256, each.signer))
            for each in received.received(db)
        ]
        keys, whose = held_keys(db).all, prefecture_of(db).code
        return Opener(workspace, keys, known, received.signers(db), whose, practises(db))


def keys_in(workspace: Path) -> tuple[DeskKey, ...]:
    """The keys kept in a workspace of either kind.

    Raises:
        Refusal: as opening the workspace does.
    """
    return tuple(opener_in(workspace).keys)


@contextmanager
def _as_it_is(path: Path) -> Iterator[tuple[str, Database]]:
    """An open workspace that stays as it is: of an older one a copy is brought up to date."""
    found = opening.look(path)
    with tempfile.TemporaryDirectory() as folder:
        if found.version < found.newest:
            path = Path(shutil.copyfile(path, Path(folder, f"copy{path.suffix}")))
        is_town = found.kind == "town"
        db = opening.open_town(path) if is_town else opening.open_prefecture(path)
        with opening.held(db):
            yield found.kind, db
