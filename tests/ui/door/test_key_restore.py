"""A lost desk is made anew: the paper typed back line by line, or the copy in a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from dxdesk.desks import held_keys, key_copies
from dxdesk.desks.held_keys import key_standing
from dxdesk.desks.prefecture import new_prefecture, write_kit
from dxdesk.desks.security_recipient import keep_recipient, recipient_of
from dxdesk.exchange.keys import PrefectureKey, new_prefecture_key
from dxdesk.exchange.typed_keys import paper_lines
from dxdesk.store import opening
from dxdesk.ui.door.key_restore import FILE, KeyRestore
from dxdesk.ui.door.place import PlaceScreen
from dxdesk.ui.door.prefecture_choice import PrefectureChoice
from dxdesk.ui.door.welcome import WelcomeScreen
from tests.ui.door.conftest import TODAY, Visit


@pytest.fixture
def lost(tmp_path: Path) -> tuple[PrefectureKey, str, Path]:
    """The key of a desk that is gone, its code, and the file of the safe."""
    path = tmp_path / "gone.dxpref"
    new_prefecture(path, "39")
    with opening.held(opening.open_prefecture(path)) as db:
        key, code = held_keys.held_keys(db).current, key_standing(db, "39").current.code
        kept = key_copies.write_key(db, tmp_path, TODAY)
        keep_recipient(db, new_prefecture_key().recipient, TODAY)
        write_kit(db, tmp_path, None, "DX推進課", TODAY)
    path.unlink()
    return key, code, kept


def _page(visit: Visit) -> KeyRestore:
    visit.reception.begin(None)
    visit.page(WelcomeScreen).prefecture_wanted.emit()
    choice = visit.page(PrefectureChoice)
    choice.field.setText("高知")
    choice.restore.click()
    return visit.page(KeyRestore)


def test_a_wrong_line_is_named_when_it_is_left_and_the_rest_stays(
    visit: Visit, lost: tuple[PrefectureKey, str, Path]
) -> None:
    key, code, _ = lost
    page, lines = _page(visit), paper_lines(key)
    for field, line in zip(page.lines, lines, strict=True):
        field.setText(line.lower())
    page.lines[4].setText(lines[4][:-1] + ("Q" if lines[4][-1] != "Q" else "P"))
    page.lines[4].editingFinished.emit()
    page.lines[3].editingFinished.emit()
    assert page._marks[4].text() == "紙とちがいます" and page._marks[3].text() == "紙と一致"
    page.code.setText(code)
    page.bar.primary.click()
    visit.qtbot.waitUntil(lambda: "5行目" in page.notice.text(), timeout=5000)
    page.lines[4].setText(lines[4])
    page.bar.primary.click()
    place = visit.page(PlaceScreen)
    path = place.path
    place.bar.primary.click()
    assert visit.desk() == "高知県" and path.exists()


def test_the_file_of_the_safe_makes_the_same_desk_again(
    visit: Visit, lost: tuple[PrefectureKey, str, Path]
) -> None:
    page = _page(visit)
    page.show_way(FILE)
    page.bar.primary.click()
    assert page.choose.hasFocus() or page.notice.text()
    page.choose_file(lost[2])
    page.take_kit(lost[2].parent / "kit.dxkit")
    page.bar.primary.click()
    place = visit.page(PlaceScreen)
    path = place.path
    place.bar.primary.click()
    assert visit.desk() == "高知県" and path.exists()
    visit.reception.end()
    with opening.held(opening.open_prefecture(path)) as db:
        assert recipient_of(db) != "", "the kit told it"
