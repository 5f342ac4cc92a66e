"""Slips as they come back: what people do to a sheet costs no answer, and no bad cell is silent."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Callable
from datetime import date
from io import BytesIO, StringIO
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from openpyxl import load_workbook

from dxdesk.paper.slip_answers import answers_on
from dxdesk.paper.slip_book import slip_workbook
from dxdesk.paper.slip_reading import returned_slip
from tests.paper.slips import (
    ANSWER,
    DAY,
    HEADINGS,
    KEY,
    NAME,
    NOTE,
    TODAY,
    filled,
    put,
    row_of,
    slip,
)
from tests.paper.slips_back import QUESTIONS, code, faults, read, refused, value
from tests.paper.workbooks import bytes_of

_SAID = {"B04": "専任の課・室がある", "B06": "だれもいない", "A05": 3}


# the sheet was moved about


def _intact(change: Callable[[Any], None]) -> None:
    data = filled(_SAID, change)
    assert value(data, "B04") == code("B04", 0)
    assert value(data, "B06") == code("B06", 3)
    assert value(data, "A05") == 3


def _column_in_front(sheet: Any) -> None:
    sheet.insert_cols(1)


def _column_between(sheet: Any) -> None:
    sheet.insert_cols(ANSWER)
    sheet.cell(HEADINGS, ANSWER).value = "課内メモ"


def _rows_between(sheet: Any) -> None:
    sheet.insert_rows(HEADINGS + 2, 3)


def _rows_on_top(sheet: Any) -> None:
    sheet.insert_rows(1, 4)
    sheet.cell(1, 1).value = "総務課で回覧しました"


def _rows_in_another_order(sheet: Any) -> None:
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=HEADINGS + 1)]
    for at, row in enumerate(reversed(rows), HEADINGS + 1):
        for column, said in enumerate(row, 1):
            sheet.cell(at, column).value = said


def _columns_in_another_order(sheet: Any) -> None:
    for row in sheet.iter_rows(min_row=HEADINGS):
        row[KEY - 1].value, row[ANSWER - 1].value = row[ANSWER - 1].value, row[KEY - 1].value


def _heading_renamed(sheet: Any) -> None:
    sheet.cell(HEADINGS, ANSWER).value = "回 答（令和8年）"
    sheet.cell(HEADINGS, NAME).value = "氏名"


def _marks_full_width(sheet: Any) -> None:
    for row in range(HEADINGS + 1, sheet.max_row + 1):
        sheet.cell(row, KEY).value = f" {sheet.cell(row, KEY).value} ".translate(
            {ord(c): ord(c) + 0xFEE0 for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"}
        )


def _head_cut_off(sheet: Any) -> None:
    sheet.delete_rows(1, HEADINGS - 2)  # the mark is still on the hidden sheet
    sheet.delete_rows(1)


@pytest.mark.parametrize(
    "change",
    [
        _column_in_front,
        _column_between,
        _rows_between,
        _rows_on_top,
        _rows_in_another_order,
        _columns_in_another_order,
        _heading_renamed,
        _marks_full_width,
        _head_cut_off,
    ],
)
def test_a_sheet_that_was_moved_about_keeps_its_answers(change: Callable[[Any], None]) -> None:
    _intact(change)


def test_the_columns_for_question_and_help_may_be_gone() -> None:
    def without(sheet: Any) -> None:
        sheet.delete_cols(2, 2)

    _intact(without)


def test_a_deleted_line_leaves_its_question_waiting_and_the_others_answered() -> None:
    def without(sheet: Any) -> None:
        sheet.delete_rows(row_of(sheet, "B06"))

    data = filled(_SAID, without)
    assert value(data, "B06") is None
    assert value(data, "A05") == 3


def test_sheets_that_were_added_are_not_taken_for_answers() -> None:
    book = load_workbook(BytesIO(filled(_SAID)))
    added = book.create_sheet("課内の一覧", 0)
    for row in (["番号", "氏名", "備考"], [1, "山田", "電話"], [2, "田中", ""]):
        added.append(row)
    other = book.create_sheet("メモ", 1)
    for row in (["お名前", "日付"], ["山田", "11/5"]):
        other.append(row)
    assert value(bytes_of(book), "A05") == 3


def test_two_slips_copied_into_one_workbook_are_both_read() -> None:
    book = load_workbook(BytesIO(filled({"B04": "1"})))
    more = load_workbook(BytesIO(filled({"A05": 3}))).worksheets[0]
    sheet = book.create_sheet("税務課の分")
    for row in more.iter_rows(values_only=True):
        sheet.append(row)
    data = bytes_of(book)
    assert (value(data, "B04"), value(data, "A05")) == (code("B04", 0), 3)


def test_a_line_without_its_number_is_named_and_takes_nothing_else_along() -> None:
    def cut(sheet: Any) -> None:
        sheet.cell(row_of(sheet, "B06"), KEY).value = None

    answers, left_over = answers_on(returned_slip(filled(_SAID, cut)), QUESTIONS, TODAY)
    assert [str(fault) for fault in left_over] == [
        "お答えください A9（空欄）：質問の番号（B06など）"
    ]
    assert {a.question: a.raw is not None for a in answers} == {
        "B04": True, "B06": False, "A05": True,
    }  # fmt: skip


def test_a_number_that_is_not_on_this_slip_is_named() -> None:
    data = filled({"B04": "1"}, put("B04", KEY, "Z99"))
    _, left_over = answers_on(returned_slip(data), QUESTIONS, TODAY)
    assert [str(each) for each in left_over] == [
        "お答えください A8「Z99」：この番号の質問は、この用紙にありません"
    ]


def test_a_line_that_was_copied_counts_once_unless_it_says_something_else() -> None:
    def copied(said: object) -> Callable[[Any], None]:
        def change(sheet: Any) -> None:
            sheet.append(["A05", "", "", said])

        return change

    assert value(filled({"A05": 3}, copied("３")), "A05") == 3
    assert faults(filled({"A05": 3}, copied(4)), "A05") == [
        "お答えください D9「4」：D8にも同じ番号の答えがあります。正しいほうだけ残してください"
    ]


# who, when, and what else


def test_one_name_and_one_day_count_for_the_whole_slip() -> None:
    data = filled(_SAID, put("B06", NAME, " 山田 花子 "), put("B06", DAY, "令和８年１１月２５日"))
    assert {(a.said_by, a.said_on) for a in read(data).values()} == {
        ("山田 花子", date(2026, 11, 25))
    }


def test_with_several_names_a_line_without_one_is_the_addressees_word() -> None:
    data = filled(_SAID, put("B06", NAME, "山田"), put("A05", NAME, "田中"))
    assert {id_: a.said_by for id_, a in read(data).items()} == {
        "B04": "総務課", "B06": "山田", "A05": "田中",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("先週", "「令和8年11月5日」や"),
        ("令和8年12月2日", "今日より後の日です"),
        ("1026-11-05", "や"),
    ],
)
def test_a_day_that_cannot_be_is_named_and_the_answer_waits(said: str, what: str) -> None:
    [fault] = faults(filled({"B06": "4"}, put("B06", DAY, said)), "B06")
    assert fault.startswith(f"お答えください F8「{said}」")
    assert what in fault


def test_what_else_somebody_wrote_comes_along() -> None:
    data = filled({"B06": "4"}, put("B06", NOTE, "来年度に1人増える予定"))
    assert read(data)["B06"].note == "来年度に1人増える予定"


# not a slip at all


def test_a_csv_of_the_sheet_is_read_whatever_its_letters() -> None:
    rows = list(load_workbook(BytesIO(filled(_SAID))).worksheets[0].iter_rows(values_only=True))
    text = StringIO()
    csv.writer(text).writerows([["" if v is None else v for v in row] for row in rows])
    for encoding in ("utf-8", "utf-8-sig", "cp932"):
        data = text.getvalue().encode(encoding)
        assert value(data, "B06") == code("B06", 3)
        assert value(data, "A05") == 3


def test_a_sheet_pasted_into_a_text_is_read_too() -> None:
    rows = list(load_workbook(BytesIO(filled(_SAID))).worksheets[0].iter_rows(values_only=True))
    text = StringIO()
    csv.writer(text, "excel-tab").writerows([["" if v is None else v for v in r] for r in rows])
    assert value(text.getvalue().encode("cp932"), "A05") == 3


def test_the_old_format_and_passwords_are_refused_with_what_to_do() -> None:
    assert refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000)) == "E-XLSX-OLD"


def test_other_files_are_refused() -> None:
    book = load_workbook(BytesIO(slip_workbook(slip("B06"))))
    for sheet in book.worksheets:
        sheet.delete_rows(1, 6)
    assert refused(bytes_of(book)) == "E-NOT-SLIP"
    assert refused("拝啓\n".encode("cp932")) == "E-NOT-SLIP"
    assert refused(b"%PDF-1.4\n\xff\xfe\x81\x00") == "E-NOT-SLIP"
    assert refused(b"") == "E-NOT-SLIP"
    box = BytesIO()
    with zipfile.ZipFile(box, "w") as archive:
        archive.writestr("content.xml", "<office/>")  # an OpenDocument sheet
    assert refused(box.getvalue()) == "E-NOT-XLSX"


def test_a_slip_without_its_column_of_answers_is_refused() -> None:
    def renamed(sheet: Any) -> None:
        sheet.cell(HEADINGS, ANSWER).value = "ここ"

    assert refused(filled(_SAID, renamed)) == "E-SLIP-TABLE"


def test_slips_of_two_towns_in_one_file_are_refused() -> None:
    book = load_workbook(BytesIO(filled({"B06": "4"})))
    book.create_sheet("隣").append([slip("B06").mark.replace("016373", "016381")])
    assert refused(bytes_of(book)) == "E-SLIP-MIXED"


def test_every_cut_of_the_file_is_refused() -> None:
    data = filled(_SAID)
    for end in range(0, len(data) - 1, 997):
        assert refused(data[:end]) in ("E-NOT-XLSX", "E-NOT-SLIP")


@settings(max_examples=25)
@given(some.randoms(use_true_random=False), some.integers(0, 3), some.integers(0, 3))
def test_no_shuffling_of_lines_and_columns_changes_or_loses_an_answer(
    chance: Random, blank_rows: int, blank_columns: int
) -> None:
    def shuffled(sheet: Any) -> None:
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=HEADINGS)]
        order = chance.sample(range(len(rows[0])), len(rows[0]))
        lines = chance.sample(rows[1:], len(rows) - 1)
        sheet.delete_rows(HEADINGS, len(rows))
        for row in (rows[0], *lines):
            for _ in range(chance.randint(0, blank_rows)):
                sheet.append([" "] * 3)
            sheet.append([None] * blank_columns + [row[at] for at in order])

    found = {id_: answer.raw for id_, answer in read(filled(_SAID, shuffled)).items()}
    assert found == {id_: answer.raw for id_, answer in read(filled(_SAID)).items()}
