"""The ledger of carried media: a line for every report file, filled in and closed by the office."""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from sqlite_utils import Database

from dxdesk.desks import carry_out, carry_outs, handing
from dxdesk.desks.submission import copy_report, papers
from dxdesk.errors import Refusal
from dxdesk.paper.carry_ledger import ledger_pages
from dxdesk.report.carry_outs import CarryOut, first_wrong_day, open_lines
from dxdesk.store import carry_outs as lines_kept
from tests.desks.conftest import TODAY
from tests.paper.reading_back import copied_text


def _written(db: Database, tmp_path: Path, name: str = "USB-03") -> int:
    """Write a report onto a stick; the number of its line."""
    stick = tmp_path / name
    stick.mkdir(exist_ok=True)
    handing.write_report(db, stick, TODAY)
    return lines_kept.lines(db)[-1].number


def test_every_report_file_that_is_written_has_its_line(db: Database, tmp_path: Path) -> None:
    _written(db, tmp_path)
    _written(db, tmp_path, "USB-04")
    made, first, second = lines_kept.lines(db)  # the example wrote one before
    assert (first.number, first.serial, first.medium) == (2, made.serial + 1, "USB-03")
    assert (second.number, second.serial, second.written_on) == (3, made.serial + 2, TODAY)
    assert open_lines((first, second)) == (first, second)


def test_a_copy_on_another_stick_has_a_line_of_its_own(db: Database, tmp_path: Path) -> None:
    _written(db, tmp_path)
    other = tmp_path / "USB-05"
    other.mkdir()
    path = copy_report(papers(db), other)
    carry_outs.note_copy(db, path, TODAY)
    *_, written, copied = lines_kept.lines(db)
    assert written.serial == copied.serial
    assert (written.medium, copied.medium) == ("USB-03", "USB-05")


def test_a_line_is_closed_by_coming_back_and_by_erasing(db: Database, tmp_path: Path) -> None:
    number = _written(db, tmp_path)
    carry_outs.fill_in(db, number, {"registered": "U-03", "out_on": TODAY}, TODAY)
    later = TODAY + timedelta(days=3)
    carry_outs.fill_in(db, number, {"back_on": later}, later)
    line = lines_kept.lines(db)[-1]
    assert line.is_open and line.registered == "U-03"
    carry_outs.fill_in(db, number, {"erased_on": later}, later)
    assert open_lines(lines_kept.lines(db)[1:]) == ()


@pytest.mark.parametrize(
    ("further", "said", "code"),
    [
        (1, {"carrier": "山田"}, "E-CARRY-LINE"),
        (0, {"carrier": "山\ue000田"}, "E-CARRY-WORDS"),
        (0, {"carrier": "山" * 101}, "E-CARRY-WORDS"),
        (0, {"out_on": TODAY + timedelta(days=1)}, "E-CARRY-DAY"),
        (0, {"back_on": TODAY - timedelta(days=1)}, "E-CARRY-DAY"),
    ],
)
def test_what_cannot_be_in_the_ledger_changes_nothing(
    db: Database, tmp_path: Path, further: int, said: dict[str, str | date | None], code: str
) -> None:
    number = _written(db, tmp_path) + further
    before = lines_kept.lines(db)
    with pytest.raises(Refusal) as refused:
        carry_outs.fill_in(db, number, said, TODAY)
    assert refused.value.code == code
    assert lines_kept.lines(db) == before


def test_the_ledger_is_a_paper_and_a_workbook_with_real_days(db: Database, tmp_path: Path) -> None:
    number = _written(db, tmp_path)
    carry_outs.fill_in(db, number, {"registered": "=U-03", "out_on": TODAY}, TODAY)
    held = papers(db)
    assert carry_out.ledger_of(held, TODAY).pages == 1
    sheet = load_workbook(BytesIO(carry_out.ledger_book(held))).active
    assert sheet is not None
    titles = [cell.value for cell in sheet[1]]
    row: dict[object, Any] = dict(zip(titles, (cell.value for cell in sheet[3]), strict=True))
    assert row["媒体登録番号"] == "=U-03"
    assert row["持出日"].date() == TODAY
    assert row["返却日"] is None or row["返却日"] == ""
    assert "USB-03" in row["媒体の種類"]


def test_an_empty_ledger_says_so_on_paper(tmp_path: Path) -> None:
    printed = ledger_pages([], "みなと町", TODAY, practice=False)
    assert "まだありません" in copied_text(printed.pdf, tmp_path)


DAYS = st.none() | st.dates(date(2026, 11, 1), date(2026, 12, 31))


@given(DAYS, DAYS, DAYS)
def test_days_of_a_line_that_are_taken_stand_in_order_and_are_not_to_come(
    out_on: date | None, back_on: date | None, erased_on: date | None
) -> None:
    written, today = date(2026, 11, 10), date(2026, 12, 10)
    line = CarryOut(1, 1, "U", written, out_on=out_on, back_on=back_on, erased_on=erased_on)
    days = [written, *(day for day in (out_on, back_on, erased_on) if day), today]
    assert (first_wrong_day(line, today) == "") == (days == sorted(days))
