"""団体 and 比較: one municipality, and all of them without a ranking."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dxdesk.desks import across
from dxdesk.desks.reported_words import said
from dxdesk.ui.prefecture.desk import PrefectureDesk

LEFT = Qt.MouseButton.LeftButton


def test_a_report_is_shown_as_the_municipality_sent_it(full: PrefectureDesk) -> None:
    assert full.picture is not None
    state = full.picture.arrived[0]
    full.open("town", state.town.code)
    report = state.report
    assert report is not None
    assert full.town.heading.title.text() == state.town.name
    full.town.show_view("answers")
    assert full.town.answers.model.records() == report.questions
    full.town.show_view("systems")
    assert len(full.town.systems.model.records()) == len(report.systems)


def test_all_answers_can_be_searched(full: PrefectureDesk, qtbot: QtBot) -> None:
    full.open("town")
    full.town.show_view("answers")
    qtbot.keyClicks(full.town.answers.filter, "F01")
    qtbot.waitUntil(lambda: full.town.answers.model.rowCount() < 10)
    assert any(question.id == "F01" for question in full.town.answers.model.records())


def test_whose_word_an_answer_is_can_be_seen_and_searched(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    full.open("town")
    full.town.show_view("answers")
    model = full.town.answers.model
    asked = [replace(each, said_by="総務課 山田") if each.id == "B04" else each
             for each in model.records()]  # fmt: skip
    full.town.answers.show_records(asked, "")
    titles = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    at = titles.index("だれの答えか")
    row = [each.id for each in asked].index("B04")
    assert model.data(model.index(row, at)) == "総務課 山田"
    full.town.answers.filter.setText("山田")
    qtbot.waitUntil(lambda: [each.id for each in model.records()] == ["B04"])


def test_a_first_report_has_nothing_to_differ_from(full: PrefectureDesk) -> None:
    full.open("town")
    full.town.show_view("changes")
    assert "はじめて" in full.town.changes.nothing.words.text()


def test_a_municipality_that_has_not_reported_is_said_to_be_awaited(full: PrefectureDesk) -> None:
    assert full.picture is not None
    full.open("town", full.picture.missing[0].town.code)
    assert "まだ" in full.town.heading.sentence.text()


def test_alt_and_arrows_walk_through_the_municipalities(full: PrefectureDesk, qtbot: QtBot) -> None:
    assert full.picture is not None
    codes = [state.town.code for state in full.picture.towns]
    full.open("town", codes[3])
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(full.town.choice, Qt.Key.Key_Right, alt)
    assert codes[4] in full.town.heading.sentence.text()
    qtbot.keyClick(full.town.choice, Qt.Key.Key_Left, alt)
    assert codes[3] in full.town.heading.sentence.text()


def test_the_map_follows_code_order_and_its_cells_are_those_of_the_reports(
    full: PrefectureDesk,
) -> None:
    assert full.picture is not None
    full.open("compare")
    heat = full.compare.map.heat
    assert [town.code for town in heat.towns] == sorted(town.code for town in heat.towns)
    assert heat.rows == across.dimension_rows(full.picture)
    assert (heat.rowCount(), heat.columnCount()) == (10, 34)


def test_arrows_choose_a_cell_and_enter_opens_its_municipality(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    full.open("compare")
    table = full.compare.map
    before = table.currentIndex()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == before.row() + 1
    code = table.current_town()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert full.current() == "town" and code in full.town.heading.sentence.text()


def test_the_key_d_asks_one_question_of_all(full: PrefectureDesk, qtbot: QtBot) -> None:
    assert full.picture is not None
    full.open("compare")
    qtbot.keyClick(full.compare.map, Qt.Key.Key_D)
    chosen = full.compare.question.list.current_record()
    assert chosen.id == across.questions_of(full.compare.map.heat.rows[0].code)[0]
    assert full.compare.question.answers.rowCount() == len(full.picture.arrived)


def test_the_map_is_copied_with_a_line_for_every_municipality(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    full.open("compare")
    qtbot.mouseClick(full.compare.copy, LEFT)
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == 35 and len(lines[0].split("\t")) == 12


def test_contracts_are_listed_nearest_first(full: PrefectureDesk) -> None:
    full.open("compare")
    ends = [end.ends_on for end in full.compare.contracts.model.records()]
    assert ends == sorted(ends) and ends


def test_the_answer_to_which_municipality_is_its_name(full: PrefectureDesk) -> None:
    assert full.picture is not None
    for state in full.picture.arrived:
        assert state.report is not None
        asked = next(each for each in state.report.questions if each.id == "A01")
        assert said(asked) == state.town.name
