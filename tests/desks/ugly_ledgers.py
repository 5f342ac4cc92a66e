"""Ledgers as offices really keep them, each with a defect: `python -m tests.desks.ugly_ledgers`.

Every ledger speaks of the same three systems unless it says otherwise. What stands in a good cell
must come in; what stands in a bad one must be named by its place.
"""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment

from dxdesk.desks.table_import import Outcome, outcome_of, table_from

Facts = Mapping[str, object]
Cells = Sequence[Sequence[object]]
HEAD = ("システム名", "業者名", "年額", "契約終了日")
GROUPWARE: Facts = {
    "vendor": "北星システム",
    "yearly_cost_yen": 1_320_000,
    "contract_end": date(2027, 9, 30),
}
HOMEPAGE: Facts = {
    "vendor": "みなとデザイン",
    "yearly_cost_yen": 990_000,
    "contract_end": date(2027, 11, 30),
}
MAINFRAME: Facts = {
    "vendor": "株式会社あさぎり情報",
    "yearly_cost_yen": 21_450_000,
    "contract_end": date(2031, 3, 31),
}
THREE = {"グループウェア": GROUPWARE, "町ホームページ": HOMEPAGE, "基幹業務": MAINFRAME}
ROWS: Cells = (
    ("グループウェア", "北星システム", "1,320,000", "令和9年9月30日"),
    ("町ホームページ", "みなとデザイン", "990,000", "R9.11.30"),
    ("基幹業務", "株式会社あさぎり情報", "21,450,000", "2031/3/31"),
)


@dataclass(frozen=True, slots=True)
class Ugly:
    """One file, what must come in, and which cells must be named."""

    defect: str
    data: bytes
    good: Mapping[str, Facts] = field(default_factory=lambda: THREE)
    bad: frozenset[str] = frozenset()


def _without(facts: Facts, *fields: str) -> Facts:
    return {name: value for name, value in facts.items() if name not in fields}


def _text(rows: Iterable[Sequence[object]], delimiter: str = ",") -> str:
    def cell(value: object) -> str:
        said = str("" if value is None else value)
        return f'"{said}"' if any(mark in said for mark in (delimiter, "\n")) else said

    return "".join(delimiter.join(map(cell, row)) + "\r\n" for row in rows)


def _book(
    rows: Cells, *boxes: str, dress: Callable[[Workbook], object] = lambda book: None
) -> bytes:
    book = Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(list(row))
    for box in boxes:
        book.active.merge_cells(box)
    dress(book)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _with_results(data: bytes, results: Mapping[str, str]) -> bytes:
    """The workbook as Excel saves it: formulas with the results it computed."""
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            content = old.read(name).decode("utf-8") if name.endswith(".xml") else old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                assert isinstance(content, str)
                for formula, result in results.items():
                    before = f"<f>{formula}</f><v></v>"
                    before = before if before in content else f"<f>{formula}</f><v />"
                    assert before in content, content
                    content = content.replace(before, f"<f>{formula}</f><v>{result}</v>")
            new.writestr(name, content)
    return buffer.getvalue()


def _texts() -> Iterable[Ugly]:
    plain = _text((HEAD, *ROWS))
    yield Ugly("Windowsの日本語（CP932）のcsv", plain.encode("cp932"))
    yield Ugly("UTF-8、BOMつきのcsv", plain.encode("utf-8-sig"))
    yield Ugly("UTF-8、BOMなしのcsv", plain.encode("utf-8"))
    tabs = _text((HEAD, *ROWS), "\t")
    yield Ugly("ExcelのUnicodeテキスト（UTF-16、タブ）", tabs.encode("utf-16"))
    yield Ugly("UTF-16、BOMなし", plain.encode("utf-16-le"))
    yield Ugly("タブ区切り、CP932", tabs.encode("cp932"))
    yield Ugly("セミコロン区切り", _text((HEAD, *ROWS), ";").encode("cp932"))
    said = "sep=;\r\n" + _text((HEAD, *ROWS), ";")
    yield Ugly("1行目に sep=;", said.encode("cp932"))
    kept = [('="001"', f'="{row[0]}"', *row[1:]) for row in ROWS]
    yield Ugly('="001" の形で守られた値', _text((("No", *HEAD), *kept)).encode("cp932"))
    quote = _text((HEAD, *ROWS)).replace("1,320,000", "1320000").replace("北星", '"北星', 1)
    one = quote.replace('"990,000"', "990000").replace('"21,450,000"', "21450000")
    yield Ugly("閉じていない引用符", one.replace('"1320000"', "1320000").encode("cp932"))


