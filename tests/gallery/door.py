"""The pages of the door."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from dxdesk import shelf
from dxdesk.desks.checking import look
from dxdesk.desks.files import read_file
from dxdesk.desks.workspaces import ListedCopy
from dxdesk.errors import Refusal
from dxdesk.exchange.kits import open_kit
from dxdesk.ui.door import leaflets
from dxdesk.ui.door.crash_page import CrashPage
from dxdesk.ui.door.first_look import FirstLook
from dxdesk.ui.door.kit_offer import KitOffer
from dxdesk.ui.door.offline_page import OfflinePage
from dxdesk.ui.door.place import PlaceScreen
from dxdesk.ui.door.practice_screen import PracticeScreen
from dxdesk.ui.door.prefecture_choice import PrefectureChoice
from dxdesk.ui.door.town_choice import TownChoice
from dxdesk.ui.door.trouble import TroubleScreen
from dxdesk.ui.door.welcome import WelcomeScreen
from dxdesk.words import sentence
from tests.gallery.example import Example

FOLDER = Path("/home/sato/ドキュメント")
TROUBLES = (
    ("busy", Refusal("E-DB-BUSY", file="393011.dxtown")),
    ("newer", Refusal("E-DB-NEWER", file="393011.dxtown")),
    ("missing", Refusal("E-DB-MISSING", file="393011.dxtown")),
    ("read_only", Refusal("E-DB-READONLY", file="393011.dxtown")),
    ("network", Refusal("E-DB-NETWORK", file="393011.dxtown")),
    ("elsewhere", Refusal("E-DB-ELSEWHERE", file="393011.dxtown", computer="JOHO-02")),
    ("report", Refusal("E-NEEDS-DESK", file="393011.dxr")),
)
CRASH = """dxdesk 0.1.0
Python 3.11.7  PySide6 6.12.0
Windows 11
ZeroDivisionError
  dxdesk/ui/door/entrance.py:45 enter
  dxdesk/assess/scoring.py:88 _mean"""


def shots() -> Iterator[tuple[str, Callable[[Example], QWidget]]]:
    """Every page in every state a person can meet it in."""
    yield "door_01_welcome", lambda _: WelcomeScreen()
    yield "door_02_welcome_again", _welcome_again
    yield "door_03_town", lambda _: TownChoice(shelf.municipalities())
    yield "door_04_town_found", _town_found
    yield "door_05_town_by_kit", _town_by_kit
    yield "door_06_prefecture", _prefecture
    yield "door_07_place", lambda _: PlaceScreen("高知県東洋町", FOLDER, "393011.dxtown")
    yield "door_08_place_taken", _place_taken
    yield "door_09_practice", _practice
    yield "door_10_kit", _kit
    yield "door_11_trouble_damaged", _damaged
    for name, refusal in TROUBLES:
        yield f"door_12_trouble_{name}", partial(_trouble, refusal)
    yield "door_13_crash", lambda _: CrashPage(CRASH)
    yield "door_14_first_look", lambda _: FirstLook(leaflets._times())
    yield "door_15_no_network", _sheet


def _sheet(example: Example) -> QWidget:
    screen = OfflinePage()
    screen.preview.show_page(leaflets._sheet(str(FOLDER / "393011.dxtown")))
    return screen


def _welcome_again(example: Example) -> QWidget:
    screen = WelcomeScreen()
    practice = FOLDER / "dxdeskの練習" / "993018.dxtown"
    screen.show_recent([("東洋町", FOLDER / "393011.dxtown"), ("星見町（練習）", practice)])
    return screen


def _town_found(example: Example) -> QWidget:
    screen = TownChoice(shelf.municipalities())
    screen.search("とうよう")
    return screen


def _town_by_kit(example: Example) -> QWidget:
    screen = TownChoice(shelf.municipalities())
    towns = [each for each in shelf.municipalities() if each.prefecture == "39"]
    screen.show_kit("高知県の受付キット　34市町村　締め切り 令和8年12月23日(水)", towns)
    return screen


def _prefecture(example: Example) -> QWidget:
    return PrefectureChoice([(each.code2, each.name) for each in shelf.schemes().prefectures])


def _place_taken(example: Example) -> QWidget:
    screen = PlaceScreen("高知県東洋町", FOLDER, "393011.dxtown")
    taken = Refusal("E-DB-EXISTS", file=str(FOLDER / "393011.dxtown"))
    screen.show_trouble(sentence(taken), "そのファイルを開く")
    return screen


def _practice(example: Example) -> QWidget:
    return PracticeScreen(FOLDER / "dxdeskの練習", "星見町", "例示県")


def _kit(example: Example) -> QWidget:
    return KitOffer(open_kit(read_file(example.kit)), None)


def _damaged(example: Example) -> QWidget:
    made = [(23, 9, True), (20, 16, True), (19, 17, False)]
    copies = [
        ListedCopy(FOLDER / f"{day}.dxtown", datetime(2026, 11, day, hour, 30), sound)
        for day, hour, sound in made
    ]
    file = FOLDER / "393011.dxtown"
    refusal = Refusal("E-DB-DAMAGED", file=str(file), place="answers")
    return TroubleScreen(refusal.code, sentence(refusal), file, copies, "answers")


def _trouble(refusal: Refusal, example: Example) -> QWidget:
    file = FOLDER / str(refusal.values["file"])
    screen = TroubleScreen(refusal.code, sentence(refusal), file, ())
    if refusal.code == "E-NEEDS-DESK":
        found = look(next((example.folder / "reports").iterdir()))
        screen.show_about(f"{found.text}\n{found.todo}")
    return screen
