"""A kit is looked at before it is taken in: what changes is on the page, by hand and by key."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from dxdesk import paths
from dxdesk.desks import municipality as town_desk
from dxdesk.desks import own_questions
from dxdesk.desks.prefecture import new_prefecture, write_kit
from dxdesk.desks.taking_kits import take
from dxdesk.exchange.kits import open_kit
from dxdesk.store import kits, opening
from dxdesk.ui.door.kit_offer import KitOffer
from dxdesk.ui.parts.frame import Frame
from tests.ui.door.conftest import NOW, TODAY, Visit

if TYPE_CHECKING:
    from sqlite_utils import Database

LEFT = Qt.MouseButton.LeftButton
OWN = (paths.resources() / "example" / "own_questions.toml").read_text(encoding="utf-8")
OWN = OWN.replace("X00", "X39")


@pytest.fixture
def pref(visit: Visit) -> Iterator[Database]:
    new_prefecture(visit.home / "39.dxpref", "39")
    db = opening.open_prefecture(visit.home / "39.dxpref")
    yield db
    opening.close(db)


@pytest.fixture
def town(visit: Visit) -> Path:
    path = visit.home / "393011.dxtown"
    town_desk.new_town(path, "393011", None, TODAY)
    return path


def kit(db: Database, folder: Path, text: str, deadline: date = date(2026, 12, 18)) -> Path:
    own_questions.keep_own(db, text, "own.toml")
    folder.mkdir(exist_ok=True)
    return write_kit(db, folder, deadline, "", TODAY)[0]


def held(town: Path) -> bytes | None:
    with opening.held(opening.open_town(town)) as db:
        return kits.kit_bytes(db)


def words(page: KitOffer) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel))


def offered(visit: Visit, town: Path, file: Path) -> KitOffer:
    visit.reception.open_file(town)
    visit.desk()
    visit.reception.open_file(file)
    return visit.page(KitOffer)


def test_a_town_reads_what_changes_takes_it_in_and_is_asked_the_new_questions(
    visit: Visit, pref: Database, town: Path
) -> None:
    first = kit(pref, visit.home / "a", OWN)
    with opening.held(opening.open_town(town)) as db:
        take(db, first.read_bytes(), NOW)
        town_desk.save_together(db, {"X3901": "yes", "X3904": "なし"}, NOW)
    shorter = OWN[: OWN.index("# 文章を書く質問")].replace("加わりたいですか", "加わりますか")
    second = kit(pref, visit.home / "b", shorter, date(2026, 12, 25))
    page = offered(visit, town, second)
    said = words(page)
    assert "令和8年12月18日(金) → 令和8年12月25日(金)" in said
    assert "X3904" in said and "答えがあります" in said and "加わりますか" in said
    assert held(town) == first.read_bytes(), "nothing is changed by looking"
    assert page.bar.primary.hasFocus()
    visit.qtbot.keyClick(page.bar.primary, Qt.Key.Key_Return)
    visit.page(Frame)
    opened = visit.reception._open
    assert opened is not None
    asked = opened.desk.interview.question_set  # type: ignore[attr-defined]
    assert (asked.own, [each.id for each in asked.withdrawn]) == ("X39", ["X3904"])
    assert "加わりますか" in asked.by_id["X3901"].text
    check = opened.desk.looking_back.check  # type: ignore[attr-defined]
    opened.desk.open("check")  # type: ignore[attr-defined]
    check.show_section("kept")
    visit.qtbot.waitUntil(lambda: check.rows.complete, timeout=5_000)
    shown = "\n".join(each.text() for each in check.findChildren(QLabel))
    assert "県に伝えておきたいことはありますか" in shown and "なし" in shown
    assert "X3904" not in check.buttons, "there is nothing to mend any more"
    visit.reception.end()
    assert held(town) == second.read_bytes()


def test_going_back_leaves_everything_as_it_was(visit: Visit, pref: Database, town: Path) -> None:
    page = offered(visit, town, kit(pref, visit.home / "a", OWN))
    page.bar.back.emit()
    visit.page(Frame)
    visit.reception.end()
    assert held(town) is None


def test_the_kit_that_is_held_already_only_leads_back(
    visit: Visit, pref: Database, town: Path
) -> None:
    file = kit(pref, visit.home / "a", OWN)
    with opening.held(opening.open_town(town)) as db:
        take(db, file.read_bytes(), NOW)
    page = offered(visit, town, file)
    assert "取り込んであります" in words(page)
    visit.qtbot.mouseClick(page.bar.primary, LEFT)
    visit.page(Frame)


def test_a_kit_of_another_key_is_taken_only_with_the_code_typed(
    visit: Visit, pref: Database, town: Path
) -> None:
    with opening.held(opening.open_town(town)) as db:
        take(db, kit(pref, visit.home / "a", OWN).read_bytes(), NOW)
    new_prefecture(visit.home / "other.dxpref", "39")
    other = opening.open_prefecture(visit.home / "other.dxpref")
    strange = kit(other, visit.home / "b", OWN)
    opening.close(other)
    code = open_kit(strange.read_bytes()).code
    page = offered(visit, town, strange)
    assert page.code.hasFocus() and code not in words(page), "it is heard, not copied"
    visit.qtbot.mouseClick(page.bar.primary, LEFT)
    visit.qtbot.waitUntil(lambda: bool(page.notice.text()), timeout=10_000)
    assert held(town) != strange.read_bytes()
    visit.qtbot.keyClicks(page.code, code)
    visit.qtbot.mouseClick(page.bar.primary, LEFT)
    visit.page(Frame)
    visit.reception.end()
    assert held(town) == strange.read_bytes()


def test_a_kit_for_another_prefecture_says_so_and_can_only_begin_a_new_workspace(
    visit: Visit, town: Path
) -> None:
    new_prefecture(visit.home / "38.dxpref", "38")
    other = opening.open_prefecture(visit.home / "38.dxpref")
    file, _ = write_kit(other, visit.home, None, "", TODAY)
    opening.close(other)
    page = offered(visit, town, file)
    assert "東洋町" in page.notice.text()
    assert page.bar.primary.text() == "新しい作業ファイルをつくる"


def test_the_kit_chosen_on_the_page_for_sending_is_looked_at_first(
    visit: Visit, pref: Database, town: Path
) -> None:
    visit.reception.open_file(town)
    visit.desk()
    opened = visit.reception._open
    assert opened is not None
    opened.desk.open("submit")  # type: ignore[attr-defined]
    file = kit(pref, visit.home / "a", OWN)
    opened.desk.handing_over.submit.kit_chosen.emit(file)  # type: ignore[attr-defined]
    page = visit.page(KitOffer)
    assert "質問が4問加わります" in words(page)
    visit.reception.end()
    assert held(town) is None
