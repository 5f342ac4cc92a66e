"""A prefecture's own questions on their way: into the kit, to the town, and back with answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dxdesk import paths, shelf
from dxdesk.desks import handing, held_keys, inbox, kit_updates, own_questions
from dxdesk.desks import municipality as work
from dxdesk.desks.prefecture import write_kit
from dxdesk.desks.taking_kits import kit_news, take
from dxdesk.exchange.keys import PrefectureKey
from dxdesk.exchange.kits import open_kit
from dxdesk.store import keys, opening
from dxdesk.ui.door.kit_offer import KitOffer
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.prefecture.desk import PrefectureDesk
from tests.gallery.example import Example
from tests.gallery.prefecture import desk_of, wait_for

if TYPE_CHECKING:
    from sqlite_utils import Database

FOLDER = Path("/home/sato/ドキュメント")
DEADLINE, LATER = date(2026, 12, 18), date(2027, 1, 15)
SAID = {"X3901": "see", "X3902": ["mail", "video"], "X3904": "わからない:総務課"}
LONG = ("県の共同クラウドに加わりたいですか。", "県の共同クラウドに、来年度から加わりたいですか。")


def own_text(number: str = "39") -> str:
    """The example file of own questions, as this prefecture would have it."""
    text = (paths.resources() / "example" / "own_questions.toml").read_text(encoding="utf-8")
    return text.replace("X00", f"X{number}")


def shots() -> Iterator[tuple[str, Callable[[Example], QWidget]]]:
    """The settings, the page before taking a kit in, and own questions on both desks."""
    yield "kit_settings", _settings
    yield "kit_settings_read", _settings_read
    yield "kit_offer_new", _offer_new
    yield "kit_offer_changes", partial(_offer, strange=False)
    yield "kit_offer_strange", partial(_offer, strange=True)
    yield "kit_offer_same", _offer_same
    for place in ("home", "question", "check", "history", "submit"):
        yield f"kit_town_{place}", partial(_town, place)
    yield "kit_town_kept", partial(_town, "kept")
    yield "kit_pref_answers", partial(_prefecture, "town", "answers")
    yield "kit_pref_compare", partial(_prefecture, "compare", "question")


def updates_in(folder: Path) -> Path:
    """The program's own files, with one wording mended and one measure changed."""
    kit_updates.write_shipped(folder)
    for name, old, new in (
        ("questions/c_direction.toml", "どのくらい関わっていますか", "どう関わっていますか"),
        ("questions/question_set.toml", '"2026.1"', '"2026.2"'),
        ("schemes/fiscal_measures.toml", "7_800_000", "8_000_000"),
        ("schemes/scheme_set.toml", '"2026.1"', '"2026.2"'),
    ):
        text = (folder / name).read_text(encoding="utf-8")
        (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    return folder


def _kit(made: Example, db: Database, deadline: date, contact: str = "") -> bytes:
    return write_kit(db, made.scratch(), deadline, contact, made.today)[0].read_bytes()


def _second_kit(made: Example, db: Database) -> bytes:
    """Questions were sent; then one is mended, one withdrawn, and updates come along."""
    own_questions.keep_own(db, own_text(), "own.toml")
    first = _kit(made, db, DEADLINE, "市町村課 内線 1234")
    text = own_text().replace(*LONG)
    own_questions.keep_own(db, text[: text.index("# 文章を書く質問")], "own.toml")
    kit_updates.keep_updates(db, updates_in(made.scratch() / "files"))
    assert first
    return first


def _settings(made: Example) -> QWidget:
    path = made.prefecture()
    db = opening.open_prefecture(path)
    _second_kit(made, db)
    opening.close(db)
    desk = desk_of(made, path)
    desk.open("settings")
    desk.settings.contents.fold.head.setChecked(True)
    return desk.frame


def _settings_read(made: Example) -> QWidget:
    desk = desk_of(made, made.prefecture())
    desk.open("settings")
    file = made.scratch() / "own.toml"
    file.write_text(own_text(), encoding="utf-8")
    desk.setting_up.kit.read_questions(file)
    wait_for(desk)
    return desk.frame


def _offer_new(made: Example) -> QWidget:
    db = opening.open_prefecture(made.prefecture())
    kit = open_kit(_second_kit(made, db))
    opening.close(db)
    return KitOffer(kit, None, None, ("県独自の質問：「県からの質問」4問（X3901〜X3904）",))


def _offer(made: Example, *, strange: bool) -> QWidget:
    path = made.prefecture()
    db, town = opening.open_prefecture(path), opening.open_town(made.town())
    take(town, _second_kit(made, db), made.now)
    work.save_together(town, SAID, made.now)
    other = _of_another_key(made) if strange else db
    data = _kit(made, other, LATER, "市町村課 内線 1234")
    page = KitOffer(open_kit(data), FOLDER / "393011.dxtown", kit_news(town, data))
    for each in (town, other, *([db] if strange else ())):
        opening.close(each)
    shelf.lay(shelf.NOTHING)
    return page


def _of_another_key(made: Example) -> Database:
    """A workspace of the same prefecture that signs with a key nobody has seen."""
    db = opening.open_prefecture(made.empty_prefecture())
    key = held_keys.held_keys(db).current
    keys.save_key(db, held_keys.OWN_KEY, PrefectureKey(key.identity, bytes(32)).to_bytes())
    return db


def _offer_same(made: Example) -> QWidget:
    town, data = opening.open_town(made.town()), made.kit.read_bytes()
    page = KitOffer(open_kit(data), FOLDER / "393011.dxtown", kit_news(town, data))
    opening.close(town)
    return page


def _with_questions(made: Example, path: Path, *, withdrawn: bool = False) -> Path:
    """A town that took the kit with own questions, and answered them."""
    db, town = opening.open_prefecture(made.prefecture()), opening.open_town(path)
    take(town, _second_kit(made, db), made.now)
    work.save_together(town, SAID, made.now)
    if withdrawn:
        take(town, _kit(made, db, LATER), made.now)
    for each in (db, town):
        opening.close(each)
    return path


def _town(place: str, made: Example) -> QWidget:
    path = _with_questions(made, made.town(), withdrawn=place == "kept")
    database = opening.open_town(path)
    desk = MunicipalityDesk(database, path, made.today, lambda: made.now)
    if place == "question":
        desk.asking.open_question("X3902")
    else:
        desk.open("check" if place == "kept" else place)
    if place in ("check", "kept"):
        desk.looking_back.check.show_section("X39" if place == "check" else "kept")
    frame = desk.frame
    desk.setParent(frame)
    frame.database = database  # type: ignore[attr-defined]
    return frame


def _prefecture(place: str, view: str, made: Example) -> QWidget:
    path = made.prefecture()
    db, town = opening.open_prefecture(path), opening.open_town(made.town())
    take(town, _second_kit(made, db), made.now)
    work.save_together(town, SAID, made.now)
    folder = made.scratch()
    handing.write_report(town, folder, made.today)
    assert [row.outcome for row in inbox.take_in(db, [folder], made.now)] == ["updated"]
    for each in (db, town):
        opening.close(each)
    shelf.lay(shelf.NOTHING)
    desk: PrefectureDesk = desk_of(made, path)
    desk.open(place, "393011" if place == "town" else "")
    desk.screens[place].show_view(view)  # type: ignore[attr-defined]
    if place == "compare":
        desk.compare.question.choose("X3901")
    return desk.frame
