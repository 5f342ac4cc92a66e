"""The pool of specialists as an Excel table."""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from dxdesk.errors import Refusal
from dxdesk.paper.pool_book import pool_from_workbook, pool_workbook
from dxdesk.plan.pool import TALENTS, Specialist
from tests.paper.reports import HOSTILE
from tests.paper.workbooks import PLACES, book_of, bytes_of, formulas_in, values_of

HEAD = (
    "番号",
    "氏名",
    "種類",
    "週の日数",
    "始まりの月",
    "終わりの月",
    "拠点",
    "泊まり",
    "行けない曜日",
)


def read(*rows: tuple[object, ...]) -> tuple[Specialist, ...]:
    return pool_from_workbook(book_of(rows), PLACES)


def refused(data: bytes) -> Refusal:
    with pytest.raises(Refusal) as caught:
        pool_from_workbook(data, PLACES)
    return caught.value


def test_a_row_becomes_a_specialist() -> None:
    (person,) = read(
        HEAD,
        (
            "T07",
            "髙橋 和子",
            "PM、エンジニア",
            2.5,
            "令和8年4月",
            "2027-03",
            "芽室町",
            "○",
            "月、金",
        ),
    )
    assert person == Specialist(
        "T07",
        "髙橋 和子",
        ("PM", "ENGINEER"),
        half_days_per_week=5,
        months=("2026-04", "2027-03"),
        base="016373",
        latitude=42.91,
        longitude=143.05,
        overnight=True,
        unavailable_weekdays=(0, 4),
    )


def test_a_table_is_read_however_an_office_writes_it() -> None:
    people = read(
        ("令和8年度 人材プール",),
        (),
        ("※注意", None, "ID", "お名前", "職種", "週日数（日）", "開始", "満了", "勤務地", "宿泊"),
        (
            None,
            None,
            "１",
            "山田 太郎",
            "ＰＭ",
            "２．５",
            "R8.4",
            "令和９年３月３１日",
            "北海道河西郡芽室町",
            "◯",
        ),
        (None, None, None, "鈴木 一", "〃", "〃", datetime(2026, 4, 1), "同上", 16381, "－"),
        (),
        (None, None, "3", None, None),
        (None, None, "4", "佐藤 次郎", "エンジニア", "週2日", "2026/10", "202709", "016381", "✕"),
    )
    assert [p.key for p in people] == ["１", "T01", "4"]
    assert [p.half_days_per_week for p in people] == [5, 5, 4]
    assert [p.months for p in people] == [("2026-04", "2027-03")] * 2 + [("2026-10", "2027-09")]
    assert [p.base for p in people] == ["016373", "016381", "016381"]
    assert [p.overnight for p in people] == [True, False, False]


def test_numbers_left_empty_are_given_without_taking_a_written_one() -> None:
    people = read(HEAD, (None, "あ", "PM"), ("T01", "い", "PM"), (None, "う", "PM"))
    assert [p.key for p in people] == ["T02", "T01", "T03"]


def test_a_box_merged_downwards_counts_in_each_row() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (HEAD, ("T01", "あ", "PM"), ("T02", "い", None), ("T03", "う", None)):
        sheet.append(list(row))
    sheet.merge_cells("C2:C4")
    people = pool_from_workbook(bytes_of(book), PLACES)
    assert [p.talents for p in people] == [("PM",)] * 3


def test_every_bad_cell_is_named_with_what_may_stand_there() -> None:
    refusal = refused(
        book_of(
            (
                HEAD,
                ("T01", None, "大工", "6", "2026.1月ごろ", "2027-13", "ない町", "たぶん", "日"),
                ("T01", "い", "PM", "〃", "2027-04", "2026-03", "990000", None, None),
            )
        )
    )
    assert refusal.code == "E-POOL"
    cells = str(refusal.values["cells"]).splitlines()
    assert refusal.values["count"] == len(cells) == 12
    named = {line.split()[1].split("「")[0].split("（")[0] for line in cells}
    assert named == {"B2", "C2", "D2", "E2", "F2", "G2", "H2", "I2", "A3", "D3", "F3", "G3"}
    assert cells[1].startswith("人材 C2「大工」：")
    assert "PM" in cells[1]
    assert "（空欄）" in cells[0]


