"""The desk at the prefecture: new workspace, keys, kit and pool."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.municipality import Municipality
from dxdesk.desks.held_keys import OWN_KEY, held_keys, vouches
from dxdesk.desks.security_recipient import recipient_of
from dxdesk.desks.security_recipient import settle as settle_officer
from dxdesk.errors import Refusal
from dxdesk.exchange.carrying import carry
from dxdesk.exchange.keys import PrefectureKey, new_prefecture_key
from dxdesk.exchange.kits import OWN_QUESTIONS, Kit, make_kit, open_kit
from dxdesk.plan.pool import Specialist
from dxdesk.schemes.calendar import fiscal_year
from dxdesk.store import keys as key_store
from dxdesk.store import kits as kit_store
from dxdesk.store import opening, question_files, settings, specialists
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database

CODE = "prefecture"
PRACTICE = "practice"
EXAMPLE = "example"  # a made-up prefecture, marked on every screen
DAYS_TO_ANSWER = 30  # a survey is usually given weeks; the prefecture changes it with --deadline


@dataclass(frozen=True, slots=True)
class Prefecture:
    """The prefecture of a workspace."""

    code: str  # two digits
    name: str
    seat: str = ""  # municipality of its office; "" for the practice prefecture


def prefecture_named(code: str) -> Prefecture:
    """The prefecture of a code as somebody typed it (39, ３９, 1 for 01), or of its name.

    Raises:
        Refusal: E-PREFECTURE-UNKNOWN.
    """
    meant = unicodedata.normalize("NFKC", code).strip()
    for each in shelf.schemes().prefectures:
        if meant == each.name or meant.zfill(2) == each.code2:
            return Prefecture(each.code2, each.name, each.seat)
    raise Refusal("E-PREFECTURE-UNKNOWN", code=code)


def practice_prefecture() -> Prefecture:
    """The invented prefecture."""
    own = shelf.practice_municipalities()[0]
    return Prefecture(own.prefecture, own.prefecture_name)


def new_prefecture(path: Path, code: str, *, practice: bool = False) -> Prefecture:
    """Make the workspace of a prefecture, with new keys; for practice that of the invented one."""
    made = practice_prefecture() if practice else prefecture_named(code)

    def fill(db: Database) -> None:
        settings.set_text(db, CODE, made.code)
        settings.set_switch(db, PRACTICE, practice)
        key_store.save_key(db, OWN_KEY, new_prefecture_key().to_bytes())

    opening.close(opening.create_prefecture(path, fill))
    return made


def prefecture_of(db: Database) -> Prefecture:
    """Whose workspace this is."""
    return practice_prefecture() if practises(db) else prefecture_named(settings.text(db, CODE))


def practises(db: Database) -> bool:
    """Whether this workspace is for practice: it takes practice reports and no others."""
    return settings.switch(db, PRACTICE)


def key_of(db: Database) -> PrefectureKey:
    """The prefecture's current key: it signs kits and replies."""
    return held_keys(db).current


def towns_of(prefecture: Prefecture) -> tuple[Municipality, ...]:
    """The municipalities of a prefecture, in code order."""
    known = (*shelf.municipalities(), *shelf.practice_municipalities())
    return tuple(each for each in known if each.prefecture == prefecture.code)


def write_kit(
    db: Database,
    folder: Path,
    deadline: date | None,
    contact: str,
    today: date,
    *,
    no_officer: bool = False,
) -> tuple[Path, Kit]:
    """Make the kit, write it, and keep a copy of what was given out.

    `no_officer` is a person's word that nobody reads security answers apart; only a desk made
    anew without a kit asks for it.

    Raises:
        Refusal: E-KIT-DEADLINE when the deadline has passed; E-KIT-OFFICER-UNSAID;
            E-QUESTIONS-OWN, E-KIT-DATA for a file that cannot travel; the codes of `make_kit`
            and `carry`.
    """
    due = deadline or today + timedelta(days=DAYS_TO_ANSWER)
    if due < today:
        raise Refusal("E-KIT-DEADLINE", day=due.isoformat())
    settle_officer(db, no_officer)
    files = _files_of_kit(db)
    data = _kit_of(db, files, due, contact, today)
    path = carry(data, folder, "kit.dxkit")
    with saving(db):
        kit_store.save_kit(db, data)
        if OWN_QUESTIONS in files:
            question_files.keep_travelled(db, files[OWN_QUESTIONS], today.isoformat())
    return path, open_kit(data)


def _kit_of(db: Database, files: Mapping[str, str], due: date, contact: str, today: date) -> bytes:
    prefecture, held = prefecture_of(db), held_keys(db)
    return make_kit(
        key=held.current,
        prefecture=prefecture.code,
        name=prefecture.name,
        deadline=due,
        contact=contact,
        municipalities=tuple((each.code, each.name) for each in towns_of(prefecture)),
        fiscal_year=fiscal_year(today),
        made_on=today,
        practice=practises(db),
        example=settings.switch(db, EXAMPLE),
        older_recipients=[key.recipient for key in held.all[1:]],
        older_signing_keys=[key.signing_key for key in held.all[1:]],
        vouches=vouches(db),
        files=files,
        security_recipient=recipient_of(db),
    )


def _files_of_kit(db: Database) -> dict[str, str]:
    from dxdesk.desks.own_questions import files_for_kit

    return files_for_kit(db)[0]


def read_pool(db: Database, data: bytes) -> tuple[Specialist, ...]:
    """Read the pool workbook; nothing is saved.

    Raises:
        Refusal: E-NOT-XLSX; E-POOL naming every bad cell; E-POOL-BLANK for a form that nobody has
            filled in.
    """
    from dxdesk.paper.pool_book import pool_from_workbook

    people = pool_from_workbook(data, _places(prefecture_of(db)))
    if not people:
        raise Refusal("E-POOL-BLANK")
    return people


def take_pool(db: Database, data: bytes) -> tuple[Specialist, ...]:
    """Read the pool workbook and replace the recorded pool by it.

    Raises:
        Refusal: as `read_pool`. Then nothing has changed.
    """
    people = read_pool(db, data)
    save_pool(db, people)
    return people


def save_pool(db: Database, people: tuple[Specialist, ...]) -> None:
    """Replace the recorded pool."""
    specialists.save_pool(db, people)


def _places(prefecture: Prefecture) -> dict[str, tuple[float, float]]:
    """Where each municipality's office stands, by code and by name."""
    places: dict[str, tuple[float, float]] = {}
    for each in towns_of(prefecture):
        places[each.code] = places[each.name] = (each.latitude, each.longitude)
    return places


def pool_of(db: Database) -> tuple[Specialist, ...]:
    """The recorded pool."""
    return specialists.pool(db)


def pool_book(people: tuple[Specialist, ...]) -> bytes:
    """The pool as a workbook that can be filled in and read back."""
    from dxdesk.paper.pool_book import pool_workbook

    return pool_workbook(people)
