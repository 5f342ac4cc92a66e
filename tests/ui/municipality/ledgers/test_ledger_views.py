"""The ledger by vendors, and the 20 operations a town may not handle."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dxdesk.ask.systems import System
from dxdesk.desks import municipality as work
from dxdesk.store import systems as system_store
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.municipality.systems import SystemsScreen
from dxdesk.ui.municipality.systems_cells import MOVES, NAMED, meant
from dxdesk.words import tr

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
CHOSEN = 4  # the column of what is bought together, or of the move


def _opened(desk: MunicipalityDesk) -> SystemsScreen:
    desk.open("systems")
    return desk.ledgers.systems


def _row(screen: SystemsScreen, name: str) -> int:
    rows = range(screen.model.rowCount())
    return next(row for row in rows if screen.model.system(row).name == name)


def _kept(desk: MunicipalityDesk, name: str) -> System | None:
    found = [s for s in system_store.systems(desk.database) if s.name == name]
    return found[0] if found else None


def test_an_operation_the_town_does_not_handle_is_said_in_its_line(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    screen = _opened(desk)
    place = screen.model.index(_row(screen, "生活保護"), CHOSEN)
    screen.table.setCurrentIndex(place)
    qtbot.keyClick(screen.table, Qt.Key.Key_F2)
    box = QApplication.focusWidget()
    assert box is not None
    box.setCurrentText("扱っていない")  # type: ignore[attr-defined]
    box.activated.emit(box.currentIndex())  # type: ignore[attr-defined]
    kept = _kept(desk, "生活保護")
    assert kept is not None
    assert kept.migration == "na"
    line = screen.model.index(_row(screen, "生活保護"), CHOSEN + 1)
    assert "では扱っていない" in str(line.data())
    assert "扱っていない" in screen.operations.text()


def test_an_own_system_has_no_move_and_an_operation_nothing_bought_together(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    screen = _opened(desk)
    own = screen.model.system(0)
    assert not own.operation
    QApplication.clipboard().setText(
        "システム名\t移行状況\n生活保護\t扱っていない\n" + own.name + "\t済"
    )
    qtbot.keyClick(screen.table, Qt.Key.Key_V, CONTROL)
    kept = _kept(desk, "生活保護")
    assert kept is not None
    assert (kept.migration, kept.joint_item) == ("na", "")
    assert _kept(desk, own.name) == own
    assert "3行目" in screen.notice.text()


def test_every_short_word_of_a_move_is_read_back() -> None:
    assert "migration" in NAMED
    for code, words in MOVES.items():
        assert meant(tr(words), "migration", {}) == code


def test_vendors_are_summed_and_two_writings_are_only_hinted_at(
    desk: MunicipalityDesk, qtbot: QtBot
) -> None:
    before = _opened(desk).model.ledger.systems
    first = next(s for s in before if s.vendor)
    other = System("s99", "もう1つ", vendor=f"㈱{first.vendor}", yearly_cost_yen=100)
    desk.keep(work.keep_systems(desk.database, (first, other), desk.now()))
    screen = _opened(desk)
    qtbot.mouseClick(screen.view._buttons["vendor"], LEFT)
    assert screen.vendors.isVisible()
    assert screen.line.text().startswith("年額の大きい業者から")
    assert not screen.holder.isVisible()
    rows = screen.vendors.model.records()
    assert {vendor.name for vendor in rows} == {first.vendor, other.vendor}
    assert f"「{other.vendor}」" in screen.vendors.hint.text()
    assert {s.vendor for s in system_store.systems(desk.database)} == {first.vendor, other.vendor}


def test_enter_on_a_vendor_leads_to_its_first_system(desk: MunicipalityDesk, qtbot: QtBot) -> None:
    screen = _opened(desk)
    screen.show_view("vendor")
    table = screen.vendors.table
    vendor = screen.vendors.model.record(1)
    table.setFocus()
    table.setCurrentIndex(screen.vendors.model.index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert screen.holder.isVisible()
    assert screen.model.system(screen.table.currentIndex().row()).vendor == vendor.name


def test_a_city_says_it_is_a_city(desk: MunicipalityDesk) -> None:
    screen = _opened(desk)
    systems = (System("op16", "生活保護", "16", "na"),)
    screen.show_ledger(replace(screen.model.ledger, systems=systems, form="市"))
    assert screen.model.index(0, CHOSEN + 1).data() == "市では扱っていない"
