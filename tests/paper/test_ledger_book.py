"""Staffing and systems as an Excel workbook."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import System
from dxdesk.errors import Refusal
from dxdesk.paper.ledger_book import ledger_workbook, people_and_systems_from_workbook
from tests.paper.test_pool_book import several, word
from tests.paper.workbooks import bytes_of, formulas_in

PEOPLE = ("番号", "氏名", "システムの仕事の割合", "代わりができる人", "いつから")
SYSTEMS = (
    "番号",
    "システムの名前",
    "標準化の業務",
    "移行のようす",
    "契約の終わり",
    "1年の費用（円）",
    "共同調達の種類",
)


def ledger(people: list[tuple[object, ...]], systems: list[tuple[object, ...]]) -> bytes:
    book = Workbook()
    assert book.active is not None
    book.active.title = "人"
    for row in [PEOPLE, *people]:
        book.active.append(list(row))
    sheet = book.create_sheet("システム")
    for row in [SYSTEMS, *systems]:
        sheet.append(list(row))
    return bytes_of(book)


def test_people_and_systems_are_read_as_an_office_writes_them() -> None:
    people, systems = people_and_systems_from_workbook(
        ledger(
            [
                (None, "佐藤 美咲", "６割", None, "令和5年4月1日"),
                ("p9", "田中 一", 0.1, "佐藤 美咲、p9", None),
            ],
            [
                (None, "住基", "住民基本台帳", "済", date(2027, 3, 31), "1,200,000円", None),
                (None, "チャット", None, None, "R9.3.31", "３万円", "ビジネスチャットツール"),
                (None, "選挙", 5, "未定", None, None, None),
            ],
        )
    )
    assert people == (
        Person("p1", "佐藤 美咲", share_tenths=6, since="2023-04-01"),
        Person("p9", "田中 一", share_tenths=1, deputy_for=("p1", "p9")),
    )
    assert systems == (
        System(
            "op01", "住基", "01", "done", contract_end=date(2027, 3, 31), yearly_cost_yen=1_200_000
        ),
        System(
            "s1",
            "チャット",
            contract_end=date(2027, 3, 31),
            yearly_cost_yen=30_000,
            joint_item="CHAT",
        ),
        System("op05", "選挙", "05", "undec"),
    )


def test_a_bare_one_may_mean_one_tenth_or_a_whole_person_so_it_is_asked_back() -> None:
    with pytest.raises(Refusal) as caught:
        people_and_systems_from_workbook(ledger([(None, "佐藤", 1)], []))
    assert caught.value.code == "E-LEDGER"
    assert "「1割」か「10割」" in str(caught.value.values["cells"])


def test_every_bad_cell_of_both_sheets_is_named() -> None:
    with pytest.raises(Refusal) as caught:
        people_and_systems_from_workbook(
            ledger(
                [("p1", "佐藤", "11割", "いない人", "去年")],
                [("s1", None, "21", "たぶん", "3月", "無料", "なにか")],
            )
        )
    cells = str(caught.value.values["cells"])
    named = {line.split("「")[0].split("（")[0] for line in cells.splitlines()}
    assert named == {f"人 {c}2" for c in "CDE"} | {f"システム {c}2" for c in "BCDEFG"}


def test_a_workbook_with_one_of_the_two_sheets_is_refused_rather_than_read_as_empty() -> None:
    book = load_workbook(BytesIO(ledger([(None, "佐藤", "3割")], [])))
    del book["システム"]
    with pytest.raises(Refusal) as caught:
        people_and_systems_from_workbook(bytes_of(book))
    assert "システム：" in str(caught.value.values["cells"])


people = st.lists(st.tuples(word, st.none() | st.integers(0, 10), several), max_size=4).map(
    lambda rows: tuple(
        Person(
            f"p{n}",
            name,
            share_tenths=share,
            skills=skills,
            other_duties=skills,
            certificates=("IP",) if share else (),
            deputy_for=("p1",) if n > 1 else (),
            since="2020-04-01" if n % 2 else "",
        )
        for n, (name, share, skills) in enumerate(rows, 1)
    )
)
days = st.none() | st.dates(date(1950, 1, 1), date(2100, 1, 1))
systems = st.lists(
    st.tuples(
        word,
        st.sampled_from(["", "01", "20"]),
        st.sampled_from(["", "done", "na", "unknown"]),
        days,
        st.none() | st.integers(0, 10**9),
        st.sampled_from(["", "CHAT", "GIS"]),
        word,
    ),
    max_size=4,
).map(
    lambda rows: tuple(
        System(f"s{n}", name, operation, migration, day, name, day, yen, item, note)
        for n, (name, operation, migration, day, yen, item, note) in enumerate(rows, 1)
    )
)


@given(people, systems)
@settings(max_examples=20, deadline=None)
def test_a_ledger_is_read_back_the_same(
    people: tuple[Person, ...], systems: tuple[System, ...]
) -> None:
    data = ledger_workbook(people, systems)
    assert formulas_in(data) == 0
    assert people_and_systems_from_workbook(data) == (people, systems)


def test_an_empty_form_says_how_to_fill_in_both_sheets() -> None:
    data = ledger_workbook((), ())
    book = load_workbook(BytesIO(data))
    assert book.sheetnames == ["人", "システム", "書き方"]
    assert people_and_systems_from_workbook(data) == ((), ())