def _headings() -> Iterable[Ugly]:
    above = (("令和8年度　情報システム契約台帳",), (), ("総務課", None, "（単位：千円）"), ())
    thousands = [(n, v, str(c).removesuffix(",000"), d) for n, v, c, d in ROWS]
    yield Ugly("表の上に題と空の行、単位は右上", _book((*above, HEAD, *thousands)))
    two = (
        ("No.", "システム名", "契約", None, None, "契約先"),
        (None, None, "開始", "終了", "年額(円)", None),
    )
    body = [(n, r[0], "R5.4.1", r[3], r[2], r[1]) for n, r in enumerate(ROWS, 1)]
    boxes = ("A1:A2", "B1:B2", "C1:E1", "F1:F2")
    yield Ugly("2行の見出し、結合したセル", _book((*two, *body), *boxes))
    yield Ugly("2行の見出し、csv", _text((*two, *body)).encode("cp932"))
    lines = ("①システム\n名称", "委託先\n（業者名）", "年額\n［円］", "契約期間\n(至)")
    yield Ugly("見出しの中の改行、番号、かっこ", _book((lines, *ROWS)))
    misleading = ("契約開始日", "業者電話番号", "月額", "初期費用", "サポート期限")
    extra = ("R5.4.1", "0887-00-0000", "110,000", "5,000,000", "R9.3.31")
    wide = [(*extra, *row) for row in ROWS]
    yield Ugly("まぎらわしい列がならぶ", _book(((*misleading, *HEAD), *wide)))
    again = (ROWS[0], HEAD, ("【内部情報系】",), ROWS[1], ROWS[2])
    yield Ugly("ページごとにくり返す見出しと区切りの行", _book((HEAD, *again)))


def _values() -> Iterable[Ugly]:
    days = ("令和９年９月３０日（木）", "R09.11.30", "令和十三年三月三十一日")
    eras = [(*row[:3], day) for row, day in zip(ROWS, days, strict=True)]
    yield Ugly("和暦のいろいろな書き方", _book((HEAD, *eras)))
    spans = ("R6.10.1～R9.9.30", "令和7年12月1日から令和9年11月30日まで", "R8/4/1〜R13/3/31")
    held = [(*row[:3], span) for row, span in zip(ROWS, spans, strict=True)]
    yield Ugly("契約期間として書かれた終わり", _book(((*HEAD[:3], "契約期間"), *held)))
    ends = ("令和9年9月末", "20271130", "令和12年度末")
    yield Ugly("月末、年度末、8けたの日", _book((HEAD, *_with(3, ends))))
    wide = ("１，３２０，０００", "９９０,０００", "２１４５００００")
    yield Ugly("全角の数字とコンマ", _book((HEAD, *_with(2, wide))))
    units = ("132万円", "￥990,000-", "21.45百万円")
    yield Ugly("欄ごとにちがう単位と￥", _book((HEAD, *_with(2, units))))
    thousands = (*HEAD[:2], "年間委託料（税込・千円）", HEAD[3])
    yield Ugly("千円の列", _book((thousands, *_with(2, (1320, "990", "21,450")))))
    yield Ugly("表示だけ千円の書式（#,##0,）", _book((thousands, *_scaled()), dress=_in_thousands))
    broken = ("グループ\nウェア", "町ホーム\nページ", "基幹\n業務")
    spaced = {name.replace("\n", " "): f for name, f in zip(broken, THREE.values(), strict=True)}
    yield Ugly("セルの中の改行", _book((HEAD, *_with(0, broken)), dress=_wrapped), spaced)
    same = {n: {**f, "vendor": "北星システム", "note": "更新予定"} for n, f in THREE.items()}
    marks = [(r[0], v, *r[2:], n) for r, v, n in zip(ROWS, _SAME, _NOTES, strict=True)]
    yield Ugly("「〃」「同上」", _book(((*HEAD, "備考"), *marks)), same)
    spelt = ("㈱みなみ情報", "株式会社みなみ情報", "（株）みなみ情報")
    kept = {n: {**f, "vendor": v} for (n, f), v in zip(THREE.items(), spelt, strict=True)}
    yield Ugly("同じ業者の3つの書き方（そのまま残す）", _book((HEAD, *_with(1, spelt))), kept)