def test_no_more_than_twenty_cells_are_listed_but_all_are_counted() -> None:
    refusal = refused(book_of([HEAD, *[(f"T{n}", "名", "大工") for n in range(35)]]))
    assert refusal.values["count"] == 35
    assert len(str(refusal.values["cells"]).splitlines()) == 20


def test_a_repeat_mark_with_nothing_above_is_named() -> None:
    refusal = refused(book_of((HEAD, ("T01", "あ", "〃"))))
    assert "C2「〃」" in str(refusal.values["cells"])


def test_a_missing_heading_is_named() -> None:
    refusal = refused(book_of((("番号", "氏名"), ("T01", "あ"))))
    assert "「種類」" in str(refusal.values["cells"])


def test_a_workbook_without_the_table_is_refused() -> None:
    refusal = refused(book_of((("なにか", "ほか"), (1, 2))))
    assert refusal.code == "E-POOL"
    assert "「氏名」「種類」" in str(refusal.values["cells"])


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04", b"%PDF-1.7", b"x" * 5000, "氏名,種類".encode()]
)
def test_what_is_not_a_workbook_is_refused(data: bytes) -> None:
    assert refused(data).code == "E-NOT-XLSX"


def test_a_zip_that_is_not_a_workbook_is_refused() -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    assert refused(buffer.getvalue()).code == "E-NOT-XLSX"


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_a_damaged_workbook_is_read_or_refused_but_never_anything_else(data: st.DataObject) -> None:
    whole = bytearray(_WORKBOOK)
    at = data.draw(st.integers(0, len(whole) - 1))
    kept = data.draw(st.sampled_from(["cut", "flip"]))
    broken = bytes(whole[:at]) if kept == "cut" else _flipped(whole, at)
    try:
        pool_from_workbook(broken, PLACES)
    except Refusal as refusal:
        assert refusal.code in ("E-NOT-XLSX", "E-POOL", "E-XLSX-BIG")


def _flipped(whole: bytearray, at: int) -> bytes:
    whole = bytearray(whole)
    whole[at] ^= 0xFF
    return bytes(whole)


_WORKBOOK = pool_workbook((Specialist("T01", "あ", ("PM",)),))


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b" " * 60_000_000)
    assert len(buffer.getvalue()) < 100_000
    assert refused(buffer.getvalue()).code == "E-XLSX-BIG"


def test_a_workbook_of_thousands_of_files_is_refused() -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for n in range(2001):
            archive.writestr(f"{n}", b"")
    assert refused(buffer.getvalue()).code == "E-XLSX-BIG"


def test_a_table_far_too_long_is_refused() -> None:
    refusal = refused(book_of([HEAD, *[(f"T{n}", "名", "PM") for n in range(5100)]]))
    assert "5000行" in str(refusal.values["cells"])


def test_a_cell_in_the_last_corner_of_the_sheet_does_no_harm() -> None:
    book = load_workbook(BytesIO(_WORKBOOK))
    book["人材"]["XFD1048576"] = "遠い"
    assert refused(bytes_of(book)).code == "E-POOL"  # more rows than may be read


def test_an_empty_form_has_a_sheet_to_fill_in_and_one_that_says_how() -> None:
    data = pool_workbook(())
    book = load_workbook(BytesIO(data))
    assert book.sheetnames == ["人材", "書き方"]
    titles = values_of(data, "人材")[0]
    assert titles[:3] == ["番号", "氏名", "種類"]
    assert [row[0] for row in values_of(data, "書き方")[1:]] == titles
    assert book["人材"].freeze_panes == "A2"
    assert pool_from_workbook(data, PLACES) == ()


word = st.text(
    st.characters(
        codec="utf-8",
        exclude_categories=("Cc", "Cf", "Co", "Cn", "Cs", "Z"),
        exclude_characters="、，,;；〃″”“\"'仝々-ー―‐–—−_",
    ),
    min_size=1,
    max_size=12,
)
month = st.dates(date(1990, 1, 1), date(2040, 12, 31)).map(lambda day: f"{day:%Y-%m}")
span = st.tuples(month | st.just(""), month | st.just("")).map(
    lambda pair: (min(pair), max(pair)) if all(pair) else pair
)
base = st.sampled_from([("", None), ("016373", (42.91, 143.05)), ("393410", (33.75, 133.59))])
several = st.lists(word, max_size=3, unique=True).map(tuple)


@st.composite
def specialists(draw: st.DrawFn) -> tuple[Specialist, ...]:
    keys = draw(st.lists(st.integers(1, 999), max_size=4, unique=True))
    return tuple(_specialist(draw, f"T{key:02d}") for key in keys)


