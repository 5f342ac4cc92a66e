"""The verbs of the prefecture about keys: keys, key, key-paper, key-new, key-restore, code."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.cli.papers_out import A_PDF
from dxdesk.cli.prefecture import workspace
from dxdesk.cli.saying import (
    A_FILE,
    CODE,
    FILE,
    asked_passphrase,
    progress,
    say_done,
    speaks,
    to_folder,
    today_option,
)
from dxdesk.cli.verbs import Verb
from dxdesk.errors import Refusal
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.desks.held_keys import KeyFacts
    from dxdesk.exchange.kept_keys import KeptKeys


@click.command(cls=Verb, help=tr("Say which keys are held, and where copies of them lie."))
@FILE
@speaks
def keys(file: Path, as_json: bool) -> None:
    """Nothing secret is shown."""
    from dxdesk.desks.held_keys import key_standing
    from dxdesk.desks.key_words import copies_in_words, loss_in_words
    from dxdesk.desks.prefecture import prefecture_of

    with workspace(file) as db:
        standing = key_standing(db, prefecture_of(db).code)
    lines = [tr("Key in use: {code}").format(code=standing.current.code)]
    lines += copies_in_words(standing.current)
    if standing.older:
        lines.append(tr("Older key, opens reports only: {code}").format(code=standing.older.code))
        lines += copies_in_words(standing.older)
    older = _facts(standing.older) if standing.older else None
    facts = {"current": _facts(standing.current), "older": older, "copied": standing.copied}
    say_done(as_json, facts, *lines, *loss_in_words(standing))


def _facts(key: KeyFacts) -> dict[str, object]:
    return {"code": key.code, "recipient": key.recipient, "copies": dict(key.copies)}


@click.command(cls=Verb, help=tr("Write a copy of the prefecture's private keys."))
@FILE
@to_folder(tr("The folder to write to; keep it locked away."))
@click.option(
    "--passphrase",
    "with_passphrase",
    is_flag=True,
    help=tr("Lock the copy with a passphrase that is made and shown once."),
)
@today_option
@speaks
def key(file: Path, folder: Path, with_passphrase: bool, today: date, as_json: bool) -> None:
    """Whoever holds the plain copy can read every report; the locked one needs 25 digits."""
    from dxdesk.desks import key_copies as desk

    if not with_passphrase:
        with workspace(file) as db:
            path = desk.write_key(db, folder, today)
        line = tr("Written: {file}. Whoever holds it can read every report.").format(file=path)
        say_done(as_json, {"file": str(path)}, line)
        return
    progress(tr("Locking takes a few seconds and up to one gigabyte of memory."))
    with workspace(file) as db:
        copy = desk.write_locked(db, folder, today)
    say_done(
        as_json,
        {"file": str(copy.path), "passphrase": copy.passphrase},
        tr("Written: {file}").format(file=copy.path),
        tr("Passphrase: {digits}").format(digits=copy.passphrase),
        tr("It is shown this once. Write it down, and keep it apart from the file."),
    )


@click.command("key-paper", cls=Verb, help=tr("Print the keys on paper, to be typed back one day."))
@FILE
@A_PDF
@today_option
@speaks
def key_paper(file: Path, out: Path, today: date, as_json: bool) -> None:
    """One page a key."""
    from dxdesk.desks import key_copies as desk

    with workspace(file) as db:
        path = desk.write_paper(db, out, today)
    say_done(
        as_json,
        {"pdf": str(path)},
        tr("Written: {file}").format(file=path),
        tr("Print it, put it in the safe, and delete the PDF: it holds the whole key."),
    )


@click.command(
    "key-new", cls=Verb, help=tr("Make a new key, or put the older one away (--retire).")
)
@FILE
@click.option("--retire", is_flag=True, help=tr("Forget the older key here; its copy stays."))
@today_option
@speaks
def key_new(file: Path, retire: bool, today: date, as_json: bool) -> None:
    """The older key goes on opening reports until it is put away."""
    from dxdesk.desks import held_keys as desk
    from dxdesk.desks.key_words import changed_in_words, retired_in_words
    from dxdesk.desks.prefecture import prefecture_of
    from dxdesk.exchange.keys import new_prefecture_key
    from dxdesk.exchange.typed_keys import key_code

    with workspace(file) as db:
        code = prefecture_of(db).code
        if retire:
            gone = desk.put_older_away(db)
            facts, lines = {"retired": key_code(gone, code)}, retired_in_words(gone, code)
        else:
            desk.change_key(db, new_prefecture_key(), code, today)
            standing = desk.key_standing(db, code)
            facts, lines = {"code": standing.current.code}, changed_in_words(standing)
    say_done(as_json, facts, *lines)


@click.command("key-restore", cls=Verb, help=tr("Make a workspace anew from a copy of the key."))
@FILE
@click.option("--from", "source", type=A_FILE, help=tr("The copy of the key, locked or not."))
@click.option(
    "--kit",
    "kits",
    type=A_FILE,
    multiple=True,
    help=tr("The last kit handed out; earlier ones too, if they had other own questions."),
)
@click.option("--lines", type=A_FILE, help=tr("A text file with the lines typed from the paper."))
@click.option("--code", default="", help=tr("The 20 digits of the paper."))
@click.option("--prefecture", "wanted", default="", help=tr("The prefecture, two digits."))
@click.option(
    "--older",
    is_flag=True,
    help=tr("Take a key that was put away back into this workspace."),
)
@today_option
@speaks
def key_restore(
    file: Path,
    source: Path | None,
    kits: tuple[Path, ...],
    lines: Path | None,
    code: str,
    wanted: str,
    older: bool,
    today: date,
    as_json: bool,
) -> None:
    """Reports and kits are opened and signed as before; reports are to be taken in again."""
    from dxdesk.desks import key_copies as desk
    from dxdesk.desks.restoring import restored_in_words
    from dxdesk.exchange.typed_keys import key_code

    told: list[str] = []
    if (source is None) == (lines is None) or (lines is not None and not (code and wanted)):
        raise click.UsageError("--from, or --lines with --code and --prefecture")
    kept, way = _kept(source, lines, code, wanted)
    if older:
        with workspace(file) as db:
            back = desk.take_older_back(db, kept, way, today)
        said = tr("The older key opens reports again: {code}")
        line = said.format(code=key_code(back, kept.prefecture))
    else:
        made = desk.restored(file, kept, wanted, way, today, kits)
        with workspace(file) as db:
            told = restored_in_words(db, today)
        said = tr("{file} is ready for {name}, with the kept key. Take in the reports again.")
        line = said.format(file=file, name=made.name)
    shown = key_code(kept.keys[0], kept.prefecture)
    say_done(as_json, {"file": str(file), "code": shown}, line, *told)


def _kept(source: Path | None, lines: Path | None, code: str, wanted: str) -> tuple[KeptKeys, str]:
    """The kept keys, and in which way they were kept."""
    from dxdesk.desks import key_copies as desk
    from dxdesk.desks.files import read_file
    from dxdesk.desks.held_keys import LOCKED, PAPER, PLAIN
    from dxdesk.exchange.kept_keys import MAX_KEY_FILE

    if source is None:
        assert lines is not None
        typed = read_file(lines, MAX_KEY_FILE).decode("utf-8-sig", "replace").splitlines()
        return desk.keys_from_paper(typed, wanted, code), PAPER
    if not desk.is_locked_copy(source):
        return desk.keys_from_file(source), PLAIN
    passphrase = asked_passphrase()
    progress(tr("Opening takes a few seconds and up to one gigabyte of memory."))
    return desk.keys_from_file(source, passphrase), LOCKED


@click.command(cls=Verb, help=tr("Compare a report's code with the one on the mayor's page."))
@FILE
@click.argument("town", type=CODE, metavar=tr("MUNICIPALITY"))
@click.option("--code", "typed", required=True, help=tr("The 20 digits of the paper."))
@speaks
def code(file: Path, town: str, typed: str, as_json: bool) -> None:
    """What was found is kept; a difference is refused, never waved through."""
    from dxdesk.desks.paper_codes import compare_code

    with workspace(file) as db:
        found = compare_code(db, town, typed, datetime.now())
    if not found.same:
        raise Refusal("E-CODE-DIFFERS", town=town)
    line = tr("{town}, serial {serial}: same as the paper.").format(
        town=found.town, serial=found.serial
    )
    say_done(as_json, {"town": found.town, "serial": found.serial, "same": True}, line)


VERBS = (keys, key, key_paper, key_new, key_restore, code)
