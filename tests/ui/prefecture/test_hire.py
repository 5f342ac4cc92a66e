"""あと1人いたら: reckoned kind by kind, what it costs, and a post written as a Word file."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from docx import Document
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dxdesk.paper.supply_book import supply_workbook
from dxdesk.plan.supply import Candidate
from dxdesk.store import supply
from dxdesk.ui.prefecture.desk import PrefectureDesk

LEFT, LONG = Qt.MouseButton.LeftButton, 60_000


def _reckoned(desk: PrefectureDesk, qtbot: QtBot) -> None:
    desk.open("hire")
    qtbot.mouseClick(desk.hire.bar.primary, LEFT)
    qtbot.waitUntil(lambda: desk.hire._advice is not None and not desk.busy, timeout=LONG)


def test_the_four_kinds_are_reckoned_and_the_bracket_is_never_the_wrong_way_round(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    _reckoned(full, qtbot)
    kinds = full.hire.model.records()
    assert [kind.talent for kind in kinds] == ["PRODUCER", "PM", "SERVICE_DESIGNER", "ENGINEER"]
    assert all(kind.sure_days <= kind.possible_days for kind in kinds)
    assert all(kind.urgent_after <= kind.urgent_before for kind in kinds)
    assert "行けない要望" in full.hire.heading.sentence.text()


def test_without_a_plan_the_screen_says_what_comes_first(
    empty: PrefectureDesk, qtbot: QtBot
) -> None:
    empty.open("hire")
    assert "先に派遣計画" in empty.hire._nothing.words.text()
    assert empty.hire.bar.primary.text() == "派遣計画へ"
    qtbot.mouseClick(empty.hire.bar.primary, LEFT)
    assert empty.current() == "plan"


def test_cost_and_candidates_of_the_chosen_kind_stand_beside_it(
    full: PrefectureDesk, qtbot: QtBot
) -> None:
    known = Candidate("L01", "company", "みなとシステム", ("ENGINEER",), ("高知県",))
    supply.save_candidates(full.database, (known,))
    _reckoned(full, qtbot)
    full.hire.table.choose(full.hire.model.records()[3])
    full.hire.cost.cost.setText("520万円")
    full.hire.cost.cost.editingFinished.emit()
    shown = [each.yen for each in full.hire.cost.lines.amounts]
    assert shown == [5_200_000, 3_640_000, 1_560_000]
    assert "みなとシステム" in full.hire.cost._supply.text()


def test_the_description_of_a_post_is_written_as_a_word_file(
    full: PrefectureDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    _reckoned(full, qtbot)
    kind = full.hire.model.records()[3]
    path = tmp_path / "職務記述書.docx"
    full.hiring.write(path, kind, full.hire.wish.wish())
    qtbot.waitUntil(lambda: path.exists() and not full.busy, timeout=LONG)
    words = [each.text for each in Document(BytesIO(path.read_bytes())).paragraphs]
    assert any("エンジニア" in line for line in words)
    assert any("週4日" in line for line in words)


def test_lists_of_candidates_are_taken_in_from_excel(
    full: PrefectureDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    known = (Candidate("L01", "company", "みなとシステム", ("ENGINEER",), ("高知県",)),)
    book = tmp_path / "候補.xlsx"
    book.write_bytes(supply_workbook(known))
    full.open("hire")
    full.hiring.take_lists(book)
    qtbot.waitUntil(lambda: not full.busy, timeout=LONG)
    assert supply.candidates(full.database) == known
    book.write_bytes(b"PK")
    full.hiring.take_lists(book)
    qtbot.waitUntil(lambda: not full.busy, timeout=LONG)
    assert supply.candidates(full.database) == known  # a bad file changes nothing