def _specialist(draw: st.DrawFn, key: str) -> Specialist:
    code, point = draw(base)
    return Specialist(
        key=key,
        name=draw(word),
        talents=tuple(
            draw(st.lists(st.sampled_from(TALENTS), min_size=1, max_size=2, unique=True))
        ),
        skills=draw(several),
        employment=draw(word | st.just("")),
        half_days_per_week=draw(st.integers(1, 10)),
        months=draw(span),
        base=code,
        latitude=point[0] if point else None,
        longitude=point[1] if point else None,
        travel_limit_minutes=draw(st.integers(0, 600)),
        overnight=draw(st.booleans()),
        remote_only=draw(st.booleans()),
        towns_at_once=draw(st.integers(1, 20)),
        practice_years=draw(st.none() | st.integers(0, 70)),
        certificates=tuple(
            draw(st.lists(st.sampled_from(["ST", "PM", "SC", "宅建士"]), unique=True))
        ),
        supports_towns_mainly=draw(st.none() | st.booleans()),
        day_cost_yen=draw(st.none() | st.integers(0, 10**7)),
        unavailable_weekdays=tuple(sorted(draw(st.sets(st.integers(0, 4))))),
        joined=draw(st.none() | st.dates(date(1900, 3, 1), date(2100, 1, 1))),
        equal_knowledge=draw(st.none() | st.booleans()),
        served_towns=tuple(draw(st.lists(st.sampled_from(["016373", "393410"]), unique=True))),
    )


@given(specialists())
@settings(max_examples=25, deadline=None)
def test_what_is_written_is_read_back_the_same(pool: tuple[Specialist, ...]) -> None:
    assert pool_from_workbook(pool_workbook(pool), PLACES) == pool


def test_a_hostile_name_is_text_and_comes_back_as_text() -> None:
    hostile = [h for h in HOSTILE if h.strip() and h.isprintable() and len(h) <= 60]
    pool = tuple(
        Specialist(f"T{n:02d}", text, ("PM",), employment=text) for n, text in enumerate(hostile, 1)
    )
    data = pool_workbook(pool)
    assert formulas_in(data) == 0
    assert [p.name for p in pool_from_workbook(data, PLACES)] == [h.strip() for h in hostile]


@pytest.mark.parametrize("value", ["=1+1", '=IF(A1="","",2)', "#REF!", "#N/A", "#####"])
def test_a_formula_without_a_result_is_no_empty_cell(value: str) -> None:
    row = ("T01", "髙橋 和子", "PM", value, None, None, None, None, None)
    refusal = refused(book_of((HEAD, row)))
    assert refusal.code == "E-POOL"
    assert "人材 D2" in str(refusal.values["cells"]) and "式の結果" in str(refusal.values["cells"])


def test_a_formula_that_came_out_as_nothing_is_an_empty_cell() -> None:
    row = ("T01", "髙橋 和子", "PM", "=B9", None, None, None, None, None)
    told, source = BytesIO(book_of((HEAD, row))), BytesIO()
    with zipfile.ZipFile(told) as before, zipfile.ZipFile(source, "w") as after:
        for name in before.namelist():
            data = before.read(name)
            if name.endswith("sheet1.xml"):
                bare = b'<c r="D2"><f>B9</f><v></v></c>'
                assert bare in data
                data = data.replace(bare, b'<c r="D2" t="str"><f>B9</f><v></v></c>')
            after.writestr(name, data)
    [person] = pool_from_workbook(source.getvalue(), PLACES)
    assert person.half_days_per_week == 10


@pytest.mark.parametrize("name", ["髙橋\u202e和子", "_xD842_", "髙橋_x0007_", "長" * 61])
def test_a_name_that_cannot_be_shown_as_it_is_kept_is_named(name: str) -> None:
    refusal = refused(book_of((HEAD, ("T01", name, "PM", *[None] * 6))))
    assert refusal.code == "E-POOL" and "人材 B2" in str(refusal.values["cells"])


@pytest.mark.parametrize("name", ["辻\U000e0101 😀", "𠮷野家", "葛󠄀城", "長" * 60])
def test_a_name_with_variants_and_rare_kanji_stays_as_it_is(name: str) -> None:
    [person] = read(HEAD, ("T01", name, "PM", *[None] * 6))
    assert person.name == name
