"""What any of our files is, told to a person; looking changes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dxdesk.desks import municipality
from dxdesk.desks.files import read_file
from dxdesk.desks.held_keys import held_keys
from dxdesk.desks.kit_files import contents_of
from dxdesk.desks.kit_words import contents_words
from dxdesk.desks.workspaces import PREFECTURE_ENDING
from dxdesk.errors import Refusal
from dxdesk.exchange.envelope import refuse_malformed
from dxdesk.exchange.keys import DeskKey, TownKey
from dxdesk.exchange.kits import open_kit
from dxdesk.exchange.looking import FileKind, what_is
from dxdesk.exchange.reports import OpenedReport, open_report
from dxdesk.schemes.calendar import wareki
from dxdesk.store import keys as key_store
from dxdesk.store import opening
from dxdesk.words import tr


@dataclass(frozen=True, slots=True)
class Look:
    """What was found. `sound` is None when only the outside could be checked."""

    kind: str
    sound: bool | None
    checked: str  # "whole" | "outside"
    text: str
    facts: Mapping[str, object] = field(default_factory=dict)


def look(path: Path, workspace: Path | None = None) -> Look:
    """Say what the file at `path` is, and whether it is sound.

    Raises:
        Refusal: the code that its reader would give; E-FILE-OTHER for files that are not ours.
    """
    data = read_file(path)
    if what_is(data) is FileKind.WORKSPACE:
        return _look_at_workspace(path)
    keys: Sequence[DeskKey] = ()
    if what_is(data) is FileKind.REPORT:
        keys = keys_in(workspace) if workspace else list(_keys_beside(path))
    return look_at(data, path.name, keys)


def look_at(data: bytes, name: str, keys: Sequence[DeskKey]) -> Look:
    """The same for the content of a file that travels; `keys` may open a report.

    Raises:
        Refusal: as `look`.
    """
    kind = what_is(data)
    if kind is FileKind.EMPTY:
        raise Refusal("E-FILE-EMPTY", file=name)
    if kind is FileKind.REPORT:
        return _look_at_report(data, keys)
    if kind is FileKind.KIT:
        return _look_at_kit(data)
    raise Refusal("E-FILE-OTHER", file=name)


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
    return Look(
        "dxkit",
        True,
        "whole",
        "\n".join((said, *(f"  {each}" for each in contents_words(contents)))),
        facts,
    )


def _look_at_workspace(path: Path) -> Look:
    found = opening.look(path)
    words = {
        "town": tr("A town's workspace; every check was passed."),
        "prefecture": tr("A prefecture's workspace; every check was passed."),
    }
    return Look(found.kind, True, "whole", words[found.kind], {"version": found.version})


def _look_at_report(data: bytes, keys: Sequence[DeskKey]) -> Look:
    """With a key the whole report is checked; without one only its outside can be."""
    if not keys:
        refuse_malformed(data)
        text = tr(
            "A sealed report. Its outside is sound; only the prefecture's key, or the "
            "town's own workspace, can check the inside (--with)."
        )
        return Look("dxr", None, "outside", text)
    opened = _opened(data, keys)
    text = tr("A report from {name}, serial {serial}, sound. Paper code: {code}")
    facts = {
        "municipality": opened.report.town.code,
        "name": opened.report.town.name,
        "serial": opened.header.serial,
        "paper_code": opened.paper_code,
        "practice": opened.report.practice,
    }
    return Look(
        "dxr",
        True,
        "whole",
        text.format(
            name=opened.report.town.name, serial=opened.header.serial, code=opened.paper_code
        ),
        facts,
    )


def _opened(data: bytes, keys: Sequence[DeskKey]) -> OpenedReport:
    """The report, by the first key that fits; the key of another desk says nothing about it."""
    for key in keys[:-1]:
        try:
            return open_report(data, key)
        except Refusal as refusal:
            if refusal.code != "E-DECRYPT":
                raise
    return open_report(data, keys[-1])


def _keys_beside(path: Path) -> Iterator[DeskKey]:
    """The keys of prefecture workspaces in the report's folder and the one above it."""
    for folder in (path.parent, path.absolute().parent.parent):
        for workspace in sorted(folder.glob(f"*{PREFECTURE_ENDING}")):
            try:
                yield from keys_in(workspace)
            except Refusal:
                continue  # busy or damaged: another one may help


def keys_in(workspace: Path) -> tuple[DeskKey, ...]:
    """The keys kept in a workspace of either kind.

    Raises:
        Refusal: as opening the workspace does.
    """
    if opening.look(workspace).kind == "town":
        with opening.held(opening.open_town(workspace)) as db:
            return (TownKey.from_bytes(key_store.key(db, municipality.OWN_KEY) or b""),)
    with opening.held(opening.open_prefecture(workspace)) as db:
        return held_keys(db).all