_SAME = ("北星システム", "〃", "同上")
_NOTES = ("更新予定", "”", "仝")


def _with(column: int, values: Sequence[object]) -> list[tuple[object, ...]]:
    """The three rows with other values in one column."""
    pairs = zip(ROWS, values, strict=True)
    return [(*row[:column], value, *row[column + 1 :]) for row, value in pairs]


def _scaled() -> list[tuple[object, ...]]:
    return _with(2, (1_320_000, 990_000, 21_450_000))


def _in_thousands(book: Workbook) -> None:
    assert book.active is not None
    for (cell,) in book.active["C2:C4"]:
        cell.number_format = '#,##0,"千円"'


def _wrapped(book: Workbook) -> None:
    assert book.active is not None
    for (cell,) in book.active["A2:A4"]:
        cell.alignment = Alignment(wrap_text=True)


def _sheets() -> Iterable[Ugly]:
    yield Ugly("表紙と別の表のあとの、3枚目のシート", _book((("台帳",),), dress=_third_sheet))
    yield Ugly("かくれたシートに去年の台帳", _book(_last_year(), dress=_hidden_sheet))
    foot = (("内部情報系　小計", None, "2,310,000"), ROWS[2], ("合計", None, "23,760,000"))
    notes = ((), ("※ 金額は税込み",), ("（注）令和8年4月1日現在",))
    yield Ugly("小計、合計、注", _book((HEAD, *ROWS[:2], *foot, *notes)))
    hidden = (ROWS[0], ("旧メール", "旧業者", "1", "H30.3.31"), *ROWS[1:])
    yield Ugly("かくれた行", _book((HEAD, *hidden), dress=_hide_third_row))
    merged = [(r[0], "北星システム" if n == 0 else None, *r[2:]) for n, r in enumerate(ROWS)]
    same = {name: {**facts, "vendor": "北星システム"} for name, facts in THREE.items()}
    yield Ugly("縦に結合した業者", _book((HEAD, *merged), "B2:B4"), same)


def _third_sheet(book: Workbook) -> None:
    phones = book.create_sheet("電話")
    for row in (("氏名", "電話"), ("佐藤", "0887-00-0000")):
        phones.append(list(row))
    sheet = book.create_sheet("R8台帳")
    for cells in (HEAD, *ROWS):
        sheet.append(list(cells))


def _last_year() -> Cells:
    return (HEAD, *[(f"旧{row[0]}", *row[1:]) for row in ROWS])


def _hidden_sheet(book: Workbook) -> None:
    assert book.active is not None
    old = book.active
    sheet = book.create_sheet("R8")
    for cells in (HEAD, *ROWS):
        sheet.append(list(cells))
    book.active = 1
    old.sheet_state = "hidden"


def _hide_third_row(book: Workbook) -> None:
    assert book.active is not None
    book.active.row_dimensions[3].hidden = True


