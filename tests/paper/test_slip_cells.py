"""Cells of a returned slip: every way of writing an answer that is clear, and none that is not."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from dxdesk.paper.slip_answers import answers_on
from dxdesk.paper.slip_reading import returned_slip
from tests.paper.slips import DAY, NAME, TODAY, filled, put, row_of
from tests.paper.slips_back import QUESTIONS, code, faults, read, value


@pytest.mark.parametrize(
    ("id_", "said", "meant"),
    [
        ("B06", " だれもいない　", "none"),
        ("B06", "4", "none"),
        ("B06", 4, "none"),
        ("B06", 4.0, "none"),
        ("B06", "④", "none"),
        ("B06", "４．", "none"),
        ("B06", "④ だれもいない", "none"),
        ("B06", "4.だれもいない", "none"),
        ("B06", "○だれもいない", "none"),
        ("B06", "none", "none"),
        ("E08", "○", "yes"),
        ("E08", "ある", "yes"),
        ("E05", "×", "no"),
        ("E05", "いいえ", "no"),
        ("E05", "なし", "no"),
        ("H09", False, "no"),
        ("A05", "３か所", 3),
        ("A05", " 3 ヶ所", 3),
        ("A05", "3箇所", 3),
        ("J01", "4,850万円", 48_500_000),
        ("J01", "４８，５００，０００", 48_500_000),
        ("J01", 48_500_000.0, 48_500_000),
        ("C03", "令和１０年３月３１日", "2028-03-31"),
        ("C03", "R10.3.31", "2028-03-31"),
        ("C03", "令和9年度末", "2028-03-31"),
        ("C03", datetime.datetime(2028, 3, 31), "2028-03-31"),
        ("C03", 46843, "2028-03-31"),
        ("P01", "  人手が\r\n足りない ", "人手が\n足りない"),
        ("P01", 2026, "2026"),
    ],
)
def test_an_answer_is_read_the_way_people_write_it(id_: str, said: object, meant: object) -> None:
    found = value(filled({id_: said}), id_)
    if QUESTIONS[id_].kind.value == "single":
        wanted = {
            ("B06", "none"): code("B06", 3), ("E08", "yes"): code("E08", 0),
            ("E05", "no"): code("E05", 0), ("H09", "no"): code("H09", 0),
        }[id_, str(meant)]  # fmt: skip
        assert found == wanted
    else:
        assert found == meant


@pytest.mark.parametrize(
    ("id_", "said", "cell"),
    [
        ("B06", "たぶんいる", "D8「たぶんいる」：次から選びます：1 同じようにできる人がいる"),
        ("B06", "5", "D8「5」：次から選びます"),
        ("B06", "○", "D8「○」：次から選びます"),
        ("B06", "1、2", "D8「1、2」：次から選びます"),
        ("B06", "2 だれもいない", "D8「2 だれもいない」：次から選びます"),
        ("R05", "1", "D8「1」：次から選びます"),
        ("A05", "たくさん", "D8「たくさん」：数を書きます。単位はか所です"),
        ("A05", "3台", "D8「3台」：数を書きます。単位はか所です"),
        ("A05", 2.5, "D8「2.5」：数を書きます。単位はか所です"),
        ("A05", "-1", "D8「-1」：数を書きます。単位はか所です"),
        ("A05", "#REF!", "D8「#REF!」：Excelの計算の失敗です"),
        ("C03", "来年の春", "D8「来年の春」：「令和8年11月5日」"),
        ("C03", "令和8年2月30日", "D8「令和8年2月30日」：「令和8年11月5日」"),
        ("P01", "外字\ue000", "D8「外字〓」：2000文字まで"),
        ("P01", "長" * 2001, "：2000文字まで"),
        ("A03", "120人", "D8「120人」：ここには「わからない」とだけ書けます"),
    ],
)
def test_a_cell_that_cannot_be_read_is_named_with_what_may_stand_there(
    id_: str, said: object, cell: str
) -> None:
    [fault] = faults(filled({id_: said}), id_)
    assert fault.startswith("お答えください D8")
    assert cell in fault


def test_circled_numbers_are_clear_where_labels_begin_with_numbers_of_their_own() -> None:
    assert value(filled({"R05": "②"}), "R05") == code("R05", 1)
    assert value(filled({"R05": "1 重い課題を決めた"}), "R05") == code("R05", 1)


def test_several_choices_are_ticked_line_by_line_or_listed_in_one_cell() -> None:
    codes = [choice.code for choice in QUESTIONS["B03"].choices]
    ticked = {"B03-1": "○", "B03-2": "×", "B03-3": "レ", "B03-5": True}
    assert value(filled(ticked), "B03") == [codes[0], codes[2], codes[4]]
    assert value(filled({"B03": "1、３／5"}), "B03") == [codes[0], codes[2], codes[4]]
    label = QUESTIONS["B03"].choices[3].label
    assert value(filled({"B03-4": label}), "B03") == [codes[3]]
    assert value(filled({"B03-4": "4"}), "B03") == [codes[3]]


def test_crosses_on_some_lines_only_are_no_answer() -> None:
    assert faults(filled({"B03-1": "×"}), "B03") == [
        "お答えください D9「×」：○がありません。当てはまるものに○を付けます"
    ]


def test_troubles_are_taken_in_the_order_of_their_lines_with_gaps() -> None:
    codes = [choice.code for choice in QUESTIONS["P02"].choices]
    said = {"P02-2": "⑨", "P02-1": "20", "P02-5": "窓口の見直し"}
    assert value(filled(said), "P02") == [codes[19], codes[8], "N15"]


def test_the_sign_for_the_same_as_above_repeats_answers_names_and_days() -> None:
    said: dict[str, object] = {"D01-1": "1", "D01-2": "〃", "D01-3": "同上", "B06": "4"}
    data = filled(said, put("D01-1", NAME, "山田"), put("D01-2", NAME, "〃"),
                  put("D01-1", DAY, "R8.11.25"), put("D01-2", DAY, "〃"))  # fmt: skip
    assert value(data, "D01") == {"01": "done", "02": "done", "03": "done"}
    assert read(data)["D01"].said_by == "山田"


def test_the_sign_for_the_same_as_above_with_nothing_above_is_named() -> None:
    _, left_over = answers_on(returned_slip(filled({"B06": "〃"})), QUESTIONS, TODAY)
    assert [str(each) for each in left_over] == [
        "お答えください D8「〃」：「〃」の上に、くり返す値がありません"
    ]


def test_a_cell_merged_downwards_counts_on_each_of_its_lines() -> None:
    def merge(sheet: Any) -> None:
        first = row_of(sheet, "D01-1")
        sheet.merge_cells(start_row=first, end_row=first + 19, start_column=4, end_column=4)
        sheet.merge_cells(start_row=first - 1, end_row=first + 19, start_column=5, end_column=5)

    data = filled({"D01-1": "移った(本番で使っている)", "B06": "4"}, merge,
                  put("D01", NAME, "山田"))  # fmt: skip
    said = value(data, "D01")
    assert isinstance(said, dict)
    assert (len(said), set(said.values())) == (20, {"done"})


def test_a_part_that_is_not_known_leaves_the_other_parts_said() -> None:
    said = {"A03-1": "120人", "A03-2": "わからない", "A03-3": "令和8年4月1日"}
    assert value(filled(said), "A03") == {"regular": 120, "as_of": "2026-04-01"}


def test_some_operations_may_be_not_known() -> None:
    assert value(filled({"D01-1": "移った", "D01-2": "わからない"}), "D01") == {
        "01": "done", "02": "unknown",
    }  # fmt: skip