def _bad() -> Iterable[Ugly]:
    names = tuple(THREE)
    sums = _book((HEAD, *_with(2, ("=1100000*1.2", "=990000", "=SUM(A9:A10)"))))
    computed = _with_results(sums, {"1100000*1.2": "1320000", "990000": "990000"})
    lost = {**THREE, names[2]: _without(MAINFRAME, "yearly_cost_yen")}
    yield Ugly("式の結果と、結果のない式", computed, lost, frozenset({"C4"}))
    errors = [("=REF", *ROWS[0][1:3], "#REF!"), ROWS[1], (*ROWS[2][:2], "#N/A", ROWS[2][3])]
    errors[0] = (names[0], *ROWS[0][1:3], "#REF!")
    yield Ugly(
        "エラーの値（#REF!、#N/A）",
        _book((HEAD, *errors)),
        {
            names[0]: _without(GROUPWARE, "contract_end"),
            names[1]: HOMEPAGE,
            names[2]: _without(MAINFRAME, "yearly_cost_yen"),
        },
        frozenset({"D2", "C4"}),
    )
    doubtful = ("来年の春", "令和9年11月", 46843)
    no_days = {name: _without(facts, "contract_end") for name, facts in THREE.items()}
    places = frozenset({"D2", "D3", "D4"})
    yield Ugly("日がわからない終わり", _book((HEAD, *_with(3, doubtful))), no_days, places)
    amounts = ("約130万円", "900,000（税抜）", "月額1,787,500円")
    no_yen = {name: _without(facts, "yearly_cost_yen") for name, facts in THREE.items()}
    costs = frozenset({"C2", "C3", "C4"})
    yield Ugly("およそ、税抜、月額の金額", _book((HEAD, *_with(2, amounts))), no_yen, costs)
    yield from _lost_letters()
    merged = _book((HEAD, *_with(2, ("1,320,000", None, "21,450,000"))), "C2:C3")
    one = {**THREE, names[1]: _without(HOMEPAGE, "yearly_cost_yen")}
    yield Ugly("縦に結合した金額", merged, one, frozenset({"C3"}))
    nameless = (HEAD, ROWS[0], (None, *ROWS[1][1:]), ROWS[2])
    two = {names[0]: GROUPWARE, names[2]: MAINFRAME}
    yield Ugly("名前のない行", _book(nameless), two, frozenset({"A3"}))


def _lost_letters() -> Iterable[Ugly]:
    names = tuple(THREE)
    first = {**THREE, names[0]: _without(GROUPWARE, "vendor")}
    own = _text((HEAD, *_with(1, ("北\ue000システム", *(row[1] for row in ROWS[1:])))))
    yield Ugly("外字の入った業者", own.encode("cp932"), first, frozenset({"B2"}))
    whole = _text((HEAD, *ROWS)).encode("cp932")
    at = whole.index("北星".encode("cp932"))
    cut = whole[:at] + b"\x81\x20" + whole[at + 2 :]
    yield Ugly("途中でこわれた文字", cut, first, frozenset({"B2"}))


def ugly_ledgers() -> tuple[Ugly, ...]:
    """All of them."""
    return (*_texts(), *_headings(), *_values(), *_sheets(), *_bad())


def taken(ledger: Ugly) -> Outcome:
    """What comes in with the columns as they are guessed."""
    return outcome_of(table_from(ledger.data), ())


def came_in(outcome: Outcome) -> dict[str, dict[str, object]]:
    """By name, what was said of each system."""
    rows = outcome.ledger.rows
    return {
        str(row.values["name"]): {k: v for k, v in row.values.items() if k != "name"}
        for row in rows
    }


def main() -> int:
    """One line a ledger: what came in, what was named."""
    failed = 0
    for number, ledger in enumerate(ugly_ledgers(), start=1):
        outcome = taken(ledger)
        good, bad = came_in(outcome), {cell.place for cell in outcome.ledger.bad}
        fine = good == ledger.good and bad == ledger.bad
        failed += not fine
        cells = sum(map(len, good.values())) + len(good)
        named = "、".join(sorted(bad)) or "なし"
        print(f"{number:2} {'○' if fine else '×'} {ledger.defect}: 欄{cells}、読めない欄{named}")
        if not fine:
            print("   ", good, bad)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
